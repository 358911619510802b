#include "core/import/files/csv_reader.h"

#include "core/import/files/csv_dialect.h"
#include "core/import/files/csv_parser.h"
#include "core/import/files/file_kinds.h"
#include "core/import/files/part_progress.h"
#include "core/import/files/read_limits.h"
#include "core/import/files/row_progress.h"
#include "core/import/files/text_decoding.h"
#include "core/import/tables/table_shape.h"
#include "core/import/values/text_census.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>
#include <optional>
#include <utility>

namespace touchstone
{

namespace
{

constexpr qint64 pieceSize = 1 << 20;

struct CsvText {
    Q_DECLARE_TR_FUNCTIONS(CsvReader)
};

// The text of a file, piece by piece.
class TextReader
{
public:
    TextReader(QIODevice &file, const TextEncoding &encoding) : m_file(file), m_decoder(encoding)
    {
        m_file.seek(encoding.markLength);
    }

    // From now on, looks whether all of the text is UTF-8, as its beginning is.
    void watch() { m_watched.emplace(); }
    bool isWatchedUtf8() const
    {
        return m_watched && m_watched->isUtf8() && !m_watched->isUtf16Le() && !m_watched->isUtf16Be();
    }

    // Appends the next piece; false when the file cannot be read.
    bool read(QByteArray &text)
    {
        if (m_decoder.isIdle())
            return readInto(text) >= 0;
        m_bytes.clear();
        if (readInto(m_bytes) < 0)
            return false;
        m_decoder.decode(m_bytes, m_isAtEnd, text);
        return true;
    }

    bool isAtEnd() const { return m_isAtEnd; }
    double fraction() const
    {
        return static_cast<double>(m_file.pos()) / static_cast<double>(qMax<qint64>(m_file.size(), 1));
    }

private:
    qint64 readInto(QByteArray &bytes)
    {
        const qsizetype before = bytes.size();
        bytes.resize(before + pieceSize);
        const qint64 length = m_file.read(bytes.data() + before, pieceSize);
        bytes.resize(before + std::max<qint64>(length, 0));
        m_isAtEnd = length == 0 || m_file.atEnd();
        if (m_watched)
            m_watched->add(QByteArrayView(bytes).sliced(before));
        if (m_watched && m_isAtEnd)
            m_watched->finish();
        return length;
    }

    QIODevice &m_file;
    TextDecoder m_decoder;
    QByteArray m_bytes; // not yet decoded
    bool m_isAtEnd = false;
    std::optional<TextCensus> m_watched;
};

Error badContent(const QString &what, const QString &advice, const QString &file, qint64 row = 0,
                 const QString &column = {})
{
    return {Error::Code::BadContent, what, {file, row, column}, advice};
}

Error parseError(CsvParser::Step step, const CsvParser &parser, const QString &file)
{
    const QString column = QString::number(parser.width() + 1);
    switch (step) {
    case CsvParser::Step::OpenQuote:
        return badContent(CsvText::tr("A quotation mark opens here and is never closed."),
                          CsvText::tr("Close or remove it in the file and read it again."), file, parser.row(), column);
    case CsvParser::Step::FieldTooLong:
        return badContent(CsvText::tr("A field is longer than 1 MiB."),
                          CsvText::tr("Look for a quotation mark that is not closed, or choose another delimiter."),
                          file, parser.row(), column);
    case CsvParser::Step::RecordTooLong:
        return badContent(CsvText::tr("A line is longer than 16 MiB."),
                          CsvText::tr("Look for a quotation mark that is not closed, or choose another delimiter."),
                          file, parser.row());
    default:
        return badContent(CsvText::tr("A line has more than 16,384 columns."),
                          CsvText::tr("Choose another delimiter, or export fewer columns."), file, parser.row());
    }
}

QString delimiterName(const CsvDialect &dialect)
{
    return dialect.delimiter == noDelimiter ? QString() : QString(QLatin1Char(dialect.delimiter));
}

// How the encoding is found out: by the beginning; by the beginning, and all else is watched while it is read; by all.
enum class Look { AtBeginning, OnTheWay, AtAll };

// One file being read.
class CsvReader
{
public:
    CsvReader(QIODevice &file, const QString &name, const ReadOptions &options, Look look, Progress &progress)
        : m_file(file), m_name(name), m_options(options), m_look(look), m_progress(progress)
    {
    }

    Result<std::vector<Source>> read();

