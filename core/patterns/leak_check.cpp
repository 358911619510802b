#include "core/patterns/leak_check.h"

#include "core/base/overloaded.h"
#include "core/base/stoppable_sort.h"

#include <algorithm>
#include <cmath>

namespace touchstone
{

namespace
{

constexpr std::size_t fewestKnown = 5;

// Rows of the two groups of which the same is guessed.
struct Guess {
    double score = 0.0;
    double positives = 0.0;
    double negatives = 0.0;
};

// By the sum of ranks, ties counting half (Mann and Whitney).
double areaUnderCurve(std::vector<Guess> guesses, const Stop &stop)
{
    sortUnlessStopped(guesses, stop, [](const Guess &a, const Guess &b) { return a.score < b.score; });
    double negativesBelow = 0.0;
    double won = 0.0;
    double positives = 0.0;
    for (std::size_t i = 0; i < guesses.size();) {
        double tiedPositives = 0.0;
        double tiedNegatives = 0.0;
        const double score = guesses[i].score;
        for (; i < guesses.size() && guesses[i].score == score; ++i) {
            tiedPositives += guesses[i].positives;
            tiedNegatives += guesses[i].negatives;
        }
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
double numericSeparation(const RowSet &positive, const RowSet &background, const Stop &stop, ValueOf valueOf)
{
    std::vector<Guess> guesses;
    for (const bool best : {true, false})
        for (const std::uint32_t row : (best ? positive : background).rows())
            if (const double value = valueOf(row); !std::isnan(value))
                guesses.push_back({value, best ? 1.0 : 0.0, best ? 0.0 : 1.0});
    return eitherWay(areaUnderCurve(std::move(guesses), stop));
}

double categorySeparation(const Categories &categories, const RowSet &positive, const RowSet &background,
                          const Stop &stop)
{
    std::vector<double> best(categories.labels->size(), 0.0);
    std::vector<double> rest(categories.labels->size(), 0.0);
    for (const bool isBest : {true, false})
        for (const std::uint32_t row : (isBest ? positive : background).rows())
            if (categories.codes[row] != unknownCode)
                (isBest ? best : rest)[static_cast<std::size_t>(categories.codes[row])] += 1.0;
    const double rate = static_cast<double>(positive.count()) /
                        static_cast<double>(std::max<std::size_t>(1, positive.count() + background.count()));
    std::vector<Guess> guesses;
    for (std::size_t code = 0; code < best.size(); ++code) {
        const double others = best[code] + rest[code] - 1.0;
        if (best[code] > 0.0)
            guesses.push_back({others > 0.0 ? (best[code] - 1.0) / others : rate, best[code], 0.0});
        if (rest[code] > 0.0)
            guesses.push_back({others > 0.0 ? best[code] / others : rate, 0.0, rest[code]});
    }
    return std::max(0.5, areaUnderCurve(std::move(guesses), stop));
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

double separation(const Column &column, const RowSet &positive, const RowSet &background, const Stop &stop)
{
    return std::visit(Overloaded{[&](const Numbers &numbers) {
                                     return numericSeparation(positive, background, stop,
                                                              [&](std::size_t row) { return numbers.values[row]; });
                                 },
                                 [&](const Ranges &ranges) {
                                     return numericSeparation(positive, background, stop, [&](std::size_t row) {
                                         return std::isinf(ranges.low[row]) ? ranges.high[row] : ranges.low[row];
                                     });
                                 },
                                 [&](const Categories &categories) {
                                     return categorySeparation(categories, positive, background, stop);
                                 },
                                 [&](const Lists &lists) { return listSeparation(lists, positive, background); }},
                      column.cells);
}

} // namespace touchstone
