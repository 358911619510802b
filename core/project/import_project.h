#pragma once

#include "core/import/fields/import_catalogue.h"
#include "core/import/files/import_formats.h"
#include "core/import/plan/replayed_plan.h"
#include "core/project/edits.h"

#include <QStringList>

#include <map>

class QIODevice;

namespace touchstone
{

// What the user said about one file, on the command line or in the window. Headers are matched without regard to case.
struct FileImport {
    QString path;
    QIODevice *device = nullptr;            // read from here, and `path` is only its name; seekable, open for reading
    std::optional<QByteArray> content = {}; // read instead of a file, and `path` is only its name: a pasted table
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
    std::optional<QString> newerOf = {}; // the source that it replaces; empty: none of them; none: find out
    bool readAfresh = false;             // without what was decided about the reading of the former export
};

// What an import would make of the project, to be looked at before it is.
struct ImportProposal {
    Edit edit;
    std::vector<Arrival> arrivals;
};

// Reads the files, plans them together with what the project has and builds the data set. What is a newer export of a
// source replaces it and is read as that was: what the analyst or the program decided about its columns stays. The
// project is as it was when this fails.
Result<ImportProposal> proposeImport(const Project &project, const std::vector<FileImport> &files, QDate today,
                                     Progress &progress, const ImportCatalogue &catalogue = importCatalogue());

// The edit of that alone.
Result<Edit> importFiles(const Project &project, const std::vector<FileImport> &files, QDate today, Progress &progress,
                         const ImportCatalogue &catalogue = importCatalogue());

// The same sources under a changed plan.
Result<Edit> replan(const Project &project, const ImportPlan &plan, const QString &text, Progress &progress);

// The source with other rows as its header or put back, as `wanted` says, and a plan for the columns that it then has.
// It needs no file; all else is read as before. What the analyst decided about columns that are still there stays.
Result<Edit> reshapeSource(const Project &project, const QString &source, const ReadOptions &wanted, Progress &progress,
                           const ImportCatalogue &catalogue = importCatalogue());

// The source read from its file once more, in another encoding or with another delimiter. Fails when the file is no
// longer where it was read from, or holds something else by now.
Result<Edit> readAgain(const Project &project, const QString &source, const ReadOptions &wanted, QDate today,
                       Progress &progress, const ImportCatalogue &catalogue = importCatalogue());

// Without this source.
Result<Edit> removeSource(const Project &project, const QString &source, Progress &progress);

} // namespace touchstone
