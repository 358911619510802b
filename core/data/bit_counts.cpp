#include "core/data/bit_counts.h"

#include <array>
#include <bit>

#if defined(__x86_64__)
#include <immintrin.h>
#define TOUCHSTONE_INLINE __attribute__((always_inline)) inline
#else
#define TOUCHSTONE_INLINE inline
#endif

namespace touchstone
{

namespace
{

using Word = std::uint64_t;

// The loops are written once for words and compiled for each kind of processor. Four sums, as the next bits need not
// wait for the last ones.
TOUCHSTONE_INLINE std::size_t bitsOf(Word word)
{
    return static_cast<std::size_t>(std::popcount(word));
}

template <typename At>
TOUCHSTONE_INLINE std::size_t sumOf(std::size_t words, At at)
{
    std::array<std::size_t, 4> sums = {};
    std::size_t i = 0;
    for (; i + 4 <= words; i += 4)
        for (std::size_t lane = 0; lane < 4; ++lane)
            sums[lane] += bitsOf(at(i + lane));
    for (; i < words; ++i)
        sums[0] += bitsOf(at(i));
    return sums[0] + sums[1] + sums[2] + sums[3];
}

TOUCHSTONE_INLINE std::size_t countByWord(const Word *a, std::size_t words)
{
    return sumOf(words, [a](std::size_t i) { return a[i]; });
}

TOUCHSTONE_INLINE std::size_t countAndByWord(const Word *a, const Word *b, std::size_t words)
{
    return sumOf(words, [a, b](std::size_t i) { return a[i] & b[i]; });
}

TOUCHSTONE_INLINE std::size_t keepAndByWord(Word *out, const Word *a, const Word *b, std::size_t words)
{
    return sumOf(words, [out, a, b](std::size_t i) { return out[i] = a[i] & b[i]; });
}

// Rows of few words: `a` stays in registers.
template <std::size_t Words>
TOUCHSTONE_INLINE void countShort(const Word *a, const Word *rows, std::span<const std::uint32_t> numbers,
                                  std::uint32_t *counts)
{
    std::array<Word, Words> kept;
    for (std::size_t word = 0; word < Words; ++word)
        kept[word] = a[word];
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const Word *row = rows + numbers[i] * Words;
        std::size_t sum = 0;
        for (std::size_t word = 0; word < Words; ++word)
            sum += bitsOf(kept[word] & row[word]);
        counts[i] = static_cast<std::uint32_t>(sum);
    }
}

template <typename CountAnd>
TOUCHSTONE_INLINE void countEach(const Word *a, const Word *rows, std::size_t words,
                                 std::span<const std::uint32_t> numbers, std::uint32_t *counts, CountAnd countLong)
{
    switch (words) {
    case 1:
        return countShort<1>(a, rows, numbers, counts);
    case 2:
        return countShort<2>(a, rows, numbers, counts);
    case 3:
        return countShort<3>(a, rows, numbers, counts);
    case 4:
        return countShort<4>(a, rows, numbers, counts);
    case 5:
        return countShort<5>(a, rows, numbers, counts);
    case 6:
        return countShort<6>(a, rows, numbers, counts);
    default:
        for (std::size_t i = 0; i < numbers.size(); ++i)
            counts[i] = static_cast<std::uint32_t>(countLong(a, rows + numbers[i] * words, words));
    }
}

constexpr std::size_t lanes = BitCounts::lanes;

TOUCHSTONE_INLINE std::uint32_t keepLanesByWord(Word *out, const Word *a, const Word *b, std::size_t words)
{
    std::array<std::size_t, lanes> sums = {};
    for (std::size_t i = 0; i < words; ++i)
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            const std::size_t at = i * lanes + lane;
            sums[lane] += bitsOf(out[at] = a[at] & b[at]);
        }
    std::size_t most = 0;
    for (const std::size_t sum : sums)
        most = sum > most ? sum : most;
    return static_cast<std::uint32_t>(most);
}

