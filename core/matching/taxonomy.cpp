#include "core/matching/taxonomy.h"

#include "core/base/core_resources.h"
#include "core/import/tables/header_text.h"
#include "core/matching/country_names.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace touchstone
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Taxonomy)
};

struct Industries {
    QHash<QString, QStringList> places; // sector and group, by squashed name
    QHash<QString, QString> aliases;    // usual name, by squashed name
    QStringList sectors;
    QStringList groups;
};

void addPlace(Industries &industries, const QString &name, const QStringList &place)
{
    industries.places.insert(squashed(name), place);
}

Industries readIndustries()
{
    initializeCoreResources();
    QFile file(QStringLiteral(":/taxonomies/industry_groups.json"));
    Industries industries;
    if (!file.open(QIODevice::ReadOnly))
        return industries;
    const QJsonObject catalogue = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject sectors = catalogue[u"sectors"].toObject();
    for (auto sector = sectors.begin(); sector != sectors.end(); ++sector) {
        industries.sectors << sector.key();
        const QJsonObject groups = sector.value().toObject();
        for (auto group = groups.begin(); group != groups.end(); ++group) {
            industries.groups << group.key();
            const QJsonArray names = group.value().toArray();
            for (const QJsonValue &name : names)
                addPlace(industries, name.toString(), {sector.key(), group.key()});
        }
    }
    const QJsonObject aliases = catalogue[u"aliases"].toObject();
    for (auto usual = aliases.begin(); usual != aliases.end(); ++usual) {
        industries.aliases.insert(squashed(usual.key()), usual.key());
        const QJsonArray others = usual.value().toArray();
        for (const QJsonValue &other : others)
            industries.aliases.insert(squashed(other.toString()), usual.key());
    }
    return industries;
}

const Industries &industries()
{
    static const Industries read = readIndustries();
    return read;
}

// Sectors and groups of the two classifications by number, as "511210" and "7372" stand in exports.
struct CodeRange {
    int from;
    int to;
    const char *sector;
};

constexpr CodeRange naicsSectors[] = {{11, 11, "Agriculture"},
                                      {21, 22, "Energy and utilities"},
                                      {23, 23, "Construction and real estate"},
                                      {31, 33, "Manufacturing"},
                                      {42, 45, "Retail and wholesale"},
                                      {48, 49, "Transport and logistics"},
                                      {51, 51, "Technology"},
                                      {52, 52, "Financial services"},
                                      {53, 53, "Construction and real estate"},
                                      {54, 56, "Professional services"},
                                      {61, 61, "Public sector and education"},
                                      {62, 62, "Health care"},
                                      {71, 72, "Media, leisure and travel"},
                                      {81, 81, "Professional services"},
                                      {92, 92, "Public sector and education"}};

constexpr CodeRange sicSectors[] = {{1, 9, "Agriculture"},
                                    {10, 14, "Energy and utilities"},
                                    {15, 17, "Construction and real estate"},
                                    {20, 39, "Manufacturing"},
                                    {40, 47, "Transport and logistics"},
                                    {48, 48, "Technology"},
                                    {49, 49, "Energy and utilities"},
                                    {50, 59, "Retail and wholesale"},
                                    {60, 64, "Financial services"},
                                    {65, 65, "Construction and real estate"},
                                    {67, 67, "Financial services"},
                                    {70, 70, "Media, leisure and travel"},
                                    {72, 72, "Professional services"},
                                    {73, 73, "Technology"},
                                    {78, 79, "Media, leisure and travel"},
                                    {80, 80, "Health care"},
                                    {81, 81, "Professional services"},
                                    {82, 82, "Public sector and education"},
                                    {83, 89, "Professional services"},
                                    {91, 97, "Public sector and education"}};

QString sectorOfCode(std::span<const CodeRange> ranges, const QString &code)
{
    bool isNumber = false;
    const int division = code.trimmed().left(2).toInt(&isNumber);
    const auto found = std::ranges::find_if(
        ranges, [division](const CodeRange &range) { return division >= range.from && division <= range.to; });
    return isNumber && found != ranges.end() ? QString::fromLatin1(found->sector) : QString();
}

bool hasGroups(const QString &field)
{
    return field == QLatin1String("industry") || field == QLatin1String("sub_industry");
}

// Values made of another field of the same account.
std::shared_ptr<const Derivation> madeOf(const Column &values)
{
    return std::make_shared<const Derivation>(Derivation{-1, {}, {values.attribute.key}, {}});
}

const char *levelKey(int level)
{
    return level == 1 ? "sector" : "group";
}

