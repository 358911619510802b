#include "core/data/row_codes.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>
#include <type_traits>

namespace touchstone
{

namespace
{

// Loops of a fixed length are what compilers do with several codes at a time.
constexpr std::size_t block = 64;

template <typename To, typename From>
void copyCodes(std::span<const From> from, To *to)
{
    std::size_t row = 0;
    for (; row + block <= from.size(); row += block)
        for (std::size_t i = 0; i < block; ++i)
            to[row + i] = static_cast<To>(from[row + i]);
    for (; row < from.size(); ++row)
        to[row] = static_cast<To>(from[row]);
}

// Compared as signed numbers in the same order, since processors compare several of those at a time in all sizes.
template <typename Code>
quint32 largestIn(std::span<const Code> codes)
{
    using Signed = std::make_signed_t<Code>;
    constexpr auto middle = static_cast<Code>(std::numeric_limits<Code>::max() / 2 + 1);
    std::array<Signed, block> most;
    most.fill(std::numeric_limits<Signed>::min());
    const auto add = [](Signed &largest, Code code) {
        const auto number = static_cast<Signed>(code ^ middle);
        largest = number > largest ? number : largest;
    };
    std::size_t row = 0;
    for (; row + block <= codes.size(); row += block)
        for (std::size_t i = 0; i < block; ++i)
            add(most[i], codes[row + i]);
    for (; row < codes.size(); ++row)
        add(most[0], codes[row]);
    return static_cast<Code>(static_cast<Code>(*std::ranges::max_element(most)) ^ middle);
}

template <typename Code>
void addCounts(std::span<const Code> codes, std::vector<quint32> &counts)
{
    for (const Code code : codes)
        ++counts[code];
}

// Of few different codes neighbours are often the same, and a count waits for the one before to be written: so there
// are four of each.
void addCounts(std::span<const quint8> codes, std::vector<quint32> &counts)
{
    constexpr std::size_t ways = 4;
    std::array<std::array<quint32, ways>, 256> each = {};
    std::size_t row = 0;
    for (; row + ways <= codes.size(); row += ways)
        for (std::size_t way = 0; way < ways; ++way)
            ++each[codes[row + way]][way];
    for (; row < codes.size(); ++row)
        ++each[codes[row]][0];
    for (std::size_t code = 0; code < std::min(counts.size(), each.size()); ++code)
        counts[code] += std::accumulate(each[code].begin(), each[code].end(), quint32{0});
}

// With as much room as before.
template <typename Wide, typename Narrow>
QList<Wide> widened(const QList<Narrow> &narrow)
{
    QList<Wide> wide;
    wide.reserve(narrow.capacity());
    wide.resize(narrow.size());
    copyCodes(std::span(narrow.constData(), static_cast<std::size_t>(narrow.size())), wide.data());
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
            const qsizetype before = own.size();
            own.resize(before + static_cast<qsizetype>(codes.size()));
            copyCodes(codes, own.data() + before);
        },
        m_codes);
}

quint32 RowCodes::largestCode() const
{
    return visit([](const auto &codes) { return largestIn(codes); });
}

quint32 RowCodes::largestOf(std::span<const quint8> codes)
{
    return largestIn(codes);
}

std::vector<quint32> RowCodes::counts(std::size_t codeCount) const
{
    std::vector<quint32> counts(codeCount);
    visit([&counts](const auto &codes) { addCounts(codes, counts); });
    return counts;
}

RowCodes RowCodes::recoded(const std::vector<quint32> &codeOf) const
{
    const auto most = std::ranges::max_element(codeOf);
    RowCodes result(0, most == codeOf.end() ? 0 : *most);
    result.resize(size());
    std::visit(
        [&](auto &to) {
            auto *next = to.data();
            visit([&](const auto &codes) {
                for (const auto code : codes)
                    *next++ = static_cast<CodeOf<decltype(to)>>(codeOf[code]);
            });
        },
        result.m_codes);
    return result;
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
