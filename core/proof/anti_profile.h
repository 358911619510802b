#pragma once

#include "core/patterns/pattern.h"
#include "core/profile/profile.h"
#include "core/proof/outcome_gaps.h"
#include "core/proof/strikes.h"

#include <span>
#include <vector>

namespace touchstone
{

// A pattern and the comparison that found it.
struct AntiFinding {
    Against against = Against::Rest;
    Pattern pattern;
};

// What rarely goes with being a good customer, and whether it should be a disqualifier.
struct AntiLine {
    // Proposed: it is confirmed, and so few of the best have it that a rule may rest on it. Rarer: confirmed, but
    // not surely that rare. Contradicted: confirmed, but something else in the data speaks for those that have it.
    // Suggestive: it may well be chance.
    enum class Standing { Proposed, Rarer, Contradicted, Suggestive };

    std::vector<AntiFinding> found; // the same conditions in one comparison or several, the surest first
    Standing standing = Standing::Suggestive;
    Strike strike;
    std::vector<OutcomeGap> gaps; // of the outcomes that could be compared, the surest first

    const Pattern &pattern() const { return found.front().pattern; }
    const std::vector<Criterion> &criteria() const { return pattern().criteria; }
};

// Who is not your customer: patterns that are rarer among the best customers, among won deals or among customers who
// stayed than among those that they were compared with.
struct AntiProfile {
    std::vector<AntiLine> lines;    // proposed ones first, in each standing the surest first
    std::size_t proposed = 0;       // how many of them
    Strike together;                // of the proposed ones: who meets several is counted once
    std::vector<PatternSet> looked; // what was compared, without the patterns
    std::size_t aboutDeals = 0;     // patterns left out, as they are about deals and cannot be asked of accounts
    QStringList judgedBy;           // fields by which the best were chosen
};

// From what mineRarer found in one comparison or several (see core/project/find_anti_profile.h).
AntiProfile antiProfile(const Dataset &dataset, const BestSelection &selection, std::span<const PatternSet> sets);

// The line as a disqualifier, with the sentence of its pattern as the reason.
Gate disqualifierFrom(const AntiLine &line, const Table &accounts);

// The profile with these disqualifiers: those that it has are switched on, the others added.
Profile withDisqualifiers(Profile profile, const std::vector<Gate> &gates);

} // namespace touchstone
