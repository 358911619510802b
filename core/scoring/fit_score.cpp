#include "core/scoring/fit_score.h"

#include "core/base/parallel.h"
#include "core/scoring/scorecard.h"

#include <QCoreApplication>

#include <algorithm>

namespace touchstone
{

namespace
{

// Whether a row meets a conjunction. A range of which only a part lies within the limits may or may not.
enum class Truth : std::uint8_t { No, Yes, Unknown };

Truth truthOf(Degree degree)
{
    if (degree == fullDegree)
        return Truth::Yes;
    return degree == 0 ? Truth::No : Truth::Unknown;
}

// A single no decides; else a single unknown leaves it open.
Truth both(Truth a, Truth b)
{
    if (a == Truth::No || b == Truth::No)
        return Truth::No;
    return a == Truth::Yes ? b : Truth::Unknown;
}

std::vector<Truth> truths(const Table &table, std::span<const Criterion> criteria)
{
    std::vector<Truth> truth(table.rowCount(), criteria.empty() ? Truth::No : Truth::Yes);
    for (const Criterion &criterion : criteria) {
        const std::vector<Degree> column = degrees(table, criterion);
        for (std::size_t row = 0; row < truth.size(); ++row)
            truth[row] = both(truth[row], truthOf(column[row]));
    }
    return truth;
}

// What a trait may give a row: the same twice where that is known.
struct Outcome {
    int low = 0;
    int high = 0;
};

class TraitScorer
{
public:
    TraitScorer(const Table &table, const Trait &trait, const TraitScale &scale, const TraitPoints &card)
        : m_scale(scale), m_addsUp(trait.cap.has_value()), m_otherwise(card.otherwise)
    {
        // What the analyst gave to rows without a value goes before bins that cannot be judged without one.
        addBins(table, trait, card, true);
        addBins(table, trait, card, false);
    }

    Outcome outcome(std::size_t row) const { return m_addsUp ? sumOfMet(row) : firstMet(row); }

private:
    struct ScoredBin {
        std::vector<Truth> truth;
        int raw = 0;
        int points = 0;
    };

    static bool asksForMissing(const Bin &bin)
    {
        return std::ranges::any_of(bin.criteria,
                                   [](const Criterion &c) { return std::holds_alternative<IsMissing>(c.condition); });
    }

    void addBins(const Table &table, const Trait &trait, const TraitPoints &card, bool missing)
    {
        for (std::size_t i = 0; i < trait.bins.size(); ++i) {
            const Bin &bin = trait.bins[i];
            if (asksForMissing(bin) == missing)
                m_bins.push_back({truths(table, bin.criteria), std::clamp(bin.points, 0, maxRawPoints), card.bins[i]});
        }
    }

    Outcome firstMet(std::size_t row) const
    {
        Outcome outcome = {100, 0};
        const auto may = [&](int points) { outcome = {std::min(outcome.low, points), std::max(outcome.high, points)}; };
        for (const ScoredBin &bin : m_bins) {
            if (bin.truth[row] != Truth::No)
                may(bin.points);
            if (bin.truth[row] == Truth::Yes)
                return outcome;
        }
        may(m_otherwise);
        return outcome;
    }

    Outcome sumOfMet(std::size_t row) const
    {
        std::int64_t met = 0;
        std::int64_t open = 0;
        int leastOpen = maxRawPoints;
        bool anyMet = false;
        bool anyOpen = false;
        for (const ScoredBin &bin : m_bins) {
            if (bin.truth[row] == Truth::Yes) {
                met += bin.raw;
                anyMet = true;
            } else if (bin.truth[row] == Truth::Unknown) {
                open += bin.raw;
                leastOpen = std::min(leastOpen, bin.raw);
                anyOpen = true;
            }
        }
        if (anyMet)
            return {capped(met), capped(met + open)};
        if (anyOpen)
            return {std::min(m_otherwise, capped(leastOpen)), std::max(m_otherwise, capped(open))};
        return {m_otherwise, m_otherwise};
    }

    int capped(std::int64_t raw) const { return m_scale.points(std::min<std::int64_t>(raw, m_scale.bins)); }

