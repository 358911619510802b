#include "core/profile/score_learning.h"

#include "core/base/logistic_regression.h"
#include "core/base/random_numbers.h"
#include "core/base/statistics.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace touchstone
{

namespace
{

constexpr std::size_t partCount = 5;
constexpr std::uint64_t draws = 3; // divisions whose weights are averaged, so that none decides by accident
constexpr double caution = 0.5;    // added to the information that a candidate's gain is divided by

void add(BinCount &sum, const BinCount &other)
{
    sum = {sum.best + other.best, sum.all + other.all};
}

// The weights that each row has by the other parts of the rows.
class CrossFit
{
public:
    CrossFit(const LearningRows &learning, const std::vector<std::size_t> &use) : m_best(learning.best), m_use(use)
    {
        std::vector<std::size_t> place(m_best.size(), 0);
        for (std::size_t i = 0; i < use.size(); ++i)
            place[use[i]] = i;
        for (std::uint64_t draw = 0; draw < draws; ++draw) {
            std::vector<std::size_t> &part = m_part.emplace_back(use.size(), 0);
            const auto parts = evenParts(learning, use, partCount, draw);
            for (std::size_t p = 0; p < parts.size(); ++p)
                for (const std::size_t row : parts[p])
                    part[place[row]] = p;
        }
    }

    std::vector<double> values(const ScoreCandidate &candidate) const
    {
        std::vector<double> values(m_use.size(), 0.0);
        for (const std::vector<std::size_t> &part : m_part) {
            const std::vector<std::vector<double>> weights = weightsWithout(candidate, part);
            for (std::size_t i = 0; i < m_use.size(); ++i) {
                const std::int16_t group = candidate.group[m_use[i]];
                if (group != unknownGroup)
                    values[i] += weights[part[i]][static_cast<std::size_t>(group)] / static_cast<double>(draws);
            }
        }
        return values;
    }

private:
    // Per part the weights that the other parts give.
    std::vector<std::vector<double>> weightsWithout(const ScoreCandidate &candidate,
                                                    const std::vector<std::size_t> &part) const
    {
        std::vector<std::vector<BinCount>> counts(partCount, std::vector<BinCount>(candidate.groups));
        for (std::size_t i = 0; i < m_use.size(); ++i) {
            const std::int16_t group = candidate.group[m_use[i]];
            if (group != unknownGroup)
                add(counts[part[i]][static_cast<std::size_t>(group)], {m_best[m_use[i]] ? 1.0 : 0.0, 1.0});
        }
        std::vector<std::vector<double>> weights;
        for (std::size_t left = 0; left < partCount; ++left) {
            std::vector<BinCount> others(candidate.groups);
            for (std::size_t other = 0; other < partCount; ++other) {
                if (other == left)
                    continue;
                for (std::size_t group = 0; group < others.size(); ++group)
                    add(others[group], counts[other][group]);
            }
            weights.push_back(groupWeights(candidate, others));
        }
        return weights;
    }

    const std::vector<bool> &m_best;
    const std::vector<std::size_t> &m_use;
    std::vector<std::vector<std::size_t>> m_part; // per division and row
};

// What the model leaves over, row by row.
struct Residuals {
    std::vector<double> error;
    std::vector<double> variance;
    double allVariance = 0.0;

    Residuals(const LogisticModel &model, const LogisticData &data)
    {
        for (std::size_t i = 0; i < data.totals.size(); ++i) {
            const double chance = model.probability(data, i);
            error.push_back(data.positives[i] - chance);
            variance.push_back(chance * (1.0 - chance));
            allVariance += variance.back();
        }
    }

    // The log likelihood that this column would add, by the score test; 0 where it points the wrong way.
    double gain(const std::vector<double> &values) const
    {
        double slope = 0.0;
        double squares = 0.0;
        double sum = 0.0;
        for (std::size_t i = 0; i < values.size(); ++i) {
            slope += values[i] * error[i];
            squares += variance[i] * values[i] * values[i];
            sum += variance[i] * values[i];
        }
        return slope > 0.0 ? slope * slope / (2.0 * (squares - sum * sum / allVariance + caution)) : 0.0;
    }
};

// Two of the same attribute may not both be in the score, but for different categories or members.
bool tellsTheSame(const ScoreCandidate &a, const ScoreCandidate &b)
{
    if (!a.criteria.empty() && !b.criteria.empty())
        return a.criteria == b.criteria;
    return !a.attribute.isEmpty() && a.attribute == b.attribute;
}

} // namespace

std::vector<std::vector<std::size_t>> evenParts(const LearningRows &learning, const std::vector<std::size_t> &use,
                                                std::size_t parts, std::uint64_t draw)
{
    std::vector<std::size_t> order = use;
    RandomNumbers(1, 0xc0de + draw).shuffle(order);
    std::stable_partition(order.begin(), order.end(), [&](std::size_t row) { return learning.best[row]; });
    std::vector<std::vector<std::size_t>> made(parts);
    std::unordered_map<std::uint32_t, std::size_t> partOfAlike;
    std::size_t next = 0;
    for (const std::size_t row : order) {
        std::size_t part = next % parts;
        if (!learning.alike.empty())
            part = partOfAlike.try_emplace(learning.alike[row], part).first->second;
        if (part == next % parts)
            ++next;
        made[part].push_back(row);
    }
    return made;
}

std::vector<BinCount> groupCounts(const ScoreCandidate &candidate, const LearningRows &learning,
                                  const std::vector<std::size_t> &use)
{
    std::vector<BinCount> counts(candidate.groups);
    for (const std::size_t row : use)
        if (candidate.group[row] != unknownGroup)
            add(counts[static_cast<std::size_t>(candidate.group[row])], {learning.best[row] ? 1.0 : 0.0, 1.0});
    return counts;
}

LearnedScore learnScore(std::span<const ScoreCandidate> candidates, const LearningRows &learning,
                        const std::vector<std::size_t> &use, const ScoreRules &rules, const Stop &stop)
{
    const CrossFit fit(learning, use);
    std::vector<std::vector<double>> columns;
    for (const ScoreCandidate &candidate : candidates) {
        if (stop())
            return {};
        columns.push_back(fit.values(candidate));
    }
    LogisticData data;
    data.totals.assign(use.size(), 1.0);
    for (const std::size_t row : use)
        data.positives.push_back(learning.best[row] ? 1.0 : 0.0);
    LearnedScore score;
    const auto take = [&](std::size_t candidate) {
        score.candidates.push_back(candidate);
        data.columns.push_back(columns[candidate]);
    };
    for (std::size_t given = 0; given < rules.given; ++given)
        take(given);
    for (;;) {
        const LogisticModel model =
            fitLogistic(data, std::vector<LogisticTerm>(data.columns.size(), {rules.ridge, true}), stop);
        if (stop())
            return {};
        score.coefficients = model.coefficients;
        if (score.candidates.size() >= rules.given + rules.most)
            return score;
        const Residuals residuals(model, data);
        std::size_t next = candidates.size();
        double gain = rules.leastGain;
        for (std::size_t c = rules.given; c < candidates.size(); ++c) {
            const bool isThere = std::any_of(score.candidates.begin(), score.candidates.end(), [&](std::size_t taken) {
                return tellsTheSame(candidates[c], candidates[taken]);
            });
            const double gained = isThere ? 0.0 : residuals.gain(columns[c]);
            if (gained > gain) {
                gain = gained;
                next = c;
            }
        }
        if (next == candidates.size())
            return score;
        take(next);
        score.gained += gain;
    }
}

std::vector<double> scoresBy(const LearnedScore &score, std::span<const ScoreCandidate> candidates,
                             const LearningRows &learning, const std::vector<std::size_t> &use,
                             const std::vector<std::size_t> &rows)
{
    std::vector<double> scores(rows.size(), 0.0);
    for (std::size_t i = 0; i < score.candidates.size(); ++i) {
        const ScoreCandidate &candidate = candidates[score.candidates[i]];
        const std::vector<double> weights = groupWeights(candidate, groupCounts(candidate, learning, use));
        for (std::size_t r = 0; r < rows.size(); ++r)
            if (const std::int16_t group = candidate.group[rows[r]]; group != unknownGroup)
                scores[r] += score.coefficients[i] * weights[static_cast<std::size_t>(group)];
    }
    return scores;
}

double crossValidatedArea(std::span<const ScoreCandidate> candidates, const LearningRows &learning,
                          const ScoreRules &rules, const Stop &stop)
{
    std::vector<std::size_t> all(learning.best.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    double area = 0.0;
    for (std::uint64_t draw = 0; draw < draws; ++draw) {
        for (const std::vector<std::size_t> &tried : evenParts(learning, all, partCount, draws + draw)) {
            if (stop())
                return area;
            std::vector<bool> isTried(learning.best.size(), false);
            for (const std::size_t row : tried)
                isTried[row] = true;
            std::vector<std::size_t> use;
            std::copy_if(all.begin(), all.end(), std::back_inserter(use),
                         [&](std::size_t row) { return !isTried[row]; });
            const LearnedScore score = learnScore(candidates, learning, use, rules, stop);
            const std::vector<double> scores = scoresBy(score, candidates, learning, use, tried);
            std::vector<double> ofBest;
            std::vector<double> ofRest;
            for (std::size_t i = 0; i < tried.size(); ++i)
                (learning.best[tried[i]] ? ofBest : ofRest).push_back(scores[i]);
            area += discrimination(ofBest, ofRest).auc / static_cast<double>(draws * partCount);
        }
    }
    return area;
}

} // namespace touchstone
