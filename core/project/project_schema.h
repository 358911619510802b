#pragma once

#include "core/project/sqlite_connection.h"

namespace touchstone
{

inline constexpr quint32 projectApplicationId = 0x54636873; // "Tchs", at offset 68 of the file
inline constexpr int projectSchemaVersion = 1;

// Looks at the first bytes of the file before SQLite does: whether it is a project of ours, whole, and of a version
// that this program knows.
Result<Done> checkProjectHeader(const QString &path);

// Makes the tables of the present version in an empty file.
Result<Done> createProjectSchema(const SqliteConnection &connection);

// Whether the file has the tables that we make, to the letter, and nothing else; and whether SQLite finds it sound.
Result<Done> checkProjectSchema(const SqliteConnection &connection);

// The failure of a file whose content is not what was written.
Error damaged(const QString &path, const QString &detail);

} // namespace touchstone
