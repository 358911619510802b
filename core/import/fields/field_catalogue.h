#pragma once

#include "core/import/plan/import_plan.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace touchstone
{

// A field that the program knows: what its columns are called in the exports of many systems, and what its values are.
// The list is resources/import/column_synonyms.json.
struct FieldDefinition {
    QString key;
    ValueKind kind = ValueKind::Category;
    std::vector<ValueKind> accepts; // kinds that its values may have besides
    Family family = Family::Other;
    Known known = Known::BeforeSale;
    std::vector<SourceRole> beforeIn; // known before the sale in these, whatever `known` says
    std::vector<SourceRole> roles;    // in these the bare names mean it too: "Name", "Status", "Created"
    bool personal = false;            // tells who a person is: not used unless the analyst asks for it
    QStringList synonyms;             // squashed
    QStringList bareSynonyms;         // squashed

    bool accept(ValueKind other) const;
};

// What a word in a header of the user's own says about the column.
struct HeaderHint {
    Known known = Known::BeforeSale;
    Family family = Family::Other;
    QStringList words;
    std::vector<SourceRole> roles = {}; // only in these; empty: in all
};

// One way in which a header may name a field. Rank 0 is the most usual name.
struct SynonymUse {
    int field = -1;
    int rank = 0;
    bool bare = false;
};

struct FieldCatalogue {
    std::vector<FieldDefinition> fields;
    std::vector<HeaderHint> hints;
    QStringList traps;                            // words of headers that name somebody else than the account
    QStringList system;                           // squashed headers of what a system notes for itself
    QHash<QString, std::vector<SynonymUse>> uses; // by squashed header

    const FieldDefinition *find(QStringView key) const;
};

// Read once; never changes.
const FieldCatalogue &fieldCatalogue();

// "Annual revenue" for a known field; for a header of the user's own the header, readably.
QString fieldLabel(const QString &field);

} // namespace touchstone
