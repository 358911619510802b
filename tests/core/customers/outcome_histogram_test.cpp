#include "core/customers/outcome_histogram.h"

#include "tests/support/sample_data.h"

#include <QtTest>

#include <cmath>

using namespace touchstone;

namespace
{

RowSet rows(std::size_t count, std::initializer_list<std::size_t> members)
{
    RowSet set(count);
    for (const std::size_t row : members)
        set.insert(row);
    return set;
}

} // namespace

class OutcomeHistogramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsCustomersAndTheBestOfThemPerBar()
    {
        const Table accounts = test::table("nps:number:after\n9\n9\n3\n-\n10\n");
        const OutcomeHistogram histogram = outcomeHistogram(*accounts.find(u"nps"), RowSet(5, true), rows(5, {0, 4}));
        QCOMPARE(histogram.borders.front(), 3.0);
        QCOMPARE(histogram.borders.back(), 11.0);
        QCOMPARE(histogram.all, (std::vector<std::size_t>{1, 0, 0, 0, 0, 0, 2, 1}));
        QCOMPARE(histogram.best, (std::vector<std::size_t>{0, 0, 0, 0, 0, 0, 1, 1}));
        QCOMPARE(histogram.unknown, std::size_t{1});
        QCOMPARE(histogram.stops.size(), std::size_t{9});
    }

    void looksOnlyAtTheRowsAskedFor()
    {
        const Table accounts = test::table("nps:number:after\n1\n2\n900\n");
        const OutcomeHistogram histogram = outcomeHistogram(*accounts.find(u"nps"), rows(3, {0, 1}), RowSet(3));
        QCOMPARE(histogram.borders.back(), 3.0);
    }

    void aRangeLiesWhereItBegins()
    {
        const Table accounts = test::table("employees:range\n51-200\n201-500\n");
        const OutcomeHistogram histogram = outcomeHistogram(*accounts.find(u"employees"), RowSet(2, true), RowSet(2));
        QCOMPARE(histogram.sorted, (std::vector<double>{51, 201}));
    }

    void thereIsNothingToDrawOfCategoriesAndOfNothing()
    {
        const Table accounts = test::table("industry | nps:number:after\nRetail | -\n");
        QVERIFY(outcomeHistogram(*accounts.find(u"industry"), RowSet(1, true), RowSet(1)).borders.empty());
        const OutcomeHistogram unknown = outcomeHistogram(*accounts.find(u"nps"), RowSet(1, true), RowSet(1));
        QVERIFY(unknown.borders.empty());
        QCOMPARE(unknown.unknown, std::size_t{1});
        QVERIFY(std::isnan(shareCut(unknown, TopShare{})));
    }

    void aShareBeginsAtTheValueThatManyLieAbove()
    {
        OutcomeHistogram histogram;
        histogram.sorted = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        QCOMPARE(shareCut(histogram, TopShare{0.2, false}), 9.0);
        QCOMPARE(shareCut(histogram, TopShare{0.2, true}), 2.0);
        QCOMPARE(shareCut(histogram, TopShare{0.01, false}), 10.0);
        QCOMPARE(shareCut(histogram, TopShare{1.0, false}), 1.0);
    }
};

QTEST_APPLESS_MAIN(OutcomeHistogramTest)
#include "outcome_histogram_test.moc"