    TraitScale m_scale;
    bool m_addsUp;
    int m_otherwise;
    std::vector<ScoredBin> m_bins;
};

// One trait's part of the scores of all rows.
struct TraitColumns {
    std::vector<std::uint8_t> points;
    std::vector<std::uint8_t> lowest;
    std::vector<std::uint8_t> highest;
    std::vector<bool> known;
};

// Unknown gets the neutral points, as near to them as what is known allows.
TraitColumns scoreTrait(const Table &table, const Trait &trait, const TraitScale &scale, const TraitPoints &card)
{
    const TraitScorer scorer(table, trait, scale, card);
    const std::size_t rows = table.rowCount();
    TraitColumns columns{std::vector<std::uint8_t>(rows), std::vector<std::uint8_t>(rows),
                         std::vector<std::uint8_t>(rows), std::vector<bool>(rows)};
    for (std::size_t row = 0; row < rows; ++row) {
        const Outcome outcome = scorer.outcome(row);
        columns.points[row] = static_cast<std::uint8_t>(std::clamp(card.neutral, outcome.low, outcome.high));
        columns.lowest[row] = static_cast<std::uint8_t>(outcome.low);
        columns.highest[row] = static_cast<std::uint8_t>(outcome.high);
        columns.known[row] = outcome.low == outcome.high;
    }
    return columns;
}

void addTo(std::vector<std::uint8_t> &sums, const std::vector<std::uint8_t> &column)
{
    for (std::size_t row = 0; row < sums.size(); ++row)
        sums[row] = static_cast<std::uint8_t>(sums[row] + column[row]);
}

void addTrait(FitScores &scores, TraitColumns columns, int most)
{
    addTo(scores.points, columns.points);
    addTo(scores.lowest, columns.lowest);
    addTo(scores.highest, columns.highest);
    for (std::size_t row = 0; row < scores.rowCount(); ++row)
        scores.coverage[row] = static_cast<std::uint8_t>(scores.coverage[row] + (columns.known[row] ? most : 0));
    scores.traitPoints.push_back(std::move(columns.points));
    scores.traitKnown.push_back(std::move(columns.known));
}

// The traits know nothing of each other, so the cores share them.
void addTraits(FitScores &scores, const Table &accounts, const Profile &profile)
{
    const std::vector<TraitScale> scales = traitScales(profile);
    const std::vector<TraitPoints> card = scorecard(profile);
    std::vector<TraitColumns> columns(card.size());
    NoProgress progress;
    parallelFor(
        card.size(), [&](std::size_t i) { columns[i] = scoreTrait(accounts, profile.traits[i], scales[i], card[i]); },
        progress, {}, 0.0, 1.0);
    int total = 0;
    for (std::size_t i = 0; i < card.size(); ++i) {
        addTrait(scores, std::move(columns[i]), card[i].most);
        total += card[i].most;
    }
    if (total == 0)
        std::ranges::fill(scores.coverage, std::uint8_t{100}); // no point hangs on anything unknown
}

GateState gateState(Gate::Rule rule, Truth met)
{
    if (met == Truth::Unknown)
        return GateState::Unknown;
    return (met == Truth::Yes) == (rule == Gate::Rule::MustHave) ? GateState::Passed : GateState::Failed;
}

Tier worseOf(Tier a, Tier b)
{
    return std::max(a, b);
}

void addGate(FitScores &scores, const Table &table, const Gate &gate)
{
    const std::size_t rows = scores.rowCount();
    std::vector<GateState> states(rows, GateState::Passed);
    if (gate.on && !gate.criteria.empty()) {
        const std::vector<Truth> met = truths(table, gate.criteria);
        for (std::size_t row = 0; row < rows; ++row) {
            states[row] = gateState(gate.rule, met[row]);
            if (states[row] == GateState::Failed)
                scores.tiers[row] = worseOf(scores.tiers[row], limitOf(gate));
            if (states[row] == GateState::Unknown && gate.rule == Gate::Rule::MustHave)
                scores.needsData[row] = true;
        }
    }
    scores.gates.push_back(std::move(states));
}

void addGrades(FitScores &scores, const Profile &profile)
{
    for (std::size_t row = 0; row < scores.rowCount(); ++row) {
        scores.grades[row] = gradeOf(scores.points[row], profile.tiers);
        scores.tiers[row] = static_cast<Tier>(scores.grades[row]);
        scores.provisional[row] = scores.coverage[row] < profile.minCoverage;
    }
}

FitScores emptyScores(std::size_t rows)
{
    FitScores scores;
    scores.points.resize(rows);
    scores.lowest.resize(rows);
    scores.highest.resize(rows);
    scores.coverage.resize(rows);
    scores.grades.resize(rows, Grade::D);
    scores.tiers.resize(rows, Tier::Bad);
    scores.needsData.resize(rows);
    scores.provisional.resize(rows);
    return scores;
}

} // namespace

FitScores scoreFit(const Table &accounts, const Profile &profile)
{
    FitScores scores = emptyScores(accounts.rowCount());
    addTraits(scores, accounts, profile);
    addGrades(scores, profile);
    for (const Gate &gate : profile.gates)
        addGate(scores, accounts, gate);
    return scores;
}

QString gradeName(Grade grade)
{
    return QString(QChar(u'A' + static_cast<char16_t>(grade)));
}

QString tierName(Tier tier)
{
    static constexpr std::array<const char *, tierCount> names = {"Best fit", "Good fit", "Poor fit", "Bad fit"};
    return QLatin1String(names[static_cast<std::size_t>(tier)]);
}

QString tierLabel(Tier tier)
{
    switch (tier) {
    case Tier::Best:
        return QCoreApplication::translate("Tier", "Best fit");
    case Tier::Good:
        return QCoreApplication::translate("Tier", "Good fit");
    case Tier::Poor:
        return QCoreApplication::translate("Tier", "Poor fit");
    case Tier::Bad:
        break;
    }
    return QCoreApplication::translate("Tier", "Bad fit");
}

} // namespace touchstone
