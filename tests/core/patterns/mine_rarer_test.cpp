#include "core/patterns/mine_rarer.h"
#include "tests/support/sample_data.h"

#include <QTest>

using namespace touchstone;

namespace
{

// A hundred and twenty customers. Of the forty with the high NPS 36 make software, of the others 8; the rest are in
// retail and banking by halves.
Contrast softwareIsBest()
{
    QByteArray text = "industry | region | nps:number:after\n";
    for (int i = 0; i < 120; ++i) {
        const bool best = i % 3 == 0;
        const bool software = best ? i % 30 != 0 : i % 10 == 1;
        text += software ? "Software" : i % 4 < 2 ? "Retail" : "Banking";
        text += i % 5 < 2 ? " | North" : " | South";
        text += best ? " | 10\n" : " | 4\n";
    }
    const Dataset dataset = test::accounts(text.constData());
    BestRule rule;
    rule.criteria = {{Criterion{QStringLiteral("nps"), Between{.low = 9}}}};
    return *makeContrast(dataset, selectBestCustomers(dataset, rule), {});
}

QStringList titles(const Result<PatternSet> &set, const Table &table)
{
    QStringList titles;
    for (const Pattern &pattern : set->patterns)
        if (pattern.evidence == Evidence::Supported)
            titles << title(pattern, table);
    titles.sort();
    return titles;
}

} // namespace

class MineRarerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Twenty of twenty best and none of forty others make software; of the others twenty each are in retail and
    // banking.
    void whatIsCommonerHidesNothingThatIsRarer()
    {
        const Contrast contrast = softwareIsBest();
        NoProgress progress;
        const auto all = minePatterns(contrast, {.permutations = 100}, progress);
        QCOMPARE(titles(all, contrast.table), QStringList(QStringLiteral("Industry is Software")));
        const auto rarer = mineRarer(contrast, {.permutations = 100}, progress);
        QCOMPARE(titles(rarer, contrast.table),
                 QStringList({QStringLiteral("Industry is Banking"), QStringLiteral("Industry is Retail")}));
        for (const Pattern &pattern : rarer->patterns) {
            QCOMPARE(pattern.direction, Direction::Less);
            QVERIFY(pattern.evidence != Evidence::None);
        }
        QCOMPARE(rarer->tested, all->tested); // corrected for as much
    }

    void withoutABestRowItSaysWhatIsMissing()
    {
        Contrast contrast = softwareIsBest();
        contrast.positive = RowSet(contrast.table.rowCount());
        NoProgress progress;
        const auto rarer = mineRarer(contrast, {}, progress);
        QVERIFY(!rarer);
        QVERIFY(rarer.error().sentence().contains(QStringLiteral("the group of the best is empty")));
    }
};

QTEST_APPLESS_MAIN(MineRarerTest)
#include "mine_rarer_test.moc"
