#pragma once

#include "core/data/row_set.h"

#include <vector>

namespace touchstone
{

// The chance of each row to be best, given the patterns that were found so far: a logistic model on which of them the
// row meets. Rows that meet the same ones are one cell.
class ExplainedModel
{
public:
    explicit ExplainedModel(const RowSet &best);

    void add(const RowSet &cover);

    // How many best rows the model expects among these.
    double expected(const RowSet &rows) const;

    // The variance of the number of best rows among these beyond what the model can take up by itself: that of Rao's
    // score test for adding them to the model.
    double variance(const RowSet &rows) const;

private:
    struct Cell {
        std::vector<double> met; // 1 or 0 per pattern
        RowSet rows;
        double best = 0.0;
        double rate = 0.0;
    };
    void refit();

    RowSet m_best;
    std::vector<Cell> m_cells;
    std::vector<double> m_covariance; // of the model's coefficients
};

// How nearly two sets are the same, 0 to 1: the rows that they share of all that are in one of them (Jaccard), or the
// same for the rows outside where that is less. Two sets of two thirds of all rows share most by their size alone.
double overlap(const RowSet &a, const RowSet &b);

} // namespace touchstone
