#include "core/import/files/byte_finder.h"

#ifdef __x86_64__
#include <immintrin.h>
#endif

namespace touchstone
{

bool ByteFinder::canBeWide()
{
#ifdef __x86_64__
    return __builtin_cpu_supports("avx2") != 0;
#else
    return false;
#endif
}

ByteFinder::ByteFinder(std::array<char, 4> wanted, bool isWide) : m_wanted(wanted), m_isWide(isWide)
{
    for (const char byte : wanted)
        m_isWanted[static_cast<unsigned char>(byte)] = true;
}

#ifdef __x86_64__

__attribute__((target("avx2"))) std::uint64_t ByteFinder::placesInWide(const char *block) const
{
    const __m256i first = _mm256_set1_epi8(m_wanted[0]);
    const __m256i second = _mm256_set1_epi8(m_wanted[1]);
    const __m256i third = _mm256_set1_epi8(m_wanted[2]);
    const __m256i fourth = _mm256_set1_epi8(m_wanted[3]);
    std::uint64_t places = 0;
    for (int part = 0; part < 2; ++part) {
        const __m256i bytes = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(block) + part);
        const __m256i found =
            _mm256_or_si256(_mm256_or_si256(_mm256_cmpeq_epi8(bytes, first), _mm256_cmpeq_epi8(bytes, second)),
                            _mm256_or_si256(_mm256_cmpeq_epi8(bytes, third), _mm256_cmpeq_epi8(bytes, fourth)));
        places |= std::uint64_t(static_cast<unsigned>(_mm256_movemask_epi8(found))) << (32 * part);
    }
    return places;
}

std::uint64_t ByteFinder::placesInPlain(const char *block) const
{
    const __m128i first = _mm_set1_epi8(m_wanted[0]);
    const __m128i second = _mm_set1_epi8(m_wanted[1]);
    const __m128i third = _mm_set1_epi8(m_wanted[2]);
    const __m128i fourth = _mm_set1_epi8(m_wanted[3]);
    std::uint64_t places = 0;
    for (int part = 0; part < 4; ++part) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(block) + part);
        const __m128i found = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, first), _mm_cmpeq_epi8(bytes, second)),
                                           _mm_or_si128(_mm_cmpeq_epi8(bytes, third), _mm_cmpeq_epi8(bytes, fourth)));
        places |= std::uint64_t(static_cast<unsigned>(_mm_movemask_epi8(found))) << (16 * part);
    }
    return places;
}

#else

std::uint64_t ByteFinder::placesInWide(const char *block) const
{
    return placesInPlain(block);
}

std::uint64_t ByteFinder::placesInPlain(const char *block) const
{
    std::uint64_t places = 0;
    for (std::uintptr_t i = 0; i < blockSize; ++i)
        places |= std::uint64_t(m_isWanted[static_cast<unsigned char>(block[i])]) << i;
    return places;
}

#endif

const char *ByteFinder::findFurther(const char *at, const char *end)
{
    for (; end - at >= static_cast<std::ptrdiff_t>(blockSize); at += blockSize) {
        m_block = address(at);
        m_places = placesIn(at);
        if (m_places != 0)
            return at + lowestBit(m_places);
    }
    while (at != end && !m_isWanted[static_cast<unsigned char>(*at)])
        ++at;
    return at;
}

} // namespace touchstone
