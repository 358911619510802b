#pragma once

#include "core/project/project.h"
#include "core/project/sqlite_connection.h"

#include <QUuid>

#include <map>

namespace touchstone
{

// The content of a project database: named facts about the file, and the parts of a project that it holds. Shared by
// the project file, which has all parts, and the recovery file, which has those that were changed.

using StoredFacts = std::map<QString, QString>;

// Parts that are written; the data set follows from the others.
inline constexpr ProjectParts storedParts = ProjectParts(allProjectParts) & ~ProjectParts(ProjectPart::Dataset);

// Writes these parts and facts over what is there, within a transaction of the caller, and seals all of it with new
// checksums. The new revision.
Result<QUuid> writeParts(const SqliteConnection &connection, const Project &project, ProjectParts parts,
                         const StoredFacts &facts, Progress &progress);

// The revision that the file has now.
Result<QUuid> readRevision(const SqliteConnection &connection);

// A project database as it was read.
struct StoredContent {
    Project project; // parts that are not stored, and the data set, are those of `base`
    ProjectParts parts;
    StoredFacts facts;
    QUuid revision;
};

// Reads everything and compares every checksum.
Result<StoredContent> readParts(const SqliteConnection &connection, const Project &base, Progress &progress);

// Builds the data set of what was read, unless that of `base` still holds, and gives it to the results that were made
// from it.
Result<Project> withDataset(const StoredContent &content, Progress &progress);

} // namespace touchstone
