#pragma once

#include "core/customers/best_customers.h"
#include "core/scoring/fit_score.h"
#include "core/scoring/score_counts.h"

#include <array>
#include <vector>

namespace touchstone
{

struct TierCell {
    std::size_t accounts = 0;      // distinct
    std::size_t opportunities = 0; // open ones
    double amount = 0.0;           // of the open ones, in the data's currency
    std::size_t withoutAmount = 0; // open ones whose amount is unknown
};
double knownAmount(const TierCell &cell); // unknown where there are deals and none tells its amount
using TierCells = std::array<TierCell, tierCount>;

// How well customers, prospects and open opportunities fit.
struct PipelineFit {
    std::array<TierCell, tierCount> customers;
    std::array<TierCell, tierCount> prospects;
    std::array<TierCell, tierCount> pipeline;
    TierCell unknownAccount; // open opportunities of no known account: they have no fit
    QStringList stages;      // of open opportunities, in the order of the sale
    std::vector<TierCells> byStage;
    std::vector<TierCell> unknownByStage;
    PointCounts points = {}; // how many customers and prospects have which score

    // How far the profile is from today's customers: customers, and best customers, that are Poor or Bad fit.
    std::size_t customersOutside = 0;
    std::size_t customerCount = 0;
    std::size_t bestOutside = 0;
    std::size_t bestCount = 0;
};

// What of a data set the fit is counted over, whatever the scores are: found once, for the many scores of an edit.
struct OpenDeals {
    struct Deal {
        double amount = unknownNumber;
        qint32 account = -1;
        quint32 stage = 0; // of those that have an open deal
        bool isOfCustomer = false;
        bool isOfProspect = false;
    };
    std::vector<Deal> deals; // in the order of the data
    QStringList stages;
    std::vector<RowSet> accountsByStage;
    RowSet known; // customers and prospects
};
OpenDeals openDeals(const Dataset &dataset);

// `points` are handed over where the scores are known to be what they were when those were counted.
PipelineFit pipelineFit(const Dataset &dataset, const BestSelection &selection, const FitScores &scores,
                        const OpenDeals &open, const PointCounts *points = nullptr);
PipelineFit pipelineFit(const Dataset &dataset, const BestSelection &selection, const FitScores &scores);

} // namespace touchstone
