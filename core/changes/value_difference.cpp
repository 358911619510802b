#include "core/changes/value_difference.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace touchstone
{

namespace
{

constexpr qint32 nowhere = -2; // no code, and not "unknown" either

std::vector<qint32> sameLabels(const TextPool &before, const TextPool &after)
{
    QHash<QByteArrayView, qint32> codes;
    codes.reserve(static_cast<qsizetype>(after.size()));
    for (std::size_t code = 0; code < after.size(); ++code)
        codes.insert(after.utf8(code), static_cast<qint32>(code));
    std::vector<qint32> same(before.size());
    for (std::size_t code = 0; code < before.size(); ++code)
        same[code] = codes.value(before.utf8(code), nowhere);
    return same;
}

bool numbersDiffer(double before, double after)
{
    return std::isnan(before) != std::isnan(after) || (!std::isnan(before) && before != after);
}

} // namespace

ValueDifference::ValueDifference(const Column &before, const Column &after) : m_before(before), m_after(after)
{
    if (before.cells.index() != after.cells.index())
        return;
    if (const auto *categories = std::get_if<Categories>(&before.cells))
        m_sameLabel = sameLabels(*categories->labels, *std::get<Categories>(after.cells).labels);
    else if (const auto *lists = std::get_if<Lists>(&before.cells))
        m_sameLabel = sameLabels(*lists->labels, *std::get<Lists>(after.cells).labels);
}

bool ValueDifference::differs(std::size_t beforeRow, std::size_t afterRow) const
{
    if (m_before.attribute.kind != m_after.attribute.kind || m_before.cells.index() != m_after.cells.index())
        return cellText(m_before, beforeRow) != cellText(m_after, afterRow);
    if (const auto *numbers = std::get_if<Numbers>(&m_before.cells))
        return numbersDiffer(numbers->values[beforeRow], std::get<Numbers>(m_after.cells).values[afterRow]);
    if (const auto *ranges = std::get_if<Ranges>(&m_before.cells)) {
        const auto &after = std::get<Ranges>(m_after.cells);
        return numbersDiffer(ranges->low[beforeRow], after.low[afterRow]) ||
               numbersDiffer(ranges->high[beforeRow], after.high[afterRow]);
    }
    if (const auto *categories = std::get_if<Categories>(&m_before.cells))
        return textsDiffer(*categories, std::get<Categories>(m_after.cells), beforeRow, afterRow);
    return membersDiffer(std::get<Lists>(m_before.cells), std::get<Lists>(m_after.cells), beforeRow, afterRow);
}

bool ValueDifference::textsDiffer(const Categories &before, const Categories &after, std::size_t beforeRow,
                                  std::size_t afterRow) const
{
    const qint32 code = before.codes[beforeRow];
    const qint32 same = code == unknownCode ? unknownCode : m_sameLabel[static_cast<std::size_t>(code)];
    return same != after.codes[afterRow];
}

// Members are a set: their order in the cell tells nothing.
bool ValueDifference::membersDiffer(const Lists &before, const Lists &after, std::size_t beforeRow,
                                    std::size_t afterRow) const
{
    std::vector<qint32> own;
    for (const qint32 code : before.members(beforeRow))
        own.push_back(m_sameLabel[static_cast<std::size_t>(code)]);
    const std::span<const qint32> others = after.members(afterRow);
    return own.size() != others.size() || !std::is_permutation(own.begin(), own.end(), others.begin());
}

} // namespace touchstone
