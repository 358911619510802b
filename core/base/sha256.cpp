#include "core/base/sha256.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

#ifdef __x86_64__
#include <cpuid.h>
#include <immintrin.h>
#endif

namespace touchstone
{

namespace
{

#ifdef __x86_64__

// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
alignas(16) constexpr std::array<std::uint32_t, 64> roundConstants = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

bool hasInstructions()
{
    constexpr unsigned sse41 = 1U << 19;
    constexpr unsigned sha = 1U << 29;
    unsigned a = 0;
    unsigned b = 0;
    unsigned c = 0;
    unsigned d = 0;
    if (__get_cpuid(1, &a, &b, &c, &d) == 0 || (c & sse41) == 0)
        return false;
    return __get_cpuid_count(7, 0, &a, &b, &c, &d) != 0 && (b & sha) != 0;
}

__attribute__((target("sha,sse4.1"))) __m128i words(const char *at)
{
    const __m128i bigEndian = _mm_set_epi64x(0x0c0d0e0f08090a0bLL, 0x0405060700010203LL);
    return _mm_shuffle_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i *>(at)), bigEndian);
}

#else

bool hasInstructions()
{
    return false;
}

#endif

} // namespace

Sha256::Sha256()
    : m_isAccelerated(hasInstructions()),
      m_plain(QCryptographicHash::Sha256), m_state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                                   0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19}
{
}

void Sha256::add(QByteArrayView bytes)
{
    if (!m_isAccelerated)
        return m_plain.addData(bytes);
    const char *at = bytes.data();
    auto left = static_cast<std::size_t>(bytes.size());
    const std::size_t begun = m_size % blockSize;
    m_size += left;
    if (begun > 0) {
        const std::size_t taken = std::min(left, blockSize - begun);
        std::memcpy(m_begun.data() + begun, at, taken);
        at += taken;
        left -= taken;
        if (begun + taken < blockSize)
            return;
        addBlocks(m_state, m_begun.data(), 1);
    }
    addBlocks(m_state, at, left / blockSize);
    std::copy_n(at + left / blockSize * blockSize, left % blockSize, m_begun.data());
}

// Pads as 5.1.1 of the standard has it: a bit, zeros, and the length in bits.
QByteArray Sha256::hex()
{
    if (!m_isAccelerated)
        return m_plain.result().toHex();
    const std::uint64_t bits = qToBigEndian(m_size * 8);
    std::array<char, 2 *blockSize> padding = {'\x80'};
    const std::size_t size = (m_size % blockSize < 56 ? blockSize : 2 * blockSize) - m_size % blockSize;
    std::memcpy(padding.data() + size - sizeof bits, &bits, sizeof bits);
    add(QByteArrayView(padding.data(), static_cast<qsizetype>(size)));
    State digest = m_state;
    for (std::uint32_t &word : digest)
        word = qToBigEndian(word);
    return QByteArray(reinterpret_cast<const char *>(digest.data()), sizeof digest).toHex();
}

#ifdef __x86_64__

// Four rounds at a time. The instructions want the state as the words A, B, E, F and C, D, G, H; see Intel's
// "Intel SHA Extensions" (2013).
__attribute__((target("sha,sse4.1"))) void Sha256::addBlocks(State &state, const char *blocks, std::size_t count)
{
    auto *stored = reinterpret_cast<__m128i *>(state.data());
    const __m128i badc = _mm_shuffle_epi32(_mm_loadu_si128(stored), 0xB1);
    const __m128i efgh = _mm_shuffle_epi32(_mm_loadu_si128(stored + 1), 0x1B);
    __m128i abef = _mm_alignr_epi8(badc, efgh, 8);
    __m128i cdgh = _mm_blend_epi16(efgh, badc, 0xF0);
    for (const char *end = blocks + count * blockSize; blocks != end; blocks += blockSize) {
        const __m128i abefBefore = abef;
        const __m128i cdghBefore = cdgh;
        __m128i w[4] = {words(blocks), words(blocks + 16), words(blocks + 32), words(blocks + 48)};
#pragma GCC unroll 16
        for (std::size_t group = 0; group < 16; ++group) {
            const __m128i now = w[group % 4];
            const auto *constants = reinterpret_cast<const __m128i *>(roundConstants.data() + 4 * group);
            const __m128i sum = _mm_add_epi32(now, _mm_load_si128(constants));
            cdgh = _mm_sha256rnds2_epu32(cdgh, abef, sum);
            abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(sum, 0x0E));
            const __m128i last = w[(group + 3) % 4];
            const __m128i older = _mm_alignr_epi8(last, w[(group + 2) % 4], 4);
            const __m128i mixed = _mm_add_epi32(_mm_sha256msg1_epu32(now, w[(group + 1) % 4]), older);
            w[group % 4] = _mm_sha256msg2_epu32(mixed, last); // sixteen words later
        }
        abef = _mm_add_epi32(abef, abefBefore);
        cdgh = _mm_add_epi32(cdgh, cdghBefore);
    }
    const __m128i feba = _mm_shuffle_epi32(abef, 0x1B);
    const __m128i dchg = _mm_shuffle_epi32(cdgh, 0xB1);
    _mm_storeu_si128(stored, _mm_blend_epi16(feba, dchg, 0xF0));
    _mm_storeu_si128(stored + 1, _mm_alignr_epi8(dchg, feba, 8));
}

#else

void Sha256::addBlocks(State &, const char *, std::size_t) {}

#endif

} // namespace touchstone
