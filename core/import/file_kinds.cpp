#include "core/import/file_kinds.h"

#include <QCoreApplication>

#include <algorithm>

namespace touchstone
{

namespace
{

struct FileKindsText {
    Q_DECLARE_TR_FUNCTIONS(FileKinds)
};

struct Signature {
    QByteArrayView bytes;
    const char *what;
    const char *advice;
};

constexpr const char *exportAdvice =
    QT_TRANSLATE_NOOP("FileKinds", "Export the data as CSV or XLSX and read that file.");
constexpr const char *unpackAdvice =
    QT_TRANSLATE_NOOP("FileKinds", "Unpack it and read the file inside, or pack it as ZIP.");
constexpr const char *picture = QT_TRANSLATE_NOOP("FileKinds", "This is a picture, not a table.");
constexpr const char *packed =
    QT_TRANSLATE_NOOP("FileKinds", "This is a compressed file of a kind that cannot be read.");
constexpr const char *program = QT_TRANSLATE_NOOP("FileKinds", "This is a program, not a table.");

constexpr Signature signatures[] = {
    {QByteArrayView("\x89PNG"), picture, exportAdvice},
    {QByteArrayView("\xFF\xD8\xFF"), picture, exportAdvice},
    {QByteArrayView("GIF8"), picture, exportAdvice},
    {QByteArrayView("II*\0", 4), picture, exportAdvice},
    {QByteArrayView("MM\0*", 4), picture, exportAdvice},
    {QByteArrayView("\x1F\x8B"), packed, unpackAdvice},
    {QByteArrayView("7z\xBC\xAF"), packed, unpackAdvice},
    {QByteArrayView("Rar!\x1A"), packed, unpackAdvice},
    {QByteArrayView("BZh9"), packed, unpackAdvice},
    {QByteArrayView("\xFD"
                    "7zXZ"),
     packed, unpackAdvice},
    {QByteArrayView("\x28\xB5\x2F\xFD"), packed, unpackAdvice},
    {QByteArrayView("\x7F"
                    "ELF"),
     program, exportAdvice},
    {QByteArrayView("%PDF-"), QT_TRANSLATE_NOOP("FileKinds", "This is a PDF document, not a table."), exportAdvice},
    {QByteArrayView("SQLite format 3"), QT_TRANSLATE_NOOP("FileKinds", "This is a database file, not an export."),
     exportAdvice},
    {QByteArrayView("PAR1"), QT_TRANSLATE_NOOP("FileKinds", "This is a Parquet file, which cannot be read."),
     exportAdvice},
    {QByteArrayView("{\\rtf"), QT_TRANSLATE_NOOP("FileKinds", "This is a text document, not a table."), exportAdvice},
    {QByteArrayView("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"),
     QT_TRANSLATE_NOOP("FileKinds",
                       "This workbook is protected by a password, or is of the old kind with the suffix .xls."),
     QT_TRANSLATE_NOOP("FileKinds",
                       "Open it in a spreadsheet program, save it as XLSX without a password and read that file.")},
};

// Two bytes that begin data packed by zlib, RFC 1950. They may begin a text too ("x,y"), so they count only
// where no text follows.
bool isZlib(QByteArrayView head)
{
    if (head.size() < 2 || head[0] != '\x78')
        return false;
    const int flags = static_cast<unsigned char>(head[1]);
    return (0x7800 + flags) % 31 == 0 && flags >= 0x80;
}

QByteArray markupStart(QByteArrayView head)
{
    QByteArrayView text = head.startsWith("\xEF\xBB\xBF") ? head.sliced(3) : head;
    return text.trimmed().first(qMin<qsizetype>(text.trimmed().size(), 400)).toByteArray().toLower();
}

Error refusal(const char *what, const char *advice, const QString &fileName)
{
    return {Error::Code::WrongFormat, FileKindsText::tr(what), {fileName}, FileKindsText::tr(advice)};
}

std::optional<Error> refusalOfMarkup(QByteArrayView head, const QString &fileName)
{
    static constexpr const char *saveAdvice =
        QT_TRANSLATE_NOOP("FileKinds", "Open it in a spreadsheet program, save it as XLSX or CSV and read that file.");
    const QByteArray text = markupStart(head);
    if (text.startsWith("<!doctype html") || text.startsWith("<html") || text.startsWith("<table"))
        return refusal(QT_TRANSLATE_NOOP("FileKinds",
                                         "This is a web page, whatever its name says; some programs export "
                                         "such pages as .xls."),
                       saveAdvice, fileName);
    if (text.startsWith("<?xml") || text.startsWith("<workbook"))
        return refusal(QT_TRANSLATE_NOOP("FileKinds", "This is an XML file, which cannot be read."), saveAdvice,
                       fileName);
    if (text.startsWith("{\"") || text.startsWith("[{") || text.startsWith("{\n"))
        return refusal(QT_TRANSLATE_NOOP("FileKinds", "This is a JSON file, which cannot be read."), exportAdvice,
                       fileName);
    return {};
}

} // namespace

bool isZip(QByteArrayView head)
{
    return head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06");
}

bool isOfficeFile(QByteArrayView head)
{
    const QByteArrayView start = head.first(qMin<qsizetype>(head.size(), 4096));
    return isZip(head) &&
           (start.contains("[Content_Types].xml") || start.contains("_rels/.rels") || start.contains("docProps/") ||
            start.contains("xl/workbook") || start.contains("xl/worksheets"));
}

std::optional<Error> refusalByContent(QByteArrayView head, const QString &fileName)
{
    for (const Signature &signature : signatures)
        if (head.startsWith(signature.bytes))
            return refusal(signature.what, signature.advice, fileName);
    if (isZlib(head))
        return refusal(packed, unpackAdvice, fileName);
    if (isZip(head) && head.contains("application/vnd.oasis.opendocument"))
        return refusal(
            QT_TRANSLATE_NOOP("FileKinds", "This is an OpenDocument file, which cannot be read."),
            QT_TRANSLATE_NOOP("FileKinds", "Open it in a spreadsheet program, save it as XLSX and read that file."),
            fileName);
    return refusalOfMarkup(head, fileName);
}

bool looksLikeText(QByteArrayView utf8)
{
    const QByteArrayView head = utf8.first(qMin<qsizetype>(utf8.size(), 65536));
    const auto control = std::count_if(head.begin(), head.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f') || byte == 0x7F;
    });
    return control <= head.size() / 20 + 4;
}

Error unreadableFile(const QString &fileName, const QString &systemReason)
{
    return {
        Error::Code::CannotRead,
        FileKindsText::tr("The file cannot be read."),
        {fileName},
        FileKindsText::tr("Check that it exists and that you may read it, or copy it to this computer and try again."),
        systemReason};
}

} // namespace touchstone
