#pragma once

#include "core/import/files/import_formats.h"
#include "core/import/files/sheet_book.h"
#include "core/import/files/xml_parser.h"
#include "core/import/values/number_format.h"

#include <map>

namespace touchstone
{

// Takes the worksheets from an XML Spreadsheet 2003, which programs write as .xls.
class XmlWorkbookHandler final : public XmlHandler
{
public:
    explicit XmlWorkbookHandler(SheetBook &book) : m_book(book) {}

    void startElement(QByteArrayView name, const XmlAttributes &attributes) override;
    void endElement(QByteArrayView name) override;
    void text(QByteArrayView utf8) override;

private:
    enum class CellType { Text, Number, Date, YesNo, Error };

    void startStyle(QByteArrayView name, const XmlAttributes &attributes);
    void startRow(const XmlAttributes &attributes);
    void startCell(const XmlAttributes &attributes);
    void startData(const XmlAttributes &attributes);
    void endCell();
    void appendCellText();

    SheetBook &m_book;
    std::map<QByteArray, NumberFormat> m_formats; // by style
    QByteArray m_styleId;                         // being declared
    QByteArray m_rowStyle;
    QByteArray m_cellStyle;
    qint64 m_row = 0;
    qint64 m_column = 0; // the last one that was taken, from 1
    qint64 m_cellWidth = 1;
    int m_commentDepth = 0;
    bool m_isInCell = false;
    bool m_isInData = false;
    bool m_isVisible = false; // the element that says whether the sheet is
    CellType m_type = CellType::Text;
    QByteArray m_value;
    qint64 m_barrenBytes = 0; // since the last cell
};

// Reads an XML Spreadsheet 2003. See ImportFormat::read.
Result<std::vector<Source>> readXmlWorkbook(QIODevice &file, const QString &name, const ReadOptions &options,
                                            Progress &progress);

} // namespace touchstone
