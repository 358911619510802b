#include "core/charts/proof_charts.h"

#include "core/base/locale_text.h"
#include "core/charts/chart_parts.h"
#include "core/proof/proof_words.h"

namespace touchstone
{

namespace
{

constexpr std::size_t highestFifth = GainCurve::steps / 5;

QString shareWanted(const Proof &proof)
{
    return proof.byDeals ? Charts::tr("Won of closed deals, with 95 % intervals")
                         : Charts::tr("Best of all customers, with 95 % intervals");
}

Chart notTried(const Proof &proof)
{
    return emptyChart(proof.sentence);
}

QString gainFinding(const Proof &proof)
{
    const QString share = shareText(proof.gain.captured[highestFifth]);
    return proof.byDeals
               ? Charts::tr("The fifth of the deals with the highest scores has %1 of the won ones (20 % by chance)")
                     .arg(share)
               : Charts::tr(
                     "The fifth of the customers with the highest scores has %1 of the best ones (20 % by chance)")
                     .arg(share);
}

QString outcomesFinding(const Proof &proof)
{
    const FourFold table = goodAgainstOthers(proof.outcomes);
    if (table.bestTotal == 0 || table.restTotal == 0)
        return Charts::tr("All that it was tried on is on one side of the profile");
    const auto rate = [](std::int64_t part, std::int64_t whole) {
        return shareText(static_cast<double>(part) / static_cast<double>(whole));
    };
    return (proof.byDeals ? Charts::tr("Unseen by the profile, good fits or better won %1 and the others %2")
                          : Charts::tr("Unseen by the profile, %1 of the good fits or better and %2 of the others are "
                                       "best"))
        .arg(rate(table.best, table.bestTotal), rate(table.rest, table.restTotal));
}

} // namespace

Chart gainChart(const Proof &proof)
{
    if (!proof.isTried())
        return notTried(proof);
    Chart chart;
    chart.kind = Chart::Kind::Curves;
    chart.format = Chart::Format::Share;
    chart.title = gainFinding(proof);
    chart.xTitle = proof.byDeals ? Charts::tr("Deals, the highest scores first")
                                 : Charts::tr("Customers, the highest scores first");
    chart.yTitle = proof.byDeals ? Charts::tr("Won deals among them") : Charts::tr("Best customers among them");
    Chart::Series chance{Charts::tr("By chance"), Chart::Colour::Neutral, {}};
    for (int step = 0; step <= GainCurve::steps; ++step) {
        chart.categories << shareText(static_cast<double>(step) / GainCurve::steps);
        chance.values.push_back(static_cast<double>(step) / GainCurve::steps);
    }
    chance.low = proof.chance.low;
    chance.high = proof.chance.high;
    chart.series = {std::move(chance), {Charts::tr("By score"), Chart::Colour::Primary, proof.gain.captured}};
    chart.description =
        Charts::tr("How many of the won deals or best customers come first when sorted by score. %1.").arg(chart.title);
    return chart;
}

Chart testedOutcomesChart(const Proof &proof)
{
    if (!proof.isTried())
        return notTried(proof);
    Chart chart;
    chart.kind = Chart::Kind::Intervals;
    chart.format = Chart::Format::Share;
    chart.title = outcomesFinding(proof);
    chart.yTitle = shareWanted(proof);
    const QString rates =
        addRatesByTier(chart, proof.outcomes, proof.byDeals ? Charts::tr("Win rate") : Charts::tr("Best"));
    chart.description = Charts::tr("What became of what the profile had not seen, by tier. %1.").arg(rates);
    return chart;
}

Chart calibrationChart(const Proof &proof)
{
    if (!proof.isTried())
        return notTried(proof);
    if (!proof.calibration)
        return emptyChart(Charts::tr("Too few outcomes were known before to expect anything of the scores: it takes "
                                     "15 of each kind."));
    Chart chart;
    chart.kind = Chart::Kind::Intervals;
    chart.format = Chart::Format::Share;
    chart.title = proof.byDeals ? Charts::tr("Win rates that were expected, and those that came")
                                : Charts::tr("Shares of best customers that were expected, and those that were found");
    chart.yTitle = shareWanted(proof);
    Chart::Series expected{Charts::tr("Expected"), Chart::Colour::Neutral, {}};
    Chart::Series found{Charts::tr("Found"), Chart::Colour::Primary, {}};
    for (const Calibration::Group &group : proof.calibration->groups) {
        chart.categories << sizedGroup(group.tier, group.cases);
        expected.values.push_back(group.expected);
        found.values.push_back(group.found);
        found.low.push_back(group.foundInterval.low);
        found.high.push_back(group.foundInterval.high);
    }
    chart.series = {std::move(expected), std::move(found)};
    chart.description = calibrationSentence(*proof.calibration, proof.byDeals);
    return chart;
}

} // namespace touchstone
