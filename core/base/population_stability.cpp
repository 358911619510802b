#include "core/base/population_stability.h"

#include <boost/math/special_functions/gamma.hpp>

#include <cmath>
#include <numeric>

namespace touchstone
{

PopulationStability populationStability(std::span<const std::int64_t> earlier, std::span<const std::int64_t> later)
{
    const auto sum = [](std::span<const std::int64_t> counts) {
        return static_cast<double>(std::accumulate(counts.begin(), counts.end(), std::int64_t{0}));
    };
    const double before = sum(earlier);
    const double after = sum(later);
    double classes = 0;
    for (std::size_t k = 0; k < earlier.size(); ++k)
        classes += earlier[k] + later[k] > 0 ? 1 : 0;
    PopulationStability moved;
    if (before == 0 || after == 0 || classes < 2)
        return moved;
    for (std::size_t k = 0; k < earlier.size(); ++k) {
        if (earlier[k] + later[k] == 0)
            continue;
        const double e = (static_cast<double>(earlier[k]) + 0.5) / (before + 0.5 * classes);
        const double a = (static_cast<double>(later[k]) + 0.5) / (after + 0.5 * classes);
        moved.index += (a - e) * std::log(a / e);
    }
    const double scale = 1.0 / before + 1.0 / after;
    moved.byChance = (classes - 1) * scale;
    moved.p = boost::math::gamma_q((classes - 1) / 2, moved.index / scale / 2);
    return moved;
}

} // namespace touchstone
