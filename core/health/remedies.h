#pragma once

#include "core/health/health.h"
#include "core/import/plan/import_plan.h"

#include <span>

namespace touchstone
{

// The columns of files behind the fields of a remedy, named so that they are found in a later plan too.
struct RemedyColumns {
    struct Place {
        QString source; // Source::name
        QString header;
        bool operator==(const Place &) const = default;
    };

    Remedy::Kind kind = Remedy::Kind::None;
    std::vector<Place> places;
};
RemedyColumns columnsOf(const Remedy &remedy, const Dataset &dataset, std::span<const Source> sources);

// Changes what the plan says of these columns, decided by hand.
void applyRemedy(ImportPlan &plan, const RemedyColumns &columns);

// What it does, as a button and a step of undo say it.
QString remedyLabel(const Remedy &remedy);
QString remedyText(const Remedy &remedy, const Dataset &dataset);

} // namespace touchstone
