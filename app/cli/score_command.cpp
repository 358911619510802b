#include "app/cli/command_list.h"
#include "app/cli/journey.h"
#include "app/cli/json_values.h"
#include "app/cli/option_texts.h"
#include "core/base/locale_text.h"
#include "core/export/scored_accounts.h"

#include <QBuffer>

namespace touchstone
{

namespace
{

struct ScoreOptions {
    std::string project;
    std::string output;
};

// What is of a score is null where the profile gives no points.
QJsonArray accountsJson(const Project &project, const FitScores &scores)
{
    const auto scored = [&scores](const QJsonValue &value) { return scores.hasPoints ? value : QJsonValue(); };
    QJsonArray accounts;
    for (std::size_t row = 0; row < scores.rowCount(); ++row)
        accounts << QJsonObject{{QStringLiteral("account_id"), project.dataset->accountId(row)},
                                {QStringLiteral("name"), project.dataset->accountName(row)},
                                {QStringLiteral("population"), populationName(*project.dataset, row)},
                                {QStringLiteral("score"), scored(scores.points[row])},
                                {QStringLiteral("score_low"), scored(scores.lowest[row])},
                                {QStringLiteral("score_high"), scored(scores.highest[row])},
                                {QStringLiteral("coverage"), scored(scores.coverage[row])},
                                {QStringLiteral("grade"), scored(gradeName(scores.grades[row]))},
                                {QStringLiteral("tier"), tierName(scores.tiers[row])}};
    return accounts;
}

Result<Output> printScores(const Project &project, const Analysis &analysis, Session &session)
{
    if (session.json) {
        QJsonObject json = jsonDone();
        json[QStringLiteral("accounts")] = accountsJson(project, *analysis.scores);
        return Output{{}, json};
    }
    QBuffer csv;
    csv.open(QIODevice::WriteOnly);
    if (const Result<Done> written = writeScoresCsv(project, analysis, csv, session.progress); !written)
        return written.error();
    return Output{QString::fromUtf8(csv.data()), {}};
}

Result<Output> scoreAccounts(const ScoreOptions &options, Session &session)
{
    const Result<OpenProject> open = session.openToRead(QString::fromStdString(options.project));
    if (!open)
        return open.error();
    const Project &project = open->stored.project;
    const Result<Analysis> analysis = scored(project, session);
    if (!analysis)
        return analysis.error();
    if (options.output.empty())
        return printScores(project, *analysis, session);

    const QString path = QString::fromStdString(options.output);
    if (const Result<Done> written = writeScores(project, *analysis, path, session.progress); !written)
        return written.error();
    return Output{QCoreApplication::translate("Command", "Scored %1 accounts into %2.")
                          .arg(countText(static_cast<qint64>(analysis->scores->rowCount())), path) +
                      QLatin1Char('\n'),
                  jsonDone({path})};
}

} // namespace

CommandAction scoreCommand(CLI::App &options)
{
    const auto given = std::make_shared<ScoreOptions>();
    addProject(options, given->project);
    options.add_option("-o,--output", given->output,
                       described(QT_TRANSLATE_NOOP("Command", "FILE.csv or FILE.xlsx; standard output when left out")));
    return [given](Session &session) { return scoreAccounts(*given, session); };
}

} // namespace touchstone
