#include "core/scoring/point_sums.h"

#if defined(__x86_64__)
#include <immintrin.h>
#define TOUCHSTONE_AVX2 __attribute__((target("avx2")))
#endif

namespace touchstone
{

namespace
{

template <typename Code>
void addEach(PointSums &sums, const Code *codes, std::size_t rows, const ClassPoints &ofClasses)
{
    for (std::size_t sum = 0; sum < sumCount; ++sum) {
        std::uint8_t *to = sums.sums[sum].data();
        const std::uint8_t *points = ofClasses[sum].data();
        for (std::size_t row = 0; row < rows; ++row)
            to[row] = static_cast<std::uint8_t>(to[row] + points[codes[row]]);
    }
}

#if defined(__x86_64__)

// Up to 16 classes fit in a register, in which 32 rows are looked up at once.
TOUCHSTONE_AVX2 void addByRegister(PointSums &sums, const quint8 *codes, std::size_t rows, const ClassPoints &ofClasses)
{
    __m256i points[sumCount]; // std::array would drop what makes it a register
    for (std::size_t sum = 0; sum < sumCount; ++sum)
        points[sum] =
            _mm256_broadcastsi128_si256(_mm_loadu_si128(reinterpret_cast<const __m128i *>(ofClasses[sum].data())));
    std::size_t row = 0;
    for (; row + 32 <= rows; row += 32) {
        const __m256i code = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(codes + row));
        for (std::size_t sum = 0; sum < sumCount; ++sum) {
            auto *to = reinterpret_cast<__m256i *>(sums.sums[sum].data() + row);
            _mm256_store_si256(to, _mm256_add_epi8(_mm256_load_si256(to), _mm256_shuffle_epi8(points[sum], code)));
        }
    }
    for (; row < rows; ++row)
        for (std::size_t sum = 0; sum < sumCount; ++sum)
            sums.sums[sum][row] = static_cast<std::uint8_t>(sums.sums[sum][row] + ofClasses[sum][codes[row]]);
}

bool hasRegisters()
{
    static const bool has = __builtin_cpu_supports("avx2") != 0;
    return has;
}

#endif

} // namespace

void addPoints(PointSums &sums, const RowCodes &classes, std::size_t first, std::size_t rows,
               const ClassPoints &ofClasses, [[maybe_unused]] bool plainly)
{
    classes.visit([&](const auto &codes) {
        const auto *from = codes.data() + first;
#if defined(__x86_64__)
        if constexpr (sizeof(*from) == 1) {
            if (!plainly && ofClasses[0].size() == leastEntries && hasRegisters()) {
                addByRegister(sums, from, rows, ofClasses);
                return;
            }
        }
#endif
        addEach(sums, from, rows, ofClasses);
    });
}

} // namespace touchstone
