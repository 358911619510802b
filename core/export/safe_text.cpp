#include "core/export/safe_text.h"

#include <algorithm>

namespace touchstone
{

namespace
{

// What starts a formula, and the full-width forms of it that spreadsheets take for the same.
bool startsFormula(QChar first)
{
    constexpr QStringView starters = u"=+-@\t\r\n＝＋－＠";
    return starters.contains(first);
}

} // namespace

QString defused(const QString &text)
{
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return c != QLatin1Char('\''); });
    return first != text.end() && startsFormula(*first) ? QLatin1Char('\'') + text : text;
}

QByteArray csvField(const QString &text)
{
    QByteArray field = defused(text).toUtf8();
    const auto needsQuotes = [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; };
    const bool padded = !field.isEmpty() && (field.front() == ' ' || field.back() == ' ');
    if (!padded && std::none_of(field.begin(), field.end(), needsQuotes))
        return field;
    return '"' + field.replace('"', "\"\"") + '"';
}

} // namespace touchstone
