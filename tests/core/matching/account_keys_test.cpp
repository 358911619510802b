#include "core/matching/account_keys.h"

#include <QTest>

using namespace touchstone;

class AccountKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The example of Salesforce's own knowledge article on 15- and 18-character ids.
    void bothLengthsOfASalesforceIdAreOneKey()
    {
        QCOMPARE(idKey("001A0000006Vm9r"), QByteArray("001A0000006Vm9rIAC"));
        QCOMPARE(idKey("001A0000006Vm9rIAC"), QByteArray("001A0000006Vm9rIAC"));
        QCOMPARE(idKey("001a0000006vm9riac"), QByteArray("001A0000006Vm9rIAC"));
        QVERIFY(idKey("001A0000006Vm9r") != idKey("001a0000006vm9r"));
    }

    void otherIdsAreKeptAsTheyAre()
    {
        QCOMPARE(idKey(" A-2e4581 "), QByteArray("A-2e4581"));
        QCOMPARE(idKey("00123"), QByteArray("00123"));
        QCOMPARE(idKey("123456789012345"), QByteArray("123456789012345"));
        QCOMPARE(idKey("4711.0"), QByteArray("4711"));
        QCOMPARE(idKey("v1.0"), QByteArray("v1.0"));
        QCOMPARE(idKey("zcrm_5501"), QByteArray("5501"));
        QCOMPARE(idKey("12;34"), QByteArray("12"));
        QCOMPARE(idKey("  "), QByteArray());
    }

    void knowsIdsThatStayAsTheyAre()
    {
        for (const char *id : {"ACC-0000001", "4711", "00017"}) {
            QVERIFY(isPlainId(id));
            QCOMPARE(idKey(id), QByteArray(id));
        }
        for (const char *id : {"", "001A0000006Vm9r", "ZCRM_001A0000006Vm", " 4711", "4711.0", "zcrm_12", "1;2"})
            QVERIFY(!isPlainId(id));
    }

    void domainsAreWhatSomebodyRegistered_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("key");
        const auto row = [](const char *text, const char *key) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(key);
        };
        row("https://www.Acme.com/x?utm=1", "acme.com");
        row("shop.acme.co.uk", "acme.co.uk");
        row("jane.doe@mail.acme.com", "acme.com");
        row("acme.com:8080", "acme.com");
        row("acme.com.", "acme.com");
        row("jane@gmail.com", "");
        row("https://www.linkedin.com/company/acme", "");
        row("co.uk", "");
        row("n/a", "");
        row("localhost", "");
        row("http://bücher.de", "xn--bcher-kva.de");
    }

    void domainsAreWhatSomebodyRegistered()
    {
        QFETCH(QByteArray, text);
        QTEST(domainKey(text), "key");
    }

    void namesAreComparedWithoutTheirLegalForm_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("key");
        const auto row = [](const char *text, const char *key) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(key);
        };
        row("Acme Inc.", "acme");
        row("ACME, INC", "acme");
        row("The Acme Company", "acme");
        row("Acme Holdings Ltd", "acme holdings"); // another company than Acme Group, as often as not
        row("Acme Inc Ltd", "acme");
        row("Müller & Söhne GmbH", "muller and sohne");
        row("Müller und Söhne GmbH & Co. KG", "muller und sohne");
        row("Acme (US)", "acme");
        row("Acme S.A.", "acme");
        row("The Limited", "limited");
        row("GmbH", "gmbh");
        row("O'Neill", "oneill");
        row("A&&&&", "a and and and and");
        row("日本電気株式会社", "日本電気");
        row("株式会社日立製作所", "日立製作所");
        row("株式会社", "株式会社");
        row("Żubr Sp. z o.o.", "zubr");
        row("Grupo Bimbo, S.A. de C.V.", "grupo bimbo");
        row("Koç Holding A.Ş.", "koc holding");
        row("Łódź Energia S.A.", "lodz energia");
        row("Ørsted A/S", "orsted");
        row("Weiß GmbH", "weiss");
        row("OOO Romashka", "romashka");
        row("PT Astra International Tbk", "astra international");
        row("Acme Pty Ltd", "acme");
        row("Acme LLC dba Roadrunner", "roadrunner");
        row("", "");
        row("---", "");
    }

    void namesAreComparedWithoutTheirLegalForm()
    {
        QFETCH(QByteArray, text);
        QTEST(nameKey(text), "key");
    }

    void numbersOfCompaniesAreComparedWithoutTheirSigns()
    {
        QCOMPARE(dunsKey("12-345-6789"), QByteArray("123456789"));
        QCOMPARE(dunsKey("1234567"), QByteArray("001234567")); // a spreadsheet took the zeros
        QCOMPARE(dunsKey("000000000"), QByteArray());
        QCOMPARE(dunsKey("n/a"), QByteArray());
        QCOMPARE(taxKey("de 123.456.789"), QByteArray("DE123456789"));
        QCOMPARE(taxKey("exempt"), QByteArray());
    }

    void exactNamesDifferInTheirLegalForm()
    {
        QVERIFY(normalizedKey(KeyKind::ExactName, "Acme Inc") != normalizedKey(KeyKind::ExactName, "Acme GmbH"));
        QCOMPARE(normalizedKey(KeyKind::ExactName, " ACME  inc"), normalizedKey(KeyKind::ExactName, "Acme Inc"));
        QCOMPARE(normalizedKey(KeyKind::ExactName, "ÄRZTE"), normalizedKey(KeyKind::ExactName, "ärzte"));
    }

    void fieldsThatNameAnAccount()
    {
        QCOMPARE(keyKindOfField(u"crm_account_id"), KeyKind::Id);
        QCOMPARE(keyKindOfField(u"website"), KeyKind::Domain);
        QVERIFY(!keyKindOfField(u"owner"));
        QCOMPARE(keyKindName(KeyKind::Name), keyKindName(KeyKind::ExactName));
    }
};

QTEST_APPLESS_MAIN(AccountKeysTest)
#include "account_keys_test.moc"
