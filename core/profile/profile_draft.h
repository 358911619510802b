#pragma once

#include "core/base/progress.h"
#include "core/customers/best_customers.h"
#include "core/profile/profile.h"

namespace touchstone
{

// A first profile from what mining found: must-haves that nearly all best customers share, disqualifiers that next to
// none has, traits with points from weights of evidence, lines that are not confirmed but that the score predicts
// better with, tiers from the data. Locked lines of `kept` stay as they are, its words too. Where nothing is supported,
// neither a pattern nor a score as a whole, the draft is empty of traits, and `note` says so.
struct Draft {
    Profile profile;
    QString note; // a sentence for the user; empty: nothing to say
};

// Suggested: where nothing is supported, lines from what is only suggested are drafted all the same, because the
// analyst asked for them. Each is marked as not proven (Basis::Unproven), and the draft says so; it has no must-haves,
// no disqualifiers and no tiers from the data. Where something is supported both are the same.
enum class DraftFrom { Supported, Suggested };
Draft draftProfile(const Dataset &dataset, const BestSelection &selection, const PatternSet &patterns,
                   const Profile &kept, Progress &progress, DraftFrom from = DraftFrom::Supported);

} // namespace touchstone
