#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>
#include <vector>

class QIODevice;

namespace touchstone
{

// One file in an archive, as its directory has it. The name is for display and look-up, never a path.
struct ZipEntry {
    QString name;
    qint64 size = 0;
    qint64 packedSize = 0;
    bool isEncrypted = false;

    bool isFolder() const { return name.endsWith(QLatin1Char('/')); }
};

// How much an archive may hold and become, in bytes where nothing else is said. The sentences name these.
struct ZipLimits {
    int entries = 10'000;
    qint64 file = qint64(2) << 30;
    qint64 inflated = qint64(8) << 30;   // all entries together
    qint64 entry = qint64(6) << 30;      // inflated
    qint64 wholeEntry = qint64(2) << 30; // inflated, of one that is read as a whole
    qint64 ratioFrom = qint64(256) << 20;
    qint64 ratio = 300; // inflated to packed, of what is beyond `ratioFrom`
};

// A ZIP archive of a stranger, read as streams within the limits that the manual states. Nothing is unpacked to disk.
class ZipArchive
{
public:
    static Result<std::unique_ptr<ZipArchive>> open(QIODevice &file, const QString &fileName,
                                                    const ZipLimits &limits = {});
    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    const std::vector<ZipEntry> &entries() const { return m_entries; }
    const ZipEntry *find(const QString &name) const; // without regard to case; null: none

    // Hands the bytes of an entry to the function piece by piece; it returns false to stop, which is not an error.
    // Fails when the entry is damaged, encrypted or beyond a limit.
    template <typename Function>
    Result<Done> read(const ZipEntry &entry, Progress &progress, Function function)
    {
        return readPieces(
            entry, progress,
            [](void *f, QByteArrayView piece, bool isLast) { return (*static_cast<Function *>(f))(piece, isLast); },
            &function);
    }

    Result<QByteArray> readAll(const ZipEntry &entry, Progress &progress);

private:
    using Receiver = bool (*)(void *, QByteArrayView piece, bool isLast);

    explicit ZipArchive(const ZipLimits &limits);
    Result<Done> list();
    Result<Done> readPieces(const ZipEntry &entry, Progress &progress, Receiver receiver, void *target);
    Result<Done> checkBudget(const ZipEntry &entry, qint64 inflated) const;
    Error damaged(const QString &what, const QString &detail = {}) const;

    struct Library;
    ZipLimits m_limits;
    std::unique_ptr<Library> m_library;
    QString m_fileName;
    qint64 m_fileSize = 0;
    qint64 m_inflated = 0; // of all entries read so far
    std::vector<ZipEntry> m_entries;
    QHash<QString, std::size_t> m_byName; // in lower case
};

} // namespace touchstone
