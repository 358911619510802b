#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace touchstone
{

// The ISO 3166-1 code of a country by its name in English, its code, or one of its other names ("UK", "Deutschland");
// empty when it is none.
QString countryCode(const QString &name);

// "United States" of US.
QString countryName(const QString &code);

// The ISO 3166-2 code of a state or province ("US-CA") by its name or short form, in a country that is known by its
// code: "CA" is California only in the USA. Empty when it is none, or when the country is not known and several have
// it.
QString stateCode(const QString &name, const QString &country);

// "California" of US-CA.
QString stateName(const QString &code);

// Groups of countries as the catalogue has them.
struct CountryGroup {
    QString name;
    QStringList countries; // codes
};
const std::vector<CountryGroup> &countryGroups();

} // namespace touchstone
