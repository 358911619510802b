#include "core/base/locale_text.h"
#include "core/data/field_summary.h"
#include "core/data/value_bins.h"
#include "tests/support/sample_data.h"

#include <QTest>

using namespace touchstone;

namespace
{

FieldSummary summaryOf(const Dataset &dataset, const char *key)
{
    return summarizeField(dataset, *dataset.accounts.find(QString::fromLatin1(key)));
}

const Dataset &sample()
{
    static const Dataset dataset = test::accounts(
        "population | industry | employees:number | nps:number:after | tools:list | active:yesno | size:range\n"
        "customer | Software | 12  | 9 | Slack, HubSpot | yes | 1-10\n"
        "customer | Software | 250 | - | Slack          | no  | 1-10\n"
        "customer | Retail   | -   | - |                | yes | 51-200\n"
        "prospect | Media    | 90  | - | Zoom           | -   | -\n"
        "prospect | Retail   | 12  | - |                | yes | 51-200\n");
    return dataset;
}

std::vector<std::pair<QString, std::size_t>> topOf(const FieldSummary &summary)
{
    std::vector<std::pair<QString, std::size_t>> top;
    for (const FieldSummary::TopValue &value : summary.top)
        top.emplace_back(value.value, value.count);
    return top;
}

using Top = std::vector<std::pair<QString, std::size_t>>;

} // namespace

class FieldSummaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillRatesAreCountedByPopulation()
    {
        const FieldSummary employees = summaryOf(sample(), "employees");
        QCOMPARE(employees.customers.known, std::size_t{2});
        QCOMPARE(employees.customers.total, std::size_t{3});
        QCOMPARE(employees.prospects.known, std::size_t{2});
        QCOMPARE(employees.pipeline.total, std::size_t{0});
        QCOMPARE(employees.distinct, std::size_t{3});
        QCOMPARE(employees.minimum, 12.0);
        QCOMPARE(employees.maximum, 250.0);
    }

    void topValuesComeMostFrequentFirstAndThenByAlphabet()
    {
        QCOMPARE(topOf(summaryOf(sample(), "industry")),
                 (Top{{QStringLiteral("Retail"), 2}, {QStringLiteral("Software"), 2}, {QStringLiteral("Media"), 1}}));
        QCOMPARE(topOf(summaryOf(sample(), "tools")),
                 (Top{{QStringLiteral("Slack"), 2}, {QStringLiteral("HubSpot"), 1}, {QStringLiteral("Zoom"), 1}}));
        QCOMPARE(topOf(summaryOf(sample(), "active")), (Top{{QStringLiteral("Yes"), 3}, {QStringLiteral("No"), 1}}));
        QCOMPARE(topOf(summaryOf(sample(), "size")),
                 (Top{{QStringLiteral("1 to 10"), 2}, {QStringLiteral("51 to 200"), 2}}));
        QCOMPARE(summaryOf(sample(), "size").maximum, 200.0);
    }

    // 12 to 250 in at most 20 bins: 238 / 20 = 11.9, so the step is 20 and the borders run from 0 to 260.
    void distributionsHaveRoundBorders()
    {
        const FieldSummary employees = summaryOf(sample(), "employees");
        QCOMPARE(employees.distribution.size(), std::size_t{13});
        QCOMPARE(employees.distribution[0].low, 0.0);
        QCOMPARE(employees.distribution[0].high, 20.0);
        QCOMPARE(employees.distribution[0].count, std::size_t{2});
        QCOMPARE(employees.distribution[4].count, std::size_t{1});
        QCOMPARE(employees.distribution[12].count, std::size_t{1});
        std::size_t total = 0;
        for (const FieldSummary::Bin &bin : employees.distribution)
            total += bin.count;
        QCOMPARE(total, std::size_t{4});
    }

    void bordersCoverTheValuesInFewBins_data()
    {
        QTest::addColumn<double>("minimum");
        QTest::addColumn<double>("maximum");
        QTest::newRow("hundreds") << 0.0 << 100.0;
        QTest::newRow("across borders") << 19.0 << 401.0;
        QTest::newRow("fractions") << 0.001 << 0.0179;
        QTest::newRow("negative") << -77.0 << 3.0;
        QTest::newRow("large") << 1e12 << 1e12 + 7;
        QTest::newRow("dates") << 19000.0 << 19700.0;
    }

    void bordersCoverTheValuesInFewBins()
    {
        QFETCH(double, minimum);
        QFETCH(double, maximum);
        for (const auto &borders : {roundBorders(minimum, maximum), roundDateBorders(minimum, maximum)}) {
            QVERIFY(borders.size() >= 2);
            QVERIFY2(borders.size() <= 21, qPrintable(QString::number(borders.size())));
            QVERIFY(borders.front() <= minimum);
            QVERIFY(borders.back() >= maximum);
            QVERIFY(std::is_sorted(borders.begin(), borders.end()));
        }
    }

    void bordersOfDatesAreThoseOfTheCalendar()
    {
        const auto borders = roundDateBorders(daysFromDate(QDate(2023, 2, 5)), daysFromDate(QDate(2024, 5, 20)));
        QCOMPARE(dateFromDays(borders.front()), QDate(2023, 2, 1));
        QCOMPARE(dateFromDays(borders[1]), QDate(2023, 3, 1));
        QCOMPARE(dateFromDays(borders.back()), QDate(2024, 6, 1));
        const auto decades = roundDateBorders(daysFromDate(QDate(1950, 2, 5)), daysFromDate(QDate(2024, 5, 20)));
        QCOMPARE(dateFromDays(decades.front()), QDate(1950, 1, 1));
        QCOMPARE(dateFromDays(decades[1]), QDate(1955, 1, 1));
    }

    void bordersOfOneValueAndOfNone()
    {
        QCOMPARE(roundBorders(5.0, 5.0), (std::vector<double>{5.0, 5.0}));
        QVERIFY(roundBorders(unknownNumber, unknownNumber).empty());
        QVERIFY(roundBorders(0.0, std::numeric_limits<double>::infinity()).empty());
    }

    void numbersTooLongToBeCountedGetOneBin() // identifiers as numbers: of doubles there are none between these
    {
        QCOMPARE(roundBorders(1e17, 1e17 + 16.0), (std::vector<double>{1e17, 1e17 + 16.0}));
        QCOMPARE(roundBorders(-1e17 - 16.0, -1e17), (std::vector<double>{-1e17 - 16.0, -1e17}));
    }

    void warningsSayWhatIsWrongWithAField()
    {
        const FieldSummary nps = summaryOf(sample(), "nps");
        QCOMPARE(nps.warnings, (QStringList{QStringLiteral("Known for none of the prospects."),
                                            QStringLiteral("Mostly missing (20 % known).")}));
        const Dataset constant = test::accounts("country | notes:text\nFR | -\nFR | -\n");
        QCOMPARE(summaryOf(constant, "country").warnings,
                 QStringList{QStringLiteral("Constant: all known values are the same.")});
        QCOMPARE(summaryOf(constant, "notes").warnings, QStringList{QStringLiteral("Known for none of the accounts.")});
        QVERIFY(summaryOf(sample(), "industry").warnings.isEmpty());
    }

    void aColumnOfNamesIsNoCategory()
    {
        QByteArray text = "nickname\n";
        for (int row = 0; row < 25; ++row)
            text += "n" + QByteArray::number(row) + "\n";
        const FieldSummary summary = summaryOf(test::accounts(text.constData()), "nickname");
        QCOMPARE(summary.warnings.size(), 1);
        QCOMPARE(summary.top.size(), std::size_t{12});
        QCOMPARE(summary.top.front().value, QStringLiteral("n0"));
    }

    void everyFieldIsSummarizedInTheOrderOfTheTable()
    {
        const auto summaries = summarizeFields(sample());
        QCOMPARE(summaries.size(), sample().accounts.columns().size());
        for (std::size_t field = 0; field < summaries.size(); ++field)
            QCOMPARE(summaries[field].attribute.key, sample().accounts.columns()[field]->attribute.key);
    }
};

QTEST_APPLESS_MAIN(FieldSummaryTest)
#include "field_summary_test.moc"
