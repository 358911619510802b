#pragma once

#include "core/base/progress.h"
#include "core/profile/trait_points.h"

#include <vector>

namespace touchstone
{

// What a score may be made of beside its confirmed lines.
struct SupportInput {
    const Contrast &contrast;
    const LearningRows &rows;
    const std::vector<TraitDraft> &confirmed;
    std::vector<QString> attributes;           // that lines may be about
    std::vector<const Pattern *> suggestive;   // conjunctions among them may be lines
    std::vector<std::vector<Criterion>> gated; // must-haves and disqualifiers
    std::size_t most = 0;                      // lines in the score, confirmed ones among them
    bool evenUnproven = false;                 // the analyst asked for lines even where the score is not proven
};

// Further lines of a score, without points, each with a sentence that says what it is: not confirmed by itself, but the
// score tells the best apart better with it on rows that it was not learned from. Where something is confirmed they are
// what remains of the candidates when those are dropped that the score does as well without. Where nothing is, there
// are lines only when the score as a whole is proven: when choosing and weighing again with shuffled labels gains as
// much no more than once in forty times. Else there are none, or where the analyst asked for them nevertheless lines of
// the basis Unproven, each of which says so. None when it is cancelled.
std::vector<Trait> supportingLines(const SupportInput &input, Progress &progress);

} // namespace touchstone
