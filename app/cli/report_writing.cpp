#include "app/cli/report_writing.h"

#include "core/report/report.h"
#include "ui/review/pdf_report.h"

namespace touchstone
{

Result<Done> writeReport(const Project &project, const Analysis &analysis, const QString &path, bool redact,
                         Session &session)
{
    const ReportContext context{project, analysis, session.today, redact || project.report->redact};
    return writePdfReport(composeReport(context), context, path, session.progress);
}

} // namespace touchstone
