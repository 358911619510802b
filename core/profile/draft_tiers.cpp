#include "core/profile/draft_tiers.h"

#include "core/base/random_numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace touchstone
{

namespace
{

struct Drafts {
    Q_DECLARE_TR_FUNCTIONS(ProfileDraft)
};

constexpr std::size_t folds = 5;
constexpr int step = 5;                // cuts lie at multiples of it
constexpr double leastShare = 0.05;    // of the rows in a group
constexpr double apart = 0.10;         // p of neighbouring groups
constexpr double muchMore = 1.5;       // times the base rate: A
constexpr double muchLess = 0.67;      // times the base rate: D
constexpr std::size_t fewestBest = 40; // below, groups are too small to tell apart

struct Group {
    std::int64_t best = 0;
    std::int64_t all = 0;

    double rate() const { return static_cast<double>(best) / static_cast<double>(std::max<std::int64_t>(1, all)); }
    double logLikelihood() const
    {
        const auto term = [&](std::int64_t part) {
            const auto count = static_cast<double>(part);
            return part > 0 ? count * std::log(count / static_cast<double>(all)) : 0.0;
        };
        return term(best) + term(all - best);
    }
};

// Rows with a score of at least i * step, for i from 0 to 20, and one more of none.
std::vector<Group> countsFrom(const std::vector<int> &scores, const std::vector<bool> &best)
{
    std::vector<Group> counts(100 / step + 2);
    for (std::size_t row = 0; row < scores.size(); ++row) {
        Group &group = counts[static_cast<std::size_t>(std::clamp(scores[row], 0, 100) / step)];
        group.all += 1;
        group.best += best[row] ? 1 : 0;
    }
    for (std::size_t i = counts.size() - 1; i > 0; --i) {
        counts[i - 1].all += counts[i].all;
        counts[i - 1].best += counts[i].best;
    }
    return counts;
}

// Groups from the top; cuts descend and end with 0.
std::vector<Group> groupsAt(const std::vector<Group> &counts, const std::vector<std::size_t> &cuts)
{
    std::vector<Group> groups;
    Group above;
    for (const std::size_t cut : cuts) {
        groups.push_back({counts[cut].best - above.best, counts[cut].all - above.all});
        above = counts[cut];
    }
    return groups;
}

// Whether each group is large enough and for sure better than the one below.
bool areDistinct(const std::vector<Group> &groups, std::int64_t rows)
{
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (static_cast<double>(groups[i].all) < leastShare * static_cast<double>(rows))
            return false;
        if (i == 0)
            continue;
        const Group &better = groups[i - 1];
        const Group &worse = groups[i];
        if (better.rate() <= worse.rate())
            return false;
        const double share = static_cast<double>(better.all) / static_cast<double>(better.all + worse.all);
        if (binomialMidP(better.best, better.best + worse.best, share) > apart)
            return false;
    }
    return true;
}

void tryCuts(const std::vector<Group> &counts, std::size_t groupCount, std::vector<std::size_t> &cuts,
             std::vector<std::size_t> &bestCuts, double &bestValue)
{
    if (cuts.size() + 1 == groupCount) {
        cuts.push_back(0);
        const std::vector<Group> groups = groupsAt(counts, cuts);
        double value = 0.0;
        for (const Group &group : groups)
            value += group.logLikelihood();
        if (value > bestValue && areDistinct(groups, counts[0].all)) {
            bestValue = value;
            bestCuts = cuts;
        }
        cuts.pop_back();
        return;
    }
    for (std::size_t cut = cuts.empty() ? 100 / step : cuts.back() - 1; cut >= 1; --cut) {
        cuts.push_back(cut);
        tryCuts(counts, groupCount, cuts, bestCuts, bestValue);
        cuts.pop_back();
    }
}

TierLimits usualTiers(const QString &reason)
{
    TierLimits limits;
    limits.reason = reason;
    return limits;
}

// Letters by meaning and not by position.
TierLimits named(const std::vector<std::size_t> &cuts, const std::vector<Group> &groups, double base)
{
    const bool isA = wilsonInterval(groups.front().best, groups.front().all).low > muchMore * base;
    const bool isD = wilsonInterval(groups.back().best, groups.back().all).high < muchLess * base;
    TierLimits limits;
    limits.from = {std::nullopt, std::nullopt, std::nullopt};
    std::size_t letter = isA ? 0 : 1;
    const std::size_t lettered = isD ? groups.size() - 1 : groups.size();
    for (std::size_t i = 0; i < lettered; ++i) {
        // The limit of the last letter but D moves down when there are more groups than letters.
        letter = std::min<std::size_t>(letter, 2);
        if (!isD && i + 1 == lettered)
            letter = 2;
        limits.from[letter] = static_cast<int>(cuts[i]) * step;
        ++letter;
    }
    limits.reason = Drafts::tr("Set where the share of best ones really changes with the score.");
    if (!isA)
        limits.reason += QLatin1Char(' ') + Drafts::tr("No A is given: no group has clearly more than half again as "
                                                       "many best ones as all together.");
    if (!isD)
        limits.reason += QLatin1Char(' ') + Drafts::tr("No D is given: no group has clearly fewer than two thirds as "
                                                       "many best ones as all together.");
    return limits;
}

// Each row's score by points that were learned without its part of the rows.
std::vector<int> scoresOfOthers(const std::vector<TraitDraft> &traits, const LearningRows &rows, const Stop &stop)
{
    std::vector<std::size_t> order(rows.rows.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    RandomNumbers(1, 0x71e5).shuffle(order);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return rows.best[a] > rows.best[b]; });
    std::vector<int> scores(rows.rows.size(), 0);
    std::vector<TraitDraft> learned = traits;
    for (std::size_t fold = 0; fold < folds && !stop(); ++fold) {
        std::vector<std::size_t> use;
        for (std::size_t i = 0; i < order.size(); ++i)
            if (i % folds != fold)
                use.push_back(order[i]);
        learnPoints(learned, rows, use, 100, stop);
        for (std::size_t i = fold; i < order.size(); i += folds)
            scores[order[i]] = scoreOf(learned, order[i]);
    }
    return scores;
}

} // namespace

TierLimits tiersFromScores(const std::vector<int> &scores, const std::vector<bool> &best)
{
    const auto bestCount = static_cast<std::size_t>(std::count(best.begin(), best.end(), true));
    if (bestCount < fewestBest)
        return usualTiers(Drafts::tr("The usual limits: %Ln best ones are too few to set them by.", nullptr,
                                     static_cast<int>(bestCount)));
    const std::vector<Group> counts = countsFrom(scores, best);
    for (std::size_t groupCount = 4; groupCount >= 2; --groupCount) {
        std::vector<std::size_t> cuts;
        std::vector<std::size_t> bestCuts;
        double bestValue = -std::numeric_limits<double>::infinity();
        tryCuts(counts, groupCount, cuts, bestCuts, bestValue);
        if (!bestCuts.empty())
            return named(bestCuts, groupsAt(counts, bestCuts), counts[0].rate());
    }
    return usualTiers(Drafts::tr("The usual limits: the score divides the customers nowhere clearly."));
}

TierLimits tiersOfUnproven()
{
    return usualTiers(Drafts::tr("The usual limits: the score is not proven, so they cannot be set by it."));
}

TierLimits draftTiers(const std::vector<TraitDraft> &traits, const LearningRows &rows, const Stop &stop)
{
    return tiersFromScores(scoresOfOthers(traits, rows, stop), rows.best);
}

} // namespace touchstone
