#pragma once

#include "core/import/fields/field_catalogue.h"
#include "core/import/tables/header_text.h"
#include "core/import/values/column_tally.h"

#include <optional>
#include <vector>

namespace touchstone
{

// A known field that a header may name, and how surely.
struct FieldMatch {
    const FieldDefinition *field = nullptr;
    double confidence = 0.0;
};

// Best first. Without a role the bare names ("Name", "Status") count in every role, but for little.
std::vector<FieldMatch> matchHeader(const HeaderText &header, std::optional<SourceRole> role = std::nullopt,
                                    const FieldCatalogue &catalogue = fieldCatalogue());

// Whether the values can be those of the field: employees are counted, names of accounts are many.
bool valuesSuit(const FieldDefinition &field, ValueKind kind, const ColumnTally &tally);

// Whether the header names somebody or something else than the account: its owner, its parent.
bool isIdentityTrap(const HeaderText &header);

// Whether the column is a note of the system to itself: a checksum, a time of synchronisation.
bool isSystemColumn(const HeaderText &header);

// What the words of a header of the user's own hint at.
struct HeaderMeaning {
    Family family = Family::Other;
    Known known = Known::BeforeSale;
};
HeaderMeaning meaningOfHeader(const HeaderText &header, SourceRole role);

// Whether the column says who a person is or how to reach them, by its field or by its header.
bool isPersonal(const ColumnPlan &column);

// Known as of this role: the product of a deal is known before the sale, that of a customer after it.
Known knownIn(const FieldDefinition &field, SourceRole role);

} // namespace touchstone
