#include "core/import/files/zip_reader.h"

#include "core/import/files/file_kinds.h"
#include "core/import/files/part_progress.h"
#include "core/import/files/zip_archive.h"

#include <QBuffer>
#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace touchstone
{

namespace
{

constexpr int depthLimit = 2; // an archive in an archive

struct ZipReaderText {
    Q_DECLARE_TR_FUNCTIONS(ZipReader)
};

// What operating systems put into archives for themselves.
bool isSystemFile(const QString &name)
{
    const QString file = name.section(QLatin1Char('/'), -1);
    return name.startsWith(QLatin1String("__MACOSX/")) || file.startsWith(QLatin1String("._")) ||
           file == QLatin1String(".DS_Store") || file == QLatin1String("Thumbs.db");
}

// What a program writes for people to read beside its data.
bool isForPeople(const QString &name)
{
    const QString file = name.section(QLatin1Char('/'), -1).toLower();
    const QString suffix = file.section(QLatin1Char('.'), -1);
    const bool isText = suffix == QLatin1String("txt") || suffix == QLatin1String("md") || suffix == file;
    return isText && (file.startsWith(QLatin1String("read")) || file.startsWith(QLatin1String("licen")) ||
                      file.startsWith(QLatin1String("notice")) || file.startsWith(QLatin1String("changelog")));
}

// Lines of words that no delimiter divides.
bool isProse(const Source &source)
{
    const RawTable &table = *source.table;
    if (source.reading.encoding.isEmpty() || !source.reading.delimiter.isEmpty() || table.columns.size() != 1)
        return false;
    qsizetype words = table.columns.front().header.count(QLatin1Char(' '));
    for (std::size_t code = 1; code < table.columns.front().texts->size(); ++code)
        words += (*table.columns.front().texts)[code].count(QLatin1Char(' '));
    return words > 4 * static_cast<qsizetype>(table.columns.front().texts->size());
}

// One archive being read.
class ZipReader
{
public:
    ZipReader(const QString &name, const ReadOptions &options, int depth)
        : m_name(name), m_options(options), m_memberOptions(options), m_depth(depth)
    {
        m_memberOptions.sheet.clear();
    }

    Result<std::vector<Source>> read(QIODevice &file, Progress &progress);

private:
    Result<std::vector<Source>> readMember(ZipArchive &archive, const ZipEntry &entry, Progress &progress);
    void addIssue(DataIssue::Severity severity, const QString &text, qint64 count = 1);
    Error nothingRead() const;

    const QString &m_name;
    const ReadOptions &m_options;
    ReadOptions m_memberOptions; // the sheet is a member of this archive, not of what is inside
    int m_depth;
    qint64 m_systemFiles = 0;
    std::vector<DataIssue> m_issues;
};

Result<std::vector<Source>> ZipReader::read(QIODevice &file, Progress &progress)
{
    const Result<std::unique_ptr<ZipArchive>> archive = ZipArchive::open(file, m_name);
    if (!archive)
        return archive.error();
    std::vector<Source> sources;
    const std::vector<ZipEntry> &entries = (*archive)->entries();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const bool isWanted = m_options.sheet.isEmpty() || m_options.sheet == entries[i].name;
        m_systemFiles += isSystemFile(entries[i].name) ? 1 : 0;
        if (entries[i].isFolder() || isSystemFile(entries[i].name) || !isWanted)
            continue;
        const auto count = static_cast<double>(entries.size());
        PartProgress part(progress, static_cast<double>(i) / count, static_cast<double>(i + 1) / count);
        Result<std::vector<Source>> members = readMember(**archive, entries[i], part);
        if (!members && members.error().code == Error::Code::Cancelled)
            return members;
        if (!members)
            addIssue(members.error().code == Error::Code::WrongFormat ? DataIssue::Severity::Warning
                                                                      : DataIssue::Severity::Problem,
                     members.error().sentence());
        else
            std::move(members->begin(), members->end(), std::back_inserter(sources));
    }
    if (sources.empty())
        return nothingRead();
    if (m_systemFiles > 0)
        addIssue(DataIssue::Severity::Note,
                 ZipReaderText::tr("%Ln file(s) that an operating system keeps for itself were left out.", nullptr,
                                   static_cast<int>(m_systemFiles)),
                 m_systemFiles);
    sources.front().issues.insert(sources.front().issues.end(), m_issues.begin(), m_issues.end());
    return sources;
}

Result<std::vector<Source>> ZipReader::readMember(ZipArchive &archive, const ZipEntry &entry, Progress &progress)
{
    Result<QByteArray> bytes = archive.readAll(entry, progress);
    if (!bytes)
        return bytes.error();
    const QString name = QStringLiteral("%1/%2").arg(m_name, entry.name);
    QBuffer buffer(&*bytes);
    buffer.open(QIODevice::ReadOnly);
    if (isZip(*bytes) && !isOfficeFile(*bytes) && !isOdsFile(*bytes)) {
        if (m_depth == depthLimit)
            return Error{Error::Code::WrongFormat,
                         ZipReaderText::tr("Archives inside archives inside archives are not read."),
                         {name},
                         ZipReaderText::tr("Unpack it and read the files inside.")};
        return ZipReader(name, m_memberOptions, m_depth + 1).read(buffer, progress);
    }
    Result<std::vector<Source>> sources = readTables(buffer, name, m_memberOptions, progress);
    if (!sources)
        return sources;
    if (m_options.sheet.isEmpty() && sources->size() == 1 && (isForPeople(entry.name) || isProse(sources->front())))
        return Error{Error::Code::WrongFormat,
                     ZipReaderText::tr("This is a text for people to read, not a table."),
                     {name},
                     ZipReaderText::tr("It was left out.")};
    for (Source &source : *sources)
        if (source.reading.sheet.isEmpty())
            source.reading.sheet = entry.name;
    return sources;
}

void ZipReader::addIssue(DataIssue::Severity severity, const QString &text, qint64 count)
{
    m_issues.push_back({severity, text, count, m_name, 0, {}});
}

Error ZipReader::nothingRead() const
{
    if (!m_options.sheet.isEmpty())
        return {Error::Code::InvalidInput,
                ZipReaderText::tr("The archive has no readable file “%1”.").arg(m_options.sheet),
                {m_name},
                ZipReaderText::tr("Choose one of the files that it holds.")};
    return {Error::Code::BadContent,
            m_issues.empty() ? ZipReaderText::tr("The archive holds no files.")
                             : ZipReaderText::tr("The archive holds no file that can be read."),
            {m_name},
            m_issues.empty() ? ZipReaderText::tr("Pack the exports again and read that file.") : m_issues.front().text};
}

} // namespace

Result<std::vector<Source>> readZip(QIODevice &file, const QString &name, const ReadOptions &options,
                                    Progress &progress)
{
    return ZipReader(name, options, 1).read(file, progress);
}

} // namespace touchstone
