#include "core/export/workbook_writer.h"

#include <QBuffer>
#include <QTest>
#include <QXmlStreamReader>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

using namespace touchstone;

namespace
{

using Cell = WorkbookWriter::Cell;

const QDate date(2025, 6, 7);

QByteArray bookOf(const std::vector<Cell> &cells, const QStringList &header = {QStringLiteral("A")})
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    WorkbookWriter book(out, date);
    const bool written = book.begin({QStringLiteral("Scores & co")}) && book.beginSheet(header, {12.0}, 1) &&
                         book.addRow(cells) && book.endSheet() && book.finish();
    return written ? out.data() : QByteArray();
}

// The parts by name; each must be well-formed XML.
QMap<QString, QString> partsOf(QByteArray book)
{
    QBuffer in(&book);
    QuaZip zip(&in);
    QMap<QString, QString> parts;
    if (!zip.open(QuaZip::mdUnzip))
        return parts;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFile file(&zip);
        file.open(QIODevice::ReadOnly);
        const QByteArray content = file.readAll();
        QXmlStreamReader xml(content);
        while (!xml.atEnd())
            xml.readNext();
        if (xml.hasError())
            qFatal("%s: %s", qPrintable(zip.getCurrentFileName()), qPrintable(xml.errorString()));
        parts[zip.getCurrentFileName()] = QString::fromUtf8(content);
    }
    return parts;
}

QString sheetOf(const std::vector<Cell> &cells)
{
    return partsOf(bookOf(cells))[QStringLiteral("xl/worksheets/sheet1.xml")];
}

// Takes some bytes and refuses more, as a full disk does.
class FullDisk final : public QBuffer
{
protected:
    qint64 writeData(const char *data, qint64 size) override
    {
        if (pos() + size > 3000) {
            setErrorString(QStringLiteral("No space left on device"));
            return -1;
        }
        return QBuffer::writeData(data, size);
    }
};

} // namespace

class WorkbookWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allPartsAreThereAndWellFormed()
    {
        const auto parts = partsOf(bookOf({QStringLiteral("x"), 1.5}));
        QCOMPARE(parts.keys(),
                 (QStringList{QStringLiteral("[Content_Types].xml"), QStringLiteral("_rels/.rels"),
                              QStringLiteral("xl/_rels/workbook.xml.rels"), QStringLiteral("xl/styles.xml"),
                              QStringLiteral("xl/workbook.xml"), QStringLiteral("xl/worksheets/sheet1.xml")}));
        QVERIFY(parts[QStringLiteral("xl/workbook.xml")].contains(QStringLiteral("name=\"Scores &amp; co\"")));
    }

    void numbersStayNumbers()
    {
        QVERIFY(sheetOf({1.5, -2.0}).contains(QStringLiteral("<c r=\"A2\"><v>1.5</v></c><c r=\"B2\"><v>-2</v></c>")));
    }

    void textsAreEscaped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("xml");
        QTest::newRow("markup") << "<b> & \"c\""
                                << "&lt;b&gt; &amp; &quot;c&quot;";
        QTest::newRow("control") << QStringLiteral("a\u0007b") << "a_x0007_b";
        QTest::newRow("zero") << QString(QChar(0)) << "_x0000_";
        QTest::newRow("looks escaped") << "a_x0041_"
                                       << "a_x005F_x0041_";
        QTest::newRow("not an escape") << "a_x00_"
                                       << "a_x00_";
        QTest::newRow("no character") << QString(QChar(0xffff)) << "_xFFFF_";
        QTest::newRow("beyond the first plane") << "𝄞"
                                                << "𝄞";
    }

    void textsAreEscaped()
    {
        QFETCH(QString, text);
        QFETCH(QString, xml);
        QVERIFY(sheetOf({text}).contains(QStringLiteral("xml:space=\"preserve\">%1</t>").arg(xml)));
    }

    void longestTextIsExcels()
    {
        const QString sheet = sheetOf({QString(40'000, QLatin1Char('x'))});
        QCOMPARE(sheet.count(QLatin1Char('x')) - sheetOf({QString()}).count(QLatin1Char('x')), 32'767);
    }

    void columnsGoOnAfterZ()
    {
        const std::vector<Cell> cells(703, 1.0);
        const QString sheet = sheetOf(cells);
        QVERIFY(sheet.contains(QStringLiteral("<c r=\"Z2\">")));
        QVERIFY(sheet.contains(QStringLiteral("<c r=\"AA2\">")));
        QVERIFY(sheet.contains(QStringLiteral("<c r=\"ZZ2\">")));
        QVERIFY(sheet.contains(QStringLiteral("<c r=\"AAA2\">")));
    }

    void fullDiskIsNoticed()
    {
        FullDisk out;
        out.open(QIODevice::WriteOnly);
        WorkbookWriter book(out, date);
        bool good = book.begin({QStringLiteral("S")}) && book.beginSheet({QStringLiteral("A")}, {12.0}, 100'000);
        quint32 noise = 1;
        for (int row = 0; good && row < 100'000; ++row) {
            noise = noise * 1664525 + 1013904223; // what hardly compresses
            const std::vector<Cell> cells = {double(noise)};
            good = book.addRow(cells);
        }
        QVERIFY(!(good && book.endSheet() && book.finish()));
        QCOMPARE(book.error(), QStringLiteral("No space left on device"));
    }
};

QTEST_APPLESS_MAIN(WorkbookWriterTest)
#include "workbook_writer_test.moc"
