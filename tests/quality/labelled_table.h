#pragma once

#include "core/base/result.h"
#include "core/customers/best_customers.h"

namespace touchstone::quality
{

// Accounts of which it is said who is best.
struct LabelledTable {
    QString name;
    Dataset dataset;
    BestSelection selection;

    std::size_t rowCount() const { return dataset.accounts.rowCount(); }
};

// A file read as the program reads it, the best customers by a criterion such as "Status = Won". `beforeTheSale`: every
// column but that of the criterion may describe the profile, whatever its name says. Fails as an import does.
Result<LabelledTable> labelledTable(const QString &path, const QString &best, bool beforeTheSale);

} // namespace touchstone::quality
