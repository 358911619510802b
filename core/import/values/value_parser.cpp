#include "core/import/values/value_parser.h"

#include "core/import/import_text.h"
#include "core/import/tables/header_text.h"
#include "core/import/values/date_text.h"
#include "core/import/values/list_text.h"
#include "core/import/values/number_text.h"
#include "core/import/values/range_text.h"
#include "core/import/values/value_words.h"

#include <algorithm>
#include <array>

namespace touchstone
{

namespace
{

QByteArrayView trimmed(QByteArrayView text)
{
    return text.trimmed();
}

// As QByteArrayView::trimmed() has it.
bool isBlankByte(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

char decimalOf(const ColumnReading &reading)
{
    return reading.decimal == u"," ? ',' : '.';
}

// 75 %, and 0.75 where the column's scale makes percent of fractions; "75%" is 75 % under either.
std::optional<double> percentOf(QByteArrayView text, const ColumnReading &reading)
{
    const std::optional<NumberText> number = scanNumber(text);
    const std::optional<double> value = number ? numberValue(*number, decimalOf(reading)) : std::nullopt;
    if (!value)
        return std::nullopt;
    return number->percent ? *value : *value * reading.scale;
}

// Words that count for numbers, as the colours of a scorecard do.
std::optional<double> stepOf(QByteArrayView text, const ColumnReading &reading)
{
    const QString word = QString::fromUtf8(text);
    for (const ValueStep &step : reading.steps)
        if (word.compare(step.text, Qt::CaseInsensitive) == 0)
            return step.value;
    return std::nullopt;
}

std::optional<double> numberOf(QByteArrayView text, const ColumnReading &reading)
{
    if (!reading.steps.empty())
        if (const std::optional<double> step = stepOf(text, reading))
            return step;
    switch (reading.kind) {
    case ValueKind::YesNo:
        if (const std::optional<bool> flag = parseFlag(text))
            return *flag ? 1.0 : 0.0;
        return std::nullopt;
    case ValueKind::Date:
        return parseDate(text, reading.dates, reading.fiscalStart);
    case ValueKind::Percent:
        return percentOf(text, reading);
    default:
        if (const std::optional<double> value = parseNumber(text, decimalOf(reading)))
            return *value * reading.scale + reading.offset;
        return std::nullopt;
    }
}

bool saysNothing(QByteArrayView text, const ColumnReading &reading)
{
    return isNothing(text, reading) || (reading.kind == ValueKind::Date && meansNoDate(text));
}

// Whether a zero, however it is written, says nothing in this column.
bool zeroIsNothing(const ColumnReading &reading)
{
    return reading.nothing.contains(QLatin1String("0"));
}

QString misfitSentence(ValueKind kind, int count)
{
    switch (kind) {
    case ValueKind::Date:
        return say(
            QT_TRANSLATE_N_NOOP("Import", "%Ln value(s) of “%1” could not be read as a date, the first is “%2”."),
            count);
    case ValueKind::YesNo:
        return say(QT_TRANSLATE_N_NOOP("Import", "%Ln value(s) of “%1” mean neither yes nor no, the first is “%2”."),
                   count);
    case ValueKind::Range:
        return say(
            QT_TRANSLATE_N_NOOP("Import", "%Ln value(s) of “%1” could not be read as a range, the first is “%2”."),
            count);
    default:
        return say(
            QT_TRANSLATE_N_NOOP("Import", "%Ln value(s) of “%1” could not be read as a number, the first is “%2”."),
            count);
    }
}

// Texts per code that a reading cannot read, made into one issue that names the first of them.
class Misfits
{
public:
    explicit Misfits(std::size_t textCount) : m_isMisfit(textCount, false) {}

    void add(std::size_t code) { m_isMisfit[code] = m_any = true; }

    template <typename Sentence>
    void report(const RawColumn &column, const RawTable &table, const QString &source, DataIssue::Severity severity,
                const Sentence &sentence, std::vector<DataIssue> &issues) const
    {
        if (!m_any)
            return;
        DataIssue issue;
        issue.severity = severity;
        issue.source = source;
        issue.column = column.header;
        issue.count = 0;
        std::size_t first = 0;
        for (std::size_t row = 0; row < column.codes.size(); ++row) {
            if (!m_isMisfit[column.codes[row]])
                continue;
            if (issue.count++ == 0)
                first = row;
        }
        if (issue.count == 0)
            return;
        issue.row = first < table.fileRows.size() ? table.fileRows[first] : 0;
        issue.text = sentence(static_cast<int>(std::min<qint64>(issue.count, std::numeric_limits<int>::max())))
                         .arg(column.header, column.text(first).left(40));
        issues.push_back(issue);
    }

private:
    std::vector<bool> m_isMisfit;
    bool m_any = false;
};

// What is known of each text, for each row.
template <typename T>
std::vector<T> perRow(const RawColumn &column, const std::vector<T> &ofText)
{
    std::vector<T> rows;
    rows.reserve(column.codes.size());
    column.codes.visit([&](const auto &codes) {
        for (const auto code : codes)
            rows.push_back(ofText[code]);
    });
    return rows;
}

// Whether digits alone are always the number that they write, and need no further look.
bool readsPlainNumbers(const ColumnReading &reading)
{
    return (reading.kind == ValueKind::Number || reading.kind == ValueKind::Money) && reading.steps.empty() &&
           reading.nothing.isEmpty();
}

ParsedCells parseNumbers(const RawColumn &column, const ColumnReading &reading, const RawTable &table,
                         const QString &source)
{
    const TextPool &texts = *column.texts;
    std::vector<double> values(texts.size(), unknownNumber);
    Misfits misfits(texts.size());
    const bool zeroes = zeroIsNothing(reading);
    const bool isPlain = readsPlainNumbers(reading);
    for (std::size_t code = 0; code < texts.size(); ++code) {
        if (const std::int32_t number = isPlain ? TextKey(texts.utf8(code)).wholeNumber() : -1; number >= 0) {
            values[code] = number * reading.scale + reading.offset;
            continue;
        }
        const QByteArrayView text = trimmed(texts.utf8(code));
        if (reading.blankIsNo && text.isEmpty())
            values[code] = 0.0;
        if (saysNothing(text, reading))
            continue;
        if (const std::optional<double> value = numberOf(text, reading))
            values[code] = zeroes && *value == 0.0 ? unknownNumber : *value;
        else
            misfits.add(code);
    }
    ParsedCells parsed{Numbers{NumberList(column.codes, std::move(values))}, {}};
    misfits.report(
        column, table, source, DataIssue::Severity::Warning,
        [&](int count) { return misfitSentence(reading.kind, count); }, parsed.issues);
    return parsed;
}

ParsedCells parseRanges(const RawColumn &column, const ColumnReading &reading, const RawTable &table,
                        const QString &source)
{
    const TextPool &texts = *column.texts;
    std::vector<double> low(texts.size(), unknownNumber);
    std::vector<double> high(texts.size(), unknownNumber);
    Misfits misfits(texts.size());
    Misfits repaired(texts.size());
    for (std::size_t code = 0; code < texts.size(); ++code) {
        const QByteArrayView text = trimmed(texts.utf8(code));
        if (isNothing(text, reading))
            continue;
        const std::optional<RangeText> range = parseRange(text, decimalOf(reading));
        if (!range) {
            misfits.add(code);
            continue;
        }
        if (range->low == 0.0 && range->high == 0.0 && zeroIsNothing(reading))
            continue;
        low[code] = range->low * reading.scale;
        high[code] = range->high * reading.scale;
        if (range->repaired)
            repaired.add(code);
    }
    ParsedCells parsed{Ranges{perRow(column, low), perRow(column, high)}, {}};
    misfits.report(
        column, table, source, DataIssue::Severity::Warning,
        [](int count) { return misfitSentence(ValueKind::Range, count); }, parsed.issues);
    repaired.report(
        column, table, source, DataIssue::Severity::Note,
        [](int count) {
            return say(QT_TRANSLATE_N_NOOP("Import",
                                           "%Ln value(s) of “%1” had been made into dates by a spreadsheet and "
                                           "are read as ranges again, the first is “%2”."),
                       count);
        },
        parsed.issues);
    return parsed;
}

// Whether every text but the empty one says something and stands there as it is to be shown.
bool isClean(const TextPool &texts, const ColumnReading &reading)
{
    for (std::size_t code = 1; code < texts.size(); ++code)
        if (const QByteArrayView text = texts.utf8(code);
            isNothing(text, reading) || isBlankByte(text.front()) || isBlankByte(text.back()))
            return false;
    return true;
}

Categories parseCategories(const RawColumn &column, const ColumnReading &reading)
{
    const TextPool &texts = *column.texts;
    Categories categories;
    if (isClean(texts, reading)) { // the labels are the texts, which need not be kept twice
        categories.labels = TextPool::withoutFirst(texts);
        categories.codes = LabelCodes::fromOne(column.codes);
        return categories;
    }
    auto labels = std::make_shared<TextPool>();
    std::vector<quint32> labelFromOne(texts.size(), 0);
    for (std::size_t code = 0; code < texts.size(); ++code)
        if (const QByteArrayView text = trimmed(texts.utf8(code)); !isNothing(text, reading))
            labelFromOne[code] = labels->intern(text) + 1;
    labels->settle();
    categories.codes = LabelCodes::fromOne(column.codes.recoded(labelFromOne));
    categories.labels = std::move(labels);
    return categories;
}

// The separator of lists by decree: the first of the usual ones that occurs.
QString usualSeparator(const TextPool &texts)
{
    for (const char separator : {';', '|', ','})
        for (std::size_t code = 0; code < texts.size(); ++code)
            if (texts.utf8(code).contains(separator))
                return QString(QLatin1Char(separator));
    return {};
}

// The labels of the members of lists. Of each different member it is asked once whether it says nothing.
class MemberLabels
{
public:
    explicit MemberLabels(const ColumnReading &reading) : m_reading(reading) {}

    // Of a member that says nothing: unknownCode.
    qint32 of(QByteArrayView member)
    {
        const std::uint32_t number = m_seen.intern(member);
        if (number == m_labelOf.size())
            m_labelOf.push_back(isNothing(member, m_reading) ? unknownCode
                                                             : static_cast<qint32>(m_labels->intern(member)));
        return m_labelOf[number];
    }
    std::shared_ptr<const TextPool> take() { return std::move(m_labels); }

private:
    const ColumnReading &m_reading;
    TextPool m_seen;
    std::vector<qint32> m_labelOf; // per member that was seen
    std::shared_ptr<TextPool> m_labels = std::make_shared<TextPool>();
};

// The lists of the rows, from the members of all texts, of which those of a code begin at begins[code].
Lists listsOfRows(const RowCodes &codes, const std::vector<qint32> &members, const std::vector<std::size_t> &begins)
{
    Lists lists;
    lists.ends.reserve(codes.size());
    std::size_t end = 0;
    for (const quint32 code : codes)
        lists.ends.push_back(static_cast<quint32>(end += begins[code + std::size_t{1}] - begins[code]));
    lists.codes.reserve(end);
    for (const quint32 code : codes)
        lists.codes.insert(lists.codes.end(), members.begin() + static_cast<std::ptrdiff_t>(begins[code]),
                           members.begin() + static_cast<std::ptrdiff_t>(begins[code + std::size_t{1}]));
    return lists;
}

Lists parseLists(const RawColumn &column, const ColumnReading &reading)
{
    const TextPool &texts = *column.texts;
    const QString separator = reading.listSeparator.isEmpty() ? usualSeparator(texts) : reading.listSeparator;
    MemberLabels labels(reading);
    std::vector<qint32> members; // of all texts, one after the other
    std::vector<std::size_t> begins = {0};
    begins.reserve(texts.size() + 1);
    std::vector<QByteArrayView> split;
    for (std::size_t code = 0; code < texts.size(); ++code) {
        splitList(texts.utf8(code), separatingSign(separator), split);
        const auto begin = static_cast<std::ptrdiff_t>(begins.back());
        for (const QByteArrayView text : split) {
            const qint32 label = labels.of(text);
            if (label != unknownCode && std::find(members.begin() + begin, members.end(), label) == members.end())
                members.push_back(label);
        }
        begins.push_back(members.size());
    }
    Lists lists = listsOfRows(column.codes, members, begins);
    lists.labels = labels.take();
    return lists;
}

// A plain "$" is of the dollars that the column is in, where that is told.
QString dollarsOf(QByteArrayView text, const QString &currency, const ColumnReading &reading)
{
    const bool isPlain = currency == u"USD" && text.contains('$') && !text.contains("US") && !text.contains("us");
    return isPlain && meansOtherDollars(reading.currency) ? reading.currency : currency;
}

// The currency that each text of the column names; empty where it names none.
std::vector<QString> currencyPerText(const RawColumn &column, const ColumnReading &reading)
{
    std::vector<QString> currencies(column.texts->size());
    for (std::size_t code = 0; code < currencies.size(); ++code) {
        const QByteArrayView text = trimmed(column.texts->utf8(code));
        if (reading.kind != ValueKind::Range) {
            const std::optional<NumberText> number = scanNumber(text);
            currencies[code] = number ? number->currency : QString();
        } else if (const auto range = parseRange(text, decimalOf(reading))) {
            currencies[code] = range->currency;
        }
        currencies[code] = dollarsOf(text, currencies[code], reading);
    }
    return currencies;
}

// The code that each text of a twin column is.
std::vector<QString> currencyOfTexts(const RawColumn *twin)
{
    std::vector<QString> currencies;
    for (std::size_t code = 0; twin != nullptr && code < twin->texts->size(); ++code)
        currencies.push_back(currencyCode((*twin->texts)[code].trimmed()));
    return currencies;
}

} // namespace

bool meansOtherDollars(const QString &currency)
{
    static constexpr std::array dollars = {"CAD", "AUD", "NZD", "SGD", "HKD", "MXN"};
    return std::any_of(dollars.begin(), dollars.end(),
                       [&](const char *code) { return currency == QLatin1String(code); });
}

Categories currenciesOf(const RawColumn &column, const ColumnReading &reading, const RawTable &table)
{
    const int index = reading.currencyColumn.isEmpty() ? -1 : table.find(reading.currencyColumn);
    const RawColumn *twin = index < 0 ? nullptr : &table.columns[static_cast<std::size_t>(index)];
    const std::vector<QString> own = currencyPerText(column, reading);
    const std::vector<QString> beside = currencyOfTexts(twin);
    auto labels = std::make_shared<TextPool>();
    Categories currencies;
    currencies.codes.reserve(column.codes.size());
    for (std::size_t row = 0; row < column.codes.size(); ++row) {
        const quint32 code = column.codes[row];
        QString currency = own[code];
        if (currency.isEmpty() && twin != nullptr)
            currency = beside[twin->codes[row]];
        if (currency.isEmpty())
            currency = reading.currency;
        const bool filled = !isNothing(trimmed(column.texts->utf8(code)), reading);
        currencies.codes.push_back(
            filled && !currency.isEmpty() ? static_cast<qint32>(labels->intern(QStringView(currency))) : unknownCode);
    }
    currencies.labels = std::move(labels);
    return currencies;
}

ParsedCells parseColumn(const RawColumn &column, const ColumnReading &reading, const RawTable &table,
                        const QString &source)
{
    switch (reading.kind) {
    case ValueKind::Number:
    case ValueKind::Money:
    case ValueKind::Percent:
    case ValueKind::Date:
    case ValueKind::YesNo:
        return parseNumbers(column, reading, table, source);
    case ValueKind::Range:
        return parseRanges(column, reading, table, source);
    case ValueKind::List:
        return {parseLists(column, reading), {}};
    case ValueKind::Category:
    case ValueKind::Text:
    case ValueKind::Id:
        break;
    }
    return {parseCategories(column, reading), {}};
}

QString previewValue(const QString &text, const ColumnReading &reading)
{
    RawTable table;
    auto pool = std::make_shared<TextPool>();
    pool->intern(QStringView());
    const quint32 code = pool->intern(QStringView(text));
    table.columns.push_back({QString(), std::move(pool), RowCodes{code}});
    table.fileRows = {1};
    Column column;
    column.attribute.kind = reading.kind;
    column.attribute.unit = reading.currency;
    column.cells = parseColumn(table.columns.front(), reading, table, {}).cells;
    return cellText(column, 0);
}

} // namespace touchstone
