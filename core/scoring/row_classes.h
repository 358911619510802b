#pragma once

#include "core/data/row_codes.h"
#include "core/profile/profile.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace touchstone
{

// Whether a row meets a conjunction. A range of which only a part lies within the limits may or may not.
enum class Truth : std::uint8_t { No, Yes, Unknown };

using SharedColumn = std::shared_ptr<const Column>;

// What a conjunction says of each row, with the columns that it asked (null: the table lacks it).
struct ConjunctionTruth {
    std::vector<Criterion> criteria;
    std::vector<SharedColumn> columns;
    std::vector<Truth> ofRows;
};

// Rows of which all the bins of a trait say the same are one class: points are then given to classes, of which there
// are few, and a change of points has no need of the conditions.
struct TraitClasses {
    std::vector<std::vector<Criterion>> criteria; // of the bins
    std::vector<SharedColumn> columns;
    bool addsUp = false;                    // otherwise what comes after a bin that is met is not asked
    std::vector<std::size_t> order;         // bins as they are asked: those for missing values first
    RowCodes ofRows;                        // the class of each row
    std::vector<std::vector<Truth>> truths; // per class and place in `order`

    std::size_t count() const { return truths.size(); }
};

using SharedTruth = std::shared_ptr<const ConjunctionTruth>;
using SharedClasses = std::shared_ptr<const TraitClasses>;

SharedTruth truthOf(const Table &table, const std::vector<Criterion> &criteria);
SharedClasses classesOf(const Table &table, const Trait &trait);

// Whether it is what would be found of this table: the same conditions on the same columns.
bool isOf(const ConjunctionTruth &truth, const Table &table, const std::vector<Criterion> &criteria);
bool isOf(const TraitClasses &classes, const Table &table, const Trait &trait);

} // namespace touchstone
