#pragma once

#include "core/matching/populations.h"

namespace touchstone
{

// Rows of a table of tickets, usage, events… that repeat the id of an earlier row. They are kept, and said.
void reportRepeatedIds(const JoinedSource &joined, std::vector<DataIssue> &issues);

// Customers who are said not to have churned and yet have a churn event, and the other way round.
void reportChurnContradictions(const Dataset &dataset, std::span<const JoinedSource> sources,
                               std::vector<DataIssue> &issues);

// The latest date in the data that is not after `today`; `today` where they have none.
QDate latestDate(std::span<const ParsedSource> sources, QDate today);

// The currency of most columns of money; empty where none has one.
QString mainCurrency(const Dataset &dataset);

} // namespace touchstone
