#pragma once

#include "app/sample/sample_world.h"
#include "core/data/criterion.h"

#include <vector>

namespace touchstone::sample
{

// What is planted in the sample, as someone who finds it would say it: the generator acts by the functions below, and
// tests look for this in what the program drafts.
struct PlantedTruth {
    std::vector<std::vector<Criterion>> segments; // of best customers; all criteria of one hold
    Criterion disqualifier;
    QStringList meaningless; // attributes
};
PlantedTruth plantedTruth();

bool inSegment(const Account &account); // one of them
bool isDisqualified(const Account &account);

} // namespace touchstone::sample
