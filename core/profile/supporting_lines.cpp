#include "core/profile/supporting_lines.h"

#include "core/base/locale_text.h"
#include "core/base/random_numbers.h"
#include "core/profile/draft_gates.h"
#include "core/profile/score_learning.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace touchstone
{

namespace
{

struct Drafts {
    Q_DECLARE_TR_FUNCTIONS(ProfileDraft)
};

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr int shuffles = 199;
constexpr int asGoodAtMost = 4;         // of the shuffles: p up to (4 + 1) / (199 + 1) = 1 / 40
constexpr double noticeable = 0.001;    // of the area under the curve
constexpr double clearlyMore = 0.01;    // of it: one pair of a best one and another one in a hundred
constexpr double suggested = 1.0;       // log likelihood that a line gains at the least: Akaike's price (1974)
constexpr std::size_t mostBest = 2'500; // rows to learn from: beyond, more of them change nothing that shows
constexpr std::size_t mostRest = 7'500;

QString ofThousand(double share)
{
    return countText(std::llround(1000.0 * share));
}

// Chooses lines for one score.
class Supporter
{
public:
    Supporter(const SupportInput &input, Progress &progress)
        : m_input(input), m_progress(progress), m_stop([&progress] { return progress.isCancelled(); }),
          m_rows(sampled(input.rows))
    {
        progress.report(0.0, Drafts::tr("Trying lines for the score"));
        for (const TraitDraft &draft : input.confirmed)
            for (ScoreCandidate &candidate : candidatesOf(traitDraft(input.contrast.table, draft.trait, m_rows)))
                m_candidates.push_back(std::move(candidate));
        m_given = m_candidates.size();
        for (ScoreCandidate &candidate :
             scoreCandidates(input.contrast.table, m_rows, input.attributes, input.suggestive, m_stop))
            if (!isGated(candidate))
                m_candidates.push_back(std::move(candidate));
    }

    std::vector<Trait> lines()
    {
        ScoreRules rules = rulesFor(m_given, m_input.most - std::min(m_input.most, m_input.confirmed.size()));
        if (m_given > 0)
            rules.leastGain = priceToPay(rules);
        const LearnedScore score = learnScore(m_candidates, m_rows, all(), rules, m_stop);
        if (score.candidates.size() > m_given && (m_given > 0 || isProven(score.gained, rules)))
            return withoutIdle(chosenBy(score));
        if (m_given > 0 || !m_input.evenUnproven || m_stop())
            return {};
        m_unproven = true;
        rules.leastGain = suggested;
        return asTheyAre(chosenBy(learnScore(m_candidates, m_rows, all(), rules, m_stop)));
    }

private:
    // A condition that is a gate needs no points, nor an attribute with an order of which a gate has cut off an end.
    bool isGated(const ScoreCandidate &candidate) const
    {
        return std::any_of(m_input.gated.begin(), m_input.gated.end(), [&](const std::vector<Criterion> &gate) {
            return candidate.criteria.empty()
                       ? std::any_of(gate.begin(), gate.end(),
                                     [&](const Criterion &one) { return one.attribute == candidate.attribute; })
                       : gate == candidate.criteria;
        });
    }

    // All rows in small data, else a sample: the rows are in an order that depends on what they contain.
    static LearningRows sampled(const LearningRows &rows)
    {
        std::array<std::vector<std::size_t>, 2> places;
        for (std::size_t i = 0; i < rows.rows.size(); ++i)
            places[rows.best[i] ? 1 : 0].push_back(i);
        RandomNumbers random(1, 0x5a3b1e);
        random.drawToFront(places[0], mostRest);
        random.drawToFront(places[1], mostBest);
        places[0].resize(std::min(places[0].size(), mostRest));
        places[1].resize(std::min(places[1].size(), mostBest));
        std::vector<std::size_t> chosen = places[0];
        chosen.insert(chosen.end(), places[1].begin(), places[1].end());
        std::sort(chosen.begin(), chosen.end());
        LearningRows sample;
        for (const std::size_t i : chosen) {
            sample.rows.push_back(rows.rows[i]);
            sample.best.push_back(rows.best[i]);
            if (!rows.alike.empty())
                sample.alike.push_back(rows.alike[i]);
        }
        return sample;
    }

    // A line must gain what a cut costs that is a finding: Schwarz's price, counted in best rows (Annals of Statistics
    // 6 (1978) 461), and some more.
    ScoreRules rulesFor(std::size_t given, std::size_t most) const
    {
        const auto best = static_cast<double>(m_rows.bestCount());
        return {given, most, 0.5 * std::log(std::max(best, 2.0)) + 0.7, ridgeFor(m_rows.bestCount())};
    }

    // Where many weak lines tell something together, the price keeps them all out. A lower one is paid where the score,
    // the choice of its lines included, tells the best apart clearly better with it on rows that it has not seen.
    double priceToPay(const ScoreRules &usual) const
    {
        if (m_stop())
            return usual.leastGain;
        ScoreRules lower = usual;
        lower.leastGain = suggested;
        const double area = crossValidatedArea(m_candidates, m_rows, usual, m_stop);
        return crossValidatedArea(m_candidates, m_rows, lower, m_stop) > area + clearlyMore ? suggested
                                                                                            : usual.leastGain;
    }

    std::vector<std::size_t> all() const
    {
        std::vector<std::size_t> rows(m_rows.rows.size());
        std::iota(rows.begin(), rows.end(), std::size_t{0});
        return rows;
    }

    // Whether the whole choice gains less with shuffled labels. Stops as soon as it cannot be proven any more. Rows
    // that stand there several times would prove too much.
    bool isProven(double gained, const ScoreRules &rules) const
    {
        int asGood = m_rows.alike.empty() ? 0 : shuffles;
        for (int i = 0; i < shuffles && asGood <= asGoodAtMost; ++i) {
            if (m_stop())
                return false;
            m_progress.report(0.1 + 0.7 * i / shuffles, Drafts::tr("Trying shuffled data"));
            std::vector<std::size_t> order = all();
            RandomNumbers(1, 0x1abe1000u + static_cast<unsigned>(i)).shuffle(order);
            LearningRows shuffled = m_rows;
            for (std::size_t row = 0; row < order.size(); ++row)
                shuffled.best[row] = m_rows.best[order[row]];
            if (learnScore(m_candidates, shuffled, order, rules, m_stop).gained >= gained)
                ++asGood;
        }
        return asGood <= asGoodAtMost;
    }

    double areaOf(const std::vector<ScoreCandidate> &candidates) const
    {
        return crossValidatedArea(candidates, m_rows, rulesFor(candidates.size(), 0), m_stop);
    }

    std::vector<ScoreCandidate> chosenBy(const LearnedScore &score) const
    {
        std::vector<ScoreCandidate> chosen;
        for (const std::size_t candidate : score.candidates)
            chosen.push_back(m_candidates[candidate]);
        return chosen;
    }

    // The area without each line that is not given.
    std::vector<double> areasWithout(const std::vector<ScoreCandidate> &candidates) const
    {
        std::vector<double> without;
        for (std::size_t i = m_given; i < candidates.size() && !m_stop(); ++i) {
            std::vector<ScoreCandidate> others = candidates;
            others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
            without.push_back(areaOf(others));
        }
        return without;
    }

    // Drops, one after the other, the line that the score does best without, while it does as well without it.
    std::vector<Trait> withoutIdle(std::vector<ScoreCandidate> candidates) const
    {
        // Nobody knows how often, so what is left of the progress is halved each time.
        for (double left = 0.2; candidates.size() > m_given; left /= 2.0) {
            m_progress.report(1.0 - left, Drafts::tr("Trying the score without each line"));
            const double area = areaOf(candidates);
            const std::vector<double> without = areasWithout(candidates);
            if (m_stop())
                return {};
            const auto idle = std::max_element(without.begin(), without.end());
            if (*idle < area - noticeable)
                return traitsOf(candidates, area, without);
            candidates.erase(candidates.begin() + static_cast<std::ptrdiff_t>(m_given) + (idle - without.begin()));
        }
        return {};
    }

    // What is only suggested is not sorted out further: among few best rows that drops at random.
    std::vector<Trait> asTheyAre(const std::vector<ScoreCandidate> &candidates) const
    {
        const double area = areaOf(candidates);
        const std::vector<double> without = areasWithout(candidates);
        return m_stop() ? std::vector<Trait>{} : traitsOf(candidates, area, without);
    }

    std::vector<Trait> traitsOf(const std::vector<ScoreCandidate> &candidates, double area,
                                const std::vector<double> &without) const
    {
        std::vector<Trait> traits;
        for (std::size_t i = 0; i < without.size(); ++i)
            traits.push_back(traitOf(candidates[m_given + i], area, without[i]));
        return traits;
    }

    Trait traitOf(const ScoreCandidate &candidate, double area, double without) const
    {
        Trait trait;
        if (candidate.criteria.empty()) {
            const Column &column = *m_input.contrast.table.find(candidate.attribute);
            trait.name = column.attribute.label;
            trait.attribute = candidate.attribute;
            trait.bins = binsOf(candidate);
        } else {
            trait.name = describe(candidate.criteria, m_input.contrast.table);
            trait.bins = {{candidate.criteria}};
        }
        std::vector<Criterion> criteria;
        for (const Bin &bin : trait.bins)
            criteria.insert(criteria.end(), bin.criteria.begin(), bin.criteria.end());
        trait.id = idOf("trait", criteria);
        trait.basis = m_unproven ? Basis::Unproven : Basis::Prediction;
        trait.evidence = candidate.pattern != nullptr ? candidate.pattern->evidence : Evidence::None;
        trait.reason = reasonText().arg(ofThousand(area), ofThousand(without));
        return trait;
    }

    QString reasonText() const
    {
        return m_unproven
                   ? Drafts::tr("Not proven, and drafted because you asked for it: scores that are made in the same "
                                "way after the best were shuffled do as well too often. Of a best customer and another "
                                "one the best one scores higher in %1 of 1,000 pairs, and in %2 without this line "
                                "(cross-validated); that can be chance.")
                   : Drafts::tr(
                         "Not confirmed by itself. It is kept because the score tells the best apart better with it: "
                         "of a best customer and another one the best one scores higher in %1 of 1,000 pairs, and in "
                         "%2 without this line (cross-validated).");
    }

    std::vector<Bin> binsOf(const ScoreCandidate &candidate) const
    {
        const std::vector<double> cuts = dividingCuts(candidate, groupCounts(candidate, m_rows, all()));
        std::vector<Bin> bins;
        for (std::size_t i = 0; i <= cuts.size(); ++i)
            bins.push_back({{{candidate.attribute,
                              Between{i == 0 ? -infinity : cuts[i - 1], i == cuts.size() ? infinity : cuts[i]}}}});
        return bins;
    }

    const SupportInput &m_input;
    Progress &m_progress;
    Stop m_stop;
    LearningRows m_rows;
    std::vector<ScoreCandidate> m_candidates;
    std::size_t m_given = 0;
    bool m_unproven = false; // what the score gained could be chance
};

// Rows that hang together do not speak for themselves, and shuffling them singly would prove too much.
bool hangTogether(const Contrast &contrast)
{
    std::vector<qint32> clusters;
    if (!contrast.cluster.empty())
        for (const std::uint32_t row : (contrast.positive | contrast.background).rows())
            if (contrast.cluster[row] >= 0)
                clusters.push_back(contrast.cluster[row]);
    std::sort(clusters.begin(), clusters.end());
    return std::adjacent_find(clusters.begin(), clusters.end()) != clusters.end();
}

} // namespace

std::vector<Trait> supportingLines(const SupportInput &input, Progress &progress)
{
    if (input.most <= input.confirmed.size() || hangTogether(input.contrast))
        return {};
    return Supporter(input, progress).lines();
}

} // namespace touchstone
