#include "tests/quality/score_measures.h"

#include "core/patterns/row_order.h"
#include "core/profile/profile_draft.h"
#include "core/profile/trait_points.h"
#include "core/proof/customer_groups.h"
#include "core/scoring/fit_score.h"
#include "tests/quality/pattern_measures.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace touchstone::quality
{

namespace
{

constexpr int folds = 3;

BestSelection within(const BestSelection &selection, const RowSet &rows)
{
    BestSelection part = selection;
    part.judged &= rows;
    part.best &= rows;
    part.rest &= rows;
    return part;
}

// The same score without the rounding: the points of the profile's traits learned again as parts of a million.
std::vector<double> unroundedPoints(const LabelledTable &table, const Profile &profile, const RowSet &training)
{
    LearningRows rows;
    std::vector<std::size_t> use;
    for (std::uint32_t row = 0; row < table.dataset.accounts.rowCount(); ++row) {
        rows.rows.push_back(row);
        rows.best.push_back(table.selection.best.contains(row));
        if (training.contains(row))
            use.push_back(row);
    }
    std::vector<TraitDraft> traits;
    for (const Trait &trait : profile.traits)
        if (trait.on)
            traits.push_back(traitDraft(table.dataset.accounts, trait, rows));
    learnPoints(traits, rows, use, 1'000'000);
    std::vector<double> points;
    for (std::size_t row = 0; row < rows.rows.size(); ++row)
        points.push_back(scoreOf(traits, row));
    return points;
}

Profile draftedWithin(const LabelledTable &table, const RowSet &rows, DraftFrom from)
{
    const BestSelection selection = within(table.selection, rows);
    return draftedFrom(table.dataset, selection, minedPatterns(table.dataset, selection, {}), from);
}

std::vector<double> wholePoints(const Table &table, const Profile &profile)
{
    const FitScores scores = scoreFit(table, profile);
    return {scores.points.begin(), scores.points.end()};
}

double areaUnderCurve(const std::vector<double> &scores, const BestSelection &selection, const RowSet &among)
{
    std::vector<double> positives;
    std::vector<double> negatives;
    for (const std::uint32_t row : (selection.judged & among).rows())
        (selection.best.contains(row) ? positives : negatives).push_back(scores[row]);
    return discrimination(positives, negatives).auc;
}

RowSet rowsOf(const std::vector<int> &fold, int tested)
{
    RowSet rows(fold.size());
    for (std::size_t row = 0; row < fold.size(); ++row)
        if (fold[row] == tested)
            rows.insert(row);
    return rows;
}

std::vector<double> meanRanks(const std::vector<double> &values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    std::vector<double> ranks(values.size());
    for (std::size_t from = 0; from < order.size();) {
        std::size_t to = from;
        while (to < order.size() && values[order[to]] == values[order[from]])
            ++to;
        for (std::size_t i = from; i < to; ++i)
            ranks[order[i]] = double(from + to - 1) / 2.0;
        from = to;
    }
    return ranks;
}

} // namespace

Profile draftedFrom(const Dataset &dataset, const BestSelection &selection, const PatternSet &patterns, DraftFrom from)
{
    NoProgress progress;
    return draftProfile(dataset, selection, patterns, {}, progress, from).profile;
}

ProofVerdict proofVerdict(const PlantedTable &table)
{
    Column outcome;
    outcome.attribute.key = outcome.attribute.label = QStringLiteral("is_best");
    outcome.attribute.kind = ValueKind::YesNo;
    outcome.attribute.known = Known::AfterSale;
    outcome.attribute.family = Family::Outcome;
    std::vector<double> values;
    for (std::size_t row = 0; row < table.rowCount(); ++row)
        values.push_back(table.selection.best.contains(row) ? 1.0 : 0.0);
    outcome.cells = Numbers{std::move(values)};
    Dataset dataset = table.dataset;
    dataset.accounts = dataset.accounts.with(std::move(outcome));
    BestRule rule;
    rule.criteria.push_back({{QStringLiteral("is_best"), AnyOf{{QStringLiteral("true")}}}});
    const auto verdict = [&](const ProofOptions &options) {
        NoProgress progress;
        const auto proof = backtest(dataset, rule, {}, options, progress);
        if (!proof)
            qFatal("%s", qPrintable(proof.error().sentence()));
        return proof->verdict;
    };
    // The comparison with chance takes twenty times as long, and what fails without it fails with it.
    const ProofVerdict without = verdict({.swaps = 0, .triesAnew = 0});
    return without == ProofVerdict::HoldsUp ? verdict({}) : without;
}

bool isDivided(const Dataset &dataset)
{
    BestRule rule;
    rule.criteria.push_back({{QStringLiteral("nps"), Between{.low = 9.0}}});
    NoProgress progress;
    const auto groups = findGroups(dataset, selectBestCustomers(dataset, rule), {}, 1, progress);
    if (!groups)
        qFatal("%s", qPrintable(groups.error().sentence()));
    return groups->predictsBetter;
}

std::vector<int> foldsOf(const LabelledTable &table, quint32 seed)
{
    RandomNumbers random(seed, 0xf01d5u);
    std::vector<int> fold(table.rowCount());
    for (const RowSet *group : {&table.selection.best, &table.selection.rest}) {
        std::vector<std::uint32_t> rows = group->rows();
        random.shuffle(rows);
        for (std::size_t i = 0; i < rows.size(); ++i)
            fold[rows[i]] = int(i % folds);
    }
    std::map<std::uint64_t, int> foldOfContent;
    const auto contrast = makeContrast(table.dataset, table.selection, {});
    const std::vector<std::uint64_t> contents = contrast ? contentDigests(*contrast) : std::vector<std::uint64_t>();
    for (std::size_t row = 0; row < contents.size(); ++row)
        fold[row] = foldOfContent.emplace(contents[row], fold[row]).first->second;
    return fold;
}

ScoreMeasures crossValidated(const LabelledTable &table, quint32 seed, DraftFrom from)
{
    const std::vector<int> fold = foldsOf(table, seed);
    ScoreMeasures measures{0.0, 0.0, 0.0};
    for (int tested = 0; tested < folds; ++tested) {
        const RowSet test = rowsOf(fold, tested);
        const RowSet training = table.selection.judged - test;
        const Profile profile = draftedWithin(table, training, from);
        const std::vector<double> points = wholePoints(table.dataset.accounts, profile);
        const std::vector<double> unrounded = unroundedPoints(table, profile, training);
        measures.auc += areaUnderCurve(points, table.selection, test) / folds;
        measures.unroundedAuc += areaUnderCurve(unrounded, table.selection, test) / folds;
        measures.traits += double(std::ranges::count_if(profile.traits, &Trait::on)) / folds;
    }
    return measures;
}

double oracleArea(const PlantedTable &table, quint32 seed)
{
    const std::vector<int> fold = foldsOf(table, seed);
    double area = 0.0;
    for (int tested = 0; tested < folds; ++tested)
        area += areaUnderCurve(table.weight, table.selection, rowsOf(fold, tested)) / folds;
    return area;
}

double scoreStability(const PlantedTable &table, const PlantedTable &fresh, quint32 seed)
{
    RandomNumbers random(seed, 0x4a1fu);
    RowSet half(table.rowCount());
    for (const RowSet *group : {&table.selection.best, &table.selection.rest}) {
        std::vector<std::uint32_t> rows = group->rows();
        random.shuffle(rows);
        for (std::size_t i = 0; i < rows.size() / 2; ++i)
            half.insert(rows[i]);
    }
    const Profile first = draftedWithin(table, half, DraftFrom::Supported);
    const Profile second = draftedWithin(table, table.selection.judged - half, DraftFrom::Supported);
    return rankCorrelation(wholePoints(fresh.dataset.accounts, first), wholePoints(fresh.dataset.accounts, second));
}

double rankCorrelation(const std::vector<double> &a, const std::vector<double> &b)
{
    const std::vector<double> x = meanRanks(a);
    const std::vector<double> y = meanRanks(b);
    const double mean = double(x.size() - 1) / 2.0;
    double xy = 0.0;
    double xx = 0.0;
    double yy = 0.0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        xy += (x[i] - mean) * (y[i] - mean);
        xx += (x[i] - mean) * (x[i] - mean);
        yy += (y[i] - mean) * (y[i] - mean);
    }
    return xx > 0.0 && yy > 0.0 ? xy / std::sqrt(xx * yy) : 0.0;
}

} // namespace touchstone::quality
