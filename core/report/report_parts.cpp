#include "core/report/report_parts.h"

#include "core/base/locale_text.h"
#include "core/scoring/pipeline_sentences.h"

#include <algorithm>

namespace touchstone
{

namespace
{

void add(TierCell &sum, const TierCell &cell)
{
    sum.accounts += cell.accounts;
    sum.opportunities += cell.opportunities;
    sum.amount += cell.amount;
    sum.withoutAmount += cell.withoutAmount;
}

} // namespace

QString countOf(std::size_t count)
{
    return countText(static_cast<qint64>(count));
}

QString partOf(std::size_t part, std::size_t whole)
{
    return Report::tr("%1 of %2", "a part and the whole").arg(countOf(part), countOf(whole));
}

QString partOfShare(std::size_t part, std::size_t whole)
{
    return whole == 0 ? partOf(part, whole)
                      : Report::tr("%1 of %2 (%3)", "a part, the whole, its share")
                            .arg(countOf(part), countOf(whole), shareText(shareOf(part, whole)));
}

double shareOf(std::size_t part, std::size_t whole)
{
    return whole == 0 ? unknownNumber : static_cast<double>(part) / static_cast<double>(whole);
}

QString shareWithInterval(double value, const Interval &interval)
{
    return Report::tr("%1 (%2 to %3)", "a share and its interval")
        .arg(shareText(value), shareText(interval.low), shareText(interval.high));
}

ReportPage newPage(const char *key)
{
    ReportPage page{QLatin1String(key), {}, {}};
    for (const ReportPageDefinition &definition : reportPages())
        if (page.key == QLatin1String(definition.key))
            page.title = QCoreApplication::translate("Report", definition.label);
    return page;
}

ReportPage emptyPage(const char *key, const QString &why, const QString &advice)
{
    ReportPage page = newPage(key);
    page.blocks = {headline(why), plain(advice)};
    return page;
}

QString scoresAdvice(const Project &project)
{
    return project.dataset->accounts.rowCount() == 0
               ? importAdvice()
               : Report::tr("Draft a profile from the patterns, or add a trait or a rule for tiers by hand.");
}

QString importAdvice()
{
    return Report::tr("Import the exports of your CRM, survey and billing tools.");
}

bool isDrawnFromTheData(const Profile &profile)
{
    const auto fromData = [](const auto &line) { return line.on && line.basis != Basis::Judgement; };
    return std::ranges::any_of(profile.traits, fromData) || std::ranges::any_of(profile.gates, fromData);
}

void addCautions(ReportPage &page, const Profile &profile)
{
    for (const QString &caution : {unprovenSentence(profile), rulesAloneSentence(profile)})
        if (!caution.isEmpty())
            page.blocks.emplace_back(plain(caution));
}

DataTable::HeaderCell textHeader(const QString &text, double width)
{
    return {text, false, width};
}

DataTable::HeaderCell numberHeader(const QString &text, double width)
{
    return {text, true, width};
}

Chart chartOf(const ReportContext &context, QStringView key)
{
    Chart chart = buildChart(key, context.project, context.analysis);
    chart.title = context.written(chart.title);
    chart.description = context.written(chart.description);
    for (QString &category : chart.categories)
        category = context.written(category);
    return chart;
}

Paragraph headline(const QString &text)
{
    return {text, true};
}

Paragraph plain(const QString &text)
{
    return {text, false};
}

TierCell goodOrBetter(const std::array<TierCell, tierCount> &cells)
{
    TierCell sum;
    for (const Tier tier : {Tier::Best, Tier::Good})
        add(sum, cells[static_cast<std::size_t>(tier)]);
    return sum;
}

TierCell allTiers(const std::array<TierCell, tierCount> &cells)
{
    TierCell sum;
    for (const TierCell &cell : cells)
        add(sum, cell);
    return sum;
}

QString unsurePipelineSentence(const ReportContext &context)
{
    const Opportunities &deals = context.project.dataset->opportunities;
    const FitScores &scores = *context.analysis.scores;
    std::size_t open = 0;
    std::size_t unsure = 0;
    for (std::size_t deal = 0; deal < deals.count(); ++deal) {
        if (deals.state[deal] != DealState::Open || deals.account[deal] < 0)
            continue;
        const auto account = static_cast<std::size_t>(deals.account[deal]);
        ++open;
        unsure += scores.isProvisional(account) || scores.needsData(account) ? 1 : 0;
    }
    return 10 * unsure <= open
               ? QString()
               : Report::tr(
                     "Take this with care: for %1 open opportunities too little is known of the account to be sure "
                     "of its tier.",
                     "5 of 12")
                     .arg(partOf(unsure, open));
}

} // namespace touchstone
