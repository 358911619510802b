#pragma once

#include "core/report/report.h"

namespace touchstone
{

// Says on a page who is not a fit: whom each disqualifier of the profile strikes and what such customers cost. Nothing
// where there is none.
void addStrikes(ReportPage &page, const ReportContext &context);

} // namespace touchstone
