#pragma once

#include "core/import/tables/raw_table.h"

namespace touchstone
{

// The issue of texts that can be repaired.
inline constexpr QLatin1String garbledIssue("garbled");

// What a text was before a program took its UTF-8 for Windows-1252: "FranÃ§ois" was "François". Empty: it is not so.
QByteArray repairedText(QByteArrayView utf8);

// Repairs the texts and headers of a source, where the user wants that, and says so; else says that it can be done,
// with an example.
void repairOrOffer(Source &source, bool wanted);

} // namespace touchstone
