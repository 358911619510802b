#include "core/import/files/zip_archive.h"

#include <QCoreApplication>
#include <QIODevice>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipfileinfo.h>

namespace touchstone
{

namespace
{

constexpr qint64 pieceSize = 64 << 10;

struct ZipText {
    Q_DECLARE_TR_FUNCTIONS(ZipArchive)
};

QString unzipError(int code)
{
    return QStringLiteral("unzip error %1").arg(code);
}

} // namespace

struct ZipArchive::Library {
    std::unique_ptr<QuaZip> zip;
};

ZipArchive::ZipArchive(const ZipLimits &limits) : m_limits(limits), m_library(std::make_unique<Library>()) {}

ZipArchive::~ZipArchive() = default;

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(QIODevice &file, const QString &fileName, const ZipLimits &limits)
{
    std::unique_ptr<ZipArchive> archive(new ZipArchive(limits));
    archive->m_fileName = fileName;
    archive->m_fileSize = file.size();
    if (file.size() > limits.file)
        return archive->damaged(ZipText::tr("The file is larger than 2 GiB."));
    file.seek(0);
    if (file.peek(4) == "PK\x05\x06")
        return archive; // it is empty, which QuaZip takes for damage
    archive->m_library->zip = std::make_unique<QuaZip>(&file);
    QuaZip &zip = *archive->m_library->zip;
    zip.setAutoClose(false); // the device is the caller's
    if (!zip.open(QuaZip::mdUnzip))
        return archive->damaged(ZipText::tr("The file is damaged or cut off: its table of contents is missing."),
                                unzipError(zip.getZipError()));
    if (const Result<Done> listed = archive->list(); !listed)
        return listed.error();
    return archive;
}

Result<Done> ZipArchive::list()
{
    QuaZip &zip = *m_library->zip;
    if (zip.getEntriesCount() > m_limits.entries)
        return damaged(ZipText::tr("The file holds more than 10,000 files."));
    qint64 packed = 0;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFileInfo64 info;
        if (!zip.getCurrentFileInfo(&info))
            return damaged(ZipText::tr("The table of contents of the file is damaged."));
        if (m_byName.contains(info.name.toLower()))
            return damaged(ZipText::tr("The file holds two files of the name “%1”.").arg(info.name));
        m_byName.insert(info.name.toLower(), m_entries.size());
        m_entries.push_back({info.name, static_cast<qint64>(info.uncompressedSize),
                             static_cast<qint64>(info.compressedSize), (info.flags & 1) != 0});
        packed += m_entries.back().packedSize;
        if (packed > m_fileSize || m_entries.back().packedSize < 0 || m_entries.back().size < 0)
            return damaged(ZipText::tr("Its table of contents lists more than the file holds."));
    }
    if (m_entries.size() != static_cast<std::size_t>(zip.getEntriesCount()))
        return damaged(ZipText::tr("The table of contents of the file is damaged."));
    return Done();
}

const ZipEntry *ZipArchive::find(const QString &name) const
{
    const auto at = m_byName.constFind(name.toLower());
    return at == m_byName.cend() ? nullptr : &m_entries[*at];
}

Result<QByteArray> ZipArchive::readAll(const ZipEntry &entry, Progress &progress)
{
    if (entry.size > m_limits.wholeEntry)
        return damaged(ZipText::tr("“%1” is larger than 2 GiB.").arg(entry.name));
    QByteArray all;
    const Result<Done> result = read(entry, progress, [&](QByteArrayView piece, bool) {
        all.append(piece);
        return true;
    });
    if (!result)
        return result.error();
    return all;
}

Result<Done> ZipArchive::checkBudget(const ZipEntry &entry, qint64 inflated) const
{
    if (m_inflated > m_limits.inflated)
        return damaged(ZipText::tr("Unpacked, the file would be larger than 8 GiB."));
    const bool isBomb = inflated > m_limits.ratioFrom && inflated / m_limits.ratio > entry.packedSize;
    if (inflated > m_limits.entry || isBomb)
        return damaged(ZipText::tr("“%1” would become too large when it is unpacked.").arg(entry.name));
    return Done();
}

Result<Done> ZipArchive::readPieces(const ZipEntry &entry, Progress &progress, Receiver receiver, void *target)
{
    if (entry.isEncrypted)
        return Error{Error::Code::WrongFormat,
                     ZipText::tr("“%1” is protected by a password.").arg(entry.name),
                     {m_fileName},
                     ZipText::tr("Unpack it with the password and read the file inside.")};
    QuaZip &zip = *m_library->zip;
    QuaZipFile file(&zip);
    if (!zip.setCurrentFile(entry.name, QuaZip::csSensitive) || !file.open(QIODevice::ReadOnly))
        return damaged(ZipText::tr("“%1” is damaged.").arg(entry.name), unzipError(file.getZipError()));
    QByteArray piece(pieceSize, Qt::Uninitialized);
    qint64 inflated = 0;
    qint64 length = 0;
    bool isWanted = true;
    do {
        if (progress.isCancelled())
            return cancelled();
        length = file.read(piece.data(), pieceSize);
        if (length < 0 || (length == 0 && inflated != entry.size))
            return damaged(ZipText::tr("“%1” is damaged.").arg(entry.name), unzipError(file.getZipError()));
        inflated += length;
        m_inflated += length;
        if (const Result<Done> budget = checkBudget(entry, inflated); !budget)
            return budget.error();
        isWanted = receiver(target, QByteArrayView(piece).first(length), length == 0);
    } while (isWanted && length > 0);
    file.close();
    if (isWanted && file.getZipError() != UNZ_OK)
        return damaged(ZipText::tr("“%1” is damaged: its checksum is wrong.").arg(entry.name),
                       unzipError(file.getZipError()));
    return Done();
}

Error ZipArchive::damaged(const QString &what, const QString &detail) const
{
    return {Error::Code::BadContent,
            what,
            {m_fileName},
            ZipText::tr("Save or export the file again and read the new one."),
            detail};
}

} // namespace touchstone
