#include "core/matching/gather_columns.h"

#include "core/base/parallel.h"
#include "core/matching/assemble.h"
#include "core/matching/value_conflicts.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

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
    void add(const Column &column, const Part &part, Column *spare)
    {
        const Attribute &attribute = column.attribute;
        const Contribution contribution{&column, part.target, part.dates, spare};
        if (const auto kind = place(attribute.key, attribute.label, contribution); !kind)
            place(QStringLiteral("%1 (%2)").arg(attribute.key, part.source->source->name),
                  QStringLiteral("%1 (%2)").arg(attribute.label, part.source->source->name), contribution);
    }
    std::vector<Field> &fields() { return m_fields; }

private:
    std::optional<ValueKind> place(const QString &key, const QString &label, const Contribution &contribution)
    {
        const ValueKind ownKind = contribution.column->attribute.kind;
        const auto known = m_places.constFind(key.toCaseFolded());
        if (known == m_places.constEnd()) {
            m_places.insert(key.toCaseFolded(), m_fields.size());
            m_fields.push_back({key, label, ownKind, {contribution}});
            return ownKind;
        }
        Field &field = m_fields[*known];
        const auto kind = commonKind(field.kind, ownKind);
        if (kind) {
            field.kind = *kind;
            field.contributions.push_back(contribution);
        }
        return kind;
    }

    std::vector<Field> m_fields;
    QHash<QString, std::size_t> m_places;
};

bool mayDisagree(const Field &field)
{
    const Family family = field.contributions.front().column->attribute.family;
    return field.contributions.size() > 1 && family != Family::Identity && family != Family::Sales;
}

// The column of a field, and where its sources disagree.
Column gatherField(Field &field, std::span<const Part> parts, std::size_t rowCount, const MatchingPlan *choices,
                   FieldConflicts &conflicts)
{
    const ValueChoice *choice = choices != nullptr ? choices->find(field.key) : nullptr;
    std::vector<std::vector<qint32>> targets;
    if (choice != nullptr && !choice->newest) {
        std::vector<const Source *> sourceOf;
        for (const Part &part : parts) {
            const auto index = static_cast<std::size_t>(part.source->index);
            sourceOf.resize(std::max(sourceOf.size(), index + 1));
            sourceOf[index] = part.source->source;
        }
        sortByChoice(field.contributions, *choice, sourceOf);
    } else if (choice != nullptr) {
        targets = newestTargets(field.contributions, rowCount);
    }
    if (choices != nullptr && mayDisagree(field))
        conflicts = findConflicts(field.key, field.contributions, targets, rowCount);
    for (std::size_t index = 0; index < targets.size(); ++index)
        field.contributions[index].target = targets[index];
    Column column = assemble(field.contributions, rowCount);
    column.attribute.key = field.key;
    column.attribute.label = field.label;
    column.attribute.kind = field.kind;
    return column;
}

} // namespace

Result<GatheredColumns> gatherColumns(std::span<const Part> parts, std::size_t rowCount, const MatchingPlan *choices,
                                      Progress &progress, double from, double to)
{
    FieldList list;
    for (const Part &part : parts) {
        const bool isSpare = part.spent != nullptr && isRowForRow(part.target, rowCount);
        for (std::size_t index = 0; index < part.source->columns.size(); ++index) {
            const ParsedColumn &column = part.source->columns[index];
            if (column.plan->field != QLatin1String("is_deleted") && (!part.takes || part.takes(column)))
                list.add(column.column, part, isSpare ? &part.spent->columns[index].column : nullptr);
        }
    }
    GatheredColumns gathered;
    gathered.columns.resize(list.fields().size());
    gathered.conflicts.resize(list.fields().size());
    const auto gather = [&](std::size_t index) {
        gathered.columns[index] =
            gatherField(list.fields()[index], parts, rowCount, choices, gathered.conflicts[index]);
    };
    if (!parallelFor(list.fields().size(), gather, progress, Words::tr("Putting rows together"), from, to))
        return cancelled();
    std::erase_if(gathered.conflicts, [](const FieldConflicts &conflicts) { return conflicts.accounts == 0; });
    return gathered;
}

} // namespace touchstone