    // Whether what read() gave holds. Else the file is not the UTF-8 that its beginning is, or was not read to the
    // end, and its encoding is to be found out by all of it.
    bool isSure() const { return !isDoubtful() && (m_look != Look::OnTheWay || m_reader->isAtEnd()); }

    double fraction() const { return m_reader ? m_reader->fraction() : 0.0; } // of the file that was read

private:
    bool isDoubtful() const { return m_look == Look::OnTheWay && !(m_reader && m_reader->isWatchedUtf8()); }
    Result<Done> begin();
    Result<Done> readRows(TableBuilder &table, CsvParser &parser);
    // Of the whole file, should its other pieces be as the first one, and a few more.
    std::size_t expectedRows(std::size_t rowsOfFirstPiece) const
    {
        const double expected = 1.03 * static_cast<double>(rowsOfFirstPiece) / m_reader->fraction();
        return static_cast<std::size_t>(std::min(expected, static_cast<double>(rowLimit)));
    }
    bool isEnough(const TableBuilder &table) const
    {
        return m_options.rowLimit && table.rowCount() >= static_cast<std::size_t>(*m_options.rowLimit);
    }
    Result<Source> source(ShapedTable shaped, const CsvParser &parser);
    std::optional<Error> sizeProblem(const TableBuilder &table) const;
    void addTextIssues(const CsvParser &parser);
    void addIssue(DataIssue::Severity severity, const QString &text, qint64 count = 1, qint64 row = 0);

