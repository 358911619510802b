#include "core/matching/account_keys.h"

#include "core/matching/name_words.h"
#include "core/matching/public_suffixes.h"

#include <QList>
#include <QUrl>

#include <algorithm>
#include <array>
#include <string_view>

namespace touchstone
{

namespace
{

using namespace std::string_view_literals;

std::string_view view(QByteArrayView text)
{
    return {text.data(), static_cast<std::size_t>(text.size())};
}

bool isAsciiAlphanumeric(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

char toLower(char c)
{
    return isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

char toUpper(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

constexpr std::string_view caseDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";

// The three characters that Salesforce appends to make an id safe where case is lost: each tells which of five
// characters are capitals.
QByteArray withCaseSuffix(QByteArray id15)
{
    for (qsizetype block = 0; block < 3; ++block) {
        std::size_t capitals = 0;
        for (qsizetype place = 0; place < 5; ++place)
            capitals |= isUpper(id15[block * 5 + place]) ? std::size_t{1} << place : 0;
        id15.append(caseDigits[capitals]);
    }
    return id15;
}

// An id of 18 characters with the case that its suffix tells, whatever case it was written in; empty when the suffix
// does not fit.
QByteArray restoredCase(QByteArrayView id18)
{
    QByteArray restored = id18.first(15).toByteArray();
    for (qsizetype block = 0; block < 3; ++block) {
        const std::size_t capitals = caseDigits.find(toUpper(id18[15 + block]));
        if (capitals == std::string_view::npos)
            return {};
        for (qsizetype place = 0; place < 5; ++place) {
            char &c = restored.data()[block * 5 + place];
            const bool capital = (capitals >> place & 1) != 0;
            if (capital && c >= '0' && c <= '9')
                return {};
            c = capital ? toUpper(c) : toLower(c);
        }
    }
    return withCaseSuffix(restored);
}

// Salesforce ids begin with the three characters of their kind, of which the first is a digit or "a" for own kinds.
bool looksLikeSalesforceId(QByteArrayView id)
{
    return (id.size() == 15 || id.size() == 18) && std::ranges::all_of(id, isAsciiAlphanumeric) &&
           ((id[0] >= '0' && id[0] <= '9') || toLower(id[0]) == 'a') &&
           std::ranges::any_of(id, [](char c) { return c > '9'; });
}

QByteArray withoutAffixes(QByteArrayView text)
{
    QByteArray id = text.trimmed().toByteArray();
    if (const qsizetype several = id.indexOf(';'); several > 0)
        id = id.first(several).trimmed();
    for (const char *prefix : {"zcrm_", "extid-"})
        if (id.startsWith(prefix))
            id.remove(0, static_cast<qsizetype>(qstrlen(prefix)));
    const bool isNumber = id.size() > 2 && id.endsWith(".0") &&
                          std::all_of(id.begin(), id.end() - 2, [](char c) { return c >= '0' && c <= '9'; });
    return isNumber ? id.chopped(2) : id;
}

// Letters in lower case, digits, dashes, and points within: nothing to cut off.
bool isPlainHost(QByteArrayView text)
{
    return !text.isEmpty() && text.back() != '.' && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
    });
}

// "https://user@www.acme.com:80/x?y" and "jane@acme.com" give "www.acme.com" and "acme.com".
QByteArray hostOf(QByteArrayView text)
{
    if (isPlainHost(text))
        return text.toByteArray();
    QByteArray host = text.trimmed().toByteArray().toLower();
    if (const qsizetype scheme = host.indexOf("://"); scheme >= 0)
        host.remove(0, scheme + 3);
    for (const char end : {'/', '?', '#', ';', ',', ' '})
        if (const qsizetype place = host.indexOf(end); place >= 0)
            host.truncate(place);
    host.remove(0, host.lastIndexOf('@') + 1);
    if (const qsizetype port = host.indexOf(':'); port >= 0)
        host.truncate(port);
    while (host.endsWith('.'))
        host.chop(1);
    return host;
}

// Words in lower case with one blank between them; "&" and "+" are "and".
QByteArray plainWords(QByteArrayView text)
{
    QByteArray words(text.size() * 4 + 1, Qt::Uninitialized); // "&&" is "and and"
    char *out = words.data();
    bool gap = false;
    const auto append = [&](char c) {
        if (gap && out != words.constData())
            *out++ = ' ';
        gap = false;
        *out++ = c;
    };
    for (const char c : text) {
        if (isAsciiAlphanumeric(c) || static_cast<unsigned char>(c) >= 0x80) {
            append(toLower(c));
        } else if (c == '&' || c == '+') {
            gap = true;
            for (const char letter : "and"sv)
                append(letter);
            gap = true;
        } else if (c != '\'') {
            gap = true;
        }
    }
    words.truncate(out - words.constData());
    return words;
}

bool isAscii(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// Without accents and, where the letter is not of this world of ASCII, folded.
// Letters that are no letter with an accent by Unicode's account, and are written so where the keyboard lacks them.
QLatin1String plainLetters(QChar c)
{
    switch (c.unicode()) {
    case u'ł':
        return QLatin1String("l");
    case u'ø':
        return QLatin1String("o");
    case u'đ':
    case u'ð':
        return QLatin1String("d");
    case u'ħ':
        return QLatin1String("h");
    case u'ı':
        return QLatin1String("i");
    case u'æ':
        return QLatin1String("ae");
    case u'œ':
        return QLatin1String("oe");
    case u'þ':
        return QLatin1String("th");
    case u'ß':
        return QLatin1String("ss");
    default:
        return {};
    }
}

QByteArray withoutAccents(QByteArrayView text)
{
    if (isAscii(text))
        return text.toByteArray();
    QString folded;
    const QString decomposed = QString::fromUtf8(text).normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : decomposed) {
        if (const QLatin1String plain = plainLetters(c); !plain.isEmpty())
            folded += plain;
        else if (c.isLetterOrNumber() || c.isSurrogate() || c.unicode() < 0x80)
            folded += c;
        else if (!c.isMark())
            folded += QLatin1Char(' ');
    }
    return folded.toUtf8();
}

QByteArray exactNameKey(QByteArrayView text)
{
    if (!isAscii(text))
        return QString::fromUtf8(text).simplified().toCaseFolded().toUtf8();
    QByteArray key = text.toByteArray().simplified();
    for (char &c : key)
        c = toLower(c);
    return key;
}

// "acme llc dba roadrunner" is known by what stands last.
void keepTradingName(QByteArray &name)
{
    for (const QByteArrayView mark :
         {QByteArrayView(" dba "), QByteArrayView(" d b a "), QByteArrayView(" trading as ")})
        if (const qsizetype place = name.lastIndexOf(mark); place > 0 && place + mark.size() < name.size())
            name.remove(0, place + mark.size());
}

} // namespace

std::optional<KeyKind> keyKindOfField(QStringView field)
{
    struct FieldKey {
        const char *field;
        KeyKind kind;
    };
    constexpr std::array keys = {
        FieldKey{"account_id", KeyKind::Id},           FieldKey{"crm_account_id", KeyKind::Id},
        FieldKey{"converted_account_id", KeyKind::Id}, FieldKey{"duns", KeyKind::Duns},
        FieldKey{"tax_id", KeyKind::TaxNumber},        FieldKey{"domain", KeyKind::Domain},
        FieldKey{"website", KeyKind::Domain},          FieldKey{"email", KeyKind::Domain},
        FieldKey{"account_name", KeyKind::ExactName},
    };
    for (const FieldKey &key : keys)
        if (field == QLatin1String(key.field))
            return key.kind;
    return std::nullopt;
}

QString keyKindName(KeyKind kind)
{
    switch (kind) {
    case KeyKind::Id:
        return QStringLiteral("id");
    case KeyKind::Domain:
        return QStringLiteral("domain");
    case KeyKind::Duns:
        return QStringLiteral("duns");
    case KeyKind::TaxNumber:
        return QStringLiteral("tax");
    case KeyKind::ExactName:
    case KeyKind::Name:
        return QStringLiteral("name");
    }
    return {};
}

QByteArray idKey(QByteArrayView utf8)
{
    QByteArray id = withoutAffixes(utf8);
    if (!looksLikeSalesforceId(id))
        return id;
    if (id.size() == 15)
        return withCaseSuffix(id);
    const QByteArray restored = restoredCase(id);
    return restored.isEmpty() ? id : restored;
}

bool isPlainId(QByteArrayView utf8)
{
    const bool mayBeSalesforceId = utf8.size() == 15 || utf8.size() == 18;
    return !utf8.isEmpty() && !mayBeSalesforceId &&
           std::ranges::all_of(utf8, [](char c) { return isUpper(c) || (c >= '0' && c <= '9') || c == '-'; });
}

QByteArray domainKey(QByteArrayView utf8)
{
    QByteArray host = hostOf(utf8);
    if (!isAscii(host))
        host = QUrl::toAce(QString::fromUtf8(host));
    if (!host.contains('.'))
        return {};
    const QByteArray domain = registrableDomain(host);
    return isSharedDomain(view(domain)) ? QByteArray() : domain;
}

QByteArray dunsKey(QByteArrayView utf8)
{
    QByteArray digits;
    for (const char c : withoutAffixes(utf8)) {
        if (c >= '0' && c <= '9')
            digits.append(c);
        else if (c != '-' && c != ' ' && c != '.')
            return {};
    }
    const bool isNumber = digits.size() >= 7 && digits.size() <= 9 && digits.count('0') < digits.size();
    return isNumber ? digits.rightJustified(9, '0') : QByteArray();
}

QByteArray taxKey(QByteArrayView utf8)
{
    QByteArray key;
    qsizetype digits = 0;
    for (const char c : withoutAffixes(utf8)) {
        if (isAsciiAlphanumeric(c))
            key.append(toUpper(c));
        digits += c >= '1' && c <= '9' ? 1 : 0;
    }
    return digits >= 3 && key.size() >= 6 ? key : QByteArray();
}

QByteArray nameKey(QByteArrayView utf8)
{
    QByteArrayView outer = utf8;
    if (const qsizetype bracket = utf8.indexOf('('); bracket > 0)
        outer = utf8.first(bracket); // "Acme (US)"
    QByteArray name = plainWords(withoutAccents(outer));
    keepTradingName(name);
    if (view(name).starts_with("the "sv))
        name.remove(0, 4);
    // Twice, as in "Acme GmbH Ltd".
    if (cutLegalForm(name))
        cutLegalForm(name);
    return name;
}

QByteArray normalizedKey(KeyKind kind, QByteArrayView utf8)
{
    switch (kind) {
    case KeyKind::Id:
        return idKey(utf8);
    case KeyKind::Domain:
        return domainKey(utf8);
    case KeyKind::Duns:
        return dunsKey(utf8);
    case KeyKind::TaxNumber:
        return taxKey(utf8);
    case KeyKind::ExactName:
        return exactNameKey(utf8);
    case KeyKind::Name:
        return nameKey(utf8);
    }
    return {};
}

} // namespace touchstone
