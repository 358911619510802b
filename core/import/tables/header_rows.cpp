#include "core/import/tables/header_rows.h"

#include "core/import/fields/column_matcher.h"
#include "core/import/tables/row_kinds.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace touchstone
{

namespace
{

using Rows = std::span<const HeldRow>;

constexpr std::array<const char16_t *, 6> sortSigns = {u"\u2191", u"\u2193", u"\u25B2",
                                                       u"\u25BC", u"\u2B06", u"\u2B07"};

// What survey tools write below a question that has no choices.
constexpr std::array<QByteArrayView, 3> responseWords = {"Response", "Open-Ended Response", "Score"};

// Longer than any name of a column is.
bool hasLongText(const HeldRow &row)
{
    return std::any_of(row.cells.begin(), row.cells.end(), [](const auto &cell) { return cell.second.size() > 4096; });
}

bool hasNumbers(const HeldRow &row)
{
    return std::any_of(row.cells.begin(), row.cells.end(), [](const auto &cell) { return looksNumeric(cell.second); });
}

bool isResponseWord(QByteArrayView text)
{
    return std::any_of(responseWords.begin(), responseWords.end(),
                       [text](QByteArrayView word) { return text.trimmed() == word; });
}

// The first row that is about as full as the rows are that follow; title lines and filters above it have a cell or two.
std::size_t firstFullRow(Rows rows)
{
    std::vector<std::size_t> filled;
    for (const HeldRow &row : rows)
        if (const std::size_t count = row.filledCount(); count > 0)
            filled.push_back(count);
    if (filled.empty())
        return rows.size();
    std::sort(filled.begin(), filled.end());
    const std::size_t usual = filled[filled.size() * 3 / 4];

    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::size_t count = rows[i].filledCount();
        if (count == 0 || count * 2 <= usual)
            continue;
        if (hasLongText(rows[i]))
            return rows.size();
        const bool isFilter = count < usual && rows[i].cells.front().second.trimmed().endsWith(':');
        const bool isSetApart = count < usual && i + 1 < rows.size() && rows[i + 1].filledCount() == 0;
        if (!isFilter && !isSetApart)
            return i;
    }
    return rows.size();
}

// What the cells of a column below a row are.
struct CellsBelow {
    std::size_t filled = 0;
    std::size_t numeric = 0;
    bool hasText = false; // the very text asked for

    bool isNumeric() const { return filled > 0 && numeric * 5 >= filled * 4; }
};

CellsBelow cellsBelow(Rows rows, std::size_t row, quint32 column, QByteArrayView text)
{
    CellsBelow below;
    for (std::size_t i = row + 1; i < rows.size(); ++i) {
        const QByteArray *cell = rows[i].at(column);
        if (!cell || isBlank(*cell))
            continue;
        ++below.filled;
        below.numeric += looksNumeric(*cell) ? 1 : 0;
        below.hasText = below.hasText || *cell == text;
    }
    return below;
}

// Whether a row is one of values like those below it: numbers over numbers, a text that comes again.
bool isRowOfValues(Rows rows, std::size_t row)
{
    bool hasValue = false;
    for (const auto &[column, text] : rows[row].cells) {
        const CellsBelow below = cellsBelow(rows, row, column, text);
        if (below.filled == 0 || isBlank(text))
            continue;
        if (below.isNumeric() && !looksNumeric(text))
            return false;
        hasValue = hasValue || below.isNumeric() || below.hasText;
    }
    return hasValue;
}

bool namesKnownField(QByteArrayView text)
{
    return text.size() < 100 && !matchHeader(headerText(QString::fromUtf8(text))).empty();
}

bool namesKnownField(const HeldRow &row)
{
    const std::size_t looked = std::min<std::size_t>(row.cells.size(), 64);
    return std::any_of(row.cells.begin(), row.cells.begin() + static_cast<std::ptrdiff_t>(looked),
                       [](const auto &cell) { return namesKnownField(cell.second); });
}

// "Name,," above full rows: few of the columns have a name. It is the header when what was taken for it proves to be a
// row of values, or has no name that we know while the row above has.
std::size_t sparseRowAbove(Rows rows, std::size_t full)
{
    if (full == 0 || full >= rows.size())
        return full;
    const HeldRow &above = rows[full - 1];
    const std::size_t count = above.filledCount();
    const bool isAsWide = above.width == rows[full].width || rows[full].width == 0;
    if (count == 0 || !isAsWide || hasNumbers(above) || hasLongText(above) || above.firstText().trimmed().endsWith(':'))
        return full;
    const bool isNamed = count > 1 || namesKnownField(above.firstText());
    const bool isValues = isRowOfValues(rows, full);
    const bool isNameless = !namesKnownField(rows[full]) && namesKnownField(above.firstText());
    return isNamed && (isValues || isNameless) ? full - 1 : full;
}

// The next row that is not empty, when it stands right below; else as many as there are rows.
std::size_t rowBelow(Rows rows, std::size_t row)
{
    return row + 1 < rows.size() && rows[row + 1].filledCount() > 0 ? row + 1 : rows.size();
}

// Qualtrics: below the names stand the questions, and below them what the program calls the columns itself.
std::size_t descriptionsBelow(Rows rows, std::size_t header)
{
    const std::size_t end = std::min(rows.size(), header + 3);
    for (std::size_t i = header + 1; i < end; ++i) {
        const auto ids =
            static_cast<std::size_t>(std::count_if(rows[i].cells.begin(), rows[i].cells.end(), [](const auto &cell) {
                return cell.second.contains("\"ImportId\"");
            }));
        if (ids > 0 && ids * 2 >= rows[i].filledCount())
            return i - header;
    }
    return 0;
}

// Whether most rows below have a text where this one has none.
bool leavesOutFilledColumn(Rows rows, std::size_t row, quint32 column)
{
    const QByteArray *cell = rows[row].at(column);
    const std::size_t filled = cellsBelow(rows, row, column, {}).filled;
    return (!cell || isBlank(*cell)) && filled > 0 && filled * 2 >= rows.size() - row - 1;
}

// SurveyMonkey: the choices of each question stand below it; who answered has columns without choices to the left.
bool isRowOfChoices(Rows rows, std::size_t header)
{
    const std::size_t row = rowBelow(rows, header);
    if (row == rows.size() || row + 1 == rows.size())
        return false;
    quint32 leading = 0;
    while (rows[header].at(leading) && leavesOutFilledColumn(rows, row, leading))
        ++leading;
    bool fillsGap = false;
    bool hasResponse = false;
    for (const auto &[column, text] : rows[row].cells) {
        if (isBlank(text))
            continue;
        fillsGap = fillsGap || !rows[header].at(column);
        hasResponse = hasResponse || isResponseWord(text);
        if (!looksNumeric(text) || fillsGap)
            continue;
        if (cellsBelow(rows, row, column, text).isNumeric())
            return false; // a value
    }
    return leading > 0 && (hasResponse || (fillsGap && leading >= 3));
}

// "2025,,2026," above "Revenue,Deals,Revenue,Deals": the names alone do not tell the columns apart.
bool isRowOfGroups(Rows rows, std::size_t header)
{
    if (header == 0 || rows[header - 1].filledCount() < 2)
        return false;
    const auto repeated = [](const std::vector<QString> &names) {
        QSet<QString> seen;
        qsizetype filled = 0;
        for (const QString &name : names) {
            filled += name.isEmpty() ? 0 : 1;
            if (!name.isEmpty())
                seen.insert(name.toLower());
        }
        return filled - seen.size();
    };
    return repeated(namesFrom(rows.subspan(header, 1))) > 0 && repeated(namesFrom(rows.subspan(header - 1, 2))) == 0;
}

QString cleanName(QByteArrayView cell)
{
    QString name = QString::fromUtf8(cell).simplified();
    for (const char16_t *sign : sortSigns)
        if (name.endsWith(QStringView(sign)))
            name = name.chopped(1).trimmed();
    return name;
}

QString joinedName(const QString &upper, const QString &lower)
{
    if (upper.isEmpty() || upper == lower)
        return lower;
    return lower.isEmpty() || isResponseWord(lower.toUtf8()) ? upper : QStringLiteral("%1 \u2013 %2").arg(upper, lower);
}

} // namespace

