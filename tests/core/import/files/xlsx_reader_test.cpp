#include "tests/core/import/reading_support.h"
#include "tests/core/import/zip_support.h"

using namespace touchstone;
using namespace touchstone::test;

namespace
{

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

Result<std::vector<Source>> readBook(const ZipMembers &parts, const ReadOptions &options = {})
{
    return readBytes(zipOf(parts), options, text("book.xlsx"));
}

Source onlySheet(const QByteArray &rows, const QByteArray &strings = "<si><t>Name</t></si>",
                 const QByteArray &styles = {}, const QByteArray &properties = {})
{
    const Result<std::vector<Source>> sources = readBook(workbookParts(rows, strings, styles, properties));
    if (!sources)
        qFatal("not readable: %s", qUtf8Printable(sources.error().sentence()));
    return sources->front();
}

QString sheetText(const QByteArray &rows, const QByteArray &strings = "<si><t>Name</t></si>",
                  const QByteArray &styles = {}, const QByteArray &properties = {})
{
    return tableText(*onlySheet(rows, strings, styles, properties).table);
}

Error bookError(const ZipMembers &parts)
{
    const Result<std::vector<Source>> sources = readBook(parts);
    return sources ? Error{Error::Code::InvalidInput, text("it was read")} : sources.error();
}

Error sheetError(const QByteArray &rows)
{
    return bookError(workbookParts(rows));
}

const QByteArray header = "<row r=\"1\">" + textCell("A1", "Name") + textCell("B1", "Value") + "</row>";

QByteArray valueRow(const QByteArray &valueCell)
{
    return header + "<row r=\"2\">" + textCell("A2", "Acme") + valueCell + "</row>";
}

} // namespace

class XlsxReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSeveralSheetsAsSources();
    void readsTheSheetThatTheUserChose();
    void readsEveryTypeOfCell();
    void readsRichTextWithoutItsSpokenForm();
    void readsCellsWithoutReferences();
    void undoesEscapesInTexts();
    void turnsSerialsToDatesByFormat_data();
    void turnsSerialsToDatesByFormat();
    void countsDaysFrom1904WhereTheWorkbookDoes();
    void countsRowsAsTheSheetDoes();
    void saysWhatIsHidden();
    void takesErrorsAsEmptyAndSaysSo();
    void keepsOneFarCellInLittleRoom();
    void passesOverEmptySheets();
    void listsSheetsWithoutATable();
    void explainsWhatItCannotRead_data();
    void explainsWhatItCannotRead();
    void explainsATruncatedWorkbook();
    void explainsAnEncryptedWorkbook();
    void explainsAMissingSheet();
    void explainsOtherOfficeFiles();
    void stopsWhenCancelled();
};

void XlsxReaderTest::readsSeveralSheetsAsSources()
{
    const Result<std::vector<Source>> sources = readBook(
        withSheet(workbookParts(valueRow(numberCell("B2", "5"))), "Responses", valueRow(numberCell("B2", "9"))));
    QVERIFY(sources);
    QCOMPARE(sources->size(), std::size_t(2));
    QCOMPARE((*sources)[0].name, text("book.xlsx/S"));
    QCOMPARE((*sources)[1].name, text("book.xlsx/Responses"));
    QCOMPARE((*sources)[1].reading.sheet, text("Responses"));
    QCOMPARE(tableText(*(*sources)[1].table), text("Name|Value\nAcme|9"));
}

void XlsxReaderTest::readsTheSheetThatTheUserChose()
{
    const ZipMembers parts = withSheet(workbookParts(header), "Responses", valueRow(numberCell("B2", "9")));
    ReadOptions options;
    options.sheet = text("responses");
    const Result<std::vector<Source>> sources = readBook(parts, options);
    QVERIFY(sources);
    QCOMPARE(sources->size(), std::size_t(1));
    QCOMPARE(sources->front().reading.sheet, text("Responses"));
    options.sheet = text("Invoices");
    const Result<std::vector<Source>> none = readBook(parts, options);
    QVERIFY(!none);
    QCOMPARE(none.error().code, Error::Code::InvalidInput);
    QVERIFY(none.error().advice.contains(text("S, Responses")));
}

