#pragma once

#include <QtGlobal>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <type_traits>
#include <utility>

namespace touchstone
{

// Plain values side by side, for those that grow to many megabytes: the system moves the pages of such a block as it
// grows, where std::vector would ask for new ones, have them cleared, and copy.
template <typename T>
class GrowingArray
{
    static_assert(std::is_trivially_copyable_v<T>);

public:
    GrowingArray() = default;
    ~GrowingArray() { std::free(m_data); }
    GrowingArray(const GrowingArray &other) { append(other.m_data, other.m_size); }
    GrowingArray(GrowingArray &&other) noexcept
        : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0)),
          m_capacity(std::exchange(other.m_capacity, 0))
    {
    }
    GrowingArray &operator=(GrowingArray other) noexcept
    {
        std::swap(m_data, other.m_data);
        std::swap(m_size, other.m_size);
        std::swap(m_capacity, other.m_capacity);
        return *this;
    }

    const T *data() const { return m_data; }
    std::size_t size() const { return m_size; }

    void append(T value)
    {
        if (m_size == m_capacity)
            grow(m_size + 1);
        m_data[m_size++] = value;
    }
    void append(const T *values, std::size_t count) // not its own
    {
        if (count == 0)
            return;
        if (m_capacity - m_size < count)
            grow(m_size + count);
        std::memcpy(m_data + m_size, values, count * sizeof(T));
        m_size += count;
    }
    void reserve(std::size_t count)
    {
        if (count > m_capacity)
            allocate(count);
    }
    void shrinkToFit()
    {
        if (m_size < m_capacity && m_size > 0)
            allocate(m_size);
    }

private:
    void grow(std::size_t least) { allocate(std::max({least, m_capacity * 2, std::size_t{8}})); }
    void allocate(std::size_t capacity)
    {
        void *memory = std::realloc(m_data, capacity * sizeof(T));
        if (memory == nullptr)
            qBadAlloc();
        m_data = static_cast<T *>(memory);
        m_capacity = capacity;
    }

    T *m_data = nullptr;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

} // namespace touchstone
