#!/usr/bin/python3
"""Makes the workbooks, archives and odd encodings of tests/data/import, which cannot be written by hand.

  make_import_cases.py tests/data/import

The shapes are those of real exports; names and figures are made up. Run it after a change and look at the diff.
"""
import os
import sys
import zipfile

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
STRICT_TYPES = "http://purl.oclc.org/ooxml/officeDocument/relationships/"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def write(folder, name, content):
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, name), "wb") as file:
        file.write(content)


def archive(folder, name, members):
    os.makedirs(folder, exist_ok=True)
    with zipfile.ZipFile(os.path.join(folder, name), "w") as zipped:
        for member, content in members:
            info = zipfile.ZipInfo(member, (2026, 11, 20, 9, 0, 0))
            info.compress_type = zipfile.ZIP_STORED if member == "mimetype" else zipfile.ZIP_DEFLATED
            zipped.writestr(info, content)


def text_cell(at, text):
    return '<c r="%s" t="inlineStr"><is><t xml:space="preserve">%s</t></is></c>' % (at, text)


def rows(table):
    """A dictionary of rows, each a list of cells: texts, numbers, (number, style), or XML as it is."""
    xml = ""
    for row, cells in table.items():
        xml += '<row r="%d">' % row
        for column, cell in enumerate(cells):
            at = "%s%d" % (chr(65 + column), row)
            if cell is None:
                continue
            if isinstance(cell, str):
                xml += cell.replace("@", at) if cell.startswith("<") else text_cell(at, cell)
            elif isinstance(cell, tuple):
                xml += '<c r="%s" s="%d"><v>%s</v></c>' % (at, cell[1], cell[0])
            else:
                xml += '<c r="%s"><v>%s</v></c>' % (at, cell)
        xml += "</row>"
    return xml


