#pragma once

namespace touchstone
{

// Makes the files of resources/core.qrc readable. Needed before the first of them is opened, as a static library's
// resources are left out otherwise; may be called again.
void initializeCoreResources();

} // namespace touchstone
