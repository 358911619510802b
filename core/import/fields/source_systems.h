#pragma once

#include "core/import/fields/import_catalogue.h"
#include "core/import/fields/repeated_fields.h"
#include "core/import/plan/source_view.h"

namespace touchstone
{

// A system that a source seems to come from.
struct SystemMatch {
    const SourceSystem *system = nullptr; // null: none
    const SystemExport *kind = nullptr;
    double confidence = 0.0;
    QStringList headers = {}; // that say so
    QString reason = {};
};
SystemMatch recogniseSystem(const SourceView &view, const ImportCatalogue &catalogue);

// Whether a header is meant by an entry of the catalogue.
bool meansHeader(const QString &entry, const QString &header);

// The field that the header has in files of this system; null: what it has elsewhere.
const FieldDefinition *fieldIn(const SystemMatch &match, const QString &header, const FieldCatalogue &fields);

// What the system spreads over several columns, as one field each: won and lost dates, amount and interval.
std::vector<RepeatedFields> fieldsOfSystem(const SystemMatch &match, const SourceView &view);

// Notes the system and applies its quirks to the plan, each with a remark. What the analyst decided stays.
void applySystem(const SystemMatch &match, const SourceView &view, const SourcePlan *kept, SourcePlan &plan);

} // namespace touchstone
