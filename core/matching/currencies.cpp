#include "core/matching/currencies.h"

#include "core/data/field_summary.h"
#include "core/import/tables/header_text.h"
#include "core/import/values/number_text.h"
#include "core/import/values/value_parser.h"
#include "core/matching/issue_list.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace touchstone
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Currencies)
};

// Currencies by number; 0 is the one that nobody tells.
class CurrencyNumbers
{
public:
    CurrencyNumbers() { m_codes << QString(); }

    std::size_t numberOf(const QString &code)
    {
        const qsizetype known = m_codes.indexOf(code);
        if (known >= 0)
            return static_cast<std::size_t>(known);
        m_codes << code;
        return static_cast<std::size_t>(m_codes.size() - 1);
    }
    const QString &code(std::size_t number) const { return m_codes[static_cast<qsizetype>(number)]; }
    std::size_t count() const { return static_cast<std::size_t>(m_codes.size()); }

private:
    QStringList m_codes;
};

// A column of amounts, and the currency of each of its rows.
struct Amounts {
    const ParsedSource *source = nullptr;
    ParsedColumn *column = nullptr;
    std::vector<std::uint16_t> currency; // per row; empty: `common` for all
    std::size_t common = 0;

    std::size_t currencyOf(std::size_t row) const { return currency.empty() ? common : currency[row]; }
    std::size_t knownCount() const { return (knownRows(column->column) - source->skipped).count(); }
};

bool holdsMoney(const ParsedColumn &column)
{
    const Attribute &attribute = column.column.attribute;
    return attribute.kind == ValueKind::Money || (attribute.kind == ValueKind::Range && !attribute.unit.isEmpty());
}

// Whether a text has more in it than a bare number has. Looks at all of it, as processors do that many bytes at a time.
bool mayNameCurrency(QByteArrayView text)
{
    bool may = false;
    for (const char c : text)
        may |= static_cast<unsigned char>(c) >= 'A' || c == '$';
    return may;
}

// What a cell says: a currency, nothing, or "$" alone, which several currencies are written with.
struct CellCurrency {
    std::size_t number = 0;
    bool isBareDollar = false;
};

std::vector<CellCurrency> cellCurrencies(const RawColumn &column, CurrencyNumbers &numbers)
{
    std::vector<CellCurrency> found;
    if (!mayNameCurrency(column.texts->joined(0, column.texts->size())))
        return found;
    for (std::size_t code = 1; code < column.texts->size(); ++code) {
        const QByteArrayView text = column.texts->utf8(code);
        if (!mayNameCurrency(text))
            continue;
        const auto number = scanNumber(text.trimmed());
        if (!number || number->currency.isEmpty())
            continue;
        found.resize(column.texts->size());
        const bool names = text.contains("US") || !text.contains("$");
        found[code] = {numbers.numberOf(number->currency), !names};
    }
    return found;
}

// The column that tells the currency of another: "Amount Currency" beside "Amount", else the source's "Currency".
const RawColumn *currencyColumn(const ParsedSource &source, const QString &header)
{
    const RawTable &table = *source.source->table;
    const QString own = squashed(header);
    for (const RawColumn &column : table.columns) {
        const QString name = squashed(column.header);
        if (name == own + QLatin1String("currency") || name == QLatin1String("currencyof") + own ||
            name == own + QLatin1String("currencycode") || name == own + QLatin1String("currencyisocode"))
            return &column;
    }
    const auto plan = std::ranges::find_if(
        source.plan->columns, [](const ColumnPlan &column) { return column.field == QLatin1String("currency"); });
    const int index = plan != source.plan->columns.end() ? table.find(plan->header) : -1;
    return index < 0 ? nullptr : &table.columns[static_cast<std::size_t>(index)];
}

std::vector<std::size_t> currenciesOfTexts(const RawColumn &column, CurrencyNumbers &numbers)
{
    std::vector<std::size_t> found(column.texts->size(), 0);
    for (std::size_t code = 1; code < found.size(); ++code)
        if (const QString named = currencyCode((*column.texts)[code].trimmed()); !named.isEmpty())
            found[code] = numbers.numberOf(named);
    return found;
}

