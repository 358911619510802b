#include "core/base/zeroed_memory.h"

#include <cstdlib>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace touchstone
{

#ifdef MADV_HUGEPAGE

namespace
{

// Most accesses to large tables would miss the processor's entries of smaller pages.
constexpr std::size_t largePage = std::size_t{2} << 20;

void *fromSystem(std::size_t size)
{
    void *memory = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        return nullptr;
    madvise(memory, size, MADV_HUGEPAGE);
    return memory;
}

} // namespace

ZeroedMemory::ZeroedMemory(std::size_t size)
    : m_memory(size == 0          ? nullptr
               : size < largePage ? std::calloc(1, size)
                                  : fromSystem(size)),
      m_size(size)
{
    if (m_memory == nullptr && size > 0)
        qBadAlloc();
}

ZeroedMemory::~ZeroedMemory()
{
    if (m_size < largePage)
        std::free(m_memory);
    else
        munmap(m_memory, m_size);
}

#else

ZeroedMemory::ZeroedMemory(std::size_t size) : m_memory(size == 0 ? nullptr : std::calloc(1, size)), m_size(size)
{
    if (m_memory == nullptr && size > 0)
        qBadAlloc();
}

ZeroedMemory::~ZeroedMemory()
{
    std::free(m_memory);
}

#endif

} // namespace touchstone
