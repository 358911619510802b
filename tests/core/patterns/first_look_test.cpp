#include "core/patterns/first_look.h"

#include "tests/core/patterns/planted_contrast.h"
#include "tests/support/sample_data.h"

#include <QTest>

using namespace touchstone;

namespace
{

// Of twelve accounts the first six are best.
CandidateItems itemsOf(const char *text, RowSet &best)
{
    Contrast contrast;
    contrast.table = test::table(text);
    contrast.positive = contrast.background = RowSet(12);
    for (std::size_t row = 0; row < 12; ++row)
        (row < 6 ? contrast.positive : contrast.background).insert(row);
    for (const auto &column : contrast.table.columns())
        contrast.eligible.push_back(column->attribute.key);
    CandidateItems items = candidateItems(contrast, 2);
    best = RowSet(12);
    for (std::size_t i = 0; i < items.rows.size(); ++i)
        if (contrast.positive.contains(items.rows[i]))
            best.insert(i);
    return items;
}

constexpr const char *accounts = R"(
    sector   | country | owner
    Software | Austria | Ann
    Software | Austria | Ann
    Software | Austria | Bob
    Software | Austria | Bob
    Software | Italy   | Ann
    Retail   |         | Bob
    Software | Austria | Ann
    Retail   | Italy   | Ann
    Retail   | Italy   | Bob
    Retail   | Italy   | Bob
    Retail   | Italy   | Ann
    Retail   | Italy   | Bob
)";

} // namespace

class FirstLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Software: 5 of 6 against 1 of 6. Austria: 4 of the 5 that are known against 1 of 6. Ann has as many of both.
    void ofEachAttributeWhatIsMoreCommonAmongTheBest()
    {
        RowSet best;
        const CandidateItems items = itemsOf(accounts, best);
        const std::vector<Counted> found = firstLook(items, best, 10);
        QCOMPARE(found.size(), std::size_t{2});
        QCOMPARE(found[0].criterion, (Criterion{QStringLiteral("sector"), AnyOf{{QStringLiteral("Software")}}}));
        QCOMPARE(found[0].counts.best, std::int64_t{5});
        QCOMPARE(found[0].counts.bestTotal, std::int64_t{6});
        QCOMPARE(found[0].counts.rest, std::int64_t{1});
        QCOMPARE(found[0].counts.restTotal, std::int64_t{6});
        QCOMPARE(found[1].criterion, (Criterion{QStringLiteral("country"), AnyOf{{QStringLiteral("Austria")}}}));
        QCOMPARE(found[1].counts.best, std::int64_t{4});
        QCOMPARE(found[1].counts.bestTotal, std::int64_t{5});
    }

    void noMoreThanAsked()
    {
        RowSet best;
        const CandidateItems items = itemsOf(accounts, best);
        const std::vector<Counted> found = firstLook(items, best, 1);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].criterion.attribute, QStringLiteral("sector"));
    }

    void itIsToldBeforeAnythingIsShuffled()
    {
        class HowFar final : public Progress
        {
        public:
            bool isCancelled() const override { return false; }
            void report(double fraction, const QString &) override { reached = fraction; }
            double reached = 0.0;
        } progress;
        int told = 0;
        double when = 1.0;
        const auto tell = [&](const std::vector<Counted> &found) {
            ++told;
            when = progress.reached;
            QVERIFY(!found.empty());
        };
        const Contrast contrast = test::plantedContrast({.rows = 300, .best = 60, .germany = 2.0});
        QVERIFY(minePatterns(contrast, {.permutations = 20}, progress, tell));
        QCOMPARE(told, 1);
        QVERIFY(when < 0.05);
    }
};

QTEST_GUILESS_MAIN(FirstLookTest)
#include "first_look_test.moc"
