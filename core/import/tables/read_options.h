#pragma once

#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace touchstone
{

// Why a row of the file is not in the table.
enum class DropReason { AboveHeader, Description, Empty, RepeatedHeader, Total, Footer };
inline constexpr std::size_t dropReasonCount = 6;

// A row that was left out and that the user wants in the table. The next export may have it in another place, so its
// first text counts too.
struct PutBackRow {
    qint64 row = 0;    // as the user's editor counts, from 1
    QString text = {}; // the first of it; empty: not known, or there is none
    bool operator==(const PutBackRow &) const = default;
};

// What the user decided about the reading of one file; empty members are for the program to find out.
struct ReadOptions {
    QString encoding = {};
    QString delimiter = {};
    std::optional<qint64> headerRow = {}; // from 1
    QString sheet = {};
    std::optional<int> headerRows = {};          // that name the columns together: 1 to 3; 0: none does
    std::vector<PutBackRow> putBackRows = {};    // though they look like totals, footers…
    std::vector<DropReason> putBackReasons = {}; // all rows left out for these
    bool repairText = false;                     // "Ã©" was "é" once, see core/import/files/text_repair.h
    std::optional<qsizetype> rowLimit = {};      // no more rows than about these: a look at the beginning
    bool operator==(const ReadOptions &) const = default;
};

} // namespace touchstone
