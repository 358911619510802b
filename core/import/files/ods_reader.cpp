#include "core/import/files/ods_reader.h"

#include "core/import/files/ods_content.h"
#include "core/import/files/row_progress.h"
#include "core/import/files/zip_archive.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace touchstone
{

namespace
{

struct OdsText {
    Q_DECLARE_TR_FUNCTIONS(OdsReader)
};

Error damaged(const QString &what, const QString &name)
{
    return {Error::Code::BadContent,
            what,
            {name},
            OdsText::tr("Open it in a spreadsheet program, save it as XLSX and read the new file.")};
}

Result<Done> refusePassword(ZipArchive &archive, const QString &name, Progress &progress)
{
    const ZipEntry *manifest = archive.find(QStringLiteral("META-INF/manifest.xml"));
    if (!manifest || manifest->size > (1 << 20))
        return Done();
    const Result<QByteArray> text = archive.readAll(*manifest, progress);
    if (!text)
        return text.error();
    if (!text->contains("encryption-data"))
        return Done();
    return Error{
        Error::Code::WrongFormat,
        OdsText::tr("This spreadsheet is protected by a password."),
        {name},
        OdsText::tr("Open it in a spreadsheet program, save it as XLSX without a password and read that file.")};
}

} // namespace

Result<std::vector<Source>> readOds(QIODevice &file, const QString &name, const ReadOptions &options,
                                    Progress &progress)
{
    RowProgress rows(progress, OdsText::tr("Reading %1").arg(name));
    const Result<std::unique_ptr<ZipArchive>> archive = ZipArchive::open(file, name);
    if (!archive)
        return archive.error();
    if (const Result<Done> open = refusePassword(**archive, name, progress); !open)
        return open.error();
    const ZipEntry *content = (*archive)->find(QStringLiteral("content.xml"));
    if (!content)
        return damaged(OdsText::tr("The spreadsheet lacks its part “%1”.").arg(QStringLiteral("content.xml")), name);
    SheetBook book(options);
    OdsContentHandler handler(book);
    XmlParser parser(handler);
    qint64 done = 0;
    const Result<Done> read = (*archive)->read(*content, progress, [&](QByteArrayView piece, bool isLast) {
        done += piece.size();
        rows.report(static_cast<double>(done) / static_cast<double>(std::max(done, content->size)), book.rowCount());
        return parser.parse(piece, isLast);
    });
    if (!read)
        return read.error();
    if (!parser.problem().isEmpty())
        return damaged(OdsText::tr("The spreadsheet cannot be read. %1").arg(parser.problem()), name);
    return book.sources(name);
}

} // namespace touchstone
