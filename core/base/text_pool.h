#pragma once

#include <QByteArrayView>
#include <QString>

#include <cstdint>
#include <vector>

namespace touchstone
{

// Distinct texts, numbered from 0, as UTF-8 in one buffer: a string object per text would take several times the
// room when a column has a million of them. Grown by one owner, shared const after that.
class TextPool
{
public:
    std::size_t size() const { return m_ends.size(); }
    QByteArrayView utf8(std::size_t code) const;
    QString operator[](std::size_t code) const;

    // The code of exactly this text, or -1. A scan: for many look-ups build an index of your own.
    std::int32_t find(QStringView text) const;

    // The text's code, new if it was not there. Amortised constant time.
    std::uint32_t intern(QByteArrayView text); // UTF-8
    std::uint32_t intern(QStringView text);

    // Gives back the memory that only growing needs; should it grow again, that is built again.
    void settle();

    bool operator==(const TextPool &other) const { return m_bytes == other.m_bytes && m_ends == other.m_ends; }

private:
    void index(std::size_t slotCount);

    std::vector<char> m_bytes;
    std::vector<std::uint64_t> m_ends;
    std::vector<std::uint64_t> m_slots; // open addressing; 32 bits of the hash, then code + 1; 0: free
};

} // namespace touchstone
