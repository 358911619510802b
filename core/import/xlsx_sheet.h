#pragma once

#include "core/import/table_shape.h"
#include "core/import/xlsx_parts.h"
#include "core/import/xml_parser.h"

namespace touchstone
{

// What was odd in a worksheet, with the row of the first.
struct SheetOddities {
    struct Oddity {
        qint64 count = 0;
        qint64 firstRow = 0;
        void add(qint64 row);
    };
    Oddity errorCells;
    Oddity badNumbers;
    Oddity hiddenRows;
};

// Takes the cells of one worksheet from its XML and hands the rows to a table builder. Memory follows the cells, not
// the grid that they stand in.
class SheetHandler final : public XmlHandler
{
public:
    SheetHandler(const Workbook &workbook, TableBuilder &table);

    void startElement(QByteArrayView name, const XmlAttributes &attributes) override;
    void endElement(QByteArrayView name) override;
    void text(QByteArrayView utf8) override;

    const SheetOddities &oddities() const { return m_oddities; }

private:
    enum class CellType { Number, SharedString, Text, YesNo, Error };

    struct RowCell {
        quint32 column = 0;
        qsizetype begin = 0; // of its text in m_rowText
    };

    void startRow(const XmlAttributes &attributes);
    void startCell(const XmlAttributes &attributes);
    void endCell();
    bool appendCellText();
    void endRow();
    void checkSize();
    void stopAtBadReference(const QString &reference);

    const Workbook &m_workbook;
    TableBuilder &m_table;
    qint64 m_row = 0;
    quint32 m_nextColumn = 0;
    bool m_isInRow = false;
    CellType m_type = CellType::Number;
    std::size_t m_style = 0;
    bool m_isValue = false;
    int m_depthOfSpeech = 0;
    QByteArray m_value; // of the cell at hand, as the XML has it
    QByteArray m_rowText;
    std::vector<RowCell> m_rowCells;
    std::vector<Cell> m_cells;
    std::size_t m_cellCount = 0;
    qint64 m_barrenBytes = 0; // since the last cell
    SheetOddities m_oddities;
};

} // namespace touchstone
