#include "app/cli/sources_output.h"

#include "app/cli/json_values.h"
#include "core/base/locale_text.h"
#include "core/import/tables/dropped_log.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace touchstone
{

namespace
{

QString dateOrderName(DateOrder order)
{
    switch (order) {
    case DateOrder::YearMonthDay:
        return QStringLiteral("ymd");
    case DateOrder::DayMonthYear:
        return QStringLiteral("dmy");
    case DateOrder::MonthDayYear:
        return QStringLiteral("mdy");
    case DateOrder::Unknown:
        break;
    }
    return {};
}

// What all columns of a source agree on; empty when they do not, or none says.
template <typename Of>
QString common(const SourcePlan &plan, Of of)
{
    QString agreed;
    for (const ColumnPlan &column : plan.columns) {
        const QString own = of(column.reading);
        if (own.isEmpty())
            continue;
        if (!agreed.isEmpty() && agreed != own)
            return {};
        agreed = own;
    }
    return agreed;
}

QString decimalOf(const ColumnReading &reading)
{
    return reading.decimal;
}

QString datesOf(const ColumnReading &reading)
{
    return dateOrderName(reading.dates);
}

QJsonObject columnJson(const ColumnPlan &column)
{
    return {{QStringLiteral("header"), column.header},
            {QStringLiteral("field"), column.field},
            {QStringLiteral("kind"), kindName(column.reading.kind)},
            {QStringLiteral("known"), knownName(column.known)},
            {QStringLiteral("family"), familyName(column.family)},
            {QStringLiteral("used"), column.used},
            {QStringLiteral("confidence"), column.confidence},
            {QStringLiteral("reason"), column.reason}};
}

QJsonArray rowsJson(const std::vector<FileRow> &rows)
{
    QJsonArray array;
    for (const FileRow &row : rows)
        array << QJsonObject{{QStringLiteral("row"), row.row}, {QStringLiteral("cells"), jsonTexts(row.texts)}};
    return array;
}

QJsonArray droppedJson(const std::vector<DroppedRows> &dropped)
{
    QJsonArray array;
    for (const DroppedRows &rows : dropped)
        array << QJsonObject{{QStringLiteral("reason"), rows.reason},
                             {QStringLiteral("kind"), dropReasonName(rows.kind)},
                             {QStringLiteral("rows"), rowsJson(rows.rows)},
                             {QStringLiteral("count"), rows.count},
                             {QStringLiteral("first_row"), rows.firstRow}};
    return array;
}

// Those of no source in particular.
std::vector<DataIssue> generalIssues(const Dataset &dataset)
{
    std::vector<DataIssue> issues;
    std::ranges::copy_if(dataset.issues, std::back_inserter(issues),
                         [](const DataIssue &issue) { return issue.source.isEmpty(); });
    return issues;
}

const JoinReport *joinOf(const Dataset &dataset, std::size_t source)
{
    const auto found = std::ranges::find(dataset.joins, static_cast<int>(source), &JoinReport::source);
    return found == dataset.joins.end() ? nullptr : &*found;
}

void addJoin(QJsonObject &json, const JoinReport *join)
{
    json[QStringLiteral("key")] = join ? jsonText(join->key) : QJsonValue();
    json[QStringLiteral("matched")] = join ? QJsonValue(join->matched) : QJsonValue();
    json[QStringLiteral("unmatched")] = join ? QJsonValue(join->unmatched) : QJsonValue();
    json[QStringLiteral("blank")] = join ? QJsonValue(join->blank) : QJsonValue();
    json[QStringLiteral("unmatched_examples")] = jsonTexts(join ? join->unmatchedExamples : QStringList());
}

QJsonObject sourceJson(const Project &project, std::size_t index)
{
    const Source &source = (*project.sources)[index];
    const SourcePlan *found = project.plan->find(source.name);
    const SourcePlan plan = found ? *found : SourcePlan{};
    QJsonArray columns;
    for (const ColumnPlan &column : plan.columns)
        columns << columnJson(column);
    QJsonObject json = {{QStringLiteral("name"), source.name},
                        {QStringLiteral("role"), roleName(plan.role)},
                        {QStringLiteral("confidence"), plan.confidence},
                        {QStringLiteral("reason"), plan.reason},
                        {QStringLiteral("file"), source.file},
                        {QStringLiteral("sha256"), QString::fromLatin1(source.sha256)},
                        {QStringLiteral("rows_read"), source.reading.rowsRead},
                        {QStringLiteral("rows_dropped"), droppedJson(source.reading.dropped)},
                        {QStringLiteral("encoding"), jsonText(source.reading.encoding)},
                        {QStringLiteral("delimiter"), jsonText(source.reading.delimiter)},
                        {QStringLiteral("sheet"), jsonText(source.reading.sheet)},
                        {QStringLiteral("header_row"), source.reading.headerRow},
                        {QStringLiteral("decimal"), jsonText(common(plan, decimalOf))},
                        {QStringLiteral("date_order"), jsonText(common(plan, datesOf))},
                        {QStringLiteral("columns"), columns},
                        {QStringLiteral("issues"), jsonIssues(issuesOf(project, source))}};
    addJoin(json, joinOf(*project.dataset, index));
    return json;
}

QString issueText(const DataIssue &issue)
{
    if (issue.row == 0)
        return QStringLiteral("  - %1\n").arg(issue.text);
    const int rows = static_cast<int>(issue.count); // lupdate passes over a text with the cast among its arguments
    return QStringLiteral("  - ") +
           QCoreApplication::translate("Command", "%1 (%Ln row(s), first in row %2)", nullptr, rows)
               .arg(issue.text, countText(issue.row)) +
           QLatin1Char('\n');
}

QString joinKeyText(const QString &key)
{
    if (key == QLatin1String("domain"))
        return QCoreApplication::translate("Command", "web domain");
    return key == QLatin1String("name") ? QCoreApplication::translate("Command", "name")
                                        : QCoreApplication::translate("Command", "id");
}

QString joinText(const JoinReport &join)
{
    if (join.key == QLatin1String("each row is an account"))
        return QStringLiteral("  ") + QCoreApplication::translate("Command", "Each row is an account.") +
               QLatin1Char('\n');
    QString text =
        QStringLiteral("  ") +
        QCoreApplication::translate("Command", "Joined by %1: %2 of %3 rows; %4 match no account, %5 name none.")
            .arg(joinKeyText(join.key), countText(join.matched), countText(join.rows), countText(join.unmatched),
                 countText(join.blank)) +
        QLatin1Char('\n');
    if (!join.unmatchedExamples.isEmpty())
        text += QStringLiteral("  ") +
                QCoreApplication::translate("Command", "Without an account, for example: %1.")
                    .arg(join.unmatchedExamples.join(QStringLiteral(", "))) +
                QLatin1Char('\n');
    return text;
}

QString columnText(const ColumnPlan &column)
{
    if (!column.used)
        return QStringLiteral("  %1: %2\n")
            .arg(column.header, QCoreApplication::translate("Command", "left out. %1").arg(column.reason));
    return QStringLiteral("  %1 → %2, %3, %4. %5\n")
        .arg(column.header, column.field, kindName(column.reading.kind), knownName(column.known), column.reason);
}

QString sourceText(const Project &project, std::size_t index)
{
    const Source &source = (*project.sources)[index];
    QString text =
        QCoreApplication::translate("Command", "%1: %2 rows").arg(source.name, countText(source.reading.rowsRead));
    const SourcePlan *plan = project.plan->find(source.name);
    if (plan)
        text += QStringLiteral(", %1. %2").arg(roleLabel(plan->role), plan->reason);
    text += QLatin1Char('\n');
    for (const DroppedRows &dropped : source.reading.dropped) {
        const int rows = static_cast<int>(dropped.count);
        text += QStringLiteral("  ") +
                QCoreApplication::translate("Command", "Left out %Ln row(s), first row %1: %2.", nullptr, rows)
                    .arg(countText(dropped.firstRow), dropped.reason) +
                QLatin1Char('\n');
    }
    if (const JoinReport *join = joinOf(*project.dataset, index))
        text += joinText(*join);
    if (plan)
        for (const ColumnPlan &column : plan->columns)
            text += columnText(column);
    for (const DataIssue &issue : issuesOf(project, source))
        text += issueText(issue);
    return text + QLatin1Char('\n');
}

} // namespace

Output sourcesOutput(const Project &project)
{
    Output output;
    QJsonArray sources;
    for (std::size_t index = 0; index < project.sources->size(); ++index) {
        sources << sourceJson(project, index);
        output.text += sourceText(project, index);
    }
    const std::vector<DataIssue> general = generalIssues(*project.dataset);
    for (const DataIssue &issue : general)
        output.text += issueText(issue);
    const auto accounts = static_cast<qint64>(project.dataset->accounts.rowCount());
    const auto opportunities = static_cast<qint64>(project.dataset->opportunities.count());
    output.text += QCoreApplication::translate("Command", "%1 accounts, %2 opportunities.")
                       .arg(countText(accounts), countText(opportunities)) +
                   QLatin1Char('\n');
    output.json = {{QStringLiteral("sources"), sources},
                   {QStringLiteral("accounts"), accounts},
                   {QStringLiteral("opportunities"), opportunities},
                   {QStringLiteral("issues"), jsonIssues(general)}};
    return output;
}

} // namespace touchstone
