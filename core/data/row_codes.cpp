#include "core/data/row_codes.h"

#include <algorithm>

namespace touchstone
{

namespace
{

// With as much room as before.
template <typename Wide, typename Narrow>
QList<Wide> widened(const QList<Narrow> &narrow)
{
    QList<Wide> wide;
    wide.reserve(narrow.capacity());
    std::ranges::copy(narrow, std::back_inserter(wide));
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
    std::visit([&](auto &own) { own.fill(static_cast<CodeOf<decltype(own)>>(code), static_cast<qsizetype>(rowCount)); },
               m_codes);
}

void RowCodes::set(std::size_t row, quint32 code)
{
    while (code > largest())
        widen();
    std::visit([row, code](auto &own) { own[static_cast<qsizetype>(row)] = static_cast<CodeOf<decltype(own)>>(code); },
               m_codes);
}

void RowCodes::append(std::span<const quint32> codes)
{
    quint32 bits = 0; // that any of them has: as good as the largest, and faster
    for (const quint32 code : codes)
        bits |= code;
    while (bits > largest())
        widen();
    appendAll(codes);
}

void RowCodes::append(std::span<const quint8> codes)
{
    appendAll(codes);
}

template <typename Given>
void RowCodes::appendAll(std::span<const Given> codes)
{
    std::visit(
        [codes](auto &own) {
            using Code = CodeOf<decltype(own)>;
            const qsizetype before = own.size();
            own.resize(before + static_cast<qsizetype>(codes.size()));
            Code *to = own.data() + before;
            for (const Given code : codes)
                *to++ = static_cast<Code>(code);
        },
        m_codes);
}

quint32 RowCodes::largestCode() const
{
    return visit([](const auto &codes) {
        quint32 most = 0;
        for (const auto code : codes)
            most = std::max<quint32>(most, code);
        return most;
    });
}

void RowCodes::resize(std::size_t rowCount)
{
    std::visit([rowCount](auto &codes) { codes.resize(static_cast<qsizetype>(rowCount)); }, m_codes);
}

void RowCodes::reserve(std::size_t rowCount)
{
    std::visit([rowCount](auto &codes) { codes.reserve(static_cast<qsizetype>(rowCount)); }, m_codes);
}

bool RowCodes::operator==(const RowCodes &other) const
{
    return size() == other.size() && std::equal(begin(), end(), other.begin());
}

void RowCodes::widen()
{
    if (const auto *narrow = std::get_if<QList<quint8>>(&m_codes))
        m_codes = widened<quint16>(*narrow);
    else if (const auto *middle = std::get_if<QList<quint16>>(&m_codes))
        m_codes = widened<quint32>(*middle);
}

} // namespace touchstone
