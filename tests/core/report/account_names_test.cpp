#include "core/report/account_names.h"
#include "tests/support/sample_data.h"

#include <QTest>

using namespace touchstone;

namespace
{

// "domain" tells who an account is, as its name does.
Dataset companies()
{
    Dataset dataset = test::accounts("account_id | account_name | domain\n"
                                     "1          | Best         | best.com\n"
                                     "2          | Best Buy     | bestbuy.com\n"
                                     "3          | Müller & Co. | -\n"
                                     "4          | (3)M         | 3m.com\n");
    Column domain = *dataset.accounts.find(u"domain");
    domain.attribute.family = Family::Identity;
    dataset.accounts = dataset.accounts.with(domain);
    return dataset;
}

} // namespace

class AccountNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesInTextsBecomeCodes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("redacted");
        QTest::newRow("name") << "Best is our friend"
                              << "Account 1 is our friend";
        QTest::newRow("longer name first") << "Ask Best Buy, not Best."
                                           << "Ask Account 2, not Account 1.";
        QTest::newRow("part of a word") << "Bestens, my best-known"
                                        << "Bestens, my Account 1-known";
        QTest::newRow("case") << "MÜLLER & CO. again"
                              << "Account 3. again";
        QTest::newRow("domain") << "see bestbuy.com/x"
                                << "see Account 2/x";
        QTest::newRow("brackets") << "3)M is (3)M"
                                  << "Account 4 is (Account 4";
        QTest::newRow("nothing") << "No name here"
                                 << "No name here";
        QTest::newRow("empty") << ""
                               << "";
    }

    void namesInTextsBecomeCodes()
    {
        QFETCH(QString, text);
        QFETCH(QString, redacted);
        const Dataset dataset = companies();
        QCOMPARE(AccountNames(dataset).withoutNames(text), redacted);
    }

    void codesAreAsLongAsTheLongest()
    {
        QByteArray text = "account_name\n";
        for (int row = 0; row < 120; ++row)
            text += "x\n";
        QCOMPARE(accountCode(test::accounts(text.constData()), 6), QStringLiteral("Account 007"));
    }
};

QTEST_APPLESS_MAIN(AccountNamesTest)
#include "account_names_test.moc"
