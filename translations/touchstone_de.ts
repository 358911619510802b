<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Analysis</name>
    <message>
        <source>Scoring</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BestCustomers</name>
    <message numerus="yes">
        <source>%n mark(s) by hand name an account that is not in the data.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Marked by hand, but not a customer, and so left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data have no field “%1” any more, so its criterion judges nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” judges nobody: it is known for none of the customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data have no customers. Import a list of customers, or deals that were won.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No criterion says yet who the best customers are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer is a best customer. Make a criterion milder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to compare the best customers with. Make a criterion stricter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only %n customer(s) are best: enough to describe them, too few to tell a pattern from chance.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) could not be judged, as something is unknown; they are counted with the rest.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The data have no field “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is known before the sale. A profile would only find again what is chosen here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is known for only %2 of the customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 customers are best</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 closed deals are best</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 leads are best</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1 of these %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a weight of %1 or more from: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no customers in the data yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what makes a customer one of your best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, all chosen by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnNames</name>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) repeat the name of another one and got a number, the first “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) with values have no name in the header row and got one, the first “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Criterion</name>
    <message>
        <source>The condition on “%1” cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a &quot;field&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs an &quot;operator&quot; (is, in, has, between, is missing, is not, contains, top, bottom) and a &quot;value&quot; that suits it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fields are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This condition does not suit the field “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2024-03-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a range such as 51-200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row has “%1” in the field “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its values are, among others: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only numbers and dates can be less or more; use =, != or in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only numbers and dates have a top and a bottom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a share such as 20%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value must follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only texts and lists contain something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write FIELD OPERATOR VALUE, for example “employees &gt;= 50”, “status = Won”, “won_amount top 20%” or “industry in Software, Media”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>last two of several values</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 or later</source>
        <comment>attribute, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <comment>attribute, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 or more</source>
        <comment>attribute, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more than %2</source>
        <comment>attribute, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 or earlier</source>
        <comment>attribute, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <comment>attribute, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <comment>attribute, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 under %2</source>
        <comment>attribute, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>start of an interval</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <comment>attribute, interval</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 to under %3</source>
        <comment>attribute, interval</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 include %2</source>
        <comment>a list, its member</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 do not include %2</source>
        <comment>a list, its member</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the bottom %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the top %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two conditions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on or after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on or before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earliest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>include one of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is one of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>include none of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is none of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvDialect</name>
    <message>
        <source>“%1” cannot divide the columns of a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one character such as , ; | or the word tab.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>A quotation mark opens here and is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close or remove it in the file and read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field is longer than 1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a quotation mark that is not closed, or choose another delimiter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line is longer than 16 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line has more than 16,384 columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another delimiter, or export fewer columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the data as CSV or XLSX and read that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than 20,000,000 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not in UTF-8 and does not say what it is in; it was read as %1. Look at the accents, and choose another encoding if they are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No delimiter divides the lines of this file; it was read as one column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines of the file end in different ways; each kind was taken as the end of a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have text behind a closing quotation mark; it was kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have zero bytes in their text; the file may be damaged.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file has a header row and no rows below it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, as QDate&apos;s format: 21 Nov 2026</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>Add criterion %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove criterion %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change criterion %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 in as best customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 out of the best customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the mark of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add must-have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add disqualifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change must-have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change disqualifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove must-have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove disqualifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change tier limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Account ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRM account ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D-U-N-S number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAICS code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State or province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year founded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRM system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual contract value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total contract value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual recurring revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly recurring revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifetime revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer lifetime value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Churn date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewal date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Churned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NPS group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Churn score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existing rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age of opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiscal period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of conversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converted account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buying stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner&apos;s e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buying role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldSummary</name>
    <message>
        <source>Known for none of the accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known for none of the customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known for none of the prospects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly missing (%1 known).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant: all known values are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two values are the same: this looks like a name or an id.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileKinds</name>
    <message>
        <source>Export the data as CSV or XLSX and read that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it and read the file inside, or pack it as ZIP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a picture, not a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a compressed file of a kind that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a program, not a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a PDF document, not a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a database file, not an export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a Parquet file, which cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a text document, not a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook is protected by a password, or is of the old kind with the suffix .xls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as XLSX without a password and read that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as XLSX or CSV and read that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a web page, whatever its name says; some programs export such pages as .xls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an XML file, which cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a JSON file, which cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an OpenDocument file, which cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as XLSX and read that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it, or copy it to this computer and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The disk is full. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your share of the disk is used up. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not allow files of this size there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk can only be read. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write there. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder does not exist. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FitReasons</name>
    <message>
        <source>%1, row %2, column %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad fit whatever its score: disqualified by “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad fit whatever its score: it lacks the must-have “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poor fit at most: it lacks the must-have “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs data: whether it has “%1” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether “%1” disqualifies it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional: only %1 of the points rest on known values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With every value known the grade could be anything from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lacks: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Left out unless you tick it, because it says who a person is or how to reach them, which a profile of accounts does not need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, because a system notes this for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, because the column is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may name a colleague or another company, so it never identifies the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header and values are those of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept under its own name, because “%1” already comes from “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept under its own name: the header suggests “%1”, but the values are of another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept under its own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values are dates, such as “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as day before month; but some values can only be month before day. Please check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as month before day; but some values can only be day before month. Please check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values are dates such as “%2”, read as month before day; no value tells whether that is right. Please check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values are dates with the day before the month, because “%2” can only be read so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values are dates with the month before the day, because “%2” can only be read so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values are dates with points, as they are written where the day stands before the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header names a date, and %1 values are day numbers of a spreadsheet, such as “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read “%1” as %2, because %3 values can only be read so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values are numbers, such as “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read “%1” as %2; no value tells whether the sign is for thousands or for decimals. Please check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read “%1” as %2, because the sign always stands before three digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is above 1, so they are taken for fractions: 0.5 is 50 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header says that they are to be multiplied by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several currencies stand in the column; all are taken for %1. Please check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values are bands from a number to a number, such as “%2”, and keep their order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header is one of the usual names of such a column; %1 different values in %2 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only values are “%1” and “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only value is “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 different values have several members, separated by “%2”, and the members come again elsewhere: %3 different ones in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values are different, and they look like codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values are long texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values are different: too many for categories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 different values in %2 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as written, because identifiers, postcodes and telephone numbers are never counted with, such as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, because the file name and these columns say so: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, because the file name says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, because these columns say so: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as nothing speaks for anything else. Please check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of “%1” could not be read as a date, the first is “%2”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of “%1” mean neither yes nor no, the first is “%2”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of “%1” could not be read as a range, the first is “%2”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of “%1” could not be read as a number, the first is “%2”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of “%1” had been made into dates by a spreadsheet and are read as ranges again, the first is “%2”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” may be a misspelling of “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its columns are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportFormats</name>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the file ends in .%1, but by its content it is: %2. It was read as that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the data again and read that file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>%1 %2</source>
        <comment>currency sign and amount, spaced</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%2</source>
        <comment>currency sign and amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1B</source>
        <comment>thousand millions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextTier</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (now %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (now %2): +%n point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under %1 %</source>
        <comment>percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over %1 %</source>
        <comment>percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p &lt; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Patterns</name>
    <message>
        <source>The best customers were chosen by it, so of course it sets them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a name or a number of the account and does not describe it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is known only after the sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have changed after the sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about the sale and does not describe the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is free text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is known for only %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the same everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly every row has a value of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is filled in for nearly all of one group and for hardly any of the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It all but says who is best (it tells %1 of the pairs apart), so it was probably filled in afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly known for any prospect, so what is found there cannot be looked up for them: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data have neither lost deals nor customers who left. What those have in common with the best customers looks like a strength here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import opportunities that were won and that were lost, or compare with the other customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no won deal to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no lost deal to compare the won ones with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting combinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing what says different things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to look at: the group of the best is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say on the page “Best customers” who the best ones are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to compare the best with: the other group is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the rule for best customers stricter, or compare with another group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>With only %n best ones nothing can be claimed: at least 15 are needed. What is listed only describes them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With only %n others to compare with nothing can be claimed: at least 15 are needed. What is listed only describes the best ones.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n best ones even a trait that all of them share may not be confirmed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n best ones a trait that a fifth of the others have too is found only if it is about %1 as common among the best.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Whether “%1” is filled in differs between the best and the others: that probably tells how much is recorded and not what they are like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows are exactly like another one. If the same one was entered twice, the evidence looks stronger than it is.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more combinations stand out, but only through the patterns that are listed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n won deals</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n best customers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n others</source>
        <comment>other customers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lost deals</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n accounts in the pipeline</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, against %3: %4 as common (%5 to %6).</source>
        <comment>traits: best, rest, lift, range</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, against %3: only %4 as common (%5 to %6).</source>
        <comment>traits: best, rest, lift, range</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying shuffled data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PipelineFit</name>
    <message>
        <source>The data have no open opportunities and no prospects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 prospects are a good fit or better; the data have no open opportunities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the open opportunities names an account that is known, so none has a fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of open value is a good fit or better: %2 of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 open opportunities are a good fit or better; their amounts are not known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenges and pains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buying committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer personas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must have: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disqualified by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileCheck</name>
    <message>
        <source>The data have no field “%1”, so whatever the profile asks of it is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is known only after the sale: prospects cannot be judged by it, and it tells the outcome instead of the fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changes with the sale: customers and prospects cannot be compared by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is known for only %2 of %3 prospects; the others get its neutral points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A must-have or disqualifier has no condition yet, so it does nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is both a must-have and a disqualifier, so no account can pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of “%1” has no condition yet, so nobody gets its points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands twice in “%2”; only the first one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” gives points and disqualifies at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” gives fewer than 0 points somewhere; they count as 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” gives every account the same points, so it tells none apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” gives for an unknown value what no known value gives; the nearest known points count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A better grade needs a higher score than a worse one; as the limits stand, some grade is never given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All traits are off, so every score is 0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileReader</name>
    <message>
        <source>A list is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in square brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in curly brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number from 0 to %1 is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the value and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a grade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use A, B, C or D.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A better grade needs a higher score than a worse one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write falling numbers, such as 80, 60 and 40.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a profile: it has no traits, must-haves or disqualifiers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what “touchstone-cli profile --format json” prints and change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile was written by a newer version of Touchstone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Touchstone and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>The project was changed by somebody else since it was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save yours under another name, or open the project again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is open elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is open in %1 (process %2 on %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project cannot be reserved, as its folder cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the project to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Touchstone project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that ends in .touchstone, or import the file as data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is of format %1; this program knows formats up to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with a newer Touchstone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a copy of it from before, or import the exports again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a copy of it from before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The outline of the report could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it happens again, please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideal customer profile review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideal customer profile review: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder exists, that you may write to it and that the disk has room; then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · data as of %2 · made on %3 with Touchstone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceRole</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanations of other files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableShape</name>
    <message>
        <source>Choose the row that holds the names of the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the data again and read that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no row %1 that could be the header row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of its first rows can be the header row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line above the header row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeated header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>footer line</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have fewer cells than the header row; the missing ones were left empty.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have more cells than the header row; the others were kept in columns of their own.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The header row looks like a row of values. Choose the row that holds the names of the columns, or add one to the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextDecoding</name>
    <message>
        <source>Looking at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it to this computer and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding “%1” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a name such as UTF-8, UTF-16, Windows-1252, ISO-8859-2 or Shift_JIS.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tier</name>
    <message>
        <source>Best fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poor fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad fit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XlsxReader</name>
    <message>
        <source>Open it in a spreadsheet program, save it as XLSX again and read the new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its table of texts repeats the same texts without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its table of texts has more than 16,777,216 texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook lacks its part “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook refers to “%1”, which it does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an Office file, but not an XLSX workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as XLSX and read that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook lacks its worksheet “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part “%1” of the workbook cannot be read. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has no worksheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has no worksheet “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has these: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has no cells with values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1, worksheet %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worksheet “%1” cannot be read. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worksheet is hidden in the workbook; it was read all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are hidden in the workbook; they were read all the same.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold an error such as #N/A and were taken as empty.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) should hold a number and do not; their text was kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The worksheet has a header row and no rows below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into it with a spreadsheet program, and export the data again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on for more than 64 MiB without a cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell of row %1 is longer than 1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind row %1 stands a row of the number “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 is longer than 64 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell of row %1 refers to a text that the workbook does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to row %1 its cells are scattered too widely to be a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In row %1 a cell stands at “%2”, where none can be.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XmlParser</name>
    <message>
        <source>Its elements are nested more than 64 deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of its elements has more than 64 attributes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It declares a document type, which no spreadsheet program does and attackers do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its text is damaged or cut off (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of its elements is longer than 4 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>The file is larger than 2 GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or cut off: its table of contents is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds more than 10,000 files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of contents of the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds two files of the name “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its table of contents lists more than the file holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than 2 GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacked, the file would be larger than 8 GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would become too large when it is unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it with the password and read the file inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged: its checksum is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or export the file again and read the new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZipReader</name>
    <message numerus="yes">
        <source>%n file(s) that an operating system keeps for itself were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Archives inside archives inside archives are not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it and read the files inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive has no readable file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the files that it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive holds no files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive holds no file that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack the exports again and read that file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>touchstone::AccountPanel</name>
    <message>
        <source>does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that counts is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could be %1 to %2: %3 of the points are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the account has its score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why %1 scores %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would lift it a tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, grade %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>touchstone::ChartCanvas</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>touchstone::ChartPanel</name>
    <message>
        <source>The chart could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder exists, that you may write to it and that the disk has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save chart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;Numbers (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the chart as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>touchstone::ChartTableModel</name>
    <message>
        <source>%1, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>touchstone::CriterionEditor</name>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values, separated by ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to look for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>touchstone::DialogPrompts</name>
    <message>
        <source>Touchstone projects (*.touchstone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not saved is lost when the project is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.txt *.xlsx *.ods *.zip);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>touchstone::FigureCard</name>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>touchstone::FitModel</name>
    <message>
        <source>Unknown account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between which scores the account lies, as some of what the profile asks for is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the points whose traits are known of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>touchstone::IntervalPlot</name>
    <message>
        <source>%1: %2, between %3 and %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>touchstone::MessageStrip</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>touchstone::PipelinePage</name>
    <message>
        <source>Pipeline fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export scores…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rows are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit of the listed rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import your exports to see how well the pipeline fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile yet. Draft one, and every account gets its fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile has only gates. Add a trait with points to score the accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open opportunities with a fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 open; %2 name no account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Best or Good fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no open opportunity has a fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of those with a fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value in Best or Good fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no amounts are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 open value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prospects in Best or Good fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 prospects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to see why it scores as it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This opportunity names no account that is known, so it has no fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv);;Workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote the scores to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>touchstone::PointsBar</name>
    <message>
        <source>%1 of %2 points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>touchstone::ProofCard</name>
    <message>
        <source>Holds up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could be luck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run back-test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mines and drafts a profile from earlier deals alone and tries it on later ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would a profile made from earlier deals have told won from lost deals that came later?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back-testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method: %1. Deals learned from: %2; tried on: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>touchstone::ReportPreview</name>
    <message>
        <source>Preview of page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>touchstone::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import your exports first: the review is made from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write report PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes instead of account names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote the report to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>touchstone::TaskStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this and leave the project as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>touchstone::ThresholdHistogram</name>
    <message>
        <source>%1 to below %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to below %2: %3, %4 of them best</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>touchstone::ValueListModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
