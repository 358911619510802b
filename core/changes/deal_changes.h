#pragma once

#include "core/data/dataset.h"

#include <vector>

namespace touchstone
{

// What became of the deals between two states of the data. Deals are the same when their ids are.
struct DealChanges {
    std::vector<quint32> added;    // rows of the later deals
    std::vector<quint32> gone;     // rows of the former deals
    std::vector<quint32> won;      // rows of the later ones: not won before
    std::vector<quint32> lost;     // … not lost before
    std::vector<quint32> reopened; // closed before, open now
    qint64 otherAmount = 0;        // deals whose amount is another
    qint64 otherStage = 0;         // open before and now, in another stage
    bool comparable = true;        // false: the deals have no ids

    bool isEmpty() const
    {
        return added.empty() && gone.empty() && won.empty() && lost.empty() && reopened.empty() && otherAmount == 0 &&
               otherStage == 0;
    }
};

DealChanges compareDeals(const Opportunities &before, const Opportunities &after);

} // namespace touchstone
