#pragma once

#include "core/patterns/pattern_choice.h"
#include "core/patterns/row_order.h"

namespace touchstone
{

// Best and rest from which on anything is claimed, and pairs and triples are tried.
inline constexpr std::size_t fewestForClaims = 15;
inline constexpr std::size_t fewestForMore = 40; // triples; pairs that are no more than suggestive
inline constexpr std::size_t fewestForAll = 100;

// What the reader must know to judge the patterns, in whole sentences: few best rows and what they can show, many
// attributes and what they cost, rows that stand twice, findings that come about through others, attributes filled in unevenly.
struct MiningFacts {
    std::size_t best = 0; // witnesses: rows, or where rows hang together clusters
    std::size_t rest = 0;
    bool clustered = false;
    std::size_t repeated = 0;
    std::size_t explained = 0;
    double strengthNeeded = 0.0; // of a single condition that is to be supported
};
QStringList miningWarnings(const MiningFacts &facts, const PatternSet &set, const Contrast &contrast);

// The smallest lift that a trait which a fifth of the rest has is found with four times out of five; 0 when even one
// that all best rows have is not.
double detectableLift(std::size_t best, std::size_t rest, double strengthNeeded);

} // namespace touchstone
