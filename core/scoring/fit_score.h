#pragma once

#include "core/data/dataset.h"
#include "core/profile/profile.h"
#include "core/scoring/point_sums.h"
#include "core/scoring/row_classes.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace touchstone
{

enum class Grade : std::uint8_t { A, B, C, D };

// How a row stands to one gate. For a disqualifier Passed means that it does not strike.
enum class GateState : std::uint8_t { Passed, Failed, Unknown };

// One trait's part of the scores: the classes of the rows and what each of them gets.
struct TraitFit {
    SharedClasses classes;
    ClassPoints points;
};

// One gate's part: what its conditions say of the rows; null where it is off or has none.
struct GateFit {
    SharedTruth truth;
    Gate::Rule rule = Gate::Rule::MustHave;
};

// One tier rule's part: what its conditions say of the rows; null where it has none.
struct TierRuleFit {
    SharedTruth truth;
    Tier tier = Tier::Best;
};

// The fit of every row of a table. Columnar, since views and totals read one field of all rows.
struct FitScores {
    std::vector<std::uint8_t> points;   // 0 to 100
    std::vector<std::uint8_t> lowest;   // were all unknown traits at their least
    std::vector<std::uint8_t> highest;  // were they all at their most
    std::vector<std::uint8_t> coverage; // percent of the points whose traits are known
    std::vector<Grade> grades;          // by score alone
    std::vector<Tier> tiers;            // the grade's or by the tier rules, after the gates
    std::vector<TraitFit> traits;       // of the profile, in its order
    std::vector<GateFit> gates;
    std::vector<TierRuleFit> tierRules; // in their order; empty where they do not decide
    int minCoverage = 0;                // below it a tier is provisional
    bool hasPoints = false;             // no: tiers are by rules alone, and points, coverage and grades say nothing

    std::size_t rowCount() const { return points.size(); }
    int traitPoints(std::size_t trait, std::size_t row) const; // add up to points exactly
    bool isTraitKnown(std::size_t trait, std::size_t row) const;
    GateState gateState(std::size_t gate, std::size_t row) const;
    std::optional<std::size_t> tierRuleOf(std::size_t row) const; // the first that it meets
    bool mayMeet(std::size_t rule, std::size_t row) const;        // not told, and no rule before it is met
    bool needsData(std::size_t row) const;                        // a must-have or a rule of its tier is unknown
    bool isProvisional(std::size_t row) const { return coverage[row] < minCoverage; }
};

// The points that a profile really gives: scaled so that the traits' most add up to exactly 100 (largest remainders),
// in whole points. Traits that are off have none. Per trait of the profile.
struct TraitPoints {
    std::vector<int> bins; // per bin
    int otherwise = 0;
    int neutral = 0;
    int most = 0;
    int least = 0;
};
std::vector<TraitPoints> scorecard(const Profile &profile);

// Whether a trait that is on gives any: otherwise nobody has a score.
bool givesPoints(const Profile &profile);

// Whether it says who fits, by points or by rules for tiers. Gates alone only say who does not.
bool givesTiers(const Profile &profile);

// The tier of who meets no rule; none: that of its grade. Where no points are given there are no grades, and who meets
// no rule is a bad fit unless the analyst said otherwise.
std::optional<Tier> tierOfOthers(const Profile &profile);

// Fit of every row of the table; callers ask givesTiers() before, and hasPoints before they show scores. What
// conditions say of the rows is taken from `former` where that was made with the same ones of the same columns, and
// sums of points that are still right; the result is the same without.
FitScores scoreFit(const Table &accounts, const Profile &profile, const FitScores *former = nullptr);

QString gradeName(Grade grade); // "A"
QString tierName(Tier tier);    // stable: "Best fit"
QString tierLabel(Tier tier);   // as the user reads it

} // namespace touchstone