Column groupColumn(const Column &values, const Categories &categories, const TaxonomyChoice &choice)
{
    auto pool = std::make_shared<TextPool>();
    std::vector<qint32> groupOf(categories.labels->size(), unknownCode);
    for (std::size_t label = 0; label < groupOf.size(); ++label) {
        const QString value = (*categories.labels)[label];
        const auto own = choice.groups.find(value);
        const QString group =
            own != choice.groups.end() ? own->second : taxonomyGroup(choice.field, value, choice.level);
        if (!group.isEmpty())
            groupOf[label] = static_cast<qint32>(pool->intern(QStringView(group)));
    }
    Categories groups;
    groups.codes = categories.codes.relabelled(groupOf);
    groups.labels = std::move(pool);

    Column column{values.attribute, std::move(groups), {}};
    Attribute &attribute = column.attribute;
    const QString level = taxonomyLevels(choice.field).value(choice.level - 1);
    attribute.key = QStringLiteral("%1_%2").arg(choice.field, QLatin1String(levelKey(choice.level)));
    attribute.label = Words::tr("%1: %2", "a field and the level of its groups").arg(values.attribute.label, level);
    attribute.header.clear();
    attribute.kind = ValueKind::Category;
    attribute.formula = Words::tr("%1 grouped by the catalogue of industries").arg(values.attribute.label);
    column.derivation = madeOf(values);
    return column;
}

// A list, as the groups overlap: Germany is in DACH, in the EU and in EMEA.
Column regionColumn(const Column &values, const Categories &countries, const std::vector<RegionGroup> &groups)
{
    auto pool = std::make_shared<TextPool>();
    std::vector<std::vector<qint32>> groupsOf(countries.labels->size());
    for (std::size_t label = 0; label < groupsOf.size(); ++label) {
        const QString code = countryCode((*countries.labels)[label]);
        for (const RegionGroup &group : groups)
            if (!code.isEmpty() && group.countries.contains(code))
                groupsOf[label].push_back(static_cast<qint32>(pool->intern(QStringView(group.name))));
    }
    Lists lists;
    for (const qint32 code : countries.codes) {
        if (code != unknownCode)
            for (const qint32 group : groupsOf[static_cast<std::size_t>(code)])
                lists.codes.push_back(group);
        lists.ends.push_back(static_cast<quint32>(lists.codes.size()));
    }
    lists.labels = std::move(pool);
    Column column{values.attribute, std::move(lists), {}};
    column.attribute.key = QStringLiteral("region_groups");
    column.attribute.label = Words::tr("Regions");
    column.attribute.header.clear();
    column.attribute.kind = ValueKind::List;
    column.attribute.formula = Words::tr("The groups of countries that %1 is in").arg(values.attribute.label);
    column.derivation = madeOf(values);
    return column;
}

const Categories *categoriesOf(const Column *column)
{
    return column != nullptr ? std::get_if<Categories>(&column->cells) : nullptr;
}

} // namespace

QString industryAlias(const QString &name)
{
    return industries().aliases.value(squashed(name));
}

QStringList taxonomyLevels(const QString &field)
{
    if (hasGroups(field))
        return {Words::tr("Sector"), Words::tr("Group")};
    if (field == QLatin1String("naics") || field == QLatin1String("sic"))
        return {Words::tr("Sector")};
    return {};
}

QString taxonomyGroup(const QString &field, const QString &value, int level)
{
    if (field == QLatin1String("naics"))
        return level == 1 ? sectorOfCode(naicsSectors, value) : QString();
    if (field == QLatin1String("sic"))
        return level == 1 ? sectorOfCode(sicSectors, value.trimmed().rightJustified(4, QLatin1Char('0'))) : QString();
    return hasGroups(field) ? industries().places.value(squashed(value)).value(level - 1) : QString();
}

QStringList taxonomyGroups(const QString &field, int level)
{
    if (level == 2)
        return hasGroups(field) ? industries().groups : QStringList();
    return taxonomyLevels(field).isEmpty() ? QStringList() : industries().sectors;
}

std::vector<RegionGroup> regionGroups(const TidyingPlan &plan)
{
    std::vector<RegionGroup> groups;
    for (const CountryGroup &group : countryGroups())
        if (std::ranges::find(plan.regions, group.name, &RegionGroup::name) == plan.regions.end())
            groups.push_back({group.name, group.countries});
    groups.insert(groups.end(), plan.regions.begin(), plan.regions.end());
    return groups;
}

void addGroups(Dataset &dataset, const TidyingPlan &plan)
{
    for (const TaxonomyChoice &choice : plan.taxonomies) {
        const Column *column = dataset.accounts.find(choice.field);
        const Categories *categories = categoriesOf(column);
        if (categories != nullptr && choice.level > 0 && choice.level <= taxonomyLevels(choice.field).size())
            dataset.accounts = dataset.accounts.with(groupColumn(*column, *categories, choice));
    }
    const Column *country = dataset.accounts.find(u"country");
    if (const Categories *countries = categoriesOf(country); countries != nullptr && plan.withRegions)
        dataset.accounts = dataset.accounts.with(regionColumn(*country, *countries, regionGroups(plan)));
}

} // namespace touchstone
