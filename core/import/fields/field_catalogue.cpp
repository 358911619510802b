#include "core/import/fields/field_catalogue.h"

#include "core/base/core_resources.h"
#include "core/import/tables/header_text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace touchstone
{

namespace
{

QStringList squashedTexts(const QJsonValue &json)
{
    const QJsonArray array = json.toArray();
    QStringList texts;
    for (const QJsonValue &text : array)
        if (const QString key = squashed(text.toString()); !texts.contains(key))
            texts.append(key);
    return texts;
}

QStringList texts(const QJsonValue &json)
{
    const QJsonArray array = json.toArray();
    QStringList texts;
    for (const QJsonValue &text : array)
        texts.append(text.toString());
    return texts;
}

// Names that are not known end the program at once: the catalogue is a part of it, and read by every test.
// NOLINTBEGIN(bugprone-unchecked-optional-access)
std::vector<SourceRole> rolesOf(const QJsonValue &json)
{
    const QJsonArray array = json.toArray();
    std::vector<SourceRole> roles;
    for (const QJsonValue &name : array)
        roles.push_back(roleFromName(name.toString()).value());
    return roles;
}

FieldDefinition fieldOf(const QJsonObject &json)
{
    FieldDefinition field;
    field.key = json[u"key"].toString();
    field.kind = kindFromName(json[u"kind"].toString()).value();
    const QJsonArray accepted = json[u"accepts"].toArray();
    for (const QJsonValue &kind : accepted)
        field.accepts.push_back(kindFromName(kind.toString()).value());
    field.family = familyFromName(json[u"family"].toString()).value();
    field.known = knownFromName(json[u"known"].toString()).value();
    field.beforeIn = rolesOf(json[u"before_in"]);
    field.roles = rolesOf(json[u"homes"]);
    field.personal = json[u"personal"].toBool();
    field.synonyms = squashedTexts(json[u"synonyms"]);
    field.bareSynonyms = squashedTexts(json[u"bare"]);
    return field;
}

void addUses(FieldCatalogue &catalogue, int index)
{
    const FieldDefinition &field = catalogue.fields[static_cast<std::size_t>(index)];
    int rank = 0;
    for (const QString &synonym : field.synonyms)
        catalogue.uses[synonym].push_back({index, rank++, false});
    int bareRank = 0;
    for (const QString &synonym : field.bareSynonyms)
        catalogue.uses[synonym].push_back({index, bareRank++, true});
    if (const QString key = squashed(field.key); !field.synonyms.contains(key))
        catalogue.uses[key].push_back({index, rank, false});
}

FieldCatalogue readCatalogue()
{
    initializeCoreResources();
    QFile file(QStringLiteral(":/import/column_synonyms.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    const QJsonObject json = QJsonDocument::fromJson(opened ? file.readAll() : QByteArray()).object();

    FieldCatalogue catalogue;
    const QJsonArray fields = json[u"fields"].toArray();
    for (const QJsonValue &field : fields) {
        catalogue.fields.push_back(fieldOf(field.toObject()));
        addUses(catalogue, static_cast<int>(catalogue.fields.size()) - 1);
    }
    const QJsonArray hints = json[u"hints"].toArray();
    for (const QJsonValue &hint : hints)
        catalogue.hints.push_back({knownFromName(hint[u"known"].toString()).value(),
                                   familyFromName(hint[u"family"].toString()).value(), texts(hint[u"words"]),
                                   rolesOf(hint[u"roles"])});
    catalogue.traps = texts(json[u"traps"]);
    catalogue.system = squashedTexts(json[u"system"]);
    return catalogue;
}
// NOLINTEND(bugprone-unchecked-optional-access)

} // namespace

bool FieldDefinition::accept(ValueKind other) const
{
    return other == kind || std::find(accepts.begin(), accepts.end(), other) != accepts.end();
}

const FieldDefinition *FieldCatalogue::find(QStringView key) const
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [key](const auto &field) { return field.key == key; });
    return found == fields.end() ? nullptr : &*found;
}

const FieldCatalogue &fieldCatalogue()
{
    static const FieldCatalogue catalogue = readCatalogue();
    return catalogue;
}

} // namespace touchstone
