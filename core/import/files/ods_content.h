#pragma once

#include "core/import/files/sheet_book.h"
#include "core/import/files/xml_parser.h"

#include <QSet>

namespace touchstone
{

// Takes the tables from the content of an OpenDocument spreadsheet (OASIS OpenDocument 1.2, parts 1 and 9). What is
// repeated is written once there; empty repetitions cost nothing, others are bounded.
class OdsContentHandler final : public XmlHandler
{
public:
    explicit OdsContentHandler(SheetBook &book) : m_book(book) {}

    void startElement(QByteArrayView name, const XmlAttributes &attributes) override;
    void endElement(QByteArrayView name) override;
    void text(QByteArrayView utf8) override;

private:
    struct RowCell {
        quint32 column = 0;
        quint32 count = 1;
        QByteArray text;
    };

    void startStyle(QByteArrayView name, const XmlAttributes &attributes);
    void startTable(const XmlAttributes &attributes);
    void startRow(const XmlAttributes &attributes);
    void startCell(const XmlAttributes &attributes);
    void startText(QByteArrayView name, const XmlAttributes &attributes);
    void takeValue(const XmlAttributes &attributes);
    void endCell();
    void endRow();

    SheetBook &m_book;
    QSet<QByteArray> m_hiddenStyles; // of tables
    QByteArray m_style;              // being declared
    int m_skipped = 0;               // elements open inside of one that is no part of the cells
    qint64 m_row = 0;                // the last one that ended
    qint64 m_rowCount = 1;           // how often the row at hand stands there
    bool m_isInRow = false;
    bool m_isInCell = false;
    bool m_hasValue = false; // the cell's attributes say it; its text is how that is shown
    int m_paragraphs = 0;
    quint32 m_column = 0;
    quint32 m_cellCount = 1; // how often the cell at hand stands there
    qint64 m_rowSpan = 1;
    QByteArray m_text; // of the cell at hand
    QByteArray m_shown;
    std::vector<RowCell> m_cells;
    qint64 m_writtenCells = 0;
    qint64 m_repeatedCells = 0;
    qint64 m_barrenBytes = 0; // since the last cell
};

} // namespace touchstone
