#include "core/base/area_difference.h"

#include "core/base/normal.h"
#include "core/base/placement.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace touchstone
{

namespace
{

// Per row how it stands to the rows of the other group: the structural components of the area.
std::vector<double> components(std::span<const TwoScores> rows, double TwoScores::*score)
{
    std::vector<double> positives;
    std::vector<double> negatives;
    for (const TwoScores &row : rows)
        (row.positive ? positives : negatives).push_back(row.*score);
    std::sort(positives.begin(), positives.end());
    std::sort(negatives.begin(), negatives.end());
    std::vector<double> made;
    made.reserve(rows.size());
    for (const TwoScores &row : rows)
        made.push_back(row.positive ? placement(row.*score, negatives) : 1.0 - placement(row.*score, positives));
    return made;
}

struct Moments {
    double count = 0;
    double sum = 0;
    double squares = 0;

    void add(double value)
    {
        count += 1;
        sum += value;
        squares += value * value;
    }
    double mean() const { return sum / count; }
    double varianceOfMean() const
    {
        return count < 2 ? 0.0 : std::max(0.0, squares - sum * sum / count) / (count - 1) / count;
    }
};

} // namespace

AreaDifference areaDifference(std::span<const TwoScores> rows)
{
    const bool both = std::any_of(rows.begin(), rows.end(), [](const TwoScores &row) { return row.positive; }) &&
                      std::any_of(rows.begin(), rows.end(), [](const TwoScores &row) { return !row.positive; });
    if (!both)
        return {};
    const std::vector<double> first = components(rows, &TwoScores::first);
    const std::vector<double> second = components(rows, &TwoScores::second);
    Moments areas[2];
    Moments differences[2]; // of positives and of negatives
    for (std::size_t i = 0; i < rows.size(); ++i) {
        differences[rows[i].positive ? 0 : 1].add(second[i] - first[i]);
        if (!rows[i].positive)
            continue;
        areas[0].add(first[i]);
        areas[1].add(second[i]);
    }
    AreaDifference difference{areas[0].mean(), areas[1].mean(), {}};
    const double middle = difference.second - difference.first;
    const double error = std::sqrt(differences[0].varianceOfMean() + differences[1].varianceOfMean());
    difference.interval = {middle - z95 * error, middle + z95 * error};
    return difference;
}

} // namespace touchstone
