#include "core/profile/trait_points.h"

#include "core/base/logistic_regression.h"
#include "core/profile/score_learning.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace touchstone
{

namespace
{

constexpr double priorBest = 4.0; // best rows that are imagined in each bin, at the base rate
constexpr double mostImagined = 60.0;
constexpr std::size_t mostMembers = 3; // of a list that count together

double logit(double share)
{
    return std::log(share / (1.0 - share));
}

// The weights of evidence of one trait, against all rows where it is known: being known counts for nothing.
struct Evidences {
    std::vector<double> bins;
    double otherwise = 0.0;
    bool coversAll = false; // no row that is known meets none of the bins
};

// What was counted of one trait: per bin, the last one for rows that meet none, and of all rows where it is known.
struct TraitCounts {
    std::vector<BinCount> bins;
    BinCount known;

    explicit TraitCounts(const TraitDraft &draft) : bins(draft.trait.bins.size() + 1) {}

    void count(const TraitDraft &draft, std::size_t row, bool best)
    {
        if (!draft.known[row])
            return;
        const auto add = [best](BinCount &sum) {
            sum.all += 1.0;
            sum.best += best ? 1.0 : 0.0;
        };
        add(known);
        for (const int bin : draft.met[row])
            add(bins[static_cast<std::size_t>(bin)]);
        if (draft.met[row].empty())
            add(bins.back());
    }

    void add(const TraitCounts &other)
    {
        for (std::size_t bin = 0; bin < bins.size(); ++bin)
            bins[bin] = {bins[bin].best + other.bins[bin].best, bins[bin].all + other.bins[bin].all};
        known = {known.best + other.known.best, known.all + other.known.all};
    }
};

Evidences evidencesOf(const TraitCounts &counts)
{
    const double base = std::clamp(counts.known.best / std::max(1.0, counts.known.all), 1e-6, 1 - 1e-6);
    const double imagined = std::min(priorBest / base, mostImagined);
    Evidences evidences;
    for (const BinCount &bin : counts.bins)
        evidences.bins.push_back(logit((bin.best + imagined * base) / (bin.all + imagined)) - logit(base));
    evidences.otherwise = evidences.bins.back();
    evidences.bins.pop_back();
    evidences.coversAll = counts.bins.back().all == 0.0;
    return evidences;
}

Evidences evidencesOf(const TraitDraft &draft, const LearningRows &rows, const std::vector<std::size_t> &use)
{
    TraitCounts counts(draft);
    for (const std::size_t row : use)
        counts.count(draft, row, rows.best[row]);
    return evidencesOf(counts);
}

double valueOf(const TraitDraft &draft, const Evidences &evidences, std::size_t row)
{
    if (!draft.known[row])
        return 0.0;
    double sum = draft.met[row].empty() ? evidences.otherwise : 0.0;
    for (const int bin : draft.met[row])
        sum += evidences.bins[static_cast<std::size_t>(bin)];
    return sum;
}

using Parts = std::vector<std::vector<std::size_t>>;

// Adds to the values of each row what the weights give it that come from the other parts.
void addValues(const TraitDraft &draft, const LearningRows &rows, const Parts &parts, double share,
               std::vector<double> &values)
{
    std::vector<TraitCounts> counts(parts.size(), TraitCounts(draft));
    for (std::size_t part = 0; part < parts.size(); ++part)
        for (const std::size_t row : parts[part])
            counts[part].count(draft, row, rows.best[row]);
    for (std::size_t part = 0; part < parts.size(); ++part) {
        TraitCounts others(draft);
        for (std::size_t other = 0; other < parts.size(); ++other)
            if (other != part)
                others.add(counts[other]);
        const Evidences evidences = evidencesOf(others);
        for (const std::size_t row : parts[part])
            values[row] += share * valueOf(draft, evidences, row);
    }
}

// How much each trait counts beside the others. What a row has of a trait is told by the weights of evidence of the
// other parts of the rows, so that a trait counts for what it keeps where it was not learned, and one of many bins is
// not overrated. Several divisions are averaged, so that none decides by accident.
std::vector<double> coefficients(const std::vector<TraitDraft> &traits, const LearningRows &rows,
                                 const std::vector<std::size_t> &use, const Stop &stop)
{
    constexpr std::uint64_t draws = 3;
    std::vector<std::vector<double>> values(traits.size(), std::vector<double>(rows.best.size(), 0.0));
    for (std::uint64_t draw = 0; draw < draws; ++draw) {
        const Parts parts = evenParts(rows, use, 5, draw);
        for (std::size_t i = 0; i < traits.size() && !stop(); ++i)
            addValues(traits[i], rows, parts, 1.0 / static_cast<double>(draws), values[i]);
    }
    LogisticData data;
    data.columns.resize(traits.size());
    std::size_t best = 0;
    for (const std::size_t row : use) {
        for (std::size_t i = 0; i < traits.size(); ++i)
            data.columns[i].push_back(values[i][row]);
        data.positives.push_back(rows.best[row] ? 1.0 : 0.0);
        data.totals.push_back(1.0);
        best += rows.best[row] ? 1 : 0;
    }
    return fitLogistic(data, std::vector<LogisticTerm>(traits.size(), {ridgeFor(best), true}), stop).coefficients;
}

// Worth in log odds, from 0 up: per bin, otherwise, unknown, and the most.
struct Worth {
    std::vector<double> bins;
    double otherwise = 0.0;
    double neutral = 0.0;
    double cap = 0.0; // of a list
    double most = 0.0;
};

Worth worthOfList(const Evidences &evidences, double coefficient)
{
    Worth worth;
    for (const double evidence : evidences.bins)
        worth.bins.push_back(coefficient * std::max(0.0, evidence));
    std::vector<double> sorted = worth.bins;
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    sorted.resize(std::min(sorted.size(), mostMembers));
    worth.cap = worth.most = std::accumulate(sorted.begin(), sorted.end(), 0.0);
    worth.neutral = coefficient * std::max(0.0, -evidences.otherwise);
    return worth;
}

Worth worthOf(const TraitDraft &draft, const Evidences &evidences, double coefficient)
{
    if (draft.addsUp)
        return worthOfList(evidences, coefficient);
    double least = evidences.coversAll ? evidences.bins.front() : evidences.otherwise;
    for (const double evidence : evidences.bins)
        least = std::min(least, evidence);
    Worth worth;
    worth.otherwise = evidences.coversAll ? 0.0 : coefficient * (evidences.otherwise - least);
    worth.most = worth.otherwise;
    for (const double evidence : evidences.bins) {
        worth.bins.push_back(coefficient * (evidence - least));
        worth.most = std::max(worth.most, worth.bins.back());
    }
    worth.neutral = std::clamp(-coefficient * least, 0.0, worth.most);
    return worth;
}

void scale(Worth &worth, double by)
{
    for (double &bin : worth.bins)
        bin *= by;
    for (double *value : {&worth.otherwise, &worth.neutral, &worth.cap, &worth.most})
        *value *= by;
}

// What is not confirmed by itself never weighs more than what is: a line that only supports the score gives at most
// what the strongest confirmed one gives.
void holdSupport(std::vector<TraitDraft> &traits, std::vector<Worth> &worths)
{
    double strongest = 0.0;
    for (std::size_t i = 0; i < traits.size(); ++i)
        if (traits[i].trait.basis == Basis::Evidence)
            strongest = std::max(strongest, worths[i].most);
    for (std::size_t i = 0; i < traits.size(); ++i) {
        traits[i].held = strongest > 0.0 && traits[i].trait.basis == Basis::Prediction && worths[i].most > strongest;
        if (traits[i].held)
            scale(worths[i], strongest / worths[i].most);
    }
}

// Whole points for the most of each trait that add up to `points` (largest remainders).
std::vector<int> sharesOf(int points, const std::vector<Worth> &worths)
{
    const double total = std::accumulate(worths.begin(), worths.end(), 0.0,
                                         [](double sum, const Worth &worth) { return sum + worth.most; });
    std::vector<int> shares(worths.size(), 0);
    if (!(total > 0.0))
        return shares;
    std::vector<std::size_t> order(worths.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto exact = [&](std::size_t i) { return points * worths[i].most / total; };
    int left = points;
    for (std::size_t i = 0; i < worths.size(); ++i) {
        shares[i] = static_cast<int>(std::floor(exact(i)));
        left -= shares[i];
    }
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return exact(a) - std::floor(exact(a)) > exact(b) - std::floor(exact(b));
    });
    for (int i = 0; i < left; ++i)
        ++shares[order[static_cast<std::size_t>(i)]];
    return shares;
}

void setPoints(Trait &trait, const Worth &worth, int most)
{
    const auto points = [&](double value) {
        return worth.most > 0.0 ? static_cast<int>(std::lround(most * value / worth.most)) : 0;
    };
    for (std::size_t bin = 0; bin < trait.bins.size(); ++bin)
        trait.bins[bin].points = points(worth.bins[bin]);
    trait.otherwise = points(worth.otherwise);
    trait.neutral = points(worth.neutral);
    if (trait.cap)
        trait.cap = most;
}

} // namespace

