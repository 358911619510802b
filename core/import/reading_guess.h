#pragma once

#include "core/import/column_matcher.h"
#include "core/import/value_parser.h"

#include <optional>

namespace touchstone
{

// What a guess at the reading of a column goes by.
struct GuessBasis {
    const RawColumn &column;
    const ColumnTally &tally;
    const HeaderText &header;
    const FieldDefinition *field; // that the header names; null: none

    QString text(qint32 code) const { return code < 0 ? QString() : (*column.texts)[static_cast<std::size_t>(code)]; }
    bool expects(ValueKind kind) const { return field != nullptr && field->kind == kind; }
};

// The guesses, each for its kinds; nothing when the values are not of them.
std::optional<ReadingGuess> guessFlag(const GuessBasis &basis);
std::optional<ReadingGuess> guessDate(const GuessBasis &basis);
std::optional<ReadingGuess> guessRange(const GuessBasis &basis);
std::optional<ReadingGuess> guessNumber(const GuessBasis &basis);
std::optional<ReadingGuess> guessMembers(const GuessBasis &basis);
ReadingGuess guessText(const GuessBasis &basis);

ReadingGuess guessReading(const RawColumn &column, const ColumnTally &tally);

// "212 of 215".
QString countOf(qint64 rows, qint64 total);

} // namespace touchstone
