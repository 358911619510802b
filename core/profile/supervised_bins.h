#pragma once

#include "core/data/row_set.h"
#include "core/data/table.h"
#include "core/patterns/round_cuts.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace touchstone
{

// Where to cut an attribute of numbers, dates or bands so that the bins differ in how many are best: of the round cuts
// those with the greatest likelihood less a price per cut, found by dynamic programming (Fisher, JASA 53 (1958) 789).
// The price, half the logarithm of the number of best rows and some more, keeps noise in one piece. Ascending; may be
// empty.
std::vector<double> supervisedCuts(const Column &column, const RowSet &positive, const RowSet &background);

// The cuts to choose from: round ones, or where bands end.
std::vector<RoundCut> cutsToChooseFrom(const Column &column, const std::vector<std::uint32_t> &rows);

// The piece between such cuts that a row lies in; none where its value is unknown.
std::optional<std::size_t> pieceOf(const Column &column, const std::vector<RoundCut> &cuts, std::size_t row);

// Best rows and all rows.
struct BinCount {
    double best = 0.0;
    double all = 0.0;
};

// Which of the cuts divide pieces with these counts, at this price per cut; one piece more than cuts.
std::vector<std::size_t> chosenCuts(const std::vector<BinCount> &pieces, const std::vector<RoundCut> &cuts,
                                    double price);

} // namespace touchstone
