#include "core/profile/pattern_traits.h"

#include "core/profile/draft_gates.h"
#include "core/profile/supervised_bins.h"

#include <cmath>
#include <limits>
#include <set>

namespace touchstone
{

namespace
{

constexpr double infinity = std::numeric_limits<double>::infinity();

class TraitMaker
{
public:
    TraitMaker(const Contrast &contrast, Against against) : m_contrast(contrast), m_against(against) {}

    std::vector<Trait> make(const std::vector<const Pattern *> &patterns, const Stop &stop) const
    {
        std::vector<Trait> traits;
        std::set<QString> done;
        for (const Pattern *pattern : patterns) {
            if (stop())
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

} // namespace

std::vector<Trait> traitsOf(const std::vector<const Pattern *> &patterns, const Contrast &contrast, Against against,
                            const Stop &stop)
{
    return TraitMaker(contrast, against).make(patterns, stop);
}

} // namespace touchstone