void XlsxReaderTest::readsEveryTypeOfCell()
{
    const QByteArray rows =
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>b</t></is></c>"
        "<c r=\"C1\" t=\"str\"><f>1+1</f><v>c</v></c></row>"
        "<row r=\"2\"><c r=\"A2\" t=\"b\"><v>0</v></c><c r=\"B2\" t=\"n\"><v>1.50</v></c>"
        "<c r=\"C2\" t=\"d\"><v>2026-11-15T10:00:00</v></c></row>"
        "<row r=\"3\"><c r=\"A3\"><v>0.1000000000000000055</v></c><c r=\"B3\"><v>1E5</v></c>"
        "<c r=\"C3\"><v>-1.5E-7</v></c></row>";
    QCOMPARE(sheetText(rows), text("Name|b|c\nFALSE|1.5|2026-11-15T10:00:00\n0.1|100000|-0.00000015"));
}

void XlsxReaderTest::readsRichTextWithoutItsSpokenForm()
{
    QCOMPARE(sheetText(header + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\"><v>1</v></c></row>",
                       "<si><r><t>東京</t></r><r><t xml:space=\"preserve\"> Ltd</t></r><rPh sb=\"0\" "
                       "eb=\"2\"><t>トウキョウ</t></rPh></si>"),
             text("Name|Value\n東京 Ltd|1"));
}

void XlsxReaderTest::readsCellsWithoutReferences()
{
    QCOMPARE(sheetText("<row><c t=\"s\"><v>0</v></c><c t=\"str\"><v>ARR</v></c></row><row><c "
                       "t=\"str\"><v>Acme</v></c><c><v>5</v></c></row>"),
             text("Name|ARR\nAcme|5"));
}

void XlsxReaderTest::undoesEscapesInTexts()
{
    QCOMPARE(sheetText(header + "<row r=\"2\">" + textCell("A2", "a_x000A_b_x005F_x0041__x") + numberCell("B2", "1") +
                       "</row>"),
             text("Name|Value\na\nb_x0041__x|1"));
}

// Style 1: date, 2: date and time, 3: percent, 4: hours beyond a day, 5: minutes of a time, 6: text with letters in
// quotes.
void XlsxReaderTest::turnsSerialsToDatesByFormat_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<int>("style");
    QTest::addColumn<QString>("expected");
    QTest::newRow("date") << QByteArray("45292") << 1 << text("2024-01-01");
    QTest::newRow("first day of March 1900") << QByteArray("61") << 1 << text("1900-03-01");
    QTest::newRow("last day of February 1900") << QByteArray("59") << 1 << text("1900-02-28");
    QTest::newRow("first day") << QByteArray("1") << 1 << text("1900-01-01");
    QTest::newRow("last day") << QByteArray("2958465") << 1 << text("9999-12-31");
    QTest::newRow("beyond the last day") << QByteArray("2958466") << 1 << text("2958466");
    QTest::newRow("before the first day") << QByteArray("-1") << 1 << text("-1");
    QTest::newRow("nought") << QByteArray("0") << 1 << text("0");
    QTest::newRow("date and time") << QByteArray("45292.604166666664") << 2 << text("2024-01-01 14:30:00");
    QTest::newRow("midnight") << QByteArray("45292") << 2 << text("2024-01-01");
    QTest::newRow("percent") << QByteArray("0.07") << 3 << text("7%");
    QTest::newRow("duration") << QByteArray("1.5") << 4 << text("36:00:00");
    QTest::newRow("time") << QByteArray("0.5") << 5 << text("12:00:00");
    QTest::newRow("no date") << QByteArray("45292") << 6 << text("45292");
    QTest::newRow("not a number") << QByteArray("12x") << 1 << text("12x");
}

