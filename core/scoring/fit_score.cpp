#include "core/scoring/stoppable_scores.h"

#include "core/base/now_and_then.h"
#include "core/scoring/scorecard.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>
#include <cstring>

namespace touchstone
{

namespace
{

constexpr int mostPoints = 100;

// What a trait may give: the same twice where that is known.
struct Outcome {
    int low = 0;
    int high = 0;
};

// Judges the classes of a trait.
class TraitScorer
{
public:
    TraitScorer(const Trait &trait, const TraitScale &scale, const TraitPoints &card, const TraitClasses &classes)
        : m_trait(trait), m_scale(scale), m_card(card), m_classes(classes)
    {
    }

    Outcome outcome(std::size_t code) const
    {
        const std::vector<Truth> &truths = m_classes.truths[code];
        return m_classes.addsUp ? sumOfMet(truths) : firstMet(truths);
    }

private:
    int raw(std::size_t place) const
    {
        return std::clamp(m_trait.bins[m_classes.order[place]].points, 0, maxRawPoints);
    }

    Outcome firstMet(const std::vector<Truth> &truths) const
    {
        Outcome outcome = {mostPoints, 0};
        const auto may = [&](int points) { outcome = {std::min(outcome.low, points), std::max(outcome.high, points)}; };
        for (std::size_t place = 0; place < truths.size(); ++place) {
            if (truths[place] != Truth::No)
                may(m_card.bins[m_classes.order[place]]);
            if (truths[place] == Truth::Yes)
                return outcome;
        }
        may(m_card.otherwise);
        return outcome;
    }

    Outcome sumOfMet(const std::vector<Truth> &truths) const
    {
        const int otherwise = m_card.otherwise;
        std::int64_t met = 0;
        std::int64_t open = 0;
        int leastOpen = maxRawPoints;
        bool anyMet = false;
        bool anyOpen = false;
        for (std::size_t place = 0; place < truths.size(); ++place) {
            if (truths[place] == Truth::Yes) {
                met += raw(place);
                anyMet = true;
            } else if (truths[place] == Truth::Unknown) {
                open += raw(place);
                leastOpen = std::min(leastOpen, raw(place));
                anyOpen = true;
            }
        }
        if (anyMet)
            return {capped(met), capped(met + open)};
        if (anyOpen)
            return {std::min(otherwise, capped(leastOpen)), std::max(otherwise, capped(open))};
        return {otherwise, otherwise};
    }

    int capped(std::int64_t raw) const { return m_scale.points(std::min<std::int64_t>(raw, m_scale.bins)); }

