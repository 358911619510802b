#include "core/profile/profile_draft.h"

#include "core/data/field_summary.h"
#include "core/patterns/mining_warnings.h"
#include "core/patterns/row_order.h"
#include "core/patterns/row_sample.h"
#include "core/profile/draft_gates.h"
#include "core/profile/draft_tiers.h"
#include "core/profile/pattern_traits.h"
#include "core/profile/supporting_lines.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace touchstone
{

namespace
{

struct Drafts {
    Q_DECLARE_TR_FUNCTIONS(ProfileDraft)
};

constexpr int fewestPoints = 2; // of a trait that is worth its line

// How many traits so many best rows can carry, confirmed ones and others; and how many a reader can.
std::size_t mostTraits(std::size_t best)
{
    return best < fewestForClaims ? 0 : best < fewestForMore ? 5 : 8;
}

bool describesAccounts(const Pattern &pattern, const Dataset &dataset, const Contrast &contrast)
{
    return std::all_of(pattern.criteria.begin(), pattern.criteria.end(), [&](const Criterion &criterion) {
        const bool eligible = std::find(contrast.eligible.begin(), contrast.eligible.end(), criterion.attribute) !=
                              contrast.eligible.end();
        return eligible && dataset.accounts.find(criterion.attribute) != nullptr &&
               !std::holds_alternative<IsMissing>(criterion.condition);
    });
}

LearningRows learningRows(const Contrast &contrast, const Stop &stop)
{
    LearningRows learning;
    OrderedRows ordered = orderRows(contrast, stop);
    learning.rows = std::move(ordered.rows);
    if (surprisinglyRepeated(contrast, stop) > 0)
        learning.alike = std::move(ordered.content);
    for (const std::uint32_t row : learning.rows)
        learning.best.push_back(contrast.positive.contains(row));
    return learning;
}

std::vector<std::size_t> allOf(const LearningRows &rows)
{
    std::vector<std::size_t> all(rows.rows.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    return all;
}

int mostPoints(const Trait &trait)
{
    int most = trait.cap.value_or(trait.otherwise);
    for (const Bin &bin : trait.bins)
        most = std::max(most, trait.cap ? most : bin.points);
    return most;
}

bool isConfirmed(const TraitDraft &draft)
{
    return draft.trait.basis == Basis::Evidence;
}

bool hasPoints(const TraitDraft &draft)
{
    return mostPoints(draft.trait) >= fewestPoints;
}

// Where lines that only support the score leave nothing to the confirmed ones, the heaviest of them goes.
bool dropsWhatCrowdsOut(std::vector<TraitDraft> &traits)
{
    if (std::none_of(traits.begin(), traits.end(), isConfirmed) ||
        std::any_of(traits.begin(), traits.end(),
                    [](const TraitDraft &draft) { return isConfirmed(draft) && hasPoints(draft); }))
        return false;
    const auto heaviest = std::max_element(traits.begin(), traits.end(), [](const auto &a, const auto &b) {
        const auto weight = [](const TraitDraft &draft) { return isConfirmed(draft) ? -1 : mostPoints(draft.trait); };
        return weight(a) < weight(b);
    });
    if (isConfirmed(*heaviest))
        return false;
    traits.erase(heaviest);
    return true;
}

// Learns the points, and again without traits that add next to nothing to the others.
std::vector<TraitDraft> weigh(std::vector<TraitDraft> traits, const LearningRows &rows, const Stop &stop)
{
    while (!stop()) {
        learnPoints(traits, rows, allOf(rows), 100, stop);
        if (dropsWhatCrowdsOut(traits))
            continue;
        const std::size_t before = traits.size();
        if (before > 1)
            std::erase_if(traits, [](const TraitDraft &draft) { return !hasPoints(draft); });
        if (traits.size() == before || traits.empty())
            break;
    }
    for (TraitDraft &draft : traits)
        if (draft.held)
            draft.trait.reason += QLatin1Char(' ') + Drafts::tr("Its points are held at those of the strongest "
                                                                "confirmed line.");
    return traits;
}

// What is only suggestive is proposed switched off, with the points that its own weight of evidence is worth.
std::vector<Trait> proposals(const std::vector<Trait> &traits, const Contrast &contrast, const LearningRows &rows,
                             const Stop &stop)
{
    std::vector<Trait> proposed;
    for (const Trait &trait : traits) {
        if (stop())
            break;
        std::vector<TraitDraft> alone = {traitDraft(contrast.table, trait, rows)};
        learnPoints(alone, rows, allOf(rows), 100, stop);
        Trait &made = alone.front().trait;
        constexpr int lightly = 10; // percent of the points that it would have alone
        for (Bin &bin : made.bins)
            bin.points = bin.points * lightly / 100;
        made.otherwise = made.otherwise * lightly / 100;
        made.neutral = made.neutral * lightly / 100;
        if (made.cap)
            made.cap = *made.cap * lightly / 100;
        proposed.push_back(made);
    }
    return proposed;
}

template <typename Line>
void keepLocked(std::vector<Line> &lines, const std::vector<Line> &kept)
{
    std::copy_if(kept.begin(), kept.end(), std::back_inserter(lines), [](const Line &line) { return line.locked; });
}

bool tellsTheSame(const Gate &a, const Gate &b)
{
    return a.rule == b.rule && a.criteria == b.criteria;
}

bool tellsTheSame(const Trait &a, const Trait &b)
{
    const auto criteria = [](const Trait &trait) {
        return trait.bins.empty() ? std::vector<Criterion>{} : trait.bins.front().criteria;
    };
    return a.attribute.isEmpty() ? a.attribute == b.attribute && criteria(a) == criteria(b)
                                 : a.attribute == b.attribute;
}

template <typename Line>
void addNew(std::vector<Line> &lines, const std::vector<Line> &drafted)
{
    for (const Line &line : drafted)
        if (std::none_of(lines.begin(), lines.end(), [&](const Line &other) { return tellsTheSame(line, other); }))
            lines.push_back(line);
}

std::vector<const Pattern *> usable(const PatternSet &patterns, Evidence evidence, const Dataset &dataset,
                                    const Contrast &contrast)
{
    std::vector<const Pattern *> found;
    for (const Pattern &pattern : patterns.patterns)
        if (pattern.evidence == evidence && describesAccounts(pattern, dataset, contrast))
            found.push_back(&pattern);
    return found;
}

bool isGated(const Pattern &pattern, const std::vector<Gate> &gates)
{
    return std::any_of(gates.begin(), gates.end(), [&](const Gate &gate) { return gate.criteria == pattern.criteria; });
}

Profile keptPart(const Profile &kept)
{
    Profile profile;
    profile.name = kept.name;
    profile.words = kept.words;
    profile.minCoverage = kept.minCoverage;
    if (kept.tiers.byHand)
        profile.tiers = kept.tiers;
    profile.tierRules = kept.tierRules;
    keepLocked(profile.gates, kept.gates);
    keepLocked(profile.traits, kept.traits);
    return profile;
}

QString unprovenNote(std::size_t lines)
{
    return lines == 0
               ? Drafts::tr("Not even enough is suggested to draft a profile from it. Add what you know by hand, "
                            "or choose the best customers differently.")
               : Drafts::tr("Nothing is proven here: these %Ln lines were drafted because you asked for them, "
                            "and each is marked. Scores that are made in the same way after the best were "
                            "shuffled do as well too often, so take this one as a guess.",
                            nullptr, static_cast<int>(lines));
}

QString noteOf(std::size_t supported, std::size_t suggestive, std::size_t supporting)
{
    if (supported == 0 && supporting > 0)
        return Drafts::tr(
            "Nothing is confirmed by itself. But the score of these %Ln lines, taken together, tells the best apart "
            "better than scores do that are made in the same way after the best were shuffled.",
            nullptr, static_cast<int>(supporting));
    if (supported == 0 && suggestive == 0)
        return Drafts::tr(
            "Nothing sets the best ones apart clearly enough to draft a profile from it. Add what you know "
            "by hand, or choose the best customers differently.");
    if (supported == 0)
        return Drafts::tr(
            "Nothing is confirmed, so nothing is drafted: the %Ln suggestive patterns may well be chance. Add "
            "what you know by hand.",
            nullptr, static_cast<int>(suggestive));
    QStringList sentences;
    if (supporting > 0)
        sentences << Drafts::tr("%Ln lines are not confirmed by themselves; the score predicts better with them.",
                                nullptr, static_cast<int>(supporting));
    if (suggestive > 0)
        sentences << Drafts::tr("%Ln traits are only suggestive; they are switched off until you say otherwise.",
                                nullptr, static_cast<int>(suggestive));
    return sentences.join(QLatin1Char(' '));
}

// Attributes of accounts that a further line could be about: known for at least half of the prospects, where there are
// any, and not in a locked line already.
std::vector<QString> supportingAttributes(const Dataset &dataset, const Contrast &contrast, const Profile &kept,
                                          const Stop &stop)
{
    const auto isLocked = [&](const QString &key) {
        return std::any_of(kept.traits.begin(), kept.traits.end(), [&](const Trait &trait) {
            return std::any_of(trait.bins.begin(), trait.bins.end(), [&](const Bin &bin) {
                return bin.criteria.size() == 1 && bin.criteria.front().attribute == key;
            });
        });
    };
    std::vector<QString> keys;
    for (const QString &key : contrast.eligible) {
        const Column *column = dataset.accounts.find(key);
        if (column == nullptr || isLocked(key) || stop())
            continue;
        const std::size_t all = dataset.prospects.count();
        if (all == 0 || 2 * (knownRows(*column) & dataset.prospects).count() >= all)
            keys.push_back(key);
    }
    return keys;
}

// The draft of one contrast, step by step. What it gives means nothing when it was cancelled.
class Drafter
{
public:
    Drafter(const Dataset &dataset, const Contrast &contrast, const PatternSet &patterns, const Profile &kept,
            DraftFrom from, Progress &progress)
        : m_from(from), m_contrast(contrast), m_against(patterns.options.against), m_progress(progress),
          m_stop([&progress] { return progress.isCancelled(); }), m_draft{keptPart(kept), {}},
          m_supported(usable(patterns, Evidence::Supported, dataset, contrast)),
          m_suggestive(usable(patterns, Evidence::Suggestive, dataset, contrast)),
          m_rows(learningRows(contrast, m_stop))
    {
        PatternSet describing = patterns;
        std::erase_if(describing.patterns,
                      [&](const Pattern &pattern) { return !describesAccounts(pattern, dataset, contrast); });
        m_gates = draftGates(contrast, describing, m_stop);
    }

    Draft draft(const std::vector<QString> &attributes)
    {
        std::vector<TraitDraft> traits = confirmed();
        std::vector<Trait> supporting = this->supporting(traits, attributes);
        if (m_stop())
            return m_draft;
        const bool nothing = m_supported.empty() && supporting.empty();
        if (m_supported.empty() && m_from == DraftFrom::Suggested &&
            (nothing || supporting.front().basis == Basis::Unproven))
            return unproven(std::move(supporting));
        const std::vector<const Pattern *> left = suggestiveWithout(supporting);
        m_draft.note = noteOf(m_supported.size(), left.size(), supporting.size());
        if (nothing)
            return m_draft;
        addNew(m_draft.profile.gates, m_gates);
        traits = addWeighed(std::move(traits), std::move(supporting));
        if (!m_supported.empty())
            addNew(m_draft.profile.traits,
                   proposals(traitsOf(left, m_contrast, m_against, m_stop), m_contrast, m_rows, m_stop));
        m_progress.report(0.9, Drafts::tr("Setting the tiers"));
        if (!m_draft.profile.tiers.byHand && !traits.empty())
            m_draft.profile.tiers = draftTiers(traits, m_rows, m_stop);
        return m_draft;
    }

private:
    std::vector<TraitDraft> traitDrafts(std::vector<Trait> made) const
    {
        std::vector<TraitDraft> traits;
        for (Trait &trait : made)
            if (!m_stop())
                traits.push_back(traitDraft(m_contrast.table, std::move(trait), m_rows));
        return traits;
    }

    // Weighs the lines together and adds them to the profile.
    std::vector<TraitDraft> addWeighed(std::vector<TraitDraft> traits, std::vector<Trait> further)
    {
        m_progress.report(0.8, Drafts::tr("Weighing the lines"));
        for (TraitDraft &draft : traitDrafts(std::move(further)))
            traits.push_back(std::move(draft));
        traits = weigh(std::move(traits), m_rows, m_stop);
        std::vector<Trait> drafted;
        drafted.reserve(traits.size());
        for (const TraitDraft &one : traits)
            drafted.push_back(one.trait);
        addNew(m_draft.profile.traits, drafted);
        return traits;
    }

    // Lines of a score that is not proven. Nobody is shut out by them, and they divide nothing into tiers.
    Draft unproven(std::vector<Trait> lines)
    {
        const std::vector<TraitDraft> drafted = addWeighed({}, std::move(lines));
        if (!m_draft.profile.tiers.byHand && !drafted.empty())
            m_draft.profile.tiers = tiersOfUnproven();
        m_draft.note = unprovenNote(drafted.size());
        return m_draft;
    }

    // A condition that is a gate needs no points, unless nothing else would have any.
    std::vector<TraitDraft> confirmed() const
    {
        std::vector<const Pattern *> scored = m_supported;
        std::erase_if(scored, [&](const Pattern *pattern) { return isGated(*pattern, m_gates); });
        if (scored.empty())
            scored = m_supported;
        std::vector<Trait> made = traitsOf(scored, m_contrast, m_against, m_stop);
        made.resize(std::min(made.size(), most()));
        return traitDrafts(std::move(made));
    }

    std::size_t most() const { return mostTraits(m_contrast.positive.count()); }

    // Conjunctions that were chosen because these rows suit them are candidates only where something is confirmed.
    std::vector<Trait> supporting(const std::vector<TraitDraft> &traits, const std::vector<QString> &attributes) const
    {
        std::vector<std::vector<Criterion>> gated;
        gated.reserve(m_gates.size());
        for (const Gate &gate : m_gates)
            gated.push_back(gate.criteria);
        ProgressLeg leg(m_progress, 0.0, 0.8);
        return supportingLines({m_contrast, m_rows, traits, attributes,
                                traits.empty() ? std::vector<const Pattern *>{} : m_suggestive, gated, most(),
                                m_from == DraftFrom::Suggested},
                               leg);
    }

    // Those that are not lines already.
    std::vector<const Pattern *> suggestiveWithout(const std::vector<Trait> &supporting) const
    {
        std::vector<const Pattern *> left = m_suggestive;
        std::erase_if(left, [&](const Pattern *pattern) {
            return std::any_of(supporting.begin(), supporting.end(),
                               [&](const Trait &trait) { return trait.bins.front().criteria == pattern->criteria; });
        });
        return left;
    }

    DraftFrom m_from;
    const Contrast &m_contrast;
    Against m_against;
    Progress &m_progress;
    Stop m_stop;
    Draft m_draft;
    std::vector<const Pattern *> m_supported;
    std::vector<const Pattern *> m_suggestive;
    LearningRows m_rows;
    std::vector<Gate> m_gates;
};

} // namespace

Draft draftProfile(const Dataset &dataset, const BestSelection &selection, const PatternSet &patterns,
                   const Profile &kept, Progress &progress, DraftFrom from)
{
    ProgressLeg looking(progress, 0.0, 0.2);
    const auto contrast = makeContrast(dataset, selection, patterns.options, looking);
    if (!contrast)
        return {keptPart(kept), contrast.error().sentence()};
    const Stop stop = [&progress] { return progress.isCancelled(); };
    const std::optional<Contrast> part = rowsToSearch(*contrast, patterns.options.seed, stop);
    if (stop()) // then there is no part, and the whole may be very large
        return {keptPart(kept), {}};
    ProgressLeg drafting(progress, 0.2, 1.0);
    Drafter drafter(dataset, part ? *part : *contrast, patterns, kept, from, drafting);
    Draft draft = drafter.draft(supportingAttributes(dataset, *contrast, keptPart(kept), stop));
    progress.report(1.0, Drafts::tr("Done"));
    return draft;
}

} // namespace touchstone
