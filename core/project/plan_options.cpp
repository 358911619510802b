#include "core/project/plan_options.h"

#include "core/import/fields/column_matcher.h"
#include "core/import/fields/field_catalogue.h"
#include "core/import/tables/header_text.h"
#include "core/import/values/reading_guess.h"

#include <QCoreApplication>

#include <algorithm>

namespace touchstone
{

namespace
{

bool same(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

QStringList headersNamed(const FileImport &file)
{
    QStringList named = file.ignored + file.keys;
    for (const auto &[header, field] : file.fields)
        named << header;
    for (const auto &[header, kind] : file.kinds)
        named << header;
    for (const auto &[header, known] : file.known)
        named << header;
    return named;
}

template <typename Value>
const Value *valueFor(const std::map<QString, Value> &options, const QString &header)
{
    const auto found = std::ranges::find_if(options, [&](const auto &entry) { return same(entry.first, header); });
    return found == options.end() ? nullptr : &found->second;
}

// How the column's values are read when they are said to be of this kind.
ColumnReading readingAs(ValueKind kind, const RawColumn &column)
{
    const ColumnTally tally = tallyColumn(column);
    const HeaderText header = headerText(column.header);
    const GuessBasis basis{column, tally, header, nullptr};
    std::optional<ReadingGuess> guess;
    if (kind == ValueKind::Date)
        guess = guessDate(basis);
    else if (kind == ValueKind::List)
        guess = guessMembers(basis);
    else if (kind == ValueKind::Range)
        guess = guessRange(basis);
    else if (isNumeric(kind) && kind != ValueKind::YesNo)
        guess = guessNumber(basis);
    ColumnReading reading = guess ? guess->reading : ColumnReading{};
    reading.kind = kind;
    return reading;
}

// A column that is a known field now has its family, and its kind if the values are not of one that suits it.
void becomeField(ColumnPlan &column, const QString &field, SourceRole role, const RawColumn &raw)
{
    column.field = field;
    const FieldDefinition *definition = fieldCatalogue().find(field);
    if (!definition)
        return;
    column.field = definition->key;
    column.family = definition->family;
    column.known = knownIn(*definition, role);
    if (!definition->accept(column.reading.kind))
        column.reading = readingAs(definition->kind, raw);
}

bool applyToColumn(ColumnPlan &column, const FileImport &file, SourceRole role, const RawColumn &raw)
{
    bool changed = false;
    if (const QString *field = valueFor(file.fields, column.header)) {
        becomeField(column, *field, role, raw);
        column.used = changed = true;
    }
    if (const ValueKind *kind = valueFor(file.kinds, column.header)) {
        column.reading = readingAs(*kind, raw);
        column.used = changed = true;
    }
    if (const Known *known = valueFor(file.known, column.header)) {
        column.known = *known;
        changed = true;
    }
    if (file.ignored.contains(column.header, Qt::CaseInsensitive)) {
        column.used = false;
        changed = true;
    }
    return changed;
}

// Options about the writing of values hold for every column that has such values.
bool applyToReading(ColumnReading &reading, const FileImport &file)
{
    const ColumnReading before = reading;
    if (!file.decimal.isEmpty() && isNumeric(reading.kind) && reading.kind != ValueKind::Date)
        reading.decimal = file.decimal;
    if (file.dates != DateOrder::Unknown && reading.kind == ValueKind::Date)
        reading.dates = file.dates;
    if (!file.listSeparator.isEmpty() && reading.kind == ValueKind::List)
        reading.listSeparator = file.listSeparator;
    return reading != before;
}

bool applyToColumns(SourcePlan &plan, const RawTable &table, const FileImport &file)
{
    bool any = false;
    for (ColumnPlan &column : plan.columns) {
        const int index = table.find(column.header);
        if (index < 0)
            continue;
        const bool named = applyToColumn(column, file, plan.role, table.columns[static_cast<std::size_t>(index)]);
        if (applyToReading(column.reading, file) || named) {
            column.byHand = true;
            column.confidence = 1.0;
            column.reason = QCoreApplication::translate("Import", "Said by you.");
            any = true;
        }
    }
    return any;
}

} // namespace

std::optional<Error> unknownHeader(const FileImport &file, std::span<const Source> read)
{
    const auto known = [&read](const QString &header) {
        return std::ranges::any_of(read, [&](const Source &source) { return source.table->find(header) >= 0; });
    };
    const QStringList named = headersNamed(file);
    const auto missing = std::ranges::find_if_not(named, known);
    if (missing == named.end())
        return std::nullopt;

    QStringList headers;
    for (const Source &source : read)
        for (const RawColumn &column : source.table->columns)
            headers << column.header;
    return Error{Error::Code::InvalidInput,
                 QCoreApplication::translate("Import", "The file has no column \"%1\".").arg(*missing),
                 {file.path},
                 QCoreApplication::translate("Import", "Its columns are: %1.").arg(headers.join(QStringLiteral(", ")))};
}

bool applyOptions(ImportPlan &plan, const Source &source, const FileImport &file)
{
    const auto found = std::ranges::find(plan.sources, source.name, &SourcePlan::source);
    if (found == plan.sources.end())
        return false;

    const bool decided = file.role || !file.keys.isEmpty();
    if (file.role && *file.role != found->role) {
        found->role = *file.role;
        found->keys.clear(); // proposed anew, for that role
    }
    if (!file.keys.isEmpty())
        found->keys = file.keys;
    if (decided) {
        found->byHand = true;
        found->confidence = 1.0;
        found->reason = QCoreApplication::translate("Import", "Said by you.");
    }
    return applyToColumns(*found, *source.table, file) || decided;
}

} // namespace touchstone
