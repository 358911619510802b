#include "core/import/files/html_scanner.h"

#include <QString>

#include <algorithm>
#include <array>

namespace touchstone
{

namespace
{

constexpr qsizetype tagLimit = 64 << 10; // a "<" without an end for longer than this is text
constexpr qsizetype entityLimit = 32;

struct Entity {
    QByteArrayView name;
    char16_t character;
};

// HTML 4.01, 24.2: U+00A0 to U+00FF in their order.
constexpr std::array<QByteArrayView, 96> latinEntities = {
    "nbsp",   "iexcl",  "cent",   "pound",  "curren", "yen",    "brvbar", "sect",   "uml",    "copy",   "ordf",
    "laquo",  "not",    "shy",    "reg",    "macr",   "deg",    "plusmn", "sup2",   "sup3",   "acute",  "micro",
    "para",   "middot", "cedil",  "sup1",   "ordm",   "raquo",  "frac14", "frac12", "frac34", "iquest", "Agrave",
    "Aacute", "Acirc",  "Atilde", "Auml",   "Aring",  "AElig",  "Ccedil", "Egrave", "Eacute", "Ecirc",  "Euml",
    "Igrave", "Iacute", "Icirc",  "Iuml",   "ETH",    "Ntilde", "Ograve", "Oacute", "Ocirc",  "Otilde", "Ouml",
    "times",  "Oslash", "Ugrave", "Uacute", "Ucirc",  "Uuml",   "Yacute", "THORN",  "szlig",  "agrave", "aacute",
    "acirc",  "atilde", "auml",   "aring",  "aelig",  "ccedil", "egrave", "eacute", "ecirc",  "euml",   "igrave",
    "iacute", "icirc",  "iuml",   "eth",    "ntilde", "ograve", "oacute", "ocirc",  "otilde", "ouml",   "divide",
    "oslash", "ugrave", "uacute", "ucirc",  "uuml",   "yacute", "thorn",  "yuml"};

constexpr std::array<Entity, 25> otherEntities = {
    {{"amp", u'&'},         {"lt", u'<'},          {"gt", u'>'},         {"quot", u'"'},       {"apos", u'\''},
     {"euro", u'\u20AC'},   {"ndash", u'\u2013'},  {"mdash", u'\u2014'}, {"lsquo", u'\u2018'}, {"rsquo", u'\u2019'},
     {"sbquo", u'\u201A'},  {"ldquo", u'\u201C'},  {"rdquo", u'\u201D'}, {"bdquo", u'\u201E'}, {"bull", u'\u2022'},
     {"hellip", u'\u2026'}, {"trade", u'\u2122'},  {"OElig", u'\u0152'}, {"oelig", u'\u0153'}, {"Scaron", u'\u0160'},
     {"scaron", u'\u0161'}, {"permil", u'\u2030'}, {"uarr", u'\u2191'},  {"darr", u'\u2193'},  {"Yuml", u'\u0178'}}};

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool endsName(char c)
{
    return isSpace(c) || c == '/' || c == '>' || c == '=';
}

// "&#8364;" and "&#x20AC;" without the sign at either end.
QString numberedCharacter(QByteArrayView number)
{
    const bool isHex = number.startsWith('x') || number.startsWith('X');
    bool isNumber = false;
    const uint code =
        isHex ? number.sliced(1).toByteArray().toUInt(&isNumber, 16) : number.toByteArray().toUInt(&isNumber);
    if (!isNumber || code == 0 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
        return {};
    const auto character = static_cast<char32_t>(code);
    return QString::fromUcs4(&character, 1);
}

// What stands between "&" and ";"; empty: nothing known.
QString entityText(QByteArrayView name)
{
    if (name.startsWith('#'))
        return numberedCharacter(name.sliced(1));
    const auto latin = std::find(latinEntities.begin(), latinEntities.end(), name);
    if (latin != latinEntities.end())
        return QChar(static_cast<char16_t>(0xA0 + (latin - latinEntities.begin())));
    const auto other = std::find_if(otherEntities.begin(), otherEntities.end(),
                                    [name](const Entity &entity) { return entity.name == name; });
    return other == otherEntities.end() ? QString() : QString(QChar(other->character));
}

// The end of a tag that begins at `at`, before its ">", which does not count inside of quotes; -1: not there yet.
qsizetype tagEnd(QByteArrayView text, qsizetype at)
{
    char quote = 0;
    char before = 0; // the last character that is not blank
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (quote != 0) {
            quote = c == quote ? '\0' : quote;
        } else if (c == '>') {
            return at;
        } else if ((c == '"' || c == '\'') && before == '=') {
            quote = c;
        }
        before = isSpace(c) ? before : c;
    }
    return -1;
}

} // namespace

void HtmlScanner::feed(QByteArrayView piece, bool isLast)
{
    m_pending.append(piece);
    qsizetype at = 0;
    for (qsizetype next = 0; at < m_pending.size(); at = next) {
        const bool isSkipping = !m_skipUntil.isEmpty();
        if (isSkipping)
            next = skipTo(m_skipUntil, at, isLast);
        else if (m_pending[at] == '<')
            next = readTag(at, isLast);
        else
            next = readText(at, isLast);
        if (next == at && isSkipping == !m_skipUntil.isEmpty())
            break; // more of it has to come
    }
    m_pending.remove(0, at);
}

// Up to the next tag. An entity at the end of the piece waits for its rest.
qsizetype HtmlScanner::readText(qsizetype at, bool isLast)
{
    qsizetype end = m_pending.indexOf('<', at);
    if (end < 0) {
        end = m_pending.size();
        const qsizetype entity = m_pending.lastIndexOf('&');
        if (!isLast && entity >= at && end - entity < entityLimit)
            end = entity;
    }
    giveText(QByteArrayView(m_pending).sliced(at, end - at));
    return end;
}

qsizetype HtmlScanner::readTag(qsizetype at, bool isLast)
{
    const QByteArrayView rest = QByteArrayView(m_pending).sliced(at);
    if (rest.size() < 4 && !isLast)
        return at;
    if (rest.startsWith("<!--")) {
        m_skipUntil = "-->";
        return at + 4;
    }
    const qsizetype nameAt = rest.size() > 1 && rest[1] == '/' ? 2 : 1;
    const bool isTag = rest.size() > nameAt && (isLetter(rest[nameAt]) || rest[1] == '!' || rest[1] == '?');
    const qsizetype end = isTag ? tagEnd(rest.first(std::min(rest.size(), tagLimit)), nameAt) : -1;
    if (isTag && end < 0 && !isLast && rest.size() < tagLimit)
        return at;
    if (end < 0) {
        giveText(rest.first(1));
        return at + 1;
    }
    if (!isLetter(rest[nameAt]))
        return at + end + 1;
    const char *nameEnd = std::find_if(rest.begin() + nameAt, rest.begin() + end, endsName);
    const QByteArray name = QByteArrayView(rest.begin() + nameAt, nameEnd).toByteArray().toLower();
    if (nameAt == 2) {
        m_handler.endElement(name);
        return at + end + 1;
    }
    m_handler.startElement(name, QByteArrayView(nameEnd, rest.begin() + end));
    if (name == "script" || name == "style" || name == "xml" || name == "noscript" || name == "title")
        m_skipUntil = "</" + name;
    return at + end + 1;
}

// Behind the end that is looked for, or as far as it cannot be.
qsizetype HtmlScanner::skipTo(QByteArrayView end, qsizetype at, bool isLast)
{
    const auto sameLetter = [](char a, char b) { return a == b || (isLetter(a) && (a | 0x20) == b); };
    const char *found =
        std::search(m_pending.constBegin() + at, m_pending.constEnd(), end.begin(), end.end(), sameLetter);
    if (found != m_pending.constEnd()) {
        const bool isTag = end.startsWith("</"); // which is read as any other
        const qsizetype next = found - m_pending.constBegin() + (isTag ? 0 : end.size());
        m_skipUntil.clear();
        return next;
    }
    return isLast ? m_pending.size() : std::max(at, m_pending.size() - end.size() + 1);
}

void HtmlScanner::giveText(QByteArrayView text)
{
    if (text.isEmpty())
        return;
    m_decoded.clear();
    appendHtmlText(text, m_decoded);
    m_handler.text(m_decoded);
}

QByteArrayView htmlAttribute(QByteArrayView attributes, QByteArrayView name)
{
    qsizetype at = 0;
    while (at < attributes.size()) {
        while (at < attributes.size() && (isSpace(attributes[at]) || attributes[at] == '/'))
            ++at;
        const qsizetype nameBegin = at;
        while (at < attributes.size() && (at == nameBegin || !endsName(attributes[at])))
            ++at;
        const QByteArrayView found = attributes.sliced(nameBegin, at - nameBegin);
        while (at < attributes.size() && isSpace(attributes[at]))
            ++at;
        if (at >= attributes.size() || attributes[at] != '=')
            continue;
        ++at;
        while (at < attributes.size() && isSpace(attributes[at]))
            ++at;
        const bool isQuoted = at < attributes.size() && (attributes[at] == '"' || attributes[at] == '\'');
        const char quote = isQuoted ? attributes[at++] : ' ';
        const qsizetype begin = at;
        while (at < attributes.size() && (isQuoted ? attributes[at] != quote : !isSpace(attributes[at])))
            ++at;
        if (found.compare(name, Qt::CaseInsensitive) == 0)
            return attributes.sliced(begin, at - begin);
        at += isQuoted && at < attributes.size() ? 1 : 0;
    }
    return {};
}

namespace
{

// The letters and digits up to the ";" of an entity of which the "&" has been read; empty: there is none. Nothing else
// may stand in it, so that it ends before the next one begins.
QByteArrayView entityName(QByteArrayView text)
{
    const auto inName = [](char c) { return isLetter(c) || (c >= '0' && c <= '9') || c == '#'; };
    qsizetype end = 0;
    while (end < std::min(entityLimit - 2, text.size()) && inName(text[end]))
        ++end;
    return end < text.size() && text[end] == ';' ? text.first(end) : QByteArrayView();
}

} // namespace

void appendHtmlText(QByteArrayView html, QByteArray &text)
{
    qsizetype at = 0;
    for (qsizetype entity = 0; (entity = html.indexOf('&', at)) >= 0;) {
        text.append(html.sliced(at, entity - at));
        const QByteArrayView name = entityName(html.sliced(entity + 1));
        const QString character = entityText(name);
        text.append(character.isEmpty() ? QByteArray("&") : character.toUtf8());
        at = entity + 1 + (character.isEmpty() ? 0 : name.size() + 1);
    }
    text.append(html.sliced(at));
}

} // namespace touchstone
