#include "core/profile/supervised_bins.h"

#include "core/patterns/round_cuts.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace touchstone
{

namespace
{

constexpr std::size_t mostCuts = 16; // to choose from
constexpr std::size_t mostBins = 6;
constexpr double leastShare = 0.04; // of the rows in a bin
constexpr double leastRows = 10.0;

double logLikelihood(const BinCount &counts)
{
    const double rest = counts.all - counts.best;
    const double inBest = counts.best > 0.0 ? counts.best * std::log(counts.best / counts.all) : 0.0;
    return inBest + (rest > 0.0 ? rest * std::log(rest / counts.all) : 0.0);
}

// The value that places a row among the cuts; bands lie where they begin.
double valueOf(const Column &column, std::size_t row)
{
    if (const auto *numbers = std::get_if<Numbers>(&column.cells))
        return numbers->values[row];
    const auto *ranges = std::get_if<Ranges>(&column.cells);
    return ranges != nullptr ? ranges->low[row] : unknownNumber;
}

// Bands are cut where one begins and none that began before reaches beyond.
std::vector<RoundCut> bandCuts(const Ranges &ranges, const std::vector<std::uint32_t> &rows)
{
    std::vector<std::pair<double, double>> bands;
    for (const std::uint32_t row : rows)
        if (!std::isnan(ranges.low[row]))
            bands.emplace_back(ranges.low[row], ranges.high[row]);
    std::sort(bands.begin(), bands.end());
    bands.erase(std::unique(bands.begin(), bands.end()), bands.end());
    std::vector<RoundCut> cuts;
    double reached = -std::numeric_limits<double>::infinity();
    for (const auto &[low, high] : bands) {
        if (!std::isinf(reached) && low >= reached)
            cuts.push_back({low, 0.0});
        reached = std::max(reached, high);
    }
    return cuts;
}

// value[k][j]: the best division of the first j pieces into k bins; from[k][j]: where its last bin begins.
struct Divisions {
    std::vector<std::vector<double>> value;
    std::vector<std::vector<std::size_t>> from;
};

// sums[i]: what lies below the i-th cut; the last is all.
Divisions divide(const std::vector<BinCount> &sums, const std::vector<RoundCut> &cuts, double price)
{
    const std::size_t pieces = sums.size() - 1;
    const double least = std::max(leastRows, leastShare * sums.back().all);
    constexpr double none = -std::numeric_limits<double>::infinity();
    Divisions found{std::vector(mostBins + 1, std::vector<double>(pieces + 1, none)),
                    std::vector(mostBins + 1, std::vector<std::size_t>(pieces + 1, 0))};
    found.value[0][0] = 0.0;
    for (std::size_t bins = 1; bins <= mostBins; ++bins)
        for (std::size_t end = 1; end <= pieces; ++end)
            for (std::size_t start = 0; start < end; ++start) {
                const BinCount bin{sums[end].best - sums[start].best, sums[end].all - sums[start].all};
                if (bin.all < least || found.value[bins - 1][start] == none)
                    continue;
                const double cost = start > 0 ? price + cuts[start - 1].ugliness : 0.0;
                const double value = found.value[bins - 1][start] + logLikelihood(bin) - cost;
                if (value > found.value[bins][end]) {
                    found.value[bins][end] = value;
                    found.from[bins][end] = start;
                }
            }
    return found;
}

} // namespace

std::vector<RoundCut> cutsToChooseFrom(const Column &column, const std::vector<std::uint32_t> &rows)
{
    if (const auto *ranges = std::get_if<Ranges>(&column.cells))
        return bandCuts(*ranges, rows);
    std::vector<double> values;
    values.reserve(rows.size());
    for (const std::uint32_t row : rows)
        values.push_back(valueOf(column, row));
    return roundCuts(std::move(values), column.attribute, mostCuts, 1);
}

std::optional<std::size_t> pieceOf(const Column &column, const std::vector<RoundCut> &cuts, std::size_t row)
{
    const double value = valueOf(column, row);
    if (std::isnan(value))
        return std::nullopt;
    const auto above =
        std::upper_bound(cuts.begin(), cuts.end(), value, [](double x, const RoundCut &cut) { return x < cut.value; });
    return static_cast<std::size_t>(above - cuts.begin());
}

std::vector<std::size_t> chosenCuts(const std::vector<BinCount> &pieces, const std::vector<RoundCut> &cuts,
                                    double price)
{
    std::vector<BinCount> sums(pieces.size() + 1);
    for (std::size_t i = 0; i < pieces.size(); ++i)
        sums[i + 1] = {sums[i].best + pieces[i].best, sums[i].all + pieces[i].all};
    const Divisions found = divide(sums, cuts, price);
    std::size_t bins = 1;
    for (std::size_t count = 2; count <= mostBins; ++count)
        if (found.value[count].back() > found.value[bins].back())
            bins = count;
    std::vector<std::size_t> chosen;
    for (std::size_t end = pieces.size(); bins > 0; --bins) {
        end = found.from[bins][end];
        if (end > 0)
            chosen.push_back(end - 1);
    }
    std::reverse(chosen.begin(), chosen.end());
    return chosen;
}

std::vector<double> supervisedCuts(const Column &column, const RowSet &positive, const RowSet &background)
{
    const std::vector<std::uint32_t> rows = (positive | background).rows();
    const std::vector<RoundCut> cuts = cutsToChooseFrom(column, rows);
    if (cuts.empty())
        return {};
    std::vector<BinCount> pieces(cuts.size() + 1);
    double best = 0.0;
    for (const std::uint32_t row : rows)
        if (const auto piece = pieceOf(column, cuts, row)) {
            pieces[*piece].all += 1.0;
            pieces[*piece].best += positive.contains(row) ? 1.0 : 0.0;
            best += positive.contains(row) ? 1.0 : 0.0;
        }
    std::vector<double> chosen;
    for (const std::size_t cut : chosenCuts(pieces, cuts, 0.5 * std::log(std::max(2.0, best)) + 0.7))
        chosen.push_back(cuts[cut].value);
    return chosen;
}

} // namespace touchstone
