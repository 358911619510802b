#pragma once

#include "core/base/progress.h"
#include "core/import/values/reading_guess.h"

#include <vector>

namespace touchstone
{

// A source as a proposal for it sees it: every column with its tally and its likely reading.
struct ColumnView {
    const RawColumn *column = nullptr;
    HeaderText header;
    ColumnTally tally;
    ReadingGuess guess;
    const FieldCatalogue *fields = &fieldCatalogue();

    // Whether each row has another value, as in a key.
    bool isUnique() const
    {
        return tally.filled > 0 && tally.distinctShare() >= 0.98 && tally.filled * 2 > tally.total;
    }
};

struct SourceView {
    const Source *source = nullptr;
    std::vector<ColumnView> columns;
    const FieldCatalogue *fields = &fieldCatalogue();
};

struct SystemMatch; // core/import/fields/source_systems.h

// All that looks at the cells of a large source stops when it is cancelled; what it gives then is of no use.

// The fiscal year begins in that month, as the analyst says; 0: not said.
SourceView viewOf(const Source &source, const FieldCatalogue &fields, int fiscalStart, const Progress &progress);

// What a source is, and why.
struct RoleGuess {
    SourceRole role = SourceRole::Ignored;
    double confidence = 0.0;
    QString reason;
};
RoleGuess guessRole(const SourceView &view, const std::vector<SourceView> &all, const SystemMatch &match,
                    const Progress &progress);

// The columns of a source of this role. What `kept` says by hand stays.
std::vector<ColumnPlan> planColumns(const SourceView &view, SourceRole role, const SystemMatch &match,
                                    const SourcePlan *kept);

// The headers that join each source to the accounts, for plans whose columns are there.
void planKeys(const std::vector<SourceView> &views, ImportPlan &plan, const Progress &progress);

// Whether the source is a list of the fields of other files and what they mean.
bool isDictionary(const SourceView &view);

// Takes the units that dictionaries tell: "revenue: in millions of USD".
void applyDictionaries(const std::vector<SourceView> &views, ImportPlan &plan);

// The share of the distinct texts of one column that another column has too, without regard to case.
double overlap(const ColumnView &column, const ColumnView &other, const Progress &progress);

} // namespace touchstone
