#include "core/project/forget_persons.h"

#include "core/import/column_matcher.h"

#include <algorithm>

namespace touchstone
{

namespace
{

// The known field about a person that a column holds, by its plan or, where another column has the field, by its
// header; null when it is none.
const FieldDefinition *personalField(const ColumnPlan &column, SourceRole role)
{
    const FieldDefinition *field = fieldCatalogue().find(column.field);
    if (!field)
        if (const std::vector<FieldMatch> matches = matchHeader(headerText(column.header), role); !matches.empty())
            field = matches.front().field;
    return field && field->personal ? field : nullptr;
}

bool isAddress(const FieldDefinition &field)
{
    return field.key == QLatin1String("email") || field.key == QLatin1String("owner_email");
}

QString pseudonym(const FieldDefinition &field, const QString &text, std::size_t code)
{
    if (!isAddress(field))
        return QStringLiteral("Person %1").arg(code);
    const qsizetype at = text.lastIndexOf(QLatin1Char('@'));
    return QStringLiteral("person%1%2").arg(code).arg(at < 0 ? QString() : text.mid(at));
}

bool keepsPseudonyms(const FieldDefinition &field)
{
    return isAddress(field) || field.key == QLatin1String("contact_name");
}

// Code 0 stays the empty text.
void forget(RawColumn &column, const FieldDefinition &field)
{
    auto texts = std::make_shared<TextPool>();
    texts->intern(QStringView(u""));
    if (!keepsPseudonyms(field))
        std::ranges::fill(column.codes, 0U);
    else
        for (std::size_t code = 1; code < column.texts->size(); ++code)
            texts->intern(pseudonym(field, (*column.texts)[code], code));
    column.texts = std::move(texts);
}

} // namespace

void forgetPersons(std::vector<Source> &sources, const ImportPlan &plan)
{
    for (Source &source : sources) {
        const SourcePlan *sourcePlan = plan.find(source.name);
        if (!sourcePlan)
            continue;
        auto table = std::make_shared<RawTable>(*source.table);
        bool any = false;
        for (const ColumnPlan &column : sourcePlan->columns) {
            const int index = table->find(column.header);
            const FieldDefinition *field = column.used ? nullptr : personalField(column, sourcePlan->role);
            if (index < 0 || !field)
                continue;
            forget(table->columns[static_cast<std::size_t>(index)], *field);
            any = true;
        }
        if (any)
            source.table = std::move(table);
    }
}

} // namespace touchstone
