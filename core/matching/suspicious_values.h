#pragma once

#include "core/data/dataset.h"
#include "core/matching/parsed_source.h"

#include <optional>

namespace touchstone
{

// The numbers that an attribute can have at all: 0 to 100 for a health score, nothing below 0 for a headcount, no day
// more than ten years after the data. None where everything is possible. Net promoter scores are answers from 0 to 10
// where nearly all of them are, else scores from -100 to 100.
struct PossibleValues {
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
};
std::optional<PossibleValues> possibleValues(const Column &column, QDate asOf);

// Values that cannot be, as issues with the rows where they stand. Nothing is changed.
void reportImpossibleValues(std::span<const ParsedSource> sources, QDate asOf, std::vector<DataIssue> &issues);

// The numbers of one field of the accounts that should be looked at.
struct SuspiciousValues {
    enum class Kind { Impossible, FarOff };

    QString field; // Attribute::key
    Kind kind = Kind::Impossible;
    double low = -std::numeric_limits<double>::infinity(); // what they lie outside of
    double high = std::numeric_limits<double>::infinity();
    std::vector<qint32> accounts; // rows of Dataset::accounts, in their order
};

// Impossible values, and those far off all others: beyond four times the interquartile range from the quartiles, of
// amounts and counts on a logarithmic scale as those are skewed, where there are at least 30 values.
std::vector<SuspiciousValues> findSuspiciousValues(const Dataset &dataset);

} // namespace touchstone
