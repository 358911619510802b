#include "app/cli/json_values.h"

#include <cmath>

namespace touchstone
{

QString severityName(DataIssue::Severity severity)
{
    switch (severity) {
    case DataIssue::Severity::Note:
        return QStringLiteral("note");
    case DataIssue::Severity::Warning:
        return QStringLiteral("warning");
    case DataIssue::Severity::Problem:
        break;
    }
    return QStringLiteral("problem");
}

QJsonValue jsonNumber(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue();
}

QJsonValue jsonText(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray jsonTexts(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonObject jsonIssue(const DataIssue &issue)
{
    return {{QStringLiteral("severity"), severityName(issue.severity)},
            {QStringLiteral("text"), issue.text},
            {QStringLiteral("count"), issue.count},
            {QStringLiteral("row"), issue.row > 0 ? QJsonValue(issue.row) : QJsonValue()},
            {QStringLiteral("column"), jsonText(issue.column)}};
}

QJsonArray jsonIssues(const std::vector<DataIssue> &issues)
{
    QJsonArray array;
    for (const DataIssue &issue : issues)
        array << jsonIssue(issue);
    return array;
}

QJsonArray jsonWarnings(const std::vector<DataIssue> &issues)
{
    QJsonArray array;
    for (const DataIssue &issue : issues)
        array << issue.text;
    return array;
}

QJsonObject jsonError(const Error &error)
{
    const QJsonObject where = {
        {QStringLiteral("file"), jsonText(error.where.file)},
        {QStringLiteral("row"), error.where.row > 0 ? QJsonValue(error.where.row) : QJsonValue()},
        {QStringLiteral("column"), jsonText(error.where.column)}};
    return {{QStringLiteral("error"), QJsonObject{{QStringLiteral("what"), error.what},
                                                  {QStringLiteral("where"), where},
                                                  {QStringLiteral("advice"), jsonText(error.advice)}}}};
}

QJsonObject jsonDone(const QStringList &files, const QStringList &warnings)
{
    return {{QStringLiteral("done"), true},
            {QStringLiteral("files"), jsonTexts(files)},
            {QStringLiteral("warnings"), jsonTexts(warnings)}};
}

ValueKind kindOf(const Table &table, const QString &attribute)
{
    const Column *column = table.find(attribute);
    return column ? column->attribute.kind : ValueKind::Category;
}

} // namespace touchstone
