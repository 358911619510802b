#include "core/import/files/xlsx_parts.h"

#include "core/import/files/xml_parser.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <map>

namespace touchstone
{

namespace
{

constexpr std::size_t stringLimit = std::size_t(1) << 24;
constexpr qint64 barrenStringLimit = qint64(32) << 20; // bytes of the string table without a new string

struct XlsxPartsText {
    Q_DECLARE_TR_FUNCTIONS(XlsxReader)
};

Error badWorkbook(const QString &what, const QString &fileName)
{
    return {Error::Code::BadContent,
            what,
            {fileName},
            XlsxPartsText::tr("Open it in a spreadsheet program, save it as XLSX again and read the new file.")};
}

struct Relationship {
    QString type; // the last part of its address: "worksheet"
    QString target;
    bool isExternal = false;
};

class RelationshipsHandler final : public XmlHandler
{
public:
    void startElement(QByteArrayView name, const XmlAttributes &attributes) override
    {
        if (name != "Relationship")
            return;
        const QString type = QString::fromUtf8(attributes.value("Type"));
        relationships[QString::fromUtf8(attributes.value("Id"))] = {type.section(QLatin1Char('/'), -1),
                                                                    QString::fromUtf8(attributes.value("Target")),
                                                                    attributes.value("TargetMode") == "External"};
    }
    void endElement(QByteArrayView) override {}
    void text(QByteArrayView) override {}

    std::map<QString, Relationship> relationships;
};

class WorkbookHandler final : public XmlHandler
{
public:
    struct Sheet {
        QString name;
        QString relationship;
        bool isHidden = false;
    };

    void startElement(QByteArrayView name, const XmlAttributes &attributes) override
    {
        if (name == "sheet")
            sheets.push_back({QString::fromUtf8(attributes.value("name")), QString::fromUtf8(attributes.value("id")),
                              attributes.value("state").startsWith("h") || attributes.value("state").startsWith("v")});
        else if (name == "workbookPr")
            is1904 = attributes.value("date1904") == "1" || attributes.value("date1904") == "true";
    }
    void endElement(QByteArrayView) override {}
    void text(QByteArrayView) override {}

    std::vector<Sheet> sheets;
    bool is1904 = false;
};

class StylesHandler final : public XmlHandler
{
public:
    void startElement(QByteArrayView name, const XmlAttributes &attributes) override
    {
        const int id = attributes.value("numFmtId").toByteArray().toInt();
        if (name == "cellXfs")
            m_isInCellFormats = true;
        else if (name == "numFmt")
            m_ownFormats[id] = numberFormatFromCode(attributes.value("formatCode"));
        else if (name == "xf" && m_isInCellFormats && formats.size() < 1'000'000)
            formats.push_back(m_ownFormats.contains(id) ? m_ownFormats[id] : numberFormatFromId(id));
    }
    void endElement(QByteArrayView name) override { m_isInCellFormats = m_isInCellFormats && name != "cellXfs"; }
    void text(QByteArrayView) override {}

    std::vector<NumberFormat> formats;

private:
    std::map<int, NumberFormat> m_ownFormats;
    bool m_isInCellFormats = false;
};

// The table of strings: si with t, or with runs r of t; rPh holds how Japanese words are spoken.
class StringsHandler final : public XmlHandler
{
public:
    StringsHandler(Workbook &workbook, std::size_t most) : m_workbook(workbook), m_most(most) {}

    bool hasEnough() const override { return m_workbook.stringCodes.size() >= m_most; }

    void startElement(QByteArrayView name, const XmlAttributes &) override
    {
        m_depthOfSpeech += m_depthOfSpeech > 0 || name == "rPh" ? 1 : 0;
        m_isText = name == "t" && m_depthOfSpeech == 0;
        if (name == "si")
            m_text.clear();
        bytesSinceNew += name.size() + 5;
        if (bytesSinceNew > barrenStringLimit)
            stop(XlsxPartsText::tr("Its table of texts repeats the same texts without end."));
    }
    void endElement(QByteArrayView name) override
    {
        m_depthOfSpeech -= m_depthOfSpeech > 0 ? 1 : 0;
        m_isText = false;
        if (name == "si")
            addString();
    }
    void text(QByteArrayView utf8) override
    {
        if (m_isText)
            m_text.append(utf8);
        bytesSinceNew += utf8.size();
    }

