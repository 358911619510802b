#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/customers/best_customers.h"
#include "core/patterns/pattern.h"

#include <functional>

namespace touchstone
{

// Two groups of rows of one table, and what may tell them apart.
struct Contrast {
    Table table;
    RowSet positive;
    RowSet background;             // disjoint from positive
    std::vector<LeftOut> leftOut;  // decided before mining: outcome fields, ids…
    std::vector<QString> eligible; // keys of the attributes that may be used
    std::vector<qint32> cluster;   // rows with the same number hang together (deals of one account), -1: on its own;
                                   // empty: none do
    QStringList warnings = {};     // what the choice of rows itself may lead one to believe wrongly
};

// The contrast that the options ask for: best against the rest, won against lost deals (rows are deals, with their
// accounts' attributes), best against accounts with open deals, customers who stayed against those who left. Only
// attributes known before the sale are eligible.
Result<Contrast> makeContrast(const Dataset &dataset, const BestSelection &selection, const MiningOptions &options,
                              Progress &progress);
Result<Contrast> makeContrast(const Dataset &dataset, const BestSelection &selection, const MiningOptions &options);

// A condition as it was counted, before anything is corrected for all that is tried.
struct Counted {
    Criterion criterion;
    FourFold counts; // among the rows where it is known
};

// Is told of what stands out as soon as it is counted, long before the search is through, on the thread that searches.
using FirstLook = std::function<void(const std::vector<Counted> &)>;

// Fails when a group is empty, or when it is cancelled. Of very many rows a part is searched (see row_sample.h). The
// same input gives the same output, whatever the order of the rows and the number of threads.
Result<PatternSet> minePatterns(const Contrast &contrast, const MiningOptions &options, Progress &progress,
                                const FirstLook &firstLook = {});

} // namespace touchstone
