#include "core/import/files/preview.h"

#include "core/import/files/file_kinds.h"

#include <QFile>
#include <QFileInfo>

namespace touchstone
{

Result<FilePreview> previewTables(QIODevice &file, const QString &name, const ReadOptions &options, Progress &progress)
{
    ReadOptions beginning = options;
    beginning.rowLimit = previewRows;
    Result<std::vector<Source>> sources = readTables(file, name, beginning, progress);
    if (!sources)
        return sources.error();
    FilePreview preview{std::move(*sources), {}};
    preview.plan = suggestPlan(preview.sources);
    return preview;
}

Result<FilePreview> previewFile(const QString &path, const ReadOptions &options, Progress &progress)
{
    const QString name = QFileInfo(path).fileName();
    if (const std::optional<Error> refusal = refusalOfPath(path))
        return *refusal;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadableFile(name, file.errorString());
    return previewTables(file, name, options, progress);
}

} // namespace touchstone
