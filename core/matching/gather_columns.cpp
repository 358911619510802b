#include "core/matching/gather_columns.h"

#include "core/base/parallel.h"
#include "core/matching/assemble.h"

#include <QCoreApplication>
#include <QHash>

namespace touchstone
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BuildDataset)
};

// Columns that become one.
struct Field {
    QString key;
    QString label;
    ValueKind kind = ValueKind::Category;
    std::vector<Contribution> contributions;
};

class FieldList
{
public:
    void add(const Column &column, const Part &part)
    {
        const Attribute &attribute = column.attribute;
        if (const auto kind = place(attribute.key, attribute.label, column, part); !kind)
            place(QStringLiteral("%1 (%2)").arg(attribute.key, part.source->source->name),
                  QStringLiteral("%1 (%2)").arg(attribute.label, part.source->source->name), column, part);
    }
    const std::vector<Field> &fields() const { return m_fields; }

private:
    std::optional<ValueKind> place(const QString &key, const QString &label, const Column &column, const Part &part)
    {
        const auto known = m_places.constFind(key.toCaseFolded());
        if (known == m_places.constEnd()) {
            m_places.insert(key.toCaseFolded(), m_fields.size());
            m_fields.push_back({key, label, column.attribute.kind, {{&column, part.target}}});
            return column.attribute.kind;
        }
        Field &field = m_fields[*known];
        const auto kind = commonKind(field.kind, column.attribute.kind);
        if (kind) {
            field.kind = *kind;
            field.contributions.push_back({&column, part.target});
        }
        return kind;
    }

    std::vector<Field> m_fields;
    QHash<QString, std::size_t> m_places;
};

} // namespace

Result<std::vector<Column>> gatherColumns(std::span<const Part> parts, std::size_t rowCount, Progress &progress,
                                          double from, double to)
{
    FieldList list;
    for (const Part &part : parts)
        for (const ParsedColumn &column : part.source->columns)
            if (column.plan->field != QLatin1String("is_deleted") && (!part.takes || part.takes(column)))
                list.add(column.column, part);
    std::vector<Column> columns(list.fields().size());
    const auto gather = [&](std::size_t index) {
        const Field &field = list.fields()[index];
        columns[index] = assemble(field.contributions, rowCount);
        columns[index].attribute.key = field.key;
        columns[index].attribute.label = field.label;
        columns[index].attribute.kind = field.kind;
    };
    if (!parallelFor(columns.size(), gather, progress, Words::tr("Putting rows together"), from, to))
        return cancelled();
    return columns;
}

} // namespace touchstone
