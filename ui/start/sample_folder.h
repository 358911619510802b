#pragma once

#include <QString>

namespace touchstone
{

// Where the sample project and its exports are: $TOUCHSTONE_SAMPLES, else beside the installed program, else in the
// build tree. Empty when there is none.
QString sampleFolder();

// The sample project in it; empty when there is none.
QString sampleProject();

} // namespace touchstone
