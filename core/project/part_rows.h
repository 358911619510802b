#pragma once

#include "core/project/project.h"

#include <QJsonObject>

#include <map>
#include <optional>
#include <vector>

namespace touchstone
{

using PartRows = std::vector<QJsonObject>;

// The stable name of each stored part: "settings", "source", "plan", "best", "patterns", "profile", "report".
QString partName(ProjectPart part);
std::optional<ProjectPart> partFromName(const QString &name);

// What of a part is plain facts, a JSON object per row. Sources come without their cells.
PartRows partRows(const Project &project, ProjectPart part);

// Takes the rows' values into the project. False when they are not what partRows wrote. Sources get their columns, but
// no cells; patterns get no data set, and the fingerprint of the one they were mined from is put into `minedData`.
bool readPartRows(const PartRows &rows, ProjectPart part, Project &project, QString &minedData);

// Headers and rows that a stored source says it has.
struct SourceShape {
    QStringList headers;
    qint64 rowCount = 0;
};
std::optional<SourceShape> sourceShape(const QJsonObject &row);

} // namespace touchstone
