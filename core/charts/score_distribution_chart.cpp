#include "core/base/locale_text.h"
#include "core/base/statistics.h"
#include "core/charts/chart_parts.h"

namespace touchstone
{

namespace
{

constexpr int binWidth = 10;
constexpr int binCount = 100 / binWidth;

struct Group {
    QString name;
    QString inSentence;
    Chart::Colour colour;
    std::vector<double> scores;
};

Group filled(Group group, const RowSet &rows, const FitScores &scores)
{
    for (const std::uint32_t row : rows.rows())
        group.scores.push_back(scores.points[row]);
    return group;
}

std::vector<Group> groupsOf(const Dataset &dataset, const Analysis &analysis)
{
    const Group best{Charts::tr("Best customers"), Charts::tr("best customers"), Chart::Colour::Positive, {}};
    const Group others{Charts::tr("Other customers"), Charts::tr("other customers"), Chart::Colour::Neutral, {}};
    const Group pipeline{Charts::tr("With open opportunities"),
                         Charts::tr("accounts with open opportunities"),
                         Chart::Colour::Primary,
                         {}};
    std::vector<Group> groups = {filled(best, analysis.best->best, *analysis.scores),
                                 filled(others, dataset.customers - analysis.best->best, *analysis.scores),
                                 filled(pipeline, dataset.pipeline, *analysis.scores)};
    std::erase_if(groups, [](const Group &group) { return group.scores.empty(); });
    return groups;
}

// Shares, as the groups differ in size. 100 belongs to the last bin.
std::vector<double> shares(const Group &group)
{
    std::vector<double> bins(binCount);
    for (const double score : group.scores)
        bins[static_cast<std::size_t>(std::min(static_cast<int>(score) / binWidth, binCount - 1))] += 1.0;
    for (double &bin : bins)
        bin /= static_cast<double>(group.scores.size());
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
    for (int edge = 0; edge <= binCount; ++edge)
        chart.edges.push_back(edge * binWidth);
    QStringList medians;
    for (const Group &group : groups) {
        medians.append(Charts::tr("%1 %2", "a group and its median score")
                           .arg(group.inSentence, numberText(median(group.scores))));
        const QString size = countText(static_cast<qint64>(group.scores.size()));
        chart.series.push_back(
            {Charts::tr("%1 (n = %2)", "a group and its size").arg(group.name, size), group.colour, shares(group)});
    }
    const QString list = medians.join(QStringLiteral(", "));
    chart.title = Charts::tr("Middle score: %1", "a list of groups with their median score").arg(list);
    chart.description = Charts::tr("Histogram of fit scores by group. Median scores: %1.").arg(list);
    return chart;
}

} // namespace touchstone
