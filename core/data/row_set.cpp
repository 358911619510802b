#include "core/data/row_set.h"

#include "core/data/bit_counts.h"

namespace touchstone
{

RowSet::RowSet(std::size_t rowCount, bool filled)
    : m_rowCount(rowCount), m_words((rowCount + 63) / 64, filled ? ~std::uint64_t{0} : 0)
{
    if (filled && rowCount % 64 != 0)
        m_words.back() >>= 64 - rowCount % 64;
}

std::size_t RowSet::count() const
{
    return bitCounts().count(m_words.data(), m_words.size());
}

std::vector<std::uint32_t> RowSet::rows() const
{
    std::vector<std::uint32_t> found;
    found.reserve(count());
    for (std::size_t index = 0; index < m_words.size(); ++index)
        for (std::uint64_t word = m_words[index]; word != 0; word &= word - 1)
            found.push_back(static_cast<std::uint32_t>(index * 64 + static_cast<std::size_t>(std::countr_zero(word))));
    return found;
}

RowSet &RowSet::operator&=(const RowSet &other)
{
    for (std::size_t index = 0; index < m_words.size(); ++index)
        m_words[index] &= other.m_words[index];
    return *this;
}

RowSet &RowSet::operator|=(const RowSet &other)
{
    for (std::size_t index = 0; index < m_words.size(); ++index)
        m_words[index] |= other.m_words[index];
    return *this;
}

RowSet &RowSet::operator-=(const RowSet &other)
{
    for (std::size_t index = 0; index < m_words.size(); ++index)
        m_words[index] &= ~other.m_words[index];
    return *this;
}

} // namespace touchstone
