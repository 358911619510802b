#include "core/base/text_pool.h"

#include "core/base/checksum.h"

#include <cstring>

namespace touchstone
{

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
    if ((m_ends.size() + 1) * 2 > m_slots.size())
        rehash(m_slots.empty() ? 64 : m_slots.size() * 2);

    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = checksum(text) & mask;
    for (; m_slots[slot] != 0; slot = (slot + 1) & mask)
        if (utf8(m_slots[slot] - 1) == text)
            return m_slots[slot] - 1;

    m_bytes.insert(m_bytes.end(), text.begin(), text.end());
    m_ends.push_back(m_bytes.size());
    m_slots[slot] = static_cast<std::uint32_t>(m_ends.size());
    return m_slots[slot] - 1;
}

std::uint32_t TextPool::intern(QStringView text)
{
    return intern(QByteArrayView(text.toUtf8()));
}

void TextPool::rehash(std::size_t slotCount)
{
    m_slots.assign(slotCount, 0);
    for (std::size_t code = 0; code < size(); ++code) {
        const QByteArrayView text = utf8(code);
        std::size_t slot = checksum(text) & (slotCount - 1);
        while (m_slots[slot] != 0)
            slot = (slot + 1) & (slotCount - 1);
        m_slots[slot] = static_cast<std::uint32_t>(code + 1);
    }
}

} // namespace touchstone
