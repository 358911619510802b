#include "core/base/replace_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cerrno>
#include <filesystem>
#include <system_error>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace touchstone
{

namespace
{

QString adviceFor(int systemError)
{
    switch (systemError) {
    case ENOSPC:
        return QCoreApplication::translate("Files", "The disk is full. Free some space and try again.");
#ifdef EDQUOT
    case EDQUOT:
        return QCoreApplication::translate("Files",
                                           "Your share of the disk is used up. Free some space and try again.");
#endif
    case EFBIG:
        return QCoreApplication::translate("Files", "The system does not allow files of this size there.");
    case EROFS:
        return QCoreApplication::translate("Files", "The disk can only be read. Choose another place.");
    case EACCES:
    case EPERM:
        return QCoreApplication::translate("Files", "You may not write there. Choose another place.");
    case ENOENT:
    case ENOTDIR:
        return QCoreApplication::translate("Files", "The folder does not exist. Choose another place.");
    default:
        return QCoreApplication::translate("Files", "Check the disk, or choose another place.");
    }
}

// Waits until the file or folder is on the disk. 0, or the system's error.
int bringToDisk([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_UNIX
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return errno;
    const int result = ::fsync(file) == 0 ? 0 : errno;
    ::close(file);
    return result == EINVAL ? 0 : result; // a file system whose folders know no fsync
#else
    return 0;
#endif
}

} // namespace

Error writeError(const QString &path, int systemError)
{
    return {Error::Code::CannotWrite,
            QCoreApplication::translate("Files", "The file could not be written."),
            {path},
            adviceFor(systemError),
            qt_error_string(systemError)};
}

Result<FileReplacement> FileReplacement::begin(const QString &path)
{
    const QFileInfo info(path);
    const QString target = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    if (info.isDir())
        return Error{Error::Code::CannotWrite,
                     QCoreApplication::translate("Files", "This is a folder."),
                     {path},
                     QCoreApplication::translate("Files", "Choose a file name.")};
    if (!QFileInfo(QFileInfo(target).path()).isDir())
        return writeError(path, ENOENT);
    if (info.exists() && !(info.permissions() & (QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther)))
        return writeError(path, EACCES); // renaming would get past the protection

    QTemporaryFile file(QStringLiteral("%1/.%2.XXXXXX").arg(QFileInfo(target).path(), QFileInfo(target).fileName()));
    file.setAutoRemove(false);
    errno = 0;
    if (!file.open())
        return writeError(path, errno);
    return FileReplacement(target, file.fileName());
}

FileReplacement::FileReplacement(FileReplacement &&other) noexcept
    : m_path(std::move(other.m_path)), m_temporary(std::exchange(other.m_temporary, {}))
{
}

FileReplacement::~FileReplacement()
{
    if (!m_temporary.isEmpty())
        QFile::remove(m_temporary);
}

Result<Done> FileReplacement::commit()
{
    if (const int failure = bringToDisk(m_temporary))
        return writeError(m_path, failure);
    if (QFile::exists(m_path))
        QFile::setPermissions(m_temporary, QFile::permissions(m_path));

    std::error_code failure;
    std::filesystem::rename(QFileInfo(m_temporary).filesystemFilePath(), QFileInfo(m_path).filesystemFilePath(),
                            failure);
    if (failure)
        return writeError(m_path, failure.value());
    m_temporary.clear();
    if (const int folderFailure = bringToDisk(QFileInfo(m_path).path()))
        return writeError(m_path, folderFailure);
    return Done{};
}

} // namespace touchstone