TOUCHSTONE_INLINE std::size_t findLanesByWord(const Word *a, const Word *rows, std::size_t words,
                                              std::span<const std::uint32_t> numbers, const std::uint32_t *least,
                                              LanesFound *found)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const Word *row = rows + numbers[i] * words * lanes;
        std::array<std::size_t, lanes> sums = {};
        for (std::size_t word = 0; word < words; ++word)
            for (std::size_t lane = 0; lane < lanes; ++lane)
                sums[lane] += bitsOf(a[word * lanes + lane] & row[word * lanes + lane]);
        std::uint32_t enough = 0;
        for (std::size_t lane = 0; lane < lanes; ++lane)
            enough |= (sums[lane] >= least[i] ? 1u : 0u) << lane;
        found[count] = {static_cast<std::uint32_t>(i), enough};
        count += enough != 0 ? 1 : 0;
    }
    return count;
}

std::size_t plainCount(const Word *a, std::size_t words)
{
    return countByWord(a, words);
}

std::size_t plainCountAnd(const Word *a, const Word *b, std::size_t words)
{
    return countAndByWord(a, b, words);
}

std::size_t plainKeepAnd(Word *out, const Word *a, const Word *b, std::size_t words)
{
    return keepAndByWord(out, a, b, words);
}

void plainCountAndEach(const Word *a, const Word *rows, std::size_t words, std::span<const std::uint32_t> numbers,
                       std::uint32_t *counts)
{
    countEach(a, rows, words, numbers, counts, plainCountAnd);
}

std::uint32_t plainKeepLanes(Word *out, const Word *a, const Word *b, std::size_t words)
{
    return keepLanesByWord(out, a, b, words);
}

std::size_t plainFindLanes(const Word *a, const Word *rows, std::size_t words, std::span<const std::uint32_t> numbers,
                           const std::uint32_t *least, LanesFound *found)
{
    return findLanesByWord(a, rows, words, numbers, least, found);
}

#if defined(__x86_64__)

#define TOUCHSTONE_AVX2 __attribute__((target("avx2,popcnt")))
#define TOUCHSTONE_AVX512 __attribute__((target("avx512f,avx512bw,avx512vpopcntdq,avx2,popcnt")))

constexpr std::size_t shortRow = 12; // words up to which the instruction for one word at a time is as fast

TOUCHSTONE_AVX2 inline __m256i load256(const Word *words)
{
    return _mm256_loadu_si256(reinterpret_cast<const __m256i *>(words));
}

// The bits of four words, by looking up those of each half byte (Muła, Kurz and Lemire, Computer Journal 61 (2018)
// 111).
TOUCHSTONE_AVX2 inline __m256i bits256(__m256i words)
{
    const __m256i table = _mm256_setr_epi8(0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4, //
                                           0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4);
    const __m256i half = _mm256_set1_epi8(15);
    const __m256i low = _mm256_shuffle_epi8(table, _mm256_and_si256(words, half));
    const __m256i high = _mm256_shuffle_epi8(table, _mm256_and_si256(_mm256_srli_epi16(words, 4), half));
    return _mm256_sad_epu8(_mm256_add_epi8(low, high), _mm256_setzero_si256());
}

TOUCHSTONE_AVX2 inline std::size_t total256(__m256i sums)
{
    const __m128i halves = _mm_add_epi64(_mm256_castsi256_si128(sums), _mm256_extracti128_si256(sums, 1));
    return static_cast<std::size_t>(_mm_cvtsi128_si64(halves)) + static_cast<std::size_t>(_mm_extract_epi64(halves, 1));
}

TOUCHSTONE_AVX2 std::size_t avx2Count(const Word *a, std::size_t words)
{
    __m256i sums = _mm256_setzero_si256();
    std::size_t i = 0;
    for (; i + 4 <= words; i += 4)
        sums = _mm256_add_epi64(sums, bits256(load256(a + i)));
    return total256(sums) + countByWord(a + i, words - i);
}

