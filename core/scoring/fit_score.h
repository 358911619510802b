#pragma once

#include "core/data/dataset.h"
#include "core/profile/profile.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace touchstone
{

enum class Grade : std::uint8_t { A, B, C, D };
enum class Tier : std::uint8_t { Best, Good, Poor, Bad };
inline constexpr std::size_t tierCount = 4;

// How a row stands to one gate. For a disqualifier Passed means that it does not strike.
enum class GateState : std::uint8_t { Passed, Failed, Unknown };

// The fit of every row of a table. Columnar, since views and totals read one field of all rows.
struct FitScores {
    std::vector<std::uint8_t> points;                   // 0 to 100
    std::vector<std::uint8_t> lowest;                   // were all unknown traits at their least
    std::vector<std::uint8_t> highest;                  // were they all at their most
    std::vector<std::uint8_t> coverage;                 // percent of the points whose traits are known
    std::vector<Grade> grades;                          // by score alone
    std::vector<Tier> tiers;                            // the grade's, after the gates
    std::vector<std::vector<std::uint8_t>> traitPoints; // [trait][row]; add up to points exactly
    std::vector<std::vector<bool>> traitKnown;          // [trait][row]
    std::vector<std::vector<GateState>> gates;          // [gate][row]
    std::vector<bool> needsData;                        // a must-have is unknown
    std::vector<bool> provisional;                      // coverage is below the profile's least

    std::size_t rowCount() const { return points.size(); }
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

// Fit of every row of the table. With no trait all scores are 0 and no grade is better than the gates allow; callers
// ask profile.traits before they show scores.
FitScores scoreFit(const Table &accounts, const Profile &profile);

QString gradeName(Grade grade); // "A"
QString tierName(Tier tier);    // stable: "Best fit"
QString tierLabel(Tier tier);   // as the user reads it

} // namespace touchstone
