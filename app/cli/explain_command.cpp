#include "app/cli/command_list.h"
#include "app/cli/journey.h"
#include "app/cli/json_values.h"
#include "app/cli/option_texts.h"
#include "app/cli/text_table.h"
#include "core/scoring/explanation.h"

namespace touchstone
{

namespace
{

struct ExplainOptions {
    std::string project;
    std::string account;
};

QString stateName(GateState state)
{
    switch (state) {
    case GateState::Passed:
        return QStringLiteral("passed");
    case GateState::Failed:
        return QStringLiteral("failed");
    case GateState::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QString stateLabel(GateState state)
{
    switch (state) {
    case GateState::Passed:
        return QCoreApplication::translate("Command", "passed");
    case GateState::Failed:
        return QCoreApplication::translate("Command", "failed");
    case GateState::Unknown:
        break;
    }
    return QCoreApplication::translate("Command", "needs data");
}

QJsonObject explanationJson(const Explanation &explanation, const QString &account)
{
    QJsonArray gates;
    for (const Explanation::GateLine &gate : explanation.gates)
        gates << QJsonObject{{QStringLiteral("text"), gate.text},
                             {QStringLiteral("state"), stateName(gate.state)},
                             {QStringLiteral("disqualifier"), gate.disqualifier}};
    QJsonArray points;
    for (const Explanation::Line &line : explanation.lines)
        points << QJsonObject{
            {QStringLiteral("trait"), line.trait},   {QStringLiteral("value"), jsonText(line.value)},
            {QStringLiteral("points"), line.points}, {QStringLiteral("most"), line.most},
            {QStringLiteral("known"), line.known},   {QStringLiteral("source"), jsonText(line.source)}};
    const auto scored = [&explanation](auto value) {
        return explanation.score ? QJsonValue(value(*explanation.score)) : QJsonValue();
    };
    using Score = Explanation::Score;
    return {{QStringLiteral("account"), account},
            {QStringLiteral("score"), scored([](const Score &score) { return score.points; })},
            {QStringLiteral("score_low"), scored([](const Score &score) { return score.low; })},
            {QStringLiteral("score_high"), scored([](const Score &score) { return score.high; })},
            {QStringLiteral("coverage"), scored([](const Score &score) { return score.coverage; })},
            {QStringLiteral("grade"), scored([](const Score &score) { return gradeName(score.grade); })},
            {QStringLiteral("tier"), tierName(explanation.tier)},
            {QStringLiteral("gates"), gates},
            {QStringLiteral("points"), points},
            {QStringLiteral("reasons"), jsonTexts(explanation.reasons)},
            {QStringLiteral("to_next_tier"), jsonTexts(explanation.toNextTier)}};
}

QString summary(const Explanation &explanation, const QString &account)
{
    if (!explanation.score)
        return QCoreApplication::translate("Command", "%1: %2; no points yet.")
            .arg(account, tierLabel(explanation.tier));
    return QCoreApplication::translate("Command", "%1: %2 points (%3 to %4), grade %5, %6; %7 of 100 points known.")
        .arg(account)
        .arg(explanation.score->points)
        .arg(explanation.score->low)
        .arg(explanation.score->high)
        .arg(gradeName(explanation.score->grade), tierLabel(explanation.tier))
        .arg(explanation.score->coverage);
}

QString explanationText(const Explanation &explanation, const QString &account)
{
    QString text = summary(explanation, account) + QLatin1Char('\n');
    for (const Explanation::GateLine &gate : explanation.gates)
        text += QStringLiteral("%1: %2\n").arg(gate.text, stateLabel(gate.state));
    TextTable table({QCoreApplication::translate("Command", "Trait"), QCoreApplication::translate("Command", "Value"),
                     QCoreApplication::translate("Command", ">Points"), QCoreApplication::translate("Command", ">Most"),
                     QCoreApplication::translate("Command", "Read from")});
    for (const Explanation::Line &line : explanation.lines)
        table.addRow({line.trait, line.known ? line.value : QCoreApplication::translate("Command", "unknown"),
                      QString::number(line.points), QString::number(line.most), line.source});
    if (explanation.score)
        text += table.text();
    for (const QString &line : explanation.reasons + explanation.toNextTier)
        text += line + QLatin1Char('\n');
    return text;
}

Result<Output> explainAccount(const ExplainOptions &options, Session &session)
{
    const Result<OpenProject> open = session.openToRead(QString::fromStdString(options.project));
    if (!open)
        return open.error();
    const Project &project = open->stored.project;
    const QString wanted = QString::fromStdString(options.account);
    const qint32 row = project.dataset->findAccount(wanted);
    if (row < 0)
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("Command", "There is no account \"%1\".").arg(wanted),
                     {open->stored.path},
                     QCoreApplication::translate("Command", "Name it by its id, or by its name as the data have it.")};
    const Result<Analysis> analysis = scored(project, session);
    if (!analysis)
        return analysis.error();
    const auto account = static_cast<std::size_t>(row);
    const Explanation explanation =
        explain({*project.sources, *project.plan, *project.dataset}, *project.profile, *analysis->scores, account);
    const QString name = project.dataset->accountName(account);
    return Output{explanationText(explanation, name.isEmpty() ? wanted : name),
                  explanationJson(explanation, project.dataset->accountId(account))};
}

} // namespace

CommandAction explainCommand(CLI::App &options)
{
    const auto given = std::make_shared<ExplainOptions>();
    addProject(options, given->project);
    options
        .add_option("ACCOUNT", given->account,
                    described(QT_TRANSLATE_NOOP("Command", "The id or the name of the account")))
        ->required();
    return [given](Session &session) { return explainAccount(*given, session); };
}

} // namespace touchstone
