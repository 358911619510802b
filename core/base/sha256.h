#pragma once

#include <QByteArray>
#include <QCryptographicHash>

#include <array>
#include <cstdint>

namespace touchstone
{

// SHA-256 (FIPS 180-4) of bytes that come in pieces. Uses the processor's instructions for it where there are any,
// which is six times as fast; Qt's implementation elsewhere.
class Sha256
{
public:
    Sha256();
    void add(QByteArrayView bytes);
    QByteArray hex(); // the digest of all that was added; once

private:
    static constexpr std::size_t blockSize = 64;
    using State = std::array<std::uint32_t, 8>;

    static void addBlocks(State &state, const char *blocks, std::size_t count);

    bool m_isAccelerated;
    QCryptographicHash m_plain;
    State m_state;
    std::array<char, blockSize> m_begun = {}; // a block that is not full yet
    std::uint64_t m_size = 0;                 // of all bytes added
};

} // namespace touchstone
