#include "app/cli/best_options.h"
#include "app/cli/command_list.h"
#include "app/cli/default_rule.h"
#include "app/cli/import_files.h"
#include "app/cli/journey.h"
#include "app/cli/json_values.h"
#include "app/cli/option_texts.h"
#include "core/base/locale_text.h"
#include "core/export/scored_accounts.h"
#include "core/project/edits.h"

#include <QDir>

#include <algorithm>

namespace touchstone
{

namespace
{

struct RunOptions {
    std::string output;
    std::string title;
    BestOptions best;
    std::vector<FileImport> files;
};

// Where the three results are.
struct RunFiles {
    QString project;
    QString scores; // empty: there was nothing to score with
    QString report;

    QStringList all() const
    {
        QStringList files = {project, scores, report};
        files.removeAll(QString());
        return files;
    }
};

// The project after all steps, and what was remarkable on the way.
struct Journey {
    Project project;
    QStringList remarks;
};

Result<Journey> chooseBest(const Project &project, const BestOptions &given)
{
    if (given.setSomething()) {
        Result<BestRule> rule = changedRule(*project.best, given, *project.dataset);
        if (!rule)
            return rule.error();
        return Journey{edits::setBestRule(project, std::move(*rule), {}).after, {}};
    }
    Result<DefaultRule> chosen = defaultRule(*project.dataset);
    if (!chosen)
        return chosen.error();
    return Journey{edits::setBestRule(project, std::move(chosen->rule), {}).after, {chosen->reason}};
}

Result<Journey> travel(const RunOptions &options, Session &session)
{
    const Project titled = edits::setTitle(emptyProject(), QString::fromStdString(options.title), {}).after;
    ProgressLeg reading(session.progress, 0.0, 0.4);
    Session importing{session.terminal, reading, session.today, session.json, session.quiet};
    const Result<ImportProposal> imported = importNamed(titled, options.files, importing);
    if (!imported)
        return imported.error();
    Result<Journey> journey = chooseBest(imported->edit.after, options.best);
    if (!journey)
        return journey;
    ProgressLeg mining(session.progress, 0.4, 0.8);
    const Result<Project> mined = withCurrentPatterns(journey->project, mining);
    if (!mined)
        return mined.error();
    const Result<Drafted> drafted = withDraft(*mined, DraftFrom::Supported, session.progress);
    if (!drafted)
        return drafted.error();
    journey->project = drafted->project;
    if (!drafted->note.isEmpty())
        journey->remarks << drafted->note;
    return journey;
}

// The project comes last: when it is there, so is the rest.
Result<RunFiles> writeAll(const Project &project, const Analysis &analysis, const QString &folder, Session &session)
{
    RunFiles files;
    if (analysis.hasTiers()) {
        files.scores = QDir(folder).filePath(QStringLiteral("scores.csv"));
        if (const Result<Done> written = writeScores(project, analysis, files.scores, session.progress); !written)
            return written.error();
    }
    const Result<Project> proved = withCurrentProof(project, {}, session);
    if (!proved)
        return proved.error();
    files.report = QDir(folder).filePath(QStringLiteral("review.pdf"));
    if (const Result<Done> written = writeReport(*proved, analysis, files.report, session); !written)
        return written.error();
    files.project = QDir(folder).filePath(QStringLiteral("project.touchstone"));
    const Result<ProjectLock> lock = ProjectLock::acquire(files.project);
    if (!lock)
        return lock.error();
    const Result<StoredProject> saved = saveProjectAs(*proved, files.project, session.progress);
    if (!saved)
        return saved.error();
    return files;
}

qint64 patternsWith(const Project &project, Evidence evidence)
{
    return std::ranges::count(project.patterns->set.patterns, evidence, &Pattern::evidence);
}

QJsonObject summaryJson(const Journey &journey, const Analysis &analysis, const RunFiles &files)
{
    const Project &project = journey.project;
    QJsonObject json = jsonDone(files.all(), journey.remarks + project.patterns->set.warnings);
    json[QStringLiteral("accounts")] = static_cast<qint64>(project.dataset->accounts.rowCount());
    json[QStringLiteral("opportunities")] = static_cast<qint64>(project.dataset->opportunities.count());
    json[QStringLiteral("customers")] = static_cast<qint64>(project.dataset->customers.count());
    json[QStringLiteral("best")] = static_cast<qint64>(analysis.best->best.count());
    json[QStringLiteral("rest")] = static_cast<qint64>(analysis.best->rest.count());
    json[QStringLiteral("supported")] = patternsWith(project, Evidence::Supported);
    json[QStringLiteral("suggestive")] = patternsWith(project, Evidence::Suggestive);
    return json;
}

QString summaryText(const Journey &journey, const Analysis &analysis, const RunFiles &files)
{
    const Project &project = journey.project;
    const auto count = [](std::size_t number) { return countText(static_cast<qint64>(number)); };
    QStringList lines;
    lines << QCoreApplication::translate("Command", "%1 accounts and %2 opportunities were read.")
                 .arg(count(project.dataset->accounts.rowCount()), count(project.dataset->opportunities.count()));
    lines << QCoreApplication::translate("Command", "%1 of %2 customers are best.")
                 .arg(count(analysis.best->best.count()), count(analysis.best->judged.count()));
    lines << QCoreApplication::translate("Command", "Patterns: %1 confirmed, %2 suggestive, of %3 tried.")
                 .arg(countText(patternsWith(project, Evidence::Supported)),
                      countText(patternsWith(project, Evidence::Suggestive)), countText(project.patterns->set.tested));
    for (const Pattern &pattern : project.patterns->set.patterns)
        if (pattern.evidence == Evidence::Supported)
            lines << QStringLiteral("  ") +
                         sentence(pattern, project.dataset->accounts, project.patterns->set.options.against);
    lines << journey.remarks << project.patterns->set.warnings;
    lines << QCoreApplication::translate("Command", "Project: %1").arg(files.project);
    if (!files.scores.isEmpty())
        lines << QCoreApplication::translate("Command", "Scores: %1").arg(files.scores);
    lines << QCoreApplication::translate("Command", "Report: %1").arg(files.report);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

Result<Output> run(const RunOptions &options, Session &session)
{
    const Result<Journey> journey = travel(options, session);
    if (!journey)
        return journey.error();
    ProgressLeg rest(session.progress, 0.8, 1.0);
    Session writing{session.terminal, rest, session.today, session.json, session.quiet};
    const Result<Analysis> analysis = analyzed(journey->project, rest);
    if (!analysis)
        return analysis.error();
    const QString folder = QString::fromStdString(options.output);
    if (!QDir().mkpath(folder))
        return Error{Error::Code::CannotWrite,
                     QCoreApplication::translate("Command", "The folder could not be made."),
                     {folder},
                     QCoreApplication::translate("Command", "Choose a folder that you may write to.")};
    const Result<RunFiles> files = writeAll(journey->project, *analysis, folder, writing);
    if (!files)
        return files.error();
    return Output{summaryText(*journey, *analysis, *files), summaryJson(*journey, *analysis, *files)};
}

} // namespace

CommandAction runCommand(CLI::App &options)
{
    const auto given = std::make_shared<RunOptions>();
    options
        .add_option("-o,--output", given->output,
                    described(QT_TRANSLATE_NOOP("Command", "The folder for project, scores and report")))
        ->required();
    options.add_option("--title", given->title,
                       described(QT_TRANSLATE_NOOP("Command", "The title of the review report")));
    addBestOptions(options, given->best);
    takeFileArguments(options, given->files);
    return [given](Session &session) { return run(*given, session); };
}

} // namespace touchstone
