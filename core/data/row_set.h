#pragma once

#include <algorithm>
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

    // The rows for which this is true.
    template <typename Condition>
    static RowSet where(std::size_t rowCount, const Condition &isIn)
    {
        RowSet rows(rowCount);
        for (std::size_t first = 0; first < rowCount; first += 64) {
            std::uint64_t word = 0;
            for (std::size_t row = first; row < std::min(first + 64, rowCount); ++row)
                word |= std::uint64_t{isIn(row)} << (row - first);
            rows.m_words[first / 64] = word;
        }
        return rows;
    }

private:
    std::size_t m_rowCount = 0;
    std::vector<std::uint64_t> m_words;
};

} // namespace touchstone
