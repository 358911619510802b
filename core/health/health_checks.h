#pragma once

#include "core/health/health.h"

#include <QCoreApplication>

namespace touchstone
{

// Marks the texts of this folder for translation.
struct HealthWords {
    Q_DECLARE_TR_FUNCTIONS(DataHealth)
};

// What the checks look at.
struct HealthInput {
    const Dataset &dataset;
    const std::vector<HealthPopulation> &populations;
    std::span<const std::shared_ptr<const Column>> columns; // with DataHealth::fields
    std::vector<RowSet> known;                              // per column

    // The rows of a population; of none where it is empty.
    RowSet rowsOf(Population population) const;
};

using Findings = std::vector<HealthFinding>;

// Whether the profile may look at the attribute: it describes the account and is known before the sale.
bool mayDescribe(const Attribute &attribute);

// Whether the plan can change what the column is: it was read from a file.
bool isRead(const Column &column);
Remedy leaveOut(const Column &column);
Remedy markAfterSale(const Column &column);

// The accounts that stand in one of the files that the column is read from; all where that is not known.
RowSet askedAccounts(const Dataset &dataset, const Column &column);

// At most this many rows of the set, evenly spread.
RowSet thinned(const RowSet &rows, std::size_t most);

// Each looks for one kind of trouble.
void findEmptyAndThin(const HealthInput &input, const std::vector<FieldHealth> &fields, Findings &findings);
void findConstants(const HealthInput &input, const std::vector<FieldHealth> &fields, Findings &findings);
void findLeaks(const HealthInput &input, Progress &progress, Findings &findings);
void findUnevenlyFilled(const HealthInput &input, const Progress &progress, Findings &findings);
void findCopies(const HealthInput &input, Progress &progress, Findings &findings);
void findStaleDates(const HealthInput &input, const Progress &progress, Findings &findings);
void findDuplicates(const HealthInput &input, Progress &progress, Findings &findings);
void findFewAccounts(const HealthInput &input, Findings &findings);

} // namespace touchstone
