#include "core/matching/value_conflicts.h"

#include "tests/core/matching/given_sources.h"

#include <QTest>

using namespace touchstone;
using namespace touchstone::test;

class ValueConflictsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstSourceWinsAndTheDisagreementIsCounted()
    {
        const Dataset dataset = given().build();
        QCOMPARE(column(dataset, "employees"), texts({"450", "30", "7"}));
        QCOMPARE(dataset.conflicts.size(), std::size_t{1}); // Retail and retail are one
        const FieldConflicts &conflicts = dataset.conflicts[0];
        QCOMPARE(conflicts.field, QStringLiteral("employees"));
        QCOMPARE(conflicts.accounts, 1);
        QCOMPARE(conflicts.taken, (std::vector<qint64>{1, 0}));
        QCOMPARE(conflicts.listed[0].values, (std::vector<SourceCell>{{0, 2, 0}, {1, 1, 1}}));
        QVERIFY(hasIssue(dataset, "have different values of", 1));
    }

    void theSourceNamedFirstWins()
    {
        Given preferred = given();
        preferred.plan.matching.choices = {{QStringLiteral("employees"), false, texts({"bought.csv"})}};
        const Dataset dataset = preferred.build();
        QCOMPARE(column(dataset, "employees"), texts({"1,200", "30", "7"}));
        QCOMPARE(dataset.conflicts[0].listed[0].values.front(), (SourceCell{1, 1, 1}));
        QCOMPARE(dataset.accounts.find(u"employees")->origin.source, 1);
    }

    void theNewestWins()
    {
        Given newest;
        newest
            .add("crm.csv", SourceRole::Accounts,
                 "account_id | employees:number | Last Modified Date:date\nA1 | 450 | 2026-03-01\n"
                 "A2 | 30 | 2024-01-01\nA3 | - | 2026-09-09")
            .add("bought.csv", SourceRole::Accounts,
                 "account_id | employees:number | Updated At:date\nA1 | 1200 | 2025-01-01\nA2 | 35 | 2025-01-01\n"
                 "A3 | 7 | 2020-01-01");
        newest.plan.matching.choices = {{QStringLiteral("employees"), true, {}}};
        const Dataset dataset = newest.build();
        QCOMPARE(column(dataset, "employees"), texts({"450", "35", "7"}));
        QCOMPARE(dataset.conflicts[0].accounts, 2);
        QCOMPARE(dataset.conflicts[0].taken, (std::vector<qint64>{1, 1}));
    }

    void aNumberWithinABandIsNoDisagreement()
    {
        const Dataset dataset =
            Given()
                .add("crm.csv", SourceRole::Accounts, "account_id | employees:number\nA1 | 450\nA2 | 90")
                .add("bought.csv", SourceRole::Accounts, "account_id | employees:range\nA1 | 201-500\nA2 | 201-500")
                .build();
        QCOMPARE(dataset.conflicts.size(), std::size_t{1});
        QCOMPARE(dataset.conflicts[0].accounts, 1);
        QCOMPARE(dataset.conflicts[0].listed[0].account, 1);
    }

    void namesAndIdsAreNoDisagreement()
    {
        const Dataset dataset = Given()
                                    .add("crm.csv", SourceRole::Accounts, "account_id | account_name\nA1 | Acme Inc")
                                    .add("other.csv", SourceRole::Accounts, "account_id | account_name\nA1 | Acme Ltd")
                                    .build();
        QVERIFY(dataset.conflicts.empty());
    }

private:
    static Given given()
    {
        Given given;
        given
            .add("crm.csv", SourceRole::Accounts,
                 "account_id | industry | employees:number\nA1 | Retail | 450\nA2 | Media | 30\nA3 | Media | -")
            .add("bought.csv", SourceRole::Accounts,
                 "account_id | employees:number | industry\nA3 | 7 | MEDIA\nA1 | 1200 | retail\nA2 | 30 | -");
        return given;
    }
};

QTEST_GUILESS_MAIN(ValueConflictsTest)
#include "value_conflicts_test.moc"
