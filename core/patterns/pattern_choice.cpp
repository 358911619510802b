#include "core/patterns/pattern_choice.h"

#include "core/patterns/explained_model.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace touchstone
{

namespace
{

constexpr double sameRows = 0.7;        // overlap above which two patterns tell the same
constexpr double aboutAsStrong = 2.0;   // nats within which the simpler wording is taken
constexpr double earnsItsPlace = 0.01;  // p of each condition within the others
constexpr double addedByChance = 0.05;  // the same over all conditions that could be added to a pair that stands alone
constexpr double keptBeyondModel = 0.5; // share of its strength that something suggestive must keep
constexpr double leastVariance = 0.5;   // below, hardly a row differs from what was found
constexpr std::size_t twinsLookedAt = 2000;
constexpr std::size_t mostTwins = 8;

std::int64_t rounded(double value)
{
    return static_cast<std::int64_t>(std::llround(value));
}

// Picks findings one by one.
class Chooser
{
public:
    Chooser(const SearchSpace &space, const ShuffledLabels &shuffled, const RowSet &best, const MiningOptions &options,
            const Stop &stop)
        : m_space(space), m_best(best), m_model(best), m_stop(stop)
    {
        for (std::uint32_t size = 1; size <= 3; ++size)
            m_needed[size - 1] = shuffled.strengthFor(options.familyWiseError, size);
    }

    const std::vector<Finding> &taken() const { return m_taken; }

    // What is left of the pool after as many as `most` were taken from it. Those that lose the strength asked for are
    // dropped and counted.
    template <typename IsKept>
    std::size_t take(std::vector<Finding> pool, Evidence evidence, std::size_t most, IsKept isKept)
    {
        std::size_t dropped = 0;
        for (std::size_t count = 0; count < most && !pool.empty() && !m_stop(); ++count) {
            std::vector<Ranked> ranked = rank(pool);
            dropped += std::erase_if(ranked, [&](const Ranked &one) { return !isKept(one.strength, *one.finding); });
            const Finding *next = choose(ranked);
            if (next == nullptr)
                break;
            accept(*next, evidence);
            std::vector<Finding> left;
            for (const Ranked &one : ranked)
                if (one.finding != next && !m_stop() && !tellsTheSame(*one.finding))
                    left.push_back(*one.finding);
            pool = std::move(left);
        }
        return dropped;
    }

    void accept(const Finding &finding, Evidence evidence)
    {
        m_taken.push_back(finding);
        m_taken.back().evidence = evidence;
        m_covers.push_back(coverOf(m_space, finding.hit.itemSpan()));
        if (evidence != Evidence::None)
            m_model.add(m_covers.back());
    }

    // How strong it is beyond what the model expects. Within what the model explains the best rows vary less than among
    // all rows, so the strength is scaled by the two variances. Without a pattern in the model the scale is 1.
    double strengthBeyond(const Finding &finding) const
    {
        const Tally &tally = finding.hit.tally;
        const double expected = expectedOf(finding);
        const double variance = m_model.variance(coverOf(m_space, finding.hit.itemSpan()));
        if ((tally.best > expected) != tally.isMore() || variance < leastVariance)
            return 0.0;
        const Cells4 cells{double(tally.best), expected, double(tally.bestKnown), double(tally.rows),
                           double(tally.known) - tally.bestKnown};
        return strengthOf(cells) * varianceOf(cells) / variance / finding.effect - finding.ugliness;
    }

    // The chance of that, two-sided: twice the strength is about a chi-squared of one degree of freedom.
    double pBeyond(const Finding &finding) const
    {
        return std::erfc(std::sqrt(std::max(0.0, strengthBeyond(finding) + finding.ugliness)));
    }

    double needed(std::uint32_t size) const { return m_needed[size - 1]; }

    // Whether it selects nearly the same rows as something that was taken, or nearly all the others.
    bool tellsTheSame(const Finding &finding) const
    {
        const RowSet cover = coverOf(m_space, finding.hit.itemSpan());
        for (std::size_t i = 0; i < m_taken.size(); ++i) {
            if (overlap(cover, m_covers[i]) > sameRows)
                return true;
            const bool opposite = finding.hit.tally.isMore() != m_taken[i].hit.tally.isMore();
            if (opposite && finding.hit.size == 1 && overlap(knownOf(finding) - cover, m_covers[i]) > sameRows)
                return true;
        }
        return false;
    }

    void addTwins(std::vector<Finding> findings)
    {
        std::stable_sort(findings.begin(), findings.end(),
                         [](const Finding &a, const Finding &b) { return a.hit.strength > b.hit.strength; });
        findings.resize(std::min(findings.size(), twinsLookedAt));
        for (const Finding &finding : findings) {
            if (m_stop())
                return;
            const RowSet cover = coverOf(m_space, finding.hit.itemSpan());
            for (std::size_t i = 0; i < m_taken.size(); ++i) {
                Finding &taken = m_taken[i];
                const bool itself = taken.hit.items == finding.hit.items && taken.hit.size == finding.hit.size;
                if (!itself && taken.nearTwins.size() < mostTwins &&
                    taken.hit.tally.isMore() == finding.hit.tally.isMore() && overlap(cover, m_covers[i]) > sameRows)
                    taken.nearTwins.push_back(finding.hit);
            }
        }
    }

private:
    struct Ranked {
        const Finding *finding = nullptr;
        double strength = 0.0; // beyond the model
        double margin = 0.0;   // over what is needed
    };

    RowSet knownOf(const Finding &finding) const
    {
        RowSet known(m_space.rowCount(), true);
        for (const std::uint32_t item : finding.hit.itemSpan())
            known &= m_space.masks()[m_space.maskOf(item)];
        return known;
    }

    // Scaled to the best rows among those where it is known, so that attributes that are filled in more often for the
    // best do not look like traits.
    double expectedOf(const Finding &finding) const
    {
        const Tally &tally = finding.hit.tally;
        if (m_taken.empty())
            return tally.expected();
        const double known = m_model.expected(knownOf(finding));
        return known > 0.0 ? m_model.expected(coverOf(m_space, finding.hit.itemSpan())) * tally.bestKnown / known : 0.0;
    }

    std::vector<Ranked> rank(const std::vector<Finding> &pool) const
    {
        std::vector<Ranked> ranked(pool.size());
        const auto look = [&](std::size_t i) {
            const Finding &finding = pool[i];
            const double strength = m_taken.empty() ? finding.hit.strength : strengthBeyond(finding);
            ranked[i] = {&finding, strength, strength - m_needed[finding.hit.size - 1]};
        };
        if (!parallelFor(pool.size(), look, m_stop))
            return {};
        std::sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) {
            const auto key = [](const Ranked &one) {
                return std::tuple(-one.margin, !one.finding->hit.tally.isMore(), one.finding->hit.size,
                                  one.finding->ugliness, one.finding->hit.items);
            };
            return key(a) < key(b);
        });
        return ranked;
    }

    const Finding *choose(const std::vector<Ranked> &ranked) const
    {
        const auto first = std::find_if(ranked.begin(), ranked.end(),
                                        [&](const Ranked &one) { return m_stop() || isProductive(*one.finding); });
        if (first == ranked.end() || m_stop())
            return nullptr;
        const RowSet cover = coverOf(m_space, first->finding->hit.itemSpan());
        const auto plainness = [](const Finding &finding) {
            return std::tuple(finding.hit.size, finding.ugliness, -std::int64_t{finding.hit.tally.known});
        };
        const Finding *simplest = first->finding;
        for (auto other = first + 1;
             other != ranked.end() && other->margin >= first->margin - aboutAsStrong && !m_stop(); ++other)
            if (plainness(*other->finding) < plainness(*simplest) &&
                other->finding->hit.tally.isMore() == first->finding->hit.tally.isMore() &&
                overlap(cover, coverOf(m_space, other->finding->hit.itemSpan())) > sameRows &&
                isProductive(*other->finding))
                simplest = other->finding;
        return simplest;
    }

    // Whether each condition earns its place: those who meet the other conditions are best more often with it than
    // without (Webb, Machine Learning 68 (2007) 33).
    bool isProductive(const Finding &finding) const
    {
        if (finding.hit.size == 1)
            return true;
        const RowSet known = knownOf(finding);
        const RowSet full = coverOf(m_space, finding.hit.itemSpan());
        const double inside = m_model.expected(full);
        for (std::uint32_t left = 0; left < finding.hit.size; ++left) {
            RowSet parent = known;
            for (std::uint32_t i = 0; i < finding.hit.size; ++i)
                if (i != left)
                    parent &= m_space.candidates().items[finding.hit.items[i]].cover;
            const double all = m_model.expected(parent);
            const std::int64_t bestOfParent = rounded(static_cast<double>((parent & m_best).count()) / finding.effect);
            const std::int64_t best = std::min(bestOfParent, rounded(finding.hit.tally.best / finding.effect));
            if (all <= inside || binomialMidP(best, bestOfParent, inside / all) > mostPOf(withoutOne(finding, left)))
                return false;
        }
        return true;
    }

    Finding withoutOne(const Finding &finding, std::uint32_t left) const
    {
        Finding parent;
        parent.effect = finding.effect;
        parent.hit.size = finding.hit.size - 1;
        for (std::uint32_t i = 0, at = 0; i < finding.hit.size; ++i)
            if (i != left) {
                parent.hit.items[at++] = finding.hit.items[i];
                parent.ugliness += m_space.candidates().items[finding.hit.items[i]].ugliness;
            }
        const RowSet cover = coverOf(m_space, parent.hit.itemSpan());
        const RowSet known = knownOf(parent);
        const auto count = [](const RowSet &rows) { return static_cast<std::uint32_t>(rows.count()); };
        parent.hit.tally = {count(cover & m_best), count(known & m_best), count(cover), count(known)};
        return parent;
    }

    // Where a pair stands on its own, the third condition is one of many that could have been added to it, and must be
    // significant among those; else every strong pair would be listed with whatever suits it best by chance.
    double mostPOf(const Finding &parent) const
    {
        const bool stands = parent.hit.size == 2 && parent.hit.tally.isMore() && strengthBeyond(parent) >= needed(2);
        return stands ? addedByChance / static_cast<double>(m_space.itemCount()) : earnsItsPlace;
    }

    const SearchSpace &m_space;
    const RowSet &m_best;
    ExplainedModel m_model;
    std::array<double, 3> m_needed = {};
    std::vector<Finding> m_taken;
    std::vector<RowSet> m_covers;
    const Stop &m_stop;
};

