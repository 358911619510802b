#include "tests/support/wrong_files.h"

#include "tests/core/import/zip_support.h"

#include <QStringEncoder>

namespace touchstone::test
{

namespace
{

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QByteArray inUtf16(const QByteArray &content, bool mark)
{
    QStringEncoder encoder(QStringConverter::Utf16LE,
                           mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(QString::fromUtf8(content));
}

// Bytes without any order, the same in every run.
QByteArray noise()
{
    QByteArray bytes;
    quint32 state = 1;
    for (int i = 0; i < 5000; ++i) {
        state = state * 1664525 + 1013904223; // Numerical Recipes, section 7.1
        bytes += static_cast<char>(state >> 24);
    }
    return bytes;
}

QByteArray repeatedRow(const QByteArray &cell, int columns)
{
    QByteArray row;
    for (int column = 0; column < columns; ++column)
        row += (column == 0 ? "" : ",") + cell + QByteArray::number(column);
    return row + '\n';
}

QByteArray workbook()
{
    return zipOf(workbookParts("<row r=\"1\">" + textCell("A1", "Name") + textCell("B1", "ARR") +
                               "</row><row r=\"2\">" + textCell("A2", "Acme") + numberCell("B2", "5") + "</row>"));
}

QByteArray archive()
{
    return zipOf({{text("accounts.csv"), QByteArray("Name,ARR\n") + QByteArray("Acme,5\n").repeated(200)}});
}

QByteArray picture()
{
    return QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16);
}

// What Excel of before 2007 wrote, and what every Excel encrypts into.
QByteArray compoundFile()
{
    return QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(2000, '\0');
}

QByteArray schema()
{
    return "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">\n"
           "  <xs:element name=\"id\" type=\"xs:string\"/>\n"
           "  <xs:element name=\"name\" type=\"xs:string\"/>\n</xs:schema>\n";
}

QByteArray xml()
{
    return "<?xml version=\"1.0\"?>\n<accounts><account name=\"Acme\"/></accounts>\n";
}

std::vector<WrongFile> notTables()
{
    return {
        {text("logo.csv"), picture(), text("picture")},
        {text("drawing.csv"), "<svg xmlns=\"http://www.w3.org/2000/svg\">\n<rect x=\"1\"/>\n</svg>\n", text("picture")},
        {text("scan.csv"), "%PDF-1.7\n1 0 obj\n", text("PDF")},
        {text("letter.csv"), "{\\rtf1\\ansi Dear Sir, Madam}", text("text document")},
        {text("projects.csv"), QByteArray("SQLite format 3\0", 16), text("database")},
        {text("noise.csv"), noise(), text("not a text file")},
        {text("zeros.csv"), QByteArray(5000, '\0'), text("not a text file")},
        {text("page.csv"), "<!DOCTYPE html>\n<html><body><table></table></body></html>", text("web page")},
        {text("login.csv"), "<head><title>Log in</title></head>\n<body>Name, password</body>\n", text("web page")},
        {text("saved.csv"), "<!-- saved, from -->\n<html><body>Log in</body></html>", text("web page")},
        {text("data.csv"), xml(), text("XML")},
        {text("bare.csv"), "<accounts>\n<account name=\"Acme, Inc\" arr=\"5\"/>\n</accounts>\n", text("XML")},
        {text("schema.xsd"), schema(), text("XML")},
        {text("wide.xml"), inUtf16(xml(), true), text("XML")},
        {text("list.csv"), "[\n  {\n    \"name\": \"Acme\"\n  }\n]\n", text("JSON")},
        {text("object.csv"), "{ \"name\": \"Acme\", \"arr\": 5 }", text("JSON")},
        {text("numbers.csv"), "[1, 2, 3]\n", text("JSON")},
        {text("wide.json"), inUtf16("{\"name\": \"Acme\", \"arr\": 5}", true), text("JSON")},
        {text("unmarked.json"), inUtf16("{\"name\": \"Acme\", \"arr\": 5}", false), text("JSON")}};
}

std::vector<WrongFile> damaged()
{
    const QByteArray whole = workbook();
    const QByteArray packed = archive();
    return {
        {text("empty.csv"), {}, text("empty")},
        {text("blank.csv"), "\n\n\n", text("no text")},
        {text("commas.csv"), " , ,\n,,\n", text("no text")},
        {text("mark.csv"), "\xEF\xBB\xBF", text("no text")},
        {text("quote.csv"), "Name,ARR\n\"Acme,5\nBaltic,6\n", text("never closed")},
        {text("endless.csv"), QByteArray(2 << 20, 'a'), text("1 MiB")},
        {text("columns.csv"), repeatedRow("c", 17'000) + repeatedRow("", 17'000), text("16,384")},
        {text("old.xls"), compoundFile(), text("password")},
        {text("secret.xlsx"), compoundFile(), text("password")},
        {text("half.xlsx"), whole.first(whole.size() / 2), text("cut off")},
        {text("tail.xlsx"), whole.chopped(30), text("cut off")},
        {text("letter.docx"),
         zipOf({{text("[Content_Types].xml"), "<Types/>"},
                {text("_rels/.rels"), "<r/>"},
                {text("word/document.xml"), "<w/>"}}),
         text("not an XLSX workbook")},
        {text("half.zip"), packed.first(packed.size() / 2), text("cut off")},
        {text("nothing.zip"), zipOf({{text("logo.png"), picture()}, {text("scan.pdf"), "%PDF-1.4"}}), text("no file")},
        {text("schemas.zip"), zipOf({{text("a.xsd"), schema()}}), text("no file")},
        {text("bare.zip"), QByteArray("PK\x05\x06") + QByteArray(18, '\0'), text("no files")}};
}

} // namespace

std::vector<WrongFile> refusedFiles()
{
    std::vector<WrongFile> files = notTables();
    const std::vector<WrongFile> more = damaged();
    files.insert(files.end(), more.begin(), more.end());
    return files;
}

std::vector<WrongFile> remarkedFiles()
{
    return {{text("single.csv"), "Account Name\nAlpine\nBaltic\nContoso\n", text("one column")},
            {text("header.csv"), "Account ID,Account Name,Industry\n", text("no rows below")},
            {text("hollow.csv"), "Account ID,Account Name\n,\n,\n", text("no rows below")},
            {text("twins.csv"), "Account ID,Region,Region\nA1,North,N\nA2,South,S\n", text("Region")},
            {text("nameless.csv"), "Account ID,Region,\nA1,North,1\nA2,South,2\n", text("have no name")},
            {text("values.csv"), ",,,\nA1,North,5000\nA2,South,6000\n", text("row of values")},
            {text("ragged.csv"), "Account ID,Region,Size\nA1,North,1\nA2,South,2\nA3,West\nA4,East,5,6,7\n",
             text("more cells")},
            {text("torn.csv"), QByteArray("Account ID,Region\nA1,No\0rth\nA2,South\n", 37), text("zero bytes")},
            {text("unmarked.csv"), inUtf16("Account ID,Region\nA1,North\nA2,South\nA3,East\n", false), text("UTF-16")},
            {text("mixed.zip"),
             zipOf({{text("regions.csv"), "Account ID,Region\nA1,North\nA2,South\n"},
                    {text("logo.png"), picture()},
                    {text("schema.xsd"), schema()}}),
             text("XML")}};
}

} // namespace touchstone::test
