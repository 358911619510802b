#include "core/import/files/sheet_parser.h"

#include <QTest>

#include <algorithm>

using namespace touchstone;

namespace
{

struct SheetReading {
    QString problem;
    QStringList rows; // of the table below its header, with their numbers
    qint64 hidden = 0;
    qint64 errors = 0;
    bool operator==(const SheetReading &) const = default;
};

template <typename Parser>
SheetReading readBy(const QByteArray &xml, qsizetype pieceSize)
{
    Workbook workbook;
    for (const char *text : {"Name", "City", "Acme", "Köln"})
        workbook.stringCodes.push_back(workbook.strings.intern(QByteArrayView(text)));
    const ReadOptions options;
    TableBuilder table(options, false);
    SheetHandler handler(workbook, table);
    Parser parser(handler);
    for (qsizetype at = 0; at < xml.size(); at += pieceSize) {
        const qsizetype size = std::min(pieceSize, xml.size() - at);
        if (!parser.parse(QByteArrayView(xml).sliced(at, size), at + size == xml.size()))
            break;
    }
    SheetReading reading{
        parser.problem(), {}, handler.oddities().hiddenRows.count, handler.oddities().errorCells.count};
    if (!reading.problem.isEmpty())
        return reading;
    const ShapedTable shaped = table.finish();
    for (std::size_t row = 0; row < shaped.table.rowCount(); ++row) {
        QStringList cells = {QString::number(shaped.table.fileRows[row])};
        for (const RawColumn &column : shaped.table.columns)
            cells << column.text(row);
        reading.rows << cells.join(QLatin1Char('|'));
    }
    return reading;
}

QByteArray sheet(const QByteArray &rows)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<worksheet><sheetPr/><sheetData>" + rows +
           "</sheetData><pageMargins left=\"0.7\"/></worksheet>";
}

const QByteArray header = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>";

} // namespace

class SheetParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The XML parser alone is the oracle; pieces may end anywhere.
    void agreesWithTheXmlParser_data()
    {
        QTest::addColumn<QByteArray>("xml");
        const QByteArray plain =
            "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>2</v></c><c r=\"B2\" t=\"s\"><v>3</v></c></row>"
            "<row r=\"4\" hidden=\"1\"><c r=\"A4\"><v>1.50</v></c><c r=\"B4\" t=\"b\"><v>1</v></c></row>"
            "<row r=\"5\"><c r=\"A5\" t=\"e\"><v>#REF!</v></c><c r=\"B5\"><v>7</v></c></row>";
        const QByteArray inlined = "<row r=\"6\"><c r=\"A6\" t=\"inlineStr\"><is><t>a &amp; \xC3\xB6</t></is></c>"
                                   "<c r=\"B6\"><f>A1*2</f><v>4</v></c></row>";
        const QByteArray late = "<row r=\"7\"><c r=\"A7\"><v>8</v></c><c r=\"B7\"><v>9</v></c></row>";
        QTest::newRow("plain rows") << sheet(header + plain);
        QTest::newRow("others between them") << sheet(header + plain + inlined + late);
        QTest::newRow("blanks and comments") << sheet("\n " + header + "\n<!-- <row></row> -->\n" + plain + "\n");
        QTest::newRow("the end of a row in a comment")
            << sheet(header + "<row r=\"2\"><!-- </row> --><c r=\"A2\"><v>1</v></c></row>" + late);
        QTest::newRow("the table's tag in a comment")
            << "<worksheet><!-- <sheetData> <row/> --><sheetData>" + header + plain + "</sheetData></worksheet>";
        QTest::newRow("no rows") << sheet({});
        QTest::newRow("an empty table") << QByteArray("<worksheet><sheetData/></worksheet>");
        QTest::newRow("a row that goes back") << sheet(header + late + plain);
        QTest::newRow("a cell that goes back") << sheet(header + "<row r=\"2\"><c r=\"B2\"/><c r=\"A2\"/></row>");
        QTest::newRow("a text that is not there") << sheet(header + "<row><c r=\"A2\" t=\"s\"><v>99</v></c></row>");
        QTest::newRow("cut off in a row") << sheet(header + plain).first(200);
        QTest::newRow("cut off behind a row") << sheet(header).first(sheet(header).indexOf("</sheetData"));
        QTest::newRow("a row that is not closed") << sheet(header + "<row r=\"2\"><c r=\"A2\"><v>1</v></c>");
        QTest::newRow("a cell outside a row") << sheet(header + "<c r=\"A2\"><v>1</v></c>" + plain);
        QTest::newRow("rows behind the table") << sheet(header + plain).replace("<pageMargins left=\"0.7\"/>", late);
    }

    void agreesWithTheXmlParser()
    {
        QFETCH(QByteArray, xml);
        const SheetReading expected = readBy<XmlParser>(xml, xml.size());
        for (const qsizetype pieceSize : {xml.size(), qsizetype{64}, qsizetype{7}, qsizetype{1}}) {
            const SheetReading reading = readBy<SheetParser>(xml, pieceSize);
            QCOMPARE(reading.rows, expected.rows);
            QCOMPARE(reading.problem, expected.problem);
            QVERIFY(reading == expected);
        }
    }
};

QTEST_APPLESS_MAIN(SheetParserTest)
#include "sheet_parser_test.moc"
