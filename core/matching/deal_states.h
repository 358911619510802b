#pragma once

#include "core/data/dataset.h"

#include <optional>
#include <vector>

namespace touchstone
{

// What a stage or a status says of a deal: "6 - Closed Won", "Gewonnen", "closed_lost". None where the words do not
// tell that it is closed.
std::optional<DealState> closedState(const QString &text);

// The state of each deal, from a flag "is won" (with "is closed" beside it), a status, or the stage: what tells it
// first. A deal of which nothing tells that it is closed is open.
std::vector<DealState> dealStates(const Table &deals);

// The stages of the deals in the order of the sale: by their usual probability where the data have one, else by known
// words, else by first appearance; won ones behind the open ones, lost ones last.
struct StageOrder {
    QStringList names;
    std::vector<qint32> stage; // per deal; -1: unknown
};
StageOrder orderStages(const Table &deals, const std::vector<DealState> &states);

} // namespace touchstone
