#include "app/cli/command_list.h"
#include "app/cli/journey.h"
#include "app/cli/json_values.h"
#include "app/cli/option_texts.h"
#include "app/cli/text_table.h"
#include "core/base/locale_text.h"

namespace touchstone
{

namespace
{

QJsonObject cellJson(const TierCell &cell)
{
    return {{QStringLiteral("accounts"), static_cast<qint64>(cell.accounts)},
            {QStringLiteral("amount"), jsonNumber(knownAmount(cell))},
            {QStringLiteral("open_opportunities"), static_cast<qint64>(cell.opportunities)},
            {QStringLiteral("without_amount"), static_cast<qint64>(cell.withoutAmount)}};
}

std::size_t accountsIn(const TierCells &cells)
{
    std::size_t total = 0;
    for (const TierCell &cell : cells)
        total += cell.accounts;
    return total;
}

QJsonArray tiersJson(const TierCells &cells)
{
    const auto total = static_cast<double>(accountsIn(cells));
    QJsonArray tiers;
    for (std::size_t tier = 0; tier < tierCount; ++tier) {
        QJsonObject json = cellJson(cells[tier]);
        json[QStringLiteral("tier")] = tierName(static_cast<Tier>(tier));
        json[QStringLiteral("grade")] = gradeName(static_cast<Grade>(tier));
        json[QStringLiteral("share")] =
            total > 0 ? QJsonValue(static_cast<double>(cells[tier].accounts) / total) : QJsonValue();
        tiers << json;
    }
    return tiers;
}

QJsonObject populationJson(const QString &name, const TierCells &cells)
{
    return {{QStringLiteral("population"), name},
            {QStringLiteral("accounts"), static_cast<qint64>(accountsIn(cells))},
            {QStringLiteral("tiers"), tiersJson(cells)},
            {QStringLiteral("by_stage"), QJsonArray()}};
}

QJsonArray stagesJson(const PipelineFit &fit)
{
    QJsonArray stages;
    for (std::size_t stage = 0; stage < fit.byStage.size(); ++stage)
        stages << QJsonObject{{QStringLiteral("stage"), fit.stages[static_cast<qsizetype>(stage)]},
                              {QStringLiteral("tiers"), tiersJson(fit.byStage[stage])},
                              {QStringLiteral("unknown_account"), cellJson(fit.unknownByStage[stage])}};
    return stages;
}

QJsonObject fitJson(const PipelineFit &fit, const QString &currency)
{
    QJsonObject pipeline = populationJson(QStringLiteral("pipeline"), fit.pipeline);
    pipeline[QStringLiteral("by_stage")] = stagesJson(fit);
    pipeline[QStringLiteral("unknown_account")] = cellJson(fit.unknownAccount);
    return {{QStringLiteral("populations"),
             QJsonArray{populationJson(QStringLiteral("customers"), fit.customers),
                        populationJson(QStringLiteral("prospects"), fit.prospects), pipeline}},
            {QStringLiteral("currency"), jsonText(currency)},
            {QStringLiteral("divergence"),
             QJsonObject{{QStringLiteral("customers"), static_cast<qint64>(fit.customerCount)},
                         {QStringLiteral("customers_outside"), static_cast<qint64>(fit.customersOutside)},
                         {QStringLiteral("best"), static_cast<qint64>(fit.bestCount)},
                         {QStringLiteral("best_outside"), static_cast<qint64>(fit.bestOutside)}}}};
}

void addRows(TextTable &table, const QString &name, const TierCells &cells, const QString &currency)
{
    const auto total = static_cast<double>(accountsIn(cells));
    for (std::size_t tier = 0; tier < tierCount; ++tier) {
        const TierCell &cell = cells[tier];
        const QString share = total > 0 ? shareText(static_cast<double>(cell.accounts) / total) : QString();
        table.addRow({tier == 0 ? name : QString(), tierLabel(static_cast<Tier>(tier)),
                      countText(static_cast<qint64>(cell.accounts)), share,
                      countText(static_cast<qint64>(cell.opportunities)), moneyText(knownAmount(cell), currency)});
    }
}

QString fitText(const PipelineFit &fit, const QString &currency)
{
    TextTable table({{},
                     QCoreApplication::translate("Command", "Tier"),
                     QCoreApplication::translate("Command", ">Accounts"),
                     QCoreApplication::translate("Command", ">Share"),
                     QCoreApplication::translate("Command", ">Open deals"),
                     QCoreApplication::translate("Command", ">Amount")});
    addRows(table, QCoreApplication::translate("Command", "Customers"), fit.customers, currency);
    addRows(table, QCoreApplication::translate("Command", "Prospects"), fit.prospects, currency);
    addRows(table, QCoreApplication::translate("Command", "Pipeline"), fit.pipeline, currency);
    for (std::size_t stage = 0; stage < fit.byStage.size(); ++stage)
        addRows(table, fit.stages[static_cast<qsizetype>(stage)], fit.byStage[stage], currency);
    QString text = table.text();
    if (const int unknown = static_cast<int>(fit.unknownAccount.opportunities); unknown > 0)
        text += QCoreApplication::translate("Command", "%Ln open deal(s) of no known account have no fit.", nullptr,
                                            unknown) +
                QLatin1Char('\n');
    text +=
        QCoreApplication::translate("Command", "Poor or bad fit are %1 of %2 customers and %3 of %4 best customers.")
            .arg(countText(static_cast<qint64>(fit.customersOutside)),
                 countText(static_cast<qint64>(fit.customerCount)), countText(static_cast<qint64>(fit.bestOutside)),
                 countText(static_cast<qint64>(fit.bestCount))) +
        QLatin1Char('\n');
    return text;
}

Result<Output> showFit(const std::string &path, Session &session)
{
    const Result<OpenProject> open = session.openToRead(QString::fromStdString(path));
    if (!open)
        return open.error();
    const Result<Analysis> analysis = scored(open->stored.project, session);
    if (!analysis)
        return analysis.error();
    const QString &currency = open->stored.project.dataset->currency;
    return Output{fitText(*analysis->pipeline, currency), fitJson(*analysis->pipeline, currency)};
}

} // namespace

CommandAction fitCommand(CLI::App &options)
{
    const auto path = std::make_shared<std::string>();
    addProject(options, *path);
    return [path](Session &session) { return showFit(*path, session); };
}

} // namespace touchstone
