#include "core/base/locale_text.h"
#include "core/charts/proof_charts.h"
#include "core/project/kept_results.h"
#include "core/proof/proof_words.h"
#include "core/report/report_parts.h"

namespace touchstone
{

namespace
{

DataTable missesTable(const Proof &proof, const ReportContext &context)
{
    DataTable table;
    table.title = Report::tr("Where it was most wrong");
    const QStringList columns = missColumns(proof.byDeals);
    for (qsizetype column = 0; column < columns.size(); ++column)
        table.header.push_back(column == 1 || column == 3 ? numberHeader(columns[column], 0.8)
                                                          : textHeader(columns[column], column == 0 ? 2.0 : 1.0));
    for (const Miss &miss : proof.misses)
        table.rows.push_back(
            missCells(miss, proof.byDeals, context.accountName(miss.account), context.project.dataset->currency));
    return table;
}

void addEvidence(ReportPage &page, const Proof &proof, const ReportContext &context)
{
    if (const QString chance = chanceSentence(proof.chance); !chance.isEmpty())
        page.blocks.emplace_back(plain(chance));
    page.blocks.emplace_back(gainChart(proof));
    page.blocks.emplace_back(testedOutcomesChart(proof));
    Chart calibration = calibrationChart(proof);
    if (proof.calibration)
        page.blocks.emplace_back(plain(calibrationSentence(*proof.calibration, proof.byDeals)));
    page.blocks.emplace_back(std::move(calibration));
    if (!proof.misses.empty()) {
        page.blocks.emplace_back(missesTable(proof, context));
        page.blocks.emplace_back(plain(missesSentence(proof.byDeals)));
    }
}

} // namespace

ReportPage proofPage(const ReportContext &context)
{
    const KeptProof &kept = *context.project.proof;
    if (const QString outdated = outdatedSentence(context.project, kept); !outdated.isEmpty())
        return emptyPage("proof",
                         Report::tr("Whether the profile holds up has not been tried with the data and the best "
                                    "customers as they are now."),
                         Report::tr("Back-test. %1", "when it was made and what has changed since").arg(outdated));
    if (!kept.found)
        return emptyPage("proof",
                         Report::tr("Whether a profile made this way holds up on what it has not seen has not "
                                    "been tried."),
                         Report::tr("Run the back-test before the report is written."));
    const Proof &proof = *kept.found;
    ReportPage page = newPage("proof");
    page.blocks.emplace_back(headline(proof.sentence));
    if (!proof.method.isEmpty())
        page.blocks.emplace_back(plain(methodSentence(proof)));
    for (const QString &warning : proof.warnings)
        page.blocks.emplace_back(plain(warning));
    if (proof.isTried())
        addEvidence(page, proof, context);
    return page;
}

} // namespace touchstone