HeaderChoice findHeader(std::span<const HeldRow> rows, const ReadOptions &options)
{
    HeaderChoice choice;
    choice.first = options.headerRow ? 0 : sparseRowAbove(rows, firstFullRow(rows));
    if (choice.first >= rows.size())
        return {rows.size(), 1, 0};
    if (options.headerRows) {
        choice.count = std::min(static_cast<std::size_t>(std::max(*options.headerRows, 0)), rows.size() - choice.first);
        return choice;
    }
    choice.descriptions = descriptionsBelow(rows, choice.first);
    if (choice.descriptions > 0)
        return choice;
    const std::size_t below = rowBelow(rows, choice.first);
    const bool isBelowGroups = below < rows.size() && rows[below].filledCount() > rows[choice.first].filledCount() &&
                               !hasNumbers(rows[below]) && isRowOfGroups(rows, below);
    if (isBelowGroups || isRowOfChoices(rows, choice.first)) {
        choice.count = 2;
    } else if (!options.headerRow && isRowOfGroups(rows, choice.first)) {
        --choice.first;
        choice.count = 2;
    }
    return choice;
}

std::vector<QString> namesFrom(std::span<const HeldRow> headerRows)
{
    std::vector<QString> names;
    for (std::size_t i = headerRows.size(); i-- > 0;) { // from below
        std::vector<QString> upper;
        for (const auto &[column, text] : headerRows[i].cells) {
            upper.resize(std::max<std::size_t>(upper.size(), column + 1));
            upper[column] = cleanName(text);
        }
        const std::size_t width = std::max(upper.size(), names.size());
        upper.resize(width);
        const bool isLowest = i + 1 == headerRows.size();
        names.resize(width);
        for (std::size_t column = 0; column < width; ++column) {
            if (!isLowest && column > 0 && upper[column].isEmpty() && !names[column].isEmpty())
                upper[column] = upper[column - 1];
            names[column] = joinedName(upper[column], names[column]);
        }
    }
    while (!names.empty() && names.back().isEmpty())
        names.pop_back();
    return names;
}

bool hasSortSign(QByteArrayView header)
{
    const QString name = QString::fromUtf8(header).simplified();
    return std::any_of(sortSigns.begin(), sortSigns.end(),
                       [&name](const char16_t *sign) { return name.endsWith(QStringView(sign)); });
}

} // namespace touchstone
