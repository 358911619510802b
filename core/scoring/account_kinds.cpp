#include "core/scoring/account_kinds.h"

#include <algorithm>
#include <numeric>

namespace touchstone
{

namespace
{

constexpr std::size_t mostKinds = 20'000;
constexpr std::size_t mostOrdersOf = 4; // attributes; of more only one order is tried

struct Question {
    const Column *column;
    std::vector<Criterion> criteria;
};

std::size_t sizeOf(const AccountKinds::Box &box)
{
    return std::accumulate(box.begin(), box.end(), std::size_t{1},
                           [](std::size_t size, const auto &groups) { return size * groups.size(); });
}

std::vector<std::size_t> upTo(std::size_t count)
{
    std::vector<std::size_t> numbers(count);
    std::iota(numbers.begin(), numbers.end(), std::size_t{0});
    return numbers;
}

} // namespace

std::optional<AccountKinds> AccountKinds::of(std::span<const std::vector<Criterion>> conjunctions, const Table &table)
{
    AccountKinds kinds;
    std::vector<Question> questions;
    for (const std::vector<Criterion> &criteria : conjunctions) {
        kinds.m_asked.emplace_back();
        for (const Criterion &criterion : criteria) {
            const Column *column = table.find(criterion.attribute);
            if (column == nullptr)
                return {};
            auto question = std::ranges::find(questions, column, &Question::column);
            if (question == questions.end())
                question = questions.insert(questions.end(), {column, {}});
            kinds.m_asked.back().push_back(
                {static_cast<std::size_t>(question - questions.begin()), question->criteria.size()});
            question->criteria.push_back(criterion);
        }
    }
    for (const Question &question : questions) {
        const auto groups = ValueGroups::of(*question.column, question.criteria);
        if (!groups || kinds.m_count * groups->count() > mostKinds)
            return {};
        kinds.m_count *= groups->count();
        kinds.m_groups.push_back(*groups);
    }
    return kinds;
}

AccountKinds::Box AccountKinds::boxOf(std::size_t kind) const
{
    Box box;
    for (const ValueGroups &groups : m_groups) {
        box.push_back({kind % groups.count()});
        kind /= groups.count();
    }
    return box;
}

bool AccountKinds::meets(std::size_t kind, std::size_t conjunction) const
{
    const Box box = boxOf(kind);
    return !m_asked[conjunction].empty() && std::ranges::all_of(m_asked[conjunction], [&](const Asked &asked) {
        return m_groups[asked.attribute].isMet(box[asked.attribute].front(), asked.condition);
    });
}

bool AccountKinds::holds(const Box &box, std::size_t conjunction, std::size_t condition) const
{
    const Asked &asked = m_asked[conjunction][condition];
    return std::ranges::all_of(box[asked.attribute], [&](std::size_t group) {
        return m_groups[asked.attribute].isMet(group, asked.condition);
    });
}

// Calls work with the number of each kind of the box until it says no.
template <typename Work>
bool AccountKinds::allKinds(const Box &box, const Work &work) const
{
    std::vector<std::size_t> at(box.size(), 0);
    for (;;) {
        std::size_t kind = 0;
        for (std::size_t attribute = box.size(); attribute-- > 0;)
            kind = kind * m_groups[attribute].count() + box[attribute][at[attribute]];
        if (!work(kind))
            return false;
        std::size_t attribute = 0;
        while (attribute < box.size() && ++at[attribute] == box[attribute].size())
            at[attribute++] = 0;
        if (attribute == box.size())
            return true;
    }
}

bool AccountKinds::isWithin(const Box &box, const std::vector<bool> &kinds) const
{
    return allKinds(box, [&kinds](std::size_t kind) { return bool(kinds[kind]); });
}

// All groups of the attribute where that is possible, else as many as can be said in one condition.
void AccountKinds::growAlong(Box &box, std::size_t attribute, const std::vector<bool> &kinds) const
{
    const ValueGroups &groups = m_groups[attribute];
    std::vector<std::size_t> &own = box[attribute];
    const std::vector<std::size_t> before = own;
    own = upTo(groups.count());
    if (isWithin(box, kinds))
        return;
    own = before;
    if (!groups.canBeJoined(own.front()))
        return;
    const auto add = [&](std::size_t group) {
        const std::vector<std::size_t> without = own;
        own.insert(std::ranges::upper_bound(own, group), group);
        if (groups.canBeJoined(group) && isWithin(box, kinds))
            return true;
        own = without;
        return false;
    };
    for (std::size_t group = before.front() + 1; group < groups.count() && (add(group) || !groups.isOrdered()); ++group)
        ;
    for (std::size_t above = before.front(); above > 0 && (add(above - 1) || !groups.isOrdered()); --above)
        ;
}

AccountKinds::Box AccountKinds::grown(Box box, std::span<const std::size_t> order, const std::vector<bool> &kinds) const
{
    for (const std::size_t attribute : order)
        growAlong(box, attribute, kinds);
    return box;
}

// From each kind that is not in a box yet the largest box that can be grown, whichever attribute is grown first.
std::vector<AccountKinds::Box> AccountKinds::boxesOf(const std::vector<bool> &kinds) const
{
    std::vector<Box> boxes;
    std::vector<bool> isOpen = kinds;
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
        if (!isOpen[kind])
            continue;
        Box best;
        std::vector<std::size_t> order = upTo(m_groups.size());
        do {
            Box box = grown(boxOf(kind), order, kinds);
            if (best.empty() || sizeOf(box) > sizeOf(best))
                best = std::move(box);
        } while (order.size() <= mostOrdersOf && std::ranges::next_permutation(order).found);
        allKinds(best, [&isOpen](std::size_t inside) {
            isOpen[inside] = false;
            return true;
        });
        boxes.push_back(std::move(best));
    }
    return boxes;
}

std::vector<Criterion> AccountKinds::criteria(const Box &box) const
{
    std::vector<Criterion> criteria;
    for (std::size_t attribute = 0; attribute < box.size(); ++attribute) {
        const std::vector<Criterion> own = m_groups[attribute].criteria(box[attribute]);
        criteria.insert(criteria.end(), own.begin(), own.end());
    }
    return criteria;
}

} // namespace touchstone
