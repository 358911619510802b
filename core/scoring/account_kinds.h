#pragma once

#include "core/scoring/value_groups.h"

#include <map>

namespace touchstone
{

// Every kind of account that conditions tell apart, whether or not there is one of it: all combinations of the groups
// of values of the attributes asked about.
class AccountKinds
{
public:
    // Kinds that are alike but for one choice of groups per attribute: a conjunction of conditions describes them.
    using Box = std::vector<std::vector<std::size_t>>;

    // Nothing where they cannot be counted up: an attribute that the table lacks or that cannot be divided, or too
    // many.
    static std::optional<AccountKinds> of(std::span<const std::vector<Criterion>> conjunctions, const Table &table);

    std::size_t count() const { return m_count; }
    bool meets(std::size_t kind, std::size_t conjunction) const;

    // Few boxes that hold these kinds, all of them and no other; boxes may share kinds.
    std::vector<Box> boxesOf(const std::vector<bool> &kinds) const;
    std::vector<Criterion> criteria(const Box &box) const;

    // Whether the condition of the conjunction holds for all kinds of the box.
    bool holds(const Box &box, std::size_t conjunction, std::size_t condition) const;

private:
    // Where a condition of a conjunction is asked: the attribute, and which of its conditions it is.
    struct Asked {
        std::size_t attribute;
        std::size_t condition;
    };

    Box boxOf(std::size_t kind) const;
    bool isWithin(const Box &box, const std::vector<bool> &kinds) const;
    Box grown(Box box, std::span<const std::size_t> order, const std::vector<bool> &kinds) const;
    void growAlong(Box &box, std::size_t attribute, const std::vector<bool> &kinds) const;
    template <typename Work>
    bool allKinds(const Box &box, const Work &work) const;

    std::vector<ValueGroups> m_groups;       // per attribute
    std::vector<std::vector<Asked>> m_asked; // per conjunction
    std::size_t m_count = 1;
};

} // namespace touchstone
