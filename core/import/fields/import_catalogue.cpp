#include "core/import/fields/import_catalogue.h"

#include "core/base/core_resources.h"
#include "core/import/tables/header_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace touchstone
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportCatalogue)
};

struct QuirkName {
    const char *name;
    SourceQuirk::Kind kind;
};

constexpr std::array quirkNames = {
    QuirkName{"field", SourceQuirk::Kind::Field},        QuirkName{"leave out", SourceQuirk::Kind::LeaveOut},
    QuirkName{"keep only", SourceQuirk::Kind::KeepOnly}, QuirkName{"scale", SourceQuirk::Kind::Scale},
    QuirkName{"unused", SourceQuirk::Kind::Unused},      QuirkName{"id", SourceQuirk::Kind::Id},
    QuirkName{"list", SourceQuirk::Kind::List},          QuirkName{"latest", SourceQuirk::Kind::Latest},
    QuirkName{"annual", SourceQuirk::Kind::Annual},      QuirkName{"note", SourceQuirk::Kind::Note},
};

// Reads a file of the catalogue; stops at the first thing that is wrong and says where it is.
class CatalogueReader
{
public:
    CatalogueReader(ImportCatalogue &catalogue, QString file) : m_catalogue(catalogue), m_file(std::move(file)) {}

    std::optional<Error> read(const QByteArray &json)
    {
        m_json = json;
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
        if (problem.error != QJsonParseError::NoError)
            return errorAt(std::min<qsizetype>(problem.offset, json.size()),
                           Words::tr("The file is not valid JSON: %1.").arg(problem.errorString()));
        const QJsonObject object = document.object();
        for (auto entry = object.begin(); entry != object.end(); ++entry)
            if (entry.key() != u"about" && entry.key() != u"fields" && entry.key() != u"systems")
                fail(Words::tr("There is no list “%1”; known are “fields” and “systems”.").arg(entry.key()),
                     entry.key());
        readFields(object[u"fields"].toArray());
        std::vector<SourceSystem> systems;
        const QJsonArray listed = object[u"systems"].toArray();
        for (const QJsonValue &system : listed)
            systems.push_back(systemOf(system.toObject()));
        place(std::move(systems));
        return m_problem;
    }

private:
    // The culprit is a text of the file; the line where it first stands is told.
    void fail(const QString &what, const QString &culprit)
    {
        if (m_problem)
            return;
        m_problem = errorAt(culprit.isEmpty() ? -1 : m_json.indexOf('"' + culprit.toUtf8() + '"'), what);
    }

    // Negative: the place in the text is not known.
    Error errorAt(qsizetype at, const QString &what) const
    {
        const qint64 line = at < 0 ? 0 : m_json.first(at).count('\n') + 1;
        return {Error::Code::InvalidInput, what, {m_file, line}, Words::tr("Correct it, or take the file away.")};
    }

    void readFields(const QJsonArray &fields)
    {
        for (const QJsonValue &value : fields) {
            const QString key = value[u"key"].toString();
            const auto field = std::find_if(m_catalogue.fields.fields.begin(), m_catalogue.fields.fields.end(),
                                            [&](const FieldDefinition &known) { return known.key == key; });
            if (field == m_catalogue.fields.fields.end())
                return fail(Words::tr("There is no field “%1”.").arg(key), key);
            const QJsonArray synonyms = value[u"synonyms"].toArray();
            for (const QJsonValue &synonym : synonyms)
                addSynonym(static_cast<int>(field - m_catalogue.fields.fields.begin()), synonym);
        }
    }

    // The user's word goes before ours: a header of theirs is of no other field.
    void addSynonym(int field, const QJsonValue &synonym)
    {
        const QString name = squashed(synonym.toString());
        if (!synonym.isString() || name.isEmpty())
            return fail(Words::tr("A header of the field “%1” is empty.")
                            .arg(m_catalogue.fields.fields[static_cast<std::size_t>(field)].key),
                        m_catalogue.fields.fields[static_cast<std::size_t>(field)].key);
        m_catalogue.fields.fields[static_cast<std::size_t>(field)].synonyms.append(name);
        m_catalogue.fields.uses.insert(name, {SynonymUse{field, 0, false}});
    }

    QStringList textsOf(const QJsonValue &json, const char *what)
    {
        QStringList texts;
        if (!json.isUndefined() && !json.isArray())
            fail(Words::tr("“%1” has to be a list.").arg(QLatin1String(what)), QLatin1String(what));
        const QJsonArray array = json.toArray();
        for (const QJsonValue &text : array) {
            if (!text.isString() || text.toString().trimmed().isEmpty())
                fail(Words::tr("In “%1” stands something that is no text.").arg(QLatin1String(what)),
                     QLatin1String(what));
            texts.append(text.toString());
        }
        return texts;
    }

