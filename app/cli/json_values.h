#pragma once

#include "core/base/result.h"
#include "core/data/dataset.h"
#include "core/profile/profile.h"

#include <QJsonArray>
#include <QJsonObject>

namespace touchstone
{

// Pieces that several documents of the command line share.

QJsonValue jsonNumber(double value);      // null when unknown
QJsonValue jsonText(const QString &text); // null when empty
QJsonArray jsonTexts(const QStringList &texts);
QString severityName(DataIssue::Severity severity); // "warning"
QJsonObject jsonIssue(const DataIssue &issue);
QJsonArray jsonIssues(const std::vector<DataIssue> &issues);
QJsonArray jsonWarnings(const std::vector<DataIssue> &issues); // their sentences alone
QJsonObject jsonError(const Error &error);

// {"done":true,"files":[],"warnings":[]}, of commands that have no more to say.
QJsonObject jsonDone(const QStringList &files = {}, const QStringList &warnings = {});

// The kind of a table's attribute; category when it has none of that name.
ValueKind kindOf(const Table &table, const QString &attribute);

} // namespace touchstone
