#pragma once

#include "core/scoring/pipeline_fit.h"

#include <QString>

namespace touchstone
{

// The open pipeline in the numbers that people ask for. "Good" is Best and Good fit together.
struct PipelineFigures {
    std::size_t open = 0;    // open opportunities
    std::size_t scored = 0;  // those whose account is known
    std::size_t unknown = 0; // those whose account is not
    std::size_t good = 0;
    double amount = 0.0; // of the scored ones
    double goodAmount = 0.0;
    std::size_t prospects = 0; // accounts
    std::size_t goodProspects = 0;

    double goodShare() const { return scored == 0 ? 0.0 : static_cast<double>(good) / static_cast<double>(scored); }
};
PipelineFigures pipelineFigures(const PipelineFit &fit);

// That nobody has a score, as a sentence, where tiers are by rules and no trait gives points; else empty. To be said
// wherever scores would be shown.
QString rulesAloneSentence(const Profile &profile);

// What the data say, in one sentence: "38 % of open value is a good fit or better: $4.2M of $11M."
QString pipelineSentence(const Dataset &dataset, const PipelineFit &fit);

} // namespace touchstone