Amounts amountsOf(const ParsedSource &source, ParsedColumn &column, CurrencyNumbers &numbers)
{
    const RawColumn &raw = source.source->table->columns[static_cast<std::size_t>(column.index)];
    Amounts amounts{&source, &column, {}, numbers.numberOf(column.plan->reading.currency)};
    if (column.column.attribute.kind != ValueKind::Money)
        return amounts;
    const std::vector<CellCurrency> inCells = cellCurrencies(raw, numbers);
    const RawColumn *beside = currencyColumn(source, raw.header);
    if (inCells.empty() && beside == nullptr)
        return amounts;
    const std::vector<std::size_t> besideTexts =
        beside != nullptr ? currenciesOfTexts(*beside, numbers) : std::vector<std::size_t>();
    amounts.currency.reserve(raw.codes.size());
    const bool otherDollars = meansOtherDollars(column.plan->reading.currency);
    for (std::size_t row = 0; row < raw.codes.size(); ++row) {
        const CellCurrency own = inCells.empty() ? CellCurrency{} : inCells[raw.codes[row]];
        const std::size_t told = beside != nullptr ? besideTexts[beside->codes[row]] : 0;
        const bool isOwn = !own.isBareDollar || (told == 0 && !otherDollars);
        const std::size_t number = own.number != 0 && isOwn ? own.number : told != 0 ? told : amounts.common;
        amounts.currency.push_back(static_cast<std::uint16_t>(number));
    }
    return amounts;
}

bool isKnown(const Amounts &amounts, std::size_t row)
{
    return amounts.source->isUsed(row) && amounts.column->column.isKnown(row);
}

// All columns of one field, and how many amounts it has in each currency.
struct MoneyField {
    QString key;
    std::vector<Amounts> columns;
    std::vector<qint64> counts; // per currency

    void count(std::size_t currencies)
    {
        counts.assign(currencies, 0);
        for (const Amounts &amounts : columns)
            if (amounts.currency.empty())
                counts[amounts.common] += static_cast<qint64>(amounts.knownCount());
            else
                for (std::size_t row = 0; row < amounts.source->rowCount(); ++row)
                    counts[amounts.currencyOf(row)] += isKnown(amounts, row) ? 1 : 0;
    }
};

std::vector<MoneyField> moneyFields(std::span<ParsedSource> sources, CurrencyNumbers &numbers)
{
    std::vector<MoneyField> fields;
    for (ParsedSource &source : sources)
        for (ParsedColumn &column : source.columns) {
            if (!holdsMoney(column))
                continue;
            const QString &key = column.column.attribute.key;
            auto field = std::ranges::find(fields, key, &MoneyField::key);
            if (field == fields.end())
                field = fields.insert(fields.end(), {key, {}, {}});
            field->columns.push_back(amountsOf(source, column, numbers));
        }
    for (MoneyField &field : fields)
        field.count(numbers.count());
    return fields;
}

// The currency with most amounts; of equally many the first by its code. 0 when none is told.
std::size_t mostUsed(const std::vector<qint64> &counts, const CurrencyNumbers &numbers)
{
    std::size_t best = 0;
    for (std::size_t number = 1; number < counts.size(); ++number)
        if (counts[number] > 0 && (best == 0 || counts[number] > counts[best] ||
                                   (counts[number] == counts[best] && numbers.code(number) < numbers.code(best))))
            best = number;
    return best;
}

// One field on its way into one currency.
class Conversion
{
public:
    Conversion(MoneyField &field, const CurrencyNumbers &numbers, const CurrencyPlan &plan, std::size_t reporting)
        : m_field(field), m_numbers(numbers)
    {
        m_target = targetOf(plan, reporting);
        m_isMixed = std::ranges::count_if(field.counts.begin() + 1, field.counts.end(),
                                          [](qint64 count) { return count > 0; }) > 1;
        for (std::size_t number = 0; number < numbers.count(); ++number)
            m_rates.push_back(
                number == 0 ? 1.0 : plan.rate(numbers.code(number), numbers.code(m_target)).value_or(unknownNumber));
        // A field wholly in a currency without a rate is no mixture: it stays as it is.
        const std::size_t only = mostUsed(field.counts, numbers);
        if (!m_isMixed && std::isnan(m_rates[only])) {
            m_target = only;
            m_rates[only] = 1.0;
        }
    }

