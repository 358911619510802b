#pragma once

#include "core/scoring/pipeline_fit.h"

#include <QString>

namespace touchstone
{

// How far the profile is from today's customers, said calmly, as an ideal need not look like them: "12 of the 93 best
// customers and 210 of all 480 are a poor or bad fit." Empty while nearly all of the best fit.
QString divergenceSentence(const PipelineFit &fit);

} // namespace touchstone
