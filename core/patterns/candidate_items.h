#pragma once

#include "core/base/parallel.h"
#include "core/data/criterion.h"
#include "core/patterns/mine_patterns.h"
#include "core/patterns/row_order.h"

#include <cstdint>
#include <vector>

namespace touchstone
{

// An attribute that is mined: where it is known, over the rows of CandidateItems::rows.
struct CandidateColumn {
    QString attribute;
    bool isList = false; // two members of one list may hold together
    RowSet known;
};

// One condition on one attribute that may turn out to be a trait.
struct CandidateItem {
    Criterion criterion;
    std::size_t column = 0;
    RowSet cover;          // the rows that meet it
    double ugliness = 0.0; // what its cuts cost, in nats
    bool isMissing = false;
    std::vector<Criterion> aliases; // other conditions that exactly the same rows meet
};

// Everything that mining looks at, in an order that follows from the content of the rows alone: not from the order in
// which the file has them, nor from who is best.
struct CandidateItems {
    std::vector<std::uint32_t> rows;    // of the contrast's table
    std::vector<std::uint32_t> cluster; // per row; consecutive numbers from 0
    std::vector<CandidateColumn> columns;
    std::vector<CandidateItem> items;
};

// The conditions that at least `leastRows` rows meet and as many do not: frequent categories and members, yes and no,
// intervals between round cuts, runs of neighbouring bands, and missing. Nothing when it was stopped.
CandidateItems candidateItems(const Contrast &contrast, std::size_t leastRows, const Stop &stop = neverStop);

// The same where the order of the rows is known already.
CandidateItems candidateItems(const Contrast &contrast, OrderedRows ordered, std::size_t leastRows, const Stop &stop);

// A text that tells criteria apart, the same in every language. Ties are broken by it.
QString stableText(const Criterion &criterion);

inline constexpr std::size_t mostCategories = 60; // the most frequent ones of a column
inline constexpr std::size_t mostCuts = 7;        // of a numeric column

} // namespace touchstone
