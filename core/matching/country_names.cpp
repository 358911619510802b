#include "core/matching/country_names.h"

#include "core/base/core_resources.h"
#include "core/import/tables/header_text.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace touchstone
{

namespace
{

QJsonObject readCatalogue(const QString &name)
{
    initializeCoreResources();
    QFile file(QStringLiteral(":/taxonomies/%1.json").arg(name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QStringList texts(const QJsonValue &array)
{
    QStringList list;
    const QJsonArray values = array.toArray();
    for (const QJsonValue &value : values)
        list << value.toString();
    return list;
}

struct Countries {
    QHash<QString, QString> codes; // by squashed name
    QHash<QString, QString> names; // by code
    std::vector<CountryGroup> groups;
};

void addName(QHash<QString, QString> &codes, const QString &name, const QString &code)
{
    const QString key = squashed(name);
    if (!key.isEmpty() && !codes.contains(key))
        codes.insert(key, code);
}

Countries readCountries()
{
    Countries countries;
    for (int territory = QLocale::AnyTerritory + 1; territory <= QLocale::LastTerritory; ++territory) {
        const auto which = static_cast<QLocale::Territory>(territory);
        const QString code = QLocale::territoryToCode(which);
        if (code.size() != 2)
            continue; // the world, a continent
        const QString name = QLocale::territoryToString(which);
        countries.names.insert(code, name);
        addName(countries.codes, name, code);
        addName(countries.codes, code, code);
    }
    const QJsonObject catalogue = readCatalogue(QStringLiteral("countries"));
    const QJsonObject aliases = catalogue[u"aliases"].toObject();
    for (auto country = aliases.begin(); country != aliases.end(); ++country)
        for (const QString &alias : texts(country.value()))
            addName(countries.codes, alias, country.key());
    const QJsonArray groups = catalogue[u"groups"].toArray();
    for (const QJsonValue &group : groups)
        countries.groups.push_back({group[u"name"].toString(), texts(group[u"countries"])});
    return countries;
}

const Countries &countries()
{
    static const Countries read = readCountries();
    return read;
}

struct States {
    QHash<QString, QStringList> codes; // by squashed name or short form; several countries may have it
    QHash<QString, QString> names;     // by code
};

States readStates()
{
    States states;
    const QJsonObject catalogue = readCatalogue(QStringLiteral("states"))[u"countries"].toObject();
    for (auto country = catalogue.begin(); country != catalogue.end(); ++country) {
        const QJsonObject own = country.value().toObject();
        for (auto state = own.begin(); state != own.end(); ++state) {
            const QString code = country.key() + QLatin1Char('-') + state.key();
            const QStringList names = texts(state.value());
            states.names.insert(code, names.value(0));
            for (const QString &name : names + QStringList{state.key(), code})
                states.codes[squashed(name)] << code;
        }
    }
    return states;
}

const States &states()
{
    static const States read = readStates();
    return read;
}

} // namespace

QString countryCode(const QString &name)
{
    return countries().codes.value(squashed(name));
}

QString countryName(const QString &code)
{
    return countries().names.value(code);
}

QString stateCode(const QString &name, const QString &country)
{
    const QStringList codes = states().codes.value(squashed(name));
    if (country.isEmpty())
        return codes.size() == 1 ? codes.front() : QString();
    for (const QString &code : codes)
        if (code.startsWith(country + QLatin1Char('-')))
            return code;
    return {};
}

QString stateName(const QString &code)
{
    return states().names.value(code);
}

const std::vector<CountryGroup> &countryGroups()
{
    return countries().groups;
}

} // namespace touchstone
