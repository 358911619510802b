#include "core/import/files/file_kinds.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <array>

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

// The encoding that a byte order mark names, or that a first character of two bytes shows: all that is looked for here
// begins with one below U+0080.
std::optional<QStringConverter::Encoding> wideEncoding(QByteArrayView head)
{
    if (head.startsWith("\xFF\xFE") || (head.size() > 1 && head[0] != 0 && head[1] == 0))
        return QStringConverter::Utf16LE;
    if (head.startsWith("\xFE\xFF") || (head.size() > 1 && head[0] == 0 && head[1] != 0))
        return QStringConverter::Utf16BE;
    return {};
}

// The beginning as text in lower case, without a byte order mark and what is blank.
QByteArray textStart(QByteArrayView head)
{
    const auto wide = wideEncoding(head);
    QStringDecoder decoder(wide.value_or(QStringConverter::Utf8));
    QString text = decoder(head);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text.trimmed().toLower().toUtf8();
}

Error refusal(const char *what, const char *advice, const QString &fileName)
{
    return {Error::Code::WrongFormat, FileKindsText::tr(what), {fileName}, FileKindsText::tr(advice)};
}

bool isName(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == ':' || c == '-' || c == '.';
}

// "<name" and what can follow it there, with tags that end further on. Headers such as "<DATE>,<OPEN>", which some
// programs write, are followed by a delimiter.
bool isMarkup(QByteArrayView text)
{
    if (text.startsWith("<?xml") || text.startsWith("<!"))
        return true;
    if (text.size() < 3 || text[0] != '<' || text[1] < 'a' || text[1] > 'z')
        return false;
    const char *end = std::find_if_not(text.begin() + 1, text.end(), isName);
    const bool isTag = end != text.end() && QByteArrayView(" \t\r\n/>").contains(*end);
    const char *behind = isTag && *end == '>' ? end + 1 : end;
    const bool isHeader = behind == text.end() || QByteArrayView(",;|\t").contains(*behind);
    return isTag && !(isHeader && *end == '>') &&
           (text.contains("</") || text.contains("/>") || text.contains("xmlns"));
}

bool hasWebPage(QByteArrayView text)
{
    return text.contains("<!doctype html") || text.contains("<html") || text.startsWith("<head") ||
           text.startsWith("<body") || text.startsWith("<table") || text.startsWith("<meta");
}

// An object, or a list of objects or values. Headers in brackets, "[Name],[ARR]", are none.
bool isJson(QByteArrayView text)
{
    if (text.isEmpty() || (text[0] != '{' && text[0] != '['))
        return false;
    const QByteArrayView inside = text.sliced(1).trimmed();
    if (text[0] == '{')
        return inside.startsWith('"') || inside.startsWith('}');
    return inside.startsWith('{') || inside.startsWith('[') || inside.startsWith('"') ||
           text.indexOf(']') == text.size() - 1;
}

constexpr const char *saveAdvice =
    QT_TRANSLATE_NOOP("FileKinds", "Open it in a spreadsheet program, save it as XLSX or CSV and read that file.");

bool isXmlWorkbookText(QByteArrayView text)
{
    return text.startsWith("<?xml") && text.contains("urn:schemas-microsoft-com:office:spreadsheet") &&
           text.contains("workbook");
}

std::optional<Error> refusalOfMarkup(QByteArrayView head, const QString &fileName)
{
    const QByteArray text = textStart(head);
    if (isMarkup(text) && (hasWebPage(text) || isXmlWorkbookText(text)))
        return {};
    if (isMarkup(text) && text.contains("<svg"))
        return refusal(picture, exportAdvice, fileName);
    if (isMarkup(text))
        return refusal(QT_TRANSLATE_NOOP("FileKinds", "This is an XML file, which cannot be read."), saveAdvice,
                       fileName);
    if (isJson(text))
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

// Its first part names the kind; a few programs pack that too, so that it cannot be seen.
bool isOdsFile(QByteArrayView head)
{
    const QByteArrayView start = head.first(qMin<qsizetype>(head.size(), 200));
    const bool hasKind = isZip(head) && start.sliced(qMin<qsizetype>(30, start.size())).startsWith("mimetype");
    return start.contains("application/vnd.oasis.opendocument.spreadsheet") ||
           (hasKind && !start.contains("application/"));
}

bool isXmlWorkbook(QByteArrayView head)
{
    return isXmlWorkbookText(textStart(head));
}

bool isWebPage(QByteArrayView head)
{
    const QByteArray text = textStart(head);
    return isMarkup(text) && hasWebPage(text) && !isXmlWorkbookText(text);
}

Error webPageRefusal(const QString &fileName)
{
    return refusal(QT_TRANSLATE_NOOP("FileKinds", "This is a web page, whatever its name says; some programs export "
                                                  "such pages as .xls."),
                   saveAdvice, fileName);
}

std::optional<Error> refusalByContent(QByteArrayView head, const QString &fileName)
{
    for (const Signature &signature : signatures)
        if (head.startsWith(signature.bytes))
            return refusal(signature.what, signature.advice, fileName);
    if (isZlib(head))
        return refusal(packed, unpackAdvice, fileName);
    if (isZip(head) && head.contains("application/vnd.oasis.opendocument") && !isOdsFile(head))
        return refusal(
            QT_TRANSLATE_NOOP("FileKinds", "This is an OpenDocument file, which cannot be read."),
            QT_TRANSLATE_NOOP("FileKinds", "Open it in a spreadsheet program, save it as XLSX and read that file."),
            fileName);
    return refusalOfMarkup(head, fileName);
}

bool looksLikeText(QByteArrayView utf8)
{
    const QByteArrayView head = utf8.first(qMin<qsizetype>(utf8.size(), 65536));
    qsizetype characters = 0;
    qsizetype control = 0;
    for (const char c : head) {
        const auto byte = static_cast<unsigned char>(c);
        characters += (byte & 0xC0) != 0x80 ? 1 : 0; // all but the later bytes of a character
        control +=
            (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f') || byte == 0x7F ? 1 : 0;
    }
    return control <= characters / 20 + 4;
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

std::optional<Error> refusalOfPath(const QString &path)
{
    const QFileInfo info(path);
    const auto refusal = [&info](const QString &what, const QString &advice) {
        return Error{
            Error::Code::CannotRead, what, {info.fileName().isEmpty() ? info.filePath() : info.fileName()}, advice};
    };
    if (!info.exists())
        return refusal(FileKindsText::tr("There is no such file."),
                       FileKindsText::tr("It may have been moved, renamed or removed; choose it again."));
    if (info.isDir())
        return refusal(FileKindsText::tr("This is a folder."), FileKindsText::tr("Choose the files in it."));
    if (!info.isFile())
        return refusal(FileKindsText::tr("This is a device or a pipe, not a file."),
                       FileKindsText::tr("Save the data to a file and read that."));
    if (!info.isReadable())
        return refusal(FileKindsText::tr("You may not read this file."),
                       FileKindsText::tr("Ask for the right to read it, or copy it to a folder of your own."));
    return {};
}

} // namespace touchstone
