#include "core/project/forget_persons.h"

#include "core/import/fields/column_matcher.h"

#include <algorithm>

namespace touchstone
{

namespace
{

// What a column about a person holds: how to reach them in a way that tells the company, or their name.
enum class Personal { Address, Name, Other };

Personal personalKind(const ColumnPlan &column, SourceRole role)
{
    const FieldDefinition *field = fieldCatalogue().find(column.field);
    if (!field) // another column has the field: this one is kept under its own name
        if (const std::vector<FieldMatch> matches = matchHeader(headerText(column.header), role); !matches.empty())
            field = matches.front().field;
    if (field && (field->key == QLatin1String("email") || field->key == QLatin1String("owner_email")))
        return Personal::Address;
    return field && field->key == QLatin1String("contact_name") ? Personal::Name : Personal::Other;
}

QByteArray pseudonym(Personal kind, QByteArrayView text, std::size_t code)
{
    const QByteArray number = QByteArray::number(static_cast<qulonglong>(code));
    if (kind == Personal::Name)
        return "Person " + number;
    const qsizetype at = text.lastIndexOf('@');
    return at < 0 ? "person" + number : "person" + number + text.sliced(at).toByteArray();
}

// Code 0 stays the empty text. No two pseudonyms are alike, as each holds the code.
void forget(RawColumn &column, Personal kind)
{
    auto texts = std::make_shared<TextPool>();
    texts->append({});
    if (kind == Personal::Other)
        column.codes = RowCodes(column.codes.size(), 0U);
    else
        for (std::size_t code = 1; code < column.texts->size(); ++code)
            texts->append(pseudonym(kind, column.texts->utf8(code), code));
    texts->settle();
    column.texts = std::move(texts);
}

// What was left out is forgotten too, but for the lines that stand above the columns.
void forgetDropped(std::vector<DroppedRows> &dropped, quint32 position)
{
    for (DroppedRows &each : dropped) {
        if (each.kind == DropReason::AboveHeader || each.kind == DropReason::Description ||
            each.kind == DropReason::RepeatedHeader)
            continue;
        for (FileRow &row : each.rows) // a text alone is a line, not a cell of the column
            if (const auto cell = std::ranges::find(row.columns, position);
                cell != row.columns.end() && row.texts.size() > 1) {
                row.texts.removeAt(cell - row.columns.begin());
                row.columns.erase(cell);
            }
    }
}

} // namespace

void forgetPersons(std::vector<Source> &sources, const ImportPlan &plan)
{
    for (Source &source : sources) {
        const SourcePlan *sourcePlan = plan.find(source.name);
        if (!sourcePlan)
            continue;
        std::shared_ptr<RawTable> changed;
        for (const ColumnPlan &column : sourcePlan->columns) {
            const int index = source.table->find(column.header);
            if (index < 0 || column.used || !isPersonal(column))
                continue;
            if (!changed)
                changed = std::make_shared<RawTable>(*source.table);
            const auto at = static_cast<std::size_t>(index);
            const std::vector<quint32> &positions = source.reading.positions;
            forget(changed->columns[at], personalKind(column, sourcePlan->role));
            forgetDropped(source.reading.dropped, positions.empty() ? static_cast<quint32>(index) : positions[at]);
        }
        if (changed)
            source.table = std::move(changed);
    }
}

} // namespace touchstone
