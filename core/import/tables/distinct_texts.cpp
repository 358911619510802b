#include "core/import/tables/distinct_texts.h"

#include <algorithm>
#include <array>
#include <span>

namespace touchstone
{

namespace
{

constexpr int digitBits = 11;
constexpr std::size_t digitCount = std::size_t{1} << digitBits;

std::size_t digitOf(quint64 value, int shift)
{
    return value >> shift & (digitCount - 1);
}

// By their upper half alone: a radix sort, least significant digit first.
void sortByHash(std::vector<quint64> &values)
{
    std::vector<quint64> sorted(values.size());
    for (int shift = 32; shift < 64; shift += digitBits) {
        std::array<std::size_t, digitCount> place = {};
        for (const quint64 value : values)
            ++place[digitOf(value, shift)];
        std::size_t before = 0;
        for (std::size_t &first : place)
            before += std::exchange(first, before);
        for (const quint64 value : values)
            sorted[place[digitOf(value, shift)]++] = value;
        values.swap(sorted);
    }
}

// Those of one hash are few, so that each is compared with each; where they are not, they are taken for alike.
bool areDistinct(std::span<const quint64> sameHash, const TextPool &texts)
{
    constexpr std::size_t mostCompared = 16;
    if (sameHash.size() > mostCompared)
        return false;
    for (std::size_t i = 0; i < sameHash.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (texts.utf8(static_cast<quint32>(sameHash[i])) == texts.utf8(static_cast<quint32>(sameHash[j])))
                return false;
    return true;
}

} // namespace

bool DistinctTexts::areDistinct(const TextPool &texts)
{
    sortByHash(m_hashes);
    m_dueAt = m_hashes.size() * 8;
    for (auto first = m_hashes.begin(); first != m_hashes.end();) {
        const auto end =
            std::find_if(first, m_hashes.end(), [first](quint64 value) { return value >> 32 != *first >> 32; });
        if (!touchstone::areDistinct(std::span(first, end), texts))
            return false;
        first = end;
    }
    return true;
}

MergedTexts merged(const TextPool &texts)
{
    constexpr std::size_t batch = 128;
    MergedTexts merged{{}, std::vector<quint32>(texts.size())};
    std::vector<TextKey> keys;
    for (std::size_t first = 0; first < texts.size(); first += batch) {
        const std::size_t count = std::min(batch, texts.size() - first);
        keys.clear();
        for (std::size_t code = first; code < first + count; ++code)
            keys.emplace_back(texts.utf8(code));
        merged.texts.intern(keys, std::span(merged.codes).subspan(first, count));
    }
    return merged;
}

} // namespace touchstone
