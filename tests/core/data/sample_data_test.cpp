#include "tests/support/sample_data.h"

#include <QTest>

using namespace touchstone;

class SampleDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accountsHaveIdentityAndPopulations()
    {
        const Dataset dataset = test::accounts("industry | population\nSoftware | customer\nRetail | prospect\n");
        QCOMPARE(dataset.accountId(1), QStringLiteral("A2"));
        QCOMPARE(dataset.accountName(0), QStringLiteral("A1"));
        QCOMPARE(dataset.customers.rows(), (std::vector<std::uint32_t>{0}));
        QCOMPARE(populationName(dataset, 1), QStringLiteral("prospect"));
        QVERIFY(dataset.accounts.find(u"population") == nullptr);
    }

    void accountsAreFoundByIdAndByName()
    {
        const Dataset dataset = test::accounts("account_id | account_name\nX1 | Acme\nX2 | Beta\nAcme | Gamma\n");
        QCOMPARE(dataset.findAccount(QStringLiteral("X2")), 1);
        QCOMPARE(dataset.findAccount(QStringLiteral("beta")), 1);
        QCOMPARE(dataset.findAccount(QStringLiteral("Acme")), 2);
        QCOMPARE(dataset.findAccount(QStringLiteral("Delta")), -1);
    }

    void opportunitiesBelongToAccounts()
    {
        const Dataset dataset = test::accounts("industry\nSoftware\nRetail\n", "account | stage | amount | state\n"
                                                                               "A2 | Proposal | 500 | open\n"
                                                                               "- | Lead | - | open\n"
                                                                               "A1 | Won | 700 | won\n");
        QCOMPARE(dataset.opportunities.account, (std::vector<qint32>{1, -1, 0}));
        QCOMPARE(dataset.opportunities.stages.size(), 3);
        QCOMPARE(dataset.opportunities.amount[2], 700.0);
        QCOMPARE(dataset.pipeline.rows(), (std::vector<std::uint32_t>{1}));
    }
};

QTEST_APPLESS_MAIN(SampleDataTest)
#include "sample_data_test.moc"
