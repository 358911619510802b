#pragma once

#include "core/base/progress.h"
#include "core/customers/best_customers.h"
#include "core/profile/profile.h"

namespace touchstone
{

// A first profile from what mining found: must-haves that nearly all best customers share, disqualifiers that next to
// none has, traits with points from weights of evidence, tiers from the data. Locked lines of `kept` stay as they are,
// its words too. Where nothing is supported the draft is empty of traits, and `note` says so.
struct Draft {
    Profile profile;
    QString note; // a sentence for the user; empty: nothing to say
};
Draft draftProfile(const Dataset &dataset, const BestSelection &selection, const PatternSet &patterns,
                   const Profile &kept);

} // namespace touchstone
