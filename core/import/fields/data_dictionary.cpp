#include "core/import/import_text.h"
#include "core/import/plan/source_view.h"

#include <algorithm>
#include <array>

namespace touchstone
{

namespace
{

const RawColumn *columnNamed(const SourceView &view, std::initializer_list<const char *> words)
{
    for (const ColumnView &column : view.columns)
        for (const char *word : words)
            if (column.header.has(QLatin1String(word)))
                return column.column;
    return nullptr;
}

bool takesUnits(const ColumnPlan &column)
{
    const ValueKind kind = column.reading.kind;
    return !column.byHand && (kind == ValueKind::Money || kind == ValueKind::Number || kind == ValueKind::Range);
}

void applyEntry(const QString &description, const QString &dictionary, ColumnPlan &column)
{
    const HeaderText told = headerText(description);
    const bool scales = told.scale != 1.0 && column.reading.scale == 1.0;
    const bool names =
        !told.currency.isEmpty() && column.reading.currency.isEmpty() && column.reading.kind != ValueKind::Number;
    if (!scales && !names)
        return;
    if (scales)
        column.reading.scale = told.scale;
    if (names)
        column.reading.currency = told.currency;
    column.reason +=
        u' ' +
        say(QT_TRANSLATE_NOOP("Import", "Its unit is taken from %1, which says: “%2”.")).arg(dictionary, description);
}

// Whether the entry is about this file: it names none, or this one.
bool isAbout(const QString &table, const QString &source)
{
    return table.isEmpty() || squashed(source).contains(squashed(table));
}

void applyDictionary(const SourceView &dictionary, ImportPlan &plan)
{
    const RawColumn *tables = columnNamed(dictionary, {"table", "file", "sheet"});
    const RawColumn *fields = columnNamed(dictionary, {"field", "column", "variable"});
    const RawColumn *meanings = columnNamed(dictionary, {"description", "definition", "meaning"});
    if (fields == nullptr || meanings == nullptr)
        return;
    for (std::size_t row = 0; row < fields->codes.size(); ++row) {
        const QString field = squashed(fields->text(row));
        const QString table = tables == nullptr ? QString() : tables->text(row);
        for (SourcePlan &source : plan.sources)
            for (ColumnPlan &column : source.columns)
                if (isAbout(table, source.source) && squashed(column.header) == field && takesUnits(column))
                    applyEntry(meanings->text(row), dictionary.source->name, column);
    }
}

} // namespace

bool isDictionary(const SourceView &view)
{
    static constexpr std::array words = {"table", "field", "column", "description", "definition", "meaning"};
    const auto named = std::count_if(view.columns.begin(), view.columns.end(), [](const ColumnView &column) {
        return column.header.words.size() <= 2 && std::any_of(words.begin(), words.end(), [&](const char *word) {
                   return column.header.has(QLatin1String(word));
               });
    });
    return named >= 2 && view.columns.size() <= 6;
}

void applyDictionaries(const std::vector<SourceView> &views, ImportPlan &plan)
{
    for (std::size_t i = 0; i < views.size(); ++i)
        if (plan.sources[i].role == SourceRole::Lookup && isDictionary(views[i]))
            applyDictionary(views[i], plan);
}

} // namespace touchstone
