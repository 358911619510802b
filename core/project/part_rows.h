#pragma once

#include "core/project/project.h"

#include <QJsonObject>

#include <map>
#include <optional>
#include <vector>

namespace touchstone
{

using PartRows = std::vector<QJsonObject>;

// The stable name of each stored part: "settings", "source", "plan", "best", "patterns", "profile", "report", "proof",
// "groups".
QString partName(ProjectPart part);
std::optional<ProjectPart> partFromName(const QString &name);

// What of a part is plain facts, a JSON object per row. Sources come without their cells.
PartRows partRows(const Project &project, ProjectPart part);

// Takes the rows' values into the project. False when they are not what partRows wrote. Sources get their columns, but
// no cells; results get the fingerprint of the data set that they were made from, and not the set.
bool readPartRows(const PartRows &rows, ProjectPart part, Project &project);

// Headers and rows that a stored source says it has.
struct SourceShape {
    QStringList headers;
    qint64 rowCount = 0;
};
std::optional<SourceShape> sourceShape(const QJsonObject &row);

} // namespace touchstone
