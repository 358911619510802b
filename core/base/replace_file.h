#pragma once

#include "core/base/result.h"

#include <QString>

namespace touchstone
{

// Why the system refused to write the file, in a sentence for the user: disk full, read-only, no permission…
Error writeError(const QString &path, int systemError);

// A file that takes another's place only when it is whole: written under temporaryPath() in the same folder, brought to
// the disk, renamed, and the folder brought to the disk too. QSaveFile does neither of the two and does not say that a
// disk is full.
class FileReplacement
{
public:
    // Follows symbolic links. The temporary file exists then, is empty and readable by the user only.
    static Result<FileReplacement> begin(const QString &path);

    FileReplacement(FileReplacement &&other) noexcept;
    FileReplacement &operator=(FileReplacement &&) = delete;
    ~FileReplacement(); // takes the temporary file away unless committed

    const QString &temporaryPath() const { return m_temporary; }

    // The temporary file must be closed. A replaced file's permissions stay.
    Result<Done> commit();

private:
    FileReplacement(QString path, QString temporary) : m_path(std::move(path)), m_temporary(std::move(temporary)) {}

    QString m_path;
    QString m_temporary;
};

} // namespace touchstone
