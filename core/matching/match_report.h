#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/dataset.h"
#include "core/import/plan/import_plan.h"

#include <vector>

namespace touchstone
{

// One side of a possible match: an account, or a name in some source that no account has.
struct MatchSide {
    AccountKey key;
    QString name;
    qint32 account = -1; // row of Dataset::accounts; -1: none has the name
    int source = -1;     // of a name that no account has
    qint64 rows = 0;     // that have it
};

// Two sides that may be one company. Only proposed: nothing is joined by it before the analyst says so.
struct MatchSuggestion {
    enum class Reason { SameName, SameSite, SimilarName };

    MatchSide one; // always an account
    MatchSide other;
    Reason reason = Reason::SimilarName;
    double similarity = 0.0; // 0 to 1
};

// How the rows of a source found their accounts, and what is left over on both sides.
struct SourceMatch {
    int source = -1;
    SourceRole role = SourceRole::Ignored;
    JoinReport join;
    qint64 accountsWithout = 0; // that have no row here

    // Of the rows that are not blank; 1 where there are none.
    double rate() const;
};

struct MatchReport {
    std::vector<SourceMatch> sources;
    std::vector<MatchSuggestion> suggestions; // the likeliest first, at most mostSuggestions
    std::size_t found = 0;                    // suggestions, those beyond that number too
};
inline constexpr std::size_t mostSuggestions = 1000;

// Names are compared without legal forms; pairs that are decided are left out. Works in time that grows with the
// number of accounts, not its square.
Result<MatchReport> matchReport(const Dataset &dataset, const ImportPlan &plan, Progress &progress);

// What both sides are known for, one beside the other; fields that neither has are left out.
struct SideBySide {
    QString label;
    QString one;
    QString other;
    bool differ = false; // both are known and not the same
};
std::vector<SideBySide> sideBySide(const Dataset &dataset, const MatchSuggestion &suggestion);

// "adds NPS to 31 accounts": the fields that the accounts would gain if all these were the same, most first.
struct MatchGain {
    QString label;
    std::size_t accounts = 0;
};
std::vector<MatchGain> gainsOf(const Dataset &dataset, std::span<const MatchSuggestion> suggestions);

// The accounts that have no row in a source.
RowSet accountsWithout(const Dataset &dataset, int source);

// The plan with a decision about the two sides; a former one about them is replaced.
MatchingPlan withDecision(MatchingPlan plan, const MatchSuggestion &suggestion, bool same);

} // namespace touchstone
