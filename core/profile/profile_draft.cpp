#include "core/profile/profile_draft.h"

#include "core/patterns/mining_warnings.h"
#include "core/patterns/row_order.h"
#include "core/patterns/row_sample.h"
#include "core/profile/draft_gates.h"
#include "core/profile/draft_tiers.h"
#include "core/profile/supervised_bins.h"
#include "core/profile/supporting_lines.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <numeric>
#include <set>

namespace touchstone
{

namespace
{

struct Drafts {
    Q_DECLARE_TR_FUNCTIONS(ProfileDraft)
};

constexpr double infinity = std::numeric_limits<double>::infinity();
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

// Turns patterns into traits without points.
class TraitMaker
{
public:
    TraitMaker(const Contrast &contrast, Against against) : m_contrast(contrast), m_against(against) {}

    // One trait per attribute of the single conditions, one per conjunction, in the order of the patterns. Not all of
    // them when it is cancelled.
    std::vector<Trait> make(const std::vector<const Pattern *> &patterns, const Progress &progress) const
    {
        std::vector<Trait> traits;
        std::set<QString> done;
        for (const Pattern *pattern : patterns) {
            if (progress.isCancelled())
                break;
            const QString &attribute = pattern->criteria.front().attribute;
            if (pattern->criteria.size() > 1 || isRareMember(*pattern)) {
                traits.push_back(ofConjunction(*pattern));
                continue;
            }
            if (!done.insert(attribute).second)
                continue;
            std::vector<const Pattern *> same;
            for (const Pattern *other : patterns)
                if (other->criteria.size() == 1 && other->criteria.front().attribute == attribute &&
                    !isRareMember(*other))
                    same.push_back(other);
            traits.push_back(ofAttribute(*m_contrast.table.find(attribute), same));
        }
        return traits;
    }

private:
    // What the best have less often cannot take points from a sum of members: it is a trait of its own, with points for
    // those who do not have it.
    bool isRareMember(const Pattern &pattern) const
    {
        const Column *column = m_contrast.table.find(pattern.criteria.front().attribute);
        return column->attribute.kind == ValueKind::List && pattern.direction == Direction::Less;
    }

    Trait trait(const Pattern &pattern, const QString &name, std::vector<Bin> bins) const
    {
        Trait made;
        made.name = name;
        made.bins = std::move(bins);
        made.basis = Basis::Evidence;
        made.evidence = pattern.evidence;
        made.on = pattern.evidence == Evidence::Supported;
        made.reason = sentence(pattern, m_contrast.table, m_against);
        std::vector<Criterion> all;
        for (const Bin &bin : made.bins)
            all.insert(all.end(), bin.criteria.begin(), bin.criteria.end());
        made.id = idOf("trait", all);
        return made;
    }

    Trait ofConjunction(const Pattern &pattern) const
    {
        return trait(pattern, title(pattern, m_contrast.table), {Bin{pattern.criteria}});
    }

    Trait ofAttribute(const Column &column, const std::vector<const Pattern *> &patterns) const
    {
        const ValueKind kind = column.attribute.kind;
        const bool ordered = (isNumeric(kind) && kind != ValueKind::YesNo) || kind == ValueKind::Range;
        std::vector<Bin> bins;
        if (ordered)
            bins = orderedBins(column, *patterns.front());
        for (const Pattern *pattern : patterns)
            if (!ordered)
                bins.push_back({pattern->criteria});
        if (kind == ValueKind::YesNo)
            bins.resize(1);
        Trait made = trait(*patterns.front(), column.attribute.label, std::move(bins));
        made.attribute = column.attribute.key;
        if (kind == ValueKind::List)
            made.cap = 0;
        return made;
    }

    // All values in their order. Where the data divide nowhere clearly, the pattern's own limits are the cuts.
    std::vector<Bin> orderedBins(const Column &column, const Pattern &pattern) const
    {
        std::vector<double> cuts = supervisedCuts(column, m_contrast.positive, m_contrast.background);
        const auto *interval = std::get_if<Between>(&pattern.criteria.front().condition);
        if (cuts.empty() && interval != nullptr)
            for (const double end : {interval->low, interval->high})
                if (std::isfinite(end))
                    cuts.push_back(end);
        std::vector<Bin> bins;
        for (std::size_t i = 0; i <= cuts.size(); ++i)
            bins.push_back({{{column.attribute.key,
                              Between{i == 0 ? -infinity : cuts[i - 1], i == cuts.size() ? infinity : cuts[i]}}}});
        return bins;
    }

