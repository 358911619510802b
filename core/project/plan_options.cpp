#include "core/project/plan_options.h"

#include "core/import/column_matcher.h"

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

bool applyToColumn(ColumnPlan &column, const FileImport &file)
{
    bool changed = false;
    if (const QString *field = valueFor(file.fields, column.header)) {
        column.field = *field;
        column.used = changed = true;
    }
    if (const ValueKind *kind = valueFor(file.kinds, column.header)) {
        column.reading.kind = *kind;
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

bool applyToColumns(std::vector<ColumnPlan> &columns, const FileImport &file)
{
    bool any = false;
    for (ColumnPlan &column : columns) {
        const bool named = applyToColumn(column, file);
        if (applyToReading(column.reading, file) || named) {
            column.byHand = true;
            column.confidence = 1.0;
            column.reason = QCoreApplication::translate("Import", "Said by you.");
            any = true;
        }
    }
    return any;
}

void empty(RawColumn &column)
{
    auto texts = std::make_shared<TextPool>();
    texts->intern(QStringView(u""));
    column.texts = std::move(texts);
    std::ranges::fill(column.codes, 0U);
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

bool applyOptions(ImportPlan &plan, const QString &source, const FileImport &file)
{
    const auto found = std::ranges::find(plan.sources, source, &SourcePlan::source);
    if (found == plan.sources.end())
        return false;

    const bool decided = file.role || !file.keys.isEmpty();
    if (file.role)
        found->role = *file.role;
    if (!file.keys.isEmpty())
        found->keys = file.keys;
    if (decided) {
        found->byHand = true;
        found->confidence = 1.0;
        found->reason = QCoreApplication::translate("Import", "Said by you.");
    }
    return applyToColumns(found->columns, file) || decided;
}

void dropContactCells(std::vector<Source> &sources, const ImportPlan &plan)
{
    for (Source &source : sources) {
        const SourcePlan *sourcePlan = plan.find(source.name);
        if (!sourcePlan)
            continue;
        auto table = std::make_shared<RawTable>(*source.table);
        bool any = false;
        for (const ColumnPlan &column : sourcePlan->columns) {
            const int index = table->find(column.header);
            if (index < 0 || column.used || !isPersonal(column))
                continue;
            empty(table->columns[static_cast<std::size_t>(index)]);
            any = true;
        }
        if (any)
            source.table = std::move(table);
    }
}

} // namespace touchstone