    void run(std::vector<CurrencyAmounts> &all, std::vector<DataIssue> &issues)
    {
        for (Amounts &amounts : m_field.columns)
            convert(amounts, issues);
        const auto first = static_cast<std::ptrdiff_t>(all.size());
        for (std::size_t number = 0; number < m_field.counts.size(); ++number)
            if (m_field.counts[number] > 0)
                all.push_back({m_field.key, m_numbers.code(number), m_field.counts[number], fateOf(number)});
        std::ranges::stable_sort(all.begin() + first, all.end(), std::greater(), &CurrencyAmounts::amounts);
    }

private:
    std::size_t targetOf(const CurrencyPlan &plan, std::size_t reporting) const
    {
        const bool hasReporting = reporting != 0 && m_field.counts[reporting] > 0;
        return plan.reporting.isEmpty() && !hasReporting ? mostUsed(m_field.counts, m_numbers) : reporting;
    }

    CurrencyAmounts::Fate fateOf(std::size_t number) const
    {
        if (number == m_target || number == 0)
            return CurrencyAmounts::Fate::Kept;
        return std::isnan(m_rates[number]) ? CurrencyAmounts::Fate::Unknown : CurrencyAmounts::Fate::Converted;
    }

    void convert(Amounts &amounts, std::vector<DataIssue> &issues) const
    {
        Column &column = amounts.column->column;
        if (m_target != 0)
            column.attribute.unit = m_numbers.code(m_target);
        if (amounts.currency.empty() && m_rates[amounts.common] == 1.0)
            return;
        std::map<std::size_t, RowCounter> lost;
        for (std::size_t row = 0; row < amounts.source->rowCount(); ++row) {
            const std::size_t number = amounts.currencyOf(row);
            const double rate = m_rates[number];
            if (rate == 1.0)
                continue;
            if (std::isnan(rate) && isKnown(amounts, row))
                lost[number].count(*amounts.source, row);
            scale(column, row, rate);
        }
        for (const auto &[number, counter] : lost)
            issues.push_back(counter.issue(
                DataIssue::Severity::Problem,
                Words::tr("%Ln amount(s) of “%1” are in %2, and there is no rate from that to %3. Amounts of several "
                          "currencies cannot be added up, so these are left out until you type in a rate.",
                          nullptr, static_cast<int>(counter.rows))
                    .arg(column.attribute.header, m_numbers.code(number), m_numbers.code(m_target)),
                *amounts.source, column.attribute.header));
    }

    static void scale(Column &column, std::size_t row, double rate)
    {
        if (auto *numbers = std::get_if<Numbers>(&column.cells)) {
            numbers->values.set(row, numbers->values[row] * rate);
        } else if (auto *ranges = std::get_if<Ranges>(&column.cells)) {
            ranges->low[row] *= rate;
            ranges->high[row] *= rate;
        }
    }

    MoneyField &m_field;
    const CurrencyNumbers &m_numbers;
    std::size_t m_target = 0;
    bool m_isMixed = false;
    std::vector<double> m_rates; // per currency, into the target; NaN: none
};

} // namespace

CurrencyOutcome convertCurrencies(std::span<ParsedSource> sources, const CurrencyPlan &plan,
                                  std::vector<DataIssue> &issues)
{
    CurrencyNumbers numbers;
    std::size_t reporting = numbers.numberOf(plan.reporting);
    std::vector<MoneyField> fields = moneyFields(sources, numbers);
    std::vector<qint64> all(numbers.count(), 0);
    for (MoneyField &field : fields) {
        field.counts.resize(numbers.count(), 0);
        for (std::size_t number = 0; number < all.size(); ++number)
            all[number] += field.counts[number];
    }
    if (reporting == 0)
        reporting = mostUsed(all, numbers);
    CurrencyOutcome outcome{numbers.code(reporting), {}};
    for (MoneyField &field : fields)
        Conversion(field, numbers, plan, reporting).run(outcome.amounts, issues);
    return outcome;
}

} // namespace touchstone
