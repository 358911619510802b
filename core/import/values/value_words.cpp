#include "core/import/values/value_words.h"

#include <QString>

#include <algorithm>
#include <array>
#include <string_view>

namespace touchstone
{

namespace
{

constexpr std::array alwaysNothing = {
    "",     "-",     "--",      "---",     "—",      "–",       "n/a",    "n.a.",          "#n/a",
    "#n/v", "null",  "(null)",  "<null>",  "\\n",    "(blank)", "(leer)", "(none)",        "nan",
    "nil",  "#ref!", "#value!", "#div/0!", "#name?", "#num!",   "#null!", "not available", "not applicable"};
constexpr std::array nothingToMeasure = {"na",      "unknown", "none",      "tbd", "tba", "k.a.", "keine angabe",
                                         "no data", "not set", "undefined", "?",   "??",  ".",    "unbekannt",
                                         "inconnu", "any"};
constexpr std::array yesWords = {"true", "yes", "y",         "1",    "1.0", "x",   "checked", "✓",     "✔",
                                 "☑",    "t",   "ja",        "j",    "oui", "sí",  "si",      "sì",    "wahr",
                                 "vrai", "on",  "verdadero", "vero", "sim", "tak", "ano",     "active"};
constexpr std::array noWords = {"false", "no",     "n",   "0",    "0.0", "unchecked", "✗",
                                "✘",     "☐",      "f",   "nein", "non", "faux",      "off",
                                "falso", "falsch", "não", "nao",  "nee", "nie",       "inactive"};
constexpr qsizetype longestWord = 24;

template <typename Words>
bool contains(const Words &words, const QByteArray &text)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

QByteArray folded(QByteArrayView text)
{
    const bool ascii =
        std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 128; });
    if (ascii)
        return text.trimmed().toByteArray().toLower();
    return QString::fromUtf8(text).trimmed().toLower().toUtf8();
}

constexpr std::array<bool, 256> beginnings(std::string_view characters, bool beyondAscii)
{
    std::array<bool, 256> is = {};
    for (std::size_t character = 128; character < is.size(); ++character)
        is[character] = beyondAscii;
    for (const char character : characters)
        is[static_cast<unsigned char>(character)] = true;
    return is;
}

// Nearly all texts begin in a way in which no face of nothing does, which saves looking further.
bool mayBeNothing(QByteArrayView text, bool measured)
{
    static constexpr std::array<bool, 256> always = beginnings(" -nN#(<\\\t\n\r\v\f", true);
    static constexpr std::array<bool, 256> inMeasures = beginnings("uUtTkK?.iIaA", false);
    const auto first = static_cast<unsigned char>(text.front());
    return always[first] || (measured && inMeasures[first]);
}

bool isMeasured(ValueKind kind)
{
    return isNumeric(kind) || kind == ValueKind::Range;
}

} // namespace

bool isNothing(QByteArrayView text, const ColumnReading &reading)
{
    const bool usual = isNothing(text, reading.kind);
    if (reading.answers.isEmpty() && reading.nothing.isEmpty())
        return usual;
    const QString word = QString::fromUtf8(text.trimmed());
    return usual ? !reading.answers.contains(word, Qt::CaseInsensitive) || word.isEmpty()
                 : reading.nothing.contains(word, Qt::CaseInsensitive);
}

bool isNothing(QByteArrayView text, ValueKind kind)
{
    if (text.isEmpty())
        return true;
    const bool measured = isMeasured(kind);
    if (!mayBeNothing(text, measured))
        return false;
    if (text.size() > longestWord)
        return text.trimmed().isEmpty();
    const QByteArray word = folded(text);
    return contains(alwaysNothing, word) || (measured && contains(nothingToMeasure, word));
}

std::optional<bool> parseFlag(QByteArrayView text)
{
    if (text.size() > longestWord)
        return std::nullopt;
    const QByteArray word = folded(text);
    if (contains(yesWords, word))
        return true;
    if (contains(noWords, word))
        return false;
    return std::nullopt;
}

} // namespace touchstone
