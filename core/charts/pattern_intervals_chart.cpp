#include "core/base/locale_text.h"
#include "core/charts/chart_parts.h"

namespace touchstone
{

namespace
{

constexpr std::size_t mostPatterns = 8;

// A group as the legend names it, and as it stands in a sentence.
struct GroupName {
    QString name;
    QString inSentence;
};

GroupName positiveGroup(Against against)
{
    if (against == Against::Left)
        return {Charts::tr("Customers who stayed"), Charts::tr("customers who stayed")};
    return against == Against::Lost ? GroupName{Charts::tr("Won deals"), Charts::tr("won deals")}
                                    : GroupName{Charts::tr("Best customers"), Charts::tr("best customers")};
}

GroupName backgroundGroup(Against against)
{
    switch (against) {
    case Against::Lost:
        return {Charts::tr("Lost deals"), Charts::tr("lost deals")};
    case Against::Left:
        return {Charts::tr("Customers who left"), Charts::tr("customers who left")};
    case Against::Pipeline:
        return {Charts::tr("With open opportunities"), Charts::tr("accounts with open opportunities")};
    case Against::Rest:
        break;
    }
    return {Charts::tr("Other customers"), Charts::tr("other customers")};
}

void addShare(Chart::Series &series, std::int64_t matching, std::int64_t known)
{
    const Interval interval = wilsonInterval(matching, known);
    series.values.push_back(known == 0 ? unknownNumber : static_cast<double>(matching) / static_cast<double>(known));
    series.low.push_back(known == 0 ? unknownNumber : interval.low);
    series.high.push_back(known == 0 ? unknownNumber : interval.high);
}

QString finding(const PatternSet &set, const Table &accounts)
{
    const Pattern &first = set.patterns.front();
    const QString what = title(first, accounts);
    const QString who = positiveGroup(set.options.against).inSentence;
    const QString others = backgroundGroup(set.options.against).inSentence;
    if (first.evidence != Evidence::Supported)
        return Charts::tr("What tells %1 from %2 may well be chance: nothing is confirmed", "two groups")
            .arg(who, others);
    return first.direction == Direction::More
               ? Charts::tr("“%1” is %2 as common among %3 as among %4", "condition, times, group, group")
                     .arg(what, timesText(first.lift), who, others)
               : Charts::tr("“%1” is rarer among %2 than among %3", "condition, group, group").arg(what, who, others);
}

} // namespace

Chart patternIntervalsChart(const Project &project, const Analysis &)
{
    const PatternSet &set = project.patterns->set;
    if (set.best == 0)
        return emptyChart(Charts::tr("Patterns have not been looked for yet."));
    if (set.patterns.empty() || set.patterns.front().evidence == Evidence::None)
        return emptyChart(Charts::tr("Of %1 conditions tried, none tells the two groups apart beyond chance.")
                              .arg(countText(set.tested)));
    Chart chart;
    chart.kind = Chart::Kind::Intervals;
    chart.format = Chart::Format::Share;
    chart.yTitle = Charts::tr("Share that has it, with 95 % intervals");
    Chart::Series best{positiveGroup(set.options.against).name, Chart::Colour::Positive, {}};
    Chart::Series rest{backgroundGroup(set.options.against).name, Chart::Colour::Neutral, {}};
    QStringList texts;
    for (const Pattern &pattern : set.patterns) {
        if (pattern.evidence == Evidence::None || static_cast<std::size_t>(chart.categories.size()) == mostPatterns)
            continue;
        chart.categories.append(title(pattern, project.dataset->accounts));
        addShare(best, pattern.bestMatching, pattern.bestKnown);
        addShare(rest, pattern.restMatching, pattern.restKnown);
        texts.append(Charts::tr("%1 against %2", "two shares")
                         .arg(shareText(best.values.back()), shareText(rest.values.back())));
    }
    chart.series = {std::move(best), std::move(rest)};
    chart.title = finding(set, project.dataset->accounts);
    chart.description = Charts::tr("Shares of %1 and of %2 that have each pattern. %3.")
                            .arg(chart.series[0].name, chart.series[1].name, listed(chart.categories, texts));
    return chart;
}

} // namespace touchstone
