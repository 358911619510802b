#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace touchstone
{

// Stands for the delimiter of a file that has none: no text holds this control character.
inline constexpr char noDelimiter = '\x1F';

// How a text file is divided into fields.
struct CsvDialect {
    char delimiter = ',';
    qsizetype firstLineLength = 0; // of a line "sep=;" with its end, to be skipped; 0: none
};

// Tries , ; tab and | on the beginning of the file: the delimiter that divides most of its records into the same number
// of fields, or noDelimiter where none does. A line "sep=;" decides, and the user before it. `isWhole`: there is no
// more text than this.
CsvDialect findDialect(QByteArrayView head, bool isWhole, std::optional<char> wanted);

// A delimiter as the user types it: one character, "tab" or "\t". Nothing typed: the program finds out.
Result<std::optional<char>> delimiterFromText(const QString &text);

} // namespace touchstone
