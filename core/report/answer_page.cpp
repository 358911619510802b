#include "core/base/locale_text.h"
#include "core/charts/chart_parts.h"
#include "core/report/report_parts.h"
#include "core/scoring/pipeline_sentences.h"

namespace touchstone
{

namespace
{

constexpr qsizetype mostPoints = 3; // findings, and decisions, that a meeting can take in

double winRate(std::int64_t won, std::int64_t closed)
{
    return closed == 0 ? unknownNumber : static_cast<double>(won) / static_cast<double>(closed);
}

QString winSentence(const TierOutcomes &outcomes)
{
    const FourFold wins = goodAgainstOthers(outcomes);
    const QString good = shareText(winRate(wins.best, wins.bestTotal));
    const QString others = shareText(winRate(wins.rest, wins.restTotal));
    if (wins.bestTotal == 0 && wins.restTotal == 0)
        return Report::tr("The data have no closed deals, so whether good fits win more often cannot be told.");
    if (wins.bestTotal == 0 || wins.restTotal == 0)
        return Report::tr("All closed deals are on one side of the profile, so whether good fits win more often cannot "
                          "be told.");
    const Interval difference = newcombeInterval(wins);
    if (difference.low > 0)
        return Report::tr("Good fits win more often: %1 of their closed deals, against %2 of the others.")
            .arg(good, others);
    if (difference.high < 0)
        return Report::tr("Good fits win less often: %1 of their closed deals, against %2 of the others. The profile "
                          "needs another look.")
            .arg(good, others);
    return Report::tr(
               "Whether good fits win more often cannot be told yet: %1 of their closed deals, against %2 of the "
               "others, could be chance.")
        .arg(good, others);
}

KeyFigures::Figure customersFigure(const PipelineFit &fit)
{
    const std::size_t inside = fit.customerCount - fit.customersOutside;
    return {Report::tr("Customers that fit"), shareText(shareOf(inside, fit.customerCount)),
            Report::tr("%1 customers are a good fit or better", "5 of 12").arg(partOf(inside, fit.customerCount))};
}

KeyFigures::Figure pipelineFigure(const Dataset &dataset, const PipelineFit &fit)
{
    const PipelineFigures figures = pipelineFigures(fit);
    if (figures.amount > 0)
        return {Report::tr("Open value that fits"), shareText(figures.goodAmount / figures.amount),
                Report::tr("%1 of %2 in %Ln open opportunity(s) of known accounts", nullptr,
                           static_cast<int>(figures.scored))
                    .arg(moneyText(figures.goodAmount, dataset.currency), moneyText(figures.amount, dataset.currency))};
    return {Report::tr("Open opportunities that fit"), shareText(shareOf(figures.good, figures.scored)),
            Report::tr("%1 open opportunities of known accounts", "5 of 12").arg(partOf(figures.good, figures.scored))};
}

KeyFigures::Figure winFigure(const TierOutcomes &outcomes)
{
    const FourFold wins = goodAgainstOthers(outcomes);
    const Interval interval = wilsonInterval(wins.best, wins.bestTotal);
    const QString label = Report::tr("Win rate of good fits");
    if (wins.bestTotal == 0)
        return {label, shareText(unknownNumber), Report::tr("no closed deals")};
    return {label, shareText(winRate(wins.best, wins.bestTotal)),
            Report::tr("%1 to %2, of %Ln closed deal(s); others %3", nullptr, static_cast<int>(wins.bestTotal))
                .arg(shareText(interval.low), shareText(interval.high), shareText(winRate(wins.rest, wins.restTotal)))};
}

KeyFigures::Figure bestFigure(const PipelineFit &fit)
{
    return {Report::tr("Best customers that fit"), partOf(fit.bestCount - fit.bestOutside, fit.bestCount),
            Report::tr("of %Ln customer(s)", nullptr, static_cast<int>(fit.customerCount))};
}

// What has no fit is not hidden behind a share of what has one.
void addUnknownFinding(const ReportContext &context, QStringList &findings)
{
    const PipelineFigures figures = pipelineFigures(*context.analysis.pipeline);
    if (figures.unknown > 0)
        findings << Report::tr(
                        "%1 open opportunities name no account that is known; they have no fit and are in none of "
                        "the shares.",
                        "5 of 12")
                        .arg(partOf(figures.unknown, figures.open));
}

void addPatternFinding(const ReportContext &context, QStringList &findings)
{
    const PatternSet &set = context.project.patterns->set;
    if (set.best == 0)
        return;
    if (!set.patterns.empty() && set.patterns.front().evidence == Evidence::Supported)
        findings << context.written(
            sentence(set.patterns.front(), context.project.dataset->accounts, set.options.against));
    else
        findings << Report::tr("Of %1 conditions tried, none is confirmed to tell the best customers apart.")
                        .arg(countText(set.tested));
}

void addBadFitFinding(const ReportContext &context, QStringList &findings)
{
    const TierCell &bad = context.analysis.pipeline->pipeline[static_cast<std::size_t>(Tier::Bad)];
    if (bad.opportunities > 0 && bad.amount > 0)
        findings << Report::tr("%1 of open value, in %Ln opportunity(s), is with accounts of Bad fit.", nullptr,
                               static_cast<int>(bad.opportunities))
                        .arg(moneyText(bad.amount, context.project.dataset->currency));
    else if (bad.opportunities > 0)
        findings << Report::tr("%Ln open opportunity(s) are with accounts of Bad fit.", nullptr,
                               static_cast<int>(bad.opportunities));
}

void addProspectFinding(const ReportContext &context, QStringList &findings)
{
    const FitScores &scores = *context.analysis.scores;
    std::size_t idle = 0;
    for (const std::uint32_t row : (context.project.dataset->prospects - context.project.dataset->pipeline).rows())
        idle += scores.tiers[row] <= Tier::Good ? 1 : 0;
    if (idle > 0)
        findings << Report::tr("%Ln prospect(s) that are a good fit or better have no open opportunity.", nullptr,
                               static_cast<int>(idle));
}

std::size_t provisionalProspects(const ReportContext &context)
{
    std::size_t count = 0;
    for (const std::uint32_t row : context.project.dataset->prospects.rows())
        count += context.analysis.scores->isProvisional(row) || context.analysis.scores->needsData(row) ? 1 : 0;
    return count;
}

void addDataFinding(const ReportContext &context, QStringList &findings)
{
    if (const std::size_t unsure = provisionalProspects(context); unsure > 0)
        findings << Report::tr("Too little is known of %1 prospects to be sure of their tier.", "5 of 12")
                        .arg(partOf(unsure, context.project.dataset->prospects.count()));
}

QStringList findingsOf(const ReportContext &context)
{
    QStringList findings;
    addUnknownFinding(context, findings);
    addPatternFinding(context, findings);
    addBadFitFinding(context, findings);
    addProspectFinding(context, findings);
    addDataFinding(context, findings);
    return findings.mid(0, mostPoints);
}

QStringList decisionsOf(const ReportContext &context)
{
    const PipelineFit &fit = *context.analysis.pipeline;
    const std::size_t prospects = context.project.dataset->prospects.count();
    const TierCell &bad = fit.pipeline[static_cast<std::size_t>(Tier::Bad)];
    QStringList decisions;
    if (bad.opportunities > 0)
        decisions << Report::tr("Which of the %Ln open opportunity(s) of Bad fit are worth going on with?", nullptr,
                                static_cast<int>(bad.opportunities));
    if (fit.bestOutside > 0)
        decisions << Report::tr("Is the profile meant to leave out %1 best customers, or is it too narrow?", "2 of 12")
                         .arg(partOf(fit.bestOutside, fit.bestCount));
    if (5 * provisionalProspects(context) > prospects)
        decisions << Report::tr("Is it worth collecting what is missing about the prospects?");
    if (const FourFold wins = goodAgainstOthers(*context.analysis.outcomes);
        wins.bestTotal > 0 && wins.restTotal > 0 && newcombeInterval(wins).high < 0)
        decisions.prepend(Report::tr("Good fits win less often than the others: should the profile be drawn up anew?"));
    if (decisions.isEmpty())
        decisions << Report::tr("Nothing stands out. Is the profile confirmed for another quarter?");
    return decisions.mid(0, mostPoints);
}

} // namespace

ReportPage answerPage(const ReportContext &context)
{
    if (const QString why = whyNoTiers(context.project, context.analysis); !why.isEmpty())
        return emptyPage("answer", why, scoresAdvice(context.project));
    const Analysis &analysis = context.analysis;
    ReportPage page = newPage("answer");
    page.blocks.emplace_back(headline(pipelineSentence(*context.project.dataset, *analysis.pipeline)));
    addCautions(page, *context.project.profile);
    if (const QString unsure = unsurePipelineSentence(context); !unsure.isEmpty())
        page.blocks.emplace_back(plain(unsure));
    page.blocks.emplace_back(plain(winSentence(*analysis.outcomes)));
    if (analysis.outcomes->all.won > 0 && isDrawnFromTheData(*context.project.profile))
        page.blocks.emplace_back(plain(Report::tr("The profile was drawn from the same data, so these win rates are no "
                                                  "proof: the back-test is.")));
    page.blocks.emplace_back(
        KeyFigures{{customersFigure(*analysis.pipeline), pipelineFigure(*context.project.dataset, *analysis.pipeline),
                    winFigure(*analysis.outcomes), bestFigure(*analysis.pipeline)}});
    if (const QStringList findings = findingsOf(context); !findings.isEmpty()) {
        page.blocks.emplace_back(Heading{Report::tr("What stands out")});
        for (const QString &finding : findings)
            page.blocks.emplace_back(plain(finding));
    }
    page.blocks.emplace_back(Heading{Report::tr("What to decide")});
    for (const QString &decision : decisionsOf(context))
        page.blocks.emplace_back(plain(decision));
    return page;
}

} // namespace touchstone
