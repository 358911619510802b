#pragma once

#include "core/data/row_set.h"

#include <optional>
#include <string>
#include <vector>

namespace touchstone
{

// Conditions as bits and who is best: what mining is measured on, here and by other programs.
struct Selectors {
    std::size_t rowCount = 0;
    std::vector<std::string> names;
    std::vector<RowSet> rows; // per name
    RowSet best;
};

// From a table of accounts (write_accounts, or another one with such columns): every value that 0.2 % of the rows have,
// five intervals of as many rows each per number, every member of the list, and missing where 1 % are. Best are those
// who have not churned, with a health of 75 or more and no poor recommendation.
std::optional<Selectors> selectorsOf(const std::string &csvPath);

// As a folder: sel.u64 has a row of 64-bit words per condition and then that of the best, little-endian; sel.json the
// counts "n", "k", "words" and "positives", and the names.
bool writeSelectors(const Selectors &selectors, const std::string &folder);
std::optional<Selectors> readSelectors(const std::string &folder);

} // namespace touchstone