TOUCHSTONE_AVX2 std::size_t avx2CountAnd(const Word *a, const Word *b, std::size_t words)
{
    if (words <= shortRow)
        return countAndByWord(a, b, words);
    __m256i sums = _mm256_setzero_si256();
    std::size_t i = 0;
    for (; i + 4 <= words; i += 4)
        sums = _mm256_add_epi64(sums, bits256(_mm256_and_si256(load256(a + i), load256(b + i))));
    return total256(sums) + countAndByWord(a + i, b + i, words - i);
}

TOUCHSTONE_AVX2 std::size_t avx2KeepAnd(Word *out, const Word *a, const Word *b, std::size_t words)
{
    __m256i sums = _mm256_setzero_si256();
    std::size_t i = 0;
    for (; i + 4 <= words; i += 4) {
        const __m256i both = _mm256_and_si256(load256(a + i), load256(b + i));
        _mm256_storeu_si256(reinterpret_cast<__m256i *>(out + i), both);
        sums = _mm256_add_epi64(sums, bits256(both));
    }
    return total256(sums) + keepAndByWord(out + i, a + i, b + i, words - i);
}

TOUCHSTONE_AVX2 void avx2CountAndEach(const Word *a, const Word *rows, std::size_t words,
                                      std::span<const std::uint32_t> numbers, std::uint32_t *counts)
{
    countEach(a, rows, words, numbers, counts, avx2CountAnd);
}

// Sums per lane of two registers; a lane's words are one register further each.
TOUCHSTONE_AVX2 std::uint32_t avx2KeepLanes(Word *out, const Word *a, const Word *b, std::size_t words)
{
    __m256i low = _mm256_setzero_si256();
    __m256i high = low;
    for (std::size_t i = 0; i < words * lanes; i += lanes) {
        const __m256i first = _mm256_and_si256(load256(a + i), load256(b + i));
        const __m256i second = _mm256_and_si256(load256(a + i + 4), load256(b + i + 4));
        _mm256_storeu_si256(reinterpret_cast<__m256i *>(out + i), first);
        _mm256_storeu_si256(reinterpret_cast<__m256i *>(out + i + 4), second);
        low = _mm256_add_epi64(low, bits256(first));
        high = _mm256_add_epi64(high, bits256(second));
    }
    std::array<Word, lanes> sums;
    _mm256_storeu_si256(reinterpret_cast<__m256i *>(sums.data()), low);
    _mm256_storeu_si256(reinterpret_cast<__m256i *>(sums.data() + 4), high);
    Word most = 0;
    for (const Word sum : sums)
        most = sum > most ? sum : most;
    return static_cast<std::uint32_t>(most);
}

TOUCHSTONE_AVX2 std::size_t avx2FindLanes(const Word *a, const Word *rows, std::size_t words,
                                          std::span<const std::uint32_t> numbers, const std::uint32_t *least,
                                          LanesFound *found)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const Word *row = rows + numbers[i] * words * lanes;
        __m256i low = _mm256_setzero_si256();
        __m256i high = low;
        for (std::size_t at = 0; at < words * lanes; at += lanes) {
            low = _mm256_add_epi64(low, bits256(_mm256_and_si256(load256(a + at), load256(row + at))));
            high = _mm256_add_epi64(high, bits256(_mm256_and_si256(load256(a + at + 4), load256(row + at + 4))));
        }
        const __m256i below = _mm256_set1_epi64x(static_cast<long long>(least[i]) - 1);
        const int first = _mm256_movemask_pd(_mm256_castsi256_pd(_mm256_cmpgt_epi64(low, below)));
        const int second = _mm256_movemask_pd(_mm256_castsi256_pd(_mm256_cmpgt_epi64(high, below)));
        const auto enough = static_cast<std::uint32_t>(first | second << 4);
        found[count] = {static_cast<std::uint32_t>(i), enough};
        count += enough != 0 ? 1 : 0;
    }
    return count;
}

// The last words of a row that fill no whole register.
TOUCHSTONE_AVX512 inline __m512i rest512(const Word *words, std::size_t count)
{
    return _mm512_maskz_loadu_epi64(static_cast<__mmask8>((1u << count) - 1), words);
}

