#pragma once

#include "core/matching/assemble.h"
#include "core/matching/parsed_source.h"

namespace touchstone
{

// The order in which the sources of a field are asked, as the choice has it; those that it does not name come after.
void sortByChoice(std::vector<Contribution> &contributions, const ValueChoice &choice,
                  std::span<const Source *const> sourceOf);

// Of each row the newest known value only: the targets of the contributions with all others taken out. Rows of which
// no date is known are older than any; of equally new ones the first counts.
std::vector<std::vector<qint32>> newestTargets(std::span<const Contribution> contributions, std::size_t rowCount);

// Where the sources of one field disagree about an account: different numbers, ranges that do not overlap, names that
// differ in more than case, blanks and signs. What was taken is what `taken` has from each contribution.
FieldConflicts findConflicts(const QString &field, std::span<const Contribution> contributions,
                             std::span<const std::vector<qint32>> taken, std::size_t rowCount);

// Says of each field on how many accounts sources disagree, and whose value was taken.
void reportConflicts(const Dataset &dataset, std::span<const Source> sources, std::vector<DataIssue> &issues);

// The day that each row of a source is of: a column that says when it was changed last, else for all rows the latest
// date in the source that is not after `today`. NaN: not known.
std::vector<double> rowDates(const ParsedSource &source, QDate today);

} // namespace touchstone
