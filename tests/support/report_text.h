#pragma once

#include "core/report/report.h"

namespace touchstone::test
{

// A page as text, all of it: one line per heading, paragraph, figure and row of a table.
QString reportText(const ReportPage &page);

} // namespace touchstone::test