std::size_t LearningRows::bestCount() const
{
    return static_cast<std::size_t>(std::count(best.begin(), best.end(), true));
}

double ridgeFor(std::size_t best)
{
    return best < 40 ? 30.0 : best < 100 ? 10.0 : 3.0;
}

TraitDraft traitDraft(const Table &table, Trait trait, const LearningRows &rows)
{
    TraitDraft draft;
    draft.addsUp = trait.cap.has_value();
    draft.met.resize(rows.rows.size());
    draft.known.assign(rows.rows.size(), true);
    std::vector<bool> decided(rows.rows.size(), false);
    for (std::size_t bin = 0; bin < trait.bins.size(); ++bin) {
        const Matches matches = match(table, trait.bins[bin].criteria);
        for (std::size_t i = 0; i < rows.rows.size(); ++i) {
            if (decided[i] && !draft.addsUp)
                continue;
            if (matches.met.contains(rows.rows[i])) {
                draft.met[i].push_back(static_cast<int>(bin));
                decided[i] = true;
            } else if (!matches.known.contains(rows.rows[i])) {
                draft.known[i] = false;
            }
        }
    }
    draft.trait = std::move(trait);
    return draft;
}

void learnPoints(std::vector<TraitDraft> &traits, const LearningRows &rows, const std::vector<std::size_t> &use,
                 int total, const Stop &stop)
{
    std::vector<Evidences> evidences;
    evidences.reserve(traits.size());
    for (const TraitDraft &draft : traits)
        evidences.push_back(evidencesOf(draft, rows, use));
    const std::vector<double> learned = coefficients(traits, rows, use, stop);
    std::vector<Worth> worths;
    worths.reserve(traits.size());
    for (std::size_t i = 0; i < traits.size(); ++i)
        worths.push_back(worthOf(traits[i], evidences[i], learned[i]));
    holdSupport(traits, worths);
    const std::vector<int> shares = sharesOf(total, worths);
    for (std::size_t i = 0; i < traits.size(); ++i)
        setPoints(traits[i].trait, worths[i], shares[i]);
}

int scoreOf(const std::vector<TraitDraft> &traits, std::size_t row)
{
    int score = 0;
    for (const TraitDraft &draft : traits) {
        int points = draft.trait.neutral;
        if (draft.known[row]) {
            points = draft.met[row].empty() ? draft.trait.otherwise : 0;
            for (const int bin : draft.met[row])
                points += draft.trait.bins[static_cast<std::size_t>(bin)].points;
        }
        score += draft.trait.cap ? std::min(points, *draft.trait.cap) : points;
    }
    return score;
}

} // namespace touchstone
