#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/report/report.h"

namespace touchstone
{

// Paints the report's pages and writes them as a PDF: real text, vector charts, page numbers, outline. The file at the
// path is replaced only when the new one is whole. Needs a QGuiApplication (offscreen will do) and its thread.
Result<Done> writePdfReport(const std::vector<ReportPage> &pages, const ReportContext &context, const QString &path,
                            Progress &progress);

// What stands at the foot of every sheet: the project, the date of the data, the day it was made.
QString reportFooter(const ReportContext &context);

} // namespace touchstone