TOUCHSTONE_AVX512 inline std::size_t total512(__m512i sums)
{
    std::array<Word, 8> stored;
    _mm512_storeu_si512(stored.data(), sums);
    return total256(_mm256_add_epi64(load256(stored.data()), load256(stored.data() + 4)));
}

TOUCHSTONE_AVX512 std::size_t avx512Count(const Word *a, std::size_t words)
{
    __m512i sums = _mm512_setzero_si512();
    std::size_t i = 0;
    for (; i + 8 <= words; i += 8)
        sums = _mm512_add_epi64(sums, _mm512_popcnt_epi64(_mm512_loadu_si512(a + i)));
    sums = _mm512_add_epi64(sums, _mm512_popcnt_epi64(rest512(a + i, words - i)));
    return total512(sums);
}

TOUCHSTONE_AVX512 std::size_t avx512CountAnd(const Word *a, const Word *b, std::size_t words)
{
    if (words <= shortRow)
        return countAndByWord(a, b, words);
    __m512i sums = _mm512_setzero_si512();
    std::size_t i = 0;
    for (; i + 8 <= words; i += 8) {
        const __m512i both = _mm512_and_si512(_mm512_loadu_si512(a + i), _mm512_loadu_si512(b + i));
        sums = _mm512_add_epi64(sums, _mm512_popcnt_epi64(both));
    }
    const __m512i last = _mm512_and_si512(rest512(a + i, words - i), rest512(b + i, words - i));
    sums = _mm512_add_epi64(sums, _mm512_popcnt_epi64(last));
    return total512(sums);
}

TOUCHSTONE_AVX512 std::size_t avx512KeepAnd(Word *out, const Word *a, const Word *b, std::size_t words)
{
    __m512i sums = _mm512_setzero_si512();
    std::size_t i = 0;
    for (; i + 8 <= words; i += 8) {
        const __m512i both = _mm512_and_si512(_mm512_loadu_si512(a + i), _mm512_loadu_si512(b + i));
        _mm512_storeu_si512(out + i, both);
        sums = _mm512_add_epi64(sums, _mm512_popcnt_epi64(both));
    }
    return total512(sums) + keepAndByWord(out + i, a + i, b + i, words - i);
}

// Rows of a few whole registers: `a` stays in them.
template <std::size_t Registers>
TOUCHSTONE_AVX512 void avx512CountWhole(const Word *a, const Word *rows, std::span<const std::uint32_t> numbers,
                                        std::uint32_t *counts)
{
    __m512i kept[Registers]; // std::array would drop what makes it a register
    for (std::size_t at = 0; at < Registers; ++at)
        kept[at] = _mm512_loadu_si512(a + at * 8);
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const Word *row = rows + numbers[i] * Registers * 8;
        __m512i sums = _mm512_setzero_si512();
        for (std::size_t at = 0; at < Registers; ++at)
            sums = _mm512_add_epi64(sums,
                                    _mm512_popcnt_epi64(_mm512_and_si512(kept[at], _mm512_loadu_si512(row + at * 8))));
        counts[i] = static_cast<std::uint32_t>(total512(sums));
    }
}

TOUCHSTONE_AVX512 void avx512CountAndEach(const Word *a, const Word *rows, std::size_t words,
                                          std::span<const std::uint32_t> numbers, std::uint32_t *counts)
{
    switch (words) {
    case 8:
        return avx512CountWhole<1>(a, rows, numbers, counts);
    case 16:
        return avx512CountWhole<2>(a, rows, numbers, counts);
    case 24:
        return avx512CountWhole<3>(a, rows, numbers, counts);
    case 32:
        return avx512CountWhole<4>(a, rows, numbers, counts);
    case 40:
        return avx512CountWhole<5>(a, rows, numbers, counts);
    case 48:
        return avx512CountWhole<6>(a, rows, numbers, counts);
    default:
        countEach(a, rows, words, numbers, counts, avx512CountAnd);
    }
}

