#pragma once

#include "core/base/result.h"
#include "ui/review/report_painter.h"

#include <QByteArray>

namespace touchstone
{

// The same PDF with an outline of the chapters, its language and title. Fails only when the PDF cannot be read.
Result<QByteArray> withOutline(const QByteArray &pdf, const std::vector<ReportPainter::Chapter> &chapters,
                               const QString &title);

} // namespace touchstone
