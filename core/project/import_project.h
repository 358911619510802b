#pragma once

#include "core/import/import_formats.h"
#include "core/project/edits.h"

#include <QStringList>

#include <map>

class QIODevice;

namespace touchstone
{

// What the user said about one file, on the command line or in the window. Headers are matched without regard to case.
struct FileImport {
    QString path;
    QIODevice *device = nullptr; // read from here, and `path` is only its name; seekable, open for reading
    ReadOptions read = {};
    std::optional<SourceRole> role = {};
    std::map<QString, QString> fields = {};  // header → field
    std::map<QString, ValueKind> kinds = {}; // header → kind
    std::map<QString, Known> known = {};     // header → before or after the sale
    QStringList ignored = {};                // headers
    QStringList keys = {};                   // headers that join it
    QString decimal = {};
    DateOrder dates = DateOrder::Unknown;
    QString listSeparator = {};
};

// Reads the files, plans them together with what the project has and builds the data set. A file whose name and headers
// are known replaces the former export. The project is as it was when this fails.
Result<Edit> importFiles(const Project &project, const std::vector<FileImport> &files, QDate today, Progress &progress);

// The same sources under a changed plan.
Result<Edit> replan(const Project &project, const ImportPlan &plan, const QString &text, Progress &progress);

// Without this source.
Result<Edit> removeSource(const Project &project, const QString &source, Progress &progress);

} // namespace touchstone
