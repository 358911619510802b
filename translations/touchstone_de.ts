<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Aggregates</name>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Mean of the latest answer of each person, from %1</source>
        <translation>Mittelwert der letzten Antwort jeder Person, aus %1</translation>
    </message>
    <message>
        <source>Mean, from %1</source>
        <translation>Mittelwert, aus %1</translation>
    </message>
    <message>
        <source>Survey responses</source>
        <translation>Umfrageantworten</translation>
    </message>
    <message>
        <source>Number of rows of %1</source>
        <translation>Anzahl der Zeilen von %1</translation>
    </message>
    <message>
        <source>Sum over running subscriptions, from %1</source>
        <translation>Summe der laufenden Abonnements, aus %1</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Running subscriptions</source>
        <translation>Laufende Abonnements</translation>
    </message>
    <message>
        <source>Number of rows of %1 without an end in the past</source>
        <translation>Anzahl der Zeilen von %1 ohne ein Ende in der Vergangenheit</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Zufriedenheit</translation>
    </message>
    <message>
        <source>Invoiced amount</source>
        <translation>Rechnungsbetrag gesamt</translation>
    </message>
    <message>
        <source>Sum, from %1</source>
        <translation>Summe, aus %1</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of rows, what is counted in them</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Number of rows of %1 where %2 is yes</source>
        <translation>Anzahl der Zeilen von %1, in denen %2 „ja“ ist</translation>
    </message>
    <message>
        <source>Won amount</source>
        <translation>Gewonnener Betrag</translation>
    </message>
    <message>
        <source>Sum of the amounts of won deals</source>
        <translation>Summe der Beträge gewonnener Deals</translation>
    </message>
    <message>
        <source>Won deals</source>
        <translation>Gewonnene Deals</translation>
    </message>
    <message>
        <source>Number of won deals</source>
        <translation>Anzahl gewonnener Deals</translation>
    </message>
    <message>
        <source>Lost deals</source>
        <translation>Verlorene Deals</translation>
    </message>
    <message>
        <source>Number of lost deals</source>
        <translation>Anzahl verlorener Deals</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Offene Deals</translation>
    </message>
    <message>
        <source>Number of open deals</source>
        <translation>Anzahl offener Deals</translation>
    </message>
    <message>
        <source>Open amount</source>
        <translation>Offener Betrag</translation>
    </message>
    <message>
        <source>Sum of the amounts of open deals</source>
        <translation>Summe der Beträge offener Deals</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Gewinnquote</translation>
    </message>
    <message>
        <source>Won deals of all won and lost ones</source>
        <translation>Anteil der gewonnenen an allen gewonnenen und verlorenen Deals</translation>
    </message>
    <message>
        <source>Average won amount</source>
        <translation>Mittlerer gewonnener Betrag</translation>
    </message>
    <message>
        <source>Mean of the known amounts of won deals</source>
        <translation>Mittelwert der bekannten Beträge gewonnener Deals</translation>
    </message>
    <message>
        <source>First won</source>
        <translation>Zuerst gewonnen</translation>
    </message>
    <message>
        <source>Earliest close of a won deal</source>
        <translation>Frühester Abschluss eines gewonnenen Deals</translation>
    </message>
    <message>
        <source>Sales cycle (days)</source>
        <translation>Verkaufszyklus (Tage)</translation>
    </message>
    <message>
        <source>Median days from creation to close of won deals</source>
        <translation>Median der Tage von der Anlage bis zum Abschluss gewonnener Deals</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Usage of %1</source>
        <comment>a feature</comment>
        <translation>Nutzung von %1</translation>
    </message>
    <message>
        <source>Sum of %1 over the feature&apos;s rows, from %2</source>
        <translation>Summe von %1 über die Zeilen der Funktion, aus %2</translation>
    </message>
    <message>
        <source>Usage of all features</source>
        <translation>Nutzung aller Funktionen</translation>
    </message>
    <message>
        <source>Sum of %1, from %2</source>
        <translation>Summe von %1, aus %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Aus %1</translation>
    </message>
    <message>
        <source>ARR a year ago</source>
        <translation>ARR vor einem Jahr</translation>
    </message>
    <message>
        <source>Yearly amounts of the subscriptions that ran on %1, from %2</source>
        <translation>Jahresbeträge der Abonnements, die am %1 liefen, aus %2</translation>
    </message>
    <message>
        <source>Net revenue retention</source>
        <translation>Netto-Umsatzbindung</translation>
    </message>
    <message>
        <source>ARR on %1 over ARR a year before, from %2; for accounts that had any then</source>
        <translation>ARR am %1 im Verhältnis zum ARR ein Jahr zuvor, aus %2; für Accounts, die damals welchen hatten</translation>
    </message>
    <message>
        <source>Gross revenue retention</source>
        <translation>Brutto-Umsatzbindung</translation>
    </message>
    <message>
        <source>ARR on %1, at most what it was, over ARR a year before, from %2; for accounts that had any then</source>
        <translation>ARR am %1, höchstens so viel wie damals, im Verhältnis zum ARR ein Jahr zuvor, aus %2; für Accounts, die damals welchen hatten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>Kundendauer</translation>
    </message>
    <message>
        <source>Months as a customer up to %1, for those who left up to then</source>
        <translation>Monate als Kunde bis zum %1, bei denen, die gegangen sind, bis dahin</translation>
    </message>
    <message>
        <source>Tenure against expected</source>
        <translation>Kundendauer gegenüber der erwarteten</translation>
    </message>
    <message>
        <source>Days as a customer over the mean days expected by %1 of those who came on the same day, in their first %2; expected by the Kaplan-Meier curve of %3 customers, of whom %4 left in that time</source>
        <comment>day, years, number, number</comment>
        <translation>Tage als Kunde, geteilt durch die bis zum %1 erwarteten mittleren Tage derer, die am selben Tag kamen, in ihren ersten %2; erwartet nach der Kaplan-Meier-Kurve von %3 Kunden, von denen %4 in dieser Zeit gingen</translation>
    </message>
    <message>
        <source>Recurring revenue to date</source>
        <translation>Wiederkehrender Umsatz bisher</translation>
    </message>
    <message>
        <source>Yearly amounts of subscriptions times the years that they have run up to %1, from %2</source>
        <translation>Jahresbeträge der Abonnements mal die Jahre, die sie bis zum %1 gelaufen sind, aus %2</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Kunde seit</translation>
    </message>
    <message>
        <source>First beginning of a subscription, from %1</source>
        <translation>Erster Beginn eines Abonnements, aus %1</translation>
    </message>
    <message>
        <source>Churn date</source>
        <translation>Kündigungsdatum</translation>
    </message>
    <message>
        <source>Last end of a subscription where none is running on %1, from %2</source>
        <translation>Letztes Ende eines Abonnements, wo am %1 keines läuft, aus %2</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>Scoring</source>
        <translation>Bewertung</translation>
    </message>
</context>
<context>
    <name>AntiProfile</name>
    <message>
        <source>%1 of %2 (%3)</source>
        <comment>part, whole, share</comment>
        <translation>%1 von %2 (%3)</translation>
    </message>
    <message>
        <source>What is rarer among won deals is about the deals themselves and cannot be asked of an account.</source>
        <translation>Was bei gewonnenen Deals seltener ist, betrifft die Deals selbst und lässt sich von einem Account nicht fragen.</translation>
    </message>
    <message>
        <source>Nothing is rarer among the good ones than among those they were compared with, beyond chance. So the data do not tell who is not your customer.</source>
        <translation>Nichts ist bei den Guten über den Zufall hinaus seltener als bei denen, mit denen sie verglichen wurden. Die Daten sagen also nicht, wer nicht Ihr Kunde ist.</translation>
    </message>
    <message>
        <source>Median of %1: %2 (%3 customers), of the others %4 (%5).</source>
        <comment>an outcome, median, count, median of the others, count</comment>
        <translation>Median von %1: %2 (%3 Kunden), der übrigen %4 (%5).</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is sure enough to disqualify anyone by; %Ln patterns are worth a look.</source>
        <translation>
            <numerusform>Nichts ist sicher genug, um jemanden auszuschließen; %Ln Muster ist einen Blick wert.</numerusform>
            <numerusform>Nichts ist sicher genug, um jemanden auszuschließen; %Ln Muster sind einen Blick wert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patterns tell who is not your customer.</source>
        <translation>
            <numerusform>%Ln Muster sagt, wer nicht Ihr Kunde ist.</numerusform>
            <numerusform>%Ln Muster sagen, wer nicht Ihr Kunde ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>customers: %1</source>
        <translation>Kunden: %1</translation>
    </message>
    <message>
        <source>prospects: %1</source>
        <translation>Interessenten: %1</translation>
    </message>
    <message>
        <source>open deals: %1</source>
        <translation>offene Deals: %1</translation>
    </message>
    <message>
        <source>Not told of, as data are missing: %1.</source>
        <comment>customers: 3, prospects: 4</comment>
        <translation>Nicht zu sagen, weil Daten fehlen: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 best customers</source>
        <comment>struck, all</comment>
        <translation>%1 von %2 besten Kunden</translation>
    </message>
    <message>
        <source>%1 of %2 other customers</source>
        <comment>struck, all</comment>
        <translation>%1 von %2 übrigen Kunden</translation>
    </message>
    <message>
        <source>%1 of %2 prospects</source>
        <comment>struck, all</comment>
        <translation>%1 von %2 Interessenten</translation>
    </message>
    <message>
        <source>It would strike %1.</source>
        <comment>groups</comment>
        <translation>Es träfe %1.</translation>
    </message>
    <message>
        <source>In the open pipeline %1 of %2 deals, worth %3 of %4.</source>
        <translation>In der offenen Pipeline %1 von %2 Deals im Wert von %3 von %4.</translation>
    </message>
    <message>
        <source>Confirmed, and so few of the best have it that a rule may rest on it.</source>
        <translation>Bestätigt, und so wenige der Besten haben es, dass eine Regel darauf beruhen kann.</translation>
    </message>
    <message>
        <source>Confirmed, but it is not sure to be rare enough among the best for a rule: give it few points instead.</source>
        <translation>Bestätigt, aber nicht sicher selten genug bei den Besten für eine Regel: Geben Sie ihm stattdessen wenige Punkte.</translation>
    </message>
    <message>
        <source>Confirmed, but contradicted: it is commoner among the best customers than among the others, or deals with such accounts are won more often.</source>
        <translation>Bestätigt, aber widersprochen: Es ist bei den besten Kunden häufiger als bei den übrigen, oder Deals mit solchen Accounts werden öfter gewonnen.</translation>
    </message>
    <message>
        <source>Suggestive: it may well be chance, so it is no ground to disqualify anyone.</source>
        <translation>Hinweis: Es kann gut Zufall sein und ist daher kein Grund, jemanden auszuschließen.</translation>
    </message>
    <message>
        <source>Disqualifier</source>
        <translation>Ausschlussgrund</translation>
    </message>
    <message>
        <source>Fewer points</source>
        <translation>Weniger Punkte</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>Widersprochen</translation>
    </message>
    <message>
        <source>May be chance</source>
        <translation>Vielleicht Zufall</translation>
    </message>
    <message>
        <source>Closed deals won: %1, of the others %2.</source>
        <translation>Gewonnene abgeschlossene Deals: %1, der übrigen %2.</translation>
    </message>
    <message>
        <source>Customers who left: %1, of the others %2.</source>
        <translation>Kunden, die gegangen sind: %1, der übrigen %2.</translation>
    </message>
    <message>
        <source>Other outcomes that differ: %1.</source>
        <comment>a number</comment>
        <translation>Weitere Ergebnisse, die sich unterscheiden: %1.</translation>
    </message>
    <message>
        <source>By some of this the best were chosen, so it is no surprise.</source>
        <translation>Nach einem Teil davon wurden die Besten ausgewählt, es überrascht also nicht.</translation>
    </message>
    <message>
        <source>What such customers cost, the data do not tell: too few outcomes of theirs are known.</source>
        <translation>Was solche Kunden kosten, sagen die Daten nicht: Zu wenige ihrer Ergebnisse sind bekannt.</translation>
    </message>
    <message>
        <source>What such customers cost, the data do not tell: none of the outcomes compared (%1) differs beyond chance.</source>
        <translation>Was solche Kunden kosten, sagen die Daten nicht: Keines der verglichenen Ergebnisse (%1) unterscheidet sich über den Zufall hinaus.</translation>
    </message>
</context>
<context>
    <name>BestCustomers</name>
    <message numerus="yes">
        <source>%Ln mark(s) by hand name an account that is not in the data.</source>
        <translation>
            <numerusform>%Ln von Hand gesetzte Markierung nennt einen Account, der nicht in den Daten ist.</numerusform>
            <numerusform>%Ln von Hand gesetzte Markierungen nennen einen Account, der nicht in den Daten ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked by hand, but not a customer, and so left out: %1.</source>
        <translation>Von Hand markiert, aber kein Kunde und daher nicht berücksichtigt: %1.</translation>
    </message>
    <message>
        <source>The data have no field “%1” any more, so its criterion judges nobody.</source>
        <translation>Das Feld „%1“ gibt es in den Daten nicht mehr; sein Kriterium beurteilt daher niemanden.</translation>
    </message>
    <message>
        <source>“%1” judges nobody: it is known for none of the customers.</source>
        <translation>„%1“ beurteilt niemanden: Der Wert ist für keinen Kunden bekannt.</translation>
    </message>
    <message>
        <source>The data have no customers. Import a list of customers, or deals that were won.</source>
        <translation>Die Daten enthalten keine Kunden. Eine Kundenliste oder gewonnene Deals importieren.</translation>
    </message>
    <message>
        <source>No criterion says yet who the best customers are.</source>
        <translation>Noch legt kein Kriterium fest, wer die besten Kunden sind.</translation>
    </message>
    <message>
        <source>No customer is a best customer. Make a criterion milder.</source>
        <translation>Kein Kunde gehört zu den besten. Ein Kriterium weniger streng fassen.</translation>
    </message>
    <message>
        <source>There is nobody to compare the best customers with. Make a criterion stricter.</source>
        <translation>Es gibt niemanden, mit dem sich die besten Kunden vergleichen lassen. Ein Kriterium strenger fassen.</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln customer(s) are best: enough to describe them, too few to tell a pattern from chance.</source>
        <translation>
            <numerusform>Nur %Ln Kunde gehört zu den besten: genug, um ihn zu beschreiben, zu wenig, um ein Muster vom Zufall zu unterscheiden.</numerusform>
            <numerusform>Nur %Ln Kunden gehören zu den besten: genug, um sie zu beschreiben, zu wenige, um ein Muster vom Zufall zu unterscheiden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) could not be judged, as something is unknown; they are counted with the rest.</source>
        <translation>
            <numerusform>%Ln Kunde konnte nicht beurteilt werden, weil etwas unbekannt ist; er zählt zu den übrigen.</numerusform>
            <numerusform>%Ln Kunden konnten nicht beurteilt werden, weil etwas unbekannt ist; sie zählen zu den übrigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The data have no field “%1”.</source>
        <translation>Die Daten haben kein Feld „%1“.</translation>
    </message>
    <message>
        <source>“%1” is known before the sale. A profile would only find again what is chosen here.</source>
        <translation>„%1“ ist schon vor dem Verkauf bekannt. Ein Profil würde nur wiederfinden, was hier gewählt wird.</translation>
    </message>
    <message>
        <source>“%1” is known for only %2 of the customers.</source>
        <translation>„%1“ ist nur für %2 der Kunden bekannt.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 customers are best</source>
        <translation>
            <numerusform>%Ln von %1 Kunden gehört zu den besten</numerusform>
            <numerusform>%Ln von %1 Kunden gehören zu den besten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 closed deals are best</source>
        <translation>
            <numerusform>%Ln von %1 geschlossenen Deals gehört zu den besten</numerusform>
            <numerusform>%Ln von %1 geschlossenen Deals gehören zu den besten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 leads are best</source>
        <translation>
            <numerusform>%Ln von %1 Leads gehört zu den besten</numerusform>
            <numerusform>%Ln von %1 Leads gehören zu den besten</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1 of these %2: %3</source>
        <translation>mindestens %1 dieser %2: %3</translation>
    </message>
    <message>
        <source>a weight of %1 or more from: %2</source>
        <translation>ein Gewicht von %1 oder mehr aus: %2</translation>
    </message>
    <message>
        <source>There are no customers in the data yet.</source>
        <translation>Die Daten enthalten noch keine Kunden.</translation>
    </message>
    <message>
        <source>Say what makes a customer one of your best.</source>
        <translation>Festlegen, was einen Kunden zu einem der besten macht.</translation>
    </message>
    <message>
        <source>%1, all chosen by hand</source>
        <translation>%1, alle von Hand gewählt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The data do not tell how customers turned out. Import won deals, survey answers or invoices, or choose the best customers by hand.</source>
        <translation>Die Daten sagen nicht, was aus den Kunden wurde. Gewonnene Deals, Umfrageantworten oder Rechnungen importieren oder die besten Kunden von Hand wählen.</translation>
    </message>
    <message>
        <source>Customers who meet all %1 criteria: %2 of %3; some of them: %4; none: %5.</source>
        <translation>Kunden, die alle %1 Kriterien erfüllen: %2 von %3; einige davon: %4; keines: %5.</translation>
    </message>
    <message>
        <source>“%1” is best for those who came first. “%2” compares each customer with those who came when it did.</source>
        <translation>„%1“ ist bei denen am besten, die zuerst kamen. „%2“ vergleicht jeden Kunden mit denen, die zur selben Zeit kamen.</translation>
    </message>
    <message>
        <source>Computed: %1</source>
        <translation>Berechnet: %1</translation>
    </message>
    <message>
        <source>From the fields %1</source>
        <translation>Aus den Feldern %1</translation>
    </message>
    <message>
        <source>Known for %1 of %2 customers</source>
        <translation>Bekannt bei %1 von %2 Kunden</translation>
    </message>
</context>
<context>
    <name>BuildDataset</name>
    <message>
        <source>Deal %1</source>
        <translation>Deal %1</translation>
    </message>
    <message>
        <source>Lead %1</source>
        <translation>Lead %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Account %1</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>Account-ID</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Accountname</translation>
    </message>
    <message>
        <source>Adding up what belongs to each account</source>
        <translation>Was zu jedem Account gehört, wird zusammengezählt</translation>
    </message>
    <message>
        <source>Looking for contradictions</source>
        <translation>Widersprüche werden gesucht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) repeat the id of an earlier opportunity; they were merged with it.</source>
        <translation>
            <numerusform>%Ln Zeile wiederholt die ID einer früheren Verkaufschance; sie wurde mit dieser zusammengeführt.</numerusform>
            <numerusform>%Ln Zeilen wiederholen die ID einer früheren Verkaufschance; sie wurden mit dieser zusammengeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <comment>deals</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>won</source>
        <comment>deals</comment>
        <translation>gewonnen</translation>
    </message>
    <message>
        <source>lost</source>
        <comment>deals</comment>
        <translation>verloren</translation>
    </message>
    <message>
        <source>%1 of %2 opportunities name no known account (all %3): kept, without fit.</source>
        <translation>%1 von %2 Verkaufschancen nennen keinen bekannten Account (alle %3): behalten, ohne Passung.</translation>
    </message>
    <message>
        <source>%1 of %2 opportunities name no known account (%3): kept, without fit.</source>
        <translation>%1 von %2 Verkaufschancen nennen keinen bekannten Account (%3): behalten, ohne Passung.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opportunities were closed before they were created.</source>
        <translation>
            <numerusform>%Ln Verkaufschance wurde geschlossen, bevor sie angelegt wurde.</numerusform>
            <numerusform>%Ln Verkaufschancen wurden geschlossen, bevor sie angelegt wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No opportunity is won or lost, as far as its stage tells. Check which column is the stage or the status.</source>
        <translation>Keine Verkaufschance ist gewonnen oder verloren, soweit ihre Phase das erkennen lässt. Prüfen, welche Spalte die Phase oder der Status ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) repeat an id that should be there once, for example %1; all are kept.</source>
        <translation>
            <numerusform>%Ln Zeile wiederholt eine ID, die nur einmal vorkommen sollte, zum Beispiel %1; alle bleiben erhalten.</numerusform>
            <numerusform>%Ln Zeilen wiederholen eine ID, die nur einmal vorkommen sollte, zum Beispiel %1; alle bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) have a churn event but are not marked as churned.</source>
        <translation>
            <numerusform>%Ln Account hat ein Kündigungsereignis, ist aber nicht als abgewandert markiert.</numerusform>
            <numerusform>%Ln Accounts haben ein Kündigungsereignis, sind aber nicht als abgewandert markiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) are marked as churned but have no churn event.</source>
        <translation>
            <numerusform>%Ln Account ist als abgewandert markiert, hat aber kein Kündigungsereignis.</numerusform>
            <numerusform>%Ln Accounts sind als abgewandert markiert, haben aber kein Kündigungsereignis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting rows together</source>
        <translation>Zeilen werden zusammengeführt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) name an account that is not in the data, for example %1.</source>
        <translation>
            <numerusform>%Ln Zeile nennt einen Account, der nicht in den Daten ist, zum Beispiel %1.</numerusform>
            <numerusform>%Ln Zeilen nennen einen Account, der nicht in den Daten ist, zum Beispiel %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) name an account as several are called, for example %1; they were not joined.</source>
        <translation>
            <numerusform>%Ln Zeile nennt einen Account, dessen Namen mehrere tragen, zum Beispiel %1; sie wurde nicht zugeordnet.</numerusform>
            <numerusform>%Ln Zeilen nennen einen Account, dessen Namen mehrere tragen, zum Beispiel %1; sie wurden nicht zugeordnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No column of this source tells whose its %Ln row(s) are, so they are not used. Choose a column that names the account.</source>
        <translation>
            <numerusform>Keine Spalte dieser Quelle sagt, zu wem ihre %Ln Zeile gehört; sie wird daher nicht verwendet. Eine Spalte wählen, die den Account nennt.</numerusform>
            <numerusform>Keine Spalte dieser Quelle sagt, zu wem ihre %Ln Zeilen gehören; sie werden daher nicht verwendet. Eine Spalte wählen, die den Account nennt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) repeat the account of an earlier row; they were merged with it.</source>
        <translation>
            <numerusform>%Ln Zeile wiederholt den Account einer früheren Zeile; sie wurde mit dieser zusammengeführt.</numerusform>
            <numerusform>%Ln Zeilen wiederholen den Account einer früheren Zeile; sie wurden mit dieser zusammengeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have no id, domain or name; each was taken as an account of its own.</source>
        <translation>
            <numerusform>%Ln Zeile hat weder ID noch Domain noch Namen; sie gilt als eigener Account.</numerusform>
            <numerusform>%Ln Zeilen haben weder ID noch Domain noch Namen; jede gilt als eigener Account.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are marked as deleted and were left out.</source>
        <translation>
            <numerusform>%Ln Zeile ist als gelöscht markiert und wurde ausgelassen.</numerusform>
            <numerusform>%Ln Zeilen sind als gelöscht markiert und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading values</source>
        <translation>Werte werden gelesen</translation>
    </message>
    <message numerus="yes">
        <source>Nothing in the data tells customers from prospects (no won deal, subscription, contract or type), so all %Ln account(s) of the accounts file are taken for customers.</source>
        <translation>
            <numerusform>Nichts in den Daten unterscheidet Kunden von Interessenten (kein gewonnener Deal, Abonnement, Vertrag oder Typ); daher gilt der %Ln Account der Accountdatei als Kunde.</numerusform>
            <numerusform>Nichts in den Daten unterscheidet Kunden von Interessenten (kein gewonnener Deal, Abonnement, Vertrag oder Typ); daher gelten alle %Ln Accounts der Accountdatei als Kunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) count as %1 accounts, as you chose to look at companies rather than at their parts.</source>
        <translation>
            <numerusform>%Ln Datensatz zählt als %1 Accounts, weil Sie gewählt haben, Unternehmen statt ihrer Teile zu betrachten.</numerusform>
            <numerusform>%Ln Datensätze zählen als %1 Accounts, weil Sie gewählt haben, Unternehmen statt ihrer Teile zu betrachten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) lie before 1980 or more than ten years ahead, for example %1. Please check.</source>
        <translation>
            <numerusform>%Ln Datum liegt vor 1980 oder mehr als zehn Jahre in der Zukunft: %1. Bitte prüfen.</numerusform>
            <numerusform>%Ln Datumsangaben liegen vor 1980 oder mehr als zehn Jahre in der Zukunft, zum Beispiel %1. Bitte prüfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were left out. %1</source>
        <translation>
            <numerusform>%Ln Zeile wurde ausgelassen. %1</numerusform>
            <numerusform>%Ln Zeilen wurden ausgelassen. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum over the records that are one account</source>
        <translation>Summe über die Datensätze, die ein Account sind</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) say the same as an earlier row; they were merged with it.</source>
        <translation>
            <numerusform>%Ln Zeile sagt dasselbe wie eine frühere; sie wurde mit ihr zusammengeführt.</numerusform>
            <numerusform>%Ln Zeilen sagen dasselbe wie frühere; sie wurden mit ihnen zusammengeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Joining rows to accounts</source>
        <translation>Zeilen werden Accounts zugeordnet</translation>
    </message>
    <message>
        <source>There is no account in these files. Say which file is a list of accounts, customers or prospects, or of opportunities.</source>
        <translation>In diesen Dateien ist kein Account. Geben Sie an, welche Datei eine Liste von Accounts, Kunden, Interessenten oder Verkaufschancen ist.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Comparing with the former state</source>
        <translation>Der frühere Stand wird verglichen</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>field, value before, value now</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>amounts of money</source>
        <translation>Geldbeträge</translation>
    </message>
    <message>
        <source>percentages</source>
        <translation>Prozentwerte</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>yes and no</source>
        <translation>Ja und Nein</translation>
    </message>
    <message>
        <source>lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>ranges</source>
        <translation>Spannen</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>identifiers</source>
        <translation>IDs</translation>
    </message>
    <message>
        <source>“%1” is gone. The profile or the rule of the best customers uses it: its values are unknown now.</source>
        <translation>„%1“ ist weggefallen. Das Profil oder die Regel für beste Kunden verwendet die Spalte: Ihre Werte sind jetzt unbekannt.</translation>
    </message>
    <message>
        <source>“%1” is gone.</source>
        <translation>„%1“ ist weggefallen.</translation>
    </message>
    <message>
        <source>“%1” is new.</source>
        <translation>„%1“ ist neu.</translation>
    </message>
    <message>
        <source>“%1” is called “%2” now: it has the same values. It is read as before.</source>
        <translation>„%1“ heißt jetzt „%2“: Die Werte sind dieselben. Die Spalte wird wie vorher gelesen.</translation>
    </message>
    <message>
        <source>“%1” looks like %2 now, where it looked like %3. It is still read as %4.</source>
        <translation>„%1“ enthält jetzt anscheinend %2, vorher %3. Die Werte werden weiter als %4 gelesen.</translation>
    </message>
    <message>
        <source>“%1” is filled in %2 of the rows; it was in %3.</source>
        <translation>„%1“ ist in %2 der Zeilen ausgefüllt; vorher waren es %3.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln row(s)</source>
        <translation>
            <numerusform>in %Ln Zeile</numerusform>
            <numerusform>in %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %Ln new value(s), %2: %3.</source>
        <translation>
            <numerusform>„%1“ hat %Ln neuen Wert, %2: %3.</numerusform>
            <numerusform>„%1“ hat %Ln neue Werte, %2: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %Ln new value(s), %2, such as %3.</source>
        <translation>
            <numerusform>„%1“ hat %Ln neuen Wert, %2, zum Beispiel %3.</numerusform>
            <numerusform>„%1“ hat %Ln neue Werte, %2, zum Beispiel %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows have no id or name, so it cannot be told which of them are new, gone or changed.</source>
        <translation>Die Zeilen haben weder ID noch Namen; daher lässt sich nicht sagen, welche neu, weggefallen oder geändert sind.</translation>
    </message>
    <message>
        <source>No account is new, gone or changed.</source>
        <translation>Kein Account ist neu, weggefallen oder geändert.</translation>
    </message>
    <message>
        <source>%1, %2 and %3.</source>
        <translation>%1, %2 und %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) new</source>
        <translation>
            <numerusform>%Ln Account neu</numerusform>
            <numerusform>%Ln Accounts neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln weggefallen</numerusform>
            <numerusform>%Ln weggefallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with other values</source>
        <translation>
            <numerusform>%Ln mit anderen Werten</numerusform>
            <numerusform>%Ln mit anderen Werten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2.</source>
        <translation>%1 und %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln became customer(s)</source>
        <translation>
            <numerusform>%Ln wurde Kunde</numerusform>
            <numerusform>%Ln wurden Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no longer are</source>
        <translation>
            <numerusform>%Ln ist es nicht mehr</numerusform>
            <numerusform>%Ln sind es nicht mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>The deals have no ids, so it cannot be told which of them are new, gone or changed.</source>
        <translation>Die Deals haben keine IDs; daher lässt sich nicht sagen, welche neu, weggefallen oder geändert sind.</translation>
    </message>
    <message>
        <source>%1, %2, %3 and %4.</source>
        <translation>%1, %2, %3 und %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) won</source>
        <translation>
            <numerusform>%Ln Deal gewonnen</numerusform>
            <numerusform>%Ln Deals gewonnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <translation>
            <numerusform>%Ln verloren</numerusform>
            <numerusform>%Ln verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Open pipeline by tier</source>
        <translation>Offene Pipeline nach Stufe</translation>
    </message>
    <message>
        <source>Open pipeline by stage and tier</source>
        <translation>Offene Pipeline nach Phase und Stufe</translation>
    </message>
    <message>
        <source>Tiers of customers, prospects and pipeline</source>
        <translation>Stufen von Kunden, Interessenten und Pipeline</translation>
    </message>
    <message>
        <source>Distribution of scores</source>
        <translation>Verteilung der Scores</translation>
    </message>
    <message>
        <source>Win rate by tier</source>
        <translation>Gewinnquote nach Stufe</translation>
    </message>
    <message>
        <source>What the best customers share</source>
        <translation>Was die besten Kunden gemeinsam haben</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>There is no chart “%1”.</source>
        <translation>Es gibt kein Diagramm „%1“.</translation>
    </message>
    <message>
        <source>There are no accounts yet.</source>
        <translation>Es gibt noch keine Accounts.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a category and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Won deals</source>
        <translation>Gewonnene Deals</translation>
    </message>
    <message>
        <source>won deals</source>
        <translation>gewonnenen Deals</translation>
    </message>
    <message>
        <source>Best customers</source>
        <translation>Beste Kunden</translation>
    </message>
    <message>
        <source>best customers</source>
        <translation>besten Kunden</translation>
    </message>
    <message>
        <source>Lost deals</source>
        <translation>Verlorene Deals</translation>
    </message>
    <message>
        <source>lost deals</source>
        <translation>verlorenen Deals</translation>
    </message>
    <message>
        <source>With open opportunities</source>
        <translation>Mit offenen Verkaufschancen</translation>
    </message>
    <message>
        <source>accounts with open opportunities</source>
        <translation>Accounts mit offenen Verkaufschancen</translation>
    </message>
    <message>
        <source>Other customers</source>
        <translation>Andere Kunden</translation>
    </message>
    <message>
        <source>other customers</source>
        <translation>anderen Kunden</translation>
    </message>
    <message>
        <source>What tells %1 from %2 may well be chance: nothing is confirmed</source>
        <comment>two groups</comment>
        <translation>Der Unterschied zwischen %1 und %2 kann Zufall sein: Nichts ist bestätigt</translation>
    </message>
    <message>
        <source>“%1” is %2 as common among %3 as among %4</source>
        <comment>condition, times, group, group</comment>
        <translation>„%1“ ist bei %3 %2 so häufig wie bei %4</translation>
    </message>
    <message>
        <source>“%1” is rarer among %2 than among %3</source>
        <comment>condition, group, group</comment>
        <translation>„%1“ ist bei %2 seltener als bei %3</translation>
    </message>
    <message>
        <source>Patterns have not been looked for yet.</source>
        <translation>Nach Mustern wurde noch nicht gesucht.</translation>
    </message>
    <message>
        <source>Of %1 conditions tried, none tells the two groups apart beyond chance.</source>
        <translation>Von %1 geprüften Bedingungen unterscheidet keine die beiden Gruppen stärker als der Zufall.</translation>
    </message>
    <message>
        <source>Share that has it, with 95 % intervals</source>
        <translation>Anteil mit dem Muster, mit 95-%-Intervallen</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <comment>two shares</comment>
        <translation>%1 gegenüber %2</translation>
    </message>
    <message>
        <source>Shares of %1 and of %2 that have each pattern. %3.</source>
        <translation>Anteile mit dem jeweiligen Muster, für „%1“ und „%2“. %3.</translation>
    </message>
    <message>
        <source>No open opportunity has an account that can be scored</source>
        <translation>Keine offene Verkaufschance hat einen Account, der bewertet werden kann</translation>
    </message>
    <message>
        <source>Most open value is in “%1”; %2 of it is a good fit or better</source>
        <translation>Der größte offene Wert liegt in „%1“; davon passen %2 gut oder besser</translation>
    </message>
    <message>
        <source>Most open opportunities are in “%1”; %2 of them are a good fit or better</source>
        <translation>Die meisten offenen Verkaufschancen liegen in „%1“; davon passen %2 gut oder besser</translation>
    </message>
    <message>
        <source>Account unknown</source>
        <translation>Account unbekannt</translation>
    </message>
    <message>
        <source>No stage</source>
        <translation>Ohne Phase</translation>
    </message>
    <message>
        <source>Bars of the open pipeline by stage, divided by tier. %1.</source>
        <translation>Balken der offenen Pipeline nach Phase, unterteilt nach Stufe. %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln open opportunity(s)</source>
        <translation>
            <numerusform>%1 in %Ln offenen Verkaufschance</numerusform>
            <numerusform>%1 in %Ln offenen Verkaufschancen</numerusform>
        </translation>
    </message>
    <message>
        <source>Bars of the open pipeline by tier. %1.</source>
        <translation>Balken der offenen Pipeline nach Stufe. %1.</translation>
    </message>
    <message>
        <source>%1 of open value is a good fit or better</source>
        <translation>%1 des offenen Werts passen gut oder besser</translation>
    </message>
    <message>
        <source>%1 of open opportunities are a good fit or better</source>
        <translation>%1 der offenen Verkaufschancen passen gut oder besser</translation>
    </message>
    <message>
        <source>Open opportunities</source>
        <translation>Offene Verkaufschancen</translation>
    </message>
    <message>
        <source>Open value</source>
        <translation>Offener Wert</translation>
    </message>
    <message>
        <source>Open value, %1</source>
        <translation>Offener Wert, %1</translation>
    </message>
    <message>
        <source>The data have no open opportunities.</source>
        <translation>Die Daten enthalten keine offenen Verkaufschancen.</translation>
    </message>
    <message>
        <source>The data have neither customers nor open opportunities.</source>
        <translation>Die Daten enthalten weder Kunden noch offene Verkaufschancen.</translation>
    </message>
    <message>
        <source>Fit score</source>
        <translation>Passungs-Score</translation>
    </message>
    <message>
        <source>Share of the group</source>
        <translation>Anteil der Gruppe</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a group and its median score</comment>
        <translation>%2 bei %1</translation>
    </message>
    <message>
        <source>%1 (n = %2)</source>
        <comment>a group and its size</comment>
        <translation>%1 (n = %2)</translation>
    </message>
    <message>
        <source>Middle score: %1</source>
        <comment>a list of groups with their median score</comment>
        <translation>Mittlerer Score: %1</translation>
    </message>
    <message>
        <source>Histogram of fit scores by group. Median scores: %1.</source>
        <translation>Histogramm der Passungs-Scores nach Gruppe. Mediane: %1.</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Interessenten</translation>
    </message>
    <message>
        <source>prospects</source>
        <translation>Interessenten</translation>
    </message>
    <message>
        <source>%1: %2 are a good fit or better</source>
        <comment>a group of accounts</comment>
        <translation>%1: %2 passen gut oder besser</translation>
    </message>
    <message>
        <source>Good fit or better: %1 of %2, %3 of %4</source>
        <comment>share of a group, share of another</comment>
        <translation>Gute Passung oder besser: %1 bei %2, %3 bei %4</translation>
    </message>
    <message>
        <source>The data have neither customers nor prospects.</source>
        <translation>Die Daten enthalten weder Kunden noch Interessenten.</translation>
    </message>
    <message>
        <source>Share of accounts</source>
        <translation>Anteil der Accounts</translation>
    </message>
    <message>
        <source>%1 a good fit or better</source>
        <translation>%1 mit guter Passung oder besser</translation>
    </message>
    <message>
        <source>Bars of the shares of the tiers in each group. %1.</source>
        <translation>Balken der Anteile der Stufen in jeder Gruppe. %1.</translation>
    </message>
    <message>
        <source>All closed deals are on one side of the profile, so win rates cannot be compared</source>
        <translation>Alle geschlossenen Deals liegen auf einer Seite des Profils; Gewinnquoten lassen sich daher nicht vergleichen</translation>
    </message>
    <message>
        <source>Good fits or better won %1 of their closed deals, the others %2</source>
        <translation>Gute Passung oder besser: %1 der geschlossenen Deals gewonnen, sonst %2</translation>
    </message>
    <message>
        <source>Good fits or better won only %1 of their closed deals, the others %2</source>
        <translation>Gute Passung oder besser: nur %1 der geschlossenen Deals gewonnen, sonst %2</translation>
    </message>
    <message>
        <source>Win rates of good fits (%1) and the others (%2) cannot be told apart yet</source>
        <translation>Die Gewinnquoten bei guter Passung (%1) und bei den anderen (%2) lassen sich noch nicht unterscheiden</translation>
    </message>
    <message>
        <source>The data have no closed deals of known accounts.</source>
        <translation>Die Daten enthalten keine geschlossenen Deals bekannter Accounts.</translation>
    </message>
    <message>
        <source>Won of closed deals, with 95 % intervals</source>
        <translation>Gewonnene von geschlossenen Deals, mit 95-%-Intervallen</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Gewinnquote</translation>
    </message>
    <message>
        <source>Win rates of closed deals by tier. %1.</source>
        <translation>Gewinnquoten geschlossener Deals nach Stufe. %1.</translation>
    </message>
    <message>
        <source>Customers who stayed</source>
        <translation>Gebliebene Kunden</translation>
    </message>
    <message>
        <source>customers who stayed</source>
        <translation>gebliebene Kunden</translation>
    </message>
    <message>
        <source>Customers who left</source>
        <translation>Gegangene Kunden</translation>
    </message>
    <message>
        <source>customers who left</source>
        <translation>gegangene Kunden</translation>
    </message>
    <message>
        <source>Best of all customers, with 95 % intervals</source>
        <translation>Beste von allen Kunden, mit 95-%-Intervallen</translation>
    </message>
    <message>
        <source>The fifth of the deals with the highest scores has %1 of the won ones (20 % by chance)</source>
        <translation>Das Fünftel der Deals mit den höchsten Scores enthält %1 der gewonnenen (durch Zufall 20 %)</translation>
    </message>
    <message>
        <source>The fifth of the customers with the highest scores has %1 of the best ones (20 % by chance)</source>
        <translation>Das Fünftel der Kunden mit den höchsten Scores enthält %1 der besten (durch Zufall 20 %)</translation>
    </message>
    <message>
        <source>All that it was tried on is on one side of the profile</source>
        <translation>Alles, woran es erprobt wurde, liegt auf einer Seite des Profils</translation>
    </message>
    <message>
        <source>Unseen by the profile, good fits or better won %1 and the others %2</source>
        <translation>Was das Profil nicht kannte: Gute Passung oder besser gewann %1, die anderen %2</translation>
    </message>
    <message>
        <source>Unseen by the profile, %1 of the good fits or better and %2 of the others are best</source>
        <translation>Was das Profil nicht kannte: %1 mit guter Passung oder besser und %2 der anderen gehören zu den besten</translation>
    </message>
    <message>
        <source>Deals, the highest scores first</source>
        <translation>Deals, die höchsten Scores zuerst</translation>
    </message>
    <message>
        <source>Customers, the highest scores first</source>
        <translation>Kunden, die höchsten Scores zuerst</translation>
    </message>
    <message>
        <source>Won deals among them</source>
        <translation>Gewonnene Deals darunter</translation>
    </message>
    <message>
        <source>Best customers among them</source>
        <translation>Beste Kunden darunter</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Durch Zufall</translation>
    </message>
    <message>
        <source>By score</source>
        <translation>Nach Score</translation>
    </message>
    <message>
        <source>How many of the won deals or best customers come first when sorted by score. %1.</source>
        <translation>Wie viele der gewonnenen Deals oder besten Kunden nach Score sortiert vorne stehen. %1.</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>What became of what the profile had not seen, by tier. %1.</source>
        <translation>Was aus dem wurde, was das Profil nicht kannte, nach Stufe. %1.</translation>
    </message>
    <message>
        <source>Too few outcomes were known before to expect anything of the scores: it takes 15 of each kind.</source>
        <translation>Vorher waren zu wenige Ergebnisse bekannt, um von den Scores etwas zu erwarten: Es braucht 15 von jeder Art.</translation>
    </message>
    <message>
        <source>Win rates that were expected, and those that came</source>
        <translation>Erwartete Gewinnquoten und die tatsächlichen</translation>
    </message>
    <message>
        <source>Shares of best customers that were expected, and those that were found</source>
        <translation>Erwartete Anteile bester Kunden und die gefundenen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>The profile has no points and no rules for tiers yet, so it does not say who fits.</source>
        <translation>Das Profil hat noch keine Punkte und keine Regeln für Stufen und sagt daher nicht, wer passt.</translation>
    </message>
    <message>
        <source>The profile gives no points yet, so there are no scores to show.</source>
        <translation>Das Profil vergibt noch keine Punkte, es gibt also keine Scores zu zeigen.</translation>
    </message>
</context>
<context>
    <name>ColumnNames</name>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) repeat the name of another one and got a number, the first “%1”.</source>
        <translation>
            <numerusform>%Ln Spalte wiederholt den Namen einer anderen und erhielt eine Nummer: „%1“.</numerusform>
            <numerusform>%Ln Spalten wiederholen den Namen einer anderen und erhielten eine Nummer, als erste „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) with values have no name in the header row and got one, the first “%1”.</source>
        <translation>
            <numerusform>%Ln Spalte mit Werten hat in der Kopfzeile keinen Namen und erhielt einen: „%1“.</numerusform>
            <numerusform>%Ln Spalten mit Werten haben in der Kopfzeile keinen Namen und erhielten einen, als erste „%1“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>&gt;Met</source>
        <translation>&gt;Erfüllt</translation>
    </message>
    <message>
        <source>&gt;Not met</source>
        <translation>&gt;Nicht erfüllt</translation>
    </message>
    <message>
        <source>&gt;Unknown</source>
        <translation>&gt;Unbekannt</translation>
    </message>
    <message>
        <source>%1 of %2 customers are best; the rest are %3.</source>
        <translation>%1 von %2 Kunden gehören zu den besten; die übrigen sind %3.</translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;.</source>
        <translation>Es gibt keinen Account „%1“.</translation>
    </message>
    <message>
        <source>Name it by its id, or by its name as the data have it.</source>
        <translation>Ihn mit seiner ID nennen oder mit seinem Namen, wie er in den Daten steht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be ACCOUNT=REASON.</source>
        <translation>„%1“ sollte ACCOUNT=GRUND sein.</translation>
    </message>
    <message>
        <source>&apos;FIELD OP VALUE&apos;, a criterion; = != &lt; &lt;= &gt; &gt;= in contains, VALUE may be &apos;top 20%&apos; or &apos;bottom 10%&apos;</source>
        <translation>&apos;FELD OP WERT&apos;, ein Kriterium; = != &lt; &lt;= &gt; &gt;= in contains, WERT kann &apos;top 20%&apos; oder &apos;bottom 10%&apos; sein</translation>
    </message>
    <message>
        <source>All criteria must hold (the default)</source>
        <translation>Alle Kriterien müssen gelten (Vorgabe)</translation>
    </message>
    <message>
        <source>So many criteria must hold</source>
        <translation>So viele Kriterien müssen gelten</translation>
    </message>
    <message>
        <source>&apos;FIELD OP VALUE&apos;, who the best are compared with</source>
        <translation>&apos;FELD OP WERT&apos;, mit wem die besten verglichen werden</translation>
    </message>
    <message>
        <source>ACCOUNT=REASON, best by hand</source>
        <translation>ACCOUNT=GRUND, von Hand zu den besten gezählt</translation>
    </message>
    <message>
        <source>ACCOUNT=REASON, not best by hand</source>
        <translation>ACCOUNT=GRUND, von Hand von den besten ausgenommen</translation>
    </message>
    <message>
        <source>Forget all criteria and marks first</source>
        <translation>Zuerst alle Kriterien und Markierungen vergessen</translation>
    </message>
    <message>
        <source>Make an empty project</source>
        <translation>Ein leeres Projekt anlegen</translation>
    </message>
    <message>
        <source>Read files into the project</source>
        <translation>Dateien in das Projekt einlesen</translation>
    </message>
    <message>
        <source>Show what was imported and how</source>
        <translation>Zeigen, was wie importiert wurde</translation>
    </message>
    <message>
        <source>Show every field of the accounts</source>
        <translation>Alle Felder der Accounts zeigen</translation>
    </message>
    <message>
        <source>Show or set who the best customers are</source>
        <translation>Zeigen oder festlegen, wer die besten Kunden sind</translation>
    </message>
    <message>
        <source>Find what the best customers have in common</source>
        <translation>Finden, was die besten Kunden gemeinsam haben</translation>
    </message>
    <message>
        <source>Make a draft profile from the patterns</source>
        <translation>Aus den Mustern einen Profilentwurf machen</translation>
    </message>
    <message>
        <source>Print or replace the profile</source>
        <translation>Das Profil ausgeben oder ersetzen</translation>
    </message>
    <message>
        <source>Score the accounts</source>
        <translation>Die Accounts bewerten</translation>
    </message>
    <message>
        <source>Explain the score of one account</source>
        <translation>Den Score eines Accounts erklären</translation>
    </message>
    <message>
        <source>Show how well customers, prospects and the pipeline fit</source>
        <translation>Zeigen, wie gut Kunden, Interessenten und die Pipeline passen</translation>
    </message>
    <message>
        <source>Test on past deals whether the profile would have told</source>
        <translation>An früheren Deals prüfen, ob das Profil es vorausgesagt hätte</translation>
    </message>
    <message>
        <source>Write the review report as PDF</source>
        <translation>Den Review-Bericht als PDF schreiben</translation>
    </message>
    <message>
        <source>Do all of it at once, from exports to report</source>
        <translation>Alles auf einmal, von den Exporten bis zum Bericht</translation>
    </message>
    <message>
        <source>Builds an ideal customer profile from your exports.</source>
        <translation>Erstellt aus Ihren Exporten ein ideales Kundenprofil.</translation>
    </message>
    <message>
        <source>Print one JSON document</source>
        <translation>Ein JSON-Dokument ausgeben</translation>
    </message>
    <message>
        <source>Neither progress nor remarks</source>
        <translation>Weder Fortschritt noch Hinweise</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Die Version ausgeben</translation>
    </message>
    <message>
        <source>See touchstone-cli --help.</source>
        <translation>Siehe touchstone-cli --help.</translation>
    </message>
    <message>
        <source>Nothing in the data says by itself who the best customers are.</source>
        <translation>Nichts in den Daten sagt von selbst, wer die besten Kunden sind.</translation>
    </message>
    <message>
        <source>Add a file that tells how customers turned out: won deals, survey answers, invoices.</source>
        <translation>Eine Datei hinzufügen, die sagt, was aus den Kunden wurde: gewonnene Deals, Umfrageantworten, Rechnungen.</translation>
    </message>
    <message>
        <source>Say it, for example by %1. Fields for it: %2.</source>
        <translation>Es angeben, zum Beispiel mit %1. Felder dafür: %2.</translation>
    </message>
    <message>
        <source>No criterion was given; best are those with %1.</source>
        <translation>Kein Kriterium angegeben; die besten sind die mit %1.</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>needs data</source>
        <translation>Daten fehlen</translation>
    </message>
    <message>
        <source>%1: %2 points (%3 to %4), grade %5, %6; %7 of 100 points known.</source>
        <translation>%1: %2 Punkte (%3 bis %4), Note %5, %6; %7 von 100 Punkten bekannt.</translation>
    </message>
    <message>
        <source>Trait</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>&gt;Points</source>
        <translation>&gt;Punkte</translation>
    </message>
    <message>
        <source>&gt;Most</source>
        <translation>&gt;Höchstens</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Gelesen aus</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>The id or the name of the account</source>
        <translation>Die ID oder der Name des Accounts</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>&gt;Customers</source>
        <translation>&gt;Kunden</translation>
    </message>
    <message>
        <source>&gt;Prospects</source>
        <translation>&gt;Interessenten</translation>
    </message>
    <message>
        <source>&gt;Distinct</source>
        <translation>&gt;Verschieden</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Es gibt keine Option %1.</translation>
    </message>
    <message>
        <source>%1 needs a value: %2.</source>
        <translation>%1 braucht einen Wert: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;, but %3.</source>
        <translation>%1 kann nicht „%2“ sein, sondern %3.</translation>
    </message>
    <message>
        <source>Options of a file stand before it.</source>
        <translation>Die Optionen einer Datei stehen vor ihr.</translation>
    </message>
    <message>
        <source>No file is named.</source>
        <translation>Es ist keine Datei genannt.</translation>
    </message>
    <message>
        <source>FILE is a CSV, TSV, XLSX, ODS or ZIP file, or - for standard input. What stands before a FILE says how to read it:</source>
        <translation>DATEI ist eine CSV-, TSV-, XLSX-, ODS- oder ZIP-Datei oder - für die Standardeingabe. Was vor einer DATEI steht, sagt, wie sie zu lesen ist:</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>&gt;Accounts</source>
        <translation>&gt;Accounts</translation>
    </message>
    <message>
        <source>&gt;Share</source>
        <translation>&gt;Anteil</translation>
    </message>
    <message>
        <source>&gt;Open deals</source>
        <translation>&gt;Offene Deals</translation>
    </message>
    <message>
        <source>&gt;Amount</source>
        <translation>&gt;Betrag</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Interessenten</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Poor or bad fit are %1 of %2 customers and %3 of %4 best customers.</source>
        <translation>Geringe oder schlechte Passung haben %1 von %2 Kunden und %3 von %4 besten Kunden.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>The project has no profile to score with.</source>
        <translation>Das Projekt hat kein Profil, mit dem bewertet werden könnte.</translation>
    </message>
    <message>
        <source>Make one with touchstone-cli draft, or set one with touchstone-cli profile --set.</source>
        <translation>Eines mit touchstone-cli draft entwerfen oder mit touchstone-cli profile --set setzen.</translation>
    </message>
    <message>
        <source>There is already a file of this name.</source>
        <translation>Eine Datei dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>%1 wurde angelegt.</translation>
    </message>
    <message>
        <source>The title of the review report</source>
        <translation>Der Titel des Review-Berichts</translation>
    </message>
    <message>
        <source>%1 combinations were tried.</source>
        <translation>%1 Kombinationen wurden geprüft.</translation>
    </message>
    <message>
        <source>None of them tells the two groups apart better than chance may.</source>
        <translation>Keine davon unterscheidet die beiden Gruppen besser, als der Zufall es könnte.</translation>
    </message>
    <message>
        <source>With whom the best are compared</source>
        <translation>Mit wem die besten verglichen werden</translation>
    </message>
    <message>
        <source>Conditions that a pattern may have</source>
        <translation>Bedingungen, die ein Muster haben darf</translation>
    </message>
    <message>
        <source>Those without evidence too</source>
        <translation>Auch die ohne Beleg</translation>
    </message>
    <message>
        <source>The profile could not be read.</source>
        <translation>Das Profil konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check the name, and that you may read it.</source>
        <translation>Den Namen prüfen und ob die Datei gelesen werden darf.</translation>
    </message>
    <message>
        <source>This is no JSON object.</source>
        <translation>Das ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Take what touchstone-cli profile --format json prints.</source>
        <translation>Verwenden, was touchstone-cli profile --format json ausgibt.</translation>
    </message>
    <message>
        <source>Replace the profile by that of a JSON file</source>
        <translation>Das Profil durch das einer JSON-Datei ersetzen</translation>
    </message>
    <message>
        <source>How to print it</source>
        <translation>Wie es ausgegeben wird</translation>
    </message>
    <message>
        <source>&gt;Won</source>
        <translation>&gt;Gewonnen</translation>
    </message>
    <message>
        <source>&gt;Lost</source>
        <translation>&gt;Verloren</translation>
    </message>
    <message>
        <source>&gt;Win rate</source>
        <translation>&gt;Gewinnquote</translation>
    </message>
    <message>
        <source>&gt;From</source>
        <translation>&gt;Von</translation>
    </message>
    <message>
        <source>&gt;To</source>
        <translation>&gt;Bis</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date like 2026-03-31.</source>
        <translation>„%1“ ist kein Datum wie 2026-03-31.</translation>
    </message>
    <message>
        <source>DATE; deals closed before it are learned from, the later ones are the test</source>
        <translation>DATUM; aus früher geschlossenen Deals wird gelernt, an den späteren geprüft</translation>
    </message>
    <message>
        <source>There is no page &quot;%1&quot;, but %2.</source>
        <translation>Es gibt keine Seite „%1“, sondern %2.</translation>
    </message>
    <message>
        <source>Wrote the report to %1.</source>
        <translation>Der Bericht wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>The PDF to write</source>
        <translation>Die PDF-Datei, die geschrieben wird</translation>
    </message>
    <message>
        <source>The pages wanted, in their order, separated by commas</source>
        <translation>Die gewünschten Seiten in ihrer Reihenfolge, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Codes in place of the names of accounts</source>
        <translation>Codes anstelle der Accountnamen</translation>
    </message>
    <message>
        <source>%1 accounts and %2 opportunities were read.</source>
        <translation>%1 Accounts und %2 Verkaufschancen wurden gelesen.</translation>
    </message>
    <message>
        <source>%1 of %2 customers are best.</source>
        <translation>%1 von %2 Kunden gehören zu den besten.</translation>
    </message>
    <message>
        <source>Patterns: %1 confirmed, %2 suggestive, of %3 tried.</source>
        <translation>Muster: %1 bestätigt, %2 angedeutet, von %3 geprüften.</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Projekt: %1</translation>
    </message>
    <message>
        <source>Scores: %1</source>
        <translation>Scores: %1</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Bericht: %1</translation>
    </message>
    <message>
        <source>The folder could not be made.</source>
        <translation>Der Ordner konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Einen Ordner mit Schreibrecht wählen.</translation>
    </message>
    <message>
        <source>The folder for project, scores and report</source>
        <translation>Der Ordner für Projekt, Scores und Bericht</translation>
    </message>
    <message>
        <source>Scored %1 accounts into %2.</source>
        <translation>%1 Accounts wurden bewertet und nach %2 geschrieben.</translation>
    </message>
    <message>
        <source>FILE.csv or FILE.xlsx; standard output when left out</source>
        <translation>DATEI.csv oder DATEI.xlsx; ohne Angabe die Standardausgabe</translation>
    </message>
    <message>
        <source>Joined by %1: %2 of %3 rows; %4 match no account, %5 name none.</source>
        <translation>Zugeordnet über %1: %2 von %3 Zeilen; %4 treffen keinen Account, %5 nennen keinen.</translation>
    </message>
    <message>
        <source>Without an account, for example: %1.</source>
        <translation>Ohne Account, zum Beispiel: %1.</translation>
    </message>
    <message>
        <source>left out. %1</source>
        <translation>ausgelassen. %1</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1: %2 Zeilen</translation>
    </message>
    <message>
        <source>%1 accounts, %2 opportunities.</source>
        <translation>%1 Accounts, %2 Verkaufschancen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s) of no known account have no fit.</source>
        <translation>
            <numerusform>%Ln offener Deal ohne bekannten Account hat keine Passung.</numerusform>
            <numerusform>%Ln offene Deals ohne bekannten Account haben keine Passung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln row(s), first in row %2)</source>
        <translation>
            <numerusform>%1 (%Ln Zeile, Zeile %2)</numerusform>
            <numerusform>%1 (%Ln Zeilen, zuerst Zeile %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out %Ln row(s), first row %1: %2.</source>
        <translation>
            <numerusform>%Ln Zeile ausgelassen, Zeile %1: %2.</numerusform>
            <numerusform>%Ln Zeilen ausgelassen, zuerst Zeile %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project file</source>
        <translation>Die Projektdatei</translation>
    </message>
    <message>
        <source>The data have no customers, so nobody can be best.</source>
        <translation>Die Daten enthalten keine Kunden, also kann niemand zu den besten gehören.</translation>
    </message>
    <message>
        <source>Add a list of customers, or deals that were won.</source>
        <translation>Eine Kundenliste oder gewonnene Deals hinzufügen.</translation>
    </message>
    <message>
        <source>web domain</source>
        <translation>Web-Domain</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Each row is an account.</source>
        <translation>Jede Zeile ist ein Account.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>ERFORDERLICH</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>Schließt aus</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Print this help and exit</source>
        <translation>Diese Hilfe zeigen und enden</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>Not expected: %1</source>
        <translation>Nicht erwartet: %1</translation>
    </message>
    <message>
        <source>A command is missing</source>
        <translation>Ein Befehl fehlt</translation>
    </message>
    <message>
        <source>%1: the same file as before.</source>
        <translation>%1: dieselbe Datei wie vorher.</translation>
    </message>
    <message>
        <source>%1: newer export, %2 rows, before %3.</source>
        <translation>%1: neuerer Export, %2 Zeilen, vorher %3.</translation>
    </message>
    <message>
        <source>%1: newer export of %2, %3 rows, before %4.</source>
        <translation>%1: neuerer Export von %2, %3 Zeilen, vorher %4.</translation>
    </message>
    <message>
        <source>Show which accounts may be the same, and decide</source>
        <translation>Zeigen, welche Accounts vielleicht dieselben sind, und entscheiden</translation>
    </message>
    <message>
        <source>Show spellings, suspicious values and currencies, and decide</source>
        <translation>Schreibweisen, verdächtige Werte und Währungen zeigen und entscheiden</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>Name it as &quot;sources&quot; does.</source>
        <translation>Sie so nennen, wie „sources“ es tut.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>&gt;Matched</source>
        <translation>&gt;Zugeordnet</translation>
    </message>
    <message>
        <source>&gt;Rows</source>
        <translation>&gt;Zeilen</translation>
    </message>
    <message>
        <source>&gt;Match none</source>
        <translation>&gt;Ohne Treffer</translation>
    </message>
    <message>
        <source>&gt;Accounts without a row</source>
        <translation>&gt;Accounts ohne Zeile</translation>
    </message>
    <message>
        <source>%1 (%2) may be the same as %3 (%4): %5 alike.</source>
        <translation>%1 (%2) ist vielleicht derselbe wie %3 (%4): %5 ähnlich.</translation>
    </message>
    <message>
        <source>Files disagree about %1 on %2 accounts.</source>
        <translation>Die Dateien widersprechen sich bei %1 für %2 Accounts.</translation>
    </message>
    <message>
        <source>Decide about matches</source>
        <translation>Über Zuordnungen entscheiden</translation>
    </message>
    <message>
        <source>&apos;ACCOUNT=ACCOUNT&apos;, the same company; by id, name or web domain</source>
        <translation>&apos;ACCOUNT=ACCOUNT&apos;, dasselbe Unternehmen; mit ID, Name oder Web-Domain</translation>
    </message>
    <message>
        <source>&apos;ACCOUNT=ACCOUNT&apos;, not the same company</source>
        <translation>&apos;ACCOUNT=ACCOUNT&apos;, nicht dasselbe Unternehmen</translation>
    </message>
    <message>
        <source>&apos;FIELD=FILE[,FILE]&apos; or &apos;FIELD=newest&apos;, whose value holds</source>
        <translation>&apos;FELD=DATEI[,DATEI]&apos; oder &apos;FELD=newest&apos;, wessen Wert gilt</translation>
    </message>
    <message>
        <source>What counts as one account: site, account, ultimate-parent</source>
        <translation>Was als ein Account zählt: site, account, ultimate-parent</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be %2.</source>
        <translation>„%1“ sollte %2 sein.</translation>
    </message>
    <message>
        <source>The data do not say which currency amounts are told in.</source>
        <translation>Die Daten sagen nicht, in welcher Währung Beträge angegeben werden.</translation>
    </message>
    <message>
        <source>Say it with --currency.</source>
        <translation>Sie mit --currency angeben.</translation>
    </message>
    <message>
        <source>%1: %2 may all be %3.</source>
        <translation>%1: %2 sind vielleicht alle %3.</translation>
    </message>
    <message>
        <source>%1: %2 amounts in %3, %4.</source>
        <translation>%1: %2 Beträge in %3, %4.</translation>
    </message>
    <message>
        <source>Tidy values</source>
        <translation>Werte aufräumen</translation>
    </message>
    <message>
        <source>&apos;FIELD:VALUE[,VALUE]=VALUE&apos;, spellings of one value</source>
        <translation>&apos;FELD:WERT[,WERT]=WERT&apos;, Schreibweisen eines Werts</translation>
    </message>
    <message>
        <source>&apos;FIELD=LEVEL&apos;, a field with the group of each value; industry=1 is the coarsest</source>
        <translation>&apos;FELD=EBENE&apos;, ein Feld mit der Gruppe jedes Werts; industry=1 ist am gröbsten</translation>
    </message>
    <message>
        <source>A field with the regions of each country</source>
        <translation>Ein Feld mit den Regionen jedes Landes</translation>
    </message>
    <message>
        <source>The currency that all amounts are told in</source>
        <translation>Die Währung, in der alle Beträge angegeben werden</translation>
    </message>
    <message>
        <source>A currency has a code of three letters.</source>
        <translation>Eine Währung hat einen Code aus drei Buchstaben.</translation>
    </message>
    <message>
        <source>&apos;CURRENCY=RATE[@DAY]&apos;, what one unit is worth in that currency</source>
        <translation>&apos;WÄHRUNG=KURS[@TAG]&apos;, was eine Einheit in jener Währung wert ist</translation>
    </message>
    <message>
        <source>Show what customers are worth over their lifetime, and what is assumed</source>
        <translation>Zeigt, was Kunden über ihre Dauer wert sind, und was angenommen wird</translation>
    </message>
    <message>
        <source>Where nothing is confirmed, draft from what is only suggested; each line is marked as not proven</source>
        <translation>Wo nichts bestätigt ist, aus dem entwerfen, was sich nur andeutet; jede Zeile ist als nicht belegt markiert</translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot; that its id or domain tells from others.</source>
        <translation>Es gibt keinen Account „%1“, den Kennung oder Domain von anderen unterscheiden.</translation>
    </message>
    <message>
        <source>Name it by its id or web domain.</source>
        <translation>Nennen Sie ihn mit seiner Kennung oder Web-Domain.</translation>
    </message>
    <message>
        <source>&apos;FILE:NAME=ACCOUNT&apos;, whom the rows of a file mean by a name that several have; by id or web domain</source>
        <translation>&apos;DATEI:NAME=ACCOUNT&apos;, wen die Zeilen einer Datei mit einem Namen meinen, den mehrere haben; mit Kennung oder Web-Domain</translation>
    </message>
    <message>
        <source>Customers cannot be told apart by &quot;%1&quot;.</source>
        <translation>Kunden lassen sich nicht nach „%1“ unterscheiden.</translation>
    </message>
    <message>
        <source>Name a field of categories: %1.</source>
        <translation>Nennen Sie ein Feld mit Kategorien: %1.</translation>
    </message>
    <message>
        <source>&gt;Median</source>
        <translation>&gt;Median</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Change what lifetime values assume</source>
        <translation>Annahmen der Kundenwerte ändern</translation>
    </message>
    <message>
        <source>Gross margin in percent, of accounts without one of their own</source>
        <translation>Rohmarge in Prozent, bei Accounts ohne eigene</translation>
    </message>
    <message>
        <source>What it costs to serve a customer a year</source>
        <translation>Was die Betreuung eines Kunden im Jahr kostet</translation>
    </message>
    <message>
        <source>How many years to look ahead</source>
        <translation>Wie viele Jahre vorausgesehen wird</translation>
    </message>
    <message>
        <source>How much more customers pay each year, in percent</source>
        <translation>Wie viel mehr Kunden jedes Jahr zahlen, in Prozent</translation>
    </message>
    <message>
        <source>How much less money is worth a year later, in percent</source>
        <translation>Wie viel weniger Geld ein Jahr später wert ist, in Prozent</translation>
    </message>
    <message>
        <source>FIELD whose groups are kept differently well; empty: none</source>
        <translation>FELD, dessen Gruppen verschieden gut gehalten werden; leer: keines</translation>
    </message>
    <message>
        <source>Forget all that was assumed first</source>
        <translation>Zuerst alle Annahmen vergessen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 name an account as several are called: “%2”, which may be %3.</source>
        <translation>
            <numerusform>%Ln Zeile von %1 nennt einen Account, wie mehrere heißen: „%2“, was %3 sein kann.</numerusform>
            <numerusform>%Ln Zeilen von %1 nennen einen Account, wie mehrere heißen: „%2“, was %3 sein kann.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show whether the best customers are two groups</source>
        <translation>Zeigen, ob die besten Kunden zwei Gruppen sind</translation>
    </message>
    <message>
        <source>Show or set where the grades begin</source>
        <translation>Zeigen oder festlegen, wo die Noten beginnen</translation>
    </message>
    <message>
        <source>%1: %2 best of %3</source>
        <comment>a group, how many are best, of how many</comment>
        <translation>%1: %2 beste von %3</translation>
    </message>
    <message>
        <source>Back-test the profile first, for the page that tells whether it holds</source>
        <translation>Vorher einen Backtest machen, für die Seite, die sagt, ob sich das Profil bewährt</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>prospects</source>
        <translation>Interessenten</translation>
    </message>
    <message>
        <source>customers and prospects</source>
        <translation>Kunden und Interessenten</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>There are no %1 to count.</source>
        <translation>Es gibt keine %1 zu zählen.</translation>
    </message>
    <message>
        <source>Say with --among whom to count.</source>
        <translation>Mit --among angeben, wer gezählt wird.</translation>
    </message>
    <message>
        <source>The lowest scores of A, B and C, such as 80,60,40</source>
        <translation>Die niedrigsten Scores von A, B und C, etwa 80,60,40</translation>
    </message>
    <message>
        <source>At most so many percent with A; with A or B; with A, B or C</source>
        <translation>Höchstens so viel Prozent mit A; mit A oder B; mit A, B oder C</translation>
    </message>
    <message>
        <source>At most so many accounts with A; with A or B; with A, B or C</source>
        <translation>Höchstens so viele Accounts mit A; mit A oder B; mit A, B oder C</translation>
    </message>
    <message>
        <source>Whose scores are counted</source>
        <translation>Wessen Scores gezählt werden</translation>
    </message>
    <message>
        <source>Show or set rules for tiers, and what they leave open</source>
        <translation>Regeln für Stufen zeigen oder setzen, und was sie offen lassen</translation>
    </message>
    <message>
        <source>There is no tier &quot;%1&quot;.</source>
        <translation>Es gibt keine Stufe „%1“.</translation>
    </message>
    <message>
        <source>Use Best fit, Good fit, Poor fit or Bad fit.</source>
        <translation>Verwenden Sie Best fit, Good fit, Poor fit oder Bad fit.</translation>
    </message>
    <message>
        <source>&gt;Rule</source>
        <translation>&gt;Regel</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>&gt;Meet it</source>
        <translation>&gt;Treffen zu</translation>
    </message>
    <message>
        <source>&gt;Decided by it</source>
        <translation>&gt;Davon entschieden</translation>
    </message>
    <message>
        <source>There are no tier rules.</source>
        <translation>Es gibt keine Regeln für Stufen.</translation>
    </message>
    <message>
        <source>The rules are off: tiers are by grade.</source>
        <translation>Die Regeln sind aus: Die Stufen folgen der Note.</translation>
    </message>
    <message>
        <source>A rule, such as &quot;Best fit: country = Germany; employees &gt; 500&quot;; those given take the place of all others, and the first that holds decides</source>
        <translation>Eine Regel wie „Best fit: country = Germany; employees &gt; 500“; die angegebenen ersetzen alle anderen, und die erste, die zutrifft, entscheidet</translation>
    </message>
    <message>
        <source>The tier of who meets no rule, or &quot;grade&quot;</source>
        <translation>Die Stufe derer, auf die keine Regel zutrifft, oder „grade“</translation>
    </message>
    <message>
        <source>Keep the rules, but let the grades say the tiers</source>
        <translation>Die Regeln behalten, aber die Stufen den Noten folgen lassen</translation>
    </message>
    <message>
        <source>It is a disqualifier of the profile.</source>
        <translation>Es ist ein Ausschlussgrund des Profils.</translation>
    </message>
    <message>
        <source>All disqualifiers together</source>
        <translation>Alle Ausschlussgründe zusammen</translation>
    </message>
    <message>
        <source>Add the proposed ones to the profile as disqualifiers</source>
        <translation>Die vorgeschlagenen als Ausschlussgründe in das Profil aufnehmen</translation>
    </message>
    <message>
        <source>Show who is not your customer, and what that costs</source>
        <translation>Zeigen, wer nicht Ihr Kunde ist und was das kostet</translation>
    </message>
    <message>
        <source>%1: %2; no points yet.</source>
        <translation>%1: %2; noch keine Punkte.</translation>
    </message>
    <message>
        <source>The profile has no trait with points to score with, and no rule for tiers.</source>
        <translation>Das Profil hat kein Merkmal mit Punkten zum Bewerten und keine Regel für Stufen.</translation>
    </message>
    <message>
        <source>Make one with touchstone-cli draft, set one with touchstone-cli profile --set, or give rules with touchstone-cli tier-rules.</source>
        <translation>Erstellen Sie eines mit touchstone-cli draft, setzen Sie eines mit touchstone-cli profile --set oder geben Sie Regeln mit touchstone-cli tier-rules an.</translation>
    </message>
    <message>
        <source>The profile gives no points, so there are no grades.</source>
        <translation>Das Profil vergibt keine Punkte, also gibt es keine Noten.</translation>
    </message>
    <message>
        <source>Give some trait points, or say tiers by rules with touchstone-cli tier-rules.</source>
        <translation>Geben Sie einem Merkmal Punkte oder bestimmen Sie die Stufen durch Regeln mit touchstone-cli tier-rules.</translation>
    </message>
</context>
<context>
    <name>Criterion</name>
    <message>
        <source>The condition on “%1” cannot be understood.</source>
        <translation>Die Bedingung für „%1“ ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>It needs a &quot;field&quot;.</source>
        <translation>Sie braucht ein Feld (&quot;field&quot;).</translation>
    </message>
    <message>
        <source>It needs an &quot;operator&quot; (is, in, has, between, is missing, is not, contains, top, bottom) and a &quot;value&quot; that suits it.</source>
        <translation>Sie braucht einen Operator (&quot;operator&quot;: is, in, has, between, is missing, is not, contains, top, bottom) und einen Wert (&quot;value&quot;), der dazu passt.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>War %1 gemeint?</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Es gibt kein Feld „%1“.</translation>
    </message>
    <message>
        <source>The fields are: %1.</source>
        <translation>Die Felder sind: %1.</translation>
    </message>
    <message>
        <source>This condition does not suit the field “%1”.</source>
        <translation>Diese Bedingung passt nicht zum Feld „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2024-03-01.</source>
        <translation>„%1“ ist kein Datum wie 2024-03-01.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>„%1“ ist weder ja noch nein.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is not a range such as 51-200.</source>
        <translation>„%1“ ist kein Bereich wie 51-200.</translation>
    </message>
    <message>
        <source>No row has “%1” in the field “%2”.</source>
        <translation>Keine Zeile hat „%1“ im Feld „%2“.</translation>
    </message>
    <message>
        <source>Its values are, among others: %1.</source>
        <translation>Seine Werte sind unter anderem: %1.</translation>
    </message>
    <message>
        <source>Only numbers and dates can be less or more; use =, != or in.</source>
        <translation>Nur Zahlen und Datumsangaben können kleiner oder größer sein; =, != oder in verwenden.</translation>
    </message>
    <message>
        <source>Only numbers and dates have a top and a bottom.</source>
        <translation>Nur bei Zahlen und Datumsangaben gibt es obere und untere Werte.</translation>
    </message>
    <message>
        <source>“%1” is not a share such as 20%.</source>
        <translation>„%1“ ist kein Anteil wie 20%.</translation>
    </message>
    <message>
        <source>A value must follow.</source>
        <translation>Ein Wert muss folgen.</translation>
    </message>
    <message>
        <source>Only texts and lists contain something.</source>
        <translation>Nur Texte und Listen enthalten etwas.</translation>
    </message>
    <message>
        <source>“%1” is not a condition.</source>
        <translation>„%1“ ist keine Bedingung.</translation>
    </message>
    <message>
        <source>Write FIELD OPERATOR VALUE, for example “employees &gt;= 50”, “status = Won”, “won_amount top 20%” or “industry in Software, Media”.</source>
        <translation>FELD OPERATOR WERT schreiben, zum Beispiel „employees &gt;= 50“, „status = Won“, „won_amount top 20%“ oder „industry in Software, Media“.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>last two of several values</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 %2 or later</source>
        <comment>attribute, date</comment>
        <translation>%1 %2 oder später</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <comment>attribute, date</comment>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>%1 %2 or more</source>
        <comment>attribute, number</comment>
        <translation>%1 %2 oder mehr</translation>
    </message>
    <message>
        <source>%1 more than %2</source>
        <comment>attribute, number</comment>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>%1 %2 or earlier</source>
        <comment>attribute, date</comment>
        <translation>%1 %2 oder früher</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <comment>attribute, date</comment>
        <translation>%1 vor %2</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <comment>attribute, number</comment>
        <translation>%1 bis zu %2</translation>
    </message>
    <message>
        <source>%1 under %2</source>
        <comment>attribute, number</comment>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <translation>%1 bekannt</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>start of an interval</comment>
        <translation>über %1</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <comment>attribute, interval</comment>
        <translation>%1 %2 bis %3</translation>
    </message>
    <message>
        <source>%1 %2 to under %3</source>
        <comment>attribute, interval</comment>
        <translation>%1 %2 bis unter %3</translation>
    </message>
    <message>
        <source>%1 include %2</source>
        <comment>a list, its member</comment>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>%1 do not include %2</source>
        <comment>a list, its member</comment>
        <translation>%1 ohne %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 ist nicht %2</translation>
    </message>
    <message>
        <source>%1 in the bottom %2</source>
        <translation>%1 in den unteren %2</translation>
    </message>
    <message>
        <source>%1 in the top %2</source>
        <translation>%1 in den oberen %2</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1 enthält „%2“</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 unbekannt</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two conditions</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>on or after</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>on or before</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vor</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>späteste</translation>
    </message>
    <message>
        <source>earliest</source>
        <translation>früheste</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>mehr als</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>weniger als</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>obere</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>untere</translation>
    </message>
    <message>
        <source>between</source>
        <translation>zwischen</translation>
    </message>
    <message>
        <source>include one of</source>
        <translation>mit einem von</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ist eines von</translation>
    </message>
    <message>
        <source>include none of</source>
        <translation>ohne alle von</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>ist keines von</translation>
    </message>
    <message>
        <source>is yes</source>
        <translation>ist ja</translation>
    </message>
    <message>
        <source>is no</source>
        <translation>ist nein</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>ist unbekannt</translation>
    </message>
    <message>
        <source>There is no field “%1”, as nothing is imported yet.</source>
        <translation>Es gibt kein Feld „%1“, da noch nichts importiert ist.</translation>
    </message>
    <message>
        <source>Import the exports first.</source>
        <translation>Zuerst die Exporte importieren.</translation>
    </message>
</context>
<context>
    <name>CsvDialect</name>
    <message>
        <source>“%1” cannot divide the columns of a text file.</source>
        <translation>„%1“ kann die Spalten einer Textdatei nicht trennen.</translation>
    </message>
    <message>
        <source>Give one character such as , ; | or the word tab.</source>
        <translation>Ein Zeichen wie , ; | oder das Wort tab angeben.</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>A quotation mark opens here and is never closed.</source>
        <translation>Hier öffnet sich ein Anführungszeichen, das nirgends schließt.</translation>
    </message>
    <message>
        <source>Close or remove it in the file and read it again.</source>
        <translation>Es in der Datei schließen oder entfernen und die Datei erneut einlesen.</translation>
    </message>
    <message>
        <source>A field is longer than 1 MiB.</source>
        <translation>Ein Feld ist länger als 1 MiB.</translation>
    </message>
    <message>
        <source>Look for a quotation mark that is not closed, or choose another delimiter.</source>
        <translation>Nach einem nicht geschlossenen Anführungszeichen suchen oder ein anderes Trennzeichen wählen.</translation>
    </message>
    <message>
        <source>A line is longer than 16 MiB.</source>
        <translation>Eine Zeile ist länger als 16 MiB.</translation>
    </message>
    <message>
        <source>A line has more than 16,384 columns.</source>
        <translation>Eine Zeile hat mehr als 16.384 Spalten.</translation>
    </message>
    <message>
        <source>Choose another delimiter, or export fewer columns.</source>
        <translation>Ein anderes Trennzeichen wählen oder weniger Spalten exportieren.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>Das ist keine Textdatei.</translation>
    </message>
    <message>
        <source>Export the data as CSV or XLSX and read that file.</source>
        <translation>Die Daten als CSV oder XLSX exportieren und diese Datei einlesen.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>The file has more than 20,000,000 rows.</source>
        <translation>Die Datei hat mehr als 20.000.000 Zeilen.</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>Sie in mehrere Dateien aufteilen.</translation>
    </message>
    <message>
        <source>No delimiter divides the lines of this file; it was read as one column.</source>
        <translation>Kein Trennzeichen teilt die Zeilen dieser Datei; sie wurde als eine Spalte gelesen.</translation>
    </message>
    <message>
        <source>The lines of the file end in different ways; each kind was taken as the end of a row.</source>
        <translation>Die Zeilen der Datei enden verschieden; jede Art gilt als Ende einer Zeile.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have text behind a closing quotation mark; it was kept.</source>
        <translation>
            <numerusform>%Ln Zeile hat Text hinter einem schließenden Anführungszeichen; er blieb erhalten.</numerusform>
            <numerusform>%Ln Zeilen haben Text hinter einem schließenden Anführungszeichen; er blieb erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have zero bytes in their text; the file may be damaged.</source>
        <translation>
            <numerusform>%Ln Zeile hat Nullbytes im Text; die Datei könnte beschädigt sein.</numerusform>
            <numerusform>%Ln Zeilen haben Nullbytes im Text; die Datei könnte beschädigt sein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) of the file are damaged; they are shown as “�”.</source>
        <translation>
            <numerusform>%Ln Byte der Datei ist beschädigt; es wird als „�“ gezeigt.</numerusform>
            <numerusform>%Ln Byte der Datei sind beschädigt; sie werden als „�“ gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is larger than 64 GiB.</source>
        <translation>Die Datei ist größer als 64 GiB.</translation>
    </message>
    <message>
        <source>The file has more than 2,147,483,648 cells.</source>
        <translation>Die Datei hat mehr als 2.147.483.648 Zellen.</translation>
    </message>
</context>
<context>
    <name>Currencies</name>
    <message numerus="yes">
        <source>%Ln amount(s) of “%1” are in %2, and there is no rate from that to %3. Amounts of several currencies cannot be added up, so these are left out until you type in a rate.</source>
        <translation>
            <numerusform>%Ln Betrag von „%1“ ist in %2, und es gibt keinen Kurs von dort zu %3. Beträge verschiedener Währungen lassen sich nicht zusammenzählen; er bleibt daher ausgelassen, bis Sie einen Kurs eingeben.</numerusform>
            <numerusform>%Ln Beträge von „%1“ sind in %2, und es gibt keinen Kurs von dort zu %3. Beträge verschiedener Währungen lassen sich nicht zusammenzählen; sie bleiben daher ausgelassen, bis Sie einen Kurs eingeben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerGroups</name>
    <message>
        <source>No condition leaves at least %1 best customers and %1 others on either side, so whether the best ones are two groups cannot be told.</source>
        <translation>Keine Bedingung lässt auf beiden Seiten mindestens %1 beste und %1 andere Kunden; ob die besten zwei Gruppen sind, lässt sich daher nicht sagen.</translation>
    </message>
    <message>
        <source>of a best customer and another one the best one scores higher in %1 of the pairs with two profiles, in %2 with one</source>
        <translation>von einem besten und einem anderen Kunden hat der beste mit zwei Profilen in %1 der Paare den höheren Score, mit einem in %2</translation>
    </message>
    <message>
        <source>One profile does as well as two, so the best customers are taken for one group (%1).</source>
        <comment>the two areas</comment>
        <translation>Ein Profil leistet so viel wie zwei; die besten Kunden gelten daher als eine Gruppe (%1).</translation>
    </message>
    <message>
        <source>The best customers are two groups, told apart by “%1”: %2 and %3. Described apart they are told from the others better (%4).</source>
        <translation>Die besten Kunden sind zwei Gruppen, die „%1“ trennt: %2 und %3. Getrennt beschrieben unterscheiden sie sich besser von den anderen (%4).</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <comment>a condition</comment>
        <translation>Nicht: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>CustomerValue</name>
    <message>
        <source>Revenue up to %1 × margin − cost to serve × years as a customer</source>
        <translation>Umsatz bis zum %1 × Marge − Betreuungskosten × Jahre als Kunde</translation>
    </message>
    <message>
        <source>revenue: %1</source>
        <translation>Umsatz: %1</translation>
    </message>
    <message>
        <source>Lifetime value so far</source>
        <translation>Kundenwert bisher</translation>
    </message>
    <message>
        <source>Revenue of a month × margin ÷ share of customers who leave in a month</source>
        <translation>Umsatz eines Monats × Marge ÷ Anteil der Kunden, die in einem Monat gehen</translation>
    </message>
    <message>
        <source>Lifetime value, simple forecast</source>
        <translation>Kundenwert, einfache Vorhersage</translation>
    </message>
    <message>
        <source>Sum over the years t = 1 to %1 of revenue × margin × (kept × (1 + growth))^(t − 1) ÷ (1 + discount)^t</source>
        <translation>Summe über die Jahre t = 1 bis %1 von Umsatz × Marge × (gehalten × (1 + Wachstum))^(t − 1) ÷ (1 + Abzinsung)^t</translation>
    </message>
    <message>
        <source>assumed: growth %1 and discount %2 a year</source>
        <translation>angenommen: Wachstum %1 und Abzinsung %2 im Jahr</translation>
    </message>
    <message numerus="yes">
        <source>Lifetime value over %Ln year(s)</source>
        <translation>
            <numerusform>Kundenwert über %Ln Jahr</numerusform>
            <numerusform>Kundenwert über %Ln Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>revenue: %1, nothing from customers who left</source>
        <translation>Umsatz: %1, nichts von gegangenen Kunden</translation>
    </message>
    <message>
        <source>margin: %1, assumed</source>
        <translation>Marge: %1, angenommen</translation>
    </message>
    <message>
        <source>margin: %1, where it is not known %2, assumed</source>
        <comment>field, percent</comment>
        <translation>Marge: %1, wo sie nicht bekannt ist %2, angenommen</translation>
    </message>
    <message>
        <source>margin: %1</source>
        <translation>Marge: %1</translation>
    </message>
    <message>
        <source>cost to serve: not known, so none is counted</source>
        <translation>Betreuungskosten: nicht bekannt, also keine gezählt</translation>
    </message>
    <message>
        <source>cost to serve: %1 a year, assumed</source>
        <translation>Betreuungskosten: %1 im Jahr, angenommen</translation>
    </message>
    <message>
        <source>cost to serve: %1 a year, where it is not known %2, assumed</source>
        <comment>field, amount</comment>
        <translation>Betreuungskosten: %1 im Jahr, wo sie nicht bekannt sind %2, angenommen</translation>
    </message>
    <message>
        <source>cost to serve: %1 a year</source>
        <comment>field</comment>
        <translation>Betreuungskosten: %1 im Jahr</translation>
    </message>
    <message>
        <source>%1 of %2 customers of %3 were kept until %4</source>
        <comment>share, number, day, day</comment>
        <translation>%1 von %2 Kunden vom %3 wurden bis zum %4 gehalten</translation>
    </message>
    <message numerus="yes">
        <source>%1, told apart by %2 and drawn towards all as by %Ln customer(s) more</source>
        <comment>sentence, field</comment>
        <translation>
            <numerusform>%1, nach %2 unterschieden und zu allen hingezogen wie durch %Ln weiteren Kunden</numerusform>
            <numerusform>%1, nach %2 unterschieden und zu allen hingezogen wie durch %Ln weitere Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>No field tells the gross margin in percent. Say which one is typical, and the lifetime value of customers is computed.</source>
        <translation>Kein Feld nennt die Rohmarge in Prozent. Sagen Sie, welche üblich ist, dann wird der Wert der Kunden berechnet.</translation>
    </message>
    <message>
        <source>For the lifetime value so far, import invoices, subscriptions with their dates and amounts, or what customers have paid in all.</source>
        <translation>Importieren Sie für den bisherigen Kundenwert Rechnungen, Abonnements mit Daten und Beträgen oder was Kunden insgesamt gezahlt haben.</translation>
    </message>
    <message>
        <source>For what is to come, import what customers pay a month or a year.</source>
        <translation>Importieren Sie für das Kommende, was Kunden im Monat oder im Jahr zahlen.</translation>
    </message>
    <message numerus="yes">
        <source>How many customers stay is not known: %Ln of them left, and nobody knows when. Import the dates, and forecasts of the lifetime value are computed.</source>
        <translation>
            <numerusform>Wie viele Kunden bleiben, ist nicht bekannt: %Ln von ihnen ging, und niemand weiß, wann. Importieren Sie das Datum, dann werden Vorhersagen des Kundenwerts berechnet.</numerusform>
            <numerusform>Wie viele Kunden bleiben, ist nicht bekannt: %Ln von ihnen gingen, und niemand weiß, wann. Importieren Sie die Daten, dann werden Vorhersagen des Kundenwerts berechnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How many customers stay is not known: that takes the dates since when at least %Ln of them were customers a year ago, and until when.</source>
        <translation>
            <numerusform>Wie viele Kunden bleiben, ist nicht bekannt: dafür muss von mindestens %Ln, der vor einem Jahr Kunde war, bekannt sein, seit wann und bis wann.</numerusform>
            <numerusform>Wie viele Kunden bleiben, ist nicht bekannt: dafür muss von mindestens %Ln, die vor einem Jahr Kunden waren, bekannt sein, seit wann und bis wann.</numerusform>
        </translation>
    </message>
    <message>
        <source>No customer left in the last year, so the simple forecast has no end and is not computed.</source>
        <translation>Im letzten Jahr ging kein Kunde, also hat die einfache Vorhersage kein Ende und wird nicht berechnet.</translation>
    </message>
</context>
<context>
    <name>DataHealth</name>
    <message>
        <source>Copies of each other</source>
        <translation>Kopien voneinander</translation>
    </message>
    <message>
        <source>%1 say the same, whatever it is called, for %2 of the %3 accounts that have both.</source>
        <translation>%1 sagen dasselbe, wie auch immer es heißt, bei %2 der %3 Accounts, die beides haben.</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between the names of two fields</comment>
        <translation> und </translation>
    </message>
    <message>
        <source>Two traits that rest on them count one fact twice.</source>
        <translation>Zwei Merkmale, die darauf beruhen, zählen eine Tatsache doppelt.</translation>
    </message>
    <message>
        <source>One of them is known only after the sale, so the other cannot be known before.</source>
        <translation>Eines davon ist erst nach dem Verkauf bekannt, also kann das andere nicht vorher bekannt sein.</translation>
    </message>
    <message>
        <source>Leave out all but the one that is known for most accounts.</source>
        <translation>Alle auslassen bis auf das Feld, das für die meisten Accounts bekannt ist.</translation>
    </message>
    <message>
        <source>Mark the others as known only after the sale too.</source>
        <translation>Auch die anderen als erst nach dem Verkauf bekannt markieren.</translation>
    </message>
    <message>
        <source>Looking for copies</source>
        <translation>Kopien werden gesucht</translation>
    </message>
    <message>
        <source>Accounts that may stand twice</source>
        <translation>Accounts, die vielleicht doppelt vorkommen</translation>
    </message>
    <message>
        <source>%1 accounts share their web domain with another, for instance %2 and %3.</source>
        <translation>%1 Accounts teilen ihre Web-Domain mit einem anderen, zum Beispiel %2 und %3.</translation>
    </message>
    <message>
        <source>%1 accounts have the same name as another, but for legal form and spelling, for instance %2 and %3.</source>
        <translation>%1 Accounts heißen bis auf Rechtsform und Schreibweise wie ein anderer, zum Beispiel %2 und %3.</translation>
    </message>
    <message>
        <source>What stands twice counts twice: patterns lean towards it, and half of what is known of it is missing from each.</source>
        <translation>Was doppelt vorkommt, zählt doppelt: Muster neigen sich dorthin, und jedem der beiden fehlt die Hälfte von dem, was bekannt ist.</translation>
    </message>
    <message>
        <source>Where they are one company, give them the same id in both files. Where they are sites of one company, decide which level you sell to.</source>
        <translation>Wo sie ein Unternehmen sind, ihnen in beiden Dateien dieselbe ID geben. Wo sie Standorte eines Unternehmens sind, festlegen, an welche Ebene Sie verkaufen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many of so many</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>%1 is known for none of the accounts.</source>
        <translation>„%1“ ist für keinen der Accounts bekannt.</translation>
    </message>
    <message>
        <source>It can be no trait of the profile.</source>
        <translation>Es kann kein Merkmal des Profils sein.</translation>
    </message>
    <message>
        <source>Leave it out, or check whether its values are read as they should be.</source>
        <translation>Es auslassen oder prüfen, ob die Werte richtig gelesen werden.</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Lückenhaft</translation>
    </message>
    <message>
        <source>%1 is known for %2 accounts (%3).</source>
        <translation>„%1“ ist für %2 Accounts bekannt (%3).</translation>
    </message>
    <message>
        <source>A trait that rests on it leaves most scores uncertain: they become ranges.</source>
        <translation>Ein Merkmal, das darauf beruht, lässt die meisten Scores ungewiss: Sie werden zu Spannen.</translation>
    </message>
    <message>
        <source>Leave it out, unless you can fill it in for more accounts.</source>
        <translation>Es auslassen, sofern Sie es nicht für mehr Accounts ausfüllen können.</translation>
    </message>
    <message>
        <source>Fill it in for more accounts before you give it many points.</source>
        <translation>Es für mehr Accounts ausfüllen, bevor Sie ihm viele Punkte geben.</translation>
    </message>
    <message>
        <source>Filled in only after the sale</source>
        <translation>Erst nach dem Verkauf ausgefüllt</translation>
    </message>
    <message>
        <source>%1 is known for %2 under “%3”, and for %4 under “%5”.</source>
        <translation>„%1“ ist unter „%3“ für %2 bekannt, unter „%5“ für %4.</translation>
    </message>
    <message>
        <source>It looks as if it is filled in once somebody buys. A profile that looks at it finds those who have bought already, and nobody new.</source>
        <translation>Es wird anscheinend ausgefüllt, sobald jemand kauft. Ein Profil, das darauf achtet, findet die, die schon gekauft haben, und niemanden sonst.</translation>
    </message>
    <message>
        <source>Mark it as known only after the sale: then it may choose the best customers, and no longer describes the profile.</source>
        <translation>Es als erst nach dem Verkauf bekannt markieren: Dann darf es die besten Kunden bestimmen und beschreibt nicht mehr das Profil.</translation>
    </message>
    <message>
        <source>Not known for prospects</source>
        <translation>Für Interessenten nicht bekannt</translation>
    </message>
    <message>
        <source>%1 is known for none of the %2 prospects.</source>
        <translation>„%1“ ist für keinen der %2 Interessenten bekannt.</translation>
    </message>
    <message>
        <source>No file that the %2 prospects come from has %1.</source>
        <translation>Keine Datei, aus der die %2 Interessenten stammen, enthält „%1“.</translation>
    </message>
    <message>
        <source>A trait that rests on it tells no prospect from another: all get the same points, and all scores become ranges.</source>
        <translation>Ein Merkmal, das darauf beruht, unterscheidet keinen Interessenten vom anderen: Alle erhalten gleich viele Punkte, und alle Scores werden zu Spannen.</translation>
    </message>
    <message>
        <source>Add a file that says it of the prospects, or leave it out.</source>
        <translation>Eine Datei hinzufügen, die es für die Interessenten angibt, oder es auslassen.</translation>
    </message>
    <message>
        <source>Always the same</source>
        <translation>Immer gleich</translation>
    </message>
    <message>
        <source>%1 is “%2” wherever it is known (%3 accounts).</source>
        <translation>„%1“ ist überall „%2“, wo es bekannt ist (%3 Accounts).</translation>
    </message>
    <message>
        <source>It tells no account from another, so it can be no trait.</source>
        <translation>Es unterscheidet keinen Account vom anderen und kann daher kein Merkmal sein.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Es auslassen.</translation>
    </message>
    <message>
        <source>Few customers</source>
        <translation>Wenige Kunden</translation>
    </message>
    <message>
        <source>No account is known to be a customer.</source>
        <translation>Von keinem Account ist bekannt, dass er Kunde ist.</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln account(s) are customers.</source>
        <translation>
            <numerusform>Nur %Ln Account ist Kunde.</numerusform>
            <numerusform>Nur %Ln Accounts sind Kunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>From fewer than %1 customers nothing about the best ones can be confirmed: what they share may be chance.</source>
        <translation>Bei weniger als %1 Kunden lässt sich über die besten nichts bestätigen: Was sie gemeinsam haben, kann Zufall sein.</translation>
    </message>
    <message>
        <source>Add an export of more customers, or take the patterns as questions only.</source>
        <translation>Einen Export mit mehr Kunden hinzufügen oder die Muster nur als Fragen nehmen.</translation>
    </message>
    <message>
        <source>Looking at the fields</source>
        <translation>Die Felder werden geprüft</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Offene Deals</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Interessenten</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>Nicht geschlossen</translation>
    </message>
    <message>
        <source>All but decides the outcome</source>
        <translation>Verrät nahezu das Ergebnis</translation>
    </message>
    <message>
        <source>%1 alone tells “%2” from “%3” in %4 of all pairs of accounts.</source>
        <translation>„%1“ allein unterscheidet in %4 aller Paare von Accounts „%2“ von „%3“.</translation>
    </message>
    <message>
        <source>No trait known beforehand does that. It was probably filled in afterwards, or says which file an account comes from; a profile that looks at it proves itself and finds nobody new.</source>
        <translation>Das tut kein Merkmal, das vorher bekannt ist. Es wurde wohl nachträglich ausgefüllt oder sagt, aus welcher Datei ein Account stammt; ein Profil, das darauf achtet, beweist sich selbst und findet niemanden Neues.</translation>
    </message>
    <message>
        <source>Mark it as known only after the sale, unless you know that it is not.</source>
        <translation>Es als erst nach dem Verkauf bekannt markieren, sofern Sie nicht wissen, dass es anders ist.</translation>
    </message>
    <message>
        <source>Looking for what gives the outcome away</source>
        <translation>Was das Ergebnis verrät, wird gesucht</translation>
    </message>
    <message>
        <source>Set by you.</source>
        <translation>Von Ihnen gesetzt.</translation>
    </message>
    <message>
        <source>Known only after the sale</source>
        <translation>Erst nach dem Verkauf bekannt</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 auslassen</translation>
    </message>
    <message>
        <source>Mark %1 as known only after the sale</source>
        <translation>%1 als erst nach dem Verkauf bekannt markieren</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>%1 is more than 12 months before %2 for %3 of the %4 accounts that have one.</source>
        <translation>„%1“ liegt bei %3 der %4 Accounts, die ein Datum haben, mehr als 12 Monate vor dem %2.</translation>
    </message>
    <message>
        <source>What these accounts run may have changed since. Traits on technologies score them by what they used to have.</source>
        <translation>Was diese Accounts einsetzen, kann sich seither geändert haben. Merkmale zu Technologien bewerten sie nach dem, was sie früher hatten.</translation>
    </message>
    <message>
        <source>Most of the list has gone quiet. Fit is not touched by that, but who of them can still be won is.</source>
        <translation>Der größte Teil der Liste ist still geworden. Die Passung ändert das nicht, wohl aber, wer davon noch zu gewinnen ist.</translation>
    </message>
    <message>
        <source>Get newer technology data, or trust such traits less.</source>
        <translation>Neuere Technologiedaten besorgen oder solchen Merkmalen weniger trauen.</translation>
    </message>
    <message>
        <source>Work the recently active accounts first, or export a newer list.</source>
        <translation>Zuerst die kürzlich aktiven Accounts angehen oder eine neuere Liste exportieren.</translation>
    </message>
    <message>
        <source>Looking for accounts that stand twice</source>
        <translation>Doppelt vorkommende Accounts werden gesucht</translation>
    </message>
    <message>
        <source>Known for few prospects</source>
        <translation>Für wenige Interessenten bekannt</translation>
    </message>
    <message>
        <source>%1 is known for %2 prospects (%3).</source>
        <translation>%1 ist für %2 Interessenten bekannt (%3).</translation>
    </message>
    <message>
        <source>It can describe the best customers. As a trait with points it leaves the scores of most prospects uncertain.</source>
        <translation>Es kann die besten Kunden beschreiben. Als Merkmal mit Punkten lässt es die Scores der meisten Interessenten ungewiss.</translation>
    </message>
    <message>
        <source>Use it to describe the profile and give it no points, or leave it out until it is known for at least half of the prospects.</source>
        <translation>Nutzen Sie es zur Beschreibung des Profils und geben Sie ihm keine Punkte, oder lassen Sie es weg, bis es für mindestens die Hälfte der Interessenten bekannt ist.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, as QDate&apos;s format: 21 Nov 2026</comment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>Divergence</name>
    <message>
        <source>%1 of the %2 best customers, and %3 of all %4 customers, are a poor or bad fit by this profile. An ideal may differ from today&apos;s customers; it is worth knowing that it does.</source>
        <translation>%1 der %2 besten Kunden und %3 aller %4 Kunden passen nach diesem Profil gering oder schlecht. Ein Ideal darf von den heutigen Kunden abweichen; gut ist, es zu wissen.</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>Add criterion %1</source>
        <translation>Kriterium %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove criterion %1</source>
        <translation>Kriterium %1 entfernen</translation>
    </message>
    <message>
        <source>Change criterion %1</source>
        <translation>Kriterium %1 ändern</translation>
    </message>
    <message>
        <source>Take %1 in as best customer</source>
        <translation>%1 zu den besten Kunden nehmen</translation>
    </message>
    <message>
        <source>Take %1 out of the best customers</source>
        <translation>%1 aus den besten Kunden nehmen</translation>
    </message>
    <message>
        <source>Remove the mark of %1</source>
        <translation>Markierung von %1 entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Add must-have</source>
        <translation>Muss-Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Add disqualifier</source>
        <translation>Ausschlussgrund hinzufügen</translation>
    </message>
    <message>
        <source>Change must-have</source>
        <translation>Muss-Bedingung ändern</translation>
    </message>
    <message>
        <source>Change disqualifier</source>
        <translation>Ausschlussgrund ändern</translation>
    </message>
    <message>
        <source>Remove must-have</source>
        <translation>Muss-Bedingung entfernen</translation>
    </message>
    <message>
        <source>Remove disqualifier</source>
        <translation>Ausschlussgrund entfernen</translation>
    </message>
    <message>
        <source>Change tier limits</source>
        <translation>Stufengrenzen ändern</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Texte ändern</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>Titel ändern</translation>
    </message>
    <message>
        <source>Find patterns</source>
        <translation>Muster suchen</translation>
    </message>
    <message>
        <source>Change the report</source>
        <translation>Bericht ändern</translation>
    </message>
    <message>
        <source>Choose the rows of %1</source>
        <translation>Zeilen von %1 wählen</translation>
    </message>
    <message>
        <source>Read %1 again</source>
        <translation>%1 erneut einlesen</translation>
    </message>
    <message>
        <source>Change tier rules</source>
        <translation>Regeln für Stufen ändern</translation>
    </message>
    <message>
        <source>Run the back-test</source>
        <translation>Backtest ausführen</translation>
    </message>
    <message>
        <source>Look for two groups</source>
        <translation>Nach zwei Gruppen suchen</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Account ID</source>
        <translation>Account-ID</translation>
    </message>
    <message>
        <source>CRM account ID</source>
        <translation>CRM-Account-ID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Web domain</source>
        <translation>Web-Domain</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>LinkedIn page</source>
        <translation>LinkedIn-Seite</translation>
    </message>
    <message>
        <source>D-U-N-S number</source>
        <translation>D-U-N-S-Nummer</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Parent account</source>
        <translation>Übergeordneter Account</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Accounttyp</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Mitarbeiterzahl</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>Jahresumsatz</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Sub-industry</source>
        <translation>Teilbranche</translation>
    </message>
    <message>
        <source>NAICS code</source>
        <translation>NAICS-Code</translation>
    </message>
    <message>
        <source>Industry code</source>
        <translation>Branchencode</translation>
    </message>
    <message>
        <source>Business activity</source>
        <translation>Geschäftstätigkeit</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Bundesland oder Provinz</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Year founded</source>
        <translation>Gründungsjahr</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Eigentumsform</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finanzierung</translation>
    </message>
    <message>
        <source>Funding stage</source>
        <translation>Finanzierungsphase</translation>
    </message>
    <message>
        <source>Last raised</source>
        <translation>Letzte Finanzierung</translation>
    </message>
    <message>
        <source>Growth rate</source>
        <translation>Wachstumsrate</translation>
    </message>
    <message>
        <source>Number of locations</source>
        <translation>Anzahl Standorte</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Technologien</translation>
    </message>
    <message>
        <source>CRM system</source>
        <translation>CRM-System</translation>
    </message>
    <message>
        <source>Web presence</source>
        <translation>Webpräsenz</translation>
    </message>
    <message>
        <source>Credit rating</source>
        <translation>Bonität</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Annual contract value</source>
        <translation>Jährlicher Vertragswert</translation>
    </message>
    <message>
        <source>Total contract value</source>
        <translation>Gesamter Vertragswert</translation>
    </message>
    <message>
        <source>Annual recurring revenue</source>
        <translation>Jährlich wiederkehrender Umsatz</translation>
    </message>
    <message>
        <source>Monthly recurring revenue</source>
        <translation>Monatlich wiederkehrender Umsatz</translation>
    </message>
    <message>
        <source>Lifetime revenue</source>
        <translation>Bisheriger Gesamtumsatz</translation>
    </message>
    <message>
        <source>One-time revenue</source>
        <translation>Einmaliger Umsatz</translation>
    </message>
    <message>
        <source>Customer lifetime value</source>
        <translation>Kundenwert (CLV)</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Bruttomarge</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Kunde seit</translation>
    </message>
    <message>
        <source>Churn date</source>
        <translation>Kündigungsdatum</translation>
    </message>
    <message>
        <source>Renewal date</source>
        <translation>Verlängerungsdatum</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>Kundendauer</translation>
    </message>
    <message>
        <source>Customer status</source>
        <translation>Kundenstatus</translation>
    </message>
    <message>
        <source>Churned</source>
        <translation>Abgewandert</translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation>Kündigungsgrund</translation>
    </message>
    <message>
        <source>Billing interval</source>
        <translation>Abrechnungszeitraum</translation>
    </message>
    <message>
        <source>Contract term</source>
        <translation>Vertragslaufzeit</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Anzahl Lizenzen</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Ausbau</translation>
    </message>
    <message>
        <source>Open balance</source>
        <translation>Offener Saldo</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>NPS group</source>
        <translation>NPS-Gruppe</translation>
    </message>
    <message>
        <source>Date of response</source>
        <translation>Antwortdatum</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Befragte Person</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Zufriedenheit</translation>
    </message>
    <message>
        <source>Customer effort</source>
        <translation>Kundenaufwand (CES)</translation>
    </message>
    <message>
        <source>Health score</source>
        <translation>Gesundheits-Score</translation>
    </message>
    <message>
        <source>Churn score</source>
        <translation>Abwanderungs-Score</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>Zuletzt aktiv</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Support tickets</source>
        <translation>Supporttickets</translation>
    </message>
    <message>
        <source>Referrals given</source>
        <translation>Gegebene Empfehlungen</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Empfohlen von</translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation>Fürsprache</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Verlängerungen</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Verlängert</translation>
    </message>
    <message>
        <source>Retention rate</source>
        <translation>Bindungsrate</translation>
    </message>
    <message>
        <source>Existing rating</source>
        <translation>Vorhandene Bewertung</translation>
    </message>
    <message>
        <source>Opportunity ID</source>
        <translation>Verkaufschancen-ID</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Verkaufschance</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Forecast category</source>
        <translation>Prognosekategorie</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Opportunity created</source>
        <translation>Verkaufschance angelegt</translation>
    </message>
    <message>
        <source>Close date</source>
        <translation>Abschlussdatum</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Age of opportunity</source>
        <translation>Alter der Verkaufschance</translation>
    </message>
    <message>
        <source>Reason for loss</source>
        <translation>Verlustgrund</translation>
    </message>
    <message>
        <source>Type of opportunity</source>
        <translation>Art der Verkaufschance</translation>
    </message>
    <message>
        <source>Fiscal period</source>
        <translation>Geschäftsperiode</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation>Leadquelle</translation>
    </message>
    <message>
        <source>Lead status</source>
        <translation>Leadstatus</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Umgewandelt</translation>
    </message>
    <message>
        <source>Date of conversion</source>
        <translation>Umwandlungsdatum</translation>
    </message>
    <message>
        <source>Converted account</source>
        <translation>Umgewandelter Account</translation>
    </message>
    <message>
        <source>Buying stage</source>
        <translation>Kaufphase</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Kaufabsicht</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Contact ID</source>
        <translation>Kontakt-ID</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Mobile telephone</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Owner&apos;s e-mail</source>
        <translation>E-Mail der zuständigen Person</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stellenbezeichnung</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>Hierarchiestufe</translation>
    </message>
    <message>
        <source>Buying role</source>
        <translation>Rolle im Kauf</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Einkommen</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Bildung</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Familienstand</translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <translation>Abonnement-ID</translation>
    </message>
    <message>
        <source>End of subscription</source>
        <translation>Ende des Abonnements</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Rechnungsnummer</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Rechnungsdatum</translation>
    </message>
    <message>
        <source>Invoice amount</source>
        <translation>Rechnungsbetrag</translation>
    </message>
    <message>
        <source>Ticket ID</source>
        <translation>Ticket-ID</translation>
    </message>
    <message>
        <source>Ticket opened</source>
        <translation>Ticket eröffnet</translation>
    </message>
    <message>
        <source>Ticket closed</source>
        <translation>Ticket geschlossen</translation>
    </message>
    <message>
        <source>Ticket priority</source>
        <translation>Ticketpriorität</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Eskaliert</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>Ereignis-ID</translation>
    </message>
    <message>
        <source>Date of event</source>
        <translation>Ereignisdatum</translation>
    </message>
    <message>
        <source>Usage ID</source>
        <translation>Nutzungs-ID</translation>
    </message>
    <message>
        <source>Lead ID</source>
        <translation>Lead-ID</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Features used</source>
        <translation>Genutzte Funktionen</translation>
    </message>
    <message>
        <source>Stages passed</source>
        <translation>Durchlaufene Phasen</translation>
    </message>
    <message>
        <source>Last change of stage</source>
        <translation>Letzter Phasenwechsel</translation>
    </message>
    <message>
        <source>NPS of the account</source>
        <translation>NPS des Accounts</translation>
    </message>
    <message>
        <source>Cost to serve</source>
        <translation>Betreuungskosten</translation>
    </message>
</context>
<context>
    <name>FieldSummary</name>
    <message>
        <source>Known for none of the accounts.</source>
        <translation>Für keinen der Accounts bekannt.</translation>
    </message>
    <message>
        <source>Known for none of the customers.</source>
        <translation>Für keinen der Kunden bekannt.</translation>
    </message>
    <message>
        <source>Known for none of the prospects.</source>
        <translation>Für keinen der Interessenten bekannt.</translation>
    </message>
    <message>
        <source>Mostly missing (%1 known).</source>
        <translation>Fehlt meistens (%1 bekannt).</translation>
    </message>
    <message>
        <source>Constant: all known values are the same.</source>
        <translation>Konstant: Alle bekannten Werte sind gleich.</translation>
    </message>
    <message>
        <source>No two values are the same: this looks like a name or an id.</source>
        <translation>Keine zwei Werte sind gleich: Das sieht nach einem Namen oder einer ID aus.</translation>
    </message>
</context>
<context>
    <name>FileKinds</name>
    <message>
        <source>Export the data as CSV or XLSX and read that file.</source>
        <translation>Die Daten als CSV oder XLSX exportieren und diese Datei einlesen.</translation>
    </message>
    <message>
        <source>Unpack it and read the file inside, or pack it as ZIP.</source>
        <translation>Die Datei entpacken und den Inhalt einlesen oder sie als ZIP packen.</translation>
    </message>
    <message>
        <source>This is a picture, not a table.</source>
        <translation>Das ist ein Bild, keine Tabelle.</translation>
    </message>
    <message>
        <source>This is a compressed file of a kind that cannot be read.</source>
        <translation>Das ist eine komprimierte Datei einer Art, die nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>This is a program, not a table.</source>
        <translation>Das ist ein Programm, keine Tabelle.</translation>
    </message>
    <message>
        <source>This is a PDF document, not a table.</source>
        <translation>Das ist ein PDF-Dokument, keine Tabelle.</translation>
    </message>
    <message>
        <source>This is a database file, not an export.</source>
        <translation>Das ist eine Datenbankdatei, kein Export.</translation>
    </message>
    <message>
        <source>This is a Parquet file, which cannot be read.</source>
        <translation>Das ist eine Parquet-Datei; sie kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This is a text document, not a table.</source>
        <translation>Das ist ein Textdokument, keine Tabelle.</translation>
    </message>
    <message>
        <source>This workbook is protected by a password, or is of the old kind with the suffix .xls.</source>
        <translation>Diese Arbeitsmappe ist mit einem Kennwort geschützt oder von der alten Art mit der Endung .xls.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as XLSX without a password and read that file.</source>
        <translation>Sie in einem Tabellenprogramm öffnen, als XLSX ohne Kennwort speichern und diese Datei einlesen.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as XLSX or CSV and read that file.</source>
        <translation>Sie in einem Tabellenprogramm öffnen, als XLSX oder CSV speichern und diese Datei einlesen.</translation>
    </message>
    <message>
        <source>This is a web page, whatever its name says; some programs export such pages as .xls.</source>
        <translation>Das ist eine Webseite, was auch immer der Name sagt; manche Programme exportieren solche Seiten als .xls.</translation>
    </message>
    <message>
        <source>This is an XML file, which cannot be read.</source>
        <translation>Das ist eine XML-Datei; sie kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This is a JSON file, which cannot be read.</source>
        <translation>Das ist eine JSON-Datei; sie kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This is an OpenDocument file, which cannot be read.</source>
        <translation>Das ist eine OpenDocument-Datei; sie kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as XLSX and read that file.</source>
        <translation>Sie in einem Tabellenprogramm öffnen, als XLSX speichern und diese Datei einlesen.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it, or copy it to this computer and try again.</source>
        <translation>Prüfen, ob es sie gibt und ob sie gelesen werden darf, oder sie auf diesen Computer kopieren und es erneut versuchen.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Es gibt keine solche Datei.</translation>
    </message>
    <message>
        <source>It may have been moved, renamed or removed; choose it again.</source>
        <translation>Vielleicht wurde sie verschoben, umbenannt oder gelöscht; sie neu auswählen.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Das ist ein Ordner.</translation>
    </message>
    <message>
        <source>Choose the files in it.</source>
        <translation>Die Dateien darin auswählen.</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file.</source>
        <translation>Das ist ein Gerät oder eine Pipe, keine Datei.</translation>
    </message>
    <message>
        <source>Save the data to a file and read that.</source>
        <translation>Die Daten in eine Datei speichern und diese einlesen.</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>Für diese Datei fehlt das Leserecht.</translation>
    </message>
    <message>
        <source>Ask for the right to read it, or copy it to a folder of your own.</source>
        <translation>Das Leserecht erfragen oder die Datei in einen eigenen Ordner kopieren.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The disk is full. Free some space and try again.</source>
        <translation>Der Datenträger ist voll. Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Your share of the disk is used up. Free some space and try again.</source>
        <translation>Ihr Anteil am Datenträger ist aufgebraucht. Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The system does not allow files of this size there.</source>
        <translation>Das System erlaubt dort keine Dateien dieser Größe.</translation>
    </message>
    <message>
        <source>The disk can only be read. Choose another place.</source>
        <translation>Der Datenträger kann nur gelesen werden. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another place.</source>
        <translation>Dort fehlt das Schreibrecht. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>The folder does not exist. Choose another place.</source>
        <translation>Den Ordner gibt es nicht. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Check the disk, or choose another place.</source>
        <translation>Den Datenträger prüfen oder einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Das ist ein Ordner.</translation>
    </message>
    <message>
        <source>Choose a file name.</source>
        <translation>Einen Dateinamen wählen.</translation>
    </message>
</context>
<context>
    <name>FitReasons</name>
    <message>
        <source>Bad fit whatever its score: disqualified by “%1”.</source>
        <translation>Schlechte Passung, gleich welcher Score: ausgeschlossen durch „%1“.</translation>
    </message>
    <message>
        <source>Bad fit whatever its score: it lacks the must-have “%1”.</source>
        <translation>Schlechte Passung, gleich welcher Score: Die Muss-Bedingung „%1“ ist nicht erfüllt.</translation>
    </message>
    <message>
        <source>Poor fit at most: it lacks the must-have “%1”.</source>
        <translation>Höchstens geringe Passung: Die Muss-Bedingung „%1“ ist nicht erfüllt.</translation>
    </message>
    <message>
        <source>Needs data: whether it has “%1” is not known.</source>
        <translation>Daten fehlen: Ob „%1“ zutrifft, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Whether “%1” disqualifies it is not known.</source>
        <translation>Ob „%1“ ausschließt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Provisional: only %1 of the points rest on known values.</source>
        <translation>Vorläufig: Nur %1 der Punkte beruhen auf bekannten Werten.</translation>
    </message>
    <message>
        <source>With every value known the grade could be anything from %1 to %2.</source>
        <translation>Wären alle Werte bekannt, könnte die Note alles von %1 bis %2 sein.</translation>
    </message>
    <message>
        <source>Lacks: %1</source>
        <translation>Fehlt: %1</translation>
    </message>
    <message>
        <source>For it: %1</source>
        <translation>Dafür: %1</translation>
    </message>
    <message>
        <source>Against it: %1</source>
        <translation>Dagegen: %1</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>Unbekannt: %1</translation>
    </message>
    <message>
        <source>%1 by rule: %2.</source>
        <comment>tier, conditions</comment>
        <translation>%1 nach Regel: %2.</translation>
    </message>
    <message>
        <source>%1, as it meets no rule for sure.</source>
        <translation>%1, denn keine Regel trifft sicher zu.</translation>
    </message>
    <message>
        <source>It meets no rule for sure, so its grade says the tier.</source>
        <translation>Keine Regel trifft sicher zu, also gibt die Note die Stufe.</translation>
    </message>
    <message>
        <source>Needs data: it may be %1 by rule, if %2.</source>
        <comment>tier, conditions</comment>
        <translation>Braucht Daten: Nach Regel könnte es %1 sein, wenn %2.</translation>
    </message>
    <message>
        <source>By rule: %1</source>
        <translation>Nach Regel: %1</translation>
    </message>
    <message>
        <source>Meets no rule for sure</source>
        <translation>Erfüllt sicher keine Regel</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Touchstone</source>
        <translation>Über Touchstone</translation>
    </message>
    <message>
        <source>Touchstone %1</source>
        <translation>Touchstone %1</translation>
    </message>
    <message>
        <source>A workbench for building an ideal customer profile. Everything stays on this computer: no account, no server, no telemetry.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Eine Werkbank für das ideale Kundenprofil. Alles bleibt auf diesem Computer: kein Konto, kein Server, keine Telemetrie.

Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
</context>
<context>
    <name>HtmlReader</name>
    <message>
        <source>A cell of row %1 is longer than 1 MiB.</source>
        <translation>Eine Zelle der Zeile %1 ist länger als 1 MiB.</translation>
    </message>
    <message>
        <source>Row %1 has more than 16,384 columns.</source>
        <translation>Zeile %1 hat mehr als 16.384 Spalten.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>The table of this page cannot be read. %1</source>
        <translation>Die Tabelle dieser Seite kann nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>Export the data as CSV or XLSX and read that file.</source>
        <translation>Die Daten als CSV oder XLSX exportieren und diese Datei einlesen.</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabelle %1</translation>
    </message>
    <message>
        <source>The page has no table “%1”.</source>
        <translation>Die Seite hat keine Tabelle „%1“.</translation>
    </message>
    <message>
        <source>Leave the name out to read all of them.</source>
        <translation>Den Namen weglassen, um alle zu lesen.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Left out unless you tick it, because it says who a person is or how to reach them, which a profile of accounts does not need.</source>
        <translation>Ausgelassen, solange kein Häkchen gesetzt ist: Die Spalte sagt, wer eine Person ist oder wie sie zu erreichen ist, und das braucht ein Profil von Accounts nicht.</translation>
    </message>
    <message>
        <source>Left out, because a system notes this for itself.</source>
        <translation>Ausgelassen, weil ein System das für sich selbst notiert.</translation>
    </message>
    <message>
        <source>Left out, because the column is empty.</source>
        <translation>Ausgelassen, weil die Spalte leer ist.</translation>
    </message>
    <message>
        <source>It may name a colleague or another company, so it never identifies the account.</source>
        <translation>Die Spalte kann eine Kollegin, einen Kollegen oder ein anderes Unternehmen nennen und kennzeichnet daher nie den Account.</translation>
    </message>
    <message>
        <source>Header and values are those of “%1”.</source>
        <translation>Überschrift und Werte sind die von „%1“.</translation>
    </message>
    <message>
        <source>Kept under its own name, because “%1” already comes from “%2”.</source>
        <translation>Unter eigenem Namen behalten, weil „%1“ schon aus „%2“ kommt.</translation>
    </message>
    <message>
        <source>Kept under its own name: the header suggests “%1”, but the values are of another kind.</source>
        <translation>Unter eigenem Namen behalten: Die Überschrift deutet auf „%1“, aber die Werte sind von anderer Art.</translation>
    </message>
    <message>
        <source>Kept under its own name.</source>
        <translation>Unter eigenem Namen behalten.</translation>
    </message>
    <message>
        <source>%1 values are dates, such as “%2”.</source>
        <translation>%1 Werten sind Datumsangaben wie „%2“.</translation>
    </message>
    <message>
        <source>Read as day before month; but some values can only be month before day. Please check.</source>
        <translation>Als Tag vor Monat gelesen; doch manche Werte können nur Monat vor Tag sein. Bitte prüfen.</translation>
    </message>
    <message>
        <source>Read as month before day; but some values can only be day before month. Please check.</source>
        <translation>Als Monat vor Tag gelesen; doch manche Werte können nur Tag vor Monat sein. Bitte prüfen.</translation>
    </message>
    <message>
        <source>%1 values are dates such as “%2”, read as month before day; no value tells whether that is right. Please check.</source>
        <translation>%1 Werten sind Datumsangaben wie „%2“, gelesen als Monat vor Tag; kein Wert verrät, ob das stimmt. Bitte prüfen.</translation>
    </message>
    <message>
        <source>%1 values are dates with the day before the month, because “%2” can only be read so.</source>
        <translation>%1 Werten sind Datumsangaben mit dem Tag vor dem Monat, weil „%2“ nur so gelesen werden kann.</translation>
    </message>
    <message>
        <source>%1 values are dates with the month before the day, because “%2” can only be read so.</source>
        <translation>%1 Werten sind Datumsangaben mit dem Monat vor dem Tag, weil „%2“ nur so gelesen werden kann.</translation>
    </message>
    <message>
        <source>%1 values are dates with points, as they are written where the day stands before the month.</source>
        <translation>%1 Werten sind Datumsangaben mit Punkten, wie man sie schreibt, wo der Tag vor dem Monat steht.</translation>
    </message>
    <message>
        <source>The header names a date, and %1 values are day numbers of a spreadsheet, such as “%2”.</source>
        <translation>Die Überschrift nennt ein Datum, und %1 Werten sind Tagesnummern einer Tabelle wie „%2“.</translation>
    </message>
    <message>
        <source>Read “%1” as %2, because %3 values can only be read so.</source>
        <translation>„%1“ als %2 gelesen, weil %3 Werten nur so gelesen werden können.</translation>
    </message>
    <message>
        <source>%1 values are numbers, such as “%2”.</source>
        <translation>%1 Werten sind Zahlen wie „%2“.</translation>
    </message>
    <message>
        <source>Read “%1” as %2; no value tells whether the sign is for thousands or for decimals. Please check.</source>
        <translation>„%1“ als %2 gelesen; kein Wert verrät, ob das Zeichen für Tausender oder für Dezimalstellen steht. Bitte prüfen.</translation>
    </message>
    <message>
        <source>Read “%1” as %2, because the sign always stands before three digits.</source>
        <translation>„%1“ als %2 gelesen, weil das Zeichen immer vor drei Ziffern steht.</translation>
    </message>
    <message>
        <source>None is above 1, so they are taken for fractions: 0.5 is 50 %.</source>
        <translation>Keiner ist größer als 1, daher gelten sie als Bruchteile: 0,5 ist 50 %.</translation>
    </message>
    <message>
        <source>The header says that they are to be multiplied by %1.</source>
        <translation>Die Überschrift sagt, dass sie mit %1 zu multiplizieren sind.</translation>
    </message>
    <message>
        <source>%1 values are bands from a number to a number, such as “%2”, and keep their order.</source>
        <translation>%1 Werten sind Bereiche von einer Zahl bis zu einer Zahl wie „%2“ und behalten ihre Reihenfolge.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The only values are “%1” and “%2”.</source>
        <translation>Die einzigen Werte sind „%1“ und „%2“.</translation>
    </message>
    <message>
        <source>The only value is “%1”.</source>
        <translation>Der einzige Wert ist „%1“.</translation>
    </message>
    <message>
        <source>line break</source>
        <translation>Zeilenumbruch</translation>
    </message>
    <message>
        <source>%1 different values have several members, separated by “%2”, and the members come again elsewhere: %3 different ones in all.</source>
        <translation>%1 verschiedenen Werten haben mehrere Glieder, getrennt durch „%2“, und die Glieder kommen anderswo wieder vor: insgesamt %3 verschiedene.</translation>
    </message>
    <message>
        <source>%1 values are different, and they look like codes.</source>
        <translation>%1 Werten sind verschieden, und sie sehen aus wie Codes.</translation>
    </message>
    <message>
        <source>The values are long texts.</source>
        <translation>Die Werte sind lange Texte.</translation>
    </message>
    <message>
        <source>%1 values are different: too many for categories.</source>
        <translation>%1 Werten sind verschieden: zu viele für Kategorien.</translation>
    </message>
    <message>
        <source>The column is empty.</source>
        <translation>Die Spalte ist leer.</translation>
    </message>
    <message>
        <source>Kept as written, because identifiers, postcodes and telephone numbers are never counted with, such as “%1”.</source>
        <translation>Behalten wie geschrieben, weil mit Kennungen, Postleitzahlen und Telefonnummern wie „%1“ nie gerechnet wird.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of “%1” could not be read as a date, the first is “%2”.</source>
        <translation>
            <numerusform>%Ln Wert von „%1“ konnte nicht als Datum gelesen werden: „%2“.</numerusform>
            <numerusform>%Ln Werte von „%1“ konnten nicht als Datum gelesen werden, der erste ist „%2“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of “%1” mean neither yes nor no, the first is “%2”.</source>
        <translation>
            <numerusform>%Ln Wert von „%1“ bedeutet weder ja noch nein: „%2“.</numerusform>
            <numerusform>%Ln Werte von „%1“ bedeuten weder ja noch nein, der erste ist „%2“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of “%1” could not be read as a range, the first is “%2”.</source>
        <translation>
            <numerusform>%Ln Wert von „%1“ konnte nicht als Bereich gelesen werden: „%2“.</numerusform>
            <numerusform>%Ln Werte von „%1“ konnten nicht als Bereich gelesen werden, der erste ist „%2“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of “%1” could not be read as a number, the first is “%2”.</source>
        <translation>
            <numerusform>%Ln Wert von „%1“ konnte nicht als Zahl gelesen werden: „%2“.</numerusform>
            <numerusform>%Ln Werte von „%1“ konnten nicht als Zahl gelesen werden, der erste ist „%2“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of “%1” had been made into dates by a spreadsheet and are read as ranges again, the first is “%2”.</source>
        <translation>
            <numerusform>%Ln Wert von „%1“ war von einem Tabellenprogramm zu einer Datumsangabe gemacht worden und wird wieder als Bereich gelesen: „%2“.</numerusform>
            <numerusform>%Ln Werte von „%1“ waren von einem Tabellenprogramm zu Datumsangaben gemacht worden und werden wieder als Bereiche gelesen, der erste ist „%2“.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” may be a misspelling of “%2”.</source>
        <translation>„%1“ ist vielleicht ein Schreibfehler von „%2“.</translation>
    </message>
    <message>
        <source>Said by you.</source>
        <translation>Von Ihnen festgelegt.</translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;.</source>
        <translation>Die Datei hat keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>Its columns are: %1.</source>
        <translation>Ihre Spalten sind: %1.</translation>
    </message>
    <message>
        <source>Its unit is taken from %1, which says: “%2”.</source>
        <translation>Die Einheit stammt aus %1; dort steht: „%2“.</translation>
    </message>
    <message>
        <source>Used to find the account by the domain of the address, as nothing else in the file tells it.</source>
        <translation>Dient dazu, den Account über die Domain der Adresse zu finden, weil sonst nichts in der Datei ihn nennt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln different value(s) in %1 filled rows.</source>
        <translation>
            <numerusform>%Ln verschiedener Wert in %1 ausgefüllten Zeilen.</numerusform>
            <numerusform>%Ln verschiedene Werte in %1 ausgefüllten Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It only says which records of other files belong together.</source>
        <translation>Sie sagt nur, welche Datensätze anderer Dateien zusammengehören.</translation>
    </message>
    <message>
        <source>The file name and these columns say so: %1.</source>
        <translation>Das sagen der Dateiname und diese Spalten: %1.</translation>
    </message>
    <message>
        <source>The file name says so.</source>
        <translation>Das sagt der Dateiname.</translation>
    </message>
    <message>
        <source>These columns say so: %1.</source>
        <translation>Das sagen diese Spalten: %1.</translation>
    </message>
    <message>
        <source>Nothing speaks for anything else. Please check.</source>
        <translation>Nichts spricht für etwas anderes. Bitte prüfen.</translation>
    </message>
    <message>
        <source>%1 values are 0, which is taken for not known.</source>
        <translation>%1 Werten sind 0, was als nicht bekannt gilt.</translation>
    </message>
    <message>
        <source>Left out, because it is the sum of the months, which are added up already.</source>
        <translation>Ausgelassen, weil es die Summe der Monate ist, die schon zusammengezählt werden.</translation>
    </message>
    <message>
        <source>“%1” names the currency of each row, and there are several. Please check.</source>
        <translation>„%1“ nennt die Währung jeder Zeile, und es gibt mehrere. Bitte prüfen.</translation>
    </message>
    <message>
        <source>“%1” names its currency.</source>
        <translation>„%1“ nennt die Währung dazu.</translation>
    </message>
    <message>
        <source>%1 values are dates such as “%2”, read as day before month, as in column “%3”, where the values leave no doubt.</source>
        <translation>%1 Werten sind Datumsangaben wie „%2“, gelesen als Tag vor Monat wie in Spalte „%3“, wo die Werte keinen Zweifel lassen.</translation>
    </message>
    <message>
        <source>%1 values are dates such as “%2”, read as month before day, as in column “%3”, where the values leave no doubt.</source>
        <translation>%1 Werten sind Datumsangaben wie „%2“, gelesen als Monat vor Tag wie in Spalte „%3“, wo die Werte keinen Zweifel lassen.</translation>
    </message>
    <message>
        <source>%1 values are dates such as “%2”, read as day before month, because only so they lie among the other dates of the column.</source>
        <translation>%1 Werten sind Datumsangaben wie „%2“, gelesen als Tag vor Monat, weil sie nur so unter den anderen Datumsangaben der Spalte liegen.</translation>
    </message>
    <message>
        <source>%1 values are dates such as “%2”, read as month before day, because only so they lie among the other dates of the column.</source>
        <translation>%1 Werten sind Datumsangaben wie „%2“, gelesen als Monat vor Tag, weil sie nur so unter den anderen Datumsangaben der Spalte liegen.</translation>
    </message>
    <message>
        <source>%1 values are dates such as “%2”, read as day before month, as it is usual where files are written like this one; no value tells whether that is right. Please check.</source>
        <translation>%1 Werten sind Datumsangaben wie „%2“, gelesen als Tag vor Monat, wie es üblich ist, wo man Dateien wie diese schreibt; kein Wert verrät, ob das stimmt. Bitte prüfen.</translation>
    </message>
    <message>
        <source>%1 values are periods such as “%2”, of fiscal years that begin in %3 and are named after the year in which they end.</source>
        <translation>%1 Werten sind Perioden wie „%2“ von Geschäftsjahren, die im %3 beginnen und nach dem Jahr heißen, in dem sie enden.</translation>
    </message>
    <message>
        <source>%1 values are periods of a fiscal year, such as “%2”, read as if it began in %3. Please say in which month yours begins.</source>
        <translation>%1 Werten sind Perioden eines Geschäftsjahrs wie „%2“, gelesen, als begänne es im %3. Bitte angeben, in welchem Monat Ihres beginnt.</translation>
    </message>
    <message>
        <source>The header names a date, and %1 values count seconds or milliseconds from the beginning of 1970, such as “%2”.</source>
        <translation>Die Überschrift nennt ein Datum, und %1 Werten zählen Sekunden oder Millisekunden seit Anfang 1970 wie „%2“.</translation>
    </message>
    <message>
        <source>Read “%1” as %2, because %3 values end in a comma and two digits.</source>
        <translation>„%1“ als %2 gelesen, weil %3 Werten auf ein Komma und zwei Ziffern enden.</translation>
    </message>
    <message>
        <source>Read “%1” as %2, because %3 values end in a point and two digits.</source>
        <translation>„%1“ als %2 gelesen, weil %3 Werten auf einen Punkt und zwei Ziffern enden.</translation>
    </message>
    <message>
        <source>Read “%1” as %2, because what is counted here is whole: the sign stands between thousands.</source>
        <translation>„%1“ als %2 gelesen, weil hier Ganzes gezählt wird: Das Zeichen trennt Tausender.</translation>
    </message>
    <message>
        <source>Read “%1” as %2, as in column “%3”, where the values leave no doubt.</source>
        <translation>„%1“ als %2 gelesen wie in Spalte „%3“, wo die Werte keinen Zweifel lassen.</translation>
    </message>
    <message>
        <source>None is above 1, so 0.5 is read as 50 %, though under this header it may as well mean 0.5 %. Please check.</source>
        <translation>Keiner ist größer als 1, daher wird 0,5 als 50 % gelesen; unter dieser Überschrift kann es aber auch 0,5 % heißen. Bitte prüfen.</translation>
    </message>
    <message>
        <source>Several currencies stand in the column: %1. Please check.</source>
        <translation>In der Spalte stehen mehrere Währungen: %1. Bitte prüfen.</translation>
    </message>
    <message>
        <source>“%1” would be %2; %3 values can be read so.</source>
        <translation>„%1“ wäre %2; %3 Werten lassen sich so lesen.</translation>
    </message>
    <message>
        <source>%1, decimals after a comma</source>
        <translation>%1, Dezimalstellen nach einem Komma</translation>
    </message>
    <message>
        <source>%1, decimals after a point</source>
        <translation>%1, Dezimalstellen nach einem Punkt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Money in %1</source>
        <translation>Geld in %1</translation>
    </message>
    <message>
        <source>%1, times %2</source>
        <translation>%1, mal %2</translation>
    </message>
    <message>
        <source>%1, zero means not known</source>
        <translation>%1, null heißt nicht bekannt</translation>
    </message>
    <message>
        <source>List, one member a line</source>
        <translation>Liste, ein Glied je Zeile</translation>
    </message>
    <message>
        <source>List, members separated by “%1”</source>
        <translation>Liste, Glieder getrennt durch „%1“</translation>
    </message>
    <message>
        <source>Percent, 45 is 45 %</source>
        <translation>Prozent, 45 ist 45 %</translation>
    </message>
    <message>
        <source>Percent, 0.45 is 45 %</source>
        <translation>Prozent, 0,45 ist 45 %</translation>
    </message>
    <message>
        <source>Date, day before month</source>
        <translation>Datum, Tag vor Monat</translation>
    </message>
    <message>
        <source>Date, month before day</source>
        <translation>Datum, Monat vor Tag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Yes or no, an empty cell means no</source>
        <translation>Ja oder nein, eine leere Zelle heißt nein</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Identifier, kept as written</source>
        <translation>ID, behalten wie geschrieben</translation>
    </message>
    <message>
        <source>An empty cell is taken for not known; say so if it means no.</source>
        <translation>Eine leere Zelle gilt als nicht bekannt; bitte angeben, wenn sie „nein“ heißt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) have a month each; they are added up.</source>
        <translation>
            <numerusform>%Ln Spalte enthält einen Monat; sie wird zusammengezählt.</numerusform>
            <numerusform>%Ln Spalten enthalten je einen Monat; sie werden zusammengezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stages entered</source>
        <translation>Erreichte Phasen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) have the date of a stage each; those with a date are listed.</source>
        <translation>
            <numerusform>%Ln Spalte enthält das Datum einer Phase; die Phase wird aufgeführt, wo es ein Datum gibt.</numerusform>
            <numerusform>%Ln Spalten enthalten je das Datum einer Phase; aufgeführt werden die Phasen mit Datum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last stage entered on</source>
        <translation>Letzte Phase erreicht am</translation>
    </message>
    <message>
        <source>Last stage left on</source>
        <translation>Letzte Phase verlassen am</translation>
    </message>
    <message numerus="yes">
        <source>The latest of %Ln date(s) of a stage each.</source>
        <translation>
            <numerusform>Das Datum von %Ln Phase.</numerusform>
            <numerusform>Das späteste Datum von %Ln Phasen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Features used</source>
        <translation>Genutzte Funktionen</translation>
    </message>
    <message>
        <source>%1: those used</source>
        <translation>%1: die genutzten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) have a feature each; those above zero are listed.</source>
        <translation>
            <numerusform>%Ln Spalte enthält eine Funktion; sie wird aufgeführt, wo der Wert über null liegt.</numerusform>
            <numerusform>%Ln Spalten enthalten je eine Funktion; aufgeführt werden die über null.</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage of all features</source>
        <translation>Nutzung aller Funktionen</translation>
    </message>
    <message>
        <source>%1: sum</source>
        <translation>%1: Summe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) have a feature each; they are added up.</source>
        <translation>
            <numerusform>%Ln Spalte enthält eine Funktion; sie wird zusammengezählt.</numerusform>
            <numerusform>%Ln Spalten enthalten je eine Funktion; sie werden zusammengezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <translation>„%1“ ist %2</translation>
    </message>
    <message>
        <source>Words of a scorecard, read as points from 0 to 100: %1.</source>
        <translation>Wörter einer Bewertungsskala, gelesen als Punkte von 0 bis 100: %1.</translation>
    </message>
    <message>
        <source>None is above 1, so 1 is taken for the best: 0.7 is 70 of 100.</source>
        <translation>Keiner ist größer als 1, daher gilt 1 als bester Wert: 0,7 ist 70 von 100.</translation>
    </message>
    <message>
        <source>All are from 1 to 5, so 5 is taken for the best: 1 is 0, 3 is 50 and 5 is 100 of 100.</source>
        <translation>Alle liegen zwischen 1 und 5, daher gilt 5 als bester Wert: 1 ist 0, 3 ist 50 und 5 ist 100 von 100.</translation>
    </message>
    <message>
        <source>None is above 10, so 10 is taken for the best: 7 is 70 of 100.</source>
        <translation>Keiner ist größer als 10, daher gilt 10 als bester Wert: 7 ist 70 von 100.</translation>
    </message>
    <message>
        <source>Classes of answers, such as “%1”.</source>
        <translation>Klassen von Antworten wie „%1“.</translation>
    </message>
    <message>
        <source>Some are below 0 or above 10, so these are net scores from -100 to 100 and no single answers.</source>
        <translation>Manche sind kleiner als 0 oder größer als 10; das sind daher Nettowerte von -100 bis 100 und keine einzelnen Antworten.</translation>
    </message>
    <message>
        <source>These are answers from 0 to 10.</source>
        <translation>Das sind Antworten von 0 bis 10.</translation>
    </message>
    <message>
        <source>Answers and classes cannot be mixed, so words such as “%1” are left unread. Please check.</source>
        <translation>Antworten und Klassen lassen sich nicht mischen; Wörter wie „%1“ bleiben daher ungelesen. Bitte prüfen.</translation>
    </message>
    <message>
        <source>But some value is no such answer. Please check.</source>
        <translation>Doch mancher Wert ist keine solche Antwort. Bitte prüfen.</translation>
    </message>
    <message>
        <source>The file name and these headers are those of %1: %2.</source>
        <translation>Der Dateiname und diese Überschriften sind die von %1: %2.</translation>
    </message>
    <message>
        <source>These headers are those of %1: %2.</source>
        <translation>Diese Überschriften sind die von %1: %2.</translation>
    </message>
    <message>
        <source>In “%1” %3 marks records that are deleted there (%2).</source>
        <translation>In „%1“ kennzeichnet %3 Datensätze, die dort gelöscht sind (%2).</translation>
    </message>
    <message>
        <source>In “%1” %3 marks answers that were only a trial (%2).</source>
        <translation>In „%1“ kennzeichnet %3 Antworten, die nur ein Versuch waren (%2).</translation>
    </message>
    <message>
        <source>Several surveys of %3 stand in the file; only those whose “%1” is %2 are read, as their scores cannot be mixed.</source>
        <translation>In der Datei stehen mehrere Umfragen von %3; gelesen werden nur die, deren „%1“ %2 ist, weil sich ihre Werte nicht mischen lassen.</translation>
    </message>
    <message>
        <source>Rows are chosen by “%1” (%2), as files of %3 need it.</source>
        <translation>Die Zeilen werden nach „%1“ gewählt (%2), wie es Dateien von %3 erfordern.</translation>
    </message>
    <message>
        <source>Left out, because %1 notes this for itself.</source>
        <translation>Ausgelassen, weil %1 das für sich selbst notiert.</translation>
    </message>
    <message>
        <source>Kept as written: in files of %1 it is a code.</source>
        <translation>Behalten wie geschrieben: In Dateien von %1 ist es ein Code.</translation>
    </message>
    <message>
        <source>%1 writes “%2” in hundredths, such as cents; it is divided by 100.</source>
        <translation>%1 schreibt „%2“ in Hundertsteln, etwa in Cent; der Wert wird durch 100 geteilt.</translation>
    </message>
    <message>
        <source>In files of %1 “%2” is to be multiplied by %3.</source>
        <translation>In Dateien von %1 ist „%2“ mit %3 zu multiplizieren.</translation>
    </message>
    <message>
        <source>%1 writes several values in a cell, separated by “%2”.</source>
        <translation>%1 schreibt mehrere Werte in eine Zelle, getrennt durch „%2“.</translation>
    </message>
    <message>
        <source>“$” is taken for %1, because of the country in “%2”. Please check.</source>
        <translation>„$“ gilt als %1, wegen des Landes in „%2“. Bitte prüfen.</translation>
    </message>
    <message>
        <source>It has no rows.</source>
        <translation>Sie hat keine Zeilen.</translation>
    </message>
    <message>
        <source>Check what “%1” means in your %2.</source>
        <translation>Prüfen, was „%1“ in Ihrem %2 bedeutet.</translation>
    </message>
    <message>
        <source>“%1” of accounts that have left is often still good in %2: do not take it for what it was before they left.</source>
        <translation>„%1“ ist bei abgewanderten Accounts in %2 oft noch gut: Es nicht für den Wert vor der Abwanderung halten.</translation>
    </message>
    <message>
        <source>“%1” of %2 is a class of risk: 1 is best and 5 is worst, the other way round than its scores.</source>
        <translation>„%1“ von %2 ist eine Risikoklasse: 1 ist am besten und 5 am schlechtesten, umgekehrt wie bei den Scores.</translation>
    </message>
    <message>
        <source>“%1” tells when %2 last saw a technology; what was not seen for a year may be gone.</source>
        <translation>„%1“ sagt, wann %2 eine Technologie zuletzt gesehen hat; was ein Jahr lang nicht gesehen wurde, kann weggefallen sein.</translation>
    </message>
    <message>
        <source>In “%1” of %2 a colon stands between a customer and its part: each is an account of its own.</source>
        <translation>In „%1“ von %2 steht ein Doppelpunkt zwischen einem Kunden und seinem Teil: Jeder gilt als eigener Account.</translation>
    </message>
    <message>
        <source>In files of %1 an amount is for one period and one piece; it is taken for a year and for all pieces.</source>
        <translation>In Dateien von %1 gilt ein Betrag für eine Periode und ein Stück; er wird auf ein Jahr und alle Stücke umgerechnet.</translation>
    </message>
    <message>
        <source>%1 writes this date into several columns; the latest is taken.</source>
        <translation>%1 schreibt dieses Datum in mehrere Spalten; das späteste gilt.</translation>
    </message>
</context>
<context>
    <name>ImportCatalogue</name>
    <message>
        <source>The file is not valid JSON: %1.</source>
        <translation>Die Datei ist kein gültiges JSON: %1.</translation>
    </message>
    <message>
        <source>There is no list “%1”; known are “fields” and “systems”.</source>
        <translation>Es gibt keine Liste „%1“; bekannt sind „fields“ und „systems“.</translation>
    </message>
    <message>
        <source>Correct it, or take the file away.</source>
        <translation>Sie berichtigen oder die Datei entfernen.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Es gibt kein Feld „%1“.</translation>
    </message>
    <message>
        <source>A header of the field “%1” is empty.</source>
        <translation>Eine Überschrift des Felds „%1“ ist leer.</translation>
    </message>
    <message>
        <source>“%1” has to be a list.</source>
        <translation>„%1“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>In “%1” stands something that is no text.</source>
        <translation>In „%1“ steht etwas, das kein Text ist.</translation>
    </message>
    <message>
        <source>There is no quirk “%1”.</source>
        <translation>Es gibt keine Eigenheit „%1“.</translation>
    </message>
    <message>
        <source>The quirk “%1” has no headers.</source>
        <translation>Die Eigenheit „%1“ hat keine Überschriften.</translation>
    </message>
    <message>
        <source>The number to multiply with has to be above 0.</source>
        <translation>Die Zahl, mit der multipliziert wird, muss größer als 0 sein.</translation>
    </message>
    <message>
        <source>There is no role “%1”.</source>
        <translation>Es gibt keine Rolle „%1“.</translation>
    </message>
    <message>
        <source>An export has no headers in “telling” by which it could be recognised.</source>
        <translation>Ein Export hat in „telling“ keine Überschriften, an denen er zu erkennen wäre.</translation>
    </message>
    <message>
        <source>A system has no key or no name.</source>
        <translation>Ein System hat keinen Schlüssel oder keinen Namen.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Allow reading it, or take it away.</source>
        <translation>Das Lesen erlauben oder die Datei entfernen.</translation>
    </message>
</context>
<context>
    <name>ImportFormats</name>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>ZIP-Archiv</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Durch Kommas getrennte Werte</translation>
    </message>
    <message>
        <source>The name of the file ends in .%1, but by its content it is: %2. It was read as that.</source>
        <translation>Der Name der Datei endet auf .%1, dem Inhalt nach ist sie aber: %2. So wurde sie gelesen.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Export the data again and read that file.</source>
        <translation>Die Daten erneut exportieren und diese Datei einlesen.</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet</source>
        <translation>OpenDocument-Tabelle</translation>
    </message>
    <message>
        <source>XML spreadsheet</source>
        <translation>XML-Tabelle</translation>
    </message>
    <message>
        <source>Table of a web page</source>
        <translation>Tabelle einer Webseite</translation>
    </message>
    <message>
        <source>The file changed or went away while it was being read.</source>
        <translation>Die Datei wurde beim Lesen geändert oder entfernt.</translation>
    </message>
    <message>
        <source>Wait until the program that writes it is done, and read it again.</source>
        <translation>Warten, bis das Programm fertig ist, das sie schreibt, und sie erneut einlesen.</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>Was called “%1” in the former export.</source>
        <translation>Hieß im früheren Export „%1“.</translation>
    </message>
    <message>
        <source>Its field keeps that name, as the profile may use it.</source>
        <translation>Das Feld behält diesen Namen, weil das Profil es verwenden kann.</translation>
    </message>
</context>
<context>
    <name>ImportProject</name>
    <message>
        <source>The project has no source named “%1”.</source>
        <translation>Das Projekt hat keine Quelle namens „%1“.</translation>
    </message>
    <message>
        <source>The names of its sources are listed with the data.</source>
        <translation>Die Namen der Quellen stehen bei den Daten.</translation>
    </message>
    <message>
        <source>The file has changed since it was imported.</source>
        <translation>Die Datei hat sich seit dem Import geändert.</translation>
    </message>
    <message>
        <source>Import it as a newer export to see what it changes.</source>
        <translation>Sie als neueren Export importieren, um zu sehen, was sie ändert.</translation>
    </message>
    <message>
        <source>Finding what the columns mean</source>
        <translation>Bedeutung der Spalten wird ermittelt</translation>
    </message>
</context>
<context>
    <name>KeptResults</name>
    <message>
        <source>Made on %1, before the data changed. Run it again to bring it up to date.</source>
        <translation>Erstellt am %1, bevor sich die Daten geändert haben. Führen Sie es erneut aus, um es auf den neuesten Stand zu bringen.</translation>
    </message>
    <message>
        <source>Made on %1, before the best customers changed. Run it again to bring it up to date.</source>
        <translation>Erstellt am %1, bevor sich die besten Kunden geändert haben. Führen Sie es erneut aus, um es auf den neuesten Stand zu bringen.</translation>
    </message>
    <message>
        <source>Made on %1, when patterns were looked for in another way. Run it again to bring it up to date.</source>
        <translation>Erstellt am %1, als Muster auf andere Weise gesucht wurden. Führen Sie es erneut aus, um es auf den neuesten Stand zu bringen.</translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>Comparing names</source>
        <translation>Namen werden verglichen</translation>
    </message>
</context>
<context>
    <name>Memory</name>
    <message>
        <source>There is not enough memory for these data.</source>
        <translation>Für diese Daten reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>Close other programs, leave columns out of the export, or split it into several files. Nothing was changed.</source>
        <translation>Schließen Sie andere Programme, lassen Sie Spalten aus dem Export weg oder teilen Sie ihn in mehrere Dateien. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>%1 %2</source>
        <comment>currency sign and amount, spaced</comment>
        <translation>%2&#xa0;%1</translation>
    </message>
    <message>
        <source>%1%2</source>
        <comment>currency sign and amount</comment>
        <translation>%2&#xa0;%1</translation>
    </message>
    <message>
        <source>%1B</source>
        <comment>thousand millions</comment>
        <translation>%1&#xa0;Mrd.</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions</comment>
        <translation>%1&#xa0;Mio.</translation>
    </message>
</context>
<context>
    <name>NextTier</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>No longer: %1</source>
        <translation>Nicht mehr: %1</translation>
    </message>
    <message>
        <source>%1 (now %2)</source>
        <translation>%1 (jetzt %2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (now %2): +%Ln point(s)</source>
        <translation>
            <numerusform>%1 (jetzt %2): +%Ln Punkt</numerusform>
            <numerusform>%1 (jetzt %2): +%Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Zusammen: %1</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>under %1 %</source>
        <comment>percent</comment>
        <translation>unter %1&#xa0;%</translation>
    </message>
    <message>
        <source>over %1 %</source>
        <comment>percent</comment>
        <translation>über %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-mal</translation>
    </message>
    <message>
        <source>p &lt; %1</source>
        <translation>p &lt; %1</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p = %1</translation>
    </message>
</context>
<context>
    <name>OdsReader</name>
    <message>
        <source>It goes on for more than 64 MiB without a cell.</source>
        <translation>Es geht über mehr als 64 MiB ohne eine Zelle weiter.</translation>
    </message>
    <message>
        <source>A cell of row %1 is longer than 1 MiB.</source>
        <translation>Eine Zelle der Zeile %1 ist länger als 1 MiB.</translation>
    </message>
    <message>
        <source>It has more than 1,000 tables, or tables inside of tables.</source>
        <translation>Es gibt mehr als 1.000 Tabellenblätter oder Tabellenblätter in Tabellenblättern.</translation>
    </message>
    <message>
        <source>Behind row %1 stands a cell where none can be.</source>
        <translation>Hinter Zeile %1 steht eine Zelle, wo keine sein kann.</translation>
    </message>
    <message>
        <source>Row %1 has more than 16,384 columns.</source>
        <translation>Zeile %1 hat mehr als 16.384 Spalten.</translation>
    </message>
    <message>
        <source>It has more than 1,048,576 rows.</source>
        <translation>Es gibt mehr als 1.048.576 Zeilen.</translation>
    </message>
    <message>
        <source>Up to row %1 it repeats the same cells without end.</source>
        <translation>Bis Zeile %1 wiederholen sich dieselben Zellen ohne Ende.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as XLSX and read the new file.</source>
        <translation>Sie in einem Tabellenprogramm öffnen, als XLSX speichern und die neue Datei einlesen.</translation>
    </message>
    <message>
        <source>This spreadsheet is protected by a password.</source>
        <translation>Diese Tabelle ist mit einem Kennwort geschützt.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as XLSX without a password and read that file.</source>
        <translation>Sie in einem Tabellenprogramm öffnen, als XLSX ohne Kennwort speichern und diese Datei einlesen.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>The spreadsheet lacks its part “%1”.</source>
        <translation>Der Tabelle fehlt der Teil „%1“.</translation>
    </message>
    <message>
        <source>The spreadsheet cannot be read. %1</source>
        <translation>Die Tabelle kann nicht gelesen werden. %1</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Best customers</source>
        <translation>Beste Kunden</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Pipeline fit</source>
        <translation>Pipeline-Passung</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
</context>
<context>
    <name>PastedTable</name>
    <message>
        <source>Pasted table</source>
        <translation>Eingefügte Tabelle</translation>
    </message>
</context>
<context>
    <name>Patterns</name>
    <message>
        <source>It is a name or a number of the account and does not describe it.</source>
        <translation>Es ist ein Name oder eine Nummer des Accounts und beschreibt ihn nicht.</translation>
    </message>
    <message>
        <source>It is known only after the sale.</source>
        <translation>Es ist erst nach dem Verkauf bekannt.</translation>
    </message>
    <message>
        <source>It may have changed after the sale.</source>
        <translation>Es kann sich nach dem Verkauf geändert haben.</translation>
    </message>
    <message>
        <source>It is about the sale and does not describe the account.</source>
        <translation>Es betrifft den Verkauf und beschreibt den Account nicht.</translation>
    </message>
    <message>
        <source>It is free text.</source>
        <translation>Es ist freier Text.</translation>
    </message>
    <message>
        <source>It is known for only %1 of %2.</source>
        <translation>Es ist nur für %1 von %2 bekannt.</translation>
    </message>
    <message>
        <source>It is the same everywhere.</source>
        <translation>Es ist überall gleich.</translation>
    </message>
    <message>
        <source>Nearly every row has a value of its own.</source>
        <translation>Fast jede Zeile hat einen eigenen Wert.</translation>
    </message>
    <message>
        <source>It is filled in for nearly all of one group and for hardly any of the other.</source>
        <translation>Es ist für fast alle der einen Gruppe ausgefüllt und für kaum jemanden der anderen.</translation>
    </message>
    <message>
        <source>It all but says who is best (it tells %1 of the pairs apart), so it was probably filled in afterwards.</source>
        <translation>Es verrät nahezu, wer zu den besten gehört (es unterscheidet %1 der Paare), wurde also wohl nachträglich ausgefüllt.</translation>
    </message>
    <message>
        <source>Hardly known for any prospect, so what is found there cannot be looked up for them: %1.</source>
        <translation>Für kaum einen Interessenten bekannt; was dort gefunden wird, lässt sich für sie nicht nachsehen: %1.</translation>
    </message>
    <message>
        <source>The data have neither lost deals nor customers who left. What those have in common with the best customers looks like a strength here.</source>
        <translation>Die Daten enthalten weder verlorene Deals noch ausgeschiedene Kunden. Was diese mit den besten Kunden gemeinsam haben, sieht hier wie eine Stärke aus.</translation>
    </message>
    <message>
        <source>Import opportunities that were won and that were lost, or compare with the other customers.</source>
        <translation>Gewonnene und verlorene Verkaufschancen importieren oder mit den anderen Kunden vergleichen.</translation>
    </message>
    <message>
        <source>There is no won deal to look at.</source>
        <translation>Es gibt keinen gewonnenen Deal, der sich betrachten ließe.</translation>
    </message>
    <message>
        <source>There is no lost deal to compare the won ones with.</source>
        <translation>Es gibt keinen verlorenen Deal, mit dem sich die gewonnenen vergleichen ließen.</translation>
    </message>
    <message>
        <source>Looking at the attributes</source>
        <translation>Die Attribute werden betrachtet</translation>
    </message>
    <message>
        <source>Counting combinations</source>
        <translation>Kombinationen werden gezählt</translation>
    </message>
    <message>
        <source>Choosing what says different things</source>
        <translation>Was Verschiedenes sagt, wird ausgewählt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>There is nobody to look at: the group of the best is empty.</source>
        <translation>Es gibt niemanden zu betrachten: Die Gruppe der besten ist leer.</translation>
    </message>
    <message>
        <source>Say on the page “Best customers” who the best ones are.</source>
        <translation>Auf der Seite „Beste Kunden“ festlegen, wer die besten sind.</translation>
    </message>
    <message>
        <source>There is nobody to compare the best with: the other group is empty.</source>
        <translation>Es gibt niemanden, mit dem sich die besten vergleichen lassen: Die andere Gruppe ist leer.</translation>
    </message>
    <message>
        <source>Make the rule for best customers stricter, or compare with another group.</source>
        <translation>Die Regel für beste Kunden strenger fassen oder mit einer anderen Gruppe vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>With only %Ln best ones nothing can be claimed: at least 15 are needed. What is listed only describes them.</source>
        <translation>
            <numerusform>Mit nur %Ln besten lässt sich nichts behaupten: Mindestens 15 sind nötig. Die Liste beschreibt ihn nur.</numerusform>
            <numerusform>Mit nur %Ln besten lässt sich nichts behaupten: Mindestens 15 sind nötig. Die Liste beschreibt sie nur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With only %Ln others to compare with nothing can be claimed: at least 15 are needed. What is listed only describes the best ones.</source>
        <translation>
            <numerusform>Mit nur %Ln anderen zum Vergleich lässt sich nichts behaupten: Mindestens 15 sind nötig. Die Liste beschreibt nur die besten.</numerusform>
            <numerusform>Mit nur %Ln anderen zum Vergleich lässt sich nichts behaupten: Mindestens 15 sind nötig. Die Liste beschreibt nur die besten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %Ln best ones even a trait that all of them share may not be confirmed.</source>
        <translation>
            <numerusform>Mit %Ln besten wird womöglich selbst ein Merkmal, das er trägt, nicht bestätigt.</numerusform>
            <numerusform>Mit %Ln besten wird womöglich selbst ein Merkmal, das alle teilen, nicht bestätigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %Ln best ones a trait that a fifth of the others have too is found only if it is about %1 as common among the best.</source>
        <translation>
            <numerusform>Mit %Ln besten wird ein Merkmal, das auch ein Fünftel der anderen hat, nur gefunden, wenn es bei den besten etwa %1 so häufig ist.</numerusform>
            <numerusform>Mit %Ln besten wird ein Merkmal, das auch ein Fünftel der anderen hat, nur gefunden, wenn es bei den besten etwa %1 so häufig ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether “%1” is filled in differs between the best and the others: that probably tells how much is recorded and not what they are like.</source>
        <translation>Ob „%1“ ausgefüllt ist, unterscheidet sich zwischen den besten und den anderen: Das sagt wohl eher, wie viel erfasst wird, als wie sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are exactly like another one. If the same one was entered twice, the evidence looks stronger than it is.</source>
        <translation>
            <numerusform>%Ln Zeile gleicht einer anderen genau. Wurde dasselbe zweimal eingegeben, sieht der Beleg stärker aus, als er ist.</numerusform>
            <numerusform>%Ln Zeilen gleichen einer anderen genau. Wurde dasselbe zweimal eingegeben, sieht der Beleg stärker aus, als er ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more combinations stand out, but only through the patterns that are listed.</source>
        <translation>
            <numerusform>%Ln weitere Kombination fällt auf, aber nur durch die aufgeführten Muster.</numerusform>
            <numerusform>%Ln weitere Kombinationen fallen auf, aber nur durch die aufgeführten Muster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln won deals</source>
        <translation>
            <numerusform>%1 von %Ln gewonnenen Deal</numerusform>
            <numerusform>%1 von %Ln gewonnenen Deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln best customers</source>
        <translation>
            <numerusform>%1 von %Ln besten Kunden</numerusform>
            <numerusform>%1 von %Ln besten Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln others</source>
        <comment>other customers</comment>
        <translation>
            <numerusform>%1 von %Ln anderen</numerusform>
            <numerusform>%1 von %Ln anderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lost deals</source>
        <translation>
            <numerusform>%1 von %Ln verlorenen Deal</numerusform>
            <numerusform>%1 von %Ln verlorenen Deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln accounts in the pipeline</source>
        <translation>
            <numerusform>%1 von %Ln Account in der Pipeline</numerusform>
            <numerusform>%1 von %Ln Accounts in der Pipeline</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Suggestive</source>
        <translation>Angedeutet</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Zu wenig Daten</translation>
    </message>
    <message>
        <source>%1: %2, against %3: %4 as common (%5 to %6).</source>
        <comment>traits: best, rest, lift, range</comment>
        <translation>%1: %2, gegenüber %3: %4 so häufig (%5 bis %6).</translation>
    </message>
    <message>
        <source>%1: %2, against %3: only %4 as common (%5 to %6).</source>
        <comment>traits: best, rest, lift, range</comment>
        <translation>%1: %2, gegenüber %3: nur %4 so häufig (%5 bis %6).</translation>
    </message>
    <message>
        <source>Trying shuffled data</source>
        <translation>Gemischte Daten werden geprüft</translation>
    </message>
    <message numerus="yes">
        <source>The deals of one group are those of only %Ln accounts, and deals of one account do not speak for themselves: at least 15 are needed to claim anything.</source>
        <translation>
            <numerusform>Die Deals einer Gruppe stammen von nur %Ln Account, und Deals eines Accounts sprechen nicht für sich: Mindestens 15 sind nötig, um etwas zu behaupten.</numerusform>
            <numerusform>Die Deals einer Gruppe stammen von nur %Ln Accounts, und Deals eines Accounts sprechen nicht für sich: Mindestens 15 sind nötig, um etwas zu behaupten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln won deals</source>
        <translation>
            <numerusform>%Ln gewonnenen Deal</numerusform>
            <numerusform>%Ln gewonnenen Deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln best customers</source>
        <translation>
            <numerusform>%Ln besten Kunden</numerusform>
            <numerusform>%Ln besten Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <comment>other customers</comment>
        <translation>
            <numerusform>%Ln anderen</numerusform>
            <numerusform>%Ln anderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost deals</source>
        <translation>
            <numerusform>%Ln verlorenen Deal</numerusform>
            <numerusform>%Ln verlorenen Deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts in the pipeline</source>
        <translation>
            <numerusform>%Ln Account in der Pipeline</numerusform>
            <numerusform>%Ln Accounts in der Pipeline</numerusform>
        </translation>
    </message>
    <message>
        <source>No pattern stands out from chance: %1 combinations tried on %2.</source>
        <translation>Kein Muster hebt sich vom Zufall ab: %1 Kombinationen an %2 geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patterns are confirmed among %1.</source>
        <translation>
            <numerusform>%Ln Muster ist unter %1 bestätigt.</numerusform>
            <numerusform>%Ln Muster sind unter %1 bestätigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patterns are suggestive, none is confirmed, among %1.</source>
        <translation>
            <numerusform>%Ln Muster ist unter %1 angedeutet, keines ist bestätigt.</numerusform>
            <numerusform>%Ln Muster sind unter %1 angedeutet, keines ist bestätigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patterns are confirmed and %1 suggestive among %2.</source>
        <translation>
            <numerusform>Unter %2 ist %Ln Muster bestätigt; angedeutet: %1.</numerusform>
            <numerusform>Unter %2 sind %Ln Muster bestätigt; angedeutet: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 combinations tried on %2 against %3</source>
        <comment>number, best, rest</comment>
        <translation>%1 Kombinationen an %2 und %3 geprüft</translation>
    </message>
    <message>
        <source>Won deals</source>
        <translation>Gewonnene Deals</translation>
    </message>
    <message>
        <source>Best customers</source>
        <translation>Beste Kunden</translation>
    </message>
    <message>
        <source>Other customers</source>
        <translation>Andere Kunden</translation>
    </message>
    <message>
        <source>Lost deals</source>
        <translation>Verlorene Deals</translation>
    </message>
    <message>
        <source>Open pipeline</source>
        <translation>Offene Pipeline</translation>
    </message>
    <message>
        <source>The data have no customers, so there are no best ones to look at.</source>
        <translation>Die Daten enthalten keine Kunden, also auch keine besten, die sich betrachten ließen.</translation>
    </message>
    <message>
        <source>Import a list of customers, or deals that were won.</source>
        <translation>Eine Kundenliste oder gewonnene Deals importieren.</translation>
    </message>
    <message>
        <source>The groups were chosen by it, so of course it sets them apart.</source>
        <translation>Die Gruppen wurden danach gewählt, also unterscheidet es sie natürlich.</translation>
    </message>
    <message>
        <source>The data do not tell of any customer who left.</source>
        <translation>Die Daten nennen keinen Kunden, der gegangen ist.</translation>
    </message>
    <message>
        <source>The data do not tell of any customer who stayed.</source>
        <translation>Die Daten nennen keinen Kunden, der geblieben ist.</translation>
    </message>
    <message>
        <source>Import who left and when, or the ends of subscriptions, or compare with the other customers.</source>
        <translation>Importieren Sie, wer wann gegangen ist, oder die Enden von Abonnements, oder vergleichen Sie mit den übrigen Kunden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln customers who stayed</source>
        <translation>
            <numerusform>%1 von %Ln gebliebenen Kunden</numerusform>
            <numerusform>%1 von %Ln gebliebenen Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln who left</source>
        <translation>
            <numerusform>%1 von %Ln gegangenen</numerusform>
            <numerusform>%1 von %Ln gegangenen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers who stayed</source>
        <translation>
            <numerusform>%Ln gebliebener Kunde</numerusform>
            <numerusform>%Ln gebliebene Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers who left</source>
        <translation>
            <numerusform>%Ln gegangener Kunde</numerusform>
            <numerusform>%Ln gegangene Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers who stayed</source>
        <translation>Gebliebene Kunden</translation>
    </message>
    <message>
        <source>Customers who left</source>
        <translation>Gegangene Kunden</translation>
    </message>
    <message>
        <source>%1, more than %2</source>
        <comment>a feature, usage</comment>
        <translation>%1, mehr als %2</translation>
    </message>
    <message>
        <source>%1 against %2: %3 percentage points (%4 to %5)</source>
        <comment>share, share, difference, low, high</comment>
        <translation>%1 gegen %2: %3 Prozentpunkte (%4 bis %5)</translation>
    </message>
    <message>
        <source>Of the %1 deals that have it %2 were won (%3), of all %4 it is %5.</source>
        <translation>Von den %1 Deals, die es haben, wurden %2 gewonnen (%3), von allen %4 sind es %5.</translation>
    </message>
    <message>
        <source>Of the %1 customers that have it %2 stayed (%3), of all %4 it is %5.</source>
        <translation>Von den %1 Kunden, die es haben, blieben %2 (%3), von allen %4 sind es %5.</translation>
    </message>
    <message>
        <source>Of the %1 customers that have it %2 are among the best (%3), of all %4 it is %5.</source>
        <translation>Von den %1 Kunden, die es haben, gehören %2 zu den besten (%3), von allen %4 sind es %5.</translation>
    </message>
    <message>
        <source>There are too many to search them all: patterns were searched among %1 of the %2 and %3 of the %4 others, drawn at random. What is counted is counted among all.</source>
        <comment>searched, best, searched, others</comment>
        <translation>Es sind zu viele, um alle zu durchsuchen: Muster wurden unter %1 von %2 und unter %3 von %4 anderen gesucht, die zufällig gezogen sind. Was gezählt wird, ist unter allen gezählt.</translation>
    </message>
    <message numerus="yes">
        <source>With %Ln attributes compared at once even a trait that all of the best share may not be confirmed.</source>
        <translation>
            <numerusform>Bei %Ln Merkmal, das verglichen wird, wird vielleicht selbst eine Eigenschaft nicht bestätigt, die alle besten haben.</numerusform>
            <numerusform>Bei %Ln Merkmalen, die zugleich verglichen werden, wird vielleicht selbst eine Eigenschaft nicht bestätigt, die alle besten haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %Ln attributes compared at once a trait that a fifth of the others have too must be about %1 as common among the best to be confirmed.</source>
        <translation>
            <numerusform>Bei %Ln Merkmal, das verglichen wird, muss eine Eigenschaft, die auch ein Fünftel der anderen hat, bei den besten etwa %1 so häufig sein, um bestätigt zu werden.</numerusform>
            <numerusform>Bei %Ln Merkmalen, die zugleich verglichen werden, muss eine Eigenschaft, die auch ein Fünftel der anderen hat, bei den besten etwa %1 so häufig sein, um bestätigt zu werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the %1 that you believe in, chosen before you look, about %2 would do.</source>
        <comment>number, times</comment>
        <translation>Mit den %1, an die Sie glauben und die Sie vorher auswählen, würde etwa %2 genügen.</translation>
    </message>
</context>
<context>
    <name>PipelineFit</name>
    <message>
        <source>The data have no open opportunities and no prospects.</source>
        <translation>Die Daten enthalten weder offene Verkaufschancen noch Interessenten.</translation>
    </message>
    <message>
        <source>%1 of %2 prospects are a good fit or better; the data have no open opportunities.</source>
        <translation>%1 von %2 Interessenten passen gut oder besser; die Daten enthalten keine offenen Verkaufschancen.</translation>
    </message>
    <message>
        <source>None of the open opportunities names an account that is known, so none has a fit.</source>
        <translation>Keine der offenen Verkaufschancen nennt einen bekannten Account, daher hat keine eine Passung.</translation>
    </message>
    <message>
        <source>%1 of open value is a good fit or better: %2 of %3.</source>
        <translation>%1 des offenen Werts passen gut oder besser: %2 von %3.</translation>
    </message>
    <message>
        <source>%1 of %2 open opportunities are a good fit or better; their amounts are not known.</source>
        <translation>%1 von %2 offenen Verkaufschancen passen gut oder besser; ihre Beträge sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Tiers are by rules alone: the profile gives no points yet, so nobody has a score.</source>
        <translation>Die Stufen richten sich allein nach Regeln: Das Profil vergibt noch keine Punkte, daher hat niemand einen Score.</translation>
    </message>
</context>
<context>
    <name>PortfolioRetention</name>
    <message numerus="yes">
        <source>How many customers stay is not known: %Ln of them left, and nobody knows when. Import the dates.</source>
        <translation>
            <numerusform>Wie viele Kunden bleiben, ist nicht bekannt: %Ln von ihnen ging, und niemand weiß, wann. Importieren Sie das Datum.</numerusform>
            <numerusform>Wie viele Kunden bleiben, ist nicht bekannt: %Ln von ihnen gingen, und niemand weiß, wann. Importieren Sie die Daten.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many customers stay is not known: import since when each was a customer, and until when those who left.</source>
        <translation>Wie viele Kunden bleiben, ist nicht bekannt: importieren Sie, seit wann jeder Kunde war, und bis wann die gegangenen.</translation>
    </message>
    <message>
        <source>How much of their revenue stays is not known: import subscriptions with their beginnings, ends and amounts.</source>
        <translation>Wie viel ihres Umsatzes bleibt, ist nicht bekannt: importieren Sie Abonnements mit Beginn, Ende und Beträgen.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>share, low, high</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln customer(s) on %1, %2 are customers still.</source>
        <translation>
            <numerusform>Von %Ln Kunden am %1 sind %2 noch Kunden.</numerusform>
            <numerusform>Von %Ln Kunden am %1 sind %2 noch Kunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The revenue of %Ln customer(s), %1 a year then, is now %2; without what some pay more, %3.</source>
        <comment>amount, share, share</comment>
        <translation>
            <numerusform>Der Umsatz von %Ln Kunden, damals %1 im Jahr, ist jetzt %2; ohne das, was manche mehr zahlen, %3.</numerusform>
            <numerusform>Der Umsatz von %Ln Kunden, damals %1 im Jahr, ist jetzt %2; ohne das, was manche mehr zahlen, %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Challenges and pains</source>
        <translation>Herausforderungen und Probleme</translation>
    </message>
    <message>
        <source>Value to them</source>
        <translation>Ihr Nutzen</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>Botschaften</translation>
    </message>
    <message>
        <source>Buying committee</source>
        <translation>Einkaufsgremium</translation>
    </message>
    <message>
        <source>Buyer personas</source>
        <translation>Käufer-Personas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Must have: %1</source>
        <translation>Muss: %1</translation>
    </message>
    <message>
        <source>Disqualified by: %1</source>
        <translation>Ausgeschlossen durch: %1</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>alles andere</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ProfileCheck</name>
    <message>
        <source>The data have no field “%1”, so whatever the profile asks of it is unknown.</source>
        <translation>Die Daten haben kein Feld „%1“; was das Profil davon verlangt, ist daher unbekannt.</translation>
    </message>
    <message>
        <source>%1 is known only after the sale: prospects cannot be judged by it, and it tells the outcome instead of the fit.</source>
        <translation>%1 ist erst nach dem Verkauf bekannt: Interessenten lassen sich danach nicht beurteilen, und es zeigt das Ergebnis statt der Passung.</translation>
    </message>
    <message>
        <source>%1 changes with the sale: customers and prospects cannot be compared by it.</source>
        <translation>%1 ändert sich mit dem Verkauf: Kunden und Interessenten lassen sich danach nicht vergleichen.</translation>
    </message>
    <message>
        <source>%1 is known for only %2 of %3 prospects; the others get its neutral points.</source>
        <translation>%1 ist nur für %2 von %3 Interessenten bekannt; die anderen erhalten die neutralen Punkte.</translation>
    </message>
    <message>
        <source>A must-have or disqualifier has no condition yet, so it does nothing.</source>
        <translation>Eine Muss-Bedingung oder ein Ausschlussgrund hat noch keine Bedingung und bewirkt daher nichts.</translation>
    </message>
    <message>
        <source>“%1” is both a must-have and a disqualifier, so no account can pass.</source>
        <translation>„%1“ ist zugleich Muss-Bedingung und Ausschlussgrund; kein Account kann also bestehen.</translation>
    </message>
    <message>
        <source>A line of “%1” has no condition yet, so nobody gets its points.</source>
        <translation>Eine Zeile von „%1“ hat noch keine Bedingung, daher erhält niemand ihre Punkte.</translation>
    </message>
    <message>
        <source>“%1” stands twice in “%2”; only the first one counts.</source>
        <translation>„%1“ steht zweimal in „%2“; nur das erste zählt.</translation>
    </message>
    <message>
        <source>“%1” gives points and disqualifies at the same time.</source>
        <translation>„%1“ gibt Punkte und schließt zugleich aus.</translation>
    </message>
    <message>
        <source>“%1” gives fewer than 0 points somewhere; they count as 0.</source>
        <translation>„%1“ gibt irgendwo weniger als 0 Punkte; sie zählen als 0.</translation>
    </message>
    <message>
        <source>“%1” gives every account the same points, so it tells none apart.</source>
        <translation>„%1“ gibt jedem Account gleich viele Punkte und unterscheidet daher keinen.</translation>
    </message>
    <message>
        <source>“%1” gives for an unknown value what no known value gives; the nearest known points count.</source>
        <translation>„%1“ gibt für einen unbekannten Wert etwas, was kein bekannter Wert gibt; die nächstliegenden bekannten Punkte zählen.</translation>
    </message>
    <message>
        <source>A better grade needs a higher score than a worse one; as the limits stand, some grade is never given.</source>
        <translation>Eine bessere Note braucht einen höheren Score als eine schlechtere; mit den jetzigen Grenzen wird eine Note nie vergeben.</translation>
    </message>
    <message>
        <source>All traits are off, so every score is 0.</source>
        <translation>Alle Merkmale sind aus, daher ist jeder Score 0.</translation>
    </message>
    <message numerus="yes">
        <source>This score is not proven: its %Ln lines were drafted from what is only suggested and may well be chance.</source>
        <translation>
            <numerusform>Diese Punktzahl ist nicht belegt: ihre %Ln Zeile wurde aus dem entworfen, was sich nur andeutet, und kann gut Zufall sein.</numerusform>
            <numerusform>Diese Punktzahl ist nicht belegt: ihre %Ln Zeilen wurden aus dem entworfen, was sich nur andeutet, und können gut Zufall sein.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileDraft</name>
    <message>
        <source>Set where the share of best ones really changes with the score.</source>
        <translation>Dort gesetzt, wo sich der Anteil der besten mit dem Score wirklich ändert.</translation>
    </message>
    <message>
        <source>No A is given: no group has clearly more than half again as many best ones as all together.</source>
        <translation>Kein A wird vergeben: Keine Gruppe hat deutlich mehr als anderthalbmal so viele beste wie alle zusammen.</translation>
    </message>
    <message>
        <source>No D is given: no group has clearly fewer than two thirds as many best ones as all together.</source>
        <translation>Kein D wird vergeben: Keine Gruppe hat deutlich weniger als zwei Drittel so viele beste wie alle zusammen.</translation>
    </message>
    <message numerus="yes">
        <source>The usual limits: %Ln best ones are too few to set them by.</source>
        <translation>
            <numerusform>Die üblichen Grenzen: %Ln bester ist zu wenig, um sie danach zu setzen.</numerusform>
            <numerusform>Die üblichen Grenzen: %Ln beste sind zu wenige, um sie danach zu setzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The usual limits: the score divides the customers nowhere clearly.</source>
        <translation>Die üblichen Grenzen: Der Score teilt die Kunden nirgends deutlich.</translation>
    </message>
    <message>
        <source>Nothing sets the best ones apart clearly enough to draft a profile from it. Add what you know by hand, or choose the best customers differently.</source>
        <translation>Nichts unterscheidet die besten deutlich genug, um daraus ein Profil zu entwerfen. Von Hand ergänzen, was bekannt ist, oder die besten Kunden anders wählen.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is confirmed, so nothing is drafted: the %Ln suggestive patterns may well be chance. Add what you know by hand.</source>
        <translation>
            <numerusform>Nichts ist bestätigt, daher wird nichts entworfen: Das %Ln angedeutete Muster kann Zufall sein. Von Hand ergänzen, was bekannt ist.</numerusform>
            <numerusform>Nichts ist bestätigt, daher wird nichts entworfen: Die %Ln angedeuteten Muster können Zufall sein. Von Hand ergänzen, was bekannt ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln traits are only suggestive; they are switched off until you say otherwise.</source>
        <translation>
            <numerusform>%Ln Merkmal ist nur angedeutet; es ist ausgeschaltet, bis Sie es anders entscheiden.</numerusform>
            <numerusform>%Ln Merkmale sind nur angedeutet; sie sind ausgeschaltet, bis Sie es anders entscheiden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is confirmed by itself. But the score of these %Ln lines, taken together, tells the best apart better than scores do that are made in the same way after the best were shuffled.</source>
        <translation>
            <numerusform>Für sich allein ist nichts bestätigt. Der Score aus dieser %Ln Zeile unterscheidet die Besten aber besser als Scores, die ebenso gebildet wurden, nachdem die Besten ausgelost worden waren.</numerusform>
            <numerusform>Für sich allein ist nichts bestätigt. Der Score aus diesen %Ln Zeilen zusammen unterscheidet die Besten aber besser als Scores, die ebenso gebildet wurden, nachdem die Besten ausgelost worden waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are not confirmed by themselves; the score predicts better with them.</source>
        <translation>
            <numerusform>%Ln Zeile ist nicht für sich bestätigt; der Score sagt mit ihr besser voraus.</numerusform>
            <numerusform>%Ln Zeilen sind nicht für sich bestätigt; der Score sagt mit ihnen besser voraus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not confirmed by itself. It is kept because the score tells the best apart better with it: of a best customer and another one the best one scores higher in %1 of 1,000 pairs, and in %2 without this line (cross-validated).</source>
        <translation>Nicht für sich bestätigt. Die Zeile bleibt, weil der Score die Besten mit ihr besser unterscheidet: Von einem der besten Kunden und einem anderen hat der beste in %1 von 1.000 Paaren den höheren Score, ohne diese Zeile in %2 (kreuzvalidiert).</translation>
    </message>
    <message>
        <source>The usual limits: the score is not proven, so they cannot be set by it.</source>
        <translation>Die üblichen Grenzen: die Punktzahl ist nicht belegt, also lassen sie sich nicht nach ihr setzen.</translation>
    </message>
    <message>
        <source>Its points are held at those of the strongest confirmed line.</source>
        <translation>Ihre Punkte sind auf die der stärksten bestätigten Zeile begrenzt.</translation>
    </message>
    <message>
        <source>Not even enough is suggested to draft a profile from it. Add what you know by hand, or choose the best customers differently.</source>
        <translation>Es deutet sich nicht einmal genug an, um daraus ein Profil zu entwerfen. Fügen Sie von Hand hinzu, was Sie wissen, oder wählen Sie die besten Kunden anders.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is proven here: these %Ln lines were drafted because you asked for them, and each is marked. Scores that are made in the same way after the best were shuffled do as well too often, so take this one as a guess.</source>
        <translation>
            <numerusform>Hier ist nichts belegt: diese %Ln Zeile wurde entworfen, weil Sie es wollten, und sie ist markiert. Punktzahlen, die auf dieselbe Weise nach dem Mischen der besten gemacht werden, sind zu oft ebenso gut; nehmen Sie diese als Vermutung.</numerusform>
            <numerusform>Hier ist nichts belegt: diese %Ln Zeilen wurden entworfen, weil Sie es wollten, und jede ist markiert. Punktzahlen, die auf dieselbe Weise nach dem Mischen der besten gemacht werden, sind zu oft ebenso gut; nehmen Sie diese als Vermutung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not proven, and drafted because you asked for it: scores that are made in the same way after the best were shuffled do as well too often. Of a best customer and another one the best one scores higher in %1 of 1,000 pairs, and in %2 without this line (cross-validated); that can be chance.</source>
        <translation>Nicht belegt und entworfen, weil Sie es wollten: Punktzahlen, die auf dieselbe Weise nach dem Mischen der besten gemacht werden, sind zu oft ebenso gut. Von einem besten und einem anderen Kunden hat der beste in %1 von 1.000 Paaren die höhere Punktzahl, ohne diese Zeile in %2 (kreuzvalidiert); das kann Zufall sein.</translation>
    </message>
    <message>
        <source>Setting the tiers</source>
        <translation>Stufen werden festgelegt</translation>
    </message>
    <message>
        <source>Weighing the lines</source>
        <translation>Zeilen werden gewichtet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Trying lines for the score</source>
        <translation>Zeilen für den Score werden geprüft</translation>
    </message>
    <message>
        <source>Trying shuffled data</source>
        <translation>Gemischte Daten werden geprüft</translation>
    </message>
    <message>
        <source>Trying the score without each line</source>
        <translation>Der Score wird ohne jede seiner Zeilen geprüft</translation>
    </message>
</context>
<context>
    <name>ProfileReader</name>
    <message>
        <source>A list is expected here.</source>
        <translation>Hier wird eine Liste erwartet.</translation>
    </message>
    <message>
        <source>Write it in square brackets.</source>
        <translation>Sie in eckige Klammern setzen.</translation>
    </message>
    <message>
        <source>An object is expected here.</source>
        <translation>Hier wird ein Objekt erwartet.</translation>
    </message>
    <message>
        <source>Write it in curly brackets.</source>
        <translation>Es in geschweifte Klammern setzen.</translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation>Hier wird ein Text erwartet.</translation>
    </message>
    <message>
        <source>Write it in quotation marks.</source>
        <translation>Ihn in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>Yes or no is expected here.</source>
        <translation>Hier wird ja oder nein erwartet.</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>true oder false schreiben.</translation>
    </message>
    <message>
        <source>A whole number from 0 to %1 is expected here.</source>
        <translation>Hier wird eine ganze Zahl von 0 bis %1 erwartet.</translation>
    </message>
    <message>
        <source>Change the value and try again.</source>
        <translation>Den Wert ändern und erneut versuchen.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>„%1“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>Eines davon verwenden: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a grade.</source>
        <translation>„%1“ ist keine Note.</translation>
    </message>
    <message>
        <source>Use A, B, C or D.</source>
        <translation>A, B, C oder D verwenden.</translation>
    </message>
    <message>
        <source>A better grade needs a higher score than a worse one.</source>
        <translation>Eine bessere Note braucht einen höheren Score als eine schlechtere.</translation>
    </message>
    <message>
        <source>Write falling numbers, such as 80, 60 and 40.</source>
        <translation>Fallende Zahlen schreiben, etwa 80, 60 und 40.</translation>
    </message>
    <message>
        <source>Take what “touchstone-cli profile --format json” prints and change that.</source>
        <translation>Nehmen, was „touchstone-cli profile --format json“ ausgibt, und das ändern.</translation>
    </message>
    <message>
        <source>This profile was written by a newer version of Touchstone.</source>
        <translation>Dieses Profil wurde von einer neueren Version von Touchstone geschrieben.</translation>
    </message>
    <message>
        <source>Update Touchstone and try again.</source>
        <translation>Touchstone aktualisieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>This is not a profile: it has no traits, must-haves, disqualifiers or rules for tiers.</source>
        <translation>Das ist kein Profil: Es hat weder Merkmale noch Muss-Bedingungen, Ausschlussgründe oder Regeln für Stufen.</translation>
    </message>
</context>
<context>
    <name>ProfileText</name>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (aus)</translation>
    </message>
    <message>
        <source>%1 (grade %2): all others</source>
        <translation>%1 (Note %2): alle anderen</translation>
    </message>
    <message>
        <source>%1 (grade %2): %3 points or more</source>
        <translation>%1 (Note %2): %3 Punkte oder mehr</translation>
    </message>
    <message>
        <source>%1 (grade %2): not handed out</source>
        <translation>%1 (Note %2): nicht vergeben</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Ideal customer profile</source>
        <translation>Ideales Kundenprofil</translation>
    </message>
    <message>
        <source>The profile is still empty.</source>
        <translation>Das Profil ist noch leer.</translation>
    </message>
    <message>
        <source>Must have</source>
        <translation>Muss-Bedingungen</translation>
    </message>
    <message>
        <source>Traits and their points of 100</source>
        <translation>Merkmale und ihre Punkte von 100</translation>
    </message>
    <message>
        <source>Disqualified by</source>
        <translation>Ausgeschlossen durch</translation>
    </message>
    <message>
        <source>Tiers by rules, the first that holds:</source>
        <translation>Stufen nach Regeln, die erste zutreffende:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tier, conditions</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All others: %1</source>
        <comment>tier</comment>
        <translation>Alle anderen: %1</translation>
    </message>
    <message>
        <source>All others: the tier of their grade</source>
        <translation>Alle anderen: die Stufe ihrer Note</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>The project was changed by somebody else since it was opened.</source>
        <translation>Das Projekt wurde seit dem Öffnen von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>Save yours under another name, or open the project again.</source>
        <translation>Ihren Stand unter anderem Namen speichern oder das Projekt neu öffnen.</translation>
    </message>
    <message>
        <source>The project is open elsewhere.</source>
        <translation>Das Projekt ist anderswo geöffnet.</translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <translation>Es dort schließen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The project is open in %1 (process %2 on %3).</source>
        <translation>Das Projekt ist in %1 geöffnet (Prozess %2 auf %3).</translation>
    </message>
    <message>
        <source>The project cannot be reserved, as its folder cannot be written to.</source>
        <translation>Das Projekt kann nicht reserviert werden, weil in seinen Ordner nicht geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Copy the project to a folder of your own.</source>
        <translation>Das Projekt in einen eigenen Ordner kopieren.</translation>
    </message>
    <message>
        <source>This is not a Touchstone project.</source>
        <translation>Das ist kein Touchstone-Projekt.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .touchstone, or import the file as data.</source>
        <translation>Eine Datei wählen, die auf .touchstone endet, oder die Datei als Daten importieren.</translation>
    </message>
    <message>
        <source>The project is of format %1; this program knows formats up to %2.</source>
        <translation>Das Projekt hat das Format %1; dieses Programm kennt Formate bis %2.</translation>
    </message>
    <message>
        <source>Open it with a newer Touchstone.</source>
        <translation>Es mit einem neueren Touchstone öffnen.</translation>
    </message>
    <message>
        <source>The project file is damaged.</source>
        <translation>Die Projektdatei ist beschädigt.</translation>
    </message>
    <message>
        <source>Open a copy of it from before, or import the exports again.</source>
        <translation>Eine frühere Kopie öffnen oder die Exporte erneut importieren.</translation>
    </message>
    <message>
        <source>The project could not be read.</source>
        <translation>Das Projekt konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no such project.</source>
        <translation>Ein solches Projekt gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the name, and that you may read it.</source>
        <translation>Den Namen prüfen und ob die Datei gelesen werden darf.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>Prüfen, ob die Datei da ist und gelesen werden darf.</translation>
    </message>
    <message>
        <source>Another program is using the file.</source>
        <translation>Ein anderes Programm verwendet die Datei.</translation>
    </message>
    <message>
        <source>Open a copy of it from before.</source>
        <translation>Eine frühere Kopie öffnen.</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1 wird gespeichert</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>That is more than chance: a profile made this way holds up.</source>
        <translation>Das ist mehr als Zufall: Ein so entstandenes Profil bewährt sich.</translation>
    </message>
    <message>
        <source>That could be luck.</source>
        <translation>Das könnte Glück sein.</translation>
    </message>
    <message>
        <source>That is no better than chance: a profile made this way does not hold.</source>
        <translation>Das ist nicht besser als Zufall: Ein so entstandenes Profil bewährt sich nicht.</translation>
    </message>
    <message>
        <source>Nothing in the part that the profile is made from sets the best apart for sure, so there is no profile that could hold up.</source>
        <translation>Nichts in dem Teil, aus dem das Profil gemacht wird, unterscheidet die besten sicher; daher gibt es kein Profil, das sich bewähren könnte.</translation>
    </message>
    <message>
        <source>Of a won and a lost deal the won one&apos;s account scores higher in %1 of the pairs (%2 to %3; by chance in half of them).</source>
        <translation>Von einem gewonnenen und einem verlorenen Deal hat in %1 der Paare der Account des gewonnenen den höheren Score (%2 bis %3; durch Zufall in der Hälfte).</translation>
    </message>
    <message>
        <source>Of a best customer and another one the best one scores higher in %1 of the pairs (%2 to %3; by chance in half of them).</source>
        <translation>Von einem besten und einem anderen Kunden hat in %1 der Paare der beste den höheren Score (%2 bis %3; durch Zufall in der Hälfte).</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what was found, the verdict</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>time split at %1</source>
        <translation>zeitliche Teilung am %1</translation>
    </message>
    <message numerus="yes">
        <source>cross-validation in %Ln parts, by account</source>
        <translation>
            <numerusform>Kreuzvalidierung in %Ln Teil, nach Account</numerusform>
            <numerusform>Kreuzvalidierung in %Ln Teilen, nach Account</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too few closed deals to try it on, so the best customers are told from the others instead.</source>
        <translation>Es gibt zu wenige geschlossene Deals zum Prüfen; stattdessen werden die besten Kunden von den anderen unterschieden.</translation>
    </message>
    <message>
        <source>Too few of the best customers are known apart from the deals that it is tried on, so the profile that was tried is one made from won and lost deals.</source>
        <translation>Zu wenige der besten Kunden sind unabhängig von den Deals bekannt, an denen geprüft wird; das geprüfte Profil stammt daher aus gewonnenen und verlorenen Deals.</translation>
    </message>
    <message>
        <source>There is not enough to try a profile on: it takes at least %1 best customers and %1 others, or won and lost deals, to make one from, and %2 more won and %2 lost deals to try it on.</source>
        <translation>Es gibt nicht genug, um ein Profil zu prüfen: Nötig sind mindestens %1 beste Kunden und %1 andere, oder gewonnene und verlorene Deals, um eines zu machen, und weitere %2 gewonnene und %2 verlorene Deals, um es zu prüfen.</translation>
    </message>
    <message>
        <source>Differences between scores came out at %1 times their expected size (%2 to %3): do not read too much into very high and very low scores.</source>
        <translation>Unterschiede zwischen Scores kamen mit dem %1-Fachen der erwarteten Größe heraus (%2 bis %3): In sehr hohe und sehr niedrige Scores nicht zu viel hineinlesen.</translation>
    </message>
    <message>
        <source>Differences between scores came out at %1 times their expected size (%2 to %3): whether they mean what they say cannot be told.</source>
        <translation>Unterschiede zwischen Scores kamen mit dem %1-Fachen der erwarteten Größe heraus (%2 bis %3): Ob sie bedeuten, was sie sagen, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Differences between scores came out at %1 times their expected size (%2 to %3): they mean more than was expected.</source>
        <translation>Unterschiede zwischen Scores kamen mit dem %1-Fachen der erwarteten Größe heraus (%2 bis %3): Sie bedeuten mehr als erwartet.</translation>
    </message>
    <message>
        <source>Differences between scores came out at %1 times their expected size (%2 to %3), which agrees with it.</source>
        <translation>Unterschiede zwischen Scores kamen mit dem %1-Fachen der erwarteten Größe heraus (%2 bis %3), was zur Erwartung passt.</translation>
    </message>
    <message>
        <source>%1 of the deals were expected to be won, but only %2 were (%3 to %4).</source>
        <translation>Erwartet wurde, dass %1 der Deals gewonnen werden; es waren aber nur %2 (%3 bis %4).</translation>
    </message>
    <message>
        <source>%1 of the deals were expected to be won, and %2 were (%3 to %4).</source>
        <translation>Erwartet wurde, dass %1 der Deals gewonnen werden; es waren %2 (%3 bis %4).</translation>
    </message>
    <message>
        <source>%1 of the customers were expected to be among the best, but only %2 were (%3 to %4).</source>
        <translation>Erwartet wurde, dass %1 der Kunden zu den besten gehören; es waren aber nur %2 (%3 bis %4).</translation>
    </message>
    <message>
        <source>%1 of the customers were expected to be among the best, and %2 were (%3 to %4).</source>
        <translation>Erwartet wurde, dass %1 der Kunden zu den besten gehören; es waren %2 (%3 bis %4).</translation>
    </message>
    <message>
        <source>Comparing with chance</source>
        <translation>Vergleich mit dem Zufall</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln try(s), each mined and drafted anew after accounts had swapped what became of them, came as high (%1).</source>
        <translation>
            <numerusform>Der %Ln Versuch, neu gesucht und entworfen, nachdem die Accounts getauscht hatten, was aus ihnen wurde, kam nicht so hoch (%1).</numerusform>
            <numerusform>Keiner von %Ln Versuchen, jeder neu gesucht und entworfen, nachdem die Accounts getauscht hatten, was aus ihnen wurde, kam so hoch (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln try(s), each mined and drafted anew after accounts had swapped what became of them, came as high (%2).</source>
        <translation>
            <numerusform>%1 von %Ln Versuch, neu gesucht und entworfen, nachdem die Accounts getauscht hatten, was aus ihnen wurde, kam so hoch (%2).</numerusform>
            <numerusform>%1 von %Ln Versuchen, jeder neu gesucht und entworfen, nachdem die Accounts getauscht hatten, was aus ihnen wurde, kamen so hoch (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln try(s) in which accounts swapped what became of them came as high (%1).</source>
        <translation>
            <numerusform>Der %Ln Versuch, in dem die Accounts tauschten, was aus ihnen wurde, kam nicht so hoch (%1).</numerusform>
            <numerusform>Keiner von %Ln Versuchen, in denen die Accounts tauschten, was aus ihnen wurde, kam so hoch (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln try(s) in which accounts swapped what became of them came as high (%2).</source>
        <translation>
            <numerusform>%1 von %Ln Versuch, in dem die Accounts tauschten, was aus ihnen wurde, kam so hoch (%2).</numerusform>
            <numerusform>%1 von %Ln Versuchen, in denen die Accounts tauschten, was aus ihnen wurde, kamen so hoch (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (PSI %2)</source>
        <comment>a line of the profile and how far its mix has moved</comment>
        <translation>%1 (PSI %2)</translation>
    </message>
    <message>
        <source>The mix of accounts is no longer the same in the later deals: %1. What holds for the earlier ones need not hold for them.</source>
        <translation>Die Mischung der Accounts ist in den späteren Deals nicht mehr dieselbe: %1. Was für die früheren gilt, muss für sie nicht gelten.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Method: %1. Learned from: %2; tried on: %3 deals.</source>
        <comment>rows or deals learned from</comment>
        <translation>Verfahren: %1. Gelernt aus: %2; erprobt an: %3 Deals.</translation>
    </message>
    <message>
        <source>Method: %1. Learned from: %2; tried on: %3 customers.</source>
        <translation>Verfahren: %1. Gelernt aus: %2; erprobt an: %3 Kunden.</translation>
    </message>
    <message>
        <source>Lost deals that scored high, then won deals that scored low: what do they have that the profile does not see?</source>
        <translation>Verlorene Deals mit hohem Score, dann gewonnene mit niedrigem: Was haben sie, das das Profil nicht sieht?</translation>
    </message>
    <message>
        <source>Customers that scored high without being among the best, then best ones that scored low: what do they have that the profile does not see?</source>
        <translation>Kunden mit hohem Score, die nicht zu den besten gehören, dann beste mit niedrigem: Was haben sie, das das Profil nicht sieht?</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>one of the best</source>
        <translation>einer der besten</translation>
    </message>
    <message>
        <source>not one of the best</source>
        <translation>keiner der besten</translation>
    </message>
    <message>
        <source>won</source>
        <comment>a deal</comment>
        <translation>gewonnen</translation>
    </message>
    <message>
        <source>lost</source>
        <comment>a deal</comment>
        <translation>verloren</translation>
    </message>
    <message>
        <source>With so many accounts it is not compared with chance, which would take long; the interval tells how sure it is.</source>
        <translation>Bei so vielen Accounts wird nicht mit dem Zufall verglichen, was lange dauern würde; wie sicher es ist, sagt das Intervall.</translation>
    </message>
    <message>
        <source>That is so where lost deals of earlier times were not all recorded, or where selling has become harder.</source>
        <translation>So ist es, wo verlorene Deals früherer Zeiten nicht alle erfasst wurden oder wo das Verkaufen schwerer geworden ist.</translation>
    </message>
    <message>
        <source>Judging how it went</source>
        <translation>Es wird beurteilt, wie es ausging</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>QMenu</name>
    <message>
        <source>There is no field to choose from</source>
        <translation>Es gibt kein Feld zur Auswahl</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The outline of the report could not be made.</source>
        <translation>Die Gliederung des Berichts konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, please report it.</source>
        <translation>Erneut versuchen; wenn es wieder geschieht, bitte melden.</translation>
    </message>
    <message>
        <source>Ideal customer profile review</source>
        <translation>Review des idealen Kundenprofils</translation>
    </message>
    <message>
        <source>Ideal customer profile review: %1</source>
        <translation>Review des Kundenprofils: %1</translation>
    </message>
    <message>
        <source>%1 · data as of %2 · made on %3 with Touchstone</source>
        <translation>%1 · Stand %2 · erstellt %3 mit Touchstone</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Account %1</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>a score and its range</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Interessent</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Is a</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Score (range)</source>
        <translation>Score (Spanne)</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Open value</source>
        <translation>Offener Wert</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>No account is of this tier.</source>
        <translation>Kein Account hat diese Stufe.</translation>
    </message>
    <message>
        <source>%1 accounts are Best fit, %2 Good fit, %3 Poor fit and %4 Bad fit.</source>
        <translation>%1 Accounts haben beste, %2 gute, %3 geringe und %4 schlechte Passung.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more: export the scores for all of them.</source>
        <translation>
            <numerusform>Und %Ln weiterer: Für alle die Scores exportieren.</numerusform>
            <numerusform>Und %Ln weitere: Für alle die Scores exportieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The data have no closed deals, so whether good fits win more often cannot be told.</source>
        <translation>Die Daten enthalten keine geschlossenen Deals; ob gute Passung öfter gewinnt, lässt sich daher nicht sagen.</translation>
    </message>
    <message>
        <source>All closed deals are on one side of the profile, so whether good fits win more often cannot be told.</source>
        <translation>Alle geschlossenen Deals liegen auf einer Seite des Profils; ob gute Passung öfter gewinnt, lässt sich daher nicht sagen.</translation>
    </message>
    <message>
        <source>Good fits win more often: %1 of their closed deals, against %2 of the others.</source>
        <translation>Accounts mit guter Passung gewinnen öfter: %1 ihrer geschlossenen Deals, gegenüber %2 bei den anderen.</translation>
    </message>
    <message>
        <source>Good fits win less often: %1 of their closed deals, against %2 of the others. The profile needs another look.</source>
        <translation>Accounts mit guter Passung gewinnen seltener: %1 ihrer geschlossenen Deals, gegenüber %2 bei den anderen. Das Profil braucht einen zweiten Blick.</translation>
    </message>
    <message>
        <source>Whether good fits win more often cannot be told yet: %1 of their closed deals, against %2 of the others, could be chance.</source>
        <translation>Ob gute Passung öfter gewinnt, lässt sich noch nicht sagen: %1 der geschlossenen Deals, gegenüber %2 bei den anderen, kann Zufall sein.</translation>
    </message>
    <message>
        <source>Customers that fit</source>
        <translation>Kunden, die passen</translation>
    </message>
    <message>
        <source>%1 customers are a good fit or better</source>
        <comment>5 of 12</comment>
        <translation>%1 Kunden passen gut oder besser</translation>
    </message>
    <message>
        <source>Open value that fits</source>
        <translation>Offener Wert, der passt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 in %Ln open opportunity(s) of known accounts</source>
        <translation>
            <numerusform>%1 von %2 in %Ln offenen Verkaufschance bekannter Accounts</numerusform>
            <numerusform>%1 von %2 in %Ln offenen Verkaufschancen bekannter Accounts</numerusform>
        </translation>
    </message>
    <message>
        <source>Open opportunities that fit</source>
        <translation>Offene Verkaufschancen, die passen</translation>
    </message>
    <message>
        <source>%1 open opportunities of known accounts</source>
        <comment>5 of 12</comment>
        <translation>%1 offenen Verkaufschancen bekannter Accounts</translation>
    </message>
    <message>
        <source>Win rate of good fits</source>
        <translation>Gewinnquote bei guter Passung</translation>
    </message>
    <message>
        <source>no closed deals</source>
        <translation>keine geschlossenen Deals</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, of %Ln closed deal(s); others %3</source>
        <translation>
            <numerusform>%1 bis %2, von %Ln geschlossenen Deal; die anderen %3</numerusform>
            <numerusform>%1 bis %2, von %Ln geschlossenen Deals; die anderen %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Best customers that fit</source>
        <translation>Beste Kunden, die passen</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln customer(s)</source>
        <translation>
            <numerusform>von %Ln Kunden</numerusform>
            <numerusform>von %Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 open opportunities name no account that is known; they have no fit and are in none of the shares.</source>
        <comment>5 of 12</comment>
        <translation>%1 offenen Verkaufschancen nennen keinen bekannten Account; sie haben keine Passung und stecken in keinem der Anteile.</translation>
    </message>
    <message>
        <source>Of %1 conditions tried, none is confirmed to tell the best customers apart.</source>
        <translation>Von %1 geprüften Bedingungen ist für keine bestätigt, dass sie die besten Kunden unterscheidet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of open value, in %Ln opportunity(s), is with accounts of Bad fit.</source>
        <translation>
            <numerusform>%1 des offenen Werts, in %Ln Verkaufschance, liegen bei Accounts mit schlechter Passung.</numerusform>
            <numerusform>%1 des offenen Werts, in %Ln Verkaufschancen, liegen bei Accounts mit schlechter Passung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open opportunity(s) are with accounts of Bad fit.</source>
        <translation>
            <numerusform>%Ln offene Verkaufschance liegt bei einem Account mit schlechter Passung.</numerusform>
            <numerusform>%Ln offene Verkaufschancen liegen bei Accounts mit schlechter Passung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prospect(s) that are a good fit or better have no open opportunity.</source>
        <translation>
            <numerusform>%Ln Interessent mit guter Passung oder besser hat keine offene Verkaufschance.</numerusform>
            <numerusform>%Ln Interessenten mit guter Passung oder besser haben keine offene Verkaufschance.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too little is known of %1 prospects to be sure of their tier.</source>
        <comment>5 of 12</comment>
        <translation>Über %1 Interessenten ist zu wenig bekannt, um ihrer Stufe sicher zu sein.</translation>
    </message>
    <message numerus="yes">
        <source>Which of the %Ln open opportunity(s) of Bad fit are worth going on with?</source>
        <translation>
            <numerusform>Lohnt es sich, die %Ln offene Verkaufschance mit schlechter Passung weiterzuverfolgen?</numerusform>
            <numerusform>Welche der %Ln offenen Verkaufschancen mit schlechter Passung lohnt es sich weiterzuverfolgen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Is the profile meant to leave out %1 best customers, or is it too narrow?</source>
        <comment>2 of 12</comment>
        <translation>Soll das Profil %1 besten Kunden auslassen, oder ist es zu eng?</translation>
    </message>
    <message>
        <source>Is it worth collecting what is missing about the prospects?</source>
        <translation>Lohnt es sich zu erheben, was über die Interessenten fehlt?</translation>
    </message>
    <message>
        <source>Good fits win less often than the others: should the profile be drawn up anew?</source>
        <translation>Gute Passung gewinnt seltener als die anderen: Sollte das Profil neu entworfen werden?</translation>
    </message>
    <message>
        <source>Nothing stands out. Is the profile confirmed for another quarter?</source>
        <translation>Nichts fällt auf. Ist das Profil für ein weiteres Quartal bestätigt?</translation>
    </message>
    <message>
        <source>The profile was drawn from the same data, so these win rates are no proof: the back-test is.</source>
        <translation>Das Profil stammt aus denselben Daten; diese Gewinnquoten sind daher kein Beweis: Das ist der Backtest.</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Was auffällt</translation>
    </message>
    <message>
        <source>What to decide</source>
        <translation>Was zu entscheiden ist</translation>
    </message>
    <message>
        <source>They were all chosen by hand.</source>
        <translation>Sie wurden alle von Hand gewählt.</translation>
    </message>
    <message>
        <source>One criterion decides; choices by hand come before it.</source>
        <translation>Ein Kriterium entscheidet; Auswahl von Hand geht vor.</translation>
    </message>
    <message>
        <source>All criteria must be met; choices by hand come before them.</source>
        <translation>Alle Kriterien müssen erfüllt sein; Auswahl von Hand geht vor.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln of the criteria must be met; choices by hand come before them.</source>
        <translation>
            <numerusform>Mindestens %Ln der Kriterien muss erfüllt sein; Auswahl von Hand geht vor.</numerusform>
            <numerusform>Mindestens %Ln der Kriterien müssen erfüllt sein; Auswahl von Hand geht vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The weights of the criteria that are met must add up to %1 or more; choices by hand come before them.</source>
        <translation>Die Gewichte der erfüllten Kriterien müssen zusammen %1 oder mehr ergeben; Auswahl von Hand geht vor.</translation>
    </message>
    <message>
        <source>Criteria, and how many customers each could judge</source>
        <translation>Die Kriterien, und wie viele Kunden jedes beurteilen konnte</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>No criterion is in force.</source>
        <translation>Kein Kriterium ist in Kraft.</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>Von Hand gewählt</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>Not best</source>
        <translation>Nicht beste</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>Kein Grund wurde angegeben.</translation>
    </message>
    <message>
        <source>The best customers</source>
        <translation>Die besten Kunden</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Nobody is marked as a best customer yet.</source>
        <translation>Noch ist niemand als bester Kunde bestimmt.</translation>
    </message>
    <message>
        <source>Set a criterion on what is known after the sale, such as satisfaction or revenue.</source>
        <translation>Ein Kriterium für etwas setzen, das erst nach dem Verkauf bekannt ist, etwa Zufriedenheit oder Umsatz.</translation>
    </message>
    <message>
        <source>%1 of %2 customers are best customers (%3).</source>
        <translation>%1 von %2 Kunden gehören zu den besten (%3).</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Und %Ln weiterer.</numerusform>
            <numerusform>Und %Ln weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>why rows were dropped, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Verwendet als</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Zeilen gelesen</translation>
    </message>
    <message>
        <source>Rows dropped</source>
        <translation>Zeilen verworfen</translation>
    </message>
    <message>
        <source>The project names no file.</source>
        <translation>Das Projekt nennt keine Datei.</translation>
    </message>
    <message>
        <source>Checksums (SHA-256)</source>
        <translation>Prüfsummen (SHA-256)</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>web domain</source>
        <translation>Web-Domain</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>each row is an account</source>
        <translation>jede Zeile ist ein Account</translation>
    </message>
    <message>
        <source>How rows found their accounts</source>
        <translation>Wie Zeilen ihre Accounts fanden</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Ohne Treffer</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Ohne Schlüssel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>What to know about the data</source>
        <translation>Was über die Daten zu wissen ist</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>First at</source>
        <translation>Zuerst in</translation>
    </message>
    <message>
        <source>Nothing in the files gave reason for a remark.</source>
        <translation>Nichts in den Dateien gab Anlass zu einer Bemerkung.</translation>
    </message>
    <message>
        <source>before the sale</source>
        <translation>vor dem Verkauf</translation>
    </message>
    <message>
        <source>changes with the sale</source>
        <translation>ändert sich mit dem Verkauf</translation>
    </message>
    <message>
        <source>after the sale</source>
        <translation>nach dem Verkauf</translation>
    </message>
    <message>
        <source>How full the fields are</source>
        <translation>Wie vollständig die Felder sind</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Interessenten</translation>
    </message>
    <message>
        <source>With open opportunities</source>
        <translation>Mit offenen Verkaufschancen</translation>
    </message>
    <message>
        <source>The data hold %1 customers, %2 prospects and %3 opportunities, as of %4.</source>
        <translation>Die Daten enthalten %1 Kunden, %2 Interessenten und %3 Verkaufschancen, Stand %4.</translation>
    </message>
    <message>
        <source>There are no data yet.</source>
        <translation>Es gibt noch keine Daten.</translation>
    </message>
    <message>
        <source>A pattern is one to three conditions that hold together. Only what is known before a sale may be one, so that the outcome cannot explain itself. Shares are of those of whom the conditions are known.</source>
        <translation>Ein Muster besteht aus einer bis drei Bedingungen, die zusammen gelten. Nur was vor einem Verkauf bekannt ist, kommt infrage, damit sich das Ergebnis nicht selbst erklärt. Anteile beziehen sich auf jene, für die die Bedingungen bekannt sind.</translation>
    </message>
    <message>
        <source>“Times as common” is the share among the best divided by the share among the others, with a 95 % interval (Katz 1978; half a case is added to every count, so that nothing divides by zero).</source>
        <translation>„So häufig“ ist der Anteil bei den besten geteilt durch den Anteil bei den anderen, mit einem 95-%-Intervall (Katz 1978; zu jeder Anzahl wird ein halber Fall addiert, damit nie durch null geteilt wird).</translation>
    </message>
    <message>
        <source>%1 conditions were tried, with up to %2 at once. Confirmed: among shuffled data a pattern as strong as this turns up in at most %3 of %4 shuffles. Suggestive: at most %5 of what is called so is expected to be chance. The shuffles start from number %6, so a repetition gives the same.</source>
        <translation>%1 Bedingungen wurden geprüft, bis zu %2 zugleich. Bestätigt: In gemischten Daten tritt ein so starkes Muster in höchstens %3 von %4 Durchgängen auf. Angedeutet: Höchstens %5 von dem, was so heißt, ist vermutlich Zufall. Das Mischen beginnt mit der Zahl %6; eine Wiederholung ergibt also dasselbe.</translation>
    </message>
    <message>
        <source>Each trait gives points; the most that all traits can give is 100. The score is the sum of an account&apos;s points, nothing else.</source>
        <translation>Jedes Merkmal gibt Punkte; höchstens geben alle Merkmale zusammen 100. Der Score ist die Summe der Punkte eines Accounts, nichts sonst.</translation>
    </message>
    <message>
        <source>What is not known of an account gives the neutral points of its trait, never those of a no. The range of the score says what it could be if all were known. A size band that lies only partly within a condition counts as not known.</source>
        <translation>Was von einem Account nicht bekannt ist, gibt die neutralen Punkte des Merkmals, nie die eines Nein. Die Spanne des Scores sagt, wie er ausfallen könnte, wäre alles bekannt. Ein Größenbereich, der nur teilweise in einer Bedingung liegt, gilt als nicht bekannt.</translation>
    </message>
    <message>
        <source>Where less than %1 of the points rest on known values, the tier is provisional.</source>
        <translation>Wo weniger als %1 der Punkte auf bekannten Werten beruhen, ist die Stufe vorläufig.</translation>
    </message>
    <message>
        <source>Grades A to D are by score alone. The tier is the grade&apos;s, unless a must-have or a disqualifier says otherwise: who is disqualified is Bad fit; who fails a must-have is Poor fit at most, or Bad fit where the must-have says who can buy. A must-have of which nothing is known changes nothing and is marked as needing data.</source>
        <translation>Die Noten A bis D richten sich nur nach dem Score. Die Stufe ist die der Note, sofern keine Muss-Bedingung und kein Ausschlussgrund etwas anderes sagt: Wer ausgeschlossen ist, hat schlechte Passung; wer eine Muss-Bedingung verfehlt, hat höchstens geringe Passung, oder schlechte, wenn die Muss-Bedingung sagt, wer überhaupt kaufen kann. Eine Muss-Bedingung, von der nichts bekannt ist, ändert nichts und wird als „Daten fehlen“ gekennzeichnet.</translation>
    </message>
    <message>
        <source>The limits of the grades were set by hand.</source>
        <translation>Die Grenzen der Noten wurden von Hand gesetzt.</translation>
    </message>
    <message>
        <source>The limits of the grades were chosen from the data, or are the usual 80, 60 and 40 where the data cannot choose.</source>
        <translation>Die Grenzen der Noten wurden aus den Daten gewählt oder sind die üblichen 80, 60 und 40, wo die Daten keine Wahl erlauben.</translation>
    </message>
    <message>
        <source>An open opportunity has the tier of its account. Opportunities of no known account have none and are shown apart; those without an amount are counted, and add nothing to the value.</source>
        <translation>Eine offene Verkaufschance hat die Stufe ihres Accounts. Verkaufschancen ohne bekannten Account haben keine und werden gesondert gezeigt; solche ohne Betrag werden gezählt und tragen nichts zum Wert bei.</translation>
    </message>
    <message>
        <source>Win rate is won of won and lost deals. Its interval covers the true rate in 95 of 100 cases (Wilson 1927); two rates differ when the interval of their difference leaves out zero (Newcombe 1998).</source>
        <translation>Die Gewinnquote ist der Anteil der gewonnenen an gewonnenen und verlorenen Deals. Ihr Intervall enthält die wahre Quote in 95 von 100 Fällen (Wilson 1927); zwei Quoten unterscheiden sich, wenn das Intervall ihrer Differenz die Null auslässt (Newcombe 1998).</translation>
    </message>
    <message>
        <source>What the best customers share need not be why they are the best, and nothing here says so.</source>
        <translation>Was die besten Kunden gemeinsam haben, muss nicht der Grund sein, warum sie die besten sind, und nichts hier behauptet das.</translation>
    </message>
    <message>
        <source>Customers who were never asked, and accounts that never got into the data, are not in it. What sales people fill in more carefully for deals they like looks like a trait of good deals.</source>
        <translation>Kunden, die nie gefragt wurden, und Accounts, die nie in die Daten kamen, sind nicht darin. Was der Vertrieb bei Deals, die ihm gefallen, sorgfältiger ausfüllt, sieht wie ein Merkmal guter Deals aus.</translation>
    </message>
    <message>
        <source>The data have no key that names accounts, so every row is counted as an account of its own; one customer may be counted several times.</source>
        <translation>Die Daten haben keinen Schlüssel, der Accounts nennt; daher zählt jede Zeile als eigener Account, und ein Kunde kann mehrfach gezählt sein.</translation>
    </message>
    <message>
        <source>Everything here was worked out from the files named under “Where the data come from”, and can be worked out again.</source>
        <translation>Alles hier wurde aus den Dateien berechnet, die unter „Woher die Daten kommen“ stehen, und kann erneut berechnet werden.</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Fit score</source>
        <translation>Passungs-Score</translation>
    </message>
    <message>
        <source>Grades and tiers</source>
        <translation>Noten und Stufen</translation>
    </message>
    <message>
        <source>Pipeline and outcomes</source>
        <translation>Pipeline und Ergebnisse</translation>
    </message>
    <message>
        <source>What this cannot tell</source>
        <translation>Was dies nicht sagen kann</translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>median length of a sale</comment>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Closed deals by the tier of their account</source>
        <translation>Geschlossene Deals nach der Stufe ihres Accounts</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Win rate, 95 % interval</source>
        <translation>Gewinnquote, 95-%-Intervall</translation>
    </message>
    <message>
        <source>Median won</source>
        <translation>Median Betrag</translation>
    </message>
    <message>
        <source>Median length</source>
        <translation>Median Dauer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Read this with care: the profile was drawn from the same customers whose deals are counted here, so it looks better than it will on new ones. The back-test tells how it does on deals that it has not seen.</source>
        <translation>Mit Vorsicht zu lesen: Das Profil stammt von denselben Kunden, deren Deals hier gezählt werden, und sieht daher besser aus, als es bei neuen sein wird. Der Backtest zeigt, wie es bei Deals abschneidet, die es nicht gesehen hat.</translation>
    </message>
    <message>
        <source>These deals are also those that the people who wrote the profile knew. Only deals that close from now on are a test.</source>
        <translation>Diese Deals kannten auch die, die das Profil geschrieben haben. Nur Deals, die ab jetzt abgeschlossen werden, sind eine Probe.</translation>
    </message>
    <message>
        <source>Import an export of opportunities in which won and lost deals are marked.</source>
        <translation>Einen Export der Verkaufschancen importieren, in dem gewonnene und verlorene Deals gekennzeichnet sind.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a finding as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Win rate is won of won and lost; open deals do not count. Median amount and length, from creation to closing, are of won deals.</source>
        <translation>Die Gewinnquote ist der Anteil der gewonnenen an gewonnenen und verlorenen Deals; offene zählen nicht. Mittlerer Betrag und mittlere Dauer, von der Anlage bis zum Abschluss, gelten für gewonnene Deals.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed deal(s) of no known account are left out.</source>
        <translation>
            <numerusform>%Ln geschlossener Deal ohne bekannten Account ist nicht berücksichtigt.</numerusform>
            <numerusform>%Ln geschlossene Deals ohne bekannten Account sind nicht berücksichtigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 best customers were compared with %2 other customers; %3 conditions were tried.</source>
        <translation>%1 beste Kunden wurden mit %2 anderen Kunden verglichen; %3 Bedingungen wurden geprüft.</translation>
    </message>
    <message>
        <source>%1 won deals were compared with %2 lost ones; %3 conditions were tried.</source>
        <translation>%1 gewonnene Deals wurden mit %2 verlorenen verglichen; %3 Bedingungen wurden geprüft.</translation>
    </message>
    <message>
        <source>%1 best customers were compared with %2 accounts that have open opportunities; %3 conditions were tried.</source>
        <translation>%1 beste Kunden wurden mit %2 Accounts verglichen, die offene Verkaufschancen haben; %3 Bedingungen wurden geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is confirmed; %Ln pattern(s) may be more than chance.</source>
        <translation>
            <numerusform>Nichts ist bestätigt; %Ln Muster ist vielleicht mehr als Zufall.</numerusform>
            <numerusform>Nichts ist bestätigt; %Ln Muster sind vielleicht mehr als Zufall.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing tells the two groups apart beyond chance.</source>
        <translation>Nichts unterscheidet die beiden Gruppen stärker als der Zufall.</translation>
    </message>
    <message>
        <source>What is more, or less, common among the best</source>
        <translation>Was bei den besten häufiger oder seltener ist</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>As common</source>
        <translation>So häufig</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>3.4 times (1.9 to 5.8)</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>None of the conditions tried tells the two groups apart beyond chance.</source>
        <translation>Keine der geprüften Bedingungen unterscheidet die beiden Gruppen stärker als der Zufall.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) were left out, mostly as they are known only after the sale or name single accounts: %1.</source>
        <translation>
            <numerusform>%Ln Feld wurde ausgelassen, meist weil es erst nach dem Verkauf bekannt ist oder einzelne Accounts benennt: %1.</numerusform>
            <numerusform>%Ln Felder wurden ausgelassen, meist weil sie erst nach dem Verkauf bekannt sind oder einzelne Accounts benennen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Patterns have not been looked for yet.</source>
        <translation>Nach Mustern wurde noch nicht gesucht.</translation>
    </message>
    <message>
        <source>Choose the best customers, then look for patterns.</source>
        <translation>Die besten Kunden wählen, dann nach Mustern suchen.</translation>
    </message>
    <message>
        <source>The data or the criteria have changed since; these patterns are of the former state.</source>
        <translation>Die Daten oder die Kriterien haben sich seither geändert; diese Muster sind vom früheren Stand.</translation>
    </message>
    <message>
        <source>Shares are of those of whom it is known. Confirmed: holds after correction for everything that was tried. Suggestive: may well be chance.</source>
        <translation>Anteile beziehen sich auf jene, für die es bekannt ist. Bestätigt: gilt auch nach Korrektur für alles, was geprüft wurde. Angedeutet: kann Zufall sein.</translation>
    </message>
    <message>
        <source>Open opportunities by tier</source>
        <translation>Offene Verkaufschancen nach Stufe</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Verkaufschancen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Without amount</source>
        <translation>Ohne Betrag</translation>
    </message>
    <message>
        <source>Account unknown</source>
        <translation>Account unbekannt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value, how many opportunities</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open value by stage and tier (number of opportunities)</source>
        <translation>Offener Wert nach Phase und Stufe (Anzahl der Verkaufschancen)</translation>
    </message>
    <message>
        <source>Open opportunities by stage and tier</source>
        <translation>Offene Verkaufschancen nach Phase und Stufe</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>No stage</source>
        <translation>Ohne Phase</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>There are no open opportunities of this tier.</source>
        <translation>Es gibt keine offenen Verkaufschancen dieser Stufe.</translation>
    </message>
    <message>
        <source>Import an export of opportunities to see how well they fit.</source>
        <translation>Einen Export der Verkaufschancen importieren, um zu sehen, wie gut sie passen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open opportunity(s) name no account that is known, so they have no fit; shares are of the others.</source>
        <translation>
            <numerusform>%Ln offene Verkaufschance nennt keinen bekannten Account und hat daher keine Passung; die Anteile gelten für die anderen.</numerusform>
            <numerusform>%Ln offene Verkaufschancen nennen keinen bekannten Account und haben daher keine Passung; die Anteile gelten für die anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest open opportunities of Bad fit: worth going on with?</source>
        <translation>Größte offene Verkaufschancen mit schlechter Passung: weiterverfolgen?</translation>
    </message>
    <message>
        <source>Largest open opportunities of Best fit: what they need first</source>
        <translation>Größte offene Verkaufschancen mit bester Passung: was sie zuerst brauchen</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what a line rests on, and its reason</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>At most %1</source>
        <comment>a tier</comment>
        <translation>Höchstens %1</translation>
    </message>
    <message>
        <source>Must-haves and disqualifiers</source>
        <translation>Muss-Bedingungen und Ausschlussgründe</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Sonst</translation>
    </message>
    <message>
        <source>Must have</source>
        <translation>Muss-Bedingungen</translation>
    </message>
    <message>
        <source>Disqualified by</source>
        <translation>Ausgeschlossen durch</translation>
    </message>
    <message>
        <source>The profile has no must-haves and no disqualifiers.</source>
        <translation>Das Profil hat weder Muss-Bedingungen noch Ausschlussgründe.</translation>
    </message>
    <message>
        <source>Holds</source>
        <comment>a condition</comment>
        <translation>Trifft zu</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Alles andere</translation>
    </message>
    <message>
        <source>All of these together, at most</source>
        <translation>Alle zusammen, höchstens</translation>
    </message>
    <message>
        <source>Traits and their points of 100</source>
        <translation>Merkmale und ihre Punkte von 100</translation>
    </message>
    <message>
        <source>Trait</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>The profile has no traits, so nothing is scored.</source>
        <translation>Das Profil hat keine Merkmale, daher wird nichts bewertet.</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>alle anderen</translation>
    </message>
    <message>
        <source>not handed out</source>
        <translation>nicht vergeben</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>From points</source>
        <translation>Ab Punkten</translation>
    </message>
    <message>
        <source>The profile says who is out, and scores nobody yet.</source>
        <translation>Das Profil sagt, wer ausscheidet, und bewertet noch niemanden.</translation>
    </message>
    <message>
        <source>Most depends on “%1”: up to %2 of 100 points.</source>
        <translation>Am meisten hängt von „%1“ ab: bis zu %2 von 100 Punkten.</translation>
    </message>
    <message>
        <source>The profile is still empty.</source>
        <translation>Das Profil ist noch leer.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Worauf zu achten ist</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>The profile today</source>
        <translation>Das Profil heute</translation>
    </message>
    <message>
        <source>Who our best customers are</source>
        <translation>Wer unsere besten Kunden sind</translation>
    </message>
    <message>
        <source>What they share</source>
        <translation>Was sie gemeinsam haben</translation>
    </message>
    <message>
        <source>How well the pipeline fits</source>
        <translation>Wie gut die Pipeline passt</translation>
    </message>
    <message>
        <source>How closed deals went</source>
        <translation>Wie geschlossene Deals ausgingen</translation>
    </message>
    <message>
        <source>How this was worked out</source>
        <translation>Wie dies berechnet wurde</translation>
    </message>
    <message>
        <source>Where the data come from</source>
        <translation>Woher die Daten kommen</translation>
    </message>
    <message>
        <source>Accounts by tier</source>
        <translation>Accounts nach Stufe</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a part and the whole</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <comment>a part, the whole, its share</comment>
        <translation>%1 von %2 (%3)</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>a share and its interval</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Import the exports of your CRM, survey and billing tools.</source>
        <translation>Die Exporte aus CRM, Umfragen und Abrechnung importieren.</translation>
    </message>
    <message>
        <source>Take this with care: for %1 open opportunities too little is known of the account to be sure of its tier.</source>
        <comment>5 of 12</comment>
        <translation>Mit Vorsicht zu lesen: Bei %1 offenen Verkaufschancen ist zu wenig über den Account bekannt, um seiner Stufe sicher zu sein.</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Nur dieses</translation>
    </message>
    <message>
        <source>Supports the score</source>
        <translation>Stützt den Score</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Customers kept</source>
        <translation>Gehaltene Kunden</translation>
    </message>
    <message>
        <source>Gross revenue kept</source>
        <translation>Gehaltener Bruttoumsatz</translation>
    </message>
    <message>
        <source>Net revenue kept</source>
        <translation>Gehaltener Nettoumsatz</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Übrige</translation>
    </message>
    <message>
        <source>How they stayed from %1 to %2, with 95 % intervals</source>
        <translation>Wie sie vom %1 bis zum %2 geblieben sind, mit 95-%-Intervallen</translation>
    </message>
    <message>
        <source>%1 is computed: %2.</source>
        <comment>a field, formula</comment>
        <translation>%1 wird berechnet: %2.</translation>
    </message>
    <message>
        <source>%1 customers who stayed were compared with %2 who left; %3 conditions were tried.</source>
        <translation>%1 gebliebene Kunden wurden mit %2 gegangenen verglichen; %3 Bedingungen wurden versucht.</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Nicht belegt</translation>
    </message>
    <message>
        <source>The limits of the grades were set by how many accounts may have them.</source>
        <translation>Die Grenzen der Noten richten sich danach, wie viele Accounts sie haben dürfen.</translation>
    </message>
    <message>
        <source>Where it was most wrong</source>
        <translation>Wo es am meisten danebenlag</translation>
    </message>
    <message>
        <source>Whether a profile made this way holds up on what it has not seen has not been tried.</source>
        <translation>Ob sich ein so entstandenes Profil an dem bewährt, was es nicht kannte, wurde nicht erprobt.</translation>
    </message>
    <message>
        <source>Run the back-test before the report is written.</source>
        <translation>Den Backtest starten, bevor der Bericht geschrieben wird.</translation>
    </message>
    <message>
        <source>Does it hold?</source>
        <translation>Bewährt es sich?</translation>
    </message>
    <message>
        <source>Tiers are by rules written by hand: the first that an account meets for sure decides, whatever its score. Must-haves and disqualifiers still limit the tier. What the back-test proves is the score, not these rules.</source>
        <translation>Die Stufen folgen von Hand geschriebenen Regeln: Die erste, die sicher auf einen Account zutrifft, entscheidet, wie hoch sein Score auch ist. Muss-Bedingungen und Ausschlussgründe begrenzen die Stufe weiterhin. Der Backtest belegt den Score, nicht diese Regeln.</translation>
    </message>
    <message>
        <source>Tiers by rules: the first that holds decides</source>
        <translation>Stufen nach Regeln: Die erste zutreffende entscheidet</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>By grade</source>
        <translation>Nach Note</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>The two groups, each described by itself</source>
        <translation>Die beiden Gruppen, jede für sich beschrieben</translation>
    </message>
    <message>
        <source>What sets its best apart</source>
        <translation>Was ihre Besten auszeichnet</translation>
    </message>
    <message>
        <source>Nothing for sure</source>
        <translation>Nichts sicher</translation>
    </message>
    <message>
        <source>One group or two?</source>
        <translation>Eine Gruppe oder zwei?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln best customer(s) are in neither, as it is not known of them.</source>
        <translation>
            <numerusform>%Ln bester Kunde ist in keiner der beiden, weil es von ihm nicht bekannt ist.</numerusform>
            <numerusform>%Ln beste Kunden sind in keiner der beiden, weil es von ihnen nicht bekannt ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile says by rules who fits, and scores nobody yet.</source>
        <translation>Das Profil sagt durch Regeln, wer passt, und bewertet noch niemanden.</translation>
    </message>
    <message>
        <source>Whether the profile holds up has not been tried with the data and the best customers as they are now.</source>
        <translation>Ob das Profil standhält, wurde mit den jetzigen Daten und besten Kunden nicht geprüft.</translation>
    </message>
    <message>
        <source>Back-test. %1</source>
        <comment>when it was made and what has changed since</comment>
        <translation>Backtest. %1</translation>
    </message>
    <message>
        <source>Draft a profile from the patterns, or add a trait or a rule for tiers by hand.</source>
        <translation>Entwerfen Sie ein Profil aus den Mustern oder fügen Sie ein Merkmal oder eine Regel für Stufen von Hand hinzu.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>amount, deals</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Who is not a fit: whom the disqualifiers strike</source>
        <translation>Wer nicht passt: wen die Ausschlussgründe treffen</translation>
    </message>
    <message>
        <source>Best customers</source>
        <translation>Beste Kunden</translation>
    </message>
    <message>
        <source>Other customers</source>
        <translation>Übrige Kunden</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Offene Deals</translation>
    </message>
    <message>
        <source>All together, each once</source>
        <translation>Alle zusammen, jeder einmal</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a condition, what such customers cost</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Reshape</name>
    <message>
        <source>Putting the rows of %1 together</source>
        <translation>Die Zeilen von %1 werden zusammengestellt</translation>
    </message>
    <message>
        <source>So many rows were left out (%1) that only the first of them were kept.</source>
        <translation>So viele Zeilen wurden ausgelassen (%1), dass nur die ersten davon aufbewahrt sind.</translation>
    </message>
    <message>
        <source>Read the file again to put all of them back.</source>
        <translation>Die Datei erneut einlesen, um alle zurückzuholen.</translation>
    </message>
</context>
<context>
    <name>RowProgress</name>
    <message>
        <source>%1: %2 rows</source>
        <comment>what is being done; how many</comment>
        <translation>%1: %2 Zeilen</translation>
    </message>
    <message>
        <source>%1: %2 of about %3 rows</source>
        <comment>what is being done; how many of how many</comment>
        <translation>%1: %2 von etwa %3 Zeilen</translation>
    </message>
</context>
<context>
    <name>ScoreExport</name>
    <message>
        <source>Draft a profile from the patterns, or add a trait.</source>
        <translation>Aus den Mustern ein Profil entwerfen oder ein Merkmal hinzufügen.</translation>
    </message>
    <message>
        <source>The scores could not be written.</source>
        <translation>Die Scores konnten nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that there is room, or choose another place.</source>
        <translation>Prüfen, ob Platz ist, oder einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Writing scores</source>
        <translation>Scores werden geschrieben</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Scores %1</source>
        <comment>a further sheet</comment>
        <translation>Scores %1</translation>
    </message>
    <message>
        <source>There are no scores yet, as the profile has neither traits with points nor rules for tiers.</source>
        <translation>Es gibt noch keine Scores, weil das Profil weder Merkmale mit Punkten noch Regeln für Stufen hat.</translation>
    </message>
</context>
<context>
    <name>SourceRole</name>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Interessenten</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Verkaufschancen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Survey responses</source>
        <translation>Umfrageantworten</translation>
    </message>
    <message>
        <source>Product usage</source>
        <translation>Produktnutzung</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Support tickets</source>
        <translation>Supporttickets</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Look-up list</source>
        <translation>Nachschlageliste</translation>
    </message>
</context>
<context>
    <name>SuspiciousValues</name>
    <message numerus="yes">
        <source>%Ln value(s) of “%1” are below %2, which cannot be, for example %3.</source>
        <translation>
            <numerusform>%Ln Wert von „%1“ liegt unter %2, was nicht sein kann: %3.</numerusform>
            <numerusform>%Ln Werte von „%1“ liegen unter %2, was nicht sein kann, zum Beispiel %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of “%1” are above %2, which cannot be, for example %3.</source>
        <translation>
            <numerusform>%Ln Wert von „%1“ liegt über %2, was nicht sein kann: %3.</numerusform>
            <numerusform>%Ln Werte von „%1“ liegen über %2, was nicht sein kann, zum Beispiel %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of “%1” are not from %2 to %3, as they should be, for example %4.</source>
        <translation>
            <numerusform>%Ln Wert von „%1“ liegt nicht zwischen %2 und %3, wie er sollte: %4.</numerusform>
            <numerusform>%Ln Werte von „%1“ liegen nicht zwischen %2 und %3, wie sie sollten, zum Beispiel %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableShape</name>
    <message>
        <source>Choose the row that holds the names of the columns.</source>
        <translation>Die Zeile wählen, die die Namen der Spalten enthält.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Es steht kein Text darin.</translation>
    </message>
    <message>
        <source>Export the data again and read that file.</source>
        <translation>Die Daten erneut exportieren und diese Datei einlesen.</translation>
    </message>
    <message>
        <source>It has no row %1 that could be the header row.</source>
        <translation>Es gibt keine Zeile %1, die die Kopfzeile sein könnte.</translation>
    </message>
    <message>
        <source>None of its first rows can be the header row.</source>
        <translation>Keine der ersten Zeilen kann die Kopfzeile sein.</translation>
    </message>
    <message>
        <source>line above the header row</source>
        <translation>Zeile über der Kopfzeile</translation>
    </message>
    <message>
        <source>empty row</source>
        <translation>leere Zeile</translation>
    </message>
    <message>
        <source>repeated header</source>
        <translation>wiederholte Kopfzeile</translation>
    </message>
    <message>
        <source>total row</source>
        <translation>Summenzeile</translation>
    </message>
    <message>
        <source>footer line</source>
        <translation>Fußzeile</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have fewer cells than the header row; the missing ones were left empty.</source>
        <translation>
            <numerusform>%Ln Zeile hat weniger Zellen als die Kopfzeile; die fehlenden blieben leer.</numerusform>
            <numerusform>%Ln Zeilen haben weniger Zellen als die Kopfzeile; die fehlenden blieben leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have more cells than the header row; the others were kept in columns of their own.</source>
        <translation>
            <numerusform>%Ln Zeile hat mehr Zellen als die Kopfzeile; die übrigen stehen in eigenen Spalten.</numerusform>
            <numerusform>%Ln Zeilen haben mehr Zellen als die Kopfzeile; die übrigen stehen in eigenen Spalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The header row looks like a row of values. Choose the row that holds the names of the columns, or add one to the file.</source>
        <translation>Die Kopfzeile sieht aus wie eine Zeile mit Werten. Die Zeile wählen, die die Namen der Spalten enthält, oder eine in die Datei einfügen.</translation>
    </message>
    <message>
        <source>row that describes the columns</source>
        <translation>Zeile, die die Spalten beschreibt</translation>
    </message>
    <message>
        <source>There is a header row and no rows below it.</source>
        <translation>Es gibt eine Kopfzeile und keine Zeilen darunter.</translation>
    </message>
    <message numerus="yes">
        <source>The names of the columns were put together from %Ln row(s).</source>
        <translation>
            <numerusform>Die Namen der Spalten wurden aus %Ln Zeile zusammengesetzt.</numerusform>
            <numerusform>Die Namen der Spalten wurden aus %Ln Zeilen zusammengesetzt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taxonomy</name>
    <message>
        <source>%1: %2</source>
        <comment>a field and the level of its groups</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 grouped by the catalogue of industries</source>
        <translation>%1, gruppiert nach dem Branchenverzeichnis</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>The groups of countries that %1 is in</source>
        <translation>Die Ländergruppen, zu denen %1 gehört</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
</context>
<context>
    <name>TextDecoding</name>
    <message>
        <source>Looking at %1</source>
        <translation>%1 wird geprüft</translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>Die Datei konnte nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message>
        <source>Copy it to this computer and try again.</source>
        <translation>Sie auf diesen Computer kopieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known.</source>
        <translation>Die Kodierung „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Use a name such as UTF-8, UTF-16, Windows-1252, ISO-8859-2 or Shift_JIS.</source>
        <translation>Einen Namen wie UTF-8, UTF-16, Windows-1252, ISO-8859-2 oder Shift_JIS verwenden.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8 and does not say what it is in; it was read as %1. Look at the accents, and choose another encoding if they are wrong.</source>
        <translation>Die Datei ist nicht in UTF-8 und nennt ihre Kodierung nicht; sie wurde als %1 gelesen. Auf die Umlaute und Akzente achten und eine andere Kodierung wählen, wenn sie falsch sind.</translation>
    </message>
</context>
<context>
    <name>TextRepair</name>
    <message>
        <source>Garbled texts were repaired, such as “%1” to “%2”.</source>
        <translation>Verstümmelte Texte wurden repariert, etwa „%1“ zu „%2“.</translation>
    </message>
    <message>
        <source>Texts look garbled, such as “%1” for “%2”: a program took them for another encoding. They were kept as they are; reading can repair them.</source>
        <translation>Texte sehen verstümmelt aus, etwa „%1“ statt „%2“: Ein Programm hat sie in einer anderen Kodierung gelesen. Sie blieben, wie sie sind; beim Einlesen lassen sie sich reparieren.</translation>
    </message>
</context>
<context>
    <name>Tidying</name>
    <message>
        <source>Comparing spellings</source>
        <translation>Schreibweisen werden verglichen</translation>
    </message>
</context>
<context>
    <name>Tier</name>
    <message>
        <source>Best fit</source>
        <translation>Beste Passung</translation>
    </message>
    <message>
        <source>Good fit</source>
        <translation>Gute Passung</translation>
    </message>
    <message>
        <source>Poor fit</source>
        <translation>Geringe Passung</translation>
    </message>
    <message>
        <source>Bad fit</source>
        <translation>Schlechte Passung</translation>
    </message>
</context>
<context>
    <name>TierQuota</name>
    <message>
        <source>A</source>
        <comment>grades: at most 10 % have …</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>A or B</source>
        <comment>grades: at most 30 % have …</comment>
        <translation>A oder B</translation>
    </message>
    <message>
        <source>A, B or C</source>
        <comment>grades: at most 60 % have …</comment>
        <translation>A, B oder C</translation>
    </message>
    <message>
        <source>%1 have %2</source>
        <comment>10 % have A or B</comment>
        <translation>%1 haben %2</translation>
    </message>
    <message>
        <source>Of the %1 at most %2.</source>
        <comment>whom, 10 % have A, 30 % have A or B</comment>
        <translation>Von allen (%1) höchstens: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No %1 is given: the next score down has more than that.</source>
        <translation>Kein %1 wird vergeben: Mit dem nächstniedrigeren Score wären es mehr.</translation>
    </message>
</context>
<context>
    <name>TierRules</name>
    <message>
        <source>%1 (%2)</source>
        <comment>number of a rule, its tier</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none of these accounts yet</source>
        <translation>noch keiner dieser Accounts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln Account</numerusform>
            <numerusform>%Ln Accounts</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule holds for anybody.</source>
        <translation>Keine Regel trifft auf irgendjemanden zu.</translation>
    </message>
    <message>
        <source>No rule holds where %1 (%2).</source>
        <comment>conditions, how many</comment>
        <translation>Keine Regel trifft zu, wo %1 (%2).</translation>
    </message>
    <message>
        <source>Rule %1 would, without “%2”.</source>
        <comment>number and tier, conditions</comment>
        <translation>Regel %1 träfe zu, ohne „%2“.</translation>
    </message>
    <message>
        <source>Rules %1 and %2 both hold for everybody: the first decides.</source>
        <translation>Die Regeln %1 und %2 treffen beide auf alle zu: Die erste entscheidet.</translation>
    </message>
    <message>
        <source>Rules %1 and %2 both hold where %3 (%4): the first decides.</source>
        <comment>rules, conditions, how many</comment>
        <translation>Die Regeln %1 und %2 treffen beide zu, wo %3 (%4): Die erste entscheidet.</translation>
    </message>
    <message>
        <source>Rule %1 has no condition yet, so nobody meets it.</source>
        <translation>Regel %1 hat noch keine Bedingung und trifft deshalb auf niemanden zu.</translation>
    </message>
    <message>
        <source>Rule %1 can never be met: its conditions exclude each other.</source>
        <translation>Regel %1 kann nie zutreffen: Ihre Bedingungen schließen einander aus.</translation>
    </message>
    <message>
        <source>Rule %1 never decides: whoever meets it meets an earlier rule.</source>
        <translation>Regel %1 entscheidet nie: Auf wen sie zutrifft, trifft schon eine frühere zu.</translation>
    </message>
    <message>
        <source>they are %1</source>
        <comment>tier</comment>
        <translation>sie sind %1</translation>
    </message>
    <message>
        <source>they have the tier of their grade</source>
        <translation>sie haben die Stufe ihrer Note</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) meet no rule: %2.</source>
        <comment>number, accounts, what they are</comment>
        <translation>
            <numerusform>Auf %1 von %Ln Account trifft keine Regel zu: %2.</numerusform>
            <numerusform>Auf %1 von %Ln Accounts trifft keine Regel zu: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) meet rules of different tiers: the first decides.</source>
        <translation>
            <numerusform>Auf %Ln Account treffen Regeln verschiedener Stufen zu: Die erste entscheidet.</numerusform>
            <numerusform>Auf %Ln Accounts treffen Regeln verschiedener Stufen zu: Die erste entscheidet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln account(s) too little is known to say which rule they meet.</source>
        <translation>
            <numerusform>Von %Ln Account ist zu wenig bekannt, um zu sagen, welche Regel zutrifft.</numerusform>
            <numerusform>Von %Ln Accounts ist zu wenig bekannt, um zu sagen, welche Regel zutrifft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the rules leave other accounts open was not looked at: their conditions cannot be taken apart.</source>
        <translation>Ob die Regeln weitere Accounts offen lassen, wurde nicht untersucht: Ihre Bedingungen lassen sich nicht zerlegen.</translation>
    </message>
    <message>
        <source>Every account that there may be meets rules of one tier.</source>
        <translation>Auf jeden denkbaren Account treffen Regeln einer einzigen Stufe zu.</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis zu %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range</comment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>ValueOrigin</name>
    <message>
        <source>%1, row %2</source>
        <comment>file, row</comment>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1, row %2, column %3</source>
        <translation>%1, Zeile %2, Spalte %3</translation>
    </message>
</context>
<context>
    <name>WriteTarget</name>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The data of this project were read from this file, so it is not written over.</source>
        <translation>Aus dieser Datei wurden die Daten des Projekts gelesen; sie wird deshalb nicht überschrieben.</translation>
    </message>
    <message>
        <source>This is a Touchstone project, so it is not written over.</source>
        <translation>Das ist ein Touchstone-Projekt; es wird deshalb nicht überschrieben.</translation>
    </message>
</context>
<context>
    <name>XlsxReader</name>
    <message>
        <source>Open it in a spreadsheet program, save it as XLSX again and read the new file.</source>
        <translation>Sie in einem Tabellenprogramm öffnen, erneut als XLSX speichern und die neue Datei einlesen.</translation>
    </message>
    <message>
        <source>Its table of texts repeats the same texts without end.</source>
        <translation>Ihre Texttabelle wiederholt dieselben Texte ohne Ende.</translation>
    </message>
    <message>
        <source>Its table of texts has more than 16,777,216 texts.</source>
        <translation>Ihre Texttabelle hat mehr als 16.777.216 Texte.</translation>
    </message>
    <message>
        <source>The workbook lacks its part “%1”.</source>
        <translation>Der Arbeitsmappe fehlt der Teil „%1“.</translation>
    </message>
    <message>
        <source>The workbook refers to “%1”, which it does not hold.</source>
        <translation>Die Arbeitsmappe verweist auf „%1“, enthält es aber nicht.</translation>
    </message>
    <message>
        <source>This is an Office file, but not an XLSX workbook.</source>
        <translation>Das ist eine Office-Datei, aber keine XLSX-Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as XLSX and read that file.</source>
        <translation>Sie in einem Tabellenprogramm öffnen, als XLSX speichern und diese Datei einlesen.</translation>
    </message>
    <message>
        <source>The workbook lacks its worksheet “%1”.</source>
        <translation>Der Arbeitsmappe fehlt das Arbeitsblatt „%1“.</translation>
    </message>
    <message>
        <source>The part “%1” of the workbook cannot be read. %2</source>
        <translation>Der Teil „%1“ der Arbeitsmappe kann nicht gelesen werden. %2</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>The workbook has no worksheet.</source>
        <translation>Die Arbeitsmappe hat kein Arbeitsblatt.</translation>
    </message>
    <message>
        <source>The workbook has no worksheet “%1”.</source>
        <translation>Die Arbeitsmappe hat kein Arbeitsblatt „%1“.</translation>
    </message>
    <message>
        <source>It has these: %1.</source>
        <translation>Sie hat diese: %1.</translation>
    </message>
    <message>
        <source>The workbook has no cells with values.</source>
        <translation>Die Arbeitsmappe hat keine Zellen mit Werten.</translation>
    </message>
    <message>
        <source>Reading %1, worksheet %2</source>
        <translation>%1 wird gelesen, Arbeitsblatt %2</translation>
    </message>
    <message>
        <source>The worksheet “%1” cannot be read. %2</source>
        <translation>Das Arbeitsblatt „%1“ kann nicht gelesen werden. %2</translation>
    </message>
    <message>
        <source>The worksheet is hidden in the workbook; it was read all the same.</source>
        <translation>Das Arbeitsblatt ist in der Arbeitsmappe ausgeblendet; es wurde trotzdem gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are hidden in the workbook; they were read all the same.</source>
        <translation>
            <numerusform>%Ln Zeile ist in der Arbeitsmappe ausgeblendet; sie wurde trotzdem gelesen.</numerusform>
            <numerusform>%Ln Zeilen sind in der Arbeitsmappe ausgeblendet; sie wurden trotzdem gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) hold an error such as #N/A and were taken as empty.</source>
        <translation>
            <numerusform>%Ln Zelle enthält einen Fehler wie #N/A und gilt als leer.</numerusform>
            <numerusform>%Ln Zellen enthalten einen Fehler wie #N/A und gelten als leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) should hold a number and do not; their text was kept.</source>
        <translation>
            <numerusform>%Ln Zelle soll eine Zahl enthalten und tut es nicht; ihr Text blieb erhalten.</numerusform>
            <numerusform>%Ln Zellen sollen eine Zahl enthalten und tun es nicht; ihr Text blieb erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look into it with a spreadsheet program, and export the data again.</source>
        <translation>In einem Tabellenprogramm nachsehen und die Daten erneut exportieren.</translation>
    </message>
    <message>
        <source>It goes on for more than 64 MiB without a cell.</source>
        <translation>Es geht über mehr als 64 MiB ohne eine Zelle weiter.</translation>
    </message>
    <message>
        <source>A cell of row %1 is longer than 1 MiB.</source>
        <translation>Eine Zelle der Zeile %1 ist länger als 1 MiB.</translation>
    </message>
    <message>
        <source>Behind row %1 stands a row of the number “%2”.</source>
        <translation>Hinter Zeile %1 steht eine Zeile mit der Nummer „%2“.</translation>
    </message>
    <message>
        <source>Row %1 is longer than 64 MiB.</source>
        <translation>Zeile %1 ist länger als 64 MiB.</translation>
    </message>
    <message>
        <source>A cell of row %1 refers to a text that the workbook does not hold.</source>
        <translation>Eine Zelle der Zeile %1 verweist auf einen Text, den die Arbeitsmappe nicht enthält.</translation>
    </message>
    <message>
        <source>Up to row %1 its cells are scattered too widely to be a table.</source>
        <translation>Bis Zeile %1 liegen die Zellen zu weit verstreut für eine Tabelle.</translation>
    </message>
    <message>
        <source>In row %1 a cell stands at “%2”, where none can be.</source>
        <translation>In Zeile %1 steht eine Zelle an „%2“, wo keine sein kann.</translation>
    </message>
    <message>
        <source>It has more than 20,000,000 rows.</source>
        <translation>Es gibt mehr als 20.000.000 Zeilen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) are hidden in the workbook; they were read all the same.</source>
        <translation>
            <numerusform>%Ln Spalte ist in der Arbeitsmappe ausgeblendet; sie wurde trotzdem gelesen.</numerusform>
            <numerusform>%Ln Spalten sind in der Arbeitsmappe ausgeblendet; sie wurden trotzdem gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty cell(s) were filled with the text of the merged cell that they belong to.</source>
        <translation>
            <numerusform>%Ln leere Zelle wurde mit dem Text der verbundenen Zelle gefüllt, zu der sie gehört.</numerusform>
            <numerusform>%Ln leere Zellen wurden mit dem Text der verbundenen Zelle gefüllt, zu der sie gehören.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>XmlParser</name>
    <message>
        <source>Its elements are nested more than 64 deep.</source>
        <translation>Die Elemente sind mehr als 64 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>One of its elements has more than 64 attributes.</source>
        <translation>Eines der Elemente hat mehr als 64 Attribute.</translation>
    </message>
    <message>
        <source>It declares a document type, which no spreadsheet program does and attackers do.</source>
        <translation>Darin wird ein Dokumenttyp deklariert; das tut kein Tabellenprogramm, wohl aber Angreifer.</translation>
    </message>
    <message>
        <source>Its text is damaged or cut off (%1).</source>
        <translation>Der Text ist beschädigt oder abgeschnitten (%1).</translation>
    </message>
    <message>
        <source>One of its elements is longer than 4 MiB.</source>
        <translation>Eines der Elemente ist länger als 4 MiB.</translation>
    </message>
</context>
<context>
    <name>XmlWorkbook</name>
    <message>
        <source>It has more than 1,000 worksheets, or worksheets inside of worksheets.</source>
        <translation>Es gibt mehr als 1.000 Arbeitsblätter oder Arbeitsblätter in Arbeitsblättern.</translation>
    </message>
    <message>
        <source>It goes on for more than 64 MiB without a cell.</source>
        <translation>Es geht über mehr als 64 MiB ohne eine Zelle weiter.</translation>
    </message>
    <message>
        <source>A cell of row %1 is longer than 1 MiB.</source>
        <translation>Eine Zelle der Zeile %1 ist länger als 1 MiB.</translation>
    </message>
    <message>
        <source>Behind row %1 stands a row of the number “%2”.</source>
        <translation>Hinter Zeile %1 steht eine Zeile mit der Nummer „%2“.</translation>
    </message>
    <message>
        <source>In row %1 a cell stands where none can be.</source>
        <translation>In Zeile %1 steht eine Zelle, wo keine sein kann.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>The spreadsheet cannot be read. %1</source>
        <translation>Die Tabelle kann nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as XLSX and read the new file.</source>
        <translation>Sie in einem Tabellenprogramm öffnen, als XLSX speichern und die neue Datei einlesen.</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>The file is larger than 2 GiB.</source>
        <translation>Die Datei ist größer als 2 GiB.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off: its table of contents is missing.</source>
        <translation>Die Datei ist beschädigt oder abgeschnitten: Ihr Inhaltsverzeichnis fehlt.</translation>
    </message>
    <message>
        <source>The file holds more than 10,000 files.</source>
        <translation>Die Datei enthält mehr als 10.000 Dateien.</translation>
    </message>
    <message>
        <source>The table of contents of the file is damaged.</source>
        <translation>Das Inhaltsverzeichnis der Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file holds two files of the name “%1”.</source>
        <translation>Die Datei enthält zwei Dateien namens „%1“.</translation>
    </message>
    <message>
        <source>Its table of contents lists more than the file holds.</source>
        <translation>Ihr Inhaltsverzeichnis führt mehr auf, als die Datei enthält.</translation>
    </message>
    <message>
        <source>“%1” is larger than 2 GiB.</source>
        <translation>„%1“ ist größer als 2 GiB.</translation>
    </message>
    <message>
        <source>Unpacked, the file would be larger than 8 GiB.</source>
        <translation>Entpackt wäre die Datei größer als 8 GiB.</translation>
    </message>
    <message>
        <source>“%1” would become too large when it is unpacked.</source>
        <translation>„%1“ würde beim Entpacken zu groß.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password.</source>
        <translation>„%1“ ist mit einem Kennwort geschützt.</translation>
    </message>
    <message>
        <source>Unpack it with the password and read the file inside.</source>
        <translation>Sie mit dem Kennwort entpacken und die Datei darin einlesen.</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>„%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its checksum is wrong.</source>
        <translation>„%1“ ist beschädigt: Die Prüfsumme stimmt nicht.</translation>
    </message>
    <message>
        <source>Save or export the file again and read the new one.</source>
        <translation>Die Datei erneut speichern oder exportieren und die neue einlesen.</translation>
    </message>
</context>
<context>
    <name>ZipReader</name>
    <message numerus="yes">
        <source>%Ln file(s) that an operating system keeps for itself were left out.</source>
        <translation>
            <numerusform>%Ln Datei, die ein Betriebssystem für sich selbst anlegt, wurde ausgelassen.</numerusform>
            <numerusform>%Ln Dateien, die ein Betriebssystem für sich selbst anlegt, wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Archives inside archives inside archives are not read.</source>
        <translation>Archive in Archiven in Archiven werden nicht gelesen.</translation>
    </message>
    <message>
        <source>Unpack it and read the files inside.</source>
        <translation>Es entpacken und die Dateien darin einlesen.</translation>
    </message>
    <message>
        <source>The archive has no readable file “%1”.</source>
        <translation>Das Archiv hat keine lesbare Datei „%1“.</translation>
    </message>
    <message>
        <source>Choose one of the files that it holds.</source>
        <translation>Eine der enthaltenen Dateien wählen.</translation>
    </message>
    <message>
        <source>The archive holds no files.</source>
        <translation>Das Archiv enthält keine Dateien.</translation>
    </message>
    <message>
        <source>The archive holds no file that can be read.</source>
        <translation>Das Archiv enthält keine Datei, die gelesen werden kann.</translation>
    </message>
    <message>
        <source>Pack the exports again and read that file.</source>
        <translation>Die Exporte erneut packen und diese Datei einlesen.</translation>
    </message>
    <message>
        <source>This is a text for people to read, not a table.</source>
        <translation>Das ist ein Text zum Lesen, keine Tabelle.</translation>
    </message>
    <message>
        <source>It was left out.</source>
        <translation>Er wurde ausgelassen.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A workbench for building an ideal customer profile.</source>
        <translation>Eine Werkbank für das ideale Kundenprofil.</translation>
    </message>
    <message>
        <source>A project to open, and exports to import.</source>
        <translation>Ein Projekt zum Öffnen und Exporte zum Importieren.</translation>
    </message>
</context>
<context>
    <name>touchstone::AccountChangeModel</name>
    <message>
        <source>Became a customer</source>
        <translation>Wurde Kunde</translation>
    </message>
    <message>
        <source>No longer a customer</source>
        <translation>Nicht mehr Kunde</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weggefallen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Other values</source>
        <translation>Andere Werte</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
</context>
<context>
    <name>touchstone::AccountPanel</name>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>applies</source>
        <translation>trifft zu</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Everything that counts is known.</source>
        <translation>Alles, was zählt, ist bekannt.</translation>
    </message>
    <message>
        <source>Could be %1 to %2: %3 of the points are known.</source>
        <translation>Könnte %1 bis %2 sein: %3 der Punkte sind bekannt.</translation>
    </message>
    <message>
        <source>Why the account has its score</source>
        <translation>Warum der Account seinen Score hat</translation>
    </message>
    <message>
        <source>No account chosen</source>
        <translation>Kein Account gewählt</translation>
    </message>
    <message>
        <source>Why %1 scores %2</source>
        <translation>Warum %1 den Score %2 hat</translation>
    </message>
    <message>
        <source>What would lift it a tier</source>
        <translation>Was ihn eine Stufe höher brächte</translation>
    </message>
    <message>
        <source>%1, grade %2</source>
        <translation>%1, Note %2</translation>
    </message>
    <message>
        <source>%1; by its score alone grade %2</source>
        <translation>%1; nach dem Score allein Note %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Aus %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Points of the account</source>
        <translation>Punkte des Accounts</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>Woher kommt das?</translation>
    </message>
    <message>
        <source>Where does %1 come from?</source>
        <translation>Woher kommt %1?</translation>
    </message>
    <message>
        <source>No points yet, so it has no score.</source>
        <translation>Noch keine Punkte, daher kein Score.</translation>
    </message>
    <message>
        <source>Why %1 is %2</source>
        <comment>account, tier</comment>
        <translation>Warum %1 „%2“ ist</translation>
    </message>
</context>
<context>
    <name>touchstone::AntiLineCard</name>
    <message>
        <source>In the profile as a disqualifier</source>
        <translation>Im Profil als Ausschlussgrund</translation>
    </message>
    <message>
        <source>Add as disqualifier</source>
        <translation>Als Ausschlussgrund aufnehmen</translation>
    </message>
    <message>
        <source>How rare it is</source>
        <translation>Wie selten es ist</translation>
    </message>
    <message>
        <source>Whom it would strike</source>
        <translation>Wen es träfe</translation>
    </message>
    <message>
        <source>What such customers cost</source>
        <translation>Was solche Kunden kosten</translation>
    </message>
    <message>
        <source>Add as disqualifier: %1</source>
        <translation>Als Ausschlussgrund aufnehmen: %1</translation>
    </message>
    <message>
        <source>Whoever meets it becomes a bad fit, whatever the score; undo takes it back</source>
        <translation>Wer das erfüllt, wird zur schlechten Passung, was der Score auch sagt; Rückgängig nimmt es zurück</translation>
    </message>
    <message>
        <source>Shares with their 95 % intervals</source>
        <translation>Anteile mit ihren 95-%-Intervallen</translation>
    </message>
</context>
<context>
    <name>touchstone::AntiProfileView</name>
    <message>
        <source>there are none</source>
        <translation>es gibt keine</translation>
    </message>
    <message>
        <source>of %1 (%2)</source>
        <comment>all, share</comment>
        <translation>von %1 (%2)</translation>
    </message>
    <message>
        <source>of %1 (%2); not told of %3</source>
        <comment>all, share, unknown</comment>
        <translation>von %1 (%2); bei %3 nicht zu sagen</translation>
    </message>
    <message>
        <source>of %1, %2 of %3 deals</source>
        <comment>amount, struck, all</comment>
        <translation>von %1, %2 von %3 Deals</translation>
    </message>
    <message>
        <source>Add all disqualifiers</source>
        <translation>Alle Ausschlussgründe aufnehmen</translation>
    </message>
    <message>
        <source>Who is not your customer</source>
        <translation>Wer nicht Ihr Kunde ist</translation>
    </message>
    <message>
        <source>Each confirmed pattern that few enough of the best have becomes a disqualifier; undo takes all of them back</source>
        <translation>Jedes bestätigte Muster, das wenige genug der Besten haben, wird zum Ausschlussgrund; Rückgängig nimmt alle zurück</translation>
    </message>
    <message>
        <source>Looking for who is not your customer</source>
        <translation>Es wird gesucht, wer nicht Ihr Kunde ist</translation>
    </message>
    <message>
        <source>Who is not your customer? What is rarer among the best than among the others, and commoner among those who left and among lost deals, tells.</source>
        <translation>Wer ist nicht Ihr Kunde? Was bei den Besten seltener ist als bei den übrigen und häufiger bei denen, die gegangen sind, und bei verlorenen Deals, sagt es.</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Herausfinden</translation>
    </message>
    <message>
        <source>Best customers it would cost</source>
        <translation>Beste Kunden, die es kosten würde</translation>
    </message>
    <message>
        <source>Other customers struck</source>
        <translation>Übrige Kunden betroffen</translation>
    </message>
    <message>
        <source>Prospects struck</source>
        <translation>Interessenten betroffen</translation>
    </message>
    <message>
        <source>Open pipeline struck</source>
        <translation>Offene Pipeline betroffen</translation>
    </message>
    <message>
        <source>All proposed disqualifiers together; who meets several is counted once</source>
        <translation>Alle vorgeschlagenen Ausschlussgründe zusammen; wer mehrere erfüllt, zählt einmal</translation>
    </message>
    <message>
        <source>Add disqualifier</source>
        <translation>Ausschlussgrund aufnehmen</translation>
    </message>
    <message>
        <source>Add disqualifiers</source>
        <translation>Ausschlussgründe aufnehmen</translation>
    </message>
    <message>
        <source>Added to the profile: %1</source>
        <translation>In das Profil aufgenommen: %1</translation>
    </message>
</context>
<context>
    <name>touchstone::ArrivalRow</name>
    <message>
        <source>The same file as before</source>
        <translation>Dieselbe Datei wie vorher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <comment>rows now, rows before</comment>
        <translation>%1, vorher: %2</translation>
    </message>
    <message>
        <source>What %1 is</source>
        <translation>Was %1 ist</translation>
    </message>
    <message>
        <source>Something new, beside the others</source>
        <translation>Etwas Neues, neben den anderen</translation>
    </message>
    <message>
        <source>Newer export of %1</source>
        <translation>Neuerer Export von %1</translation>
    </message>
</context>
<context>
    <name>touchstone::BestModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: met</source>
        <translation>%1: erfüllt</translation>
    </message>
    <message>
        <source>%1: not met</source>
        <translation>%1: nicht erfüllt</translation>
    </message>
    <message>
        <source>%1: unknown</source>
        <translation>%1: unbekannt</translation>
    </message>
    <message>
        <source>Taken in: %1</source>
        <translation>Aufgenommen: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgenommen: %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Criteria met</source>
        <translation>Erfüllte Kriterien</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
</context>
<context>
    <name>touchstone::BinModel</name>
    <message>
        <source>No condition yet</source>
        <translation>Noch keine Bedingung</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Alles andere</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>The points in the score, in which all traits together give 100</source>
        <translation>Die Punkte im Score, in dem alle Merkmale zusammen 100 ergeben</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
</context>
<context>
    <name>touchstone::ChangeListModel</name>
    <message>
        <source>Gone</source>
        <translation>Weggefallen</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Looks otherwise</source>
        <translation>Sieht anders aus</translation>
    </message>
    <message>
        <source>Emptier</source>
        <translation>Leerer</translation>
    </message>
    <message>
        <source>New values</source>
        <translation>Neue Werte</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>account, value before, value now</comment>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>touchstone::ChartCanvas</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
</context>
<context>
    <name>touchstone::ChartPanel</name>
    <message>
        <source>The chart could not be saved.</source>
        <translation>Das Diagramm konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Check that the folder exists, that you may write to it and that the disk has room.</source>
        <translation>Prüfen, ob es den Ordner gibt, ob dort geschrieben werden darf und ob Platz ist.</translation>
    </message>
    <message>
        <source>Numbers of the chart</source>
        <translation>Zahlen des Diagramms</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>Diagramm kopieren</translation>
    </message>
    <message>
        <source>Save chart…</source>
        <translation>Diagramm speichern…</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;Numbers (*.csv)</source>
        <translation>Bild (*.png);;Zeichnung (*.svg);;Zahlen (*.csv)</translation>
    </message>
    <message>
        <source>Saved the chart as %1.</source>
        <translation>Das Diagramm wurde als %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>touchstone::ChartTableModel</name>
    <message>
        <source>%1, from</source>
        <translation>%1, von</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, bis</translation>
    </message>
</context>
<context>
    <name>touchstone::Chip</name>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Evidence, edited</source>
        <translation>Beleg, bearbeitet</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <source>Supports the score</source>
        <translation>Stützt den Score</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Nicht belegt</translation>
    </message>
</context>
<context>
    <name>touchstone::ColumnModel</name>
    <message>
        <source>Used</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation>Von Ihnen gesetzt</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Use column %1</source>
        <translation>Spalte %1 verwenden</translation>
    </message>
    <message>
        <source>Leave out column %1</source>
        <translation>Spalte %1 auslassen</translation>
    </message>
    <message>
        <source>Change how column %1 is understood</source>
        <translation>Ändern, wie Spalte %1 verstanden wird</translation>
    </message>
    <message>
        <source>Change how column %1 is read</source>
        <translation>Ändern, wie Spalte %1 gelesen wird</translation>
    </message>
    <message>
        <source>Set by you.</source>
        <translation>Von Ihnen gesetzt.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
</context>
<context>
    <name>touchstone::ColumnsPane</name>
    <message>
        <source>Columns of the file and how they are understood</source>
        <translation>Spalten der Datei und wie sie verstanden werden</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>Art des Werts</translation>
    </message>
    <message>
        <source>When it is known</source>
        <translation>Wann es bekannt ist</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read it instead as</source>
        <translation>Stattdessen lesen als</translation>
    </message>
</context>
<context>
    <name>touchstone::ConflictsView</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Whose value was taken</source>
        <translation>Wessen Wert genommen wurde</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Fields whose sources disagree</source>
        <translation>Felder, deren Quellen sich widersprechen</translation>
    </message>
    <message>
        <source>Accounts with what each source says</source>
        <translation>Accounts mit dem, was jede Quelle sagt</translation>
    </message>
    <message>
        <source>No two files say different things about the same account.</source>
        <translation>Keine zwei Dateien sagen Verschiedenes über denselben Account.</translation>
    </message>
    <message>
        <source>&amp;Whose value holds</source>
        <translation>&amp;Wessen Wert gilt</translation>
    </message>
    <message>
        <source>Whose value holds</source>
        <translation>Wessen Wert gilt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file and how many times its value was taken</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The newest value</source>
        <translation>Der neueste Wert</translation>
    </message>
    <message>
        <source>%1 first</source>
        <translation>%1 zuerst</translation>
    </message>
    <message>
        <source>Choose whose %1 holds</source>
        <translation>Wählen, wessen %1 gilt</translation>
    </message>
</context>
<context>
    <name>touchstone::CriteriaForm</name>
    <message>
        <source>And also…</source>
        <translation>Und außerdem…</translation>
    </message>
    <message>
        <source>Add a condition…</source>
        <translation>Bedingung hinzufügen…</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
</context>
<context>
    <name>touchstone::CriteriaPanel</name>
    <message>
        <source>Best is who meets</source>
        <translation>Beste erfüllen</translation>
    </message>
    <message>
        <source>How the criteria combine</source>
        <translation>Wie die Kriterien zusammenwirken</translation>
    </message>
    <message>
        <source>all criteria</source>
        <translation>alle Kriterien</translation>
    </message>
    <message>
        <source>How many criteria are enough</source>
        <translation>Wie viele Kriterien genügen</translation>
    </message>
    <message>
        <source>What weight is enough</source>
        <translation>Welches Gewicht genügt</translation>
    </message>
    <message>
        <source>Add criterion</source>
        <translation>Kriterium hinzufügen</translation>
    </message>
    <message>
        <source>What makes a customer one of your best?</source>
        <translation>Was macht einen Kunden zu einem Ihrer besten?</translation>
    </message>
    <message>
        <source>Choose something that is known only after the sale, such as how satisfied they are, what they pay or whether they stayed, and drag its threshold until the list is right.</source>
        <translation>Etwas wählen, das erst nach dem Verkauf bekannt ist, etwa wie zufrieden die Kunden sind, was sie zahlen oder ob sie geblieben sind, und die Schwelle ziehen, bis die Liste stimmt.</translation>
    </message>
    <message>
        <source>More outcome fields</source>
        <translation>Weitere Ergebnisfelder</translation>
    </message>
    <message>
        <source>No field is marked as known only after the sale</source>
        <translation>Kein Feld ist als erst nach dem Verkauf bekannt markiert</translation>
    </message>
    <message>
        <source>at least</source>
        <comment>so many criteria</comment>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>a weight of</source>
        <translation>ein Gewicht von</translation>
    </message>
</context>
<context>
    <name>touchstone::CriterionCard</name>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Remove this criterion</source>
        <translation>Dieses Kriterium entfernen</translation>
    </message>
    <message>
        <source>Whether this criterion counts</source>
        <translation>Ob dieses Kriterium zählt</translation>
    </message>
    <message>
        <source>%1 counts</source>
        <translation>%1 zählt</translation>
    </message>
    <message>
        <source>Threshold of %1</source>
        <translation>Schwelle von %1</translation>
    </message>
    <message>
        <source>highest %1, from %2</source>
        <comment>share, value</comment>
        <translation>obere %1, ab %2</translation>
    </message>
    <message>
        <source>lowest %1, up to %2</source>
        <comment>share, value</comment>
        <translation>untere %1, bis %2</translation>
    </message>
    <message>
        <source>%1 met · %2 not met · %3 unknown</source>
        <translation>%1 erfüllt · %2 nicht erfüllt · %3 unbekannt</translation>
    </message>
</context>
<context>
    <name>touchstone::CriterionEditor</name>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Share in percent</source>
        <translation>Anteil in Prozent</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Search values</source>
        <translation>Werte suchen</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>to below</source>
        <translation>bis unter</translation>
    </message>
    <message>
        <source>to before</source>
        <translation>bis vor</translation>
    </message>
    <message>
        <source>Values, separated by ;</source>
        <translation>Werte, getrennt durch ;</translation>
    </message>
    <message>
        <source>Text to look for</source>
        <translation>Gesuchter Text</translation>
    </message>
</context>
<context>
    <name>touchstone::CurrencyPane</name>
    <message>
        <source>Taken as they are</source>
        <translation>Unverändert genommen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Converted by your rate</source>
        <translation>Mit Ihrem Kurs umgerechnet</translation>
    </message>
    <message>
        <source>Left out: there is no rate</source>
        <translation>Ausgelassen: Es gibt keinen Kurs</translation>
    </message>
    <message>
        <source>One unit of</source>
        <translation>Eine Einheit</translation>
    </message>
    <message>
        <source>Is worth</source>
        <translation>Ist wert</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>An diesem Tag</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>What becomes of them</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>All amounts are told &amp;in</source>
        <translation>Alle Beträge angeben &amp;in</translation>
    </message>
    <message>
        <source>The currency that all amounts are told in</source>
        <translation>Die Währung, in der alle Beträge angegeben werden</translation>
    </message>
    <message>
        <source>EUR</source>
        <translation>EUR</translation>
    </message>
    <message>
        <source>A code of three letters. Rates are yours: none is built in or fetched.</source>
        <translation>Ein Code aus drei Buchstaben. Kurse geben Sie an: Keiner ist eingebaut oder wird abgerufen.</translation>
    </message>
    <message>
        <source>What one unit of each currency is worth</source>
        <translation>Was eine Einheit jeder Währung wert ist</translation>
    </message>
    <message>
        <source>Amounts by field and currency</source>
        <translation>Beträge nach Feld und Währung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln amount(s) are left out, as there is no rate for their currency.</source>
        <translation>
            <numerusform>%Ln Betrag ist ausgelassen, weil es für seine Währung keinen Kurs gibt.</numerusform>
            <numerusform>%Ln Beträge sind ausgelassen, weil es für ihre Währung keinen Kurs gibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amounts are in %1; nothing is left out.</source>
        <translation>Beträge sind in %1; nichts ist ausgelassen.</translation>
    </message>
    <message>
        <source>All amounts whose currency is known are in %1.</source>
        <translation>Alle Beträge, deren Währung bekannt ist, sind in %1.</translation>
    </message>
    <message>
        <source>No file says which currency its amounts are in; they are taken as they are.</source>
        <translation>Keine Datei sagt, in welcher Währung ihre Beträge sind; sie werden unverändert genommen.</translation>
    </message>
    <message>
        <source>Is worth (%1)</source>
        <translation>Ist wert (%1)</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>A currency has a code of three letters, such as EUR or USD.</source>
        <translation>Eine Währung hat einen Code aus drei Buchstaben wie EUR oder USD.</translation>
    </message>
    <message>
        <source>Tell amounts in %1</source>
        <translation>Beträge in %1 angeben</translation>
    </message>
    <message>
        <source>“%1” cannot be a rate. Type what one %2 is worth in %3, a number above 0.</source>
        <translation>„%1“ kann kein Kurs sein. Eingeben, was ein %2 in %3 wert ist, eine Zahl größer als 0.</translation>
    </message>
    <message>
        <source>“%1” is no day. Type it as %2.</source>
        <translation>„%1“ ist kein Tag. Ihn eingeben wie %2.</translation>
    </message>
    <message>
        <source>Change the rate of %1</source>
        <translation>Kurs von %1 ändern</translation>
    </message>
</context>
<context>
    <name>touchstone::CustomerList</name>
    <message>
        <source>Search customers</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>Which customers are listed</source>
        <translation>Welche Kunden aufgeführt sind</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>Not best</source>
        <translation>Nicht beste</translation>
    </message>
    <message>
        <source>Could not be judged</source>
        <translation>Nicht zu beurteilen</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>Von Hand gewählt</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation>Aufnehmen…</translation>
    </message>
    <message>
        <source>Count this customer as best, whatever the criteria say</source>
        <translation>Diesen Kunden zu den besten zählen, was auch immer die Kriterien sagen</translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation>Ausnehmen…</translation>
    </message>
    <message>
        <source>Do not count this customer as best, whatever the criteria say</source>
        <translation>Diesen Kunden nicht zu den besten zählen, was auch immer die Kriterien sagen</translation>
    </message>
    <message>
        <source>As the criteria say</source>
        <translation>Nach den Kriterien</translation>
    </message>
    <message>
        <source>Nobody is best yet.</source>
        <translation>Noch gehört niemand zu den besten.</translation>
    </message>
    <message>
        <source>No customer matches.</source>
        <translation>Kein Kunde entspricht der Suche.</translation>
    </message>
</context>
<context>
    <name>touchstone::CustomersPage</name>
    <message>
        <source>Best customers</source>
        <translation>Beste Kunden</translation>
    </message>
    <message>
        <source>Import your customers first. Then say here which of them are the best.</source>
        <translation>Zuerst die Kunden importieren. Dann hier festlegen, welche die besten sind.</translation>
    </message>
    <message>
        <source>Go to the data</source>
        <translation>Zu den Daten</translation>
    </message>
    <message>
        <source>Look for patterns</source>
        <translation>Nach Mustern suchen</translation>
    </message>
    <message>
        <source>Change how criteria combine</source>
        <translation>Ändern, wie Kriterien zusammenwirken</translation>
    </message>
    <message>
        <source>Take in %1</source>
        <translation>%1 aufnehmen</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 ausnehmen</translation>
    </message>
    <message>
        <source>Reason, kept and printed in the report:</source>
        <translation>Grund, wird aufbewahrt und im Bericht gedruckt:</translation>
    </message>
    <message>
        <source>Change what lifetime values assume</source>
        <translation>Annahmen der Kundenwerte ändern</translation>
    </message>
</context>
<context>
    <name>touchstone::DataImport</name>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei importieren</numerusform>
            <numerusform>%Ln Dateien importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Choose the rows of %1</source>
        <translation>Zeilen von %1 wählen</translation>
    </message>
    <message>
        <source>Read %1 again</source>
        <translation>%1 erneut einlesen</translation>
    </message>
</context>
<context>
    <name>touchstone::DataPage</name>
    <message>
        <source>Drop the exports of your CRM and other tools here: accounts, deals, survey answers, usage.</source>
        <translation>Die Exporte aus CRM und anderen Programmen hier ablegen: Accounts, Deals, Umfrageantworten, Nutzung.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren…</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Health (%1)</source>
        <translation>Zustand (%1)</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Währungen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
</context>
<context>
    <name>touchstone::DataTexts</name>
    <message>
        <source>%1 customers and %2 prospects.</source>
        <translation>%1 Kunden und %2 Interessenten.</translation>
    </message>
    <message>
        <source>Nothing imported yet.</source>
        <translation>Noch nichts importiert.</translation>
    </message>
    <message>
        <source>No file names accounts, so each of the %1 deals is taken as an account of its own.</source>
        <translation>Keine Datei nennt Accounts; daher gilt jeder der %1 Deals als eigener Account.</translation>
    </message>
    <message>
        <source>No file names accounts, so each of the %1 rows is taken as an account of its own.</source>
        <translation>Keine Datei nennt Accounts; daher gilt jede der %1 Zeilen als eigener Account.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) joined: %1 of %2 opportunities belong to %3 accounts.</source>
        <translation>
            <numerusform>%Ln Datei verbunden: %1 von %2 Verkaufschancen gehören zu %3 Accounts.</numerusform>
            <numerusform>%Ln Dateien verbunden: %1 von %2 Verkaufschancen gehören zu %3 Accounts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) joined to %1 accounts: %2</source>
        <translation>
            <numerusform>%Ln Datei mit %1 Accounts verbunden: %2</numerusform>
            <numerusform>%Ln Dateien mit %1 Accounts verbunden: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Each row is an account</source>
        <translation>Jede Zeile ist ein Account</translation>
    </message>
    <message>
        <source>%1 matched by identifier</source>
        <translation>%1 über die ID zugeordnet</translation>
    </message>
    <message>
        <source>%1 matched by web domain</source>
        <translation>%1 über die Web-Domain zugeordnet</translation>
    </message>
    <message>
        <source>%1 matched by name</source>
        <translation>%1 über den Namen zugeordnet</translation>
    </message>
    <message>
        <source>There is no account in these files yet. Say which of them is a list of accounts, customers or prospects, or of opportunities.</source>
        <translation>In diesen Dateien ist noch kein Account. Geben Sie an, welche davon eine Liste von Accounts, Kunden, Interessenten oder Verkaufschancen ist.</translation>
    </message>
    <message>
        <source>The imported files have no rows. Export them again with rows in them, and import those.</source>
        <translation>Die importierten Dateien haben keine Zeilen. Exportieren Sie sie noch einmal mit Zeilen darin und importieren Sie diese.</translation>
    </message>
</context>
<context>
    <name>touchstone::DataWords</name>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Before the sale</source>
        <translation>Vor Verkauf</translation>
    </message>
    <message>
        <source>Changes after it</source>
        <translation>Veränderlich</translation>
    </message>
    <message>
        <source>After the sale</source>
        <translation>Nach Verkauf</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Firmographic</source>
        <translation>Firmografisch</translation>
    </message>
    <message>
        <source>Geographic</source>
        <translation>Geografisch</translation>
    </message>
    <message>
        <source>Technographic</source>
        <translation>Technografisch</translation>
    </message>
    <message>
        <source>Behavioural</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Demographic</source>
        <translation>Demografisch</translation>
    </message>
    <message>
        <source>Psychographic</source>
        <translation>Psychografisch</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>touchstone::DialogPrompts</name>
    <message>
        <source>Touchstone projects (*.touchstone)</source>
        <translation>Touchstone-Projekte (*.touchstone)</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Die Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>What is not saved is lost when the project is closed.</source>
        <translation>Was nicht gespeichert ist, geht beim Schließen des Projekts verloren.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.txt *.xlsx *.ods *.zip);;All files (*)</source>
        <translation>Exporte (*.csv *.tsv *.txt *.xlsx *.ods *.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Projekt speichern</translation>
    </message>
</context>
<context>
    <name>touchstone::DocumentFiles</name>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Recover unsaved work</source>
        <translation>Nicht gespeicherte Arbeit wiederherstellen</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 (recovered)</source>
        <translation>%1 (wiederhergestellt)</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Recover the unsaved changes of “%1”?</source>
        <translation>Die ungespeicherten Änderungen an „%1“ wiederherstellen?</translation>
    </message>
    <message>
        <source>The program ended before they were saved; the last is of %1. Without them the project opens as it was saved, and the start page still offers them.</source>
        <translation>Das Programm endete, bevor sie gespeichert waren; die letzte ist vom %1. Ohne sie öffnet sich das Projekt, wie es gespeichert war, und die Startseite bietet sie weiter an.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>touchstone::EffectStrip</name>
    <message>
        <source>%1: %2</source>
        <comment>tier, number of accounts</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 open</source>
        <comment>amount</comment>
        <translation>%1 offen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deals</source>
        <translation>
            <numerusform>%Ln offener Deal</numerusform>
            <numerusform>%Ln offene Deals</numerusform>
        </translation>
    </message>
    <message>
        <source>Effect of the profile</source>
        <translation>Wirkung des Profils</translation>
    </message>
</context>
<context>
    <name>touchstone::FieldCard</name>
    <message>
        <source>Half of them lie between %1 and %2, in the middle is %3; from %4 to %5.</source>
        <comment>quartiles, median, least and greatest value of a field</comment>
        <translation>Die Hälfte liegt zwischen %1 und %2, in der Mitte %3; von %4 bis %5.</translation>
    </message>
    <message>
        <source>Computed: %1</source>
        <translation>Berechnet: %1</translation>
    </message>
    <message>
        <source>Made up from other fields</source>
        <translation>Aus anderen Feldern gebildet</translation>
    </message>
    <message>
        <source>Read from “%1”</source>
        <translation>Aus „%1“ gelesen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Enter shows the account on the pipeline page</source>
        <translation>Die Eingabetaste zeigt den Account auf der Seite „Pipeline-Passung“</translation>
    </message>
    <message>
        <source>No account has a value.</source>
        <translation>Kein Account hat einen Wert.</translation>
    </message>
    <message>
        <source>How the values are spread</source>
        <translation>Wie sich die Werte verteilen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Known: %2. %3.</source>
        <comment>kind, when it is known, where it comes from</comment>
        <translation>%1. Bekannt: %2. %3.</translation>
    </message>
</context>
<context>
    <name>touchstone::FieldModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Known for %1 of %2</source>
        <translation>Bekannt für %1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Interessenten</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
</context>
<context>
    <name>touchstone::FieldsPane</name>
    <message>
        <source>Search fields</source>
        <translation>Felder suchen</translation>
    </message>
    <message>
        <source>Fields of the accounts</source>
        <translation>Felder der Accounts</translation>
    </message>
</context>
<context>
    <name>touchstone::FigureCard</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>touchstone::FilesPane</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Auffälligkeiten</translation>
    </message>
    <message>
        <source>Say when the fiscal year of %1 begins</source>
        <translation>Angeben, wann das Geschäftsjahr von %1 beginnt</translation>
    </message>
    <message>
        <source>Choose the rows of %1</source>
        <translation>Zeilen von %1 wählen</translation>
    </message>
    <message>
        <source>What was found in the file</source>
        <translation>Was in der Datei gefunden wurde</translation>
    </message>
    <message>
        <source>Issues (%1)</source>
        <translation>Auffälligkeiten (%1)</translation>
    </message>
    <message>
        <source>Change what %1 is</source>
        <translation>Ändern, was %1 ist</translation>
    </message>
    <message>
        <source>Set by you.</source>
        <translation>Von Ihnen gesetzt.</translation>
    </message>
    <message>
        <source>Remove “%1” from the project?</source>
        <translation>„%1“ aus dem Projekt entfernen?</translation>
    </message>
    <message>
        <source>What it said about the accounts goes with it. The file itself stays where it is, and you can undo this.</source>
        <translation>Was die Datei über die Accounts sagt, verschwindet mit ihr. Die Datei selbst bleibt, wo sie ist, und das Entfernen lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>touchstone::FindingList</name>
    <message>
        <source>What was found in the data</source>
        <translation>Was in den Daten gefunden wurde</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>%Ln weiteren zeigen</numerusform>
            <numerusform>%Ln weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how grave, what was found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>One step, which you can undo</source>
        <translation>Ein Schritt, der sich rückgängig machen lässt</translation>
    </message>
    <message>
        <source>Show the field</source>
        <translation>Feld zeigen</translation>
    </message>
    <message>
        <source>Show the accounts</source>
        <translation>Accounts zeigen</translation>
    </message>
    <message>
        <source>Nothing was found. How full the fields are for prospects still decides how wide the ranges of their scores are.</source>
        <translation>Nichts gefunden. Wie vollständig die Felder bei den Interessenten sind, bestimmt dennoch, wie weit die Spannen ihrer Punkte sind.</translation>
    </message>
</context>
<context>
    <name>touchstone::FirstRowsView</name>
    <message>
        <source>Table of the file</source>
        <translation>Tabelle der Datei</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>Not imported. The project is as it was.</source>
        <translation>Nicht importiert. Das Projekt ist, wie es war.</translation>
    </message>
    <message>
        <source>There are no rows in it.</source>
        <translation>Sie enthält keine Zeilen.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s) as they will be read, while all of them are.</source>
        <translation>
            <numerusform>%Ln Zeile, wie sie gelesen wird, während alle gelesen werden.</numerusform>
            <numerusform>Die ersten %Ln Zeilen, wie sie gelesen werden, während alle gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at its first rows…</source>
        <translation>Die ersten Zeilen werden angesehen …</translation>
    </message>
</context>
<context>
    <name>touchstone::FitModel</name>
    <message>
        <source>Unknown account</source>
        <translation>Unbekannter Account</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>needs data</source>
        <translation>Daten fehlen</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>Between which scores the account lies, as some of what the profile asks for is unknown</source>
        <translation>Zwischen welchen Scores der Account liegt, weil manches, wonach das Profil fragt, unbekannt ist</translation>
    </message>
    <message>
        <source>Share of the points whose traits are known of the account</source>
        <translation>Anteil der Punkte, deren Merkmale vom Account bekannt sind</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what a cell says, its small print</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no points yet</source>
        <translation>noch keine Punkte</translation>
    </message>
</context>
<context>
    <name>touchstone::GateEditor</name>
    <message>
        <source>When it fails</source>
        <translation>Wenn verfehlt</translation>
    </message>
    <message>
        <source>Own rule</source>
        <translation>Eigene Regel</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Geography</source>
        <translation>Geografie</translation>
    </message>
    <message>
        <source>Vertical</source>
        <translation>Vertikale</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Rechtlich</translation>
    </message>
    <message>
        <source>Service limit</source>
        <translation>Leistungsgrenze</translation>
    </message>
    <message>
        <source>Bad fit</source>
        <translation>Schlechte Passung</translation>
    </message>
    <message>
        <source>At most poor fit</source>
        <translation>Höchstens geringe Passung</translation>
    </message>
    <message>
        <source>Why this belongs to the profile</source>
        <translation>Warum dies zum Profil gehört</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Must-have: all of this holds</source>
        <translation>Muss-Bedingung: All dies trifft zu</translation>
    </message>
    <message>
        <source>Disqualifier: all of this holds</source>
        <translation>Ausschlussgrund: All dies trifft zu</translation>
    </message>
</context>
<context>
    <name>touchstone::GroupsCard</name>
    <message>
        <source>Nothing sets the best ones of this group apart for sure.</source>
        <translation>Nichts hebt die besten dieser Gruppe sicher heraus.</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Herausfinden</translation>
    </message>
    <message>
        <source>Tries whether two profiles tell best customers apart better than one, on customers that they have not seen</source>
        <translation>Erprobt an Kunden, die sie nicht kennen, ob zwei Profile die besten besser unterscheiden als eines</translation>
    </message>
    <message>
        <source>One group or two?</source>
        <translation>Eine Gruppe oder zwei?</translation>
    </message>
    <message>
        <source>Make it the profile</source>
        <translation>Zum Profil machen</translation>
    </message>
    <message>
        <source>The profile of this group takes the place of the present one; undo brings that back</source>
        <translation>Das Profil dieser Gruppe tritt an die Stelle des jetzigen; Rückgängig bringt es zurück</translation>
    </message>
    <message>
        <source>If what makes a customer best differs between two groups, one profile describes neither. Whether two predict better is tried on customers that they have not seen.</source>
        <translation>Wenn zwei Gruppen aus verschiedenen Gründen zu den besten gehören, beschreibt ein Profil keine von beiden. Ob zwei besser vorhersagen, wird an Kunden erprobt, die sie nicht kennen.</translation>
    </message>
    <message>
        <source>Looking for two groups</source>
        <translation>Suche nach zwei Gruppen</translation>
    </message>
    <message>
        <source>%1: %2 best of %3</source>
        <comment>a group, how many are best, of how many</comment>
        <translation>%1: %2 beste von %3</translation>
    </message>
    <message>
        <source>Take the profile of a group</source>
        <translation>Profil einer Gruppe übernehmen</translation>
    </message>
    <message>
        <source>The profile is now that of %1.</source>
        <translation>Das Profil ist nun das von „%1“.</translation>
    </message>
</context>
<context>
    <name>touchstone::GroupsView</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>What each value belongs to</source>
        <translation>Wozu jeder Wert gehört</translation>
    </message>
    <message>
        <source>Add a field with the &amp;regions of each country</source>
        <translation>Ein Feld mit den &amp;Regionen jedes Landes hinzufügen</translation>
    </message>
    <message>
        <source>Regions and their countries</source>
        <translation>Regionen und ihre Länder</translation>
    </message>
    <message>
        <source>Add the regions of countries</source>
        <translation>Regionen der Länder hinzufügen</translation>
    </message>
    <message>
        <source>Leave out the regions of countries</source>
        <translation>Regionen der Länder auslassen</translation>
    </message>
    <message>
        <source>&amp;Group the values of</source>
        <translation>Werte &amp;gruppieren von</translation>
    </message>
    <message>
        <source>Field whose values are grouped</source>
        <translation>Feld, dessen Werte gruppiert werden</translation>
    </message>
    <message>
        <source>How coarse the groups are</source>
        <translation>Wie grob die Gruppen sind</translation>
    </message>
    <message>
        <source>No field has a catalogue of groups.</source>
        <translation>Kein Feld hat ein Verzeichnis von Gruppen.</translation>
    </message>
    <message>
        <source>As the files have them</source>
        <translation>Wie in den Dateien</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>%1 gruppieren</translation>
    </message>
    <message>
        <source>Change the group of %1</source>
        <translation>Gruppe von %1 ändern</translation>
    </message>
    <message>
        <source>“%1” is no country. Type names or codes of two letters with commas between them.</source>
        <translation>„%1“ ist kein Land. Namen oder Codes aus zwei Buchstaben eingeben, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Change the region %1</source>
        <translation>Region %1 ändern</translation>
    </message>
</context>
<context>
    <name>touchstone::HealthModel</name>
    <message>
        <source>%1 of %2 under “%3” have %4</source>
        <comment>so many of so many accounts of a population have the field</comment>
        <translation>Unter „%3“ haben %1 von %2 „%4“</translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <comment>what was found first, how much else was found</comment>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>%1: %2 accounts</source>
        <comment>a population and its size</comment>
        <translation>%1: %2 Accounts</translation>
    </message>
    <message>
        <source>The gravest that was found about the field</source>
        <translation>Der schwerste Befund zu dem Feld</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>%1: %2. Known: %3</source>
        <comment>a field, its kind, when it is known</comment>
        <translation>%1: %2. Bekannt: %3</translation>
    </message>
</context>
<context>
    <name>touchstone::HealthPane</name>
    <message>
        <source>Looking at the fields…</source>
        <translation>Die Felder werden geprüft…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>How full the fields are</source>
        <translation>Wie vollständig die Felder sind</translation>
    </message>
    <message>
        <source>Search fields</source>
        <translation>Felder suchen</translation>
    </message>
    <message>
        <source>Known, up to</source>
        <translation>Bekannt, bis zu</translation>
    </message>
    <message>
        <source>How full each field is in each population</source>
        <translation>Wie vollständig jedes Feld in jeder Gruppe ist</translation>
    </message>
    <message>
        <source>There is no field to look at yet.</source>
        <translation>Es gibt noch kein Feld zu prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to look at before you trust a profile.</source>
        <translation>
            <numerusform>%Ln Befund ist zu prüfen, bevor Sie einem Profil trauen.</numerusform>
            <numerusform>%Ln Befunde sind zu prüfen, bevor Sie einem Profil trauen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) would mislead a profile.</source>
        <translation>
            <numerusform>%Ln Feld würde ein Profil in die Irre führen.</numerusform>
            <numerusform>%Ln Felder würden ein Profil in die Irre führen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Known for all under “%1”.</source>
        <translation>Bekannt für alle unter „%1“.</translation>
    </message>
    <message>
        <source>%1 of %2 under “%3” have none:</source>
        <translation>%1 von %2 unter „%3“ haben keine Angabe:</translation>
    </message>
    <message>
        <source>What was found (%1)</source>
        <translation>Was gefunden wurde (%1)</translation>
    </message>
    <message>
        <source>The checks found no field that would mislead a profile.</source>
        <translation>Die Prüfungen fanden kein Feld, das ein Profil in die Irre führen würde.</translation>
    </message>
</context>
<context>
    <name>touchstone::HeatLegend</name>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>Colours: from nothing known to all known</source>
        <translation>Farben: von nichts bekannt bis alles bekannt</translation>
    </message>
</context>
<context>
    <name>touchstone::IntervalPlot</name>
    <message>
        <source>%1: %2, between %3 and %4</source>
        <translation>%1: %2, zwischen %3 und %4</translation>
    </message>
</context>
<context>
    <name>touchstone::IssueModel</name>
    <message>
        <source>Row %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst in</translation>
    </message>
</context>
<context>
    <name>touchstone::LeftOutModel</name>
    <message>
        <source>Put back by you</source>
        <translation>Von Ihnen zurückgeholt</translation>
    </message>
    <message>
        <source>All of this kind: %1</source>
        <translation>Alle dieser Art: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was darin steht</translation>
    </message>
</context>
<context>
    <name>touchstone::LineRow</name>
    <message>
        <source>%1 counts</source>
        <translation>%1 zählt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln points</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked: a new draft leaves it alone</source>
        <translation>Gesperrt: Ein neuer Entwurf lässt es unverändert</translation>
    </message>
    <message>
        <source>Lock it, so that a new draft leaves it alone</source>
        <translation>Sperren, damit ein neuer Entwurf es unverändert lässt</translation>
    </message>
</context>
<context>
    <name>touchstone::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open sa&amp;mple</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>Dateien &amp;importieren…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Start screen</source>
        <translation>&amp;Startbildschirm</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Switch between steps and page</source>
        <translation>Zwischen Schritten und Seite wechseln</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>&amp;About Touchstone</source>
        <translation>&amp;Über Touchstone</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>%1[*] – Touchstone</source>
        <translation>%1[*] – Touchstone</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>Datenstand %1</translation>
    </message>
    <message>
        <source>Nothing imported yet</source>
        <translation>Noch nichts importiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln Account</numerusform>
            <numerusform>%Ln Accounts</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no table to paste. Copy the cells of a spreadsheet first, with their headers.</source>
        <translation>Es gibt keine Tabelle zum Einfügen. Kopieren Sie zuerst die Zellen einer Tabelle mit ihren Überschriften.</translation>
    </message>
    <message>
        <source>&amp;Paste a table</source>
        <translation>Tabelle &amp;einfügen</translation>
    </message>
    <message>
        <source>Imports the cells that were copied in a spreadsheet</source>
        <translation>Importiert die Zellen, die in einer Tabelle kopiert wurden</translation>
    </message>
</context>
<context>
    <name>touchstone::MatchFilesView</name>
    <message>
        <source>Identifier</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Web domain</source>
        <translation>Web-Domain</translation>
    </message>
    <message>
        <source>D-U-N-S number</source>
        <translation>D-U-N-S-Nummer</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Each row is one</source>
        <translation>Jede Zeile ist einer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>Zugeordnet über</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Name no account</source>
        <translation>Ohne Schlüssel</translation>
    </message>
    <message>
        <source>Match none</source>
        <translation>Ohne Treffer</translation>
    </message>
    <message>
        <source>Accounts without a row</source>
        <translation>Accounts ohne Zeile</translation>
    </message>
    <message>
        <source>Names no account that we know</source>
        <translation>Nennt keinen bekannten Account</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>How the rows of each file found their accounts</source>
        <translation>Wie die Zeilen jeder Datei ihre Accounts fanden</translation>
    </message>
    <message>
        <source>What did not match</source>
        <translation>Was keinen Treffer hat</translation>
    </message>
    <message>
        <source>What counts as one &amp;account</source>
        <translation>Was als &amp;ein Account zählt</translation>
    </message>
    <message>
        <source>What counts as one account</source>
        <translation>Was als ein Account zählt</translation>
    </message>
    <message>
        <source>Each record of the files</source>
        <translation>Jeder Datensatz der Dateien</translation>
    </message>
    <message>
        <source>A company: all records of one web domain</source>
        <translation>Ein Unternehmen: alle Datensätze einer Web-Domain</translation>
    </message>
    <message>
        <source>A group: all below one ultimate parent</source>
        <translation>Ein Konzern: alle unter einer obersten Muttergesellschaft</translation>
    </message>
    <message>
        <source>Money is added up to the account that counts. Headcounts and revenues are not: those of the company or the parent itself are taken.</source>
        <translation>Geld wird für den Account, der zählt, zusammengezählt. Mitarbeiterzahlen und Umsätze nicht: Es gelten die des Unternehmens oder der Muttergesellschaft selbst.</translation>
    </message>
    <message>
        <source>Change what counts as one account</source>
        <translation>Ändern, was als ein Account zählt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) have a row in this file.</source>
        <translation>
            <numerusform>%Ln Account hat eine Zeile in dieser Datei.</numerusform>
            <numerusform>%Ln Accounts haben eine Zeile in dieser Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) repeat an account and were merged with it.</source>
        <translation>
            <numerusform>%Ln Zeile wiederholt einen Account und wurde mit ihm zusammengeführt.</numerusform>
            <numerusform>%Ln Zeilen wiederholen einen Account und wurden mit ihm zusammengeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) have no row here, for example %1.</source>
        <translation>
            <numerusform>%Ln Account hat hier keine Zeile: %1.</numerusform>
            <numerusform>%Ln Accounts haben hier keine Zeile, zum Beispiel %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::MatchPane</name>
    <message>
        <source>To review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Match by file</source>
        <translation>Zuordnung nach Datei</translation>
    </message>
    <message>
        <source>Different values</source>
        <translation>Abweichende Werte</translation>
    </message>
    <message>
        <source>Several fit</source>
        <translation>Mehrere passen</translation>
    </message>
</context>
<context>
    <name>touchstone::MessageStrip</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>touchstone::MiningProgress</name>
    <message>
        <source>How far the search is</source>
        <translation>Wie weit die Suche ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A first look</source>
        <translation>Ein erster Blick</translation>
    </message>
    <message>
        <source>What stands out most in each attribute, as it was counted. Whether it is more than chance is being tried now.</source>
        <translation>Was bei jedem Merkmal am meisten auffällt, wie es gezählt wurde. Ob es mehr als Zufall ist, wird jetzt geprüft.</translation>
    </message>
    <message>
        <source>What stands out at first, and how common it is in each group</source>
        <translation>Was zuerst auffällt, und wie häufig es in jeder Gruppe ist</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>As common</source>
        <translation>So häufig</translation>
    </message>
    <message>
        <source>%1 of %2 against %3 of %4, where it is known</source>
        <comment>best, all best, others, all others</comment>
        <translation>%1 von %2 gegenüber %3 von %4, wo es bekannt ist</translation>
    </message>
</context>
<context>
    <name>touchstone::MissesCard</name>
    <message>
        <source>Where it was most wrong</source>
        <translation>Wo es am meisten danebenlag</translation>
    </message>
    <message>
        <source>What the profile misjudged most</source>
        <translation>Was das Profil am meisten falsch einschätzte</translation>
    </message>
    <message>
        <source>Double-click to see the account</source>
        <translation>Doppelklick zeigt den Account</translation>
    </message>
    <message>
        <source>Nothing of the better half failed, and nothing of the other half succeeded.</source>
        <translation>Nichts aus der besseren Hälfte scheiterte, und nichts aus der anderen gelang.</translation>
    </message>
</context>
<context>
    <name>touchstone::Notes</name>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>%Ln weitere zeigen</numerusform>
            <numerusform>%Ln weitere zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::OriginView</name>
    <message>
        <source>%1, sheet %2</source>
        <translation>%1, Blatt %2</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <comment>file, row</comment>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1, row %2, column %3</source>
        <translation>%1, Zeile %2, Spalte %3</translation>
    </message>
    <message>
        <source>This row was counted.</source>
        <translation>Diese Zeile wurde gezählt.</translation>
    </message>
    <message>
        <source>The cell is empty.</source>
        <translation>Die Zelle ist leer.</translation>
    </message>
    <message>
        <source>“%1” in the file, which says nothing that could be used.</source>
        <translation>„%1“ in der Datei; das sagt nichts, was sich verwenden ließe.</translation>
    </message>
    <message>
        <source>“%1” in the file.</source>
        <translation>„%1“ in der Datei.</translation>
    </message>
    <message>
        <source>“%1” in the file, read as %2.</source>
        <translation>„%1“ in der Datei, gelesen als %2.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Woher das kommt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Computed: %1.</source>
        <translation>Berechnet: %1.</translation>
    </message>
    <message>
        <source>No file says anything about it.</source>
        <translation>Keine Datei sagt etwas darüber.</translation>
    </message>
    <message>
        <source>It stands in no file: the program made it up from the number of the row.</source>
        <translation>Es steht in keiner Datei: Das Programm hat es aus der Nummer der Zeile gebildet.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more row(s).</source>
        <translation>
            <numerusform>Und %Ln weitere Zeile.</numerusform>
            <numerusform>Und %Ln weitere Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>How it was read: %1</source>
        <translation>Wie es gelesen wurde: %1</translation>
    </message>
    <message>
        <source>This one counts.</source>
        <translation>Diese Angabe zählt.</translation>
    </message>
    <message>
        <source>Says the same.</source>
        <translation>Sagt dasselbe.</translation>
    </message>
    <message>
        <source>Not used: another source comes first.</source>
        <translation>Nicht verwendet: Eine andere Quelle geht vor.</translation>
    </message>
    <message>
        <source>Opportunity of an unknown account</source>
        <translation>Verkaufschance eines unbekannten Accounts</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>Woher kommt das?</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
</context>
<context>
    <name>touchstone::PageRail</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Strg+%2)</translation>
    </message>
    <message>
        <source>Data stays on this computer</source>
        <translation>Alle Daten bleiben lokal</translation>
    </message>
    <message>
        <source>%1, not started</source>
        <translation>%1, nicht begonnen</translation>
    </message>
    <message>
        <source>%1, needs attention</source>
        <translation>%1, braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, fertig</translation>
    </message>
</context>
<context>
    <name>touchstone::PaneSwitch</name>
    <message>
        <source>Part of this page</source>
        <translation>Teil dieser Seite</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a part of a page and how much there is in it</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>touchstone::PatternDetail</name>
    <message>
        <source>Best customers that it covers</source>
        <translation>Beste Kunden, die es abdeckt</translation>
    </message>
    <message>
        <source>Patterns that select nearly the same accounts</source>
        <translation>Muster, die fast dieselben Accounts auswählen</translation>
    </message>
    <message>
        <source>In the profile already</source>
        <translation>Schon im Profil</translation>
    </message>
    <message>
        <source>Add to profile</source>
        <translation>Ins Profil</translation>
    </message>
    <message>
        <source>As a trait with points</source>
        <translation>Als Merkmal mit Punkten</translation>
    </message>
    <message>
        <source>As a must-have</source>
        <translation>Als Muss-Bedingung</translation>
    </message>
    <message>
        <source>As a disqualifier</source>
        <translation>Als Ausschlussgrund</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>Shares with their 95 % intervals</source>
        <translation>Anteile mit ihren 95-%-Intervallen</translation>
    </message>
    <message>
        <source>Chance alone would show a difference this large with %1.</source>
        <translation>Durch Zufall allein ergäbe sich ein so großer Unterschied mit %1.</translation>
    </message>
    <message>
        <source>Found again in %1 of half-samples.</source>
        <translation>In %1 der halben Stichproben wiedergefunden.</translation>
    </message>
    <message>
        <source>Found in deals, not in customers.</source>
        <translation>In Deals gefunden, nicht in Kunden.</translation>
    </message>
    <message>
        <source>Covers %1 of %2 best customers</source>
        <translation>Deckt %1 von %2 besten Kunden ab</translation>
    </message>
    <message>
        <source>Nearly the same in other words (%1)</source>
        <translation>Fast dasselbe in anderen Worten (%1)</translation>
    </message>
    <message>
        <source>Of all patterns tried that are as strong as this, %1 are expected to be luck (q).</source>
        <translation>Von allen geprüften Mustern, die so stark sind wie dieses, sind voraussichtlich %1 Zufall (q).</translation>
    </message>
</context>
<context>
    <name>touchstone::PatternList</name>
    <message>
        <source>Search patterns</source>
        <translation>Muster suchen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Alle Urteile</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>More or less common</source>
        <translation>Häufiger oder seltener</translation>
    </message>
    <message>
        <source>More common</source>
        <translation>Häufiger</translation>
    </message>
    <message>
        <source>Less common</source>
        <translation>Seltener</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>What was left out, and why (%1)</source>
        <translation>Was ausgelassen wurde (%1)</translation>
    </message>
    <message>
        <source>What they use</source>
        <translation>Was sie nutzen</translation>
    </message>
    <message>
        <source>One group or two?</source>
        <translation>Eine Gruppe oder zwei?</translation>
    </message>
</context>
<context>
    <name>touchstone::PatternModel</name>
    <message>
        <source>%1 of %2 best, %3 of %4 others</source>
        <translation>%1 von %2 besten, %3 von %4 anderen</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <comment>lift, low, high</comment>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>%1
By chance alone: %2. After correction for everything that was tried: q = %3.</source>
        <translation>%1
Durch Zufall allein: %2. Nach Korrektur für alles, was geprüft wurde: q = %3.</translation>
    </message>
    <message>
        <source>The share of the best (blue, above) and of the others (grey, below), with 95 % intervals, from 0 to 100 %</source>
        <translation>Der Anteil der besten (blau, oben) und der anderen (grau, unten), mit 95-%-Intervallen, von 0 bis 100 %</translation>
    </message>
    <message>
        <source>The best share divided by the others&apos; share, with its 95 % interval</source>
        <translation>Der Anteil der besten geteilt durch den Anteil der anderen, mit 95-%-Intervall</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Times as common</source>
        <translation>So häufig</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>q</source>
        <translation>q</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
</context>
<context>
    <name>touchstone::PatternsPage</name>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Find patterns</source>
        <translation>Muster suchen</translation>
    </message>
    <message>
        <source>the best with the other customers</source>
        <translation>die besten mit den anderen Kunden</translation>
    </message>
    <message>
        <source>won deals with lost ones</source>
        <translation>gewonnene Deals mit verlorenen</translation>
    </message>
    <message>
        <source>the best with the open pipeline</source>
        <translation>die besten mit der offenen Pipeline</translation>
    </message>
    <message>
        <source>1 condition</source>
        <translation>1 Bedingung</translation>
    </message>
    <message>
        <source>up to 2 conditions</source>
        <translation>bis zu 2 Bedingungen</translation>
    </message>
    <message>
        <source>up to 3 conditions</source>
        <translation>bis zu 3 Bedingungen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>by</source>
        <translation>anhand</translation>
    </message>
    <message>
        <source>What was left out, and why</source>
        <translation>Was ausgelassen wurde und warum</translation>
    </message>
    <message>
        <source>Fields that were left out</source>
        <translation>Felder, die ausgelassen wurden</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>These patterns were found before the data or the best customers changed. Find them again to bring them up to date.</source>
        <translation>Diese Muster wurden gefunden, bevor sich die Daten oder die besten Kunden änderten. Erneut suchen, um sie auf den neuen Stand zu bringen.</translation>
    </message>
    <message>
        <source>What your best customers share that the others do not</source>
        <translation>Was Ihre besten Kunden gemeinsam haben und die anderen nicht</translation>
    </message>
    <message>
        <source>%1 Together they cover %2 of the %3.</source>
        <comment>sentence, number, number</comment>
        <translation>%1 Zusammen decken sie %2 der %3 ab.</translation>
    </message>
    <message>
        <source>Change the best customers</source>
        <translation>Die besten Kunden ändern</translation>
    </message>
    <message>
        <source>Go to the data</source>
        <translation>Zu den Daten</translation>
    </message>
    <message>
        <source>Import your customers first.</source>
        <translation>Zuerst die Kunden importieren.</translation>
    </message>
    <message>
        <source>Choose the best customers</source>
        <translation>Die besten Kunden wählen</translation>
    </message>
    <message>
        <source>Say first which customers are the best. Then see here what they share.</source>
        <translation>Zuerst festlegen, welche Kunden die besten sind. Dann hier sehen, was sie gemeinsam haben.</translation>
    </message>
    <message>
        <source>Find patterns compares the best customers with the others in everything that is known before a sale, and tells what is more than chance.</source>
        <translation>„Muster suchen“ vergleicht die besten Kunden mit den anderen in allem, was vor einem Verkauf bekannt ist, und sagt, was mehr als Zufall ist.</translation>
    </message>
    <message>
        <source>Finding patterns</source>
        <translation>Muster werden gesucht</translation>
    </message>
    <message>
        <source>Added to the profile: %1</source>
        <translation>Ins Profil aufgenommen: %1</translation>
    </message>
    <message>
        <source>customers who stayed with those who left</source>
        <translation>gebliebene Kunden mit gegangenen</translation>
    </message>
    <message>
        <source>Who your customer is, and who is not</source>
        <translation>Wer Ihr Kunde ist und wer nicht</translation>
    </message>
    <message>
        <source>What they share</source>
        <translation>Was sie teilen</translation>
    </message>
    <message>
        <source>Who is not your customer</source>
        <translation>Wer nicht Ihr Kunde ist</translation>
    </message>
</context>
<context>
    <name>touchstone::PipelinePage</name>
    <message>
        <source>Pipeline fit</source>
        <translation>Pipeline-Passung</translation>
    </message>
    <message>
        <source>Export scores…</source>
        <translation>Scores exportieren…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Which rows are listed</source>
        <translation>Welche Zeilen aufgeführt sind</translation>
    </message>
    <message>
        <source>Open opportunities</source>
        <translation>Offene Verkaufschancen</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Interessenten</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Only this tier</source>
        <translation>Nur diese Stufe</translation>
    </message>
    <message>
        <source>Only this stage</source>
        <translation>Nur diese Phase</translation>
    </message>
    <message>
        <source>Fit of the listed rows</source>
        <translation>Passung der aufgeführten Zeilen</translation>
    </message>
    <message>
        <source>All tiers</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>Import your exports to see how well the pipeline fits.</source>
        <translation>Die Exporte importieren, um zu sehen, wie gut die Pipeline passt.</translation>
    </message>
    <message>
        <source>There is no profile yet. Draft one, and every account gets its fit.</source>
        <translation>Es gibt noch kein Profil. Eines entwerfen, und jeder Account erhält seine Passung.</translation>
    </message>
    <message>
        <source>Go to data</source>
        <translation>Zu den Daten</translation>
    </message>
    <message>
        <source>Go to the profile</source>
        <translation>Zum Profil</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Alle Phasen</translation>
    </message>
    <message>
        <source>Open opportunities with a fit</source>
        <translation>Verkaufschancen mit Passung</translation>
    </message>
    <message>
        <source>of %1 open</source>
        <translation>von %1 offenen</translation>
    </message>
    <message>
        <source>of %1 open; %2 name no account</source>
        <translation>von %1 offenen; %2 nennen keinen Account</translation>
    </message>
    <message>
        <source>In Best or Good fit</source>
        <translation>Mit bester oder guter Passung</translation>
    </message>
    <message>
        <source>no open opportunity has a fit</source>
        <translation>keine offene Verkaufschance hat eine Passung</translation>
    </message>
    <message>
        <source>%1 of those with a fit</source>
        <translation>%1 derer mit Passung</translation>
    </message>
    <message>
        <source>Value in Best or Good fit</source>
        <translation>Wert mit bester oder guter Passung</translation>
    </message>
    <message>
        <source>no amounts are known</source>
        <translation>keine Beträge bekannt</translation>
    </message>
    <message>
        <source>%1 of %2 open value</source>
        <translation>%1 von %2 offenem Wert</translation>
    </message>
    <message>
        <source>Prospects in Best or Good fit</source>
        <translation>Gut passende Interessenten</translation>
    </message>
    <message>
        <source>of %1 prospects</source>
        <translation>von %1 Interessenten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Choose a row to see why it scores as it does.</source>
        <translation>Eine Zeile wählen, um zu sehen, warum sie ihren Score hat.</translation>
    </message>
    <message>
        <source>This opportunity names no account that is known, so it has no fit.</source>
        <translation>Diese Verkaufschance nennt keinen bekannten Account und hat daher keine Passung.</translation>
    </message>
    <message>
        <source>Export scores</source>
        <translation>Scores exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv);;Workbook (*.xlsx)</source>
        <translation>Durch Kommas getrennte Werte (*.csv);;Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Exporting scores</source>
        <translation>Scores werden exportiert</translation>
    </message>
    <message>
        <source>Wrote the scores to %1.</source>
        <translation>Die Scores wurden nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>There is no account in the imported files. Import exports with accounts and deals in them, or say under Data what their rows are.</source>
        <translation>In den importierten Dateien ist kein Account. Importieren Sie Exporte mit Accounts und Verkaufschancen, oder geben Sie unter Daten an, was ihre Zeilen sind.</translation>
    </message>
    <message>
        <source>The profile does not say yet who fits. Add a trait with points, or a rule for tiers.</source>
        <translation>Das Profil sagt noch nicht, wer passt. Fügen Sie ein Merkmal mit Punkten oder eine Regel für Stufen hinzu.</translation>
    </message>
</context>
<context>
    <name>touchstone::PointsBar</name>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 von %2 Punkten</translation>
    </message>
</context>
<context>
    <name>touchstone::PreviewModel</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Verstanden als</translation>
    </message>
</context>
<context>
    <name>touchstone::PreviewPane</name>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>Reihenfolge im Datum</translation>
    </message>
    <message>
        <source>Separator of lists</source>
        <translation>Trennzeichen von Listen</translation>
    </message>
    <message>
        <source>Point: 1,234.56</source>
        <translation>Punkt: 1,234.56</translation>
    </message>
    <message>
        <source>Comma: 1.234,56</source>
        <translation>Komma: 1.234,56</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>Between: %1</source>
        <translation>Dazwischen: %1</translation>
    </message>
    <message>
        <source>First rows of the column</source>
        <translation>Erste Zeilen der Spalte</translation>
    </message>
    <message numerus="yes">
        <source>All of the first %Ln row(s) understood</source>
        <translation>
            <numerusform>Die erste %Ln Zeile verstanden</numerusform>
            <numerusform>Alle ersten %Ln Zeilen verstanden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the first %2 rows not understood</source>
        <translation>%1 der ersten %2 Zeilen nicht verstanden</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>Woher kommt das?</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
</context>
<context>
    <name>touchstone::ProfilePage</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Draft from patterns</source>
        <translation>Aus Mustern entwerfen</translation>
    </message>
    <message>
        <source>Import your customers first. The profile is made from what the best of them share.</source>
        <translation>Zuerst die Kunden importieren. Das Profil entsteht aus dem, was die besten gemeinsam haben.</translation>
    </message>
    <message>
        <source>Go to the data</source>
        <translation>Zu den Daten</translation>
    </message>
    <message>
        <source>See pipeline fit</source>
        <translation>Pipeline-Passung ansehen</translation>
    </message>
    <message>
        <source>Parts of the profile</source>
        <translation>Teile des Profils</translation>
    </message>
    <message>
        <source>Rules and points</source>
        <translation>Regeln und Punkte</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Find patterns first</source>
        <translation>Zuerst Muster suchen</translation>
    </message>
    <message>
        <source>No profile yet. Draft one from the patterns, or add lines by hand.</source>
        <translation>Noch kein Profil. Eines aus den Mustern entwerfen oder Zeilen von Hand hinzufügen.</translation>
    </message>
    <message>
        <source>No profile yet. Find patterns to draft one from, or add lines by hand.</source>
        <translation>Noch kein Profil. Muster suchen, um eines daraus zu entwerfen, oder Zeilen von Hand hinzufügen.</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln lines by a new draft?</source>
        <translation>
            <numerusform>%Ln Zeile durch einen neuen Entwurf ersetzen?</numerusform>
            <numerusform>%Ln Zeilen durch einen neuen Entwurf ersetzen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked lines and the words stay. You can undo this.</source>
        <translation>Gesperrte Zeilen und die Texte bleiben. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Drafting the profile</source>
        <translation>Das Profil wird entworfen</translation>
    </message>
    <message>
        <source>The project changed while the profile was drafted, so the draft was dropped. Draft again.</source>
        <translation>Das Projekt hat sich geändert, während das Profil entworfen wurde; der Entwurf wurde daher verworfen. Erneut entwerfen.</translation>
    </message>
    <message>
        <source>Draft the profile</source>
        <translation>Profil entwerfen</translation>
    </message>
    <message>
        <source>Lines of the profile are edited here. Add one, or draft the profile.</source>
        <translation>Hier werden die Zeilen des Profils bearbeitet. Eine hinzufügen oder das Profil entwerfen.</translation>
    </message>
    <message>
        <source>Draft from what is only suggested</source>
        <translation>Aus dem entwerfen, was sich nur andeutet</translation>
    </message>
    <message>
        <source>No pattern is confirmed. A profile can be drafted from what is only suggested; each of its lines is then marked as not proven, as it may well be chance.</source>
        <translation>Kein Muster ist bestätigt. Ein Profil kann aus dem entworfen werden, was sich nur andeutet; jede seiner Zeilen ist dann als nicht belegt markiert, da sie gut Zufall sein kann.</translation>
    </message>
    <message>
        <source>prospects</source>
        <comment>of the …</comment>
        <translation>Interessenten</translation>
    </message>
    <message>
        <source>customers</source>
        <comment>of the …</comment>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>customers and prospects</source>
        <comment>of the …</comment>
        <translation>Kunden und Interessenten</translation>
    </message>
    <message>
        <source>There are no %1 to count.</source>
        <translation>Es gibt keine %1 zu zählen.</translation>
    </message>
    <message>
        <source>The profile has no traits with points and no rules for tiers yet, so it does not say who fits.</source>
        <translation>Das Profil hat noch keine Merkmale mit Punkten und keine Regeln für Stufen und sagt daher nicht, wer passt.</translation>
    </message>
</context>
<context>
    <name>touchstone::ProofCard</name>
    <message>
        <source>Holds up</source>
        <translation>Bewährt sich</translation>
    </message>
    <message>
        <source>Could be luck</source>
        <translation>Könnte Zufall sein</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>Bewährt sich nicht</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Zu wenig Daten</translation>
    </message>
    <message>
        <source>Run back-test</source>
        <translation>Backtest starten</translation>
    </message>
    <message>
        <source>Mines and drafts a profile from earlier deals alone and tries it on later ones</source>
        <translation>Sucht Muster und entwirft ein Profil allein aus früheren Abschlüssen und erprobt es an späteren</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Would a profile made from earlier deals have told won from lost deals that came later?</source>
        <translation>Hätte ein Profil aus früheren Abschlüssen bei späteren gewonnene von verlorenen unterschieden?</translation>
    </message>
    <message>
        <source>Back-testing</source>
        <translation>Backtest läuft</translation>
    </message>
</context>
<context>
    <name>touchstone::ProofTab</name>
    <message>
        <source>The profile was made from these accounts too, so it looks better here than it will on new ones.</source>
        <translation>Das Profil entstand auch aus diesen Accounts; es sieht hier daher besser aus, als es bei neuen sein wird.</translation>
    </message>
</context>
<context>
    <name>touchstone::ReadingCard</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Stop this and leave the project as it was</source>
        <translation>Anhalten und das Projekt lassen, wie es war</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>touchstone::ReadingPane</name>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message numerus="yes">
        <source>Row %1 names the columns; %Ln row(s) were read.</source>
        <translation>
            <numerusform>Zeile %1 nennt die Spalten; %Ln Zeile wurde gelesen.</numerusform>
            <numerusform>Zeile %1 nennt die Spalten; %Ln Zeilen wurden gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were read.</source>
        <translation>
            <numerusform>%Ln Zeile wurde gelesen.</numerusform>
            <numerusform>%Ln Zeilen wurden gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>None was left out.</source>
        <translation>Keine wurde ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out, as listed here.</source>
        <translation>
            <numerusform>%Ln wurde ausgelassen, wie hier aufgeführt.</numerusform>
            <numerusform>%Ln wurden ausgelassen, wie hier aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Puts the chosen rows back, or leaves them out again</source>
        <translation>Holt die gewählten Zeilen zurück oder lässt sie wieder aus</translation>
    </message>
    <message>
        <source>Header &amp;lines</source>
        <translation>Anzahl Kopf&amp;zeilen</translation>
    </message>
    <message>
        <source>Rows of the file that were left out</source>
        <translation>Zeilen der Datei, die ausgelassen wurden</translation>
    </message>
    <message>
        <source>%1 (found)</source>
        <translation>%1 (erkannt)</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>None (found)</source>
        <translation>Keines (erkannt)</translation>
    </message>
    <message>
        <source>Leave out again</source>
        <translation>Wieder auslassen</translation>
    </message>
    <message>
        <source>Leave rows out by “%1”</source>
        <translation>Zeilen nach „%1“ auslassen</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Encoding of the text</source>
        <translation>Kodierung des Textes</translation>
    </message>
    <message>
        <source>What stands between the fields</source>
        <translation>Was zwischen den Feldern steht</translation>
    </message>
    <message>
        <source>En&amp;coding</source>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>Fields en&amp;d with</source>
        <translation>Felder enden mi&amp;t</translation>
    </message>
    <message>
        <source>Header &amp;row</source>
        <translation>Kopf&amp;zeile</translation>
    </message>
    <message>
        <source>Fiscal &amp;years begin in</source>
        <translation>Geschäfts&amp;jahre beginnen im</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>This table was pasted, so there is no file to read again.</source>
        <translation>Diese Tabelle wurde eingefügt; es gibt keine Datei, die noch einmal gelesen werden könnte.</translation>
    </message>
    <message>
        <source>No row names the columns of this table.</source>
        <translation>Keine Zeile benennt die Spalten dieser Tabelle.</translation>
    </message>
</context>
<context>
    <name>touchstone::RenewalPage</name>
    <message>
        <source>The project has these very files already: nothing would change.</source>
        <translation>Das Projekt hat genau diese Dateien schon: Nichts würde sich ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer export(s) of files that the project has. Nothing is replaced until you say so.</source>
        <translation>
            <numerusform>%Ln neuerer Export einer Datei, die das Projekt schon hat. Ersetzt wird erst, wenn Sie es sagen.</numerusform>
            <numerusform>%Ln neuere Exporte von Dateien, die das Projekt schon hat. Ersetzt wird erst, wenn Sie es sagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Other value</source>
        <translation>Anderer Wert</translation>
    </message>
    <message>
        <source>Known now</source>
        <translation>Jetzt bekannt</translation>
    </message>
    <message>
        <source>Unknown now</source>
        <translation>Jetzt unbekannt</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>New exports</source>
        <translation>Neue Exporte</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Leaves the project as it is</source>
        <translation>Lässt das Projekt, wie es ist</translation>
    </message>
    <message>
        <source>Use the new exports</source>
        <translation>Neue Exporte verwenden</translation>
    </message>
    <message>
        <source>Replaces the former exports; you can undo this</source>
        <translation>Ersetzt die früheren Exporte; das lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>What they change</source>
        <translation>Was sie ändern</translation>
    </message>
    <message>
        <source>What is different about the columns</source>
        <translation>Was an den Spalten anders ist</translation>
    </message>
    <message>
        <source>What becomes of the accounts</source>
        <translation>Was aus den Accounts wird</translation>
    </message>
    <message>
        <source>How the values of the fields change</source>
        <translation>Wie sich die Werte der Felder ändern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tab and how many lines it has</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>touchstone::ReportPreview</name>
    <message>
        <source>Preview of page %1 of %2</source>
        <translation>Vorschau der Seite %1 von %2</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
</context>
<context>
    <name>touchstone::RetentionCard</name>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Übrige</translation>
    </message>
    <message>
        <source>Customers kept</source>
        <translation>Gehaltene Kunden</translation>
    </message>
    <message>
        <source>Gross revenue kept</source>
        <translation>Gehaltener Bruttoumsatz</translation>
    </message>
    <message>
        <source>Net revenue kept</source>
        <translation>Gehaltener Nettoumsatz</translation>
    </message>
    <message>
        <source>Logo retention: customers at the beginning of the year who are still there at its end, over all customers at its beginning. Who came later does not count.</source>
        <translation>Kundenbindung: Kunden am Anfang des Jahres, die an seinem Ende noch da sind, geteilt durch alle Kunden an seinem Anfang. Wer später kam, zählt nicht.</translation>
    </message>
    <message>
        <source>Gross revenue retention: what the customers at the beginning of the year pay at its end, each at most what it paid then, over what they paid then.</source>
        <translation>Bruttoumsatzbindung: was die Kunden vom Anfang des Jahres an seinem Ende zahlen, jeder höchstens so viel wie damals, geteilt durch das, was sie damals zahlten.</translation>
    </message>
    <message>
        <source>Net revenue retention: what the customers at the beginning of the year pay at its end, with what some pay more, over what they paid then.</source>
        <translation>Nettoumsatzbindung: was die Kunden vom Anfang des Jahres an seinem Ende zahlen, mit dem, was manche mehr zahlen, geteilt durch das, was sie damals zahlten.</translation>
    </message>
    <message>
        <source>How they stay</source>
        <translation>Wie sie bleiben</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>group, figure, value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln customer(s); 95 % interval in brackets.</source>
        <translation>
            <numerusform>Von %Ln Kunden; 95-%-Intervall in Klammern.</numerusform>
            <numerusform>Von %Ln Kunden; 95-%-Intervall in Klammern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln customer(s).</source>
        <translation>
            <numerusform>Von %Ln Kunden.</numerusform>
            <numerusform>Von %Ln Kunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Import your exports first: the review is made from them.</source>
        <translation>Zuerst die Exporte importieren: Daraus entsteht das Review.</translation>
    </message>
    <message>
        <source>Go to data</source>
        <translation>Zu den Daten</translation>
    </message>
    <message>
        <source>Write report PDF…</source>
        <translation>Bericht als PDF…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation>Titel des Berichts</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Ihr Unternehmen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Seiten des Berichts</translation>
    </message>
    <message>
        <source>Codes instead of account names</source>
        <translation>Codes statt Accountnamen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>As it will be printed</source>
        <translation>Wie es gedruckt wird</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Wrote the report to %1.</source>
        <translation>Der Bericht wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Does it hold?</source>
        <translation>Bewährt es sich?</translation>
    </message>
</context>
<context>
    <name>touchstone::ReviewView</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>May be the same as</source>
        <translation>Vielleicht derselbe wie</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>No two accounts look as if they were the same company.</source>
        <translation>Keine zwei Accounts sehen nach demselben Unternehmen aus.</translation>
    </message>
    <message>
        <source>Accounts that may be the same company</source>
        <translation>Accounts, die vielleicht dasselbe Unternehmen sind</translation>
    </message>
    <message>
        <source>What both sides are known for</source>
        <translation>Was über beide Seiten bekannt ist</translation>
    </message>
    <message>
        <source>The same company (Y)</source>
        <translation>Dasselbe Unternehmen (Y)</translation>
    </message>
    <message>
        <source>Not the same (N)</source>
        <translation>Nicht dasselbe (N)</translation>
    </message>
    <message numerus="yes">
        <source>Decide about %Ln match(es)</source>
        <translation>
            <numerusform>Über %Ln Zuordnung entscheiden</numerusform>
            <numerusform>Über %Ln Zuordnungen entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln row(s) of %2)</source>
        <translation>
            <numerusform>%1 (%Ln Zeile von %2)</numerusform>
            <numerusform>%1 (%Ln Zeilen von %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Gleicher Name</translation>
    </message>
    <message>
        <source>Same web name</source>
        <translation>Gleicher Web-Name</translation>
    </message>
    <message>
        <source>Similar name</source>
        <translation>Ähnlicher Name</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a field and how many accounts gain it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Names that look alike are never joined by themselves: you say which are one.</source>
        <translation>Ähnliche Namen werden nie von selbst verbunden: Sie sagen, welche eins sind.</translation>
    </message>
    <message>
        <source>Names that look alike are never joined by themselves: you say which are one. If all were, accounts would gain %1.</source>
        <translation>Ähnliche Namen werden nie von selbst verbunden: Sie sagen, welche eins sind. Wären es alle, erhielten Accounts dazu: %1.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>touchstone::SharedNamesView</name>
    <message>
        <source>Named in the file</source>
        <translation>Name in der Datei</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passt zu</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Web domain</source>
        <translation>Web-Domain</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>The row</source>
        <translation>Die Zeile</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>Der Account</translation>
    </message>
    <message>
        <source>Names that several accounts have</source>
        <translation>Namen, die mehrere Accounts haben</translation>
    </message>
    <message>
        <source>Accounts that may be meant</source>
        <translation>Accounts, die gemeint sein können</translation>
    </message>
    <message>
        <source>What both sides are known for</source>
        <translation>Was über beide Seiten bekannt ist</translation>
    </message>
    <message>
        <source>No row names an account as several are called.</source>
        <translation>Keine Zeile nennt einen Account so, wie mehrere heißen.</translation>
    </message>
    <message>
        <source>These rows name an account as several are called, so they were joined to none. Choose the account that is meant.</source>
        <translation>Diese Zeilen nennen einen Account so, wie mehrere heißen, und wurden deshalb keinem zugeordnet. Wählen Sie den Account, der gemeint ist.</translation>
    </message>
    <message>
        <source>It is this account (Y)</source>
        <translation>Es ist dieser Account (Y)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln Account</numerusform>
            <numerusform>%Ln Accounts</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing but its name tells this account from the others. Import an identifier or a web domain for it.</source>
        <translation>Nur sein Name unterscheidet diesen Account von den anderen. Importieren Sie eine ID oder eine Web-Domain für ihn.</translation>
    </message>
    <message>
        <source>Assign the rows of “%1”</source>
        <translation>Zeilen von „%1“ zuordnen</translation>
    </message>
</context>
<context>
    <name>touchstone::Shelves</name>
    <message>
        <source>Must-haves</source>
        <translation>Muss-Bedingungen</translation>
    </message>
    <message>
        <source>What a score cannot make up for: without it an account is at most a poor fit.</source>
        <translation>Was ein Score nicht wettmachen kann: Ohne dies hat ein Account höchstens geringe Passung.</translation>
    </message>
    <message>
        <source>Traits with points</source>
        <translation>Merkmale mit Punkten</translation>
    </message>
    <message>
        <source>What makes an account fit better. All points together are 100.</source>
        <translation>Was einen Account besser passen lässt. Alle Punkte zusammen sind 100.</translation>
    </message>
    <message>
        <source>Disqualifiers</source>
        <translation>Ausschlussgründe</translation>
    </message>
    <message>
        <source>What rules an account out: no budget, a region that is not served, a legal limit.</source>
        <translation>Was einen Account ausschließt: kein Budget, eine nicht bediente Region, eine rechtliche Grenze.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Zu „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>No condition yet</source>
        <translation>Noch keine Bedingung</translation>
    </message>
</context>
<context>
    <name>touchstone::SourceCard</name>
    <message>
        <source>Remove this file from the project</source>
        <translation>Diese Datei aus dem Projekt entfernen</translation>
    </message>
    <message>
        <source>What the rows of this file are</source>
        <translation>Was die Zeilen dieser Datei sind</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln issue(s)</source>
        <translation>
            <numerusform>%Ln Auffälligkeit</numerusform>
            <numerusform>%Ln Auffälligkeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>rows, system</comment>
        <translation>%1, aus %2</translation>
    </message>
</context>
<context>
    <name>touchstone::SourceList</name>
    <message>
        <source>Imported files</source>
        <translation>Importierte Dateien</translation>
    </message>
</context>
<context>
    <name>touchstone::SpellingsView</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a value and how many rows have it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Names of one thing</source>
        <translation>Namen für eine Sache</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>Gleiche Wörter</translation>
    </message>
    <message>
        <source>Nearly the same letters</source>
        <translation>Fast gleiche Buchstaben</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Vereinen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Spellings</source>
        <translation>Schreibweisen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>No value is spelt in several ways.</source>
        <translation>Kein Wert ist verschieden geschrieben.</translation>
    </message>
    <message>
        <source>Values that are spelt in several ways</source>
        <translation>Werte, die verschieden geschrieben sind</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dasselbe</translation>
    </message>
    <message>
        <source>Split again</source>
        <translation>Wieder trennen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Vereint</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln group(s)</source>
        <translation>
            <numerusform>%Ln Gruppe vereinen</numerusform>
            <numerusform>%Ln Gruppen vereinen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln group(s) of spellings</source>
        <translation>
            <numerusform>%Ln Gruppe von Schreibweisen vereinen</numerusform>
            <numerusform>%Ln Gruppen von Schreibweisen vereinen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep spellings of %1 apart</source>
        <translation>Schreibweisen von %1 getrennt lassen</translation>
    </message>
    <message>
        <source>Split %1 again</source>
        <translation>%1 wieder trennen</translation>
    </message>
    <message>
        <source>Merge the ticked spellings</source>
        <translation>Die angekreuzten Schreibweisen vereinen</translation>
    </message>
</context>
<context>
    <name>touchstone::StartPage</name>
    <message>
        <source>Touchstone</source>
        <translation>Touchstone</translation>
    </message>
    <message>
        <source>See what your best customers share, and how well the pipeline fits it.</source>
        <translation>Was beste Kunden gemeinsam haben und wie gut die Pipeline passt.</translation>
    </message>
    <message>
        <source>New from exports…</source>
        <translation>Neu aus Exporten…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>Open sample project</source>
        <translation>Beispielprojekt öffnen</translation>
    </message>
    <message>
        <source>Choose the files that your CRM and other tools exported</source>
        <translation>Die Dateien wählen, die CRM und andere Programme exportiert haben</translation>
    </message>
    <message>
        <source>An invented company that sells lead software, to look around in</source>
        <translation>Ein erfundenes Unternehmen, das Software für Leads verkauft, zum Umsehen</translation>
    </message>
    <message>
        <source>Drop your exports here</source>
        <translation>Exporte hier ablegen</translation>
    </message>
    <message>
        <source>Accounts, deals, survey answers, usage: CSV, Excel, or a ZIP of them</source>
        <translation>Accounts, Deals, Umfragen, Nutzung: CSV, Excel oder ein ZIP davon</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnete Projekte</translation>
    </message>
    <message>
        <source>Work that was not saved</source>
        <translation>Nicht gespeicherte Arbeit</translation>
    </message>
    <message>
        <source>A project that was never saved</source>
        <translation>Ein nie gespeichertes Projekt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>touchstone::SuspiciousView</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>They are</source>
        <translation>Sie liegen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Numbers to look at</source>
        <translation>Zahlen, die zu prüfen sind</translation>
    </message>
    <message>
        <source>Accounts that have them</source>
        <translation>Accounts, die sie haben</translation>
    </message>
    <message>
        <source>Take for unknown</source>
        <translation>Als unbekannt nehmen</translation>
    </message>
    <message>
        <source>No number is impossible or far off all others.</source>
        <translation>Keine Zahl ist unmöglich oder liegt weitab von allen anderen.</translation>
    </message>
    <message>
        <source>Cannot be</source>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>Far off all others</source>
        <translation>Weitab von allen anderen</translation>
    </message>
    <message>
        <source>Taken for unknown</source>
        <translation>Gilt als unbekannt</translation>
    </message>
    <message>
        <source>Take as they are again</source>
        <translation>Wieder nehmen, wie sie sind</translation>
    </message>
    <message>
        <source>Take impossible values for unknown</source>
        <translation>Unmögliche Werte als unbekannt nehmen</translation>
    </message>
    <message>
        <source>Take values as they are again</source>
        <translation>Werte wieder nehmen, wie sie sind</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>not from %1 to %2</source>
        <translation>nicht zwischen %1 und %2</translation>
    </message>
</context>
<context>
    <name>touchstone::TaskStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop this and leave the project as it was</source>
        <translation>Anhalten und das Projekt lassen, wie es war</translation>
    </message>
</context>
<context>
    <name>touchstone::TextTableModel</name>
    <message>
        <source>ticked</source>
        <translation>angehakt</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>nicht angehakt</translation>
    </message>
</context>
<context>
    <name>touchstone::ThresholdHistogram</name>
    <message>
        <source>%1 to below %2: %3</source>
        <translation>%1 bis unter %2: %3</translation>
    </message>
    <message>
        <source>%1 to below %2: %3, %4 of them best</source>
        <translation>%1 bis unter %2: %3, davon %4 beste</translation>
    </message>
</context>
<context>
    <name>touchstone::TidyPane</name>
    <message>
        <source>Spellings</source>
        <translation>Schreibweisen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Suspicious values</source>
        <translation>Verdächtige Werte</translation>
    </message>
</context>
<context>
    <name>touchstone::TierCard</name>
    <message>
        <source>Lowest scores of the grades</source>
        <translation>Niedrigste Scores der Noten</translation>
    </message>
    <message>
        <source>Grades by score</source>
        <translation>Noten nach Score</translation>
    </message>
    <message>
        <source>D: the rest</source>
        <translation>D: der Rest</translation>
    </message>
    <message>
        <source>Lowest score of grade %1</source>
        <translation>Niedrigster Score der Note %1</translation>
    </message>
    <message>
        <source>Set by hand.</source>
        <translation>Von Hand gesetzt.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>grade, score</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln Account</numerusform>
            <numerusform>%Ln Accounts</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether grade %1 is given</source>
        <translation>Ob die Note %1 vergeben wird</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <comment>lowest scores of A, B and C</comment>
        <translation>%1, %2 und %3</translation>
    </message>
    <message>
        <source>A share or number of accounts</source>
        <translation>Ein Anteil oder eine Zahl von Accounts</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Festlegen nach</translation>
    </message>
    <message>
        <source>Set the limits by what others use, or by how many accounts may have the grades</source>
        <translation>Die Grenzen so setzen, wie andere es tun, oder danach, wie viele Accounts die Noten haben dürfen</translation>
    </message>
</context>
<context>
    <name>touchstone::TierQuotaForm</name>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>A or B</source>
        <translation>A oder B</translation>
    </message>
    <message>
        <source>A, B or C</source>
        <translation>A, B oder C</translation>
    </message>
    <message>
        <source>At most, with %1</source>
        <comment>a grade</comment>
        <translation>Höchstens, mit %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>nobody has this grade</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Share or number</source>
        <translation>Anteil oder Zahl</translation>
    </message>
    <message>
        <source>percent of</source>
        <translation>Prozent von</translation>
    </message>
    <message>
        <source>accounts of</source>
        <translation>Accounts von</translation>
    </message>
    <message>
        <source>Whose scores are counted</source>
        <translation>Wessen Scores gezählt werden</translation>
    </message>
    <message>
        <source>the prospects</source>
        <translation>Interessenten</translation>
    </message>
    <message>
        <source>the customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beiden</translation>
    </message>
    <message>
        <source>Set limits</source>
        <translation>Grenzen setzen</translation>
    </message>
</context>
<context>
    <name>touchstone::TierRuleEditor</name>
    <message>
        <source>Tier that the rule gives</source>
        <translation>Stufe, die die Regel gibt</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Rule for a tier: all of this holds</source>
        <translation>Regel für eine Stufe: All das trifft zu</translation>
    </message>
</context>
<context>
    <name>touchstone::TierRulesCard</name>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Whether these rules give the tiers, and not the grades</source>
        <translation>Ob diese Regeln die Stufen geben und nicht die Noten</translation>
    </message>
    <message>
        <source>Tiers by rules</source>
        <translation>Stufen nach Regeln</translation>
    </message>
    <message>
        <source>Who meets none of them:</source>
        <translation>Auf wen keine zutrifft:</translation>
    </message>
    <message>
        <source>Tier of who meets no rule</source>
        <translation>Stufe derer, auf die keine Regel zutrifft</translation>
    </message>
    <message>
        <source>Tier of its grade</source>
        <translation>Stufe der Note</translation>
    </message>
    <message>
        <source>The first rule that holds gives the tier, whatever the score. Must-haves and disqualifiers still limit it.</source>
        <translation>Die erste zutreffende Regel gibt die Stufe, wie hoch der Score auch ist. Muss-Bedingungen und Ausschlussgründe begrenzen sie weiterhin.</translation>
    </message>
    <message>
        <source>Where a tier is better said than scored: “Best fit: Country is Germany and Employees more than 500”. What the rules leave open is found and told.</source>
        <translation>Wo sich eine Stufe besser sagen als berechnen lässt: „Beste Passung: Land ist Deutschland und Mitarbeiter mehr als 500“. Was die Regeln offen lassen, wird gefunden und genannt.</translation>
    </message>
    <message numerus="yes">
        <source>decides for %Ln accounts</source>
        <translation>
            <numerusform>entscheidet für %Ln Account</numerusform>
            <numerusform>entscheidet für %Ln Accounts</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit this rule</source>
        <translation>Diese Regel bearbeiten</translation>
    </message>
    <message>
        <source>Ask this rule earlier</source>
        <translation>Diese Regel früher fragen</translation>
    </message>
    <message>
        <source>Ask this rule later</source>
        <translation>Diese Regel später fragen</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Diese Regel entfernen</translation>
    </message>
    <message>
        <source>No condition yet</source>
        <translation>Noch keine Bedingung</translation>
    </message>
    <message>
        <source>Rule %1, %2: %3</source>
        <comment>number, tier, conditions</comment>
        <translation>Regel %1, %2: %3</translation>
    </message>
    <message>
        <source>Not said: %1</source>
        <comment>tier</comment>
        <translation>Nicht gesagt: %1</translation>
    </message>
</context>
<context>
    <name>touchstone::TopValues</name>
    <message>
        <source>%1: %2</source>
        <comment>a value and how often it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Most frequent values</source>
        <translation>Häufigste Werte</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a count and its share</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more value(s)</source>
        <translation>
            <numerusform>und %Ln weiterer Wert</numerusform>
            <numerusform>und %Ln weitere Werte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchstone::TraitEditor</name>
    <message>
        <source>Add up all lines that are met, to at most</source>
        <translation>Alle erfüllten Zeilen zusammenzählen, bis höchstens</translation>
    </message>
    <message>
        <source>Name of the trait</source>
        <translation>Name des Merkmals</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why this belongs to the profile</source>
        <translation>Warum dies zum Profil gehört</translation>
    </message>
    <message>
        <source>Points by condition</source>
        <translation>Punkte nach Bedingung</translation>
    </message>
    <message>
        <source>Remove the trait</source>
        <translation>Merkmal entfernen</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Most points together</source>
        <translation>Höchstpunkte zusammen</translation>
    </message>
    <message>
        <source>The chosen line holds if all of this does:</source>
        <translation>Die gewählte Zeile gilt, wenn all dies zutrifft:</translation>
    </message>
    <message>
        <source>These points go to accounts for which no line above holds, or for which it is not known.</source>
        <translation>Diese Punkte erhalten Accounts, für die keine Zeile darüber gilt oder für die es nicht bekannt ist.</translation>
    </message>
</context>
<context>
    <name>touchstone::UsageCard</name>
    <message>
        <source>Nothing is known of what they use.</source>
        <translation>Was sie nutzen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No feature is used by the one group more than by the other, beyond chance.</source>
        <translation>Keine Funktion wird von der einen Gruppe über den Zufall hinaus mehr genutzt als von der anderen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 features tell the two groups apart.</source>
        <translation>
            <numerusform>%Ln von %1 Funktionen unterscheidet die beiden Gruppen.</numerusform>
            <numerusform>%Ln von %1 Funktionen unterscheiden die beiden Gruppen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>What they use</source>
        <translation>Was sie nutzen</translation>
    </message>
    <message>
        <source>Usage is known only after the sale, so it describes customers and is never scored.</source>
        <translation>Nutzung ist erst nach dem Verkauf bekannt, also beschreibt sie Kunden und gibt nie Punkte.</translation>
    </message>
    <message>
        <source>Features, and how many of each group use them</source>
        <translation>Funktionen, und wie viele jeder Gruppe sie nutzen</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Stayed</source>
        <translation>Geblieben</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gegangen</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Übrige</translation>
    </message>
    <message>
        <source>%1. %2 against %3, %4; of gaps this sure %5 are expected to be luck (q).</source>
        <comment>shares, counts, counts, p, q</comment>
        <translation>%1. %2 gegen %3, %4; von so sicheren Unterschieden sind %5 als Zufall zu erwarten (q).</translation>
    </message>
</context>
<context>
    <name>touchstone::ValueCard</name>
    <message numerus="yes">
        <source>%1: half of %Ln customer(s) bring %2 or more</source>
        <comment>name of a value, amount</comment>
        <translation>
            <numerusform>%1: die Hälfte von %Ln Kunden bringt %2 oder mehr</numerusform>
            <numerusform>%1: die Hälfte von %Ln Kunden bringt %2 oder mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>What they are worth</source>
        <translation>Was sie wert sind</translation>
    </message>
    <message>
        <source>Gross &amp;margin, percent</source>
        <translation>Roh&amp;marge, Prozent</translation>
    </message>
    <message>
        <source>Of customers without a gross margin in the data. The lowest step takes it back.</source>
        <translation>Von Kunden ohne Rohmarge in den Daten. Die unterste Stufe nimmt sie zurück.</translation>
    </message>
    <message>
        <source>&amp;Cost to serve a year</source>
        <translation>&amp;Betreuungskosten im Jahr</translation>
    </message>
    <message>
        <source>Of customers without a cost to serve in the data. The lowest step takes it back.</source>
        <translation>Von Kunden ohne Betreuungskosten in den Daten. Die unterste Stufe nimmt sie zurück.</translation>
    </message>
    <message>
        <source>&amp;Years ahead</source>
        <translation>&amp;Jahre voraus</translation>
    </message>
    <message>
        <source>How far the lifetime value looks ahead</source>
        <translation>Wie weit der Kundenwert vorausblickt</translation>
    </message>
    <message>
        <source>&amp;Growth a year, percent</source>
        <translation>&amp;Wachstum im Jahr, Prozent</translation>
    </message>
    <message>
        <source>How much more customers pay each year</source>
        <translation>Wie viel mehr Kunden jedes Jahr zahlen</translation>
    </message>
    <message>
        <source>&amp;Discount a year, percent</source>
        <translation>Ab&amp;zinsung im Jahr, Prozent</translation>
    </message>
    <message>
        <source>How much less money is worth when it comes a year later</source>
        <translation>Wie viel weniger Geld wert ist, wenn es ein Jahr später kommt</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>a gross margin</comment>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>not counted</source>
        <comment>a cost to serve</comment>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>Kept differently by</source>
        <translation>Verschieden gehalten nach</translation>
    </message>
    <message>
        <source>The field whose groups are kept differently well. Small groups are drawn towards all.</source>
        <translation>Das Feld, dessen Gruppen verschieden gut gehalten werden. Kleine Gruppen werden zu allen hingezogen.</translation>
    </message>
    <message>
        <source>&amp;Kept differently by</source>
        <translation>&amp;Verschieden gehalten nach</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>customers are kept differently by</comment>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>touchstone::ValueListModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>touchstone::WordsTab</name>
    <message>
        <source>What they want to reach</source>
        <translation>Was sie erreichen wollen</translation>
    </message>
    <message>
        <source>What keeps them from it, and what that costs</source>
        <translation>Was sie daran hindert und was das kostet</translation>
    </message>
    <message>
        <source>What they get from us that they do not get elsewhere</source>
        <translation>Was sie von uns bekommen und sonst nirgends</translation>
    </message>
    <message>
        <source>How we say it, in their words</source>
        <translation>Wie wir es sagen, in ihren Worten</translation>
    </message>
    <message>
        <source>Who decides, who uses, who pays, who can stop it</source>
        <translation>Wer entscheidet, wer nutzt, wer zahlt, wer es aufhalten kann</translation>
    </message>
    <message>
        <source>Roles with their goals, where they look for answers, what they object to</source>
        <translation>Rollen mit ihren Zielen, wo sie Antworten suchen, was sie einwenden</translation>
    </message>
    <message>
        <source>Anything else worth keeping</source>
        <translation>Was sonst festzuhalten ist</translation>
    </message>
</context>
</TS>
