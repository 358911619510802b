#include "core/base/core_resources.h"

#include <QDir>

// Outside the namespace, as the macro demands.
static void initialize() // NOLINT(misc-use-anonymous-namespace)
{
    Q_INIT_RESOURCE(core);
}

namespace touchstone
{

void initializeCoreResources()
{
    initialize();
}

} // namespace touchstone
