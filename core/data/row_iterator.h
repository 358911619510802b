#pragma once

#include <cstddef>
#include <iterator>

namespace touchstone
{

// Goes over the rows of a list that has no item per row in memory but tells it by list[row].
template <typename List>
class RowIterator
{
public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = typename List::value_type;
    using difference_type = std::ptrdiff_t;
    using pointer = const value_type *;
    using reference = value_type;

    RowIterator() = default;
    RowIterator(const List &list, std::size_t row) : m_list(&list), m_row(row) {}

    value_type operator*() const { return (*m_list)[m_row]; }
    RowIterator &operator++()
    {
        ++m_row;
        return *this;
    }
    RowIterator operator++(int) { return RowIterator(*m_list, m_row++); }
    bool operator==(const RowIterator &other) const { return m_row == other.m_row; }
    std::ptrdiff_t operator-(const RowIterator &other) const
    {
        return static_cast<std::ptrdiff_t>(m_row) - static_cast<std::ptrdiff_t>(other.m_row);
    }

private:
    const List *m_list = nullptr;
    std::size_t m_row = 0;
};

} // namespace touchstone
