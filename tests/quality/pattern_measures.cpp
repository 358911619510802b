#include "tests/quality/pattern_measures.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace touchstone::quality
{

namespace
{

constexpr std::size_t mostReturned = 10;
constexpr double sameRows = 0.5;
constexpr std::size_t fewestBest = 12;
constexpr double leastTrueLift = 1.2;
constexpr double nearCut = 0.1;

double jaccard(const RowSet &a, const RowSet &b)
{
    const std::size_t both = (a & b).count();
    const std::size_t any = a.count() + b.count() - both;
    return any == 0 ? 0.0 : static_cast<double>(both) / static_cast<double>(any);
}

double meanWeight(const PlantedTable &table, const RowSet &rows)
{
    double sum = 0.0;
    for (const std::uint32_t row : rows.rows())
        sum += table.weight[row];
    return sum / static_cast<double>(std::max<std::size_t>(1, rows.count()));
}

struct Found {
    const Pattern *pattern = nullptr;
    RowSet rows;
};

std::vector<Found> coversOf(const PlantedTable &table, const std::vector<const Pattern *> &patterns)
{
    std::vector<Found> found;
    for (const Pattern *pattern : patterns)
        found.push_back({pattern, match(table.dataset.accounts, pattern->criteria).met});
    return found;
}

// Per planted pattern the returned one that it is matched to; -1: none. The most alike first.
std::vector<int> matches(const PlantedTable &table, const std::vector<Found> &returned)
{
    std::vector<std::tuple<double, std::size_t, std::size_t>> likeness;
    for (std::size_t planted = 0; planted < table.patterns.size(); ++planted)
        for (std::size_t i = 0; i < returned.size(); ++i)
            if (const double share = jaccard(table.patterns[planted].rows, returned[i].rows); share >= sameRows)
                likeness.emplace_back(-share, planted, i);
    std::sort(likeness.begin(), likeness.end());
    std::vector<int> matched(table.patterns.size(), -1);
    for (const auto &[share, planted, i] : likeness)
        if (matched[planted] < 0 && std::find(matched.begin(), matched.end(), int(i)) == matched.end())
            matched[planted] = int(i);
    return matched;
}

// The truth about the limits of a planted pattern: attribute, lower and upper limit.
struct TrueLimits {
    const char *attribute;
    std::vector<double> limits;
};

TrueLimits limitsOf(std::size_t planted, const PlantedCuts &cuts)
{
    switch (planted) {
    case SoftwareOfSize:
        return {"employees", {cuts.employeesFrom, cuts.employeesTo}};
    case GrowingDach:
        return {"growth_pct", {cuts.growthFrom}};
    case HiringSeriesC:
        return {"job_openings", {cuts.jobsFrom}};
    default:
        return {"", {}};
    }
}

void countCuts(PatternMeasures &measures, const Pattern &pattern, const TrueLimits &truth)
{
    for (const Criterion &criterion : pattern.criteria) {
        const auto *interval = std::get_if<Between>(&criterion.condition);
        if (interval == nullptr || criterion.attribute != QLatin1String(truth.attribute))
            continue;
        for (const double limit : {interval->low, interval->high}) {
            if (!std::isfinite(limit))
                continue;
            ++measures.cuts;
            measures.goodCuts += std::any_of(truth.limits.begin(), truth.limits.end(), [&](double wanted) {
                return std::abs(limit - wanted) <= nearCut * wanted;
            });
        }
    }
}

double meanOverlap(const std::vector<Found> &returned)
{
    double sum = 0.0;
    double pairs = 0.0;
    for (std::size_t i = 0; i < returned.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            sum += jaccard(returned[i].rows, returned[j].rows);
            pairs += 1.0;
        }
    return pairs > 0.0 ? sum / pairs : 0.0;
}

std::size_t countUntrue(const PlantedTable &table, const std::vector<Found> &listed)
{
    const double overall = meanWeight(table, table.selection.judged);
    return std::size_t(std::count_if(listed.begin(), listed.end(), [&](const Found &found) {
        const double lift = meanWeight(table, found.rows) / overall;
        return found.pattern->direction == Direction::More ? lift < leastTrueLift : lift > 1.0 / leastTrueLift;
    }));
}

double recallOf(const PlantedTable &table, const std::vector<bool> &found)
{
    double there = 0.0;
    double hit = 0.0;
    for (std::size_t i = 0; i < table.patterns.size(); ++i) {
        const PlantedPattern &planted = table.patterns[i];
        if (!planted.isConjunction || (planted.rows & table.selection.best).count() < fewestBest)
            continue;
        there += 1.0;
        hit += found[i] ? 1.0 : 0.0;
    }
    return there > 0.0 ? hit / there : 0.0;
}

} // namespace

std::vector<const Pattern *> supportedOf(const PatternSet &set)
{
    std::vector<const Pattern *> supported;
    for (const Pattern &pattern : set.patterns)
        if (pattern.evidence == Evidence::Supported)
            supported.push_back(&pattern);
    return supported;
}

PatternMeasures measurePatterns(const PlantedTable &table, const PatternSet &set, const PlantedCuts &cuts)
{
    const std::vector<Found> listed = coversOf(table, supportedOf(set));
    std::vector<Found> returned;
    std::copy_if(listed.begin(), listed.end(), std::back_inserter(returned),
                 [](const Found &found) { return found.pattern->direction == Direction::More; });
    returned.resize(std::min(returned.size(), mostReturned));

    PatternMeasures measures;
    measures.returned = returned.size();
    measures.listed = listed.size();
    measures.untrue = countUntrue(table, listed);
    measures.overlap = meanOverlap(returned);
    const std::vector<int> matched = matches(table, returned);
    for (std::size_t planted = 0; planted < matched.size(); ++planted) {
        measures.found.push_back(matched[planted] >= 0);
        if (matched[planted] < 0)
            continue;
        ++measures.matched;
        countCuts(measures, *returned[std::size_t(matched[planted])].pattern, limitsOf(planted, cuts));
    }
    for (const Found &found : returned)
        measures.conditions += double(found.pattern->criteria.size()) / double(returned.size());
    measures.recall = recallOf(table, measures.found);
    measures.precision = returned.empty() ? 0.0 : double(measures.matched) / double(returned.size());
    const double sum = measures.recall + measures.precision;
    measures.f1 = sum > 0.0 ? 2.0 * measures.recall * measures.precision / sum : 0.0;
    return measures;
}

PatternSet minedPatterns(const Dataset &dataset, const BestSelection &selection, const MiningOptions &options,
                         const FirstLook &firstLook)
{
    NoProgress progress;
    const Result<Contrast> contrast = makeContrast(dataset, selection, options);
    if (!contrast)
        return {};
    Result<PatternSet> set = minePatterns(*contrast, options, progress, firstLook);
    return set ? *std::move(set) : PatternSet{};
}

PatternSet minedPatterns(const PlantedTable &table, const MiningOptions &options, const FirstLook &firstLook)
{
    return minedPatterns(table.dataset, table.selection, options, firstLook);
}

} // namespace touchstone::quality
