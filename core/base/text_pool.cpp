#include "core/base/text_pool.h"

#include "core/base/checksum.h"

#include <algorithm>
#include <bit>

namespace touchstone
{

namespace
{

constexpr std::uint64_t hashBits = 0xFFFFFFFF00000000ULL;

std::uint32_t codeIn(std::uint64_t slot)
{
    return static_cast<std::uint32_t>(slot) - 1;
}

} // namespace

QByteArrayView TextPool::utf8(std::size_t code) const
{
    const std::uint64_t begin = code == 0 ? 0 : m_ends[code - 1];
    return {m_bytes.data() + begin, static_cast<qsizetype>(m_ends[code] - begin)};
}

QString TextPool::operator[](std::size_t code) const
{
    return QString::fromUtf8(utf8(code));
}

std::int32_t TextPool::find(QStringView text) const
{
    const QByteArray wanted = text.toUtf8();
    for (std::size_t code = 0; code < size(); ++code)
        if (utf8(code) == wanted)
            return static_cast<std::int32_t>(code);
    return -1;
}

std::uint32_t TextPool::intern(QByteArrayView text)
{
    if ((size() + 1) * 2 > m_slots.size())
        index(std::bit_ceil(std::max<std::size_t>(64, (size() + 1) * 4)));

    const std::uint64_t hash = checksum(text);
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hash & mask;
    for (; m_slots[slot] != 0; slot = (slot + 1) & mask)
        if (((m_slots[slot] ^ hash) & hashBits) == 0 && std::ranges::equal(utf8(codeIn(m_slots[slot])), text))
            return codeIn(m_slots[slot]);

    m_bytes.insert(m_bytes.end(), text.begin(), text.end());
    m_ends.push_back(m_bytes.size());
    m_slots[slot] = (hash & hashBits) | size();
    return static_cast<std::uint32_t>(size() - 1);
}

std::uint32_t TextPool::intern(QStringView text)
{
    return intern(QByteArrayView(text.toUtf8()));
}

void TextPool::settle()
{
    m_bytes.shrink_to_fit();
    m_ends.shrink_to_fit();
    m_slots = {};
}

void TextPool::index(std::size_t slotCount)
{
    m_slots.assign(slotCount, 0);
    for (std::size_t code = 0; code < size(); ++code) {
        const std::uint64_t hash = checksum(utf8(code));
        std::size_t slot = hash & (slotCount - 1);
        while (m_slots[slot] != 0)
            slot = (slot + 1) & (slotCount - 1);
        m_slots[slot] = (hash & hashBits) | (code + 1);
    }
}

} // namespace touchstone
