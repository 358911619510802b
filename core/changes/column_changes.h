#pragma once

#include "core/import/plan/replayed_plan.h"

#include <QSet>

#include <vector>

namespace touchstone
{

// What is different about one column of a newer export.
struct ColumnChange {
    enum class Kind { Gone, Renamed, Added, ReadOtherwise, Emptier, NewValues };

    Kind kind = Kind::Added;
    QString header;   // as the newer export has it; of one that is gone, as the former had it
    QString text;     // a whole sentence
    qint64 count = 0; // NewValues: rows that have them; Emptier: rows that are empty now
    QStringList examples = {};
    bool matters = false; // the profile or the rule of the best customers uses its field
};

// A table that came, and what it stands for.
struct ExportDrift {
    Arrival arrival;
    bool isSameFile = false; // byte for byte what was imported before
    qint64 rowsBefore = 0;
    qint64 rows = 0;
    std::vector<ColumnChange> columns = {}; // what breaks the profile first
};

// One table and how it is used.
struct PlannedSource {
    const Source *source = nullptr;
    const SourcePlan *plan = nullptr;
};

// How a newer export differs from the former one in its columns. `inUse` are the fields that the profile and the rule
// of the best customers are made of.
ExportDrift driftOf(const Arrival &arrival, const PlannedSource &before, const PlannedSource &after,
                    const QSet<QString> &inUse);

} // namespace touchstone
