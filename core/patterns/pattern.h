#pragma once

#include "core/base/statistics.h"
#include "core/data/criterion.h"

#include <QString>

#include <vector>

namespace touchstone
{

// How sure: Supported holds after correction for everything that was tried (shown as "Confirmed"), Suggestive may well
// be chance, None is no evidence ("Not enough data").
enum class Evidence { Supported, Suggestive, None };

enum class Direction { More, Less };

// One to three criteria, and how much more (or less) common they are among the best. All shares are among the rows
// where all the criteria are known. Where rows hang together (deals of one account), p and the interval are those of
// the counts divided by the design effect.
struct Pattern {
    std::vector<Criterion> criteria; // all hold
    std::int64_t bestMatching = 0;
    std::int64_t bestKnown = 0;
    std::int64_t restMatching = 0;
    std::int64_t restKnown = 0;
    double lift = 1.0; // share of the best over share of the rest
    Interval liftInterval;
    double p = 1.0; // Fisher's exact test, two-sided
    double q = 1.0; // false discovery rate over all that was tried, each number of conditions with an equal share
    double adjustedP = 1.0; // chance that shuffled data give anything as strong, over all that was tried of this size
    double stability = unknownNumber; // share of half-samples in which p is at most 0.05 again, 0 to 1
    Evidence evidence = Evidence::None;
    Direction direction = Direction::More;
    std::vector<std::vector<Criterion>> nearTwins; // others that select nearly the same accounts

    FourFold counts() const { return {bestMatching, bestKnown, restMatching, restKnown}; }
    bool operator==(const Pattern &) const = default;
};

// With whom the best are compared: the other customers, won deals with lost ones, accounts with open deals, or
// customers who stayed with those who left.
enum class Against { Rest, Lost, Pipeline, Left };

struct MiningOptions {
    Against against = Against::Rest;
    int maxConditions = 3;
    int permutations = 200;
    quint32 seed = 1;
    double familyWiseError = 0.05;    // adjustedP up to this: Supported
    double falseDiscoveryRate = 0.20; // q up to this: Suggestive
    bool operator==(const MiningOptions &) const = default;
};

// A field that was not mined, and why.
struct LeftOut {
    QString field;
    QString reason;
    bool operator==(const LeftOut &) const = default;
};

// What mining found, with what it looked at. Supported ones first, then by how much they tell.
struct PatternSet {
    MiningOptions options;
    std::int64_t best = 0; // rows compared: customers, or deals where against is Lost
    std::int64_t rest = 0;
    std::int64_t tested = 0;
    std::vector<Pattern> patterns;
    std::vector<LeftOut> leftOut;
    QStringList warnings;
    bool operator==(const PatternSet &) const = default;
};

QString evidenceName(Evidence evidence);  // stable: "supported", "suggestive", "no evidence"
QString evidenceLabel(Evidence evidence); // on the screen: "Confirmed", "Suggestive", "Not enough data"
QString againstName(Against against);     // stable: "rest", "lost", "pipeline", "left"

// "12 of 18 best customers are in Security software, against 25 of 126 others: 3.4 times as common (1.9 to 5.8)."
QString sentence(const Pattern &pattern, const Table &table, Against against);

// The conditions alone: "Employees 5,000 or more and Sector is Retail".
QString title(const Pattern &pattern, const Table &table);

} // namespace touchstone
