<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Aggregates</name>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AntiProfile</name>
    <message numerus="yes">
        <source>Nothing is sure enough to disqualify anyone by; %Ln patterns are worth a look.</source>
        <translation>
            <numerusform>Nothing is sure enough to disqualify anyone by; %Ln pattern is worth a look.</numerusform>
            <numerusform>Nothing is sure enough to disqualify anyone by; %Ln patterns are worth a look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patterns tell who is not your customer.</source>
        <translation>
            <numerusform>%Ln pattern tells who is not your customer.</numerusform>
            <numerusform>%Ln patterns tell who is not your customer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BestCustomers</name>
    <message numerus="yes">
        <source>%Ln mark(s) by hand name an account that is not in the data.</source>
        <translation>
            <numerusform>%Ln mark by hand names an account that is not in the data.</numerusform>
            <numerusform>%Ln marks by hand name an account that is not in the data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln customer(s) are best: enough to describe them, too few to tell a pattern from chance.</source>
        <translation>
            <numerusform>Only %Ln customer is best: enough to describe it, too few to tell a pattern from chance.</numerusform>
            <numerusform>Only %Ln customers are best: enough to describe them, too few to tell a pattern from chance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) could not be judged, as something is unknown; they are counted with the rest.</source>
        <translation>
            <numerusform>%Ln customer could not be judged, as something is unknown; it is counted with the rest.</numerusform>
            <numerusform>%Ln customers could not be judged, as something is unknown; they are counted with the rest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 customers are best</source>
        <translation>
            <numerusform>%Ln of %1 customers is best</numerusform>
            <numerusform>%Ln of %1 customers are best</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 closed deals are best</source>
        <translation>
            <numerusform>%Ln of %1 closed deals is best</numerusform>
            <numerusform>%Ln of %1 closed deals are best</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 leads are best</source>
        <translation>
            <numerusform>%Ln of %1 leads is best</numerusform>
            <numerusform>%Ln of %1 leads are best</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuildDataset</name>
    <message numerus="yes">
        <source>%Ln row(s) repeat the id of an earlier opportunity; they were merged with it.</source>
        <translation>
            <numerusform>%Ln row repeats the id of an earlier opportunity; it was merged with it.</numerusform>
            <numerusform>%Ln rows repeat the id of an earlier opportunity; they were merged with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opportunities were closed before they were created.</source>
        <translation>
            <numerusform>%Ln opportunity was closed before it was created.</numerusform>
            <numerusform>%Ln opportunities were closed before they were created.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) repeat an id that should be there once, for example %1; all are kept.</source>
        <translation>
            <numerusform>%Ln row repeats an id that should be there once, for example %1; all are kept.</numerusform>
            <numerusform>%Ln rows repeat an id that should be there once, for example %1; all are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) have a churn event but are not marked as churned.</source>
        <translation>
            <numerusform>%Ln account has a churn event but is not marked as churned.</numerusform>
            <numerusform>%Ln accounts have a churn event but are not marked as churned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) are marked as churned but have no churn event.</source>
        <translation>
            <numerusform>%Ln account is marked as churned but has no churn event.</numerusform>
            <numerusform>%Ln accounts are marked as churned but have no churn event.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) name an account that is not in the data, for example %1.</source>
        <translation>
            <numerusform>%Ln row names an account that is not in the data, for example %1.</numerusform>
            <numerusform>%Ln rows name an account that is not in the data, for example %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) name an account as several are called, for example %1; they were not joined.</source>
        <translation>
            <numerusform>%Ln row names an account as several are called, for example %1; it was not joined.</numerusform>
            <numerusform>%Ln rows name an account as several are called, for example %1; they were not joined.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No column of this source tells whose its %Ln row(s) are, so they are not used. Choose a column that names the account.</source>
        <translation>
            <numerusform>No column of this source tells whose its %Ln row is, so it is not used. Choose a column that names the account.</numerusform>
            <numerusform>No column of this source tells whose its %Ln rows are, so they are not used. Choose a column that names the account.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) repeat the account of an earlier row; they were merged with it.</source>
        <translation>
            <numerusform>%Ln row repeats the account of an earlier row; it was merged with it.</numerusform>
            <numerusform>%Ln rows repeat the account of an earlier row; they were merged with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have no id, domain or name; each was taken as an account of its own.</source>
        <translation>
            <numerusform>%Ln row has no id, domain or name; each was taken as an account of its own.</numerusform>
            <numerusform>%Ln rows have no id, domain or name; each was taken as an account of its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are marked as deleted and were left out.</source>
        <translation>
            <numerusform>%Ln row is marked as deleted and was left out.</numerusform>
            <numerusform>%Ln rows are marked as deleted and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing in the data tells customers from prospects (no won deal, subscription, contract or type), so all %Ln account(s) of the accounts file are taken for customers.</source>
        <translation>
            <numerusform>Nothing in the data tells customers from prospects (no won deal, subscription, contract or type), so the %Ln account of the accounts file is taken for a customer.</numerusform>
            <numerusform>Nothing in the data tells customers from prospects (no won deal, subscription, contract or type), so all %Ln accounts of the accounts file are taken for customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) count as %1 accounts, as you chose to look at companies rather than at their parts.</source>
        <translation>
            <numerusform>%Ln record counts as %1 accounts, as you chose to look at companies rather than at their parts.</numerusform>
            <numerusform>%Ln records count as %1 accounts, as you chose to look at companies rather than at their parts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) lie before 1980 or more than ten years ahead, for example %1. Please check.</source>
        <translation>
            <numerusform>%Ln date lies before 1980 or more than ten years ahead, for example %1. Please check.</numerusform>
            <numerusform>%Ln dates lie before 1980 or more than ten years ahead, for example %1. Please check.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were left out. %1</source>
        <translation>
            <numerusform>%Ln row was left out. %1</numerusform>
            <numerusform>%Ln rows were left out. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) say the same as an earlier row; they were merged with it.</source>
        <translation>
            <numerusform>%Ln row says the same as an earlier row; it was merged with it.</numerusform>
            <numerusform>%Ln rows say the same as earlier rows; they were merged with them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>in %Ln row(s)</source>
        <translation>
            <numerusform>in %Ln row</numerusform>
            <numerusform>in %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %Ln new value(s), %2: %3.</source>
        <translation>
            <numerusform>“%1” has %Ln new value, %2: %3.</numerusform>
            <numerusform>“%1” has %Ln new values, %2: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %Ln new value(s), %2, such as %3.</source>
        <translation>
            <numerusform>“%1” has %Ln new value, %2, such as %3.</numerusform>
            <numerusform>“%1” has %Ln new values, %2, such as %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) new</source>
        <translation>
            <numerusform>%Ln account new</numerusform>
            <numerusform>%Ln accounts new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln gone</numerusform>
            <numerusform>%Ln gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with other values</source>
        <translation>
            <numerusform>%Ln with other values</numerusform>
            <numerusform>%Ln with other values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln became customer(s)</source>
        <translation>
            <numerusform>%Ln became a customer</numerusform>
            <numerusform>%Ln became customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no longer are</source>
        <translation>
            <numerusform>%Ln no longer is</numerusform>
            <numerusform>%Ln no longer are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) won</source>
        <translation>
            <numerusform>%Ln deal won</numerusform>
            <numerusform>%Ln deals won</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <translation>
            <numerusform>%Ln lost</numerusform>
            <numerusform>%Ln lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message numerus="yes">
        <source>%1 in %Ln open opportunity(s)</source>
        <translation>
            <numerusform>%1 in %Ln open opportunity</numerusform>
            <numerusform>%1 in %Ln open opportunities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnNames</name>
    <message numerus="yes">
        <source>%Ln column(s) repeat the name of another one and got a number, the first “%1”.</source>
        <translation>
            <numerusform>%Ln column repeats the name of another one and got a number, the first “%1”.</numerusform>
            <numerusform>%Ln columns repeat the name of another one and got a number, the first “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) with values have no name in the header row and got one, the first “%1”.</source>
        <translation>
            <numerusform>%Ln column with values has no name in the header row and got one, the first “%1”.</numerusform>
            <numerusform>%Ln columns with values have no name in the header row and got one, the first “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message numerus="yes">
        <source>%Ln open deal(s) of no known account have no fit.</source>
        <translation>
            <numerusform>%Ln open deal of no known account has no fit.</numerusform>
            <numerusform>%Ln open deals of no known account have no fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln row(s), first in row %2)</source>
        <translation>
            <numerusform>%1 (%Ln row, row %2)</numerusform>
            <numerusform>%1 (%Ln rows, first in row %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out %Ln row(s), first row %1: %2.</source>
        <translation>
            <numerusform>Left out %Ln row, row %1: %2.</numerusform>
            <numerusform>Left out %Ln rows, first row %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 name an account as several are called: “%2”, which may be %3.</source>
        <translation>
            <numerusform>%Ln row of %1 names an account as several are called: “%2”, which may be %3.</numerusform>
            <numerusform>%Ln rows of %1 name an account as several are called: “%2”, which may be %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message numerus="yes">
        <source>%Ln row(s) have text behind a closing quotation mark; it was kept.</source>
        <translation>
            <numerusform>%Ln row has text behind a closing quotation mark; it was kept.</numerusform>
            <numerusform>%Ln rows have text behind a closing quotation mark; it was kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have zero bytes in their text; the file may be damaged.</source>
        <translation>
            <numerusform>%Ln row has zero bytes in its text; the file may be damaged.</numerusform>
            <numerusform>%Ln rows have zero bytes in their text; the file may be damaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) of the file are damaged; they are shown as “�”.</source>
        <translation>
            <numerusform>%Ln byte of the file is damaged; it is shown as “�”.</numerusform>
            <numerusform>%Ln bytes of the file are damaged; they are shown as “�”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Currencies</name>
    <message numerus="yes">
        <source>%Ln amount(s) of “%1” are in %2, and there is no rate from that to %3. Amounts of several currencies cannot be added up, so these are left out until you type in a rate.</source>
        <translation>
            <numerusform>%Ln amount of “%1” is in %2, and there is no rate from that to %3. Amounts of several currencies cannot be added up, so it is left out until you type in a rate.</numerusform>
            <numerusform>%Ln amounts of “%1” are in %2, and there is no rate from that to %3. Amounts of several currencies cannot be added up, so these are left out until you type in a rate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerValue</name>
    <message numerus="yes">
        <source>Lifetime value over %Ln year(s)</source>
        <translation>
            <numerusform>Lifetime value over %Ln year</numerusform>
            <numerusform>Lifetime value over %Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, told apart by %2 and drawn towards all as by %Ln customer(s) more</source>
        <comment>sentence, field</comment>
        <translation>
            <numerusform>%1, told apart by %2 and drawn towards all as by %Ln customer more</numerusform>
            <numerusform>%1, told apart by %2 and drawn towards all as by %Ln customers more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How many customers stay is not known: %Ln of them left, and nobody knows when. Import the dates, and forecasts of the lifetime value are computed.</source>
        <translation>
            <numerusform>How many customers stay is not known: %Ln of them left, and nobody knows when. Import the date, and forecasts of the lifetime value are computed.</numerusform>
            <numerusform>How many customers stay is not known: %Ln of them left, and nobody knows when. Import the dates, and forecasts of the lifetime value are computed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How many customers stay is not known: that takes the dates since when at least %Ln of them were customers a year ago, and until when.</source>
        <translation>
            <numerusform>How many customers stay is not known: that takes the dates since when at least %Ln of them was a customer a year ago, and until when.</numerusform>
            <numerusform>How many customers stay is not known: that takes the dates since when at least %Ln of them were customers a year ago, and until when.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataHealth</name>
    <message numerus="yes">
        <source>Only %Ln account(s) are customers.</source>
        <translation>
            <numerusform>Only %Ln account is a customer.</numerusform>
            <numerusform>Only %Ln accounts are customers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%Ln value(s) of “%1” could not be read as a date, the first is “%2”.</source>
        <translation>
            <numerusform>%Ln value of “%1” could not be read as a date, the first is “%2”.</numerusform>
            <numerusform>%Ln values of “%1” could not be read as a date, the first is “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of “%1” mean neither yes nor no, the first is “%2”.</source>
        <translation>
            <numerusform>%Ln value of “%1” means neither yes nor no, the first is “%2”.</numerusform>
            <numerusform>%Ln values of “%1” mean neither yes nor no, the first is “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of “%1” could not be read as a range, the first is “%2”.</source>
        <translation>
            <numerusform>%Ln value of “%1” could not be read as a range, the first is “%2”.</numerusform>
            <numerusform>%Ln values of “%1” could not be read as a range, the first is “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of “%1” could not be read as a number, the first is “%2”.</source>
        <translation>
            <numerusform>%Ln value of “%1” could not be read as a number, the first is “%2”.</numerusform>
            <numerusform>%Ln values of “%1” could not be read as a number, the first is “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of “%1” had been made into dates by a spreadsheet and are read as ranges again, the first is “%2”.</source>
        <translation>
            <numerusform>%Ln value of “%1” had been made into a date by a spreadsheet and is read as a range again, the first is “%2”.</numerusform>
            <numerusform>%Ln values of “%1” had been made into dates by a spreadsheet and are read as ranges again, the first is “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different value(s) in %1 filled rows.</source>
        <translation>
            <numerusform>%Ln different value in %1 filled rows.</numerusform>
            <numerusform>%Ln different values in %1 filled rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) have a month each; they are added up.</source>
        <translation>
            <numerusform>%Ln column has a month; it is added up.</numerusform>
            <numerusform>%Ln columns have a month each; they are added up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) have the date of a stage each; those with a date are listed.</source>
        <translation>
            <numerusform>%Ln column has the date of a stage; the stage is listed where there is a date.</numerusform>
            <numerusform>%Ln columns have the date of a stage each; those with a date are listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The latest of %Ln date(s) of a stage each.</source>
        <translation>
            <numerusform>The date of %Ln stage.</numerusform>
            <numerusform>The latest of %Ln dates of a stage each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) have a feature each; those above zero are listed.</source>
        <translation>
            <numerusform>%Ln column has a feature; it is listed where it is above zero.</numerusform>
            <numerusform>%Ln columns have a feature each; those above zero are listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) have a feature each; they are added up.</source>
        <translation>
            <numerusform>%Ln column has a feature; it is added up.</numerusform>
            <numerusform>%Ln columns have a feature each; they are added up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextTier</name>
    <message numerus="yes">
        <source>%1 (now %2): +%Ln point(s)</source>
        <translation>
            <numerusform>%1 (now %2): +%Ln point</numerusform>
            <numerusform>%1 (now %2): +%Ln points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Patterns</name>
    <message numerus="yes">
        <source>With only %Ln best ones nothing can be claimed: at least 15 are needed. What is listed only describes them.</source>
        <translation>
            <numerusform>With only %Ln best one nothing can be claimed: at least 15 are needed. What is listed only describes it.</numerusform>
            <numerusform>With only %Ln best ones nothing can be claimed: at least 15 are needed. What is listed only describes them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With only %Ln others to compare with nothing can be claimed: at least 15 are needed. What is listed only describes the best ones.</source>
        <translation>
            <numerusform>With only %Ln other to compare with nothing can be claimed: at least 15 are needed. What is listed only describes the best ones.</numerusform>
            <numerusform>With only %Ln others to compare with nothing can be claimed: at least 15 are needed. What is listed only describes the best ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %Ln best ones even a trait that all of them share may not be confirmed.</source>
        <translation>
            <numerusform>With %Ln best one even a trait that all of them share may not be confirmed.</numerusform>
            <numerusform>With %Ln best ones even a trait that all of them share may not be confirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %Ln best ones a trait that a fifth of the others have too is found only if it is about %1 as common among the best.</source>
        <translation>
            <numerusform>With %Ln best one a trait that a fifth of the others have too is found only if it is about %1 as common among the best.</numerusform>
            <numerusform>With %Ln best ones a trait that a fifth of the others have too is found only if it is about %1 as common among the best.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are exactly like another one. If the same one was entered twice, the evidence looks stronger than it is.</source>
        <translation>
            <numerusform>%Ln row is exactly like another one. If the same one was entered twice, the evidence looks stronger than it is.</numerusform>
            <numerusform>%Ln rows are exactly like another one. If the same one was entered twice, the evidence looks stronger than it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more combinations stand out, but only through the patterns that are listed.</source>
        <translation>
            <numerusform>%Ln more combination stands out, but only through the patterns that are listed.</numerusform>
            <numerusform>%Ln more combinations stand out, but only through the patterns that are listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln won deals</source>
        <translation>
            <numerusform>%1 of %Ln won deal</numerusform>
            <numerusform>%1 of %Ln won deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln best customers</source>
        <translation>
            <numerusform>%1 of %Ln best customer</numerusform>
            <numerusform>%1 of %Ln best customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln others</source>
        <comment>other customers</comment>
        <translation>
            <numerusform>%1 of %Ln other</numerusform>
            <numerusform>%1 of %Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lost deals</source>
        <translation>
            <numerusform>%1 of %Ln lost deal</numerusform>
            <numerusform>%1 of %Ln lost deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln accounts in the pipeline</source>
        <translation>
            <numerusform>%1 of %Ln account in the pipeline</numerusform>
            <numerusform>%1 of %Ln accounts in the pipeline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln won deals</source>
        <translation>
            <numerusform>%Ln won deal</numerusform>
            <numerusform>%Ln won deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln best customers</source>
        <translation>
            <numerusform>%Ln best customer</numerusform>
            <numerusform>%Ln best customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <comment>other customers</comment>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost deals</source>
        <translation>
            <numerusform>%Ln lost deal</numerusform>
            <numerusform>%Ln lost deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts in the pipeline</source>
        <translation>
            <numerusform>%Ln account in the pipeline</numerusform>
            <numerusform>%Ln accounts in the pipeline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patterns are confirmed among %1.</source>
        <translation>
            <numerusform>%Ln pattern is confirmed among %1.</numerusform>
            <numerusform>%Ln patterns are confirmed among %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patterns are suggestive, none is confirmed, among %1.</source>
        <translation>
            <numerusform>%Ln pattern is suggestive, none is confirmed, among %1.</numerusform>
            <numerusform>%Ln patterns are suggestive, none is confirmed, among %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patterns are confirmed and %1 suggestive among %2.</source>
        <translation>
            <numerusform>%Ln pattern is confirmed and %1 suggestive among %2.</numerusform>
            <numerusform>%Ln patterns are confirmed and %1 suggestive among %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The deals of one group are those of only %Ln accounts, and deals of one account do not speak for themselves: at least 15 are needed to claim anything.</source>
        <translation>
            <numerusform>The deals of one group are those of only %Ln account, and deals of one account do not speak for themselves: at least 15 are needed to claim anything.</numerusform>
            <numerusform>The deals of one group are those of only %Ln accounts, and deals of one account do not speak for themselves: at least 15 are needed to claim anything.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln customers who stayed</source>
        <translation>
            <numerusform>%1 of %Ln customer who stayed</numerusform>
            <numerusform>%1 of %Ln customers who stayed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln who left</source>
        <translation>
            <numerusform>%1 of %Ln who left</numerusform>
            <numerusform>%1 of %Ln who left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers who stayed</source>
        <translation>
            <numerusform>%Ln customer who stayed</numerusform>
            <numerusform>%Ln customers who stayed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers who left</source>
        <translation>
            <numerusform>%Ln customer who left</numerusform>
            <numerusform>%Ln customers who left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %Ln attributes compared at once even a trait that all of the best share may not be confirmed.</source>
        <translation>
            <numerusform>With %Ln attribute compared at once even a trait that all of the best share may not be confirmed.</numerusform>
            <numerusform>With %Ln attributes compared at once even a trait that all of the best share may not be confirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %Ln attributes compared at once a trait that a fifth of the others have too must be about %1 as common among the best to be confirmed.</source>
        <translation>
            <numerusform>With %Ln attribute compared at once a trait that a fifth of the others have too must be about %1 as common among the best to be confirmed.</numerusform>
            <numerusform>With %Ln attributes compared at once a trait that a fifth of the others have too must be about %1 as common among the best to be confirmed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortfolioRetention</name>
    <message numerus="yes">
        <source>How many customers stay is not known: %Ln of them left, and nobody knows when. Import the dates.</source>
        <translation>
            <numerusform>How many customers stay is not known: %Ln of them left, and nobody knows when. Import the date.</numerusform>
            <numerusform>How many customers stay is not known: %Ln of them left, and nobody knows when. Import the dates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln customer(s) on %1, %2 are customers still.</source>
        <translation>
            <numerusform>Of %Ln customer on %1, %2 are customers still.</numerusform>
            <numerusform>Of %Ln customers on %1, %2 are customers still.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The revenue of %Ln customer(s), %1 a year then, is now %2; without what some pay more, %3.</source>
        <comment>amount, share, share</comment>
        <translation>
            <numerusform>The revenue of %Ln customer, %1 a year then, is now %2; without what some pay more, %3.</numerusform>
            <numerusform>The revenue of %Ln customers, %1 a year then, is now %2; without what some pay more, %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileCheck</name>
    <message numerus="yes">
        <source>This score is not proven: its %Ln lines were drafted from what is only suggested and may well be chance.</source>
        <translation>
            <numerusform>This score is not proven: its %Ln line was drafted from what is only suggested and may well be chance.</numerusform>
            <numerusform>This score is not proven: its %Ln lines were drafted from what is only suggested and may well be chance.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileDraft</name>
    <message numerus="yes">
        <source>The usual limits: %Ln best ones are too few to set them by.</source>
        <translation>
            <numerusform>The usual limits: %Ln best one is too few to set them by.</numerusform>
            <numerusform>The usual limits: %Ln best ones are too few to set them by.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is confirmed, so nothing is drafted: the %Ln suggestive patterns may well be chance. Add what you know by hand.</source>
        <translation>
            <numerusform>Nothing is confirmed, so nothing is drafted: the %Ln suggestive pattern may well be chance. Add what you know by hand.</numerusform>
            <numerusform>Nothing is confirmed, so nothing is drafted: the %Ln suggestive patterns may well be chance. Add what you know by hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln traits are only suggestive; they are switched off until you say otherwise.</source>
        <translation>
            <numerusform>%Ln trait is only suggestive; it is switched off until you say otherwise.</numerusform>
            <numerusform>%Ln traits are only suggestive; they are switched off until you say otherwise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is confirmed by itself. But the score of these %Ln lines, taken together, tells the best apart better than scores do that are made in the same way after the best were shuffled.</source>
        <translation>
            <numerusform>Nothing is confirmed by itself. But the score of this %Ln line tells the best apart better than scores do that are made in the same way after the best were shuffled.</numerusform>
            <numerusform>Nothing is confirmed by itself. But the score of these %Ln lines, taken together, tells the best apart better than scores do that are made in the same way after the best were shuffled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are not confirmed by themselves; the score predicts better with them.</source>
        <translation>
            <numerusform>%Ln line is not confirmed by itself; the score predicts better with it.</numerusform>
            <numerusform>%Ln lines are not confirmed by themselves; the score predicts better with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is proven here: these %Ln lines were drafted because you asked for them, and each is marked. Scores that are made in the same way after the best were shuffled do as well too often, so take this one as a guess.</source>
        <translation>
            <numerusform>Nothing is proven here: this %Ln line was drafted because you asked for it, and it is marked. Scores that are made in the same way after the best were shuffled do as well too often, so take this one as a guess.</numerusform>
            <numerusform>Nothing is proven here: these %Ln lines were drafted because you asked for them, and each is marked. Scores that are made in the same way after the best were shuffled do as well too often, so take this one as a guess.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message numerus="yes">
        <source>cross-validation in %Ln parts, by account</source>
        <translation>
            <numerusform>cross-validation in %Ln part, by account</numerusform>
            <numerusform>cross-validation in %Ln parts, by account</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln try(s), each mined and drafted anew after accounts had swapped what became of them, came as high (%1).</source>
        <translation>
            <numerusform>The %Ln try, mined and drafted anew after accounts had swapped what became of them, did not come as high (%1).</numerusform>
            <numerusform>None of %Ln tries, each mined and drafted anew after accounts had swapped what became of them, came as high (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln try(s), each mined and drafted anew after accounts had swapped what became of them, came as high (%2).</source>
        <translation>
            <numerusform>%1 of %Ln try, mined and drafted anew after accounts had swapped what became of them, came as high (%2).</numerusform>
            <numerusform>%1 of %Ln tries, each mined and drafted anew after accounts had swapped what became of them, came as high (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln try(s) in which accounts swapped what became of them came as high (%1).</source>
        <translation>
            <numerusform>The %Ln try in which accounts swapped what became of them did not come as high (%1).</numerusform>
            <numerusform>None of %Ln tries in which accounts swapped what became of them came as high (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln try(s) in which accounts swapped what became of them came as high (%2).</source>
        <translation>
            <numerusform>%1 of %Ln try in which accounts swapped what became of them came as high (%2).</numerusform>
            <numerusform>%1 of %Ln tries in which accounts swapped what became of them came as high (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>And %Ln more: export the scores for all of them.</source>
        <translation>
            <numerusform>And %Ln more: export the scores for all of them.</numerusform>
            <numerusform>And %Ln more: export the scores for all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 in %Ln open opportunity(s) of known accounts</source>
        <translation>
            <numerusform>%1 of %2 in %Ln open opportunity of known accounts</numerusform>
            <numerusform>%1 of %2 in %Ln open opportunities of known accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, of %Ln closed deal(s); others %3</source>
        <translation>
            <numerusform>%1 to %2, of %Ln closed deal; others %3</numerusform>
            <numerusform>%1 to %2, of %Ln closed deals; others %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln customer(s)</source>
        <translation>
            <numerusform>of %Ln customer</numerusform>
            <numerusform>of %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of open value, in %Ln opportunity(s), is with accounts of Bad fit.</source>
        <translation>
            <numerusform>%1 of open value, in %Ln opportunity, is with accounts of Bad fit.</numerusform>
            <numerusform>%1 of open value, in %Ln opportunities, is with accounts of Bad fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open opportunity(s) are with accounts of Bad fit.</source>
        <translation>
            <numerusform>%Ln open opportunity is with accounts of Bad fit.</numerusform>
            <numerusform>%Ln open opportunities are with accounts of Bad fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prospect(s) that are a good fit or better have no open opportunity.</source>
        <translation>
            <numerusform>%Ln prospect that is a good fit or better has no open opportunity.</numerusform>
            <numerusform>%Ln prospects that are a good fit or better have no open opportunity.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Which of the %Ln open opportunity(s) of Bad fit are worth going on with?</source>
        <translation>
            <numerusform>Is the %Ln open opportunity of Bad fit worth going on with?</numerusform>
            <numerusform>Which of the %Ln open opportunities of Bad fit are worth going on with?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln of the criteria must be met; choices by hand come before them.</source>
        <translation>
            <numerusform>At least %Ln of the criteria must be met; choices by hand come before it.</numerusform>
            <numerusform>At least %Ln of the criteria must be met; choices by hand come before them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed deal(s) of no known account are left out.</source>
        <translation>
            <numerusform>%Ln closed deal of no known account is left out.</numerusform>
            <numerusform>%Ln closed deals of no known account are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is confirmed; %Ln pattern(s) may be more than chance.</source>
        <translation>
            <numerusform>Nothing is confirmed; %Ln pattern may be more than chance.</numerusform>
            <numerusform>Nothing is confirmed; %Ln patterns may be more than chance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) were left out, mostly as they are known only after the sale or name single accounts: %1.</source>
        <translation>
            <numerusform>%Ln field was left out, mostly as it is known only after the sale or names single accounts: %1.</numerusform>
            <numerusform>%Ln fields were left out, mostly as they are known only after the sale or name single accounts: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open opportunity(s) name no account that is known, so they have no fit; shares are of the others.</source>
        <translation>
            <numerusform>%Ln open opportunity names no account that is known, so it has no fit; shares are of the others.</numerusform>
            <numerusform>%Ln open opportunities name no account that is known, so they have no fit; shares are of the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln best customer(s) are in neither, as it is not known of them.</source>
        <translation>
            <numerusform>%Ln best customer is in neither, as it is not known of it.</numerusform>
            <numerusform>%Ln best customers are in neither, as it is not known of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuspiciousValues</name>
    <message numerus="yes">
        <source>%Ln value(s) of “%1” are below %2, which cannot be, for example %3.</source>
        <translation>
            <numerusform>%Ln value of “%1” is below %2, which cannot be: %3.</numerusform>
            <numerusform>%Ln values of “%1” are below %2, which cannot be, for example %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of “%1” are above %2, which cannot be, for example %3.</source>
        <translation>
            <numerusform>%Ln value of “%1” is above %2, which cannot be: %3.</numerusform>
            <numerusform>%Ln values of “%1” are above %2, which cannot be, for example %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of “%1” are not from %2 to %3, as they should be, for example %4.</source>
        <translation>
            <numerusform>%Ln value of “%1” is not from %2 to %3, as it should be: %4.</numerusform>
            <numerusform>%Ln values of “%1” are not from %2 to %3, as they should be, for example %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableShape</name>
    <message numerus="yes">
        <source>%Ln row(s) have fewer cells than the header row; the missing ones were left empty.</source>
        <translation>
            <numerusform>%Ln row has fewer cells than the header row; the missing one was left empty.</numerusform>
            <numerusform>%Ln rows have fewer cells than the header row; the missing ones were left empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have more cells than the header row; the others were kept in columns of their own.</source>
        <translation>
            <numerusform>%Ln row has more cells than the header row; the others were kept in columns of their own.</numerusform>
            <numerusform>%Ln rows have more cells than the header row; the others were kept in columns of their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The names of the columns were put together from %Ln row(s).</source>
        <translation>
            <numerusform>The names of the columns were put together from %Ln row.</numerusform>
            <numerusform>The names of the columns were put together from %Ln rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TierRules</name>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) meet no rule: %2.</source>
        <comment>number, accounts, what they are</comment>
        <translation>
            <numerusform>%1 of %Ln account meets no rule: %2.</numerusform>
            <numerusform>%1 of %Ln accounts meet no rule: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) meet rules of different tiers: the first decides.</source>
        <translation>
            <numerusform>%Ln account meets rules of different tiers: the first decides.</numerusform>
            <numerusform>%Ln accounts meet rules of different tiers: the first decides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln account(s) too little is known to say which rule they meet.</source>
        <translation>
            <numerusform>Of %Ln account too little is known to say which rule it meets.</numerusform>
            <numerusform>Of %Ln accounts too little is known to say which rule they meet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>XlsxReader</name>
    <message numerus="yes">
        <source>%Ln row(s) are hidden in the workbook; they were read all the same.</source>
        <translation>
            <numerusform>%Ln row is hidden in the workbook; it was read all the same.</numerusform>
            <numerusform>%Ln rows are hidden in the workbook; they were read all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) hold an error such as #N/A and were taken as empty.</source>
        <translation>
            <numerusform>%Ln cell holds an error such as #N/A and was taken as empty.</numerusform>
            <numerusform>%Ln cells hold an error such as #N/A and were taken as empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) should hold a number and do not; their text was kept.</source>
        <translation>
            <numerusform>%Ln cell should hold a number and does not; its text was kept.</numerusform>
            <numerusform>%Ln cells should hold a number and do not; their text was kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) are hidden in the workbook; they were read all the same.</source>
        <translation>
            <numerusform>%Ln column is hidden in the workbook; it was read all the same.</numerusform>
            <numerusform>%Ln columns are hidden in the workbook; they were read all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty cell(s) were filled with the text of the merged cell that they belong to.</source>
        <translation>
            <numerusform>%Ln empty cell was filled with the text of the merged cell that it belongs to.</numerusform>
            <numerusform>%Ln empty cells were filled with the text of the merged cell that they belong to.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZipReader</name>
    <message numerus="yes">
        <source>%Ln file(s) that an operating system keeps for itself were left out.</source>
        <translation>
            <numerusform>%Ln file that an operating system keeps for itself was left out.</numerusform>
            <numerusform>%Ln files that an operating system keeps for itself were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::ArrivalRow</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::CurrencyPane</name>
    <message numerus="yes">
        <source>%Ln amount(s) are left out, as there is no rate for their currency.</source>
        <translation>
            <numerusform>%Ln amount is left out, as there is no rate for its currency.</numerusform>
            <numerusform>%Ln amounts are left out, as there is no rate for their currency.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::DataImport</name>
    <message numerus="yes">
        <source>Import %Ln file(s)</source>
        <translation>
            <numerusform>Import %Ln file</numerusform>
            <numerusform>Import %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::DataTexts</name>
    <message numerus="yes">
        <source>%Ln file(s) joined: %1 of %2 opportunities belong to %3 accounts.</source>
        <translation>
            <numerusform>%Ln file joined: %1 of %2 opportunities belong to %3 accounts.</numerusform>
            <numerusform>%Ln files joined: %1 of %2 opportunities belong to %3 accounts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) joined to %1 accounts: %2</source>
        <translation>
            <numerusform>%Ln file joined to %1 accounts: %2</numerusform>
            <numerusform>%Ln files joined to %1 accounts: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::EffectStrip</name>
    <message numerus="yes">
        <source>%Ln open deals</source>
        <translation>
            <numerusform>%Ln open deal</numerusform>
            <numerusform>%Ln open deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::FieldCard</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::FindingList</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::FirstRowsView</name>
    <message numerus="yes">
        <source>The first %Ln row(s) as they will be read, while all of them are.</source>
        <translation>
            <numerusform>%Ln row as it will be read, while all of them are.</numerusform>
            <numerusform>The first %Ln rows as they will be read, while all of them are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::HealthPane</name>
    <message numerus="yes">
        <source>%Ln thing(s) to look at before you trust a profile.</source>
        <translation>
            <numerusform>%Ln thing to look at before you trust a profile.</numerusform>
            <numerusform>%Ln things to look at before you trust a profile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) would mislead a profile.</source>
        <translation>
            <numerusform>%Ln field would mislead a profile.</numerusform>
            <numerusform>%Ln fields would mislead a profile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::LeftOutModel</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::LineRow</name>
    <message numerus="yes">
        <source>%Ln points</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::MainWindow</name>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::MatchFilesView</name>
    <message numerus="yes">
        <source>%Ln account(s) have a row in this file.</source>
        <translation>
            <numerusform>%Ln account has a row in this file.</numerusform>
            <numerusform>%Ln accounts have a row in this file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) repeat an account and were merged with it.</source>
        <translation>
            <numerusform>%Ln row repeats an account and was merged with it.</numerusform>
            <numerusform>%Ln rows repeat an account and were merged with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) have no row here, for example %1.</source>
        <translation>
            <numerusform>%Ln account has no row here: %1.</numerusform>
            <numerusform>%Ln accounts have no row here, for example %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::Notes</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::OriginView</name>
    <message numerus="yes">
        <source>And %Ln more row(s).</source>
        <translation>
            <numerusform>And %Ln more row.</numerusform>
            <numerusform>And %Ln more rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::PreviewPane</name>
    <message numerus="yes">
        <source>All of the first %Ln row(s) understood</source>
        <translation>
            <numerusform>All of the first %Ln row understood</numerusform>
            <numerusform>All of the first %Ln rows understood</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::ProfilePage</name>
    <message numerus="yes">
        <source>Replace %Ln lines by a new draft?</source>
        <translation>
            <numerusform>Replace %Ln line by a new draft?</numerusform>
            <numerusform>Replace %Ln lines by a new draft?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::ReadingPane</name>
    <message numerus="yes">
        <source>Row %1 names the columns; %Ln row(s) were read.</source>
        <translation>
            <numerusform>Row %1 names the columns; %Ln row was read.</numerusform>
            <numerusform>Row %1 names the columns; %Ln rows were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were read.</source>
        <translation>
            <numerusform>%Ln row was read.</numerusform>
            <numerusform>%Ln rows were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out, as listed here.</source>
        <translation>
            <numerusform>%Ln was left out, as listed here.</numerusform>
            <numerusform>%Ln were left out, as listed here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::RenewalPage</name>
    <message numerus="yes">
        <source>%Ln newer export(s) of files that the project has. Nothing is replaced until you say so.</source>
        <translation>
            <numerusform>%Ln newer export of a file that the project has. Nothing is replaced until you say so.</numerusform>
            <numerusform>%Ln newer exports of files that the project has. Nothing is replaced until you say so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::RetentionCard</name>
    <message numerus="yes">
        <source>Of %Ln customer(s); 95 % interval in brackets.</source>
        <translation>
            <numerusform>Of %Ln customer; 95 % interval in brackets.</numerusform>
            <numerusform>Of %Ln customers; 95 % interval in brackets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln customer(s).</source>
        <translation>
            <numerusform>Of %Ln customer.</numerusform>
            <numerusform>Of %Ln customers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::ReviewView</name>
    <message numerus="yes">
        <source>Decide about %Ln match(es)</source>
        <translation>
            <numerusform>Decide about %Ln match</numerusform>
            <numerusform>Decide about %Ln matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln row(s) of %2)</source>
        <translation>
            <numerusform>%1 (%Ln row of %2)</numerusform>
            <numerusform>%1 (%Ln rows of %2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::SharedNamesView</name>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::SourceCard</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln issue(s)</source>
        <translation>
            <numerusform>%Ln issue</numerusform>
            <numerusform>%Ln issues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::SpellingsView</name>
    <message numerus="yes">
        <source>Merge %Ln group(s)</source>
        <translation>
            <numerusform>Merge %Ln group</numerusform>
            <numerusform>Merge %Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln group(s) of spellings</source>
        <translation>
            <numerusform>Merge %Ln group of spellings</numerusform>
            <numerusform>Merge %Ln groups of spellings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::TierCard</name>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::TierRulesCard</name>
    <message numerus="yes">
        <source>decides for %Ln accounts</source>
        <translation>
            <numerusform>decides for %Ln account</numerusform>
            <numerusform>decides for %Ln accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::TopValues</name>
    <message numerus="yes">
        <source>and %Ln more value(s)</source>
        <translation>
            <numerusform>and %Ln more value</numerusform>
            <numerusform>and %Ln more values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::UsageCard</name>
    <message numerus="yes">
        <source>%Ln of %1 features tell the two groups apart.</source>
        <translation>
            <numerusform>%Ln of %1 features tells the two groups apart.</numerusform>
            <numerusform>%Ln of %1 features tell the two groups apart.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::ValueCard</name>
    <message numerus="yes">
        <source>%1: half of %Ln customer(s) bring %2 or more</source>
        <comment>name of a value, amount</comment>
        <translation>
            <numerusform>%1: half of %Ln customer bring %2 or more</numerusform>
            <numerusform>%1: half of %Ln customers bring %2 or more</numerusform>
        </translation>
    </message>
</context>
</TS>
