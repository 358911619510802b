#include "core/import/tables/row_codes.h"

#include <algorithm>

namespace touchstone
{

namespace
{

// With as much room as before.
template <typename Wide, typename Narrow>
std::vector<Wide> widened(const std::vector<Narrow> &narrow)
{
    std::vector<Wide> wide;
    wide.reserve(narrow.capacity());
    wide.assign(narrow.begin(), narrow.end());
    return wide;
}

} // namespace

RowCodes::RowCodes(const std::vector<quint32> &codes)
{
    append(codes);
}

RowCodes::RowCodes(std::size_t rowCount, quint32 code)
{
    while (code > largest())
        widen();
    std::visit([&](auto &own) { own.assign(rowCount, static_cast<std::decay_t<decltype(own[0])>>(code)); }, m_codes);
}

void RowCodes::set(std::size_t row, quint32 code)
{
    while (code > largest())
        widen();
    std::visit([row, code](auto &own) { own[row] = static_cast<std::decay_t<decltype(own[0])>>(code); }, m_codes);
}

void RowCodes::append(std::span<const quint32> codes)
{
    const quint32 most = codes.empty() ? 0 : *std::ranges::max_element(codes);
    while (most > largest())
        widen();
    std::visit(
        [codes](auto &own) {
            using Code = std::decay_t<decltype(own[0])>;
            const std::size_t before = own.size();
            own.resize(before + codes.size());
            std::ranges::transform(codes, own.begin() + static_cast<std::ptrdiff_t>(before),
                                   [](quint32 code) { return static_cast<Code>(code); });
        },
        m_codes);
}

void RowCodes::resize(std::size_t rowCount)
{
    std::visit([rowCount](auto &codes) { codes.resize(rowCount); }, m_codes);
}

void RowCodes::reserve(std::size_t rowCount)
{
    std::visit([rowCount](auto &codes) { codes.reserve(rowCount); }, m_codes);
}

bool RowCodes::operator==(const RowCodes &other) const
{
    return size() == other.size() && std::equal(begin(), end(), other.begin());
}

void RowCodes::widen()
{
    if (const auto *narrow = std::get_if<std::vector<quint8>>(&m_codes))
        m_codes = widened<quint16>(*narrow);
    else if (const auto *middle = std::get_if<std::vector<quint16>>(&m_codes))
        m_codes = widened<quint32>(*middle);
}

} // namespace touchstone
