#include "core/matching/suspicious_values.h"

#include "tests/core/matching/given_sources.h"

#include <QTest>

using namespace touchstone;
using namespace touchstone::test;

class SuspiciousValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesThatCannotBeAreSaidWithTheirRow()
    {
        Given given;
        given.add("crm.csv", SourceRole::Accounts,
                  "account_id | nps:number:after | tenure:number:after | employees:number | "
                  "health_score:number:after | renewal_date:date:after\n"
                  "A1 | 9 | 12 | 50 | 80 | 2026-01-01\nA2 | 101 | -3 | -20 | 120 | 2077-01-01\n"
                  "A3 | 8 | 4 | 20 | 70 | 2027-01-01\nA4 | 7 | 4 | 20 | 70 | 2027-01-01\n"
                  "A5 | 7 | 4 | 20 | 70 | -\nA6 | 7 | 4 | 20 | 70 | -\nA7 | 7 | 4 | 20 | 70 | -\n"
                  "A8 | 7 | 4 | 20 | 70 | -\nA9 | 7 | 4 | 20 | 70 | -\nAA | 7 | 4 | 20 | 70 | -");
        const Dataset dataset = given.build();
        for (const char *field : {"nps", "tenure", "employees", "health_score", "renewal_date"}) {
            const auto found = std::ranges::find_if(
                dataset.issues, [field](const DataIssue &issue) { return issue.column == QLatin1String(field); });
            QVERIFY2(found != dataset.issues.end(), field);
            QCOMPARE(found->row, 3);
            QCOMPARE(found->source, QStringLiteral("crm.csv"));
        }
        QVERIFY(hasIssue(dataset, "from 0 to 10, as they should be, for example 101", 1));
        QVERIFY(hasIssue(dataset, "which cannot be, for example", 1));
        QCOMPARE(column(dataset, "nps")[1], QStringLiteral("101")); // nothing is changed silently
    }

    void netScoresBelowZeroArePossible()
    {
        Column scores;
        scores.attribute.key = QStringLiteral("nps");
        scores.attribute.kind = ValueKind::Number;
        scores.cells = Numbers{{-40, 30, 90, -100, 20}};
        const auto possible = possibleValues(scores, QDate(2026, 1, 1));
        QCOMPARE(possible->low, -100.0);
        QCOMPARE(possible->high, 100.0);
    }

    void amountsFarOffAllOthersAreFoundOnALogarithmicScale()
    {
        Dataset dataset;
        Column arr;
        arr.attribute.key = QStringLiteral("arr");
        arr.attribute.kind = ValueKind::Money;
        std::vector<double> values;
        for (int i = 1; i <= 40; ++i)
            values.push_back(i * 1000.0);
        values.push_back(200'000.0);
        values.push_back(9e9);
        arr.cells = Numbers{values};
        dataset.accounts = Table(values.size()).with(arr);
        dataset.asOf = QDate(2026, 1, 1);
        const auto found = findSuspiciousValues(dataset);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].kind, SuspiciousValues::Kind::FarOff);
        QCOMPARE(found[0].accounts, (std::vector<qint32>{41}));
    }

    void fewValuesAreNeverFarOff()
    {
        Dataset dataset;
        Column arr;
        arr.attribute.key = QStringLiteral("arr");
        arr.attribute.kind = ValueKind::Money;
        arr.cells = Numbers{{1, 2, 3, 4, 1e12}};
        dataset.accounts = Table(5).with(arr);
        QVERIFY(findSuspiciousValues(dataset).empty());
    }
};

QTEST_GUILESS_MAIN(SuspiciousValuesTest)
#include "suspicious_values_test.moc"
