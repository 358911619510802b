#pragma once

#include "tests/quality/invented_account.h"
#include "tests/quality/labelled_table.h"

namespace touchstone::quality
{

// Which kind of table is invented.
struct TableType {
    QString name;
    std::size_t rows = 2000;
    std::size_t best = 150;
    std::size_t noiseColumns = 20; // in turn a category, a number, a blurred copy of the size, yes or no
    bool oddCuts = false;          // the planted intervals end at no round number
    bool nothing = false;          // who is best has nothing to do with any column
    bool leak = false;             // with a health score that was filled in knowing who is best
    double bestKnownMore = 0.0;    // share of the gaps that are filled in for the best ones
};

TableType smallTable();  // S
TableType mediumTable(); // M
TableType wideTable();   // W
TableType largeTable();  // L
TableType oddTable();    // M odd
TableType withNothing(TableType type);

struct PlantedPattern {
    QString name;
    RowSet rows; // that truly meet it, whatever is missing in the table
    bool isConjunction = true;
};

// A table with what is true about it; all accounts are customers.
struct PlantedTable : LabelledTable {
    std::vector<double> weight; // how likely each account is to be best, beside the others
    std::vector<PlantedPattern> patterns;
    std::vector<PlantedPattern> hindrances;
};

// The tables of the method's benchmark: 17 columns of accounts, four conjunctions and a topic planted, exactly so many
// best rows drawn with the planted weights; then values go missing, some more often for small companies.
PlantedTable plantedTable(const TableType &type, quint32 seed);

inline constexpr const char *leakColumn = "health_score";

} // namespace touchstone::quality
