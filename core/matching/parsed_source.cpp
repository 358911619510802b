#include "core/matching/parsed_source.h"

#include "core/base/locale_text.h"
#include "core/base/parallel.h"
#include "core/import/fields/field_catalogue.h"
#include "core/import/fields/repeated_fields.h"
#include "core/matching/issue_list.h"

#include <QCoreApplication>

#include <QSet>
#include <algorithm>

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
        const int rawIndex = source.table->find(column.members.isEmpty() ? column.header : column.members.first());
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

bool mayBeOld(const QString &field)
{
    return field == u"founded_year" || field == u"birth_date";
}

// Dates before 1980 or more than ten years ahead: nearly always a slip of the hand or a stand-in for "never".
std::optional<DataIssue> farDates(const ParsedColumn &column, const ParsedSource &source, QDate today)
{
    const auto *days = std::get_if<Numbers>(&column.column.cells);
    if (days == nullptr || column.column.attribute.kind != ValueKind::Date || mayBeOld(column.plan->field))
        return std::nullopt;
    const double first = daysFromDate(QDate(1980, 1, 1));
    const double last = daysFromDate(today.addYears(10));
    const auto isFar = [first, last](double day) { return day < first || day > last; };
    if (!days->values.mayHave(isFar))
        return std::nullopt;
    RowCounter far;
    for (std::size_t row = 0; row < days->values.size(); ++row)
        if (isFar(days->values[row]))
            far.count(source, row, source.source->table->columns[static_cast<std::size_t>(column.index)].text(row));
    if (far.rows == 0)
        return std::nullopt;
    return far.issue(
        DataIssue::Severity::Warning,
        Words::tr("%Ln date(s) lie before 1980 or more than ten years ahead, for example %1. Please check.", nullptr,
                  static_cast<int>(far.rows))
            .arg(far.examples.join(QStringLiteral(", "))),
        source, column.plan->header);
}

// Rows that the plan leaves out for what they say.
void skipLeftOut(ParsedSource &parsed, std::vector<DataIssue> &issues)
{
    for (const LeftOutRows &rule : parsed.plan->leftOut) {
        const RawTable &table = *parsed.source->table;
        const int index = table.find(rule.header);
        if (index < 0 || rule.values.isEmpty())
            continue;
        const RawColumn &column = table.columns[static_cast<std::size_t>(index)];
        std::vector<bool> out(column.texts->size());
        for (std::size_t code = 0; code < out.size(); ++code)
            out[code] = rule.values.contains((*column.texts)[code].trimmed(), Qt::CaseInsensitive) != rule.others;
        RowCounter counter;
        for (std::size_t row = 0; row < column.codes.size(); ++row)
            if (out[column.codes[row]]) {
                parsed.skipped.insert(row);
                counter.count(parsed, row);
            }
        if (counter.rows > 0)
            issues.push_back(counter.issue(
                DataIssue::Severity::Note,
                Words::tr("%Ln row(s) were left out. %1", nullptr, static_cast<int>(counter.rows)).arg(rule.reason),
                parsed, rule.header));
    }
}

// Where the plan says something about that column itself, it decides: the analyst may want these rows.
void skipDeleted(ParsedSource &parsed, std::vector<DataIssue> &issues)
{
    const ParsedColumn *deleted = parsed.find(u"is_deleted");
    const auto *marks = deleted != nullptr ? std::get_if<Numbers>(&deleted->column.cells) : nullptr;
    if (marks == nullptr || std::ranges::find(parsed.plan->leftOut, deleted->plan->header, &LeftOutRows::header) !=
                                parsed.plan->leftOut.end())
        return;
    RowCounter counter;
    for (std::size_t row = 0; row < marks->values.size(); ++row)
        if (marks->values[row] == 1.0 && parsed.isUsed(row)) {
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

Result<std::vector<ParsedSource>> parseSources(std::span<const Source> sources, const ImportPlan &plan, QDate today,
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
    const auto parse = [&work, today](std::size_t index) {
        auto &[source, column, found] = work[index];
        const RawTable &table = *source->source->table;
        const RawColumn &raw = table.columns[static_cast<std::size_t>(column->index)];
        ParsedCells cells = column->plan->repeat == Repeat::None
                                ? parseColumn(raw, column->plan->reading, table, source->source->name)
                                : parseRepeated(*column->plan, table, source->source->name);
        column->column.cells = std::move(cells.cells);
        found = std::move(cells.issues);
        if (auto strange = farDates(*column, *source, today))
            found.push_back(*std::move(strange));
    };
    if (!parallelFor(work.size(), parse, progress, Words::tr("Reading values"), 0.0, 0.5))
        return cancelled();
    for (Work &done : work)
        issues.insert(issues.end(), done.issues.begin(), done.issues.end());
    for (ParsedSource &source : parsed) {
        skipLeftOut(source, issues);
        skipDeleted(source, issues);
    }
    return parsed;
}

} // namespace touchstone
