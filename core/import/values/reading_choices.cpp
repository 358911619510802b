#include "core/import/values/reading_choices.h"

#include "core/base/locale_text.h"
#include "core/import/import_text.h"
#include "core/import/tables/header_text.h"
#include "core/import/values/date_text.h"
#include "core/import/values/number_text.h"
#include "core/import/values/reading_guess.h"

#include <algorithm>
#include <array>

namespace touchstone
{

namespace
{

ColumnReading readingAs(const ColumnReading &now, ValueKind kind)
{
    ColumnReading reading;
    reading.kind = kind;
    reading.nothing = now.nothing;
    reading.answers = now.answers;
    reading.fiscalStart = now.fiscalStart;
    const bool both = isNumeric(kind) && isNumeric(now.kind);
    if (both || kind == ValueKind::Range)
        reading.decimal = now.decimal;
    if (kind == ValueKind::Money || kind == ValueKind::Range) {
        reading.currency = now.currency;
        reading.currencyColumn = now.currencyColumn;
    }
    return reading;
}

bool measures(ValueKind kind)
{
    return kind == ValueKind::Number || kind == ValueKind::Money || kind == ValueKind::Percent;
}

void addNumbers(const ColumnReading &now, std::vector<ColumnReading> &choices)
{
    if (measures(now.kind) || now.kind == ValueKind::Range) {
        ColumnReading other = now;
        other.decimal = now.decimal == u"," ? QStringLiteral(".") : QStringLiteral(",");
        choices.push_back(other);
    }
    if (now.kind == ValueKind::Percent) {
        ColumnReading other = now;
        other.scale = now.scale == 1.0 ? 100.0 : 1.0;
        choices.push_back(other);
    } else if (measures(now.kind) && (now.scale != 1.0 || now.offset != 0.0)) {
        ColumnReading other = now; // as it is written
        other.scale = 1.0;
        other.offset = 0.0;
        choices.push_back(other);
    } else if (now.kind == ValueKind::Money) {
        ColumnReading other = now; // cents
        other.scale = 0.01;
        choices.push_back(other);
    }
    if (now.currency == u"USD" || now.currency == u"CAD" || now.currency == u"AUD") {
        for (const char *code : {"USD", "CAD", "AUD"}) {
            ColumnReading other = now; // whose dollars "$" means
            other.currency = QLatin1String(code);
            choices.push_back(other);
        }
    }
    if (measures(now.kind)) {
        ColumnReading other = now; // whether no number at all is meant by a zero
        if (other.nothing.removeAll(QStringLiteral("0")) == 0)
            other.nothing.append(QStringLiteral("0"));
        choices.push_back(other);
    }
    for (const ValueKind kind : {ValueKind::Number, ValueKind::Money, ValueKind::Percent})
        if (kind != now.kind)
            choices.push_back(readingAs(now, kind));
}

void addDates(const ColumnReading &now, std::vector<ColumnReading> &choices)
{
    for (const DateOrder order : {DateOrder::DayMonthYear, DateOrder::MonthDayYear}) {
        ColumnReading reading = now.kind == ValueKind::Date ? now : readingAs(now, ValueKind::Date);
        reading.dates = order;
        choices.push_back(reading);
    }
}

void addFlags(const ColumnReading &now, std::vector<ColumnReading> &choices)
{
    ColumnReading reading = now.kind == ValueKind::YesNo ? now : readingAs(now, ValueKind::YesNo);
    for (const bool blankIsNo : {false, true}) {
        reading.blankIsNo = blankIsNo;
        choices.push_back(reading);
    }
}

void addLists(const ColumnReading &now, const RawColumn &sample, std::vector<ColumnReading> &choices)
{
    for (const char separator : {';', '|', ',', '\n'}) {
        bool occurs = false;
        for (const quint32 code : sample.codes)
            occurs = occurs || sample.texts->utf8(code).contains(separator);
        ColumnReading reading = now.kind == ValueKind::List ? now : readingAs(now, ValueKind::List);
        reading.listSeparator = QString(QLatin1Char(separator));
        if (occurs)
            choices.push_back(reading);
    }
}

std::vector<ColumnReading> choicesFor(const ColumnReading &now, const RawColumn &sample)
{
    std::vector<ColumnReading> choices;
    addNumbers(now, choices);
    addDates(now, choices);
    addFlags(now, choices);
    addLists(now, sample, choices);
    for (const ValueKind kind : {ValueKind::Range, ValueKind::Category, ValueKind::Text, ValueKind::Id})
        if (kind != now.kind)
            choices.push_back(readingAs(now, kind));
    return choices;
}

// The distinct texts of a column that were tallied, one a row, in a table of their own.
RawTable sampleOf(const RawColumn &column, const ColumnTally &tally)
{
    auto texts = std::make_shared<TextPool>();
    texts->intern(QStringView());
    RawTable sample;
    RawColumn copy{column.header, nullptr, {}};
    for (const quint32 code : tally.codes) {
        copy.codes.push_back(texts->intern(column.texts->utf8(code)));
        sample.fileRows.push_back(1);
    }
    copy.texts = std::move(texts);
    sample.columns.push_back(std::move(copy));
    return sample;
}

Column cellsUnder(const RawTable &sample, const ColumnReading &reading)
{
    Column column;
    column.attribute.kind = reading.kind;
    column.attribute.unit = reading.currency;
    column.cells = parseColumn(sample.columns.front(), reading, sample, {}).cells;
    return column;
}

bool hasBand(const Column &column)
{
    const auto *ranges = std::get_if<Ranges>(&column.cells);
    for (std::size_t row = 0; ranges != nullptr && row < ranges->low.size(); ++row)
        if (ranges->low[row] < ranges->high[row])
            return true;
    return ranges == nullptr;
}

// What the reading makes of the sample; nothing when it reads few of the values, or the same out of them as now.
std::optional<ReadingGuess> tried(const ColumnReading &reading, const ColumnReading &now, const Column &nowCells,
                                  const RawTable &sample, const ColumnTally &tally)
{
    const Column cells = cellsUnder(sample, reading);
    ReadingGuess guess;
    guess.reading = reading;
    guess.filledRows = tally.sampledRows;
    bool differs = reading.kind != now.kind || reading.blankIsNo != now.blankIsNo || reading.currency != now.currency;
    for (std::size_t row = 0; row < tally.codes.size(); ++row) {
        const bool known = cells.isKnown(row);
        guess.readRows += known ? tally.rows[row] : 0;
        const QString as = known ? cellText(cells, row) : QString();
        const bool other = as != (nowCells.isKnown(row) ? cellText(nowCells, row) : QString());
        differs = differs || other;
        if (guess.example.isEmpty() || (other && guess.exampleAs.isEmpty())) {
            guess.example = sample.columns.front().text(row).trimmed();
            guess.exampleAs = other ? as : QString();
        }
    }
    if (!differs || guess.readRows * 2 < guess.filledRows || guess.readRows == 0 || !hasBand(cells))
        return std::nullopt;
    if (guess.exampleAs.isEmpty())
        guess.exampleAs = previewValue(guess.example, reading);
    guess.confidence = static_cast<double>(guess.readRows) / static_cast<double>(guess.filledRows);
    guess.reason =
        say(QT_TRANSLATE_NOOP("Import", "“%1” would be %2; %3 values can be read so."))
            .arg(guess.example.left(40), guess.exampleAs.left(40), countOf(guess.readRows, guess.filledRows));
    return guess;
}

QString decimalLabel(const ColumnReading &reading, const QString &label)
{
    if (reading.decimal == u",")
        return say(QT_TRANSLATE_NOOP("Import", "%1, decimals after a comma")).arg(label);
    if (reading.decimal == u".")
        return say(QT_TRANSLATE_NOOP("Import", "%1, decimals after a point")).arg(label);
    return label;
}

QString numberLabel(const ColumnReading &reading)
{
    QString label = reading.kind == ValueKind::Number ? say(QT_TRANSLATE_NOOP("Import", "Number"))
                    : reading.currency.isEmpty()
                        ? say(QT_TRANSLATE_NOOP("Import", "Money"))
                        : say(QT_TRANSLATE_NOOP("Import", "Money in %1")).arg(reading.currency);
    label = decimalLabel(reading, label);
    if (reading.scale != 1.0)
        label = say(QT_TRANSLATE_NOOP("Import", "%1, times %2")).arg(label, numberText(reading.scale));
    if (reading.nothing.contains(QLatin1String("0")))
        label = say(QT_TRANSLATE_NOOP("Import", "%1, zero means not known")).arg(label);
    return label;
}

QString listLabel(const ColumnReading &reading)
{
    if (reading.listSeparator == u"\n")
        return say(QT_TRANSLATE_NOOP("Import", "List, one member a line"));
    return say(QT_TRANSLATE_NOOP("Import", "List, members separated by “%1”")).arg(reading.listSeparator);
}

} // namespace

std::vector<ReadingGuess> alternativesFor(const RawColumn &column, const ColumnReading &now)
{
    const ColumnTally tally = tallyColumn(column);
    std::vector<ReadingGuess> alternatives;
    if (tally.codes.empty())
        return alternatives;
    const RawTable sample = sampleOf(column, tally);
    const Column nowCells = cellsUnder(sample, now);
    for (const ColumnReading &choice : choicesFor(now, sample.columns.front())) {
        const bool blanks = tally.filled < tally.total;
        const auto known = [&](const ReadingGuess &other) { return other.reading == choice; };
        if (choice == now || (choice.blankIsNo && !blanks) ||
            std::any_of(alternatives.begin(), alternatives.end(), known))
            continue;
        if (std::optional<ReadingGuess> guess = tried(choice, now, nowCells, sample, tally))
            alternatives.push_back(*std::move(guess));
    }
    std::stable_sort(alternatives.begin(), alternatives.end(), [&](const ReadingGuess &a, const ReadingGuess &b) {
        return (a.reading.kind == now.kind) > (b.reading.kind == now.kind);
    });
    return alternatives;
}

QString readingLabel(const ColumnReading &reading)
{
    switch (reading.kind) {
    case ValueKind::Number:
    case ValueKind::Money:
        return numberLabel(reading);
    case ValueKind::Percent:
        return decimalLabel(reading, reading.scale == 1.0 ? say(QT_TRANSLATE_NOOP("Import", "Percent, 45 is 45 %"))
                                                          : say(QT_TRANSLATE_NOOP("Import", "Percent, 0.45 is 45 %")));
    case ValueKind::Date:
        return reading.dates == DateOrder::DayMonthYear   ? say(QT_TRANSLATE_NOOP("Import", "Date, day before month"))
               : reading.dates == DateOrder::MonthDayYear ? say(QT_TRANSLATE_NOOP("Import", "Date, month before day"))
                                                          : say(QT_TRANSLATE_NOOP("Import", "Date"));
    case ValueKind::YesNo:
        return reading.blankIsNo ? say(QT_TRANSLATE_NOOP("Import", "Yes or no, an empty cell means no"))
                                 : say(QT_TRANSLATE_NOOP("Import", "Yes or no"));
    case ValueKind::List:
        return listLabel(reading);
    case ValueKind::Range:
        return decimalLabel(reading, say(QT_TRANSLATE_NOOP("Import", "Range")));
    case ValueKind::Category:
        return say(QT_TRANSLATE_NOOP("Import", "Category"));
    case ValueKind::Text:
        return say(QT_TRANSLATE_NOOP("Import", "Text"));
    case ValueKind::Id:
        return say(QT_TRANSLATE_NOOP("Import", "Identifier, kept as written"));
    }
    return {};
}

bool hasFiscalPeriods(const RawColumn &column)
{
    constexpr std::size_t textsLookedAt = 500;
    for (std::size_t code = 1; code < std::min(column.texts->size(), textsLookedAt); ++code)
        if (const std::optional<DateText> date = scanDate(column.texts->utf8(code)); date && date->fiscal)
            return true;
    return false;
}

} // namespace touchstone
