#include "app/cli/command_list.h"
#include "app/cli/journey.h"
#include "app/cli/json_values.h"
#include "app/cli/option_texts.h"

#include <algorithm>

namespace touchstone
{

namespace
{

struct ReportOptions {
    std::string project;
    std::string output;
    std::vector<std::string> pages;
    bool redact = false;
    bool proof = false;
};

std::string checkPage(const std::string &key)
{
    QStringList known;
    for (const ReportPageDefinition &page : reportPages())
        known << QLatin1String(page.key);
    if (known.contains(QString::fromStdString(key)))
        return {};
    return QCoreApplication::translate("Command", "There is no page \"%1\", but %2.")
        .arg(QString::fromStdString(key), known.join(QStringLiteral(", ")))
        .toStdString();
}

Result<Output> writeReportOf(const ReportOptions &options, Session &session)
{
    const Result<OpenProject> open = session.openToRead(QString::fromStdString(options.project));
    if (!open)
        return open.error();
    Project project = open->stored.project;
    ReportSettings settings = *project.report;
    if (!options.pages.empty())
        settings.pages = texts(options.pages);
    settings.redact = settings.redact || options.redact;
    project.report = std::make_shared<const ReportSettings>(std::move(settings));

    const Result<Analysis> analysis = analyzed(project, session.progress);
    if (!analysis)
        return analysis.error();
    if (options.proof) {
        Result<Project> tried = withCurrentProof(project, {}, session);
        if (!tried)
            return tried.error();
        project = std::move(*tried);
    }
    const QString path = QString::fromStdString(options.output);
    const Result<Done> written = writeReport(project, *analysis, path, session);
    if (!written)
        return written.error();
    return Output{QCoreApplication::translate("Command", "Wrote the report to %1.").arg(path) + QLatin1Char('\n'),
                  jsonDone({path})};
}

} // namespace

CommandAction reportCommand(CLI::App &options)
{
    const auto given = std::make_shared<ReportOptions>();
    addProject(options, given->project);
    options.add_option("-o,--output", given->output, described(QT_TRANSLATE_NOOP("Command", "The PDF to write")))
        ->required();
    options
        .add_option("--pages", given->pages,
                    described(QT_TRANSLATE_NOOP("Command", "The pages wanted, in their order, separated by commas")))
        ->delimiter(',')
        ->check(checkPage);
    options.add_flag("--proof", given->proof,
                     described(QT_TRANSLATE_NOOP("Command", "Back-test the profile first, for the page that tells "
                                                            "whether it holds")));
    options.add_flag("--redact", given->redact,
                     described(QT_TRANSLATE_NOOP("Command", "Codes in place of the names of accounts")));
    return [given](Session &session) { return writeReportOf(*given, session); };
}

} // namespace touchstone
