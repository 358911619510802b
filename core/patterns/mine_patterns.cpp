#include "core/patterns/mine_patterns.h"

#include "core/patterns/first_look.h"
#include "core/patterns/mine_rarer.h"
#include "core/patterns/mining_warnings.h"
#include "core/patterns/pattern_choice.h"
#include "core/patterns/row_order.h"
#include "core/patterns/row_sample.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace touchstone
{

namespace
{

constexpr double everything = -std::numeric_limits<double>::infinity();
constexpr int halfSamples = 100;
constexpr double foundAgain = 0.05; // p in a half-sample
constexpr std::size_t mostFindings = 20'000;
constexpr std::size_t mostAtFirst = 10;      // conditions that are told of before the search is through
constexpr std::size_t shareOfTriples = 8;    // one in so many is looked at where a part of the rows is shuffled
constexpr std::size_t mostTriples = 100'000; // that are judged: of many rows, strong patterns have millions of wordings

struct Patterns {
    Q_DECLARE_TR_FUNCTIONS(Patterns)
};

FourFold effectiveCounts(const Tally &tally, double effect)
{
    return effectiveCounts(tally.counts(), effect);
}

enum class Listed { All, Rarer };

// One mining run, step by step.
class Miner
{
public:
    // Searches the contrast, which may be a part of the whole that is counted.
    Miner(const Contrast &contrast, const Contrast &whole, const MiningOptions &options, Progress &progress,
          Listed listed, const FirstLook &firstLook)
        : m_contrast(contrast), m_whole(whole), m_options(options), m_progress(progress), m_listed(listed),
          m_firstLook(firstLook)
    {
    }

    Result<PatternSet> run()
    {
        const Stop stop = [this] { return m_progress.isCancelled(); };
        if (stop())
            return cancelled();
        CandidateItems items = prepareItems(stop);
        if (stop())
            return cancelled();
        tell(items);
        m_progress.report(0.05, Patterns::tr("Counting combinations"));
        const auto space = SearchSpace::build(std::move(items), {m_leastRows, mostConditions()}, m_progress);
        if (!space)
            return cancelled();
        const ClusterDesign design(space->candidates().cluster, m_best);
        const auto shuffled = shuffledLabels(*space, design, stop);
        if (!shuffled || m_progress.isCancelled())
            return cancelled();
        m_progress.report(0.9, Patterns::tr("Choosing what says different things"));
        std::vector<Finding> findings = collect(*space, design, *shuffled);
        if (m_progress.isCancelled())
            return cancelled();
        if (m_listed == Listed::Rarer)
            std::erase_if(findings, [&](const Finding &finding) { return !isRarer(finding, *space); });
        const Choice choice = choosePatterns(*space, *shuffled, m_best, std::move(findings), m_options, limits(), stop);
        if (stop())
            return cancelled();
        return setOf(choice, *space, design, *shuffled);
    }

private:
    CandidateItems prepareItems(const Stop &stop)
    {
        OrderedRows ordered = orderRows(m_contrast, stop);
        m_best = RowSet(ordered.rows.size());
        for (std::size_t i = 0; i < ordered.rows.size(); ++i)
            if (m_contrast.positive.contains(ordered.rows[i]))
                m_best.insert(i);
        countWitnesses(ordered);
        m_leastRows = std::max<std::size_t>(5, (ordered.rows.size() + 99) / 100);
        m_leastBest = m_best.count() < 25 ? 4 : 5;
        return candidateItems(m_contrast, std::move(ordered), m_leastRows, stop);
    }

    // What is told is counted among all rows.
    void tell(const CandidateItems &items) const
    {
        if (!m_firstLook)
            return;
        std::vector<Counted> found = firstLook(items, m_best, mostAtFirst);
        for (Counted &one : found)
            if (&m_whole != &m_contrast && !m_progress.isCancelled())
                one.counts = countsIn(m_whole, {&one.criterion, 1});
        if (!m_progress.isCancelled())
            m_firstLook(found);
    }

    std::optional<ShuffledLabels> shuffledLabels(const SearchSpace &space, const ClusterDesign &design,
                                                 const Stop &stop) const
    {
        const std::optional<Contrast> part = rowsToShuffle(m_contrast, m_options.seed, stop);
        if (!part)
            return ShuffledLabels::run(space, design, m_leastBest, m_options, m_progress);
        Miner few(*part, *part, m_options, m_progress, m_listed, m_firstLook);
        CandidateItems items = few.prepareItems(stop);
        ProgressLeg counting(m_progress, 0.14, 0.15); // what comes before reports less, the shuffling more
        const auto fewRows = SearchSpace::build(std::move(items), {few.m_leastRows, mostConditions()}, counting);
        if (!fewRows)
            return std::nullopt;
        const ClusterDesign fewDesign(fewRows->candidates().cluster, few.m_best);
        auto shuffled =
            ShuffledLabels::run(*fewRows, fewDesign, few.m_leastBest, m_options, m_progress, {shareOfTriples});
        if (shuffled)
            shuffled->countIn(space);
        return shuffled;
    }

    // Clusters with a best row and clusters with another one.
    void countWitnesses(const OrderedRows &ordered)
    {
        const std::size_t none = ordered.rows.size();
        m_clustered = !ordered.cluster.empty() && ordered.cluster.back() + 1 < none;
        std::size_t lastBest = none;
        std::size_t lastRest = none;
        for (std::size_t i = 0; i < ordered.rows.size(); ++i) {
            std::size_t &last = m_best.contains(i) ? lastBest : lastRest;
            if (last == ordered.cluster[i])
                continue;
            last = ordered.cluster[i];
            ++(m_best.contains(i) ? m_bestWitnesses : m_restWitnesses);
        }
    }

    std::size_t witnesses() const { return std::min(m_bestWitnesses, m_restWitnesses); }

    int mostConditions() const
    {
        const int allowed = witnesses() < fewestForClaims ? 1 : witnesses() < fewestForMore ? 2 : 3;
        return std::clamp(m_options.maxConditions, 1, allowed);
    }

    ChoiceLimits limits() const
    {
        ChoiceLimits limits;
        limits.others = m_listed == Listed::Rarer ? 0 : limits.others;
        limits.claims = witnesses() >= fewestForClaims;
        limits.suggestSize = witnesses() < fewestForMore ? 1 : 2;
        return limits;
    }

    // Less common among the best, and more than that something is missing.
    static bool isRarer(const Finding &finding, const SearchSpace &space)
    {
        return !finding.hit.tally.isMore() && std::ranges::none_of(finding.hit.itemSpan(), [&](std::uint32_t item) {
            return space.candidates().items[item].isMissing;
        });
    }

    // All conditions, the pairs that may be worth listing, and the strongest triples of those that are significant.
    std::vector<Finding> collect(const SearchSpace &space, const ClusterDesign &design, const ShuffledLabels &shuffled)
    {
        const PatternSearch search(space, design, m_best.rows(), m_leastBest);
        std::vector<Finding> findings;
        const double worthListing = m_options.falseDiscoveryRate / shuffled.sizes();
        const auto keep = [&](double threshold, double mostP) {
            return [&, threshold, mostP](const Hit &hit) {
                if (m_progress.isCancelled())
                    return std::numeric_limits<double>::infinity(); // nothing more is as strong
                Finding finding{hit};
                test(finding, space, design);
                if (finding.p <= mostP)
                    findings.push_back(finding);
                return threshold;
            };
        };
        search.singles(everything, keep(everything, 1.0));
        // The p of weaker pairs is far above what is worth listing.
        search.pairs(0.2, keep(0.2, worthListing));
        if (space.maxConditions() >= 3) {
            std::vector<Finding> triples =
                strongTriples(search, shuffled.strengthFor(m_options.familyWiseError, 3), space, design);
            std::move(triples.begin(), triples.end(), std::back_inserter(findings));
        }
        judge(findings, space, shuffled);
        return findings;
    }

    static void test(Finding &finding, const SearchSpace &space, const ClusterDesign &design)
    {
        const Hit &hit = finding.hit;
        finding.effect = design.correlation() > 0.0 ? design.effect(coverOf(space, hit.itemSpan())) : 1.0;
        finding.p = fisherExact(effectiveCounts(hit.tally, finding.effect));
    }

    std::vector<Finding> strongTriples(const PatternSearch &search, double strength, const SearchSpace &space,
                                       const ClusterDesign &design)
    {
        std::vector<Finding> findings;
        const auto keep = [&](const Hit &hit) {
            findings.push_back({hit});
            if (findings.size() >= 2 * mostTriples)
                strength = dropWeaker(findings);
            return strength;
        };
        const QString step = Patterns::tr("Choosing what says different things");
        if (!search.triples(strength, keep, m_progress, step, 0.9))
            return {};
        if (findings.size() > mostTriples)
            dropWeaker(findings);
        std::ranges::sort(findings, {}, [](const Finding &finding) { return finding.hit.items; });
        parallelFor(
            findings.size(), [&](std::size_t i) { test(findings[i], space, design); }, m_progress, step, 0.9, 0.9);
        return findings;
    }

    // Only the strongest stay, the same in whatever order they came. Just below the strength that more must have.
    static double dropWeaker(std::vector<Finding> &findings)
    {
        const auto end = findings.begin() + static_cast<std::ptrdiff_t>(mostTriples);
        std::nth_element(findings.begin(), end, findings.end(), [](const Finding &a, const Finding &b) {
            return std::tie(b.hit.strength, a.hit.items) < std::tie(a.hit.strength, b.hit.items);
        });
        findings.erase(end, findings.end());
        const auto weakest =
            std::ranges::min_element(findings, {}, [](const Finding &one) { return one.hit.strength; });
        return std::nextafter(weakest->hit.strength, -std::numeric_limits<double>::infinity());
    }

    void judge(std::vector<Finding> &findings, const SearchSpace &space, const ShuffledLabels &shuffled)
    {
        std::vector<double> p;
        for (const Finding &finding : findings)
            p.push_back(finding.p);
        const std::vector<double> q = falseDiscoveryRates(findings, p, shuffled.tested());
        for (std::size_t i = 0; i < findings.size() && !m_progress.isCancelled(); ++i) {
            Finding &finding = findings[i];
            finding.q = q[i];
            finding.adjustedP = shuffled.adjustedP(finding.hit.strength, finding.hit.size);
            for (const std::uint32_t item : finding.hit.itemSpan())
                finding.ugliness += space.candidates().items[item].ugliness;
        }
        if (findings.size() > mostFindings)
            keepMostSignificant(findings);
    }

    // By the chance that shuffled data give anything as strong, the lowest first; of equal ones those that came first.
    static void keepMostSignificant(std::vector<Finding> &findings)
    {
        std::vector<std::pair<double, std::size_t>> order;
        order.reserve(findings.size());
        for (const Finding &finding : findings)
            order.emplace_back(finding.adjustedP, order.size());
        const auto end = order.begin() + static_cast<std::ptrdiff_t>(mostFindings);
        std::nth_element(order.begin(), end, order.end());
        std::sort(order.begin(), end);
        std::vector<Finding> kept;
        for (auto one = order.begin(); one != end; ++one)
            kept.push_back(std::move(findings[one->second]));
        findings = std::move(kept);
    }

    Result<PatternSet> setOf(const Choice &choice, const SearchSpace &space, const ClusterDesign &design,
                             const ShuffledLabels &shuffled)
    {
        PatternSet set;
        set.options = m_options;
        set.best = static_cast<std::int64_t>(m_whole.positive.count());
        set.rest = static_cast<std::int64_t>(m_whole.background.count());
        set.tested = shuffled.testedTogether();
        set.leftOut = m_contrast.leftOut;
        const std::vector<RowSet> halves = drawHalves(design);
        for (const Finding &finding : choice.findings) {
            if (m_progress.isCancelled())
                return cancelled();
            set.patterns.push_back(patternOf(finding, space));
            if (&m_whole != &m_contrast)
                countAll(set.patterns.back(), finding.effect);
            if (m_progress.isCancelled())
                return cancelled();
            set.patterns.back().stability = stabilityOf(finding, space, halves);
        }
        const double needed = shuffled.strengthFor(m_options.familyWiseError, 1);
        const std::size_t repeated = surprisinglyRepeated(m_contrast, [this] { return m_progress.isCancelled(); });
        set.warnings = miningWarnings(
            {m_bestWitnesses, m_restWitnesses, m_clustered, repeated, choice.explained, needed}, set, m_contrast);
        m_progress.report(1.0, Patterns::tr("Done"));
        return set;
    }

    static std::vector<Criterion> criteriaOf(const Hit &hit, const SearchSpace &space)
    {
        std::vector<Criterion> criteria;
        for (const std::uint32_t item : hit.itemSpan())
            criteria.push_back(space.candidates().items[item].criterion);
        return criteria;
    }

    static Pattern patternOf(const Finding &finding, const SearchSpace &space)
    {
        Pattern pattern;
        pattern.criteria = criteriaOf(finding.hit, space);
        const FourFold counts = finding.hit.tally.counts();
        pattern.bestMatching = counts.best;
        pattern.bestKnown = counts.bestTotal;
        pattern.restMatching = counts.rest;
        pattern.restKnown = counts.restTotal;
        pattern.lift = lift(counts);
        pattern.liftInterval = liftInterval(effectiveCounts(finding.hit.tally, finding.effect));
        pattern.p = finding.p;
        pattern.q = finding.q;
        pattern.adjustedP = finding.adjustedP;
        pattern.evidence = finding.evidence;
        pattern.direction = finding.hit.tally.isMore() ? Direction::More : Direction::Less;
        if (finding.hit.size == 1)
            for (const Criterion &alias : space.candidates().items[finding.hit.items[0]].aliases)
                pattern.nearTwins.push_back({alias});
        for (const Hit &twin : finding.nearTwins)
            pattern.nearTwins.push_back(criteriaOf(twin, space));
        return pattern;
    }

    // What is told of the pattern is told of all rows, not only of those that were searched. How often chance does as
    // well is known of these alone.
    void countAll(Pattern &pattern, double effect) const
    {
        const FourFold counts = countsIn(m_whole, pattern.criteria);
        const FourFold effective = effectiveCounts(counts, effect);
        pattern.bestMatching = counts.best;
        pattern.bestKnown = counts.bestTotal;
        pattern.restMatching = counts.rest;
        pattern.restKnown = counts.restTotal;
        pattern.lift = lift(counts);
        pattern.liftInterval = liftInterval(effective);
    }

    std::vector<RowSet> drawHalves(const ClusterDesign &design) const
    {
        std::vector<RowSet> halves;
        for (int i = 0; i < halfSamples && !m_progress.isCancelled(); ++i) {
            RandomNumbers random(m_options.seed, 0x5ab1e0000u + static_cast<unsigned>(i));
            halves.push_back(design.randomHalf(random));
        }
        return halves;
    }

    // In how many halves of the data it would be noticed again: the same direction, and p at most 0.05.
    double stabilityOf(const Finding &finding, const SearchSpace &space, const std::vector<RowSet> &halves) const
    {
        const RowSet cover = coverOf(space, finding.hit.itemSpan());
        RowSet known(space.rowCount(), true);
        for (const std::uint32_t item : finding.hit.itemSpan())
            known &= space.masks()[space.maskOf(item)];
        int found = 0;
        for (const RowSet &half : halves) {
            if (m_progress.isCancelled())
                return unknownNumber;
            const auto count = [](const RowSet &rows) { return static_cast<std::uint32_t>(rows.count()); };
            const RowSet matching = cover & half;
            const RowSet judged = known & half;
            const Tally tally{count(matching & m_best), count(judged & m_best), count(matching), count(judged)};
            if (tally.isMore() == finding.hit.tally.isMore() &&
                fisherExact(effectiveCounts(tally, finding.effect)) <= foundAgain)
                ++found;
        }
        return static_cast<double>(found) / static_cast<double>(halves.size());
    }

    const Contrast &m_contrast;
    const Contrast &m_whole;
    const MiningOptions &m_options;
    Progress &m_progress;
    const Listed m_listed;
    const FirstLook &m_firstLook;
    RowSet m_best;
    bool m_clustered = false;
    std::size_t m_bestWitnesses = 0;
    std::size_t m_restWitnesses = 0;
    std::size_t m_leastRows = 5;
    std::size_t m_leastBest = 5;
};

Result<PatternSet> mine(const Contrast &contrast, const MiningOptions &options, Progress &progress, Listed listed,
                        const FirstLook &firstLook)
{
    if (contrast.positive.isEmpty())
        return Error{Error::Code::InvalidInput,
                     Patterns::tr("There is nobody to look at: the group of the best is empty."),
                     {},
                     Patterns::tr("Say on the page “Best customers” who the best ones are.")};
    if (contrast.background.isEmpty())
        return Error{Error::Code::InvalidInput,
                     Patterns::tr("There is nobody to compare the best with: the other group is empty."),
                     {},
                     Patterns::tr("Make the rule for best customers stricter, or compare with another group.")};
    progress.report(0.0, Patterns::tr("Looking at the attributes"));
    const std::optional<Contrast> part =
        rowsToSearch(contrast, options.seed, [&progress] { return progress.isCancelled(); });
    return Miner(part ? *part : contrast, contrast, options, progress, listed, firstLook).run();
}

} // namespace

Result<PatternSet> minePatterns(const Contrast &contrast, const MiningOptions &options, Progress &progress,
                                const FirstLook &firstLook)
{
    return mine(contrast, options, progress, Listed::All, firstLook);
}

Result<PatternSet> mineRarer(const Contrast &contrast, const MiningOptions &options, Progress &progress)
{
    return mine(contrast, options, progress, Listed::Rarer, {});
}

} // namespace touchstone
