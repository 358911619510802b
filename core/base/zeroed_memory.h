#pragma once

#include <QtGlobal>

#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

namespace touchstone
{

// Memory that begins as zeros. Much of it comes from the system as it is needed, in large pages where the system has
// them.
class ZeroedMemory
{
public:
    ZeroedMemory() = default;
    explicit ZeroedMemory(std::size_t size);
    ~ZeroedMemory();
    ZeroedMemory(ZeroedMemory &&other) noexcept { swap(other); }
    ZeroedMemory &operator=(ZeroedMemory &&other) noexcept
    {
        swap(other);
        return *this;
    }
    Q_DISABLE_COPY(ZeroedMemory)

    void *get() const { return m_memory; }

private:
    void swap(ZeroedMemory &other) noexcept
    {
        std::swap(m_memory, other.m_memory);
        std::swap(m_size, other.m_size);
    }

    void *m_memory = nullptr;
    std::size_t m_size = 0;
};

// A table of such memory, whose entries mean nothing as long as they are zero.
template <typename T>
class ZeroedTable
{
    static_assert(std::is_trivially_copyable_v<T>);

public:
    explicit ZeroedTable(std::size_t size = 0) : m_memory(size * sizeof(T)), m_size(size) {}

    std::size_t size() const { return m_size; }
    T &operator[](std::size_t index) { return static_cast<T *>(m_memory.get())[index]; }
    const T &operator[](std::size_t index) const { return static_cast<const T *>(m_memory.get())[index]; }
    const T *begin() const { return static_cast<const T *>(m_memory.get()); }
    const T *end() const { return begin() + m_size; }

private:
    ZeroedMemory m_memory;
    std::size_t m_size;
};

} // namespace touchstone
