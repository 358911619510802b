#include "core/proof/division_search.h"

#include "core/patterns/candidate_items.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace touchstone
{

namespace
{

// Rows of one side: how many of the best and of the others there are, and meet the second condition.
struct Side {
    double best = 0;
    double bestMeeting = 0;
    double rest = 0;
    double restMeeting = 0;

    bool isEnough() const { return best >= fewestOnASide && rest >= fewestOnASide; }
    // With half a row in each field (Haldane and Anscombe), so that they are finite.
    double logOdds() const
    {
        return std::log((bestMeeting + 0.5) * (rest - restMeeting + 0.5) /
                        ((best - bestMeeting + 0.5) * (restMeeting + 0.5)));
    }
    double variance() const
    {
        return 1 / (bestMeeting + 0.5) + 1 / (rest - restMeeting + 0.5) + 1 / (best - bestMeeting + 0.5) +
               1 / (restMeeting + 0.5);
    }
};

// The sides of a division, of rows of which it is known on which one they are.
class Sides
{
public:
    Sides(const RowSet &meeting, const RowSet &known, const RowSet &best)
        : m_rows{meeting, known - meeting}, m_best{meeting & best, (known - meeting) & best}
    {
    }

    // Woolf's test of whether the odds ratio is the same on both sides (Annals of Human Genetics 19 (1955) 251), of
    // rows of which the second condition is known. 0 where a side has too few.
    double heterogeneity(const RowSet &meeting, const RowSet &known) const
    {
        const Side one = sideOf(0, meeting, known);
        const Side other = sideOf(1, meeting, known);
        if (!one.isEnough() || !other.isEnough())
            return 0.0;
        const double difference = one.logOdds() - other.logOdds();
        return difference * difference / (one.variance() + other.variance());
    }

    bool areEnough() const { return isEnough(0) && isEnough(1); }

private:
    bool isEnough(std::size_t side) const
    {
        const std::size_t best = m_best[side].count();
        return best >= fewestOnASide && m_rows[side].count() >= best + fewestOnASide;
    }
    Side sideOf(std::size_t side, const RowSet &meeting, const RowSet &known) const
    {
        Side made;
        made.best = count(m_best[side] & known);
        made.bestMeeting = count(m_best[side] & meeting);
        made.rest = count(m_rows[side] & known) - made.best;
        made.restMeeting = count(m_rows[side] & meeting) - made.bestMeeting;
        return made;
    }
    static double count(const RowSet &rows) { return static_cast<double>(rows.count()); }

    std::array<RowSet, 2> m_rows;
    std::array<RowSet, 2> m_best;
};

double strengthOf(const Sides &sides, std::size_t column, const CandidateItems &candidates)
{
    std::vector<double> largest(candidates.columns.size(), 0.0);
    for (const CandidateItem &item : candidates.items)
        if (!item.isMissing && item.column != column)
            largest[item.column] =
                std::max(largest[item.column], sides.heterogeneity(item.cover, candidates.columns[item.column].known));
    std::sort(largest.begin(), largest.end(), std::greater<>());
    constexpr std::size_t attributes = 3;
    double sum = 0.0;
    for (std::size_t i = 0; i < std::min(attributes, largest.size()); ++i)
        sum += largest[i];
    return sum;
}

} // namespace

std::optional<Division> strongestDivision(const Contrast &contrast, const Stop &stop)
{
    const CandidateItems candidates = candidateItems(contrast, 2 * fewestOnASide, stop);
    RowSet best(candidates.rows.size());
    for (std::size_t i = 0; i < candidates.rows.size(); ++i)
        if (contrast.positive.contains(candidates.rows[i]))
            best.insert(i);
    std::optional<Division> strongest;
    for (const CandidateItem &item : candidates.items) {
        if (stop())
            return {};
        if (item.isMissing)
            continue;
        const Sides sides(item.cover, candidates.columns[item.column].known, best);
        if (!sides.areEnough())
            continue;
        const double strength = strengthOf(sides, item.column, candidates);
        if (!strongest || strength > strongest->strength)
            strongest = Division{item.criterion, strength};
    }
    return strongest;
}

} // namespace touchstone
