#include "core/import/files/csv_dialect.h"

#include "core/import/files/csv_parser.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>
#include <span>
#include <vector>

namespace touchstone
{

namespace
{

struct CsvDialectText {
    Q_DECLARE_TR_FUNCTIONS(CsvDialect)
};

constexpr std::size_t recordsLookedAt = 200;

// How many fields a delimiter makes of each record that is not blank.
std::vector<quint32> widthsBy(char delimiter, QByteArrayView head, bool isWhole)
{
    CsvParser parser(delimiter);
    std::vector<quint32> widths;
    const char *at = head.begin();
    while (widths.size() < recordsLookedAt) {
        const CsvParser::Step step = parser.next(at, head.end(), isWhole);
        const bool isTooMuch = step == CsvParser::Step::TooManyColumns; // it divides, and reading will say so
        if (isTooMuch || (step == CsvParser::Step::Record && !parser.cells().empty()))
            widths.push_back(parser.width());
        if (step != CsvParser::Step::Record)
            break;
    }
    return widths;
}

struct Division {
    quint32 width = 1;     // the commonest number of fields from 2 on
    double share = 0;      // of the records
    bool startsSo = false; // the first record of several fields has that number
};

quint32 commonestOf(std::span<const quint32> widths)
{
    std::map<quint32, std::size_t> counts;
    for (const quint32 width : widths)
        if (width > 1)
            ++counts[width];
    const auto commonest = std::max_element(counts.begin(), counts.end(),
                                            [](const auto &a, const auto &b) { return a.second < b.second; });
    return commonest == counts.end() ? 1 : commonest->first;
}

Division divisionOf(std::span<const quint32> widths)
{
    const quint32 commonest = commonestOf(widths);
    if (commonest == 1)
        return {};
    const auto isWide = [](quint32 width) { return width > 1; };
    const auto first = std::find_if(widths.begin(), widths.end(), isWide);
    auto begin = widths.begin();
    auto end = widths.end();
    if (commonest >
        2) { // title lines above a table and footer lines below it do not count; between two columns they may
        begin = first;
        while (!isWide(*(end - 1)))
            --end;
    }
    const auto share = static_cast<double>(std::count(begin, end, commonest)) / static_cast<double>(end - begin);
    return {commonest, share, *first == commonest};
}

// Whether the delimiter only ever stands inside sentences and names ("Acme, Inc."): always before a blank, and not in
// the first line.
bool isPunctuation(char delimiter, QByteArrayView head)
{
    bool isFirstLine = true;
    for (const char *at = head.begin(); at != head.end(); ++at) {
        isFirstLine = isFirstLine && *at != '\n' && *at != '\r';
        if (*at == delimiter && (isFirstLine || (at + 1 != head.end() && at[1] != ' ')))
            return false;
    }
    return true;
}

double score(const Division &division)
{
    return division.share * std::log2(division.width) * (division.startsSo ? 1.0 : 0.5);
}

// "sep=;" as Excel writes it for itself.
std::optional<CsvDialect> dialectByFirstLine(QByteArrayView head)
{
    if (head.size() < 5 || head.first(4).compare("sep=", Qt::CaseInsensitive) != 0)
        return {};
    const char delimiter = head[4];
    qsizetype length = 5;
    if (delimiter == '\n' || delimiter == '\r' || delimiter == '"' ||
        (length < head.size() && head[length] != '\r' && head[length] != '\n'))
        return {};
    if (length < head.size() && head[length] == '\r')
        ++length;
    if (length < head.size() && head[length] == '\n')
        ++length;
    return CsvDialect{delimiter, length};
}

} // namespace

CsvDialect findDialect(QByteArrayView head, bool isWhole, std::optional<char> wanted)
{
    CsvDialect dialect;
    if (const std::optional<CsvDialect> said = dialectByFirstLine(head))
        dialect = *said;
    if (wanted)
        dialect.delimiter = *wanted;
    if (wanted || dialect.firstLineLength > 0)
        return dialect;

    double best = 0;
    dialect.delimiter = noDelimiter;
    for (const char delimiter : {',', ';', '\t', '|'}) {
        const Division division = divisionOf(widthsBy(delimiter, head, isWhole));
        if (division.share < 0.5 || score(division) <= best || isPunctuation(delimiter, head))
            continue;
        best = score(division);
        dialect.delimiter = delimiter;
    }
    return dialect;
}

Result<std::optional<char>> delimiterFromText(const QString &text)
{
    if (text.isEmpty())
        return std::optional<char>();
    if (text == QLatin1String("\\t") || text.compare(QLatin1String("tab"), Qt::CaseInsensitive) == 0)
        return std::optional<char>('\t');
    const QChar character = text.front();
    if (text.size() == 1 && character.unicode() < 0x80 && character != QLatin1Char('"') &&
        character != QLatin1Char('\n') && character != QLatin1Char('\r') && !character.isNull())
        return std::optional<char>(character.toLatin1());
    return Error{Error::Code::InvalidInput,
                 CsvDialectText::tr("“%1” cannot divide the columns of a text file.").arg(text),
                 {},
                 CsvDialectText::tr("Give one character such as , ; | or the word tab.")};
}

} // namespace touchstone