bool isMissing(const SearchSpace &space, const Finding &finding)
{
    return finding.hit.size == 1 && space.candidates().items[finding.hit.items[0]].isMissing;
}

template <typename Wanted>
std::vector<Finding> those(const std::vector<Finding> &findings, Wanted wanted)
{
    std::vector<Finding> found;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(found), wanted);
    return found;
}

// Suggestive is what keeps its false discovery rate also beyond the findings: the many wordings of a strong one would
// otherwise lend theirs to chance.
std::vector<Finding> suggestive(const Chooser &chooser, const std::vector<Finding> &findings,
                                const ShuffledLabels &shuffled, const MiningOptions &options,
                                const ChoiceLimits &limits, const Stop &stop)
{
    std::vector<double> p(findings.size());
    const auto look = [&](std::size_t i) {
        p[i] = chooser.taken().empty() ? findings[i].p : std::max(findings[i].p, chooser.pBeyond(findings[i]));
    };
    if (!parallelFor(findings.size(), look, stop))
        return {};
    const std::vector<double> q = falseDiscoveryRates(findings, p, shuffled.tested());
    std::vector<Finding> found;
    for (std::size_t i = 0; i < findings.size() && !stop(); ++i)
        if (findings[i].q <= options.falseDiscoveryRate && q[i] <= options.falseDiscoveryRate &&
            findings[i].hit.size <= limits.suggestSize && !chooser.tellsTheSame(findings[i]))
            found.push_back(findings[i]);
    return found;
}

} // namespace

