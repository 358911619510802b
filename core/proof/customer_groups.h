#pragma once

#include "core/base/area_difference.h"
#include "core/proof/division_search.h"
#include "core/proof/draft_anew.h"

#include <array>

namespace touchstone
{

// Whether the best customers are two groups that are best described apart: two ideal customer profiles in one.
struct CustomerGroups {
    struct Group {
        std::size_t best = 0;
        std::size_t rest = 0;
        Profile profile; // made from this group alone
    };

    std::optional<Division> division; // the strongest one; none: no condition leaves enough on both sides
    std::array<Group, 2> groups;      // who meets it, who does not
    std::size_t undivided = 0;        // best ones of which it is not known
    AreaDifference areas;             // first: one profile for all, second: one for each group; on accounts not seen
    bool predictsBetter = false;      // for sure, and with the same attribute in most of the parts
    QString sentence;                 // what was found, or why it cannot be told
};

// Tries in five parts, by account, whether two profiles tell best customers of the other parts from the rest better
// than one does; division and profiles are found anew in each. An error is that of mining, or cancelled().
Result<CustomerGroups> findGroups(const Dataset &dataset, const BestSelection &selection, const MiningOptions &mining,
                                  quint32 seed, Progress &progress);

// "Industry is Software", "Not: Industry is Software".
QString groupName(const CustomerGroups &found, std::size_t group, const Table &accounts);

// What sets the best ones of a group apart: the lines of its own profile. Empty where nothing does for sure.
QStringList linesOf(const CustomerGroups::Group &group, const Table &accounts);

// The profile of one of the groups, which shuts out the other one: by a must-have that says who can buy, or by a
// disqualifier.
Profile profileOfGroup(const CustomerGroups &found, std::size_t group);

} // namespace touchstone
