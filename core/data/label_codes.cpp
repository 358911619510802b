#include "core/data/label_codes.h"

#include <algorithm>

namespace touchstone
{

LabelCodes::LabelCodes(const std::vector<qint32> &ofRows)
{
    const auto most = std::ranges::max_element(ofRows);
    m_fromOne = RowCodes(0, most == ofRows.end() ? 0 : static_cast<quint32>(*most + 1));
    m_fromOne.reserve(ofRows.size());
    for (const qint32 label : ofRows)
        push_back(label);
}

LabelCodes LabelCodes::fromOne(RowCodes codes)
{
    LabelCodes labels;
    labels.m_fromOne = std::move(codes);
    return labels;
}

std::vector<qint32> LabelCodes::ofRows() const
{
    std::vector<qint32> labels;
    labels.reserve(size());
    forEach([&labels](std::size_t, qint32 label) { labels.push_back(label); });
    return labels;
}

RowSet LabelCodes::knownRows() const
{
    return m_fromOne.visit([](const auto &codes) {
        return RowSet::where(codes.size(), [&codes](std::size_t row) { return codes[row] != 0; });
    });
}

std::vector<quint32> LabelCodes::counts(std::size_t labelCount) const
{
    std::vector<quint32> counts = m_fromOne.counts(labelCount + 1);
    counts.erase(counts.begin()); // of the rows without one
    return counts;
}

LabelCodes LabelCodes::relabelled(const std::vector<qint32> &labelOf) const
{
    std::vector<quint32> fromOne = {0};
    fromOne.reserve(labelOf.size() + 1);
    for (const qint32 label : labelOf)
        fromOne.push_back(static_cast<quint32>(label + 1));
    return LabelCodes::fromOne(m_fromOne.recoded(fromOne));
}

} // namespace touchstone