    const Trait &m_trait;
    const TraitScale &m_scale;
    const TraitPoints &m_card;
    const TraitClasses &m_classes;
};

// Unknown gets the neutral points, as near to them as what is known allows.
ClassPoints pointsOfClasses(const Trait &trait, const TraitScale &scale, const TraitPoints &card,
                            const TraitClasses &classes)
{
    const TraitScorer scorer(trait, scale, card, classes);
    ClassPoints points;
    points.fill(std::vector<std::uint8_t>(std::max(classes.count(), leastEntries)));
    for (std::size_t code = 0; code < classes.count(); ++code) {
        const Outcome outcome = scorer.outcome(code);
        const auto set = [&](Sum sum, int value) {
            points[static_cast<std::size_t>(sum)][code] = static_cast<std::uint8_t>(value);
        };
        set(Sum::Points, std::clamp(card.neutral, outcome.low, outcome.high));
        set(Sum::Lowest, outcome.low);
        set(Sum::Highest, outcome.high);
        set(Sum::Known, outcome.low == outcome.high ? card.most : 0);
    }
    return points;
}

QString scoringStep()
{
    return QCoreApplication::translate("Analysis", "Scoring");
}

// The classes of each trait: those of before where they still hold, and the others found anew, the cores sharing them.
// None when it is cancelled.
std::vector<SharedClasses> allClasses(const Table &accounts, const Profile &profile, const FitScores *former,
                                      Progress &progress)
{
    std::vector<SharedClasses> classes(profile.traits.size());
    std::vector<std::size_t> missing;
    for (std::size_t i = 0; i < classes.size(); ++i) {
        if (former != nullptr)
            for (const TraitFit &trait : former->traits)
                if (!classes[i] && isOf(*trait.classes, accounts, profile.traits[i]))
                    classes[i] = trait.classes;
        if (!classes[i])
            missing.push_back(i);
    }
    const auto find = [&](std::size_t i, const Stop &stop) {
        classes[missing[i]] = classesOf(accounts, profile.traits[missing[i]], stop);
    };
    if (!parallelFor(missing.size(), find, progress, scoringStep(), 0.0, 0.8))
        return {};
    return classes;
}

std::vector<TraitFit> traitFits(const Table &accounts, const Profile &profile, const FitScores *former,
                                Progress &progress)
{
    const std::vector<TraitScale> scales = traitScales(profile);
    const std::vector<TraitPoints> card = scorecard(profile);
    std::vector<TraitFit> fits;
    for (SharedClasses &classes : allClasses(accounts, profile, former, progress)) {
        const std::size_t i = fits.size();
        ClassPoints points = pointsOfClasses(profile.traits[i], scales[i], card[i], *classes);
        fits.push_back({std::move(classes), std::move(points)});
    }
    return fits;
}

SharedTruth truthOf(const Table &accounts, const Gate &gate, const FitScores *former, const Stop &stop)
{
    if (former != nullptr)
        for (const GateFit &fit : former->gates)
            if (fit.truth && isOf(*fit.truth, accounts, gate.criteria))
                return fit.truth;
    return truthOf(accounts, gate.criteria, stop);
}

std::vector<GateFit> gateFits(const Table &accounts, const Profile &profile, const FitScores *former, const Stop &stop)
{
    std::vector<GateFit> fits;
    for (const Gate &gate : profile.gates) {
        const bool works = gate.on && !gate.criteria.empty();
        fits.push_back({works ? truthOf(accounts, gate, former, stop) : nullptr, gate.rule});
    }
    return fits;
}

std::vector<TierRuleFit> tierRuleFits(const Table &accounts, const TierRules &rules, const FitScores *former,
                                      const Stop &stop)
{
    std::vector<TierRuleFit> fits;
    if (!rules.decide())
        return fits;
    for (const TierRule &rule : rules.rules) {
        SharedTruth truth;
        if (former != nullptr)
            for (const TierRuleFit &fit : former->tierRules)
                if (!truth && fit.truth && isOf(*fit.truth, accounts, rule.criteria))
                    truth = fit.truth;
        if (!truth && !rule.criteria.empty())
            truth = truthOf(accounts, rule.criteria, stop);
        fits.push_back({std::move(truth), rule.tier});
    }
    return fits;
}

bool isKnownPointGiven(const std::vector<TraitFit> &traits)
{
    return std::ranges::any_of(traits, [](const TraitFit &trait) {
        return std::ranges::any_of(trait.points[static_cast<std::size_t>(Sum::Known)],
                                   [](std::uint8_t points) { return points > 0; });
    });
}

// How much more the classes give than they did. Bytes wrap round: less is more by nearly 256, and the sums come out
// right.
ClassPoints difference(const ClassPoints &now, const ClassPoints &before)
{
    ClassPoints more = now;
    for (std::size_t sum = 0; sum < sumCount; ++sum)
        for (std::size_t code = 0; code < more[sum].size(); ++code)
            more[sum][code] = static_cast<std::uint8_t>(now[sum][code] - before[sum][code]);
    return more;
}

// What has to be added to the former sums to get the new ones, of the traits that give other points than before. None
// where the sums have to be made from nothing: the former ones are of other rows, of other classes, or none.
std::optional<std::vector<TraitFit>> changesSince(const FitScores *former, const std::vector<TraitFit> &traits,
                                                  std::size_t rows)
{
    if (former == nullptr || former->rowCount() != rows || former->traits.size() != traits.size() ||
        !isKnownPointGiven(former->traits) || !isKnownPointGiven(traits))
        return {};
    std::vector<TraitFit> changes;
    for (std::size_t i = 0; i < traits.size(); ++i) {
        const TraitFit &before = former->traits[i];
        if (traits[i].classes != before.classes)
            return {};
        if (traits[i].points != before.points)
            changes.push_back({traits[i].classes, difference(traits[i].points, before.points)});
    }
    return changes;
}

// What fails the gate.
Truth failureOf(Gate::Rule rule)
{
    return rule == Gate::Rule::MustHave ? Truth::No : Truth::Yes;
}

// Sixteen rows at a time: a comparison gives -1 where it holds.
using RowBytes = std::uint8_t __attribute__((vector_size(16)));
constexpr std::size_t rowBytes = sizeof(RowBytes);

RowBytes load(const std::uint8_t *from)
{
    RowBytes bytes;
    std::memcpy(&bytes, from, rowBytes);
    return bytes;
}

void gradeRows(const std::uint8_t *points, const std::array<std::uint8_t, 3> &from, std::uint8_t *grades)
{
    const RowBytes none = {};
    for (std::size_t row = 0; row < rowsAtOnce; row += rowBytes) {
        RowBytes grade = none + static_cast<std::uint8_t>(Grade::D);
        for (const std::uint8_t lowest : from)
            grade += std::bit_cast<RowBytes>(load(points + row) >= none + lowest);
        std::memcpy(grades + row, &grade, rowBytes);
    }
}

void limitRows(const std::uint8_t *truths, std::size_t rows, Truth failure, Tier best, std::uint8_t *tiers)
{
    const auto failed = static_cast<std::uint8_t>(failure);
    const auto limit = static_cast<std::uint8_t>(best);
    const RowBytes none = {};
    std::size_t row = 0;
    for (; row + rowBytes <= rows; row += rowBytes) {
        const RowBytes before = load(tiers + row);
        const RowBytes least = std::bit_cast<RowBytes>(load(truths + row) == none + failed) & (none + limit);
        const RowBytes after = before > least ? before : least;
        std::memcpy(tiers + row, &after, rowBytes);
    }
    for (; row < rows; ++row)
        tiers[row] = std::max<std::uint8_t>(tiers[row], truths[row] == failed ? limit : std::uint8_t{0});
}

// The tier of a rule where it is met. Rules are laid over one another from the last to the first.
void ruleRows(const std::uint8_t *truths, std::size_t rows, Tier tier, std::uint8_t *tiers)
{
    const auto met = static_cast<std::uint8_t>(Truth::Yes);
    for (std::size_t row = 0; row < rows; ++row)
        tiers[row] = truths[row] == met ? static_cast<std::uint8_t>(tier) : tiers[row];
}

// The lowest scores of the grades. One that is not below that of a better grade is never given, as in gradeOf.
std::array<std::uint8_t, 3> lowestOf(const TierLimits &limits)
{
    std::array<std::uint8_t, 3> from = {};
    int above = mostPoints + 1;
    for (std::size_t grade = 0; grade < from.size(); ++grade) {
        above = std::clamp(limits.from[grade].value_or(above), 0, above);
        from[grade] = static_cast<std::uint8_t>(above);
    }
    return from;
}

// Rates some rows that follow one another and puts them behind those that the scores have already.
class RowRater
{
public:
    RowRater(FitScores &scores, const Profile &profile, const FitScores *former, std::size_t rows)
        : m_scores(scores), m_profile(profile), m_former(former), m_changes(changesSince(former, scores.traits, rows)),
          m_from(lowestOf(profile.tiers)), m_others(tierOfOthers(profile))
    {
    }

