#include "core/report/strikes_table.h"

#include "core/base/locale_text.h"
#include "core/proof/anti_words.h"
#include "core/report/report_parts.h"

namespace touchstone
{

namespace
{

std::vector<std::vector<Criterion>> disqualifiersOf(const Profile &profile)
{
    std::vector<std::vector<Criterion>> conditions;
    for (const Gate &gate : profile.gates)
        if (gate.on && gate.rule == Gate::Rule::Disqualifier)
            conditions.push_back(gate.criteria);
    return conditions;
}

QString reachText(const Reach &reach)
{
    return reach.all == 0 ? Report::tr("none") : partOf(reach.met, reach.all);
}

QStringList strikeRow(const QString &name, const Strike &strike, const QString &currency)
{
    const bool any = strike.openAll.opportunities > 0;
    return {name, reachText(strike.best), reachText(strike.rest), reachText(strike.prospects),
            any ? Report::tr("%1 (%2)", "amount, deals")
                      .arg(moneyText(knownAmount(strike.open), currency), countOf(strike.open.opportunities))
                : Report::tr("none")};
}

DataTable strikesTable(const ReportContext &context, const std::vector<std::vector<Criterion>> &conditions,
                       const std::vector<Struck> &struck, const Strike &together)
{
    const Dataset &dataset = *context.project.dataset;
    DataTable table;
    table.title = Report::tr("Who is not a fit: whom the disqualifiers strike");
    table.header = {textHeader(Report::tr("Disqualified by"), 2.4), numberHeader(Report::tr("Best customers"), 1.2),
                    numberHeader(Report::tr("Other customers"), 1.2), numberHeader(Report::tr("Prospects"), 1.2),
                    numberHeader(Report::tr("Open deals"), 1.4)};
    for (std::size_t index = 0; index < struck.size(); ++index)
        table.rows.push_back(strikeRow(context.written(describe(conditions[index], dataset.accounts)),
                                       struck[index].strike, dataset.currency));
    if (struck.size() > 1)
        table.rows.push_back(strikeRow(Report::tr("All together, each once"), together, dataset.currency));
    return table;
}

} // namespace

void addStrikes(ReportPage &page, const ReportContext &context)
{
    const Dataset &dataset = *context.project.dataset;
    const std::vector<std::vector<Criterion>> conditions = disqualifiersOf(*context.project.profile);
    if (conditions.empty())
        return;
    const BestSelection &best = *context.analysis.best;
    const std::vector<Struck> struck =
        struckBy(conditions, dataset, best, *context.analysis.open, *context.analysis.closed);
    Meeting all = nobody(dataset.accounts);
    for (const Struck &each : struck)
        all = either(all, each.meeting);
    const Strike together = strikeOf(all, dataset, best, *context.analysis.open);
    page.blocks.emplace_back(strikesTable(context, conditions, struck, together));
    if (const QString unknown = unknownSentence(together); !unknown.isEmpty())
        page.blocks.emplace_back(plain(unknown));
    for (std::size_t index = 0; index < struck.size(); ++index)
        page.blocks.emplace_back(
            plain(Report::tr("%1: %2", "a condition, what such customers cost")
                      .arg(context.written(describe(conditions[index], dataset.accounts)),
                           costSentences(struck[index].gaps, best.judgedBy, dataset.accounts).join(QLatin1Char(' ')))));
}

} // namespace touchstone
