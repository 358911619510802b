#pragma once

#include <QString>
#include <QStringList>

namespace touchstone
{

// A column's header in a form that can be compared, and what it says besides about the unit of its values.
struct HeaderText {
    QStringList words;  // folded: "NumberOfEmployees" and "number_of_employees" are "number", "of", "employees"
    QString currency;   // "Revenue (in 000s USD)": "USD"
    double scale = 1.0; // …and 1000
    bool percent = false;

    bool has(QLatin1String word) const { return words.contains(word); }
};

HeaderText headerText(const QString &header);

// Letters and digits only, folded: without accents, in lower case. "Côte d'Ivoire" is "cotedivoire".
QString squashed(QStringView text);

// The same with one blank between words, and camel case split.
QStringList foldedWords(QStringView text);

// The ISO code of a currency that is written as this word or sign; empty when it is none.
QString currencyCode(QStringView word);

} // namespace touchstone