TOUCHSTONE_AVX512 std::uint32_t avx512KeepLanes(Word *out, const Word *a, const Word *b, std::size_t words)
{
    __m512i sums = _mm512_setzero_si512();
    for (std::size_t i = 0; i < words * lanes; i += lanes) {
        const __m512i both = _mm512_and_si512(_mm512_loadu_si512(a + i), _mm512_loadu_si512(b + i));
        _mm512_storeu_si512(out + i, both);
        sums = _mm512_add_epi64(sums, _mm512_popcnt_epi64(both));
    }
    std::array<Word, lanes> stored;
    _mm512_storeu_si512(stored.data(), sums);
    Word most = 0;
    for (const Word sum : stored)
        most = sum > most ? sum : most;
    return static_cast<std::uint32_t>(most);
}

// With the number of words known the loop is unrolled, and `a` stays in registers; 0: any number.
template <std::size_t Words>
TOUCHSTONE_AVX512 std::size_t avx512FindLanesOf(const Word *a, const Word *rows, std::size_t anyWords,
                                                std::span<const std::uint32_t> numbers, const std::uint32_t *least,
                                                LanesFound *found)
{
    const std::size_t words = Words == 0 ? anyWords : Words;
    std::size_t count = 0;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const Word *row = rows + numbers[i] * words * lanes;
        __m512i sums = _mm512_setzero_si512();
        for (std::size_t at = 0; at < words * lanes; at += lanes) {
            const __m512i both = _mm512_and_si512(_mm512_loadu_si512(a + at), _mm512_loadu_si512(row + at));
            sums = _mm512_add_epi64(sums, _mm512_popcnt_epi64(both));
        }
        const __m512i needed = _mm512_set1_epi64(static_cast<long long>(least[i]));
        const std::uint32_t enough = _mm512_cmpge_epu64_mask(sums, needed);
        found[count] = {static_cast<std::uint32_t>(i), enough};
        count += enough != 0 ? 1 : 0;
    }
    return count;
}

TOUCHSTONE_AVX512 std::size_t avx512FindLanes(const Word *a, const Word *rows, std::size_t words,
                                              std::span<const std::uint32_t> numbers, const std::uint32_t *least,
                                              LanesFound *found)
{
    switch (words) {
    case 1:
        return avx512FindLanesOf<1>(a, rows, words, numbers, least, found);
    case 2:
        return avx512FindLanesOf<2>(a, rows, words, numbers, least, found);
    case 3:
        return avx512FindLanesOf<3>(a, rows, words, numbers, least, found);
    default:
        return avx512FindLanesOf<0>(a, rows, words, numbers, least, found);
    }
}

#endif

struct Usable {
    std::array<BitCounts, 3> kinds = {};
    std::size_t count = 1;
};

Usable findUsable()
{
    Usable usable;
    usable.kinds[0] = {plainCount, plainCountAnd, plainKeepAnd, plainCountAndEach, plainKeepLanes, plainFindLanes};
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("popcnt"))
        usable.kinds[usable.count++] = {avx2Count,        avx2CountAnd,  avx2KeepAnd,
                                        avx2CountAndEach, avx2KeepLanes, avx2FindLanes};
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
        __builtin_cpu_supports("avx512vpopcntdq"))
        usable.kinds[usable.count++] = {avx512Count,        avx512CountAnd,  avx512KeepAnd,
                                        avx512CountAndEach, avx512KeepLanes, avx512FindLanes};
#endif
    return usable;
}

const Usable &usableOnes()
{
    static const Usable usable = findUsable();
    return usable;
}

} // namespace

const BitCounts &bitCounts()
{
    const Usable &usable = usableOnes();
    return usable.kinds[usable.count - 1];
}

const BitCounts &plainBitCounts()
{
    return usableOnes().kinds[0];
}

std::span<const BitCounts> usableBitCounts()
{
    const Usable &usable = usableOnes();
    return {usable.kinds.data(), usable.count};
}

} // namespace touchstone
