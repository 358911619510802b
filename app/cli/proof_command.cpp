#include "app/cli/command_list.h"
#include "app/cli/journey.h"
#include "app/cli/json_values.h"
#include "app/cli/option_texts.h"
#include "app/cli/text_table.h"
#include "core/base/locale_text.h"
#include "core/project/kept_results.h"
#include "core/proof/proof_words.h"

#include <cmath>

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

QJsonObject chanceJson(const ChanceTest &chance)
{
    return {{QStringLiteral("rounds"), chance.rounds},
            {QStringLiteral("as_good"), chance.asGood},
            {QStringLiteral("made_anew"), chance.anew},
            {QStringLiteral("p"), chance.rounds > 0 ? jsonNumber(chance.p()) : QJsonValue()}};
}

QJsonArray gainJson(const Proof &proof)
{
    QJsonArray steps;
    for (std::size_t step = 0; step < proof.gain.captured.size(); ++step) {
        QJsonObject one = {{QStringLiteral("share"), jsonNumber(static_cast<double>(step) / GainCurve::steps)},
                           {QStringLiteral("captured"), jsonNumber(proof.gain.captured[step])}};
        if (step < proof.chance.low.size()) {
            one[QStringLiteral("chance_low")] = jsonNumber(proof.chance.low[step]);
            one[QStringLiteral("chance_high")] = jsonNumber(proof.chance.high[step]);
        }
        steps << one;
    }
    return steps;
}

QJsonValue calibrationJson(const std::optional<Calibration> &calibration)
{
    if (!calibration)
        return {};
    const auto group = [](const Calibration::Group &one) {
        return QJsonObject{{QStringLiteral("count"), static_cast<qint64>(one.cases)},
                           {QStringLiteral("expected"), jsonNumber(one.expected)},
                           {QStringLiteral("found"), jsonNumber(one.found)},
                           {QStringLiteral("found_low"), jsonNumber(one.foundInterval.low)},
                           {QStringLiteral("found_high"), jsonNumber(one.foundInterval.high)}};
    };
    QJsonArray tiers;
    for (const Calibration::Group &one : calibration->groups) {
        QJsonObject json = group(one);
        json[QStringLiteral("tier")] = tierName(one.tier);
        tiers << json;
    }
    const bool any = !std::isnan(calibration->slope);
    return QJsonObject{
        {QStringLiteral("all"), group(calibration->all)},
        {QStringLiteral("by_tier"), tiers},
        {QStringLiteral("slope"), jsonNumber(calibration->slope)},
        {QStringLiteral("slope_low"), any ? jsonNumber(calibration->slopeInterval.low) : QJsonValue()},
        {QStringLiteral("slope_high"), any ? jsonNumber(calibration->slopeInterval.high) : QJsonValue()}};
}

QJsonArray missesJson(const Proof &proof, const Dataset &dataset)
{
    QJsonArray misses;
    for (const Miss &miss : proof.misses)
        misses << QJsonObject{{QStringLiteral("account_id"), dataset.accountId(miss.account)},
                              {QStringLiteral("account"), dataset.accountName(miss.account)},
                              {QStringLiteral("score"), miss.points},
                              {QStringLiteral("positive"), miss.positive},
                              {QStringLiteral("amount"), jsonNumber(miss.amount)}};
    return misses;
}

QJsonArray driftJson(const std::vector<AttributeDrift> &drift)
{
    QJsonArray lines;
    for (const AttributeDrift &one : drift)
        lines << QJsonObject{{QStringLiteral("name"), one.name},
                             {QStringLiteral("psi"), jsonNumber(one.psi)},
                             {QStringLiteral("p"), jsonNumber(one.p)},
                             {QStringLiteral("moved"), one.moved()}};
    return lines;
}

QJsonObject proofJson(const Proof &proof, const Dataset &dataset)
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
            {QStringLiteral("gain"), gainJson(proof)},
            {QStringLiteral("calibration"), calibrationJson(proof.calibration)},
            {QStringLiteral("chance"), chanceJson(proof.chance)},
            {QStringLiteral("misses"), missesJson(proof, dataset)},
            {QStringLiteral("drift"), driftJson(proof.drift)},
            {QStringLiteral("warnings"), jsonTexts(proof.warnings)}};
}

QString outcomesText(const Proof &proof)
{
    if (proof.outcomes.all.won + proof.outcomes.all.lost == 0)
        return {};
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
    return table.text();
}

QString missesText(const Proof &proof, const Dataset &dataset)
{
    if (proof.misses.empty())
        return {};
    QStringList columns = missColumns(proof.byDeals);
    for (const qsizetype number : {1, 3})
        if (number < columns.size())
            columns[number].prepend(QLatin1Char('>'));
    TextTable table(columns);
    for (const Miss &miss : proof.misses)
        table.addRow(missCells(miss, proof.byDeals, dataset.accountName(miss.account), dataset.currency));
    return missesSentence(proof.byDeals) + QLatin1Char('\n') + table.text();
}

QString proofText(const Proof &proof, const Dataset &dataset)
{
    QStringList sentences = {proof.sentence, chanceSentence(proof.chance)};
    if (proof.calibration)
        sentences << calibrationSentence(*proof.calibration, proof.byDeals);
    sentences << (proof.method.isEmpty() ? QString() : methodSentence(proof));
    sentences << proof.warnings;
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char('\n')) + QLatin1Char('\n') + outcomesText(proof) + missesText(proof, dataset);
}

Result<Output> prove(const ProofCommandOptions &options, Session &session)
{
    Result<OpenProject> open = session.openToRead(QString::fromStdString(options.project));
    if (!open)
        return open.error();
    const QDate split = QDate::fromString(QString::fromStdString(options.split), Qt::ISODate);
    const Result<Project> project = withCurrentProof(open->stored.project, split, session);
    if (!project)
        return project.error();
    if (const Result<Done> kept = session.keep(*open, *project); !kept)
        return kept.error();
    // NOLINTNEXTLINE(bugprone-unchecked-optional-access): a project with a current proof has one
    const Proof &proof = *project->proof->found;
    return Output{proofText(proof, *project->dataset), proofJson(proof, *project->dataset)};
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
