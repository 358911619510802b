#include "core/base/locale_text.h"
#include "core/charts/chart_parts.h"
#include "core/scoring/score_counts.h"

namespace touchstone
{

namespace
{

constexpr std::size_t binWidth = 10;
constexpr std::size_t binCount = 100 / binWidth;

struct Group {
    QString name;
    QString inSentence;
    Chart::Colour colour;
    PointCounts scores = {};
};

Group filled(Group group, const RowSet &rows, const FitScores &scores)
{
    group.scores = pointCounts(scores, rows);
    return group;
}

std::vector<Group> groupsOf(const Dataset &dataset, const Analysis &analysis)
{
    const Group best{Charts::tr("Best customers"), Charts::tr("best customers"), Chart::Colour::Positive};
    const Group others{Charts::tr("Other customers"), Charts::tr("other customers"), Chart::Colour::Neutral};
    const Group pipeline{Charts::tr("With open opportunities"), Charts::tr("accounts with open opportunities"),
                         Chart::Colour::Primary};
    std::vector<Group> groups = {filled(best, analysis.best->best, *analysis.scores),
                                 filled(others, dataset.customers - analysis.best->best, *analysis.scores),
                                 filled(pipeline, dataset.pipeline, *analysis.scores)};
    std::erase_if(groups, [](const Group &group) { return totalOf(group.scores) == 0; });
    return groups;
}

// Shares, as the groups differ in size. 100 belongs to the last bin.
std::vector<double> shares(const Group &group)
{
    std::vector<double> bins(binCount);
    for (std::size_t score = 0; score < group.scores.size(); ++score)
        bins[std::min(score / binWidth, bins.size() - 1)] += static_cast<double>(group.scores[score]);
    for (double &bin : bins)
        bin /= static_cast<double>(totalOf(group.scores));
    return bins;
}

} // namespace

Chart scoreDistributionChart(const Project &project, const Analysis &analysis)
{
    if (const QString reason = whyNoScores(project, analysis); !reason.isEmpty())
        return emptyChart(reason);
    const std::vector<Group> groups = groupsOf(*project.dataset, analysis);
    if (groups.empty())
        return emptyChart(Charts::tr("The data have neither customers nor open opportunities."));
    Chart chart;
    chart.kind = Chart::Kind::Histogram;
    chart.format = Chart::Format::Share;
    chart.xTitle = Charts::tr("Fit score");
    chart.yTitle = Charts::tr("Share of the group");
    for (std::size_t edge = 0; edge <= binCount; ++edge)
        chart.edges.push_back(static_cast<double>(edge * binWidth));
    QStringList medians;
    for (const Group &group : groups) {
        medians.append(Charts::tr("%1 %2", "a group and its median score")
                           .arg(group.inSentence, numberText(medianOf(group.scores))));
        const QString size = countText(static_cast<qint64>(totalOf(group.scores)));
        chart.series.push_back(
            {Charts::tr("%1 (n = %2)", "a group and its size").arg(group.name, size), group.colour, shares(group)});
    }
    const QString list = medians.join(QStringLiteral(", "));
    chart.title = Charts::tr("Middle score: %1", "a list of groups with their median score").arg(list);
    chart.description = Charts::tr("Histogram of fit scores by group. Median scores: %1.").arg(list);
    return chart;
}

} // namespace touchstone