def workbook(sheets, formats=(), main=MAIN, types=TYPES, properties="", strings=""):
    """Sheets: (name, state, XML before the rows, rows, XML behind them)."""
    styles = '<numFmts count="%d">' % len(formats)
    styles += "".join('<numFmt numFmtId="%d" formatCode="%s"/>' % (164 + i, code) for i, code in enumerate(formats))
    styles += '</numFmts><cellXfs><xf numFmtId="0"/>'
    styles += "".join('<xf numFmtId="%d"/>' % (164 + i) for i in range(len(formats))) + "</cellXfs>"
    members = [
        ("[Content_Types].xml", HEAD + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
        ("_rels/.rels", HEAD + '<Relationships xmlns="%s"><Relationship Id="rId1" Type="%sofficeDocument" '
         'Target="xl/workbook.xml"/></Relationships>' % (PACKAGE, types)),
        ("xl/workbook.xml", HEAD + '<workbook xmlns="%s" xmlns:r="%s">%s<sheets>%s</sheets></workbook>' % (
            main, types.rstrip("/"), properties,
            "".join('<sheet name="%s" sheetId="%d" r:id="rId%d"%s/>' % (
                name, i + 1, i + 1, ' state="%s"' % state if state else "")
                for i, (name, state, _, _, _) in enumerate(sheets)))),
        ("xl/_rels/workbook.xml.rels", HEAD + '<Relationships xmlns="%s">%s<Relationship Id="st" Type="%sstyles" '
         'Target="styles.xml"/><Relationship Id="ss" Type="%ssharedStrings" Target="sharedStrings.xml"/>'
         '</Relationships>' % (PACKAGE, "".join(
             '<Relationship Id="rId%d" Type="%sworksheet" Target="worksheets/sheet%d.xml"/>' % (i + 1, types, i + 1)
             for i in range(len(sheets))), types, types)),
        ("xl/styles.xml", HEAD + '<styleSheet xmlns="%s">%s</styleSheet>' % (main, styles)),
        ("xl/sharedStrings.xml", HEAD + '<sst xmlns="%s">%s</sst>' % (main, strings))]
    for i, (_, _, before, table, behind) in enumerate(sheets):
        members.append(("xl/worksheets/sheet%d.xml" % (i + 1), HEAD + '<worksheet xmlns="%s">%s<sheetData>%s</sheetData>'
                        '%s</worksheet>' % (main, before, rows(table), behind)))
    return members


def ods(tables, styles=""):
    names = "".join(' xmlns:%s="urn:oasis:names:tc:opendocument:xmlns:%s:1.0"' % (n, n)
                    for n in ("office", "style", "text", "table"))
    return [("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
            ("content.xml", HEAD + "<office:document-content%s><office:automatic-styles>%s</office:automatic-styles>"
             "<office:body><office:spreadsheet>%s</office:spreadsheet></office:body></office:document-content>"
             % (names, styles, tables)),
            ("META-INF/manifest.xml", HEAD + '<manifest:manifest xmlns:manifest='
             '"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>')]


def ods_cell(text, kind="string", value="", more=""):
    values = {"string": "", "float": ' office:value="%s"', "percentage": ' office:value="%s"',
              "currency": ' office:currency="EUR" office:value="%s"', "date": ' office:date-value="%s"',
              "boolean": ' office:boolean-value="%s"'}[kind]
    return '<table:table-cell office:value-type="%s"%s%s><text:p>%s</text:p></table:table-cell>' % (
        kind, values % value if value else "", more, text)


def salesforce_formatted(out):
    folder = os.path.join(out, "salesforce_formatted_report")
    table = {1: ["Pipeline by owner"], 2: ["As of 2026-11-20 09:12:00 GMT \u2022 Generated by Ann Lee"],
             4: ["Filtered By"], 5: ["   Show: All opportunities"],
             8: ["Opportunity Owner  \u2191", "Stage  \u2191", "Account Name", "Amount", "Close Date"],
             9: ["Ann Lee", "Proposal", "Acme GmbH", (12000, 1), (46000, 2)],
             10: [None, None, "Beta SA", (7000.5, 1), (46010, 2)],
             11: [None, "Subtotal", None, (19000.5, 1)],
             12: [None, "Negotiation", "Ceta Ltd", (500, 1), (46020, 2)],
             13: [None, "Subtotal", None, (500, 1)],
             14: ["Subtotal", None, None, (19500.5, 1)],
             15: ["Bob Ray", "Proposal", "Delta Oy", (9000, 1), (46030, 2)],
             16: [None, "Subtotal", None, (9000, 1)],
             17: ["Subtotal", None, None, (9000, 1)],
             18: ["Total", None, None, (28500.5, 1)],
             20: ["Confidential Information - Do Not Distribute"],
             21: ["Copyright \u00A9 2000-2026 salesforce.com, inc. All rights reserved."]}
    archive(folder, "Pipeline by owner-2026-11-20-09-12-00.xlsx", workbook(
        [("Pipeline by owner", "", "", table, '<mergeCells><mergeCell ref="A1:E1"/><mergeCell ref="A9:A13"/></mergeCells>')],
        ("&quot;$&quot;#,##0.00", "m/d/yyyy")))


def dynamics(out):
    folder = os.path.join(out, "dynamics_accounts")
    table = {1: ["(Do Not Modify) Account", "(Do Not Modify) Row Checksum", "(Do Not Modify) Modified On",
                 "Account Name", "Address 1: City", "Annual Revenue", "Number of Employees", " Full Name"],
             2: ["6F9619FF-8B86-D011-B42D-00C04FC964FF", "x1/abc==", (46010.5, 2), "Acme GmbH", "K\u00F6ln", (1200000, 1),
                 120, "Ann Lee"],
             3: ["6F9619FF-8B86-D011-B42D-00C04FC96500", "x2/abc==", (46011, 2), "Beta SA", "Paris", (55000.5, 1), 7, None]}
    hidden = {1: ["Industry"], 2: ["Accounting"], 3: ["Retail"]}
    columns = '<cols><col min="1" max="3" width="0" hidden="1" customWidth="1"/><col min="4" max="8" width="20"/></cols>'
    archive(folder, "Active Accounts 20-11-2026 09-12-00.xlsx", workbook(
        [("Active Accounts", "", columns, table, '<autoFilter ref="A1:H3"/>'), ("hiddenSheet", "veryHidden", "", hidden, "")],
        ("[$\u20AC-407] #,##0.00", "m/d/yy h:mm")))


def strict_and_1904(out):
    folder = os.path.join(out, "strict_workbook_of_1904")
    rich = '<si><r><t>Rich </t></r><r><rPr><b/></rPr><t>text</t></r></si><si><t>Beta</t><rPh sb="0" eb="1"><t>x</t></rPh></si>'
    table = {1: ["Name", "Since", "Share", "Active", "Score", "Formula"],
             2: ['<c r="@" t="s"><v>0</v></c>', (44548, 1), (0.125, 2), '<c r="@" t="b"><v>1</v></c>',
                 '<c r="@" t="e"><v>#N/A</v></c>', '<c r="@"><f>1+2</f><v>3</v></c>'],
             3: ['<c r="@" t="s"><v>1</v></c>', '<c r="@" t="d"><v>2026-11-20</v></c>', (1, 2),
                 '<c r="@" t="b"><v>0</v></c>', 9, '<c r="@" t="str"><f>UPPER("x")</f><v>X</v></c>']}
    archive(folder, "customers.xlsx", workbook([("Customers", "", "", table, "")], ("yyyy\\-mm\\-dd", "0.0%"), STRICT,
                                               STRICT_TYPES, '<workbookPr date1904="1"/>', rich))


def libreoffice(out):
    folder = os.path.join(out, "libreoffice_spreadsheet")
    names = "".join(ods_cell(n) for n in ("Name", "Staff", "Share", "ARR", "Since", "Active"))
    one = ods_cell("Acme GmbH") + ods_cell("1.200", "float", "1200") + ods_cell("12,5 %", "percentage", "0.125") + \
        ods_cell("99,50 \u20AC", "currency", "99.5") + ods_cell("20.11.26", "date", "2026-11-20") + \
        ods_cell("WAHR", "boolean", "true")
    two = ods_cell("Beta SA") + '<table:table-cell table:number-columns-repeated="2"/>' + \
        ods_cell("7,00 \u20AC", "currency", "7") + ods_cell("01.02.26", "date", "2026-02-01T10:30:00") + \
        ods_cell("FALSCH", "boolean", "false")
    empty = '<table:table-cell table:number-columns-repeated="16384"/>'
    archive(folder, "Kunden.ods", ods(
        '<table:table table:name="Kunden"><table:table-column table:number-columns-repeated="16384"/>'
        "<table:table-row>%s</table:table-row><table:table-row>%s</table:table-row>"
        '<table:table-row table:visibility="filter">%s</table:table-row>'
        '<table:table-row table:number-rows-repeated="1048573">%s</table:table-row></table:table>' % (names, one, two, empty)))


def mixed_archive(out):
    folder = os.path.join(out, "archive_with_texts_for_people")
    table = "<table:table table:name=\"Usage\"><table:table-row>%s</table:table-row><table:table-row>%s</table:table-row>" \
        "</table:table>" % (ods_cell("Account") + ods_cell("Logins"), ods_cell("Acme") + ods_cell("5", "float", "5"))
    spreadsheet = os.path.join(folder, "usage.ods")
    archive(folder, "usage.ods", ods(table))
    with open(spreadsheet, "rb") as file:
        content = file.read()
    os.remove(spreadsheet)
    archive(folder, "exports.zip", [
        ("README.txt", "This archive holds the exports, and nothing else.\nAsk Ann, Bob or Cy.\n"),
        ("__MACOSX/._accounts.csv", b"\0\5\26\7"),
        ("accounts_1.csv", "Name,ARR\nAcme,5\n"), ("usage.ods", content),
        ("notes/letter.txt", "Dear all of you out there\nthis is to tell you that there is no table in here\n")])


def encodings(out):
    accents = "Name;Ort;Umsatz\nM\u00FCller & S\u00F6hne;Z\u00FCrich;12,5\nCaf\u00E9 \u201EBlau\u201C;Gen\u00E8ve;7\n"
    write(os.path.join(out, "windows_1252"), "kunden.csv", accents.encode("cp1252"))
    utf16 = "Name\tCity\r\nAcme\tParis\r\nBeta\tRome\r\nCeta\tM\u00FCnchen\r\n"
    write(os.path.join(out, "utf16_without_mark"), "accounts.txt", utf16.encode("utf-16-le"))
    japanese = "\u4F1A\u793E\u540D,\u5E02\u533A\u753A\u6751,\u58F2\u4E0A\n" + "".join(
        "\u682A\u5F0F\u4F1A\u793E%s\u5546\u4E8B,\u6771\u4EAC\u90FD\u6E2F\u533A,%d\n" % (n, i * 100)
        for i, n in enumerate("\u9752\u8D64\u767D\u9ED2\u91D1\u9280", 1))
    write(os.path.join(out, "shift_jis"), "accounts.csv", japanese.encode("shift_jis"))
    garbled = "Name,City\nFran\u00E7ois,Gen\u00E8ve\nO\u2019Neill,Cork\n".encode().decode("cp1252")
    write(os.path.join(out, "garbled_accents"), "contacts.csv", garbled.encode())


def main():
    out = sys.argv[1]
    for make in (salesforce_formatted, dynamics, strict_and_1904, libreoffice, mixed_archive, encodings):
        make(out)


main()