void XlsxReaderTest::turnsSerialsToDatesByFormat()
{
    QFETCH(QByteArray, number);
    QFETCH(int, style);
    QFETCH(QString, expected);
    const QByteArray styles =
        "<numFmts><numFmt numFmtId=\"170\" formatCode=\"yyyy\\-mm\\-dd hh:mm\"/>"
        "<numFmt numFmtId=\"171\" formatCode=\"[h]:mm\"/><numFmt numFmtId=\"172\" "
        "formatCode=\"0&quot;days&quot;\"/></numFmts>"
        "<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs>"
        "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"10\"/>"
        "<xf numFmtId=\"171\"/><xf numFmtId=\"20\"/><xf numFmtId=\"172\"/></cellXfs>";
    QCOMPARE(sheetText(valueRow(numberCell("B2", number, style)), "<si><t>Name</t></si>", styles),
             text("Name|Value\nAcme|") + expected);
}

void XlsxReaderTest::countsDaysFrom1904WhereTheWorkbookDoes()
{
    QCOMPARE(sheetText(valueRow(numberCell("B2", "43830", 0)), "<si><t>Name</t></si>",
                       "<cellXfs><xf numFmtId=\"14\"/></cellXfs>", "<workbookPr date1904=\"1\"/>"),
             text("Name|Value\nAcme|2024-01-01"));
}

void XlsxReaderTest::countsRowsAsTheSheetDoes()
{
    const Source source = onlySheet("<row r=\"3\">" + textCell("A3", "Name") + textCell("B3", "ARR") +
                                    "</row><row r=\"7\">" + textCell("A7", "Acme") + numberCell("B7", "5") + "</row>");
    QCOMPARE(source.reading.headerRow, 3);
    QCOMPARE(source.table->fileRows, (std::vector<quint32>{7}));
    QCOMPARE(droppedText(source.reading.dropped), text("5 from row 1: empty row"));
}

void XlsxReaderTest::saysWhatIsHidden()
{
    ZipMembers parts = workbookParts(header + "<row r=\"2\" hidden=\"1\">" + textCell("A2", "Acme") +
                                     numberCell("B2", "1") + "</row>");
    parts[2].second.replace("sheetId=", "state=\"veryHidden\" sheetId=");
    const Result<std::vector<Source>> sources = readBook(parts);
    QVERIFY(sources);
    QCOMPARE(tableText(*sources->front().table), text("Name|Value\nAcme|1"));
    const QString issues = issueText(sources->front().issues);
    QVERIFY(issues.contains(text("The worksheet is hidden")));
    QVERIFY(issues.contains(text("1 from row 2: 1 row(s) are hidden")));
}

void XlsxReaderTest::takesErrorsAsEmptyAndSaysSo()
{
    const Source source = onlySheet(valueRow("<c r=\"B2\" t=\"e\"><v>#N/A</v></c>"));
    QCOMPARE(tableText(*source.table), text("Name|Value\nAcme|"));
    QVERIFY(issueText(source.issues).contains(text("1 from row 2: 1 cell(s) hold an error")));
}

void XlsxReaderTest::keepsOneFarCellInLittleRoom()
{
    const Source source = onlySheet(header + "<row r=\"2\">" + textCell("A2", "Acme") + numberCell("B2", "1") +
                                    "</row><row r=\"1048576\">" + numberCell("XFD1048576", "9") + "</row>");
    QCOMPARE(tableText(*source.table), text("Name|Value|Column 16384\nAcme|1|\n||9"));
    QCOMPARE(source.table->fileRows, (std::vector<quint32>{2, 1048576}));
}

void XlsxReaderTest::passesOverEmptySheets()
{
    const Result<std::vector<Source>> sources = readBook(withSheet(workbookParts(header), "Sheet2", {}));
    QVERIFY(sources);
    QCOMPARE(sources->size(), std::size_t(1));
    QVERIFY(bookError(withSheet(workbookParts({}), "Sheet2", "<row r=\"5\"/>"))
                .what.contains(text("no cells with values")));
    QVERIFY(bookError(workbookParts({})).what.contains(text("no text")));
}