    SourceQuirk quirkOf(const QJsonObject &json)
    {
        SourceQuirk quirk;
        const QString name = json[u"do"].toString();
        const auto known = std::find_if(quirkNames.begin(), quirkNames.end(),
                                        [&](const QuirkName &entry) { return name == QLatin1String(entry.name); });
        if (known == quirkNames.end())
            fail(Words::tr("There is no quirk “%1”.").arg(name), name);
        else
            quirk.kind = known->kind;
        quirk.headers = textsOf(json[u"headers"], "headers");
        quirk.values = textsOf(json[u"values"], "values");
        quirk.field = json[u"field"].toString();
        quirk.scale = json[u"by"].toDouble(1.0);
        quirk.because = json[u"because"].toString();
        if (quirk.headers.isEmpty())
            fail(Words::tr("The quirk “%1” has no headers.").arg(name), name);
        const bool names = quirk.kind == SourceQuirk::Kind::Field || quirk.kind == SourceQuirk::Kind::Latest ||
                           quirk.kind == SourceQuirk::Kind::Annual;
        if (names && m_catalogue.fields.find(quirk.field) == nullptr)
            fail(Words::tr("There is no field “%1”.").arg(quirk.field), quirk.field);
        if (!(quirk.scale > 0))
            fail(Words::tr("The number to multiply with has to be above 0."), QStringLiteral("by"));
        return quirk;
    }

    SystemExport exportOf(const QJsonObject &json)
    {
        SystemExport kind;
        if (const QString name = json[u"role"].toString(); !name.isEmpty()) {
            kind.role = roleFromName(name);
            if (!kind.role)
                fail(Words::tr("There is no role “%1”.").arg(name), name);
        }
        kind.telling = textsOf(json[u"telling"], "telling");
        kind.headers = textsOf(json[u"headers"], "headers");
        kind.files = textsOf(json[u"files"], "files");
        if (kind.telling.isEmpty())
            fail(Words::tr("An export has no headers in “telling” by which it could be recognised."),
                 QStringLiteral("exports"));
        const QJsonArray quirks = json[u"quirks"].toArray();
        for (const QJsonValue &quirk : quirks)
            kind.quirks.push_back(quirkOf(quirk.toObject()));
        return kind;
    }

    SourceSystem systemOf(const QJsonObject &json)
    {
        SourceSystem system;
        system.key = json[u"key"].toString();
        system.name = json[u"name"].toString();
        if (system.key.isEmpty() || system.name.isEmpty())
            fail(Words::tr("A system has no key or no name."), QStringLiteral("systems"));
        const QJsonArray exports = json[u"exports"].toArray();
        for (const QJsonValue &kind : exports)
            system.exports.push_back(exportOf(kind.toObject()));
        return system;
    }

    void place(std::vector<SourceSystem> systems)
    {
        for (const SourceSystem &system : systems)
            std::erase_if(m_catalogue.systems, [&](const SourceSystem &old) { return old.key == system.key; });
        m_catalogue.systems.insert(m_catalogue.systems.begin(), std::make_move_iterator(systems.begin()),
                                   std::make_move_iterator(systems.end()));
    }

    ImportCatalogue &m_catalogue;
    QString m_file;
    QByteArray m_json;
    std::optional<Error> m_problem;
};

ImportCatalogue readOwn()
{
    initializeCoreResources();
    ImportCatalogue catalogue{fieldCatalogue(), {}};
    const QString name = QStringLiteral(":/import/source_systems.json");
    QFile file(name);
    const bool opened = file.open(QIODevice::ReadOnly);
    const std::optional<Error> problem =
        CatalogueReader(catalogue, name).read(opened ? file.readAll() : QByteArrayLiteral("{}"));
    Q_ASSERT_X(!problem, "source_systems.json", problem ? qPrintable(problem->sentence()) : "");
    return catalogue;
}

} // namespace

const ImportCatalogue &importCatalogue()
{
    static const ImportCatalogue catalogue = readOwn();
    return catalogue;
}

Result<ImportCatalogue> extended(const ImportCatalogue &catalogue, const QByteArray &json, const QString &file)
{
    ImportCatalogue more = catalogue;
    if (std::optional<Error> problem = CatalogueReader(more, file).read(json))
        return *problem;
    return more;
}

Result<ImportCatalogue> catalogueWith(const QString &folder)
{
    const QDir files(folder);
    const QStringList names = files.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    ImportCatalogue catalogue = importCatalogue();
    for (const QString &name : names) {
        QFile file(files.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Code::CannotRead,
                         Words::tr("The file cannot be read."),
                         {file.fileName()},
                         Words::tr("Allow reading it, or take it away."),
                         file.errorString()};
        Result<ImportCatalogue> more = extended(catalogue, file.readAll(), file.fileName());
        if (!more)
            return more.error();
        catalogue = std::move(*more);
    }
    return catalogue;
}

} // namespace touchstone
