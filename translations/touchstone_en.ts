<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BestCustomers</name>
    <message numerus="yes">
        <source>%n mark(s) by hand name an account that is not in the data.</source>
        <translation>
            <numerusform>%n mark by hand names an account that is not in the data.</numerusform>
            <numerusform>%n marks by hand name an account that is not in the data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n customer(s) are best: enough to describe them, too few to tell a pattern from chance.</source>
        <translation>
            <numerusform>Only %n customer is best: enough to describe it, too few to tell a pattern from chance.</numerusform>
            <numerusform>Only %n customers are best: enough to describe them, too few to tell a pattern from chance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) could not be judged, as something is unknown; they are counted with the rest.</source>
        <translation>
            <numerusform>%n customer could not be judged, as something is unknown; it is counted with the rest.</numerusform>
            <numerusform>%n customers could not be judged, as something is unknown; they are counted with the rest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 customers are best</source>
        <translation>
            <numerusform>%n of %1 customers is best</numerusform>
            <numerusform>%n of %1 customers are best</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 closed deals are best</source>
        <translation>
            <numerusform>%n of %1 closed deals is best</numerusform>
            <numerusform>%n of %1 closed deals are best</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 leads are best</source>
        <translation>
            <numerusform>%n of %1 leads is best</numerusform>
            <numerusform>%n of %1 leads are best</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuildDataset</name>
    <message numerus="yes">
        <source>%n row(s) repeat the id of an earlier opportunity; they were merged with it.</source>
        <translation>
            <numerusform>%n row repeats the id of an earlier opportunity; it was merged with it.</numerusform>
            <numerusform>%n rows repeat the id of an earlier opportunity; they were merged with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities were closed before they were created.</source>
        <translation>
            <numerusform>%n opportunity was closed before it was created.</numerusform>
            <numerusform>%n opportunities were closed before they were created.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat an id that should be there once, for example %1; all are kept.</source>
        <translation>
            <numerusform>%n row repeats an id that should be there once, for example %1; all are kept.</numerusform>
            <numerusform>%n rows repeat an id that should be there once, for example %1; all are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) have a churn event but are not marked as churned.</source>
        <translation>
            <numerusform>%n account has a churn event but is not marked as churned.</numerusform>
            <numerusform>%n accounts have a churn event but are not marked as churned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are marked as churned but have no churn event.</source>
        <translation>
            <numerusform>%n account is marked as churned but has no churn event.</numerusform>
            <numerusform>%n accounts are marked as churned but have no churn event.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name an account that is not in the data, for example %1.</source>
        <translation>
            <numerusform>%n row names an account that is not in the data, for example %1.</numerusform>
            <numerusform>%n rows name an account that is not in the data, for example %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name an account as several are called, for example %1; they were not joined.</source>
        <translation>
            <numerusform>%n row names an account as several are called, for example %1; it was not joined.</numerusform>
            <numerusform>%n rows name an account as several are called, for example %1; they were not joined.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No column of this source tells whose its %n row(s) are, so they are not used. Choose a column that names the account.</source>
        <translation>
            <numerusform>No column of this source tells whose its %n row is, so it is not used. Choose a column that names the account.</numerusform>
            <numerusform>No column of this source tells whose its %n rows are, so they are not used. Choose a column that names the account.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat the account of an earlier row; they were merged with it.</source>
        <translation>
            <numerusform>%n row repeats the account of an earlier row; it was merged with it.</numerusform>
            <numerusform>%n rows repeat the account of an earlier row; they were merged with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have no id, domain or name; each was taken as an account of its own.</source>
        <translation>
            <numerusform>%n row has no id, domain or name; each was taken as an account of its own.</numerusform>
            <numerusform>%n rows have no id, domain or name; each was taken as an account of its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are marked as deleted and were left out.</source>
        <translation>
            <numerusform>%n row is marked as deleted and was left out.</numerusform>
            <numerusform>%n rows are marked as deleted and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing in the data tells customers from prospects (no won deal, subscription, contract or type), so all %n account(s) of the accounts file are taken for customers.</source>
        <translation>
            <numerusform>Nothing in the data tells customers from prospects (no won deal, subscription, contract or type), so the %n account of the accounts file is taken for a customer.</numerusform>
            <numerusform>Nothing in the data tells customers from prospects (no won deal, subscription, contract or type), so all %n accounts of the accounts file are taken for customers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message numerus="yes">
        <source>%1 in %n open opportunity(s)</source>
        <translation>
            <numerusform>%1 in %n open opportunity</numerusform>
            <numerusform>%1 in %n open opportunities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnNames</name>
    <message numerus="yes">
        <source>%n column(s) repeat the name of another one and got a number, the first “%1”.</source>
        <translation>
            <numerusform>%n column repeats the name of another one and got a number, the first “%1”.</numerusform>
            <numerusform>%n columns repeat the name of another one and got a number, the first “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) with values have no name in the header row and got one, the first “%1”.</source>
        <translation>
            <numerusform>%n column with values has no name in the header row and got one, the first “%1”.</numerusform>
            <numerusform>%n columns with values have no name in the header row and got one, the first “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message numerus="yes">
        <source>%n open deal(s) of no known account have no fit.</source>
        <translation>
            <numerusform>%n open deal of no known account has no fit.</numerusform>
            <numerusform>%n open deals of no known account have no fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n row(s), first in row %2)</source>
        <translation>
            <numerusform>%1 (%n row, row %2)</numerusform>
            <numerusform>%1 (%n rows, first in row %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out %n row(s), first row %1: %2.</source>
        <translation>
            <numerusform>Left out %n row, row %1: %2.</numerusform>
            <numerusform>Left out %n rows, first row %1: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message numerus="yes">
        <source>%n row(s) have text behind a closing quotation mark; it was kept.</source>
        <translation>
            <numerusform>%n row has text behind a closing quotation mark; it was kept.</numerusform>
            <numerusform>%n rows have text behind a closing quotation mark; it was kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have zero bytes in their text; the file may be damaged.</source>
        <translation>
            <numerusform>%n row has zero bytes in its text; the file may be damaged.</numerusform>
            <numerusform>%n rows have zero bytes in their text; the file may be damaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of the file are damaged; they are shown as “�”.</source>
        <translation>
            <numerusform>%n byte of the file is damaged; it is shown as “�”.</numerusform>
            <numerusform>%n bytes of the file are damaged; they are shown as “�”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n value(s) of “%1” could not be read as a date, the first is “%2”.</source>
        <translation>
            <numerusform>%n value of “%1” could not be read as a date, the first is “%2”.</numerusform>
            <numerusform>%n values of “%1” could not be read as a date, the first is “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of “%1” mean neither yes nor no, the first is “%2”.</source>
        <translation>
            <numerusform>%n value of “%1” means neither yes nor no, the first is “%2”.</numerusform>
            <numerusform>%n values of “%1” mean neither yes nor no, the first is “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of “%1” could not be read as a range, the first is “%2”.</source>
        <translation>
            <numerusform>%n value of “%1” could not be read as a range, the first is “%2”.</numerusform>
            <numerusform>%n values of “%1” could not be read as a range, the first is “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of “%1” could not be read as a number, the first is “%2”.</source>
        <translation>
            <numerusform>%n value of “%1” could not be read as a number, the first is “%2”.</numerusform>
            <numerusform>%n values of “%1” could not be read as a number, the first is “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of “%1” had been made into dates by a spreadsheet and are read as ranges again, the first is “%2”.</source>
        <translation>
            <numerusform>%n value of “%1” had been made into a date by a spreadsheet and is read as a range again, the first is “%2”.</numerusform>
            <numerusform>%n values of “%1” had been made into dates by a spreadsheet and are read as ranges again, the first is “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different value(s) in %1 filled rows.</source>
        <translation>
            <numerusform>%n different value in %1 filled rows.</numerusform>
            <numerusform>%n different values in %1 filled rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextTier</name>
    <message numerus="yes">
        <source>%1 (now %2): +%n point(s)</source>
        <translation>
            <numerusform>%1 (now %2): +%n point</numerusform>
            <numerusform>%1 (now %2): +%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Patterns</name>
    <message numerus="yes">
        <source>With only %n best ones nothing can be claimed: at least 15 are needed. What is listed only describes them.</source>
        <translation>
            <numerusform>With only %n best one nothing can be claimed: at least 15 are needed. What is listed only describes it.</numerusform>
            <numerusform>With only %n best ones nothing can be claimed: at least 15 are needed. What is listed only describes them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With only %n others to compare with nothing can be claimed: at least 15 are needed. What is listed only describes the best ones.</source>
        <translation>
            <numerusform>With only %n other to compare with nothing can be claimed: at least 15 are needed. What is listed only describes the best ones.</numerusform>
            <numerusform>With only %n others to compare with nothing can be claimed: at least 15 are needed. What is listed only describes the best ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n best ones even a trait that all of them share may not be confirmed.</source>
        <translation>
            <numerusform>With %n best one even a trait that all of them share may not be confirmed.</numerusform>
            <numerusform>With %n best ones even a trait that all of them share may not be confirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n best ones a trait that a fifth of the others have too is found only if it is about %1 as common among the best.</source>
        <translation>
            <numerusform>With %n best one a trait that a fifth of the others have too is found only if it is about %1 as common among the best.</numerusform>
            <numerusform>With %n best ones a trait that a fifth of the others have too is found only if it is about %1 as common among the best.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are exactly like another one. If the same one was entered twice, the evidence looks stronger than it is.</source>
        <translation>
            <numerusform>%n row is exactly like another one. If the same one was entered twice, the evidence looks stronger than it is.</numerusform>
            <numerusform>%n rows are exactly like another one. If the same one was entered twice, the evidence looks stronger than it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more combinations stand out, but only through the patterns that are listed.</source>
        <translation>
            <numerusform>%n more combination stands out, but only through the patterns that are listed.</numerusform>
            <numerusform>%n more combinations stand out, but only through the patterns that are listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n won deals</source>
        <translation>
            <numerusform>%1 of %n won deal</numerusform>
            <numerusform>%1 of %n won deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n best customers</source>
        <translation>
            <numerusform>%1 of %n best customer</numerusform>
            <numerusform>%1 of %n best customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n others</source>
        <comment>other customers</comment>
        <translation>
            <numerusform>%1 of %n other</numerusform>
            <numerusform>%1 of %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lost deals</source>
        <translation>
            <numerusform>%1 of %n lost deal</numerusform>
            <numerusform>%1 of %n lost deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n accounts in the pipeline</source>
        <translation>
            <numerusform>%1 of %n account in the pipeline</numerusform>
            <numerusform>%1 of %n accounts in the pipeline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n won deals</source>
        <translation>
            <numerusform>%n won deal</numerusform>
            <numerusform>%n won deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n best customers</source>
        <translation>
            <numerusform>%n best customer</numerusform>
            <numerusform>%n best customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <comment>other customers</comment>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost deals</source>
        <translation>
            <numerusform>%n lost deal</numerusform>
            <numerusform>%n lost deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts in the pipeline</source>
        <translation>
            <numerusform>%n account in the pipeline</numerusform>
            <numerusform>%n accounts in the pipeline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patterns are confirmed among %1.</source>
        <translation>
            <numerusform>%n pattern is confirmed among %1.</numerusform>
            <numerusform>%n patterns are confirmed among %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patterns are suggestive, none is confirmed, among %1.</source>
        <translation>
            <numerusform>%n pattern is suggestive, none is confirmed, among %1.</numerusform>
            <numerusform>%n patterns are suggestive, none is confirmed, among %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patterns are confirmed and %1 suggestive among %2.</source>
        <translation>
            <numerusform>%n pattern is confirmed and %1 suggestive among %2.</numerusform>
            <numerusform>%n patterns are confirmed and %1 suggestive among %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The deals of one group are those of only %n accounts, and deals of one account do not speak for themselves: at least 15 are needed to claim anything.</source>
        <translation>
            <numerusform>The deals of one group are those of only %n account, and deals of one account do not speak for themselves: at least 15 are needed to claim anything.</numerusform>
            <numerusform>The deals of one group are those of only %n accounts, and deals of one account do not speak for themselves: at least 15 are needed to claim anything.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileDraft</name>
    <message numerus="yes">
        <source>The usual limits: %n best ones are too few to set them by.</source>
        <translation>
            <numerusform>The usual limits: %n best one is too few to set them by.</numerusform>
            <numerusform>The usual limits: %n best ones are too few to set them by.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is confirmed, so nothing is drafted: the %n suggestive patterns may well be chance. Add what you know by hand.</source>
        <translation>
            <numerusform>Nothing is confirmed, so nothing is drafted: the %n suggestive pattern may well be chance. Add what you know by hand.</numerusform>
            <numerusform>Nothing is confirmed, so nothing is drafted: the %n suggestive patterns may well be chance. Add what you know by hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traits are only suggestive; they are switched off until you say otherwise.</source>
        <translation>
            <numerusform>%n trait is only suggestive; it is switched off until you say otherwise.</numerusform>
            <numerusform>%n traits are only suggestive; they are switched off until you say otherwise.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message numerus="yes">
        <source>cross-validation in %n parts, by account</source>
        <translation>
            <numerusform>cross-validation in %n part, by account</numerusform>
            <numerusform>cross-validation in %n parts, by account</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>And %n more: export the scores for all of them.</source>
        <translation>
            <numerusform>And %n more: export the scores for all of them.</numerusform>
            <numerusform>And %n more: export the scores for all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 in %n open opportunity(s) of known accounts</source>
        <translation>
            <numerusform>%1 of %2 in %n open opportunity of known accounts</numerusform>
            <numerusform>%1 of %2 in %n open opportunities of known accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, of %n closed deal(s); others %3</source>
        <translation>
            <numerusform>%1 to %2, of %n closed deal; others %3</numerusform>
            <numerusform>%1 to %2, of %n closed deals; others %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n customer(s)</source>
        <translation>
            <numerusform>of %n customer</numerusform>
            <numerusform>of %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of open value, in %n opportunity(s), is with accounts of Bad fit.</source>
        <translation>
            <numerusform>%1 of open value, in %n opportunity, is with accounts of Bad fit.</numerusform>
            <numerusform>%1 of open value, in %n opportunities, is with accounts of Bad fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open opportunity(s) are with accounts of Bad fit.</source>
        <translation>
            <numerusform>%n open opportunity is with accounts of Bad fit.</numerusform>
            <numerusform>%n open opportunities are with accounts of Bad fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s) that are a good fit or better have no open opportunity.</source>
        <translation>
            <numerusform>%n prospect that is a good fit or better has no open opportunity.</numerusform>
            <numerusform>%n prospects that are a good fit or better have no open opportunity.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Which of the %n open opportunity(s) of Bad fit are worth going on with?</source>
        <translation>
            <numerusform>Is the %n open opportunity of Bad fit worth going on with?</numerusform>
            <numerusform>Which of the %n open opportunities of Bad fit are worth going on with?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n of the criteria must be met; choices by hand come before them.</source>
        <translation>
            <numerusform>At least %n of the criteria must be met; choices by hand come before it.</numerusform>
            <numerusform>At least %n of the criteria must be met; choices by hand come before them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed deal(s) of no known account are left out.</source>
        <translation>
            <numerusform>%n closed deal of no known account is left out.</numerusform>
            <numerusform>%n closed deals of no known account are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is confirmed; %n pattern(s) may be more than chance.</source>
        <translation>
            <numerusform>Nothing is confirmed; %n pattern may be more than chance.</numerusform>
            <numerusform>Nothing is confirmed; %n patterns may be more than chance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were left out, mostly as they are known only after the sale or name single accounts: %1.</source>
        <translation>
            <numerusform>%n field was left out, mostly as it is known only after the sale or names single accounts: %1.</numerusform>
            <numerusform>%n fields were left out, mostly as they are known only after the sale or name single accounts: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open opportunity(s) name no account that is known, so they have no fit; shares are of the others.</source>
        <translation>
            <numerusform>%n open opportunity names no account that is known, so it has no fit; shares are of the others.</numerusform>
            <numerusform>%n open opportunities name no account that is known, so they have no fit; shares are of the others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableShape</name>
    <message numerus="yes">
        <source>%n row(s) have fewer cells than the header row; the missing ones were left empty.</source>
        <translation>
            <numerusform>%n row has fewer cells than the header row; the missing one was left empty.</numerusform>
            <numerusform>%n rows have fewer cells than the header row; the missing ones were left empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have more cells than the header row; the others were kept in columns of their own.</source>
        <translation>
            <numerusform>%n row has more cells than the header row; the others were kept in columns of their own.</numerusform>
            <numerusform>%n rows have more cells than the header row; the others were kept in columns of their own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>XlsxReader</name>
    <message numerus="yes">
        <source>%n row(s) are hidden in the workbook; they were read all the same.</source>
        <translation>
            <numerusform>%n row is hidden in the workbook; it was read all the same.</numerusform>
            <numerusform>%n rows are hidden in the workbook; they were read all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold an error such as #N/A and were taken as empty.</source>
        <translation>
            <numerusform>%n cell holds an error such as #N/A and was taken as empty.</numerusform>
            <numerusform>%n cells hold an error such as #N/A and were taken as empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) should hold a number and do not; their text was kept.</source>
        <translation>
            <numerusform>%n cell should hold a number and does not; its text was kept.</numerusform>
            <numerusform>%n cells should hold a number and do not; their text was kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZipReader</name>
    <message numerus="yes">
        <source>%n file(s) that an operating system keeps for itself were left out.</source>
        <translation>
            <numerusform>%n file that an operating system keeps for itself was left out.</numerusform>
            <numerusform>%n files that an operating system keeps for itself were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::DataImport</name>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Import %n file</numerusform>
            <numerusform>Import %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::DataTexts</name>
    <message numerus="yes">
        <source>%n file(s) joined: %1 of %2 opportunities belong to %3 accounts.</source>
        <translation>
            <numerusform>%n file joined: %1 of %2 opportunities belong to %3 accounts.</numerusform>
            <numerusform>%n files joined: %1 of %2 opportunities belong to %3 accounts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) joined to %1 accounts: %2</source>
        <translation>
            <numerusform>%n file joined to %1 accounts: %2</numerusform>
            <numerusform>%n files joined to %1 accounts: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::EffectStrip</name>
    <message numerus="yes">
        <source>%n open deals</source>
        <translation>
            <numerusform>%n open deal</numerusform>
            <numerusform>%n open deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::LineRow</name>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
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
    <name>touchstone::Notes</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::PreviewPane</name>
    <message numerus="yes">
        <source>All of the first %n row(s) understood</source>
        <translation>
            <numerusform>All of the first %n row understood</numerusform>
            <numerusform>All of the first %n rows understood</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::ProfilePage</name>
    <message numerus="yes">
        <source>Replace %n lines by a new draft?</source>
        <translation>
            <numerusform>Replace %n line by a new draft?</numerusform>
            <numerusform>Replace %n lines by a new draft?</numerusform>
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
    <name>touchstone::TierCard</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
</TS>
