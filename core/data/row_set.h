#pragma once

#include <bit>
#include <cstdint>
#include <vector>

namespace touchstone
{

// A set of row numbers of one table, as a bit per row.
class RowSet
{
public:
    RowSet() = default;
    explicit RowSet(std::size_t rowCount, bool filled = false);

    std::size_t rowCount() const { return m_rowCount; }
    bool contains(std::size_t row) const { return (m_words[row / 64] >> (row % 64) & 1) != 0; }
    void insert(std::size_t row) { m_words[row / 64] |= std::uint64_t{1} << (row % 64); }
    void remove(std::size_t row) { m_words[row / 64] &= ~(std::uint64_t{1} << (row % 64)); }
    std::size_t count() const;
    bool isEmpty() const { return count() == 0; }

    // The rows of the set in ascending order.
    std::vector<std::uint32_t> rows() const;

    RowSet &operator&=(const RowSet &other);
    RowSet &operator|=(const RowSet &other);
    RowSet &operator-=(const RowSet &other);
    friend RowSet operator&(RowSet a, const RowSet &b) { return a &= b; }
    friend RowSet operator|(RowSet a, const RowSet &b) { return a |= b; }
    friend RowSet operator-(RowSet a, const RowSet &b) { return a -= b; }
    bool operator==(const RowSet &) const = default;

    const std::vector<std::uint64_t> &words() const { return m_words; }

private:
    std::size_t m_rowCount = 0;
    std::vector<std::uint64_t> m_words;
};

} // namespace touchstone
