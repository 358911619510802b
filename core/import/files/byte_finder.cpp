#include "core/import/files/byte_finder.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace touchstone
{

ByteFinder::ByteFinder(std::array<char, 4> wanted) : m_wanted(wanted)
{
    for (const char byte : wanted)
        m_isWanted[static_cast<unsigned char>(byte)] = true;
}

#ifdef __SSE2__

std::uint64_t ByteFinder::placesIn(const char *block) const
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

std::uint64_t ByteFinder::placesIn(const char *block) const
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
