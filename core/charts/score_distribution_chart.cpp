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
    Chart::Colour colour;
    std::vector<double> scores;
};

Group groupOf(const QString &name, Chart::Colour colour, const RowSet &rows, const FitScores &scores)
{
    Group group{name, colour, {}};
    for (const std::uint32_t row : rows.rows())
        group.scores.push_back(scores.points[row]);
    return group;
}

std::vector<Group> groupsOf(const Dataset &dataset, const Analysis &analysis)
{
    std::vector<Group> groups = {
        groupOf(Charts::tr("Best customers"), Chart::Colour::Positive, analysis.best->best, *analysis.scores),
        groupOf(Charts::tr("Other customers"), Chart::Colour::Neutral, dataset.customers - analysis.best->best,
                *analysis.scores),
        groupOf(Charts::tr("With open opportunities"), Chart::Colour::Primary, dataset.pipeline, *analysis.scores)};
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
    QStringList names;
    QStringList medians;
    for (const Group &group : groups) {
        names.append(group.name);
        medians.append(numberText(median(group.scores)));
        const QString size = countText(static_cast<qint64>(group.scores.size()));
        chart.series.push_back(
            {Charts::tr("%1 (n = %2)", "a group and its size").arg(group.name, size), group.colour, shares(group)});
    }
    chart.title =
        Charts::tr("Middle scores: %1", "a list of groups with their median score").arg(listed(names, medians));
    chart.description = Charts::tr("Histogram of fit scores by group. Median scores: %1.").arg(listed(names, medians));
    return chart;
}

} // namespace touchstone
