#pragma once

#include "core/import/files/plain_row.h"
#include "core/import/files/sheet_rows.h"
#include "core/import/files/xlsx_parts.h"
#include "core/import/files/xml_parser.h"

namespace touchstone
{

// Takes the cells of one worksheet from its XML and hands the rows to a table builder. Memory follows the cells, not
// the grid that they stand in.
class SheetHandler final : public XmlHandler
{
public:
    SheetHandler(const Workbook &workbook, TableBuilder &table);

    void startElement(QByteArrayView name, const XmlAttributes &attributes) override;
    void endElement(QByteArrayView name) override;
    void text(QByteArrayView utf8) override;

    // A row that came another way than by elements.
    void addRow(const PlainRow &row);

    // Whether the elements so far have begun the table and not ended it, and no row of it is open.
    bool isBetweenRows() const { return m_isInTable && !m_rows.isInRow(); }

    const SheetOddities &oddities() const { return m_oddities; }
    const std::vector<MergedCell> &mergedCells() const { return m_mergedCells; }

private:
    enum class CellType { Number, SharedString, Text, YesNo, Error };

    void startRow(QByteArrayView number, QByteArrayView hidden);
    void endRow();
    void startCell(QByteArrayView reference, QByteArrayView type, QByteArrayView style);
    void endCell(QByteArrayView value);
    bool appendCellText(QByteArrayView value);
    void startColumns(const XmlAttributes &attributes);
    void startMergedCells(const XmlAttributes &attributes);
    void stopAtBadReference(const QString &reference);

    const Workbook &m_workbook;
    SheetRows m_rows;
    quint32 m_nextColumn = 0;
    bool m_isInTable = false;
    CellType m_type = CellType::Number;
    std::size_t m_style = 0;
    bool m_isValue = false;
    int m_depthOfSpeech = 0;
    QByteArray m_value;       // of the cell at hand, as the XML has it
    qint64 m_barrenBytes = 0; // since the last cell
    SheetOddities m_oddities;
    std::vector<MergedCell> m_mergedCells;
};

} // namespace touchstone