std::vector<double> falseDiscoveryRates(std::span<const Finding> findings, std::span<const double> p,
                                        const std::array<std::int64_t, 3> &tested)
{
    double all = 0.0;
    double sizes = 0.0;
    for (const std::int64_t count : tested) {
        all += static_cast<double>(count);
        sizes += count > 0 ? 1.0 : 0.0;
    }
    std::vector<double> weighted;
    for (std::size_t i = 0; i < findings.size(); ++i)
        weighted.push_back(p[i] * sizes * static_cast<double>(tested[findings[i].hit.size - 1]) / all);
    return benjaminiHochberg(weighted, static_cast<std::size_t>(all));
}

Choice choosePatterns(const SearchSpace &space, const ShuffledLabels &shuffled, const RowSet &best,
                      std::vector<Finding> findings, const MiningOptions &options, const ChoiceLimits &limits,
                      const Stop &stop)
{
    Chooser chooser(space, shuffled, best, options, stop);
    Choice choice;
    if (limits.claims) {
        const auto isSupported = [&](const Finding &finding) {
            return finding.adjustedP <= options.familyWiseError && !isMissing(space, finding);
        };
        choice.explained = chooser.take(
            those(findings, isSupported), Evidence::Supported, limits.supported,
            [&](double strength, const Finding &finding) { return strength >= chooser.needed(finding.hit.size); });
        chooser.take(
            suggestive(chooser, findings, shuffled, options, limits, stop), Evidence::Suggestive, limits.suggestive,
            [](double strength, const Finding &finding) { return strength >= keptBeyondModel * finding.hit.strength; });
    }
    const std::vector<Finding> singles = those(findings, [&](const Finding &finding) {
        const bool chance = finding.adjustedP > options.familyWiseError && finding.q > options.falseDiscoveryRate;
        return finding.hit.size == 1 && (chance || !limits.claims);
    });
    std::size_t listed = 0;
    std::vector<Finding> ordered = singles;
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const Finding &a, const Finding &b) { return a.hit.strength > b.hit.strength; });
    for (const Finding &finding : ordered)
        if (listed < limits.others && !stop() && !chooser.tellsTheSame(finding)) {
            chooser.accept(finding, Evidence::None);
            ++listed;
        }
    chooser.addTwins(std::move(findings));
    choice.findings = chooser.taken();
    return choice;
}

} // namespace touchstone