    QIODevice &m_file;
    const QString &m_name;
    const ReadOptions &m_options;
    Look m_look;
    Progress &m_progress;
    TextEncoding m_encoding;
    std::unique_ptr<TextReader> m_reader;
    QByteArray m_text; // decoded and not yet parsed
    CsvDialect m_dialect;
    std::vector<DataIssue> m_issues;
};

Result<std::vector<Source>> CsvReader::read()
{
    if (const Result<Done> begun = begin(); !begun)
        return begun.error();

    TableBuilder table(m_options, true);
    CsvParser parser(m_dialect.delimiter, m_dialect.firstLineLength > 0 ? 2 : 1);
    if (const Result<Done> rows = readRows(table, parser); !rows)
        return rows.error();
    if (isDoubtful())
        return cancelled();

    Result<Source> result = source(table.finish(), parser);
    if (!result)
        return result.error();
    return std::vector<Source>{std::move(*result)};
}

// Finds out how the file is to be read; leaves its first piece in m_text.
Result<Done> CsvReader::begin()
{
    if (m_file.size() > textFileLimit)
        return badContent(CsvText::tr("The file is larger than 64 GiB."), CsvText::tr("Split it into several files."),
                          m_name);
    const Result<std::optional<char>> delimiter = delimiterFromText(m_options.delimiter);
    if (!delimiter)
        return delimiter.error();
    const Result<TextEncoding> encoding = findEncoding(m_file, m_name, m_options.encoding, m_progress,
                                                       m_look == Look::AtAll ? m_file.size() + 1 : pieceSize);
    if (!encoding)
        return encoding.error();
    m_encoding = *encoding;
    m_reader = std::make_unique<TextReader>(m_file, m_encoding);
    if (m_look == Look::OnTheWay && m_encoding.isCleanUtf8)
        m_reader->watch();
    if (isDoubtful())
        return cancelled();
    if (!m_reader->read(m_text))
        return unreadableFile(m_name, m_file.errorString());
    if (!looksLikeText(m_text))
        return badContent(CsvText::tr("This is not a text file."),
                          CsvText::tr("Export the data as CSV or XLSX and read that file."), m_name);
    m_dialect = findDialect(m_text, m_reader->isAtEnd(), *delimiter);
    return Done();
}

Result<Done> CsvReader::readRows(TableBuilder &table, CsvParser &parser)
{
    RowProgress progress(m_progress, CsvText::tr("Reading %1").arg(m_name));
    const char *at = m_text.constData() + m_dialect.firstLineLength;
    bool isLengthKnown = false;
    for (;;) {
        CsvParser::Step result;
        while ((result = parser.next(at, m_text.constEnd(), m_reader->isAtEnd())) == CsvParser::Step::Record)
            if (table.addRow(parser.cells(), parser.row(), parser.width()); isEnough(table))
                return Done();
        if (result != CsvParser::Step::End && result != CsvParser::Step::NeedsMore)
            return parseError(result, parser, m_name);
        if (const auto tooLarge = sizeProblem(table))
            return *tooLarge;
        if (result == CsvParser::Step::End)
            return Done();
        if (m_progress.isCancelled() || isDoubtful())
            return cancelled();
        if (!std::exchange(isLengthKnown, true))
            table.expectRows(expectedRows(table.rowCount()));
        progress.report(m_reader->fraction(), table.rowCount(), m_look == Look::AtAll ? encodingShare : 0.0);
        m_text.remove(0, at - m_text.constData());
        if (!m_reader->read(m_text))
            return unreadableFile(m_name, m_file.errorString());
        at = m_text.constData();
    }
}

void CsvReader::addIssue(DataIssue::Severity severity, const QString &text, qint64 count, qint64 row)
{
    m_issues.push_back({severity, text, count, {}, row, {}});
}

void CsvReader::addTextIssues(const CsvParser &parser)
{
    using Severity = DataIssue::Severity;
    if (m_encoding.isGuessed)
        m_issues.push_back(guessedEncodingIssue(m_encoding, m_name));
    if (m_encoding.badBytes > 0)
        addIssue(Severity::Warning,
                 CsvText::tr("%Ln byte(s) of the file are damaged; they are shown as “\uFFFD”.", nullptr,
                             static_cast<int>(m_encoding.badBytes)),
                 m_encoding.badBytes);
    if (m_dialect.delimiter == noDelimiter)
        addIssue(Severity::Note,
                 CsvText::tr("No delimiter divides the lines of this file; it was read as one column."));
    if (parser.lineEndKinds() > 1)
        addIssue(Severity::Warning,
                 CsvText::tr("The lines of the file end in different ways; each kind was taken as the end of a row."));
    if (const CsvParser::Oddity &oddity = parser.textBehindQuote(); oddity.count > 0)
        addIssue(Severity::Warning,
                 CsvText::tr("%Ln row(s) have text behind a closing quotation mark; it was kept.", nullptr,
                             static_cast<int>(oddity.count)),
                 oddity.count, oddity.firstRow);
    if (const CsvParser::Oddity &oddity = parser.zeroBytes(); oddity.count > 0)
        addIssue(Severity::Warning,
                 CsvText::tr("%Ln row(s) have zero bytes in their text; the file may be damaged.", nullptr,
                             static_cast<int>(oddity.count)),
                 oddity.count, oddity.firstRow);
}

std::optional<Error> CsvReader::sizeProblem(const TableBuilder &table) const
{
    const QString advice = CsvText::tr("Split it into several files.");
    if (table.rowCount() > rowLimit)
        return badContent(CsvText::tr("The file has more than 20,000,000 rows."), advice, m_name);
    if (table.rowCount() * table.filledColumnCount() > cellLimit)
        return badContent(CsvText::tr("The file has more than 2,147,483,648 cells."), advice, m_name);
    return std::nullopt;
}

Result<Source> CsvReader::source(ShapedTable shaped, const CsvParser &parser)
{
    if (!shaped.isFound)
        return noHeaderError(shaped, m_options.headerRow, m_name);
    addTextIssues(parser);

    Source source;
    source.name = m_name;
    source.reading = {m_encoding.name,
                      delimiterName(m_dialect),
                      {},
                      shaped.headerRow,
                      static_cast<qint64>(shaped.table.rowCount()),
                      std::move(shaped.dropped),
                      std::move(shaped.header),
                      std::move(shaped.positions),
                      std::move(shaped.footersPutBack)};
    source.issues = std::move(m_issues);
    source.issues.insert(source.issues.end(), shaped.issues.begin(), shaped.issues.end());
    for (DataIssue &issue : source.issues)
        issue.source = m_name;
    source.table = std::make_shared<const RawTable>(std::move(shaped.table));
    return source;
}

} // namespace

Result<std::vector<Source>> readCsv(QIODevice &file, const QString &name, const ReadOptions &options,
                                    Progress &progress)
{
    if (options.rowLimit)
        return CsvReader(file, name, options, Look::AtBeginning, progress).read();
    // Nearly all files are UTF-8, which only a look at all of a file tells; that is taken while it is read.
    CsvReader atOnce(file, name, options, Look::OnTheWay, progress);
    Result<std::vector<Source>> sources = atOnce.read();
    if (atOnce.isSure() || progress.isCancelled())
        return sources;
    PartProgress again(progress, atOnce.fraction(), 1.0);
    return CsvReader(file, name, options, Look::AtAll, again).read();
}

} // namespace touchstone
