#pragma once

#include "core/data/row_set.h"
#include "core/profile/profile.h"

#include <QStringList>

#include <QtGlobal>

namespace touchstone
{

// Something about tier rules that the analyst should know.
struct TierRuleFinding {
    enum class Kind {
        NoCondition, // of the rule: nobody meets it
        Impossible,  // the rule's conditions exclude each other
        NeverFirst,  // whoever meets the rule meets an earlier one
        Overlap,     // two rules of different tiers hold; the first decides
        Gap          // no rule holds
    };

    Kind kind = Kind::Gap;
    std::vector<std::size_t> rules = {};  // which it is about, in their order; none of a gap
    std::vector<Criterion> where = {};    // the accounts of an overlap or a gap; empty: all
    qint64 accounts = 0;                  // how many of those looked at there are
    std::optional<std::size_t> near = {}; // of a gap: the rule that would hold without the fewest conditions …
    std::vector<Criterion> without = {};  // … and these
};

// What tier rules do to the accounts looked at, and what they leave open, whether or not there is such an account.
struct TierRuleCheck {
    struct Counts {
        qint64 meet = 0;
        qint64 decided = 0; // the first rule that they meet
    };
    std::vector<Counts> rules;
    qint64 looked = 0;
    qint64 none = 0;    // meet no rule for sure
    qint64 several = 0; // meet rules of different tiers
    qint64 untold = 0;  // of which something is unknown that could change the tier
    std::vector<TierRuleFinding> findings;
    bool sawAllKinds = true; // no: there are too many kinds of accounts, or conditions that cannot be taken apart
};

// All attributes' values are taken apart at the borders and values that the rules name, so gaps and overlaps are found
// that no account of the data is in yet. `among`: rows of the accounts.
TierRuleCheck checkTierRules(const TierRules &rules, const Table &accounts, const RowSet &among);

// The findings and counts as sentences, what concerns most accounts first. `others`: tierOfOthers().
QStringList describe(const TierRuleCheck &check, const TierRules &rules, std::optional<Tier> others,
                     const Table &accounts);

} // namespace touchstone
