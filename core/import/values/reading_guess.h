#pragma once

#include "core/import/fields/column_matcher.h"
#include "core/import/values/value_parser.h"

#include <optional>
#include <span>

namespace touchstone
{

// What the columns of a file whose values leave no doubt say about the others.
struct FileHabits {
    QString decimal = {};                 // the sign before their decimals
    QString decimalFrom = {};             // a header that shows it
    DateOrder dates = DateOrder::Unknown; // day or month first
    QString datesFrom = {};
    bool semicolons = false; // between the cells, as where decimals stand after a comma
    int fiscalStart = 0;     // a month, said by the analyst; 0: not said
    const FieldCatalogue *fields = &fieldCatalogue();
};

// What a guess at the reading of a column goes by.
struct GuessBasis {
    const RawColumn &column;
    const ColumnTally &tally;
    const HeaderText &header;
    const FieldDefinition *field; // that the header names; null: none
    FileHabits habits = {};

    QString text(qint32 code) const { return code < 0 ? QString() : (*column.texts)[static_cast<std::size_t>(code)]; }
    bool expects(ValueKind kind) const { return field != nullptr && field->kind == kind; }
    bool isField(QLatin1String key) const { return field != nullptr && field->key == key; }
};

// The guesses, each for its kinds; nothing when the values are not of them.
std::optional<ReadingGuess> guessHealth(const GuessBasis &basis); // brought to a scale from 0 to 100
std::optional<ReadingGuess> guessNps(const GuessBasis &basis);    // answers, net scores or classes: never mixed
std::optional<ReadingGuess> guessFlag(const GuessBasis &basis);
std::optional<ReadingGuess> guessDate(const GuessBasis &basis);
std::optional<ReadingGuess> guessRange(const GuessBasis &basis);
std::optional<ReadingGuess> guessNumber(const GuessBasis &basis);
std::optional<ReadingGuess> guessMembers(const GuessBasis &basis);
ReadingGuess guessText(const GuessBasis &basis);

ReadingGuess guessReading(const RawColumn &column, const ColumnTally &tally, const FileHabits &habits = {});

// The habits of a file: what its columns that leave no doubt say.
FileHabits habitsOf(std::span<const RawColumn> columns, std::span<const ReadingGuess> guesses);

// Whether the header says that its values are dates.
bool namesADate(const GuessBasis &basis);

// "212 of 215".
QString countOf(qint64 rows, qint64 total);

} // namespace touchstone
