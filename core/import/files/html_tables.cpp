#include "core/import/files/html_tables.h"

#include "core/import/files/file_kinds.h"
#include "core/import/files/part_progress.h"
#include "core/import/files/read_limits.h"
#include "core/import/files/row_progress.h"
#include "core/import/files/sheet_values.h"
#include "core/import/files/text_decoding.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace touchstone
{

namespace
{

constexpr std::size_t depthLimit = 16;
constexpr std::size_t tableLimit = 256;
constexpr qint64 pieceSize = 256 << 10;

struct HtmlText {
    Q_DECLARE_TR_FUNCTIONS(HtmlReader)
};

bool isBlankChar(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

// Blanks of any kind and number count as one; that which does not break is a blank too.
void appendCollapsed(QByteArrayView utf8, QByteArray &text)
{
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const bool isHardBlank = utf8[i] == '\xC2' && i + 1 < utf8.size() && utf8[i + 1] == '\xA0';
        i += isHardBlank ? 1 : 0;
        if (!isHardBlank && !isBlankChar(utf8[i]))
            text.append(utf8[i]);
        else if (!text.isEmpty() && text.back() != ' ' && text.back() != '\n')
            text.append(' ');
    }
}

bool isTable(const HtmlTable &table)
{
    return table.shaped.isFound && table.shaped.table.columns.size() > 1 && table.shaped.table.rowCount() > 0;
}

std::size_t areaOf(const HtmlTable &table)
{
    return table.shaped.table.columns.size() * table.shaped.table.rowCount();
}

} // namespace

void HtmlTablesHandler::startElement(QByteArrayView name, QByteArrayView attributes)
{
    if (name == "table") {
        if (m_open.size() == depthLimit || m_tables.size() == tableLimit)
            ++m_ignored;
        else
            m_open.push_back(std::make_unique<Open>(m_options));
        return;
    }
    if (name == "meta" && m_charset.isEmpty()) {
        const QByteArray content = htmlAttribute(attributes, "content").toByteArray().toLower();
        m_charset = htmlAttribute(attributes, "charset").toByteArray();
        if (const qsizetype at = content.indexOf("charset="); m_charset.isEmpty() && at >= 0)
            m_charset = content.mid(at + 8).trimmed();
    }
    if (m_open.empty() || m_ignored > 0)
        return;
    if (name == "tr")
        startRow();
    else if (name == "td" || name == "th")
        startCell(attributes);
    else if (name == "br" || name == "p" || name == "div" || name == "li")
        appendBreak();
}

void HtmlTablesHandler::endElement(QByteArrayView name)
{
    if (name == "table" && m_ignored > 0)
        --m_ignored;
    else if (m_open.empty() || m_ignored > 0)
        return;
    else if (name == "td" || name == "th")
        endCell();
    else if (name == "tr")
        endRow();
    else if (name == "table")
        endTable();
}

void HtmlTablesHandler::text(QByteArrayView utf8)
{
    if (m_open.empty() || !m_open.back()->column || m_ignored > 0) {
        m_textOutside += utf8.trimmed().size();
        return;
    }
    Open &open = *m_open.back();
    appendCollapsed(utf8, open.text);
    if (open.text.size() > cellTextLimit && m_problem.isEmpty())
        m_problem = HtmlText::tr("A cell of row %1 is longer than 1 MiB.").arg(open.rows.row());
}

void HtmlTablesHandler::startRow()
{
    endRow();
    Open &open = *m_open.back();
    open.rows.startRow(open.rows.row() + 1);
    ++m_rowCount;
    open.nextColumn = 0;
}

void HtmlTablesHandler::endRow()
{
    Open &open = *m_open.back();
    endCell();
    if (!open.rows.isInRow())
        return;
    open.rows.endRow();
    if (const QString problem = open.rows.problem(); m_problem.isEmpty())
        m_problem = problem;
}

void HtmlTablesHandler::startCell(QByteArrayView attributes)
{
    Open &open = *m_open.back();
    endCell();
    if (!open.rows.isInRow())
        startRow();
    const qint64 row = open.rows.row();
    while (open.nextColumn < open.takenUntil.size() && open.takenUntil[open.nextColumn] >= row)
        ++open.nextColumn;
    const auto width = std::max<qint64>(1, countUpTo(htmlAttribute(attributes, "colspan").trimmed(), columnLimit));
    const auto height = std::max<qint64>(1, countUpTo(htmlAttribute(attributes, "rowspan").trimmed(), 65'534));
    if (open.nextColumn + width > columnLimit) {
        m_problem = m_problem.isEmpty() ? HtmlText::tr("Row %1 has more than 16,384 columns.").arg(row) : m_problem;
        return;
    }
    const quint32 end = open.nextColumn + static_cast<quint32>(width);
    if (height > 1) {
        open.takenUntil.resize(std::max<std::size_t>(open.takenUntil.size(), end));
        std::fill(open.takenUntil.begin() + open.nextColumn, open.takenUntil.begin() + end, row + height - 1);
        if (open.merged.size() < mergedCellLimit)
            open.merged.push_back({row, row + height - 1, open.nextColumn});
    }
    open.column = open.nextColumn;
    open.nextColumn = end;
}

void HtmlTablesHandler::endCell()
{
    Open &open = *m_open.back();
    if (!open.column)
        return;
    const QByteArray text = std::exchange(open.text, {}).trimmed();
    open.result.textSize += text.size();
    if (isErrorText(text))
        open.result.oddities.errorCells.add(open.rows.row());
    else
        open.rows.addCell(*open.column, text);
    open.column.reset();
}

void HtmlTablesHandler::endTable()
{
    endRow();
    Open &open = *m_open.back();
    open.result.shaped = open.table.finish();
    fillMergedCells(std::move(open.merged), open.result.shaped, open.result.oddities);
    m_tables.push_back(std::move(open.result));
    m_open.pop_back();
}

void HtmlTablesHandler::appendBreak()
{
    Open &open = *m_open.back();
    if (!open.column || open.text.isEmpty())
        return;
    while (open.text.endsWith(' '))
        open.text.chop(1);
    open.text.append('\n');
}

std::vector<HtmlTable> HtmlTablesHandler::finish()
{
    while (!m_open.empty())
        endTable();
    return std::move(m_tables);
}

namespace
{

// One page being read.
class HtmlReader
{
public:
    HtmlReader(QIODevice &file, const QString &name, const ReadOptions &options, Progress &progress)
        : m_file(file), m_name(name), m_options(options), m_progress(progress)
    {
    }

    Result<std::vector<Source>> read();

private:
    Result<Done> scan(HtmlTablesHandler &handler, const TextEncoding &encoding);
    Result<TextEncoding> encoding();
    Result<std::vector<Source>> sources(std::vector<HtmlTable> tables, qsizetype textOutside) const;

    QIODevice &m_file;
    const QString &m_name;
    const ReadOptions &m_options;
    Progress &m_progress;
    TextEncoding m_encoding;
};

// As the user says, as the bytes say, or as the page says of itself.
Result<TextEncoding> HtmlReader::encoding()
{
    Result<TextEncoding> found = findEncoding(m_file, m_name, m_options.encoding, m_progress);
    if (!found || !found->isGuessed)
        return found;
    m_file.seek(0);
    HtmlTablesHandler head(m_options);
    HtmlScanner(head).feed(m_file.read(4096), true);
    if (head.charset().isEmpty())
        return found;
    PartProgress again(m_progress, encodingShare, encodingShare);
    const Result<TextEncoding> named = findEncoding(m_file, m_name, QString::fromLatin1(head.charset()), again);
    return named ? named : found;
}

Result<Done> HtmlReader::scan(HtmlTablesHandler &handler, const TextEncoding &encoding)
{
    RowProgress rows(m_progress, HtmlText::tr("Reading %1").arg(m_name));
    HtmlScanner scanner(handler);
    TextDecoder decoder(encoding);
    QByteArray piece(pieceSize, Qt::Uninitialized);
    QByteArray text;
    m_file.seek(encoding.markLength);
    for (bool isLast = false; !isLast && handler.problem().isEmpty();) {
        if (m_progress.isCancelled())
            return cancelled();
        const qint64 length = m_file.read(piece.data(), pieceSize);
        if (length < 0)
            return unreadableFile(m_name, m_file.errorString());
        isLast = length == 0;
        text.clear();
        decoder.decode(QByteArrayView(piece).first(length), isLast, text);
        scanner.feed(text, isLast);
        rows.report(static_cast<double>(m_file.pos()) / static_cast<double>(std::max<qint64>(m_file.size(), 1)),
                    handler.rowCount(), encodingShare);
    }
    if (handler.problem().isEmpty())
        return Done();
    return Error{Error::Code::BadContent,
                 HtmlText::tr("The table of this page cannot be read. %1").arg(handler.problem()),
                 {m_name},
                 HtmlText::tr("Export the data as CSV or XLSX and read that file.")};
}

Result<std::vector<Source>> HtmlReader::read()
{
    const Result<TextEncoding> found = encoding();
    if (!found)
        return found.error();
    m_encoding = *found;
    HtmlTablesHandler handler(m_options);
    if (const Result<Done> scanned = scan(handler, m_encoding); !scanned)
        return scanned.error();
    std::vector<HtmlTable> tables = handler.finish();
    return sources(std::move(tables), handler.textOutside());
}

// Pages to be read by people have more text around their tables than in them.
Result<std::vector<Source>> HtmlReader::sources(std::vector<HtmlTable> tables, qsizetype textOutside) const
{
    if (m_options.headerRow && tables.size() == 1 && !tables.front().shaped.isFound)
        return noHeaderError(tables.front().shaped, m_options.headerRow, m_name);
    std::erase_if(tables, [](const HtmlTable &table) { return !isTable(table); });
    std::ranges::stable_sort(tables, std::greater(), areaOf);
    if (tables.empty() || tables.front().textSize < textOutside)
        return webPageRefusal(m_name);
    std::vector<Source> sources;
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const QString sheet = i == 0 ? QString() : HtmlText::tr("Table %1").arg(i + 1);
        const QString name = i == 0 ? m_name : QStringLiteral("%1/%2").arg(m_name, sheet);
        if (!m_options.sheet.isEmpty() && m_options.sheet != sheet)
            continue;
        sources.push_back(sourceOfSheet(name, sheet, std::move(tables[i].shaped), tables[i].oddities));
        if (m_encoding.isGuessed)
            sources.back().issues.push_back(guessedEncodingIssue(m_encoding, name));
    }
    if (sources.empty())
        return Error{Error::Code::InvalidInput,
                     HtmlText::tr("The page has no table “%1”.").arg(m_options.sheet),
                     {m_name},
                     HtmlText::tr("Leave the name out to read all of them.")};
    return sources;
}

} // namespace

Result<std::vector<Source>> readHtml(QIODevice &file, const QString &name, const ReadOptions &options,
                                     Progress &progress)
{
    return HtmlReader(file, name, options, progress).read();
}

} // namespace touchstone
