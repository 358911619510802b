#pragma once

#include <QtGlobal>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <type_traits>

namespace touchstone
{

// Numbers or bytes that come one after the other, up to many megabytes of them. Grows by realloc, as then the system
// moves its pages; std::vector asks for new ones, has them cleared, and copies. Appending is a store in the usual case.
template <typename T>
class GrowingArray
{
    static_assert(std::is_trivially_copyable_v<T>);

public:
    GrowingArray() = default;
    GrowingArray(const GrowingArray &other) : m_size(other.m_size)
    {
        setCapacity(other.m_size);
        std::copy_n(other.data(), other.m_size, m_items.get());
    }
    GrowingArray &operator=(const GrowingArray &) = delete;

    std::size_t size() const { return m_size; }
    const T *data() const { return m_items.get(); }
    const T &operator[](std::size_t index) const { return m_items.get()[index]; }

    void append(T item) { *room(1) = item, ++m_size; }

    // Where the next `count` items belong. What is written there counts once take() says so.
    T *room(std::size_t count)
    {
        if (m_capacity - m_size < count)
            setCapacity(std::max(m_size + count, m_capacity + m_capacity / 2));
        return m_items.get() + m_size;
    }
    void take(std::size_t count) { m_size += count; }

    // Gives back the room that is not used.
    void squeeze()
    {
        if (m_size > 0)
            setCapacity(m_size);
    }

private:
    struct Free {
        void operator()(T *items) const { std::free(items); }
    };

    void setCapacity(std::size_t capacity)
    {
        void *items = std::realloc(m_items.get(), std::max<std::size_t>(capacity, 1) * sizeof(T));
        if (items == nullptr)
            qBadAlloc();
        static_cast<void>(m_items.release());
        m_items.reset(static_cast<T *>(items));
        m_capacity = capacity;
    }

    std::unique_ptr<T, Free> m_items;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

} // namespace touchstone