    qint64 bytesSinceNew = 0;

private:
    void addString()
    {
        const std::size_t before = m_workbook.strings.size();
        m_workbook.stringCodes.push_back(m_workbook.strings.intern(withoutEscapes(m_text)));
        if (m_workbook.strings.size() > before)
            bytesSinceNew = 0;
        if (m_workbook.stringCodes.size() > stringLimit)
            stop(XlsxPartsText::tr("Its table of texts has more than 16,777,216 texts."));
    }

    Workbook &m_workbook;
    std::size_t m_most;
    QByteArray m_text;
    int m_depthOfSpeech = 0;
    bool m_isText = false;
};

// "worksheets/sheet1.xml" beside "xl/workbook.xml" is "xl/worksheets/sheet1.xml". Nothing: it leads out of the package.
QString resolved(const QString &base, const QString &target)
{
    QStringList folders = target.startsWith(QLatin1Char('/')) ? QStringList() : base.split(QLatin1Char('/'));
    if (!folders.isEmpty())
        folders.removeLast();
    for (const QString &step : target.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        if (step == QLatin1String("..") && folders.isEmpty())
            return {};
        if (step == QLatin1String(".."))
            folders.removeLast();
        else if (step != QLatin1String("."))
            folders << step;
    }
    return folders.join(QLatin1Char('/'));
}

QString relationshipsOf(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(QLatin1Char('/'));
    return part.left(slash + 1) + QStringLiteral("_rels/") + part.mid(slash + 1) + QStringLiteral(".rels");
}

// Reads one workbook.
class WorkbookReader
{
public:
    WorkbookReader(ZipArchive &archive, const QString &fileName, std::size_t mostStrings, Progress &progress)
        : m_archive(archive), m_fileName(fileName), m_mostStrings(mostStrings), m_progress(progress)
    {
    }

    Result<Workbook> read();

private:
    Result<Done> parse(const QString &part, XmlHandler &handler);
    Result<const ZipEntry *> target(const Relationship &relationship, const QString &base);
    Result<QString> findWorkbookPart();
    Result<Done> readShared(Workbook &workbook, const QString &part);
    Result<Done> addSheets(Workbook &workbook, const QString &part, const WorkbookHandler &handler);

