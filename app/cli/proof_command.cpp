#include "app/cli/command_list.h"
#include "app/cli/json_values.h"
#include "app/cli/option_texts.h"
#include "app/cli/text_table.h"
#include "core/base/locale_text.h"
#include "core/proof/backtest.h"

namespace touchstone
{

namespace
{

struct ProofCommandOptions {
    std::string project;
    std::string split;
};

QJsonObject outcomeJson(const TierOutcome &outcome, Tier tier)
{
    const bool any = outcome.won + outcome.lost > 0;
    return {{QStringLiteral("tier"), tierName(tier)},
            {QStringLiteral("won"), static_cast<qint64>(outcome.won)},
            {QStringLiteral("lost"), static_cast<qint64>(outcome.lost)},
            {QStringLiteral("win_rate"), jsonNumber(outcome.winRate)},
            {QStringLiteral("win_rate_low"), any ? jsonNumber(outcome.winRateInterval.low) : QJsonValue()},
            {QStringLiteral("win_rate_high"), any ? jsonNumber(outcome.winRateInterval.high) : QJsonValue()},
            {QStringLiteral("median_amount"), jsonNumber(outcome.medianAmount)},
            {QStringLiteral("median_days"), jsonNumber(outcome.medianDays)}};
}

QJsonObject proofJson(const Proof &proof)
{
    QJsonArray tiers;
    for (std::size_t tier = 0; tier < tierCount; ++tier)
        tiers << outcomeJson(proof.outcomes.tiers[tier], static_cast<Tier>(tier));
    return {{QStringLiteral("method"), proof.method},
            {QStringLiteral("train"), static_cast<qint64>(proof.train)},
            {QStringLiteral("test"), static_cast<qint64>(proof.test)},
            {QStringLiteral("auc"), jsonNumber(proof.discrimination.auc)},
            {QStringLiteral("auc_low"), jsonNumber(proof.discrimination.interval.low)},
            {QStringLiteral("auc_high"), jsonNumber(proof.discrimination.interval.high)},
            {QStringLiteral("verdict"), verdictName(proof.verdict)},
            {QStringLiteral("text"), proof.sentence},
            {QStringLiteral("by_tier"), tiers},
            {QStringLiteral("warnings"), jsonTexts(proof.warnings)}};
}

QString proofText(const Proof &proof)
{
    TextTable table({QCoreApplication::translate("Command", "Tier"), QCoreApplication::translate("Command", ">Won"),
                     QCoreApplication::translate("Command", ">Lost"),
                     QCoreApplication::translate("Command", ">Win rate"),
                     QCoreApplication::translate("Command", ">From"), QCoreApplication::translate("Command", ">To")});
    for (std::size_t tier = 0; tier < tierCount; ++tier) {
        const TierOutcome &outcome = proof.outcomes.tiers[tier];
        const bool any = outcome.won + outcome.lost > 0;
        table.addRow({tierLabel(static_cast<Tier>(tier)), countText(static_cast<qint64>(outcome.won)),
                      countText(static_cast<qint64>(outcome.lost)), any ? shareText(outcome.winRate) : QString(),
                      any ? shareText(outcome.winRateInterval.low) : QString(),
                      any ? shareText(outcome.winRateInterval.high) : QString()});
    }
    QString text = proof.sentence + QLatin1Char('\n') + proof.method + QLatin1Char('\n');
    if (proof.outcomes.all.won + proof.outcomes.all.lost > 0)
        text += table.text();
    for (const QString &warning : proof.warnings)
        text += warning + QLatin1Char('\n');
    return text;
}

Result<Output> prove(const ProofCommandOptions &options, Session &session)
{
    const Result<OpenProject> open = session.openToRead(QString::fromStdString(options.project));
    if (!open)
        return open.error();
    const Project &project = open->stored.project;
    ProofOptions proofOptions;
    proofOptions.split = QDate::fromString(QString::fromStdString(options.split), Qt::ISODate);
    const Result<Proof> proof =
        backtest(*project.dataset, *project.best, project.patterns->set.options, proofOptions, session.progress);
    if (!proof)
        return proof.error();
    return Output{proofText(*proof), proofJson(*proof)};
}

std::string checkDate(const std::string &text)
{
    if (QDate::fromString(QString::fromStdString(text), Qt::ISODate).isValid())
        return {};
    return QCoreApplication::translate("Command", "\"%1\" is no date like 2026-03-31.")
        .arg(QString::fromStdString(text))
        .toStdString();
}

} // namespace

CommandAction proofCommand(CLI::App &options)
{
    const auto given = std::make_shared<ProofCommandOptions>();
    addProject(options, given->project);
    options
        .add_option("--split", given->split,
                    described(QT_TRANSLATE_NOOP("Command", "DATE; deals closed before it are learned from, the later "
                                                           "ones are the test")))
        ->check(checkDate);
    return [given](Session &session) { return prove(*given, session); };
}

} // namespace touchstone
