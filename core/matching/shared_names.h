#pragma once

#include "core/data/dataset.h"
#include "core/import/plan/import_plan.h"
#include "core/matching/match_report.h"

#include <vector>

namespace touchstone
{

// A text by which rows of a source name an account and as which several are called.
struct SharedName {
    int source = -1;
    QString text;
    QString column; // header
    qint64 rows = 0;
    qint64 firstRow = 0;          // as an editor counts
    std::vector<qint32> accounts; // that may be meant: rows of Dataset::accounts
};

// Those that nobody has decided about, of most rows first in each source.
Result<std::vector<SharedName>> sharedNames(const Dataset &dataset, Progress &progress);

// What the first row of that name says beside what an account is known for; fields that neither has are left out.
std::vector<SideBySide> rowBesideAccount(const Dataset &dataset, std::span<const Source> sources,
                                         const ImportPlan &plan, const SharedName &name, qint32 account);

// Whether anything but its name tells the account from the others, so that rows can be assigned to it.
bool canBeAssigned(const Dataset &dataset, qint32 account);

// The plan with all rows of a source that name an account so assigned to this one; a former word about them is
// replaced.
MatchingPlan withAssignment(MatchingPlan plan, const Dataset &dataset, const QString &source, const QString &named,
                            qint32 account);

} // namespace touchstone