void XlsxReaderTest::listsSheetsWithoutATable()
{
    const Result<std::vector<Source>> sources = readBook(
        withSheet(workbookParts(header), "Terms", "<row r=\"1\">" + textCell("A1", QByteArray(5000, 'x')) + "</row>"));
    QVERIFY(sources);
    QCOMPARE(sources->size(), std::size_t(1));
    QVERIFY(issueText(sources->front().issues).contains(text("book.xlsx/Terms: None of its first rows")));
}

void XlsxReaderTest::explainsWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("what");
    QTest::newRow("string index out of range")
        << QByteArray("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>") << text("does not hold");
    QTest::newRow("string index negative")
        << QByteArray("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>-1</v></c></row>") << text("does not hold");
    QTest::newRow("row number too large") << QByteArray("<row r=\"1048577\"/>") << text("row of the number");
    QTest::newRow("row number overflowing")
        << QByteArray("<row r=\"99999999999999999999\"/>") << text("row of the number");
    QTest::newRow("rows going back") << QByteArray("<row r=\"2\"/><row r=\"1\"/>") << text("row of the number");
    QTest::newRow("column too large") << QByteArray("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>")
                                      << text("where none can be");
    QTest::newRow("columns going back") << QByteArray(
                                               "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>")
                                        << text("where none can be");
    QTest::newRow("reference without letters")
        << QByteArray("<row r=\"1\"><c r=\"11\"><v>1</v></c></row>") << text("where none can be");
    QTest::newRow("cell outside a row") << QByteArray("<c r=\"A1\"><v>1</v></c>") << text("where none can be");
    QTest::newRow("not closed") << QByteArray("<row r=\"1\">") << text("damaged or cut off");
    QTest::newRow("nested too deep") << QByteArray("<a>").repeated(100) << text("64 deep");
    QTest::newRow("cell too long") << QByteArray("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>" +
                                                 QByteArray((1 << 20) + 1, 'x') + "</v></c></row>")
                                   << text("1 MiB");
}

void XlsxReaderTest::explainsWhatItCannotRead()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, what);
    const Error error = sheetError(rows);
    QCOMPARE(error.code, Error::Code::BadContent);
    QVERIFY2(error.what.contains(what), qUtf8Printable(error.what));
    QCOMPARE(error.where.file, text("book.xlsx"));
    QVERIFY(!error.advice.isEmpty());
}

void XlsxReaderTest::explainsATruncatedWorkbook()
{
    const QByteArray bytes = zipOf(workbookParts(header));
    const Error error = readError(bytes.first(bytes.size() / 2), {}, text("book.xlsx"));
    QVERIFY(error.what.contains(text("damaged or cut off")));
    QVERIFY(!error.advice.isEmpty());
}

void XlsxReaderTest::explainsAnEncryptedWorkbook()
{
    const Error error =
        readError(QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(512, '\0'), {}, text("book.xlsx"));
    QVERIFY(error.what.contains(text("password")));
}

void XlsxReaderTest::explainsAMissingSheet()
{
    ZipMembers parts = workbookParts(header);
    parts.pop_back();
    QVERIFY(bookError(parts).what.contains(text("worksheets/sheet1.xml")));
    parts = workbookParts(header);
    parts[3].second.replace("worksheets/sheet1.xml", "../../secret.xml");
    QVERIFY(bookError(parts).what.contains(text("does not hold")));
}

void XlsxReaderTest::explainsOtherOfficeFiles()
{
    ZipMembers parts = workbookParts(header);
    parts[1].second.replace("xl/workbook.xml", "word/document.xml");
    parts[2].first = text("word/document.xml");
    QCOMPARE(bookError(parts).code, Error::Code::WrongFormat);
}

void XlsxReaderTest::stopsWhenCancelled()
{
    struct Cancel final : Progress {
        bool isCancelled() const override { return true; }
        void report(double, const QString &) override {}
    } progress;
    QByteArray bytes = zipOf(workbookParts(header));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const Result<std::vector<Source>> sources = readTables(buffer, text("book.xlsx"), {}, progress);
    QVERIFY(!sources);
    QCOMPARE(sources.error().code, Error::Code::Cancelled);
}

QTEST_APPLESS_MAIN(XlsxReaderTest)
#include "xlsx_reader_test.moc"
