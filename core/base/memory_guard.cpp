#include "core/base/memory_guard.h"

#include "core/base/memory.h"

#include <QCoreApplication>

namespace touchstone
{

namespace
{

constexpr int asksPerLook = 16; // asking the system takes longer than most work between two questions

} // namespace

bool MemoryGuard::isCancelled() const
{
    if (m_ceiling > 0 && m_asked++ % asksPerLook == 0 && residentMemory() > m_ceiling)
        m_isExceeded = true;
    return m_isExceeded || m_work.isCancelled();
}

qint64 memoryCeiling()
{
    return availableMemory() / 2;
}

Error outOfMemory()
{
    return {Error::Code::BadContent,
            QCoreApplication::translate("Memory", "There is not enough memory for these data."),
            {},
            QCoreApplication::translate("Memory", "Close other programs, leave columns out of the export, or split it "
                                                  "into several files. Nothing was changed.")};
}

} // namespace touchstone
