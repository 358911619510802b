#pragma once

#include "core/base/parallel.h"
#include "core/data/dataset.h"

#include <vector>

namespace touchstone
{

struct TestedCase;

// A deal or an account that the profile misjudged.
struct Miss {
    std::uint32_t account = 0;
    std::int64_t deal = -1; // row of the opportunities; -1: the account itself
    bool positive = false;  // won although it scored low; otherwise lost although it scored high
    int points = 0;
    double standing = 0.5; // 0 to 1 among those tested
    double amount = unknownNumber;
};

inline constexpr std::size_t missesOfEach = 5;

// Up to five lost ones of the upper half, the highest first, then up to five won ones of the lower half, the lowest
// first; of equal ones the larger deal, then in the order of the accounts' ids. Of the deals of one account one. None
// when it was stopped.
std::vector<Miss> worstMisses(const std::vector<TestedCase> &cases, const Dataset &dataset,
                              const std::vector<std::uint8_t> &points, const Stop &stop = neverStop);

} // namespace touchstone
