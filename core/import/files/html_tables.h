#pragma once

#include "core/import/files/html_scanner.h"
#include "core/import/files/import_formats.h"
#include "core/import/files/sheet_rows.h"

#include <memory>
#include <optional>

namespace touchstone
{

// A table of a page.
struct HtmlTable {
    ShapedTable shaped;
    SheetOddities oddities;
    qsizetype textSize = 0; // of its cells
};

// Takes the tables from a page, those inside of others too.
class HtmlTablesHandler final : public HtmlHandler
{
public:
    explicit HtmlTablesHandler(const ReadOptions &options) : m_options(options) {}

    void startElement(QByteArrayView name, QByteArrayView attributes) override;
    void endElement(QByteArrayView name) override;
    void text(QByteArrayView utf8) override;

    std::vector<HtmlTable> finish();
    const QString &problem() const { return m_problem; }
    std::size_t rowCount() const { return m_rowCount; } // of all tables so far
    qsizetype textOutside() const { return m_textOutside; } // bytes of text in no cell
    const QByteArray &charset() const { return m_charset; } // that the page names

private:
    // A table that is open.
    struct Open {
        explicit Open(const ReadOptions &options) : table(options, false), rows(table) {}

        TableBuilder table;
        SheetRows rows;
        HtmlTable result;
        std::vector<MergedCell> merged;
        std::vector<qint64> takenUntil; // per column, the last row that a cell above reaches into
        std::optional<quint32> column;  // of the cell at hand
        quint32 nextColumn = 0;
        QByteArray text; // of the cell at hand, with single blanks
    };

    void startRow();
    void endRow();
    void startCell(QByteArrayView attributes);
    void endCell();
    void endTable();
    void appendBreak();

    const ReadOptions &m_options;
    std::vector<std::unique_ptr<Open>> m_open; // each inside of the one before
    std::vector<HtmlTable> m_tables;
    std::size_t m_rowCount = 0;
    int m_ignored = 0; // tables nested too deep
    qsizetype m_textOutside = 0;
    QByteArray m_charset;
    QString m_problem;
};

// Reads the tables of a page that a program exported as .xls or .html: the biggest and, under names of their own,
// others that look like tables. A page of prose is refused. See ImportFormat::read.
Result<std::vector<Source>> readHtml(QIODevice &file, const QString &name, const ReadOptions &options,
                                     Progress &progress);

} // namespace touchstone
