#include "core/report/account_names.h"

#include "core/report/report_parts.h"

#include <algorithm>

namespace touchstone
{

namespace
{

bool isWord(QChar c)
{
    return c.isLetterOrNumber();
}

// Where the word ends that begins or goes on here.
qsizetype wordEnd(const QString &text, qsizetype place)
{
    while (place < text.size() && isWord(text[place]))
        ++place;
    return place;
}

// Where the next word begins, or the end of the text.
qsizetype nextWord(const QString &text, qsizetype place)
{
    while (place < text.size() && !isWord(text[place]))
        ++place;
    return place;
}

// Lower case without changing the length, so that places in the text stay valid.
QString folded(const QString &text)
{
    QString result = text;
    for (QChar &c : result)
        c = c.toLower();
    return result;
}

} // namespace

QString accountCode(const Dataset &dataset, std::size_t row)
{
    const auto digits = static_cast<int>(QString::number(dataset.accounts.rowCount()).size());
    return Report::tr("Account %1").arg(row + 1, digits, 10, QLatin1Char('0'));
}

AccountNames::AccountNames(const Dataset &dataset) : m_dataset(dataset)
{
    for (const auto &column : dataset.accounts.columns()) {
        const auto *texts = std::get_if<Categories>(&column->cells);
        if (column->attribute.family != Family::Identity || texts == nullptr ||
            column->attribute.key == QLatin1String("account_id"))
            continue;
        for (std::size_t row = 0; row < texts->codes.size(); ++row)
            if (texts->codes[row] != unknownCode)
                add((*texts->labels)[static_cast<std::size_t>(texts->codes[row])].trimmed(), row);
    }
}

void AccountNames::add(const QString &name, std::size_t row)
{
    const QString text = folded(name);
    const qsizetype first = nextWord(text, 0);
    qsizetype last = first;
    int words = 0;
    for (qsizetype word = first; word < text.size(); word = nextWord(text, last)) {
        last = wordEnd(text, word);
        ++words;
    }
    const QString key = text.mid(first, last - first);
    if (!key.isEmpty() && !m_rows.contains(key))
        m_rows.insert(key, row);
    m_mostWords = std::max(m_mostWords, words);
}

AccountNames::Match AccountNames::longestAt(const QString &text, qsizetype start) const
{
    Match longest;
    qsizetype word = start;
    for (int words = 0; words < m_mostWords && word < text.size(); ++words) {
        const qsizetype end = wordEnd(text, word);
        const auto found = m_rows.constFind(text.mid(start, end - start));
        if (found != m_rows.constEnd())
            longest = {end - start, *found};
        word = nextWord(text, end);
    }
    return longest;
}

QString AccountNames::withoutNames(const QString &text) const
{
    const QString plain = folded(text);
    QString result;
    qsizetype place = 0;
    while (place < text.size()) {
        const bool wordBegins = isWord(plain[place]) && (place == 0 || !isWord(plain[place - 1]));
        const Match name = wordBegins ? longestAt(plain, place) : Match{};
        if (name.length > 0) {
            result += accountCode(m_dataset, name.row);
            place += name.length;
        } else {
            result += text[place++];
        }
    }
    return result;
}

} // namespace touchstone
