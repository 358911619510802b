#include "app/cli/best_options.h"
#include "app/cli/command_list.h"
#include "app/cli/import_files.h"
#include "app/cli/journey.h"
#include "app/cli/json_values.h"
#include "app/cli/option_texts.h"
#include "app/cli/report_writing.h"
#include "core/base/locale_text.h"
#include "core/export/scored_accounts.h"
#include "core/scoring/pipeline_sentences.h"

#include <QDir>

namespace touchstone
{

namespace
{

struct RunOptions {
    std::vector<FileImport> files;
    BestOptions best;
    std::string title;
    std::string folder;
};

// What a run has to tell, step by step, and the files that it wrote.
struct Journey {
    Project project;
    QStringList lines;
    QStringList files;
    QStringList warnings;
};

// Who the best customers are when the user does not say: by the first outcome of these that the data have.
constexpr const char *usualCriteria[] = {"nps >= 9",           "arr top 20%",     "acv top 20%",
                                         "won_amount top 20%", "converted = yes", "opp_status = Won"};

Result<BestRule> chosenRule(const RunOptions &options, const Project &project)
{
    if (options.best.setSomething())
        return changedRule(*project.best, options.best, *project.dataset);
    for (const char *usual : usualCriteria) {
        const Result<Criterion> criterion = criterionFromText(QString::fromLatin1(usual), project.dataset->accounts);
        if (!criterion)
            continue;
        BestRule rule;
        rule.criteria = {{*criterion}};
        if (!selectBestCustomers(*project.dataset, rule).best.isEmpty())
            return rule;
    }
    return Error{
        Error::Code::InvalidInput,
        QCoreApplication::translate("Command", "The data do not tell by themselves who the best customers are."),
        {},
        QCoreApplication::translate("Command", "Say it with --where, for example --where 'acv top 20%'.")};
}

Result<Done> importAll(const RunOptions &options, Journey &journey, Session &session)
{
    const Project empty = edits::setTitle(emptyProject(), QString::fromStdString(options.title), {}).after;
    const Result<Edit> edit = importNamed(empty, options.files, session);
    if (!edit)
        return edit.error();
    journey.project = edit->after;
    const Dataset &dataset = *journey.project.dataset;
    journey.lines << QCoreApplication::translate("Command", "Data: %1 accounts and %2 opportunities from %3 sources.")
                         .arg(countText(static_cast<qint64>(dataset.accounts.rowCount())),
                              countText(static_cast<qint64>(dataset.opportunities.count())),
                              countText(static_cast<qint64>(journey.project.sources->size())));
    for (const DataIssue &issue : dataset.issues)
        journey.warnings << issue.text;
    return Done{};
}

Result<Done> chooseAndMine(const RunOptions &options, Journey &journey, Session &session)
{
    Result<BestRule> rule = chosenRule(options, journey.project);
    if (!rule)
        return rule.error();
    journey.project = edits::setBestRule(journey.project, std::move(*rule), {}).after;
    const BestSelection selection = selectBestCustomers(*journey.project.dataset, *journey.project.best);
    QStringList criteria;
    for (const BestCriterion &each : journey.project.best->criteria)
        criteria << describe(std::span(&each.criterion, 1), journey.project.dataset->accounts);
    journey.lines << QCoreApplication::translate("Command", "Best customers: %1 of %2 (%3).")
                         .arg(countText(static_cast<qint64>(selection.best.count())),
                              countText(static_cast<qint64>(selection.judged.count())),
                              criteria.join(QStringLiteral("; ")));
    Result<Project> mined = withCurrentPatterns(journey.project, session.progress);
    if (!mined)
        return mined.error();
    const Drafted drafted = withDraft(*mined);
    journey.project = drafted.project;
    const PatternSet &set = journey.project.patterns->set;
    const auto supported = std::ranges::count_if(
        set.patterns, [](const Pattern &pattern) { return pattern.evidence == Evidence::Supported; });
    journey.lines << QCoreApplication::translate("Command", "Patterns: %1 confirmed of %2 combinations tried.")
                         .arg(countText(supported), countText(set.tested));
    if (!drafted.note.isEmpty())
        journey.lines << drafted.note;
    return Done{};
}

Result<Done> writeAll(const RunOptions &options, Journey &journey, Session &session)
{
    const QDir folder(QString::fromStdString(options.folder));
    if (!folder.mkpath(QStringLiteral(".")))
        return Error{Error::Code::CannotWrite,
                     QCoreApplication::translate("Command", "The folder cannot be made."),
                     {folder.path()},
                     QCoreApplication::translate("Command", "Choose one that you may write to.")};
    const Result<Analysis> analysis = analyzed(journey.project, session.progress);
    if (!analysis)
        return analysis.error();
    const QString project = folder.filePath(QStringLiteral("project.touchstone"));
    if (const Result<StoredProject> saved = saveProjectAs(journey.project, project, session.progress); !saved)
        return saved.error();
    journey.files << project;
    if (analysis->hasScores()) {
        journey.lines << pipelineSentence(*journey.project.dataset, *analysis->pipeline);
        const QString scores = folder.filePath(QStringLiteral("scores.csv"));
        if (const Result<Done> written = writeScores(journey.project, *analysis, scores, session.progress); !written)
            return written.error();
        journey.files << scores;
    } else {
        journey.lines << QCoreApplication::translate("Command", "Scores: none, as the profile is empty.");
    }
    const QString report = folder.filePath(QStringLiteral("review.pdf"));
    if (const Result<Done> written = writeReport(journey.project, *analysis, report, false, session); !written)
        return written.error();
    journey.files << report;
    return Done{};
}

Result<Output> run(const RunOptions &options, Session &session)
{
    if (options.files.empty())
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("Command", "There is no file to import."),
                     {},
                     QCoreApplication::translate("Command", "Name the exports after run.")};
    Journey journey;
    for (const auto step : {importAll, chooseAndMine, writeAll})
        if (const Result<Done> done = step(options, journey, session); !done)
            return done.error();
    for (const QString &file : journey.files)
        journey.lines << QCoreApplication::translate("Command", "Wrote %1.").arg(file);
    return Output{journey.lines.join(QLatin1Char('\n')) + QLatin1Char('\n'), jsonDone(journey.files, journey.warnings)};
}

} // namespace

CommandAction runCommand(CLI::App &options)
{
    const auto given = std::make_shared<RunOptions>();
    addBestOptions(options, given->best);
    options.add_option("--title", given->title,
                       described(QT_TRANSLATE_NOOP("Command", "The title of the review report")));
    options
        .add_option("-o,--output", given->folder,
                    described(QT_TRANSLATE_NOOP("Command", "The folder for project, scores and report")))
        ->required();
    takeFileArguments(options, given->files);
    return [given](Session &session) { return run(*given, session); };
}

} // namespace touchstone