    ZipArchive &m_archive;
    const QString &m_fileName;
    std::size_t m_mostStrings;
    Progress &m_progress;
    RelationshipsHandler m_relations;
};

Result<Done> WorkbookReader::parse(const QString &part, XmlHandler &handler)
{
    const ZipEntry *entry = m_archive.find(part);
    if (!entry)
        return badWorkbook(XlsxPartsText::tr("The workbook lacks its part “%1”.").arg(part), m_fileName);
    return parsePart(m_archive, *entry, m_fileName, handler, m_progress);
}

Result<const ZipEntry *> WorkbookReader::target(const Relationship &relationship, const QString &base)
{
    const QString name = resolved(base, relationship.target);
    const ZipEntry *entry = relationship.isExternal ? nullptr : m_archive.find(name);
    if (!entry)
        return badWorkbook(XlsxPartsText::tr("The workbook refers to “%1”, which it does not hold.")
                               .arg(relationship.target.left(200)),
                           m_fileName);
    return entry;
}

Result<QString> WorkbookReader::findWorkbookPart()
{
    RelationshipsHandler package;
    if (const Result<Done> parsed = parse(QStringLiteral("_rels/.rels"), package); !parsed)
        return parsed.error();
    for (const auto &[id, relationship] : package.relationships) {
        if (relationship.type != QLatin1String("officeDocument"))
            continue;
        const Result<const ZipEntry *> part = target(relationship, {});
        if (!part)
            return part.error();
        if ((*part)->name.endsWith(QLatin1String(".bin")))
            break;
        if ((*part)->name.contains(QLatin1String("workbook"), Qt::CaseInsensitive))
            return (*part)->name;
    }
    return Error{Error::Code::WrongFormat,
                 XlsxPartsText::tr("This is an Office file, but not an XLSX workbook."),
                 {m_fileName},
                 XlsxPartsText::tr("Open it in a spreadsheet program, save it as XLSX and read that file.")};
}

Result<Done> WorkbookReader::readShared(Workbook &workbook, const QString &part)
{
    for (const auto &[id, relationship] : m_relations.relationships) {
        const bool isStrings = relationship.type == QLatin1String("sharedStrings");
        if (!isStrings && relationship.type != QLatin1String("styles"))
            continue;
        const ZipEntry *entry = m_archive.find(resolved(part, relationship.target));
        if (!entry || relationship.isExternal)
            continue; // programs name parts that they then leave out; cells that need them will tell
        StringsHandler strings(workbook, m_mostStrings);
        StylesHandler styles;
        XmlHandler &handler = isStrings ? static_cast<XmlHandler &>(strings) : styles;
        if (const Result<Done> parsed = parsePart(m_archive, *entry, m_fileName, handler, m_progress); !parsed)
            return parsed;
        if (isStrings)
            workbook.hasMoreStrings = strings.hasEnough();
        else
            workbook.formats = std::move(styles.formats);
    }
    return Done();
}

Result<Done> WorkbookReader::addSheets(Workbook &workbook, const QString &part, const WorkbookHandler &handler)
{
    for (const WorkbookHandler::Sheet &sheet : handler.sheets) {
        const auto relationship = m_relations.relationships.find(sheet.relationship);
        if (relationship == m_relations.relationships.end())
            return badWorkbook(XlsxPartsText::tr("The workbook lacks its worksheet “%1”.").arg(sheet.name), m_fileName);
        if (relationship->second.type != QLatin1String("worksheet"))
            continue; // a chart or a macro sheet
        const Result<const ZipEntry *> entry = target(relationship->second, part);
        if (!entry)
            return entry.error();
        workbook.sheets.push_back({sheet.name, *entry, sheet.isHidden});
    }
    return Done();
}

Result<Workbook> WorkbookReader::read()
{
    const Result<QString> part = findWorkbookPart();
    if (!part)
        return part.error();
    WorkbookHandler handler;
    if (const Result<Done> parsed = parse(*part, handler); !parsed)
        return parsed.error();
    if (const Result<Done> parsed = parse(relationshipsOf(*part), m_relations); !parsed)
        return parsed.error();

    Workbook workbook;
    workbook.is1904 = handler.is1904;
    if (const Result<Done> added = addSheets(workbook, *part, handler); !added)
        return added.error();
    if (const Result<Done> shared = readShared(workbook, *part); !shared)
        return shared.error();
    return workbook;
}

} // namespace

Result<Workbook> readWorkbook(ZipArchive &archive, const QString &fileName, Progress &progress, std::size_t mostStrings)
{
    return WorkbookReader(archive, fileName, mostStrings, progress).read();
}

Result<Done> parsePart(ZipArchive &archive, const ZipEntry &part, const QString &fileName, XmlHandler &handler,
                       Progress &progress)
{
    XmlParser parser(handler);
    const Result<Done> read = archive.read(part, progress, [&](QByteArrayView piece, bool isLast) {
        return parser.parse(piece, isLast) && !handler.hasEnough();
    });
    if (!read)
        return read.error();
    if (!parser.problem().isEmpty())
        return badWorkbook(
            XlsxPartsText::tr("The part “%1” of the workbook cannot be read. %2").arg(part.name, parser.problem()),
            fileName);
    return Done();
}

QByteArray withoutEscapes(QByteArrayView text)
{
    QByteArray result;
    qsizetype at = 0;
    for (qsizetype escape = 0; (escape = text.indexOf("_x", at)) >= 0;) {
        bool isNumber = false;
        const uint unit = escape + 7 <= text.size() && text[escape + 6] == '_'
                              ? text.sliced(escape + 2, 4).toByteArray().toUInt(&isNumber, 16)
                              : 0;
        const bool isEscape = isNumber && unit != 0 && (unit < 0xD800 || unit > 0xDFFF);
        result.append(text.sliced(at, escape - at));
        result.append(isEscape ? QString(QChar(static_cast<char16_t>(unit))).toUtf8() : QByteArray("_x"));
        at = escape + (isEscape ? 7 : 2);
    }
    return result.append(text.sliced(at));
}

} // namespace touchstone