    void rate(std::size_t first, std::size_t rows)
    {
        PointSums sums;
        if (m_changes)
            takeFormer(sums, first, rows);
        for (const TraitFit &trait : m_changes ? *m_changes : m_scores.traits)
            addPoints(sums, trait.classes->ofRows, first, rows, trait.points);
        if (!m_scores.hasPoints)
            sums[Sum::Known].fill(mostPoints); // no point hangs on anything unknown
        gradeRows(sums[Sum::Points].data(), m_from, bytesOf(m_grades));
        std::memcpy(m_tiers.data(), m_grades.data(), sizeof m_tiers); // a grade without rule and gate is the tier
        layRules(first, rows);
        for (std::size_t i = 0; i < m_scores.gates.size(); ++i)
            if (const GateFit &gate = m_scores.gates[i]; gate.truth)
                limitRows(reinterpret_cast<const std::uint8_t *>(gate.truth->ofRows.data()) + first, rows,
                          failureOf(gate.rule), limitOf(m_profile.gates[i]), bytesOf(m_tiers));
        append(m_scores.points, sums[Sum::Points], rows);
        append(m_scores.lowest, sums[Sum::Lowest], rows);
        append(m_scores.highest, sums[Sum::Highest], rows);
        append(m_scores.coverage, sums[Sum::Known], rows);
        append(m_scores.grades, m_grades, rows);
        append(m_scores.tiers, m_tiers, rows);
    }

private:
    void layRules(std::size_t first, std::size_t rows)
    {
        if (!m_scores.tierRules.empty() && m_others)
            m_tiers.fill(*m_others);
        for (std::size_t rule = m_scores.tierRules.size(); rule-- > 0;)
            if (const TierRuleFit &fit = m_scores.tierRules[rule]; fit.truth)
                ruleRows(reinterpret_cast<const std::uint8_t *>(fit.truth->ofRows.data()) + first, rows, fit.tier,
                         bytesOf(m_tiers));
    }

    void takeFormer(PointSums &sums, std::size_t first, std::size_t rows) const
    {
        const auto take = [&](Sum sum, const std::vector<std::uint8_t> &of) {
            std::memcpy(sums[sum].data(), of.data() + first, rows);
        };
        take(Sum::Points, m_former->points);
        take(Sum::Lowest, m_former->lowest);
        take(Sum::Highest, m_former->highest);
        take(Sum::Known, m_former->coverage);
    }

