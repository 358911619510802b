#include "app/cli/command_list.h"
#include "app/cli/journey.h"
#include "app/cli/json_values.h"
#include "app/cli/option_texts.h"
#include "app/cli/report_writing.h"

namespace touchstone
{

namespace
{

struct ReportCommandOptions {
    std::string project;
    std::string output;
    bool redact = false;
};

Result<Output> makeReport(const ReportCommandOptions &options, Session &session)
{
    const Result<OpenProject> open = session.openToRead(QString::fromStdString(options.project));
    if (!open)
        return open.error();
    const Project &project = open->stored.project;
    const Result<Analysis> analysis = analyzed(project, session.progress);
    if (!analysis)
        return analysis.error();
    const QString path = QString::fromStdString(options.output);
    if (const Result<Done> written = writeReport(project, *analysis, path, options.redact, session); !written)
        return written.error();
    return Output{QCoreApplication::translate("Command", "Wrote the review report to %1.").arg(path) +
                      QLatin1Char('\n'),
                  jsonDone({path})};
}

} // namespace

CommandAction reportCommand(CLI::App &options)
{
    const auto given = std::make_shared<ReportCommandOptions>();
    addProject(options, given->project);
    options.add_option("-o,--output", given->output, described(QT_TRANSLATE_NOOP("Command", "FILE.pdf")))->required();
    options.add_flag("--redact", given->redact,
                     described(QT_TRANSLATE_NOOP("Command", "Codes instead of account names")));
    return [given](Session &session) { return makeReport(*given, session); };
}

} // namespace touchstone
