#include "core/base/locale_text.h"
#include "core/charts/chart_parts.h"
#include "core/scoring/score_counts.h"

namespace touchstone
{

namespace
{

struct Population {
    QString name;
    QString inSentence;
    TierCounts accounts = {};

    std::size_t total() const { return accounts[0] + accounts[1] + accounts[2] + accounts[3]; }
    double share(std::size_t tier) const { return static_cast<double>(accounts[tier]) / static_cast<double>(total()); }
    QString goodShare() const { return shareText(share(0) + share(1)); }
};

void addPopulation(std::vector<Population> &populations, Population population, const RowSet &rows,
                   const FitScores &scores)
{
    population.accounts = tierCounts(scores, rows);
    if (population.total() > 0)
        populations.push_back(std::move(population));
}

std::vector<Population> populationsOf(const Dataset &dataset, const Analysis &analysis)
{
    const FitScores &scores = *analysis.scores;
    std::vector<Population> populations;
    addPopulation(populations, {Charts::tr("Best customers"), Charts::tr("best customers"), {}}, analysis.best->best,
                  scores);
    addPopulation(populations, {Charts::tr("Other customers"), Charts::tr("other customers"), {}},
                  dataset.customers - analysis.best->best, scores);
    addPopulation(populations, {Charts::tr("Prospects"), Charts::tr("prospects"), {}}, dataset.prospects, scores);
    addPopulation(populations,
                  {Charts::tr("With open opportunities"), Charts::tr("accounts with open opportunities"), {}},
                  dataset.pipeline, scores);
    return populations;
}

QString finding(const std::vector<Population> &populations)
{
    const Population &first = populations.front();
    if (populations.size() == 1)
        return Charts::tr("%1: %2 are a good fit or better", "a group of accounts").arg(first.name, first.goodShare());
    const Population &second = populations[1];
    return Charts::tr("Good fit or better: %1 of %2, %3 of %4", "share of a group, share of another")
        .arg(first.goodShare(), first.inSentence, second.goodShare(), second.inSentence);
}

} // namespace

Chart tiersByPopulationChart(const Project &project, const Analysis &analysis)
{
    if (const QString reason = whyNoTiers(project, analysis); !reason.isEmpty())
        return emptyChart(reason);
    const std::vector<Population> populations = populationsOf(*project.dataset, analysis);
    if (populations.empty())
        return emptyChart(Charts::tr("The data have neither customers nor prospects."));
    Chart chart;
    chart.kind = Chart::Kind::StackedBars;
    chart.format = Chart::Format::Share;
    chart.yTitle = Charts::tr("Share of accounts");
    chart.series = tierSeries();
    QStringList texts;
    for (const Population &population : populations) {
        chart.categories.append(Charts::tr("%1 (n = %2)", "a group and its size")
                                    .arg(population.name, countText(static_cast<qint64>(population.total()))));
        for (std::size_t tier = 0; tier < tierCount; ++tier)
            chart.series[tier].values.push_back(population.share(tier));
        texts.append(Charts::tr("%1 a good fit or better").arg(population.goodShare()));
    }
    chart.title = finding(populations);
    chart.description =
        Charts::tr("Bars of the shares of the tiers in each group. %1.").arg(listed(chart.categories, texts));
    return chart;
}

} // namespace touchstone