    template <typename Enumerators>
    static std::uint8_t *bytesOf(Enumerators &enumerators)
    {
        return reinterpret_cast<std::uint8_t *>(enumerators.data());
    }

    template <typename Value>
    static void append(std::vector<Value> &values, const std::array<Value, rowsAtOnce> &further, std::size_t rows)
    {
        values.insert(values.end(), further.begin(), further.begin() + static_cast<std::ptrdiff_t>(rows));
    }

    FitScores &m_scores;
    const Profile &m_profile;
    const FitScores *m_former;
    std::optional<std::vector<TraitFit>> m_changes;
    std::array<std::uint8_t, 3> m_from;
    std::optional<Tier> m_others;
    std::array<Grade, rowsAtOnce> m_grades = {};
    std::array<Tier, rowsAtOnce> m_tiers = {};
};

void reserve(FitScores &scores, std::size_t rows)
{
    for (std::vector<std::uint8_t> *column : {&scores.points, &scores.lowest, &scores.highest, &scores.coverage})
        column->reserve(rows);
    scores.grades.reserve(rows);
    scores.tiers.reserve(rows);
}

} // namespace

int FitScores::traitPoints(std::size_t trait, std::size_t row) const
{
    const TraitFit &fit = traits[trait];
    return fit.points[static_cast<std::size_t>(Sum::Points)][fit.classes->ofRows[row]];
}

bool FitScores::isTraitKnown(std::size_t trait, std::size_t row) const
{
    const TraitFit &fit = traits[trait];
    const std::size_t code = fit.classes->ofRows[row];
    return fit.points[static_cast<std::size_t>(Sum::Lowest)][code] ==
           fit.points[static_cast<std::size_t>(Sum::Highest)][code];
}

GateState FitScores::gateState(std::size_t gate, std::size_t row) const
{
    const GateFit &fit = gates[gate];
    const Truth truth = fit.truth ? fit.truth->ofRows[row] : Truth::No;
    if (truth == Truth::Unknown)
        return GateState::Unknown;
    return fit.truth && truth == failureOf(fit.rule) ? GateState::Failed : GateState::Passed;
}

std::optional<std::size_t> FitScores::tierRuleOf(std::size_t row) const
{
    const auto isMet = [row](const TierRuleFit &rule) { return rule.truth && rule.truth->ofRows[row] == Truth::Yes; };
    const auto first = std::ranges::find_if(tierRules, isMet);
    if (first == tierRules.end())
        return {};
    return static_cast<std::size_t>(first - tierRules.begin());
}

bool FitScores::mayMeet(std::size_t rule, std::size_t row) const
{
    const SharedTruth &truth = tierRules[rule].truth;
    return truth && truth->ofRows[row] == Truth::Unknown && tierRuleOf(row).value_or(tierRules.size()) > rule;
}

bool FitScores::needsData(std::size_t row) const
{
    const bool gateIsUnknown = std::ranges::any_of(gates, [row](const GateFit &gate) {
        return gate.rule == Gate::Rule::MustHave && gate.truth && gate.truth->ofRows[row] == Truth::Unknown;
    });
    if (gateIsUnknown)
        return true;
    const std::optional<std::size_t> decides = tierRuleOf(row);
    for (std::size_t rule = 0; rule < decides.value_or(tierRules.size()); ++rule)
        if (mayMeet(rule, row) && (!decides || tierRules[rule].tier != tierRules[*decides].tier))
            return true;
    return false;
}

FitScores scoreFit(const Table &accounts, const Profile &profile, const FitScores *former)
{
    NoProgress progress;
    return scoreFit(accounts, profile, former, progress);
}

FitScores scoreFit(const Table &accounts, const Profile &profile, const FitScores *former, Progress &progress)
{
    const Stop stop = [&progress] { return progress.isCancelled(); };
    FitScores scores;
    scores.minCoverage = profile.minCoverage;
    scores.hasPoints = givesPoints(profile);
    scores.traits = traitFits(accounts, profile, former, progress);
    if (stop())
        return {};
    scores.gates = gateFits(accounts, profile, former, stop);
    scores.tierRules = tierRuleFits(accounts, profile.tierRules, former, stop);
    if (stop())
        return {};
    const std::size_t rows = accounts.rowCount();
    reserve(scores, rows);
    RowRater rater(scores, profile, former, rows);
    NowAndThen ask(stop);
    for (std::size_t first = 0; first < rows; first += rowsAtOnce) {
        if (ask.isStopped(rowsAtOnce))
            return {};
        rater.rate(first, std::min(rowsAtOnce, rows - first));
    }
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
