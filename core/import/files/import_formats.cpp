#include "core/import/files/import_formats.h"

#include "core/import/files/csv_reader.h"
#include "core/import/files/digesting_device.h"
#include "core/import/files/file_kinds.h"
#include "core/import/files/html_tables.h"
#include "core/import/files/ods_reader.h"
#include "core/import/files/text_repair.h"
#include "core/import/files/xlsx_reader.h"
#include "core/import/files/xml_workbook.h"
#include "core/import/files/zip_reader.h"
#include "core/import/tables/reshape.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace touchstone
{

namespace
{

struct ImportFormatsText {
    Q_DECLARE_TR_FUNCTIONS(ImportFormats)
};

constexpr qint64 headSize = 4096;
constexpr const char *xlsxSuffixes[] = {"xlsx", "xlsm"};
constexpr const char *odsSuffixes[] = {"ods"};
constexpr const char *oldExcelSuffixes[] = {"xls", "xml"};
constexpr const char *htmlSuffixes[] = {"xls", "html", "htm"};
constexpr const char *zipSuffixes[] = {"zip"};
constexpr const char *csvSuffixes[] = {"csv", "tsv", "tab", "txt"};

// The first that recognizes a file reads it; the last one tries whatever is left.
constexpr ImportFormat formats[] = {
    {"xlsx", QT_TRANSLATE_NOOP("ImportFormats", "Excel workbook"), xlsxSuffixes, isOfficeFile, readXlsx},
    {"ods", QT_TRANSLATE_NOOP("ImportFormats", "OpenDocument spreadsheet"), odsSuffixes, isOdsFile, readOds},
    {"zip", QT_TRANSLATE_NOOP("ImportFormats", "ZIP archive"), zipSuffixes, isZip, readZip},
    {"xml", QT_TRANSLATE_NOOP("ImportFormats", "XML spreadsheet"), oldExcelSuffixes, isXmlWorkbook, readXmlWorkbook},
    {"html", QT_TRANSLATE_NOOP("ImportFormats", "Table of a web page"), htmlSuffixes, isWebPage, readHtml},
    {"csv", QT_TRANSLATE_NOOP("ImportFormats", "Comma-separated values"), csvSuffixes,
     [](QByteArrayView) { return true; }, readCsv},
};

const ImportFormat &formatOf(QByteArrayView head)
{
    return *std::find_if(std::begin(formats), std::end(formats) - 1,
                         [&](const ImportFormat &format) { return format.recognizes(head); });
}

bool isSuffixOf(const QString &suffix, const ImportFormat &format)
{
    return std::any_of(format.suffixes.begin(), format.suffixes.end(), [&](const char *known) {
        return suffix.compare(QLatin1String(known), Qt::CaseInsensitive) == 0;
    });
}

// A name that belongs to another format is worth a word: the file may be the wrong one.
void noteMisnaming(std::vector<Source> &sources, const ImportFormat &format, const QString &name)
{
    const QString suffix = QFileInfo(name).suffix();
    const bool isOfAnother = std::any_of(std::begin(formats), std::end(formats),
                                         [&](const ImportFormat &other) { return isSuffixOf(suffix, other); });
    if (sources.empty() || isSuffixOf(suffix, format) || !isOfAnother)
        return;
    sources.front().issues.push_back(
        {DataIssue::Severity::Warning,
         ImportFormatsText::tr("The name of the file ends in .%1, but by its content it is: %2. It was read as that.")
             .arg(suffix, ImportFormatsText::tr(format.label)),
         1,
         sources.front().name,
         0,
         {}});
}

// By which a file that another program writes to, or takes away, is noticed.
struct FileState {
    qint64 size = 0; // -1: there is no such file
    QDateTime modified;
    bool operator==(const FileState &) const = default;
};

FileState stateOf(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() ? FileState{info.size(), info.lastModified()} : FileState{-1, {}};
}

Error changedWhileRead(const QString &name)
{
    return {Error::Code::CannotRead,
            ImportFormatsText::tr("The file changed or went away while it was being read."),
            {name},
            ImportFormatsText::tr("Wait until the program that writes it is done, and read it again.")};
}

} // namespace

std::span<const ImportFormat> importFormats()
{
    return formats;
}

Result<std::vector<Source>> readTables(QIODevice &file, const QString &name, const ReadOptions &options,
                                       Progress &progress)
{
    file.seek(0);
    const QByteArray head = file.read(headSize);
    if (head.isEmpty() && !file.atEnd())
        return unreadableFile(name, file.errorString());
    if (head.isEmpty())
        return Error{Error::Code::BadContent,
                     ImportFormatsText::tr("The file is empty."),
                     {name},
                     ImportFormatsText::tr("Export the data again and read that file.")};
    if (const std::optional<Error> refusal = refusalByContent(head, name))
        return *refusal;

    const ImportFormat &format = formatOf(head);
    file.seek(0);
    Result<std::vector<Source>> sources = format.read(file, name, options, progress);
    if (!sources)
        return sources;
    noteMisnaming(*sources, format, name);
    for (Source &source : *sources) {
        source.options = options;
        rememberRowsPutBack(source);
        repairOrOffer(source, options.repairText);
    }
    return sources;
}

Result<std::vector<Source>> readFile(const QString &path, const ReadOptions &options, Progress &progress)
{
    const QString name = QFileInfo(path).fileName();
    if (const std::optional<Error> refusal = refusalOfPath(path))
        return *refusal;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadableFile(name, file.errorString());
    const FileState state = stateOf(path);
    DigestingDevice device(file);
    Result<std::vector<Source>> sources = readTables(device, name, options, progress);
    if (!sources && sources.error().code == Error::Code::Cancelled)
        return sources;
    if (stateOf(path) != state)
        return changedWhileRead(name);
    if (!sources)
        return sources;
    const Result<QByteArray> sha256 = device.sha256(name, progress);
    if (!sha256)
        return sha256.error();
    for (Source &source : *sources) {
        source.file = path;
        source.sha256 = *sha256;
    }
    return sources;
}

} // namespace touchstone
