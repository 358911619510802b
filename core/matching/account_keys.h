#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace touchstone
{

// What two rows may have in common when they are about the same account, surest first. Names are compared as they are
// written (but for case) before they are compared without their legal form.
enum class KeyKind { Id, Domain, Duns, TaxNumber, ExactName, Name };
inline constexpr std::size_t keyKindCount = 6;

// Of a canonical field: account_id → Id, website and email → Domain, duns → Duns, tax_id → TaxNumber, account_name →
// ExactName; none for others.
std::optional<KeyKind> keyKindOfField(QStringView field);

// "id", "domain", "duns", "tax", "name": how a join report names it.
QString keyKindName(KeyKind kind);

// The text in the form in which keys of the kind are compared; empty when it is no such key.
QByteArray normalizedKey(KeyKind kind, QByteArrayView utf8);

// "001A0000006Vm9r" and "001A0000006Vm9rIAC" are one id of Salesforce: both give the latter. Other ids are kept as
// they are, but for prefixes that some systems put before them and the ".0" that spreadsheets put behind.
QByteArray idKey(QByteArrayView utf8);

// Whether an id is plainly one of those that are kept: "ACC-0000001", "4711". Not all of them are found to be.
bool isPlainId(QByteArrayView utf8);

// Of an address, a host or an e-mail, the domain that somebody registered. Empty for hosts where many companies have
// their mail or their page: those tell nothing.
QByteArray domainKey(QByteArrayView utf8);

// The nine digits of a D-U-N-S number, "12-345-6789" or with leading zeros that a spreadsheet took; empty for others.
QByteArray dunsKey(QByteArrayView utf8);

// Letters and digits only, in capitals: "DE 123.456.789" is "DE123456789". Empty for what has hardly a digit.
QByteArray taxKey(QByteArrayView utf8);

// In lower case without accents and punctuation, legal form and article: "The Müller & Söhne GmbH" is
// "muller and sohne". Of "Acme LLC dba Roadrunner" it is what people call it: "roadrunner". Never empty when the name
// has a letter or digit.
QByteArray nameKey(QByteArrayView utf8);

} // namespace touchstone
