#include "core/base/locale_text.h"
#include "core/charts/chart_parts.h"
#include "core/report/report_parts.h"

#include <cmath>

namespace touchstone
{

namespace
{

QString daysText(double days)
{
    return std::isnan(days) ? shareText(days) : Report::tr("%1 days", "median length of a sale").arg(numberText(days));
}

QStringList outcomeTexts(const TierOutcome &outcome, const QString &currency)
{
    const std::size_t closed = outcome.won + outcome.lost;
    return {countOf(outcome.won), countOf(outcome.lost),
            closed == 0 ? shareText(unknownNumber) : shareWithInterval(outcome.winRate, outcome.winRateInterval),
            moneyText(outcome.medianAmount, currency), daysText(outcome.medianDays)};
}

DataTable outcomesTable(const TierOutcomes &outcomes, const QString &currency)
{
    DataTable table;
    table.title = Report::tr("Closed deals by the tier of their account");
    table.tierColumn = 0;
    table.header = {
        textHeader(Report::tr("Tier"), 1.2),         numberHeader(Report::tr("Won"), 0.7),
        numberHeader(Report::tr("Lost"), 0.7),       numberHeader(Report::tr("Win rate, 95 % interval"), 2.0),
        numberHeader(Report::tr("Median won"), 1.1), numberHeader(Report::tr("Median length"), 1.2)};
    for (std::size_t tier = 0; tier < tierCount; ++tier) {
        QStringList row = {tierLabel(static_cast<Tier>(tier))};
        row += outcomeTexts(outcomes.tiers[tier], currency);
        table.rows.push_back(std::move(row));
    }
    QStringList all = {Report::tr("All")};
    all += outcomeTexts(outcomes.all, currency);
    table.rows.push_back(std::move(all));
    return table;
}

QString cautionSentence(const Profile &profile)
{
    return isDrawnFromTheData(profile)
               ? Report::tr(
                     "Read this with care: the profile was drawn from the same customers whose deals are counted "
                     "here, so it looks better than it will on new ones. The back-test tells how it does on deals "
                     "that it has not seen.")
               : Report::tr(
                     "These deals are also those that the people who wrote the profile knew. Only deals that close "
                     "from now on are a test.");
}

} // namespace

ReportPage outcomesPage(const ReportContext &context)
{
    if (const QString why = whyNoTiers(context.project, context.analysis); !why.isEmpty())
        return emptyPage("outcomes", why, scoresAdvice(context.project));
    Chart chart = chartOf(context, u"win_rate_by_tier");
    if (!chart.emptyReason.isEmpty())
        return emptyPage("outcomes", chart.emptyReason,
                         Report::tr("Import an export of opportunities in which won and lost deals are marked."));
    const TierOutcomes &outcomes = *context.analysis.outcomes;
    ReportPage page = newPage("outcomes");
    page.blocks.emplace_back(headline(Report::tr("%1.", "a finding as a sentence").arg(chart.title)));
    page.blocks.emplace_back(plain(cautionSentence(*context.project.profile)));
    page.blocks.emplace_back(std::move(chart));
    page.blocks.emplace_back(outcomesTable(outcomes, context.project.dataset->currency));
    page.blocks.emplace_back(
        plain(Report::tr("Win rate is won of won and lost; open deals do not count. Median amount and "
                         "length, from creation to closing, are of won deals.")));
    if (outcomes.unknownAccount > 0)
        page.blocks.emplace_back(plain(Report::tr("%Ln closed deal(s) of no known account are left out.", nullptr,
                                                  static_cast<int>(outcomes.unknownAccount))));
    return page;
}

} // namespace touchstone