    const Contrast &m_contrast;
    Against m_against;
};

LearningRows learningRows(const Contrast &contrast)
{
    LearningRows learning;
    OrderedRows ordered = orderRows(contrast);
    learning.rows = std::move(ordered.rows);
    if (ordered.surprisinglyRepeated > 0)
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
std::vector<TraitDraft> weigh(std::vector<TraitDraft> traits, const LearningRows &rows, const Progress &progress)
{
    while (!progress.isCancelled()) {
        learnPoints(traits, rows, allOf(rows));
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
                             const Progress &progress)
{
    std::vector<Trait> proposed;
    for (const Trait &trait : traits) {
        if (progress.isCancelled())
            break;
        std::vector<TraitDraft> alone = {traitDraft(contrast.table, trait, rows)};
        learnPoints(alone, rows, allOf(rows));
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
std::vector<QString> supportingAttributes(const Dataset &dataset, const Contrast &contrast, const Profile &kept)
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
        if (column == nullptr || isLocked(key))
            continue;
        std::size_t known = 0;
        for (const std::uint32_t row : dataset.prospects.rows())
            known += column->isKnown(row) ? 1 : 0;
        if (2 * known >= dataset.prospects.count())
            keys.push_back(key);
    }
    return keys;
}

// The draft of one contrast, step by step.
class Drafter
{
public:
    Drafter(const Dataset &dataset, const Contrast &contrast, const PatternSet &patterns, const Profile &kept,
            DraftFrom from)
        : m_from(from), m_contrast(contrast), m_draft{keptPart(kept), {}},
          m_supported(usable(patterns, Evidence::Supported, dataset, contrast)),
          m_suggestive(usable(patterns, Evidence::Suggestive, dataset, contrast)),
          m_maker(m_contrast, patterns.options.against), m_rows(learningRows(contrast))
    {
        PatternSet describing = patterns;
        std::erase_if(describing.patterns,
                      [&](const Pattern &pattern) { return !describesAccounts(pattern, dataset, contrast); });
        m_gates = draftGates(contrast, describing);
    }

    Draft draft(const std::vector<QString> &attributes, Progress &progress)
    {
        std::vector<TraitDraft> traits = confirmed(progress);
        std::vector<Trait> supporting = this->supporting(traits, attributes, progress);
        if (progress.isCancelled())
            return m_draft;
        const bool nothing = m_supported.empty() && supporting.empty();
        if (m_supported.empty() && m_from == DraftFrom::Suggested &&
            (nothing || supporting.front().basis == Basis::Unproven))
            return unproven(std::move(supporting), progress);
        const std::vector<const Pattern *> left = suggestiveWithout(supporting);
        m_draft.note = noteOf(m_supported.size(), left.size(), supporting.size());
        if (nothing)
            return m_draft;
        addNew(m_draft.profile.gates, m_gates);
        traits = addWeighed(std::move(traits), std::move(supporting), progress);
        if (progress.isCancelled())
            return m_draft;
        if (!m_supported.empty())
            addNew(m_draft.profile.traits, proposals(m_maker.make(left, progress), m_contrast, m_rows, progress));
        if (progress.isCancelled())
            return m_draft;
        if (!m_draft.profile.tiers.byHand && !traits.empty())
            m_draft.profile.tiers = draftTiers(traits, m_rows);
        return m_draft;
    }

private:
    // Weighs the lines together and adds them to the profile.
    std::vector<TraitDraft> addWeighed(std::vector<TraitDraft> traits, std::vector<Trait> further,
                                       const Progress &progress)
    {
        for (Trait &trait : further)
            traits.push_back(traitDraft(m_contrast.table, std::move(trait), m_rows));
        traits = weigh(std::move(traits), m_rows, progress);
        std::vector<Trait> drafted;
        for (const TraitDraft &one : traits)
            drafted.push_back(one.trait);
        addNew(m_draft.profile.traits, drafted);
        return traits;
    }

    // Lines of a score that is not proven. Nobody is shut out by them, and they divide nothing into tiers.
    Draft unproven(std::vector<Trait> lines, const Progress &progress)
    {
        const std::vector<TraitDraft> drafted = addWeighed({}, std::move(lines), progress);
        if (!m_draft.profile.tiers.byHand && !drafted.empty())
            m_draft.profile.tiers = tiersOfUnproven();
        m_draft.note = unprovenNote(drafted.size());
        return m_draft;
    }

    // A condition that is a gate needs no points, unless nothing else would have any.
    std::vector<TraitDraft> confirmed(const Progress &progress) const
    {
        std::vector<const Pattern *> scored = m_supported;
        std::erase_if(scored, [&](const Pattern *pattern) { return isGated(*pattern, m_gates); });
        if (scored.empty())
            scored = m_supported;
        std::vector<Trait> made = m_maker.make(scored, progress);
        made.resize(std::min(made.size(), most()));
        std::vector<TraitDraft> traits;
        for (Trait &trait : made)
            traits.push_back(traitDraft(m_contrast.table, std::move(trait), m_rows));
        return traits;
    }

    std::size_t most() const { return mostTraits(m_contrast.positive.count()); }

    // Conjunctions that were chosen because these rows suit them are candidates only where something is confirmed.
    std::vector<Trait> supporting(const std::vector<TraitDraft> &traits, const std::vector<QString> &attributes,
                                  Progress &progress) const
    {
        std::vector<std::vector<Criterion>> gated;
        for (const Gate &gate : m_gates)
            gated.push_back(gate.criteria);
        return supportingLines({m_contrast, m_rows, traits, attributes,
                                traits.empty() ? std::vector<const Pattern *>{} : m_suggestive, gated, most(),
                                m_from == DraftFrom::Suggested},
                               progress);
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
    Draft m_draft;
    std::vector<const Pattern *> m_supported;
    std::vector<const Pattern *> m_suggestive;
    std::vector<Gate> m_gates;
    TraitMaker m_maker;
    LearningRows m_rows;
};

} // namespace

Draft draftProfile(const Dataset &dataset, const BestSelection &selection, const PatternSet &patterns,
                   const Profile &kept, Progress &progress, DraftFrom from)
{
    const auto contrast = makeContrast(dataset, selection, patterns.options, progress);
    if (!contrast)
        return {keptPart(kept), contrast.error().sentence()};
    const std::optional<Contrast> part =
        rowsToSearch(*contrast, patterns.options.seed, [&progress] { return progress.isCancelled(); });
    Drafter drafter(dataset, part ? *part : *contrast, patterns, kept, from);
    const Profile locked = keptPart(kept);
    return drafter.draft(supportingAttributes(dataset, *contrast, locked), progress);
}

} // namespace touchstone
