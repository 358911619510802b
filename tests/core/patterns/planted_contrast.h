#pragma once

#include "core/patterns/mine_patterns.h"

namespace touchstone::test
{

// What is planted in a table of invented accounts.
struct Planted {
    std::size_t rows = 600;
    std::size_t best = 90;
    std::size_t noiseColumns = 6; // in turn category, number, yes/no, list
    quint32 seed = 1;
    double germany = 0.0;    // log weight of Country = Germany
    double software = 0.0;   // of Industry = Software with 200 to 999 employees, together
    double large = 0.0;      // of 1,000 employees and more
    double government = 0.0; // of Industry = Government
    double salesforce = 0.0; // of the tool Salesforce
    double missing = 0.0;    // share of unknown cells; among the best ones missingBest
    double missingBest = 0.0;
};

// Columns industry, country, employees, tools and noise_0…; exactly so many best rows are drawn with the weights.
Contrast plantedContrast(const Planted &planted);

// The same as the accounts of a data set, all of them customers, of which `best` are the best.
struct PlantedAccounts {
    Dataset dataset;
    BestSelection selection;
};
PlantedAccounts plantedAccounts(const Planted &planted);

// The same rows in another order.
Contrast shuffledRows(const Contrast &contrast, quint32 seed);

} // namespace touchstone::test
