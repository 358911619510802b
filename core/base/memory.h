#pragma once

#include <QtGlobal>

namespace touchstone
{

// Bytes of memory that this process holds now; 0 where the system does not tell.
qint64 residentMemory();

// Bytes that it may hold at most: the machine's memory, or less where a container or a limit of the shell sets less. 0
// where the system does not tell.
qint64 availableMemory();

} // namespace touchstone
