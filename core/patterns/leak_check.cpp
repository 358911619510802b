#include "core/patterns/leak_check.h"

#include "core/base/overloaded.h"

#include <algorithm>
#include <cmath>

namespace touchstone
{

namespace
{

constexpr std::size_t fewestKnown = 5;

struct Guess {
    double score = 0.0;
    bool positive = false;
};

// By the sum of ranks, ties counting half (Mann and Whitney).
double areaUnderCurve(std::vector<Guess> guesses)
{
    std::sort(guesses.begin(), guesses.end(), [](const Guess &a, const Guess &b) { return a.score < b.score; });
    double negativesBelow = 0.0;
    double won = 0.0;
    double positives = 0.0;
    for (std::size_t i = 0; i < guesses.size();) {
        double tiedPositives = 0.0;
        double tiedNegatives = 0.0;
        const double score = guesses[i].score;
        for (; i < guesses.size() && guesses[i].score == score; ++i)
            (guesses[i].positive ? tiedPositives : tiedNegatives) += 1.0;
        won += tiedPositives * (negativesBelow + tiedNegatives / 2.0);
        negativesBelow += tiedNegatives;
        positives += tiedPositives;
    }
    const bool enough = positives >= fewestKnown && negativesBelow >= fewestKnown;
    return enough ? won / (positives * negativesBelow) : 0.5;
}

double eitherWay(double area)
{
    return std::max(area, 1.0 - area);
}

template <typename ValueOf>
double numericSeparation(const RowSet &positive, const RowSet &background, ValueOf valueOf)
{
    std::vector<Guess> guesses;
    for (const bool best : {true, false})
        for (const std::uint32_t row : (best ? positive : background).rows())
            if (const double value = valueOf(row); !std::isnan(value))
                guesses.push_back({value, best});
    return eitherWay(areaUnderCurve(std::move(guesses)));
}

double categorySeparation(const Categories &categories, const RowSet &positive, const RowSet &background)
{
    std::vector<double> best(categories.labels->size(), 0.0);
    std::vector<double> all(categories.labels->size(), 0.0);
    std::vector<std::pair<std::size_t, bool>> known; // code and group
    for (const bool isBest : {true, false})
        for (const std::uint32_t row : (isBest ? positive : background).rows())
            if (categories.codes[row] != unknownCode) {
                const auto code = static_cast<std::size_t>(categories.codes[row]);
                known.emplace_back(code, isBest);
                best[code] += isBest ? 1.0 : 0.0;
                all[code] += 1.0;
            }
    const double rate = static_cast<double>(positive.count()) /
                        static_cast<double>(std::max<std::size_t>(1, positive.count() + background.count()));
    std::vector<Guess> guesses;
    for (const auto &[code, isBest] : known)
        guesses.push_back({all[code] > 1.0 ? (best[code] - (isBest ? 1.0 : 0.0)) / (all[code] - 1.0) : rate, isBest});
    return std::max(0.5, areaUnderCurve(std::move(guesses)));
}

// Of the member that tells most.
double listSeparation(const Lists &lists, const RowSet &positive, const RowSet &background)
{
    std::vector<double> best(lists.labels->size(), 0.0);
    std::vector<double> rest(lists.labels->size(), 0.0);
    double knownBest = 0.0;
    double knownRest = 0.0;
    for (const bool isBest : {true, false})
        for (const std::uint32_t row : (isBest ? positive : background).rows()) {
            const auto members = lists.members(row);
            (isBest ? knownBest : knownRest) += members.empty() ? 0.0 : 1.0;
            for (const qint32 member : members)
                (isBest ? best : rest)[static_cast<std::size_t>(member)] += 1.0;
        }
    if (knownBest < fewestKnown || knownRest < fewestKnown)
        return 0.5;
    double most = 0.5;
    for (std::size_t code = 0; code < best.size(); ++code)
        most = std::max(most, eitherWay(0.5 + (best[code] / knownBest - rest[code] / knownRest) / 2.0));
    return most;
}

} // namespace

double separation(const Column &column, const RowSet &positive, const RowSet &background)
{
    return std::visit(
        Overloaded{[&](const Numbers &numbers) {
                       return numericSeparation(positive, background,
                                                [&](std::size_t row) { return numbers.values[row]; });
                   },
                   [&](const Ranges &ranges) {
                       return numericSeparation(positive, background, [&](std::size_t row) {
                           return std::isinf(ranges.low[row]) ? ranges.high[row] : ranges.low[row];
                       });
                   },
                   [&](const Categories &categories) { return categorySeparation(categories, positive, background); },
                   [&](const Lists &lists) { return listSeparation(lists, positive, background); }},
        column.cells);
}

} // namespace touchstone
