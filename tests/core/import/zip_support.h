#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QString>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

#include <utility>
#include <vector>

namespace touchstone::test
{

using ZipMembers = std::vector<std::pair<QString, QByteArray>>;

// A ZIP archive made by hand.
inline QByteArray zipOf(const ZipMembers &members, const char *password = nullptr)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdCreate))
        qFatal("no archive");
    for (const auto &[name, content] : members) {
        QuaZipFile file(&zip);
        if (!file.open(QIODevice::WriteOnly, QuaZipNewInfo(name), password))
            qFatal("no member");
        file.write(content);
        file.close();
    }
    zip.close();
    return bytes;
}

// The parts of a workbook with one sheet "S" of these rows, as spreadsheet programs name them.
inline ZipMembers workbookParts(const QByteArray &rows, const QByteArray &strings = "<si><t>Name</t></si>",
                                const QByteArray &styles = {}, const QByteArray &workbookProperties = {})
{
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    const QByteArray main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const QByteArray package = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";
    return {{QStringLiteral("[Content_Types].xml"), head + "<Types/>"},
            {QStringLiteral("_rels/.rels"), head + "<Relationships " + package + "><Relationship Id=\"rId1\" Type=\"" +
                                                type + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
            {QStringLiteral("xl/workbook.xml"),
             head + "<workbook " + main +
                 " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">" +
                 workbookProperties + "<sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
            {QStringLiteral("xl/_rels/workbook.xml.rels"),
             head + "<Relationships " + package + "><Relationship Id=\"rId1\" Type=\"" + type +
                 "worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"" + type +
                 "sharedStrings\" Target=\"/xl/sharedStrings.xml\"/><Relationship Id=\"rId3\" Type=\"" + type +
                 "styles\" Target=\"./styles.xml\"/></Relationships>"},
            {QStringLiteral("xl/sharedStrings.xml"), head + "<sst " + main + ">" + strings + "</sst>"},
            {QStringLiteral("xl/styles.xml"), head + "<styleSheet " + main + ">" + styles + "</styleSheet>"},
            {QStringLiteral("xl/worksheets/sheet1.xml"),
             head + "<worksheet " + main + "><sheetData>" + rows + "</sheetData></worksheet>"}};
}

// The same workbook with one more sheet.
inline ZipMembers withSheet(ZipMembers parts, const QByteArray &name, const QByteArray &rows)
{
    const QByteArray id = "sheet" + name;
    parts[2].second.replace("</sheets>", "<sheet name=\"" + name + "\" sheetId=\"9\" r:id=\"" + id + "\"/></sheets>");
    parts[3].second.replace(
        "</Relationships>",
        "<Relationship Id=\"" + id +
            "\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet\" Target=\"worksheets/" + id +
            ".xml\"/></Relationships>");
    parts.emplace_back(QStringLiteral("xl/worksheets/%1.xml").arg(QString::fromUtf8(id)),
                       "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    return parts;
}

// A text cell and a number cell.
inline QByteArray textCell(const QByteArray &at, const QByteArray &text)
{
    return "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

inline QByteArray numberCell(const QByteArray &at, const QByteArray &number, int style = 0)
{
    return "<c r=\"" + at + "\" s=\"" + QByteArray::number(style) + "\"><v>" + number + "</v></c>";
}

} // namespace touchstone::test
