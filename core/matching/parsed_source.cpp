#include "core/matching/parsed_source.h"

#include "core/base/parallel.h"
#include "core/import/field_catalogue.h"
#include "core/import/value_parser.h"
#include "core/matching/issue_list.h"

#include <QCoreApplication>
#include <QSet>

namespace touchstone
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BuildDataset)
};

bool takesPart(SourceRole role)
{
    return role != SourceRole::Ignored && role != SourceRole::Lookup;
}

bool holdsMoney(ValueKind kind)
{
    return kind == ValueKind::Money || kind == ValueKind::Range;
}

ParsedSource opened(int index, const Source &source, const SourcePlan &plan)
{
    ParsedSource parsed{index, &source, &plan, {}, RowSet(source.table->rowCount())};
    QSet<QString> keys;
    for (const ColumnPlan &column : plan.columns) {
        const int rawIndex = source.table->find(column.header);
        if (!column.used || rawIndex < 0)
            continue;
        ParsedColumn opening{&column, rawIndex, {attributeOf(column), {}, {index, rawIndex}}};
        // Two columns of one source that claim one field: the second keeps its own name.
        Attribute &attribute = opening.column.attribute;
        if (keys.contains(attribute.key.toCaseFolded()))
            attribute.key = attribute.label = column.header;
        for (int copy = 2; keys.contains(attribute.key.toCaseFolded()); ++copy)
            attribute.key = attribute.label = QStringLiteral("%1 (%2)").arg(column.header).arg(copy);
        keys.insert(attribute.key.toCaseFolded());
        parsed.columns.push_back(std::move(opening));
    }
    return parsed;
}

void skipDeleted(ParsedSource &parsed, std::vector<DataIssue> &issues)
{
    const ParsedColumn *deleted = parsed.find(u"is_deleted");
    const auto *marks = deleted != nullptr ? std::get_if<Numbers>(&deleted->column.cells) : nullptr;
    if (marks == nullptr)
        return;
    RowCounter counter;
    for (std::size_t row = 0; row < marks->values.size(); ++row)
        if (marks->values[row] == 1.0) {
            parsed.skipped.insert(row);
            counter.count(parsed, row);
        }
    if (counter.rows > 0)
        issues.push_back(counter.issue(
            DataIssue::Severity::Note,
            Words::tr("%Ln row(s) are marked as deleted and were left out.", nullptr, static_cast<int>(counter.rows)),
            parsed, deleted->plan->header));
}

} // namespace

const ParsedColumn *ParsedSource::find(QStringView field) const
{
    for (const ParsedColumn &column : columns)
        if (column.column.attribute.key == field)
            return &column;
    return nullptr;
}

Attribute attributeOf(const ColumnPlan &plan)
{
    Attribute attribute;
    attribute.key = plan.field.isEmpty() ? plan.header : plan.field;
    attribute.label = fieldLabel(attribute.key);
    attribute.header = plan.header;
    attribute.kind = plan.reading.kind;
    attribute.known = plan.known;
    attribute.family = plan.family;
    if (holdsMoney(attribute.kind))
        attribute.unit = plan.reading.currency;
    return attribute;
}

Result<std::vector<ParsedSource>> parseSources(std::span<const Source> sources, const ImportPlan &plan,
                                               std::vector<DataIssue> &issues, Progress &progress)
{
    std::vector<ParsedSource> parsed;
    for (std::size_t index = 0; index < sources.size(); ++index)
        if (const SourcePlan *found = plan.find(sources[index].name); found != nullptr && takesPart(found->role))
            parsed.push_back(opened(static_cast<int>(index), sources[index], *found));

    struct Work {
        const ParsedSource *source;
        ParsedColumn *column;
        std::vector<DataIssue> issues;
    };
    std::vector<Work> work;
    for (ParsedSource &source : parsed)
        for (ParsedColumn &column : source.columns)
            work.push_back({&source, &column, {}});
    const auto parse = [&work](std::size_t index) {
        auto &[source, column, found] = work[index];
        const RawTable &table = *source->source->table;
        ParsedCells cells = parseColumn(table.columns[static_cast<std::size_t>(column->index)], column->plan->reading,
                                        table, source->source->name);
        column->column.cells = std::move(cells.cells);
        found = std::move(cells.issues);
    };
    if (!parallelFor(work.size(), parse, progress, Words::tr("Reading values"), 0.0, 0.5))
        return cancelled();
    for (Work &done : work)
        issues.insert(issues.end(), done.issues.begin(), done.issues.end());
    for (ParsedSource &source : parsed)
        skipDeleted(source, issues);
    return parsed;
}

} // namespace touchstone
