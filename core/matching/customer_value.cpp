#include "core/matching/customer_value.h"

#include "core/base/locale_text.h"
#include "core/base/statistics.h"
#include "core/matching/computed_columns.h"
#include "core/matching/customer_spans.h"
#include "core/matching/lifetime_value.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace touchstone
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CustomerValue)
};

constexpr double daysOfYear = 365.25;
constexpr double monthsOfYear = 12.0;
constexpr std::int64_t fewestCustomers = 10; // at the beginning of the year, to say how many stay
constexpr int mostYears = 50;

const NumberList *amounts(const Table &accounts, const QString &field)
{
    return numbersOfField(accounts, field, {ValueKind::Money, ValueKind::Number});
}

// The first of the fields that there are.
QString firstOf(const Table &accounts, std::initializer_list<const char *> fields)
{
    for (const char *field : fields)
        if (amounts(accounts, QLatin1String(field)) != nullptr)
            return QLatin1String(field);
    return {};
}

QString labelOf(const Table &accounts, const QString &field)
{
    const Column *column = accounts.find(field);
    return column != nullptr ? column->attribute.label : field;
}

const Categories *segmentsOf(const Dataset &dataset, const QString &field)
{
    const Column *column = field.isEmpty() ? nullptr : dataset.accounts.find(field);
    return column != nullptr && column->attribute.kind == ValueKind::Category ? std::get_if<Categories>(&column->cells)
                                                                              : nullptr;
}

// Whether the account was a customer at the beginning of the year, and whether it still was at its end.
struct YearOfCustomer {
    bool counts = false;
    bool kept = false;
};

YearOfCustomer yearOf(const CustomerSpans &spans, std::size_t account, double from)
{
    const bool counts = spans.isKnown(account) && spans.begin[account] <= from && spans.end[account] > from;
    return {counts, counts && spans.end[account] == stillCustomer};
}

// The yearly retention of each account: that of its segment, drawn towards that of all.
std::vector<double> retentions(const Dataset &dataset, const CustomerSpans &spans, const LifetimeValueBasis &basis)
{
    const Categories *segments = segmentsOf(dataset, basis.segment);
    const std::size_t groups = segments != nullptr ? segments->labels->size() : 0;
    std::vector<std::int64_t> customers(groups);
    std::vector<std::int64_t> kept(groups);
    const double from = daysFromDate(basis.from);
    for (std::size_t row = 0; segments != nullptr && row < spans.begin.size(); ++row) {
        const YearOfCustomer year = yearOf(spans, row, from);
        if (!year.counts || segments->codes[row] == unknownCode)
            continue;
        const auto group = static_cast<std::size_t>(segments->codes[row]);
        ++customers[group];
        kept[group] += year.kept ? 1 : 0;
    }
    std::vector<double> shares(spans.begin.size(), basis.retention());
    for (std::size_t row = 0; segments != nullptr && row < shares.size(); ++row)
        if (const qint32 code = segments->codes[row]; code != unknownCode)
            shares[row] = drawnTowards(basis.retention(), kept[static_cast<std::size_t>(code)],
                                       customers[static_cast<std::size_t>(code)]);
    return shares;
}

// Computes the three values from what a basis names.
class ValueColumns
{
public:
    ValueColumns(Dataset &dataset, const CustomerValuePlan &plan)
        : m_dataset(dataset), m_plan(plan), m_basis(lifetimeValueBasis(dataset, plan)), m_spans(customerSpans(dataset)),
          m_day(daysFromDate(dataset.asOf))
    {
    }

    void add()
    {
        if (!m_basis.revenueToDate.isEmpty())
            addHistorical();
        if (m_basis.yearlyRevenue.isEmpty() || m_basis.customers < fewestCustomers)
            return;
        m_retentions = retentions(m_dataset, m_spans, m_basis);
        if (m_basis.kept < m_basis.customers)
            addPredictive();
        addBounded();
    }

private:
    // As fractions; NaN where neither the account nor the analyst tells it.
    double marginOf(std::size_t row) const
    {
        const NumberList *own = numbersOfField(m_dataset.accounts, m_basis.margin, {ValueKind::Percent});
        const double percent = own != nullptr ? (*own)[row] : unknownNumber;
        return (std::isnan(percent) ? m_plan.grossMargin.value_or(unknownNumber) : percent) / 100.0;
    }

    double costOf(std::size_t row) const
    {
        const NumberList *own = amounts(m_dataset.accounts, m_basis.costToServe);
        const double cost = own != nullptr ? (*own)[row] : unknownNumber;
        return std::isnan(cost) ? m_plan.costToServe.value_or(own != nullptr ? unknownNumber : 0.0) : cost;
    }

    bool countsCost() const { return !m_basis.costToServe.isEmpty() || m_plan.costToServe; }

    // Nobody pays after leaving, whatever the last amount was.
    double yearlyRevenueOf(std::size_t row) const
    {
        const double factor = m_basis.yearlyRevenue == QLatin1String("mrr") ? monthsOfYear : 1.0;
        const double amount = (*amounts(m_dataset.accounts, m_basis.yearlyRevenue))[row] * factor;
        return m_spans.isKnown(row) && m_spans.end[row] != stillCustomer ? 0.0 : amount;
    }

    void addHistorical()
    {
        const NumberList &revenue = *amounts(m_dataset.accounts, m_basis.revenueToDate);
        std::vector<double> values(revenue.size(), unknownNumber);
        for (const std::uint32_t row : m_dataset.customers.rows()) {
            const double years = countsCost() ? m_spans.length(row, m_day) / daysOfYear : 0.0;
            values[row] = revenue[row] * marginOf(row) - (countsCost() ? costOf(row) * years : 0.0);
        }
        const QStringList parts = {
            Words::tr("Revenue up to %1 × margin − cost to serve × years as a customer").arg(dateText(m_dataset.asOf)),
            Words::tr("revenue: %1").arg(labelOf(m_dataset.accounts, m_basis.revenueToDate)), marginText(), costText()};
        store("clv_historical", Words::tr("Lifetime value so far"), m_basis.revenueToDate, parts, std::move(values));
    }

    void addPredictive()
    {
        std::vector<double> values(m_retentions.size(), unknownNumber);
        for (const std::uint32_t row : m_dataset.customers.rows())
            values[row] = simpleLifetimeValue(yearlyRevenueOf(row) / monthsOfYear, marginOf(row),
                                              monthlyChurn(m_retentions[row]));
        const QStringList parts = {Words::tr("Revenue of a month × margin ÷ share of customers who leave in a month"),
                                   revenueText(), marginText(), retentionText()};
        store("clv_predictive", Words::tr("Lifetime value, simple forecast"), m_basis.yearlyRevenue, parts,
              std::move(values));
    }

    void addBounded()
    {
        const int years = std::clamp(m_plan.horizonYears, 1, mostYears);
        std::vector<double> values(m_retentions.size(), unknownNumber);
        for (const std::uint32_t row : m_dataset.customers.rows())
            values[row] = boundedLifetimeValue(
                yearlyRevenueOf(row), marginOf(row),
                {m_retentions[row], m_plan.growth / 100.0, std::max(0.0, m_plan.discount) / 100.0, years});
        const QStringList parts = {
            Words::tr("Sum over the years t = 1 to %1 of revenue × margin × (kept × (1 + growth))^(t − 1) ÷ (1 + "
                      "discount)^t")
                .arg(countText(years)),
            revenueText(), marginText(), retentionText(),
            Words::tr("assumed: growth %1 and discount %2 a year")
                .arg(percentText(m_plan.growth), percentText(m_plan.discount))};
        store("clv_bounded", Words::tr("Lifetime value over %Ln year(s)", nullptr, years), m_basis.yearlyRevenue, parts,
              std::move(values));
    }

    QString revenueText() const
    {
        return Words::tr("revenue: %1, nothing from customers who left")
            .arg(labelOf(m_dataset.accounts, m_basis.yearlyRevenue));
    }

    QString marginText() const
    {
        const QString assumed = percentText(m_plan.grossMargin.value_or(0.0));
        if (m_basis.margin.isEmpty())
            return Words::tr("margin: %1, assumed").arg(assumed);
        const QString field = labelOf(m_dataset.accounts, m_basis.margin);
        return m_plan.grossMargin
                   ? Words::tr("margin: %1, where it is not known %2, assumed", "field, percent").arg(field, assumed)
                   : Words::tr("margin: %1").arg(field);
    }

    QString costText() const
    {
        if (!countsCost())
            return Words::tr("cost to serve: not known, so none is counted");
        const QString assumed = exactMoneyText(m_plan.costToServe.value_or(0.0), m_dataset.currency);
        if (m_basis.costToServe.isEmpty())
            return Words::tr("cost to serve: %1 a year, assumed").arg(assumed);
        const QString field = labelOf(m_dataset.accounts, m_basis.costToServe);
        return m_plan.costToServe
                   ? Words::tr("cost to serve: %1 a year, where it is not known %2, assumed", "field, amount")
                         .arg(field, assumed)
                   : Words::tr("cost to serve: %1 a year", "field").arg(field);
    }

    QString retentionText() const
    {
        const QString kept = Words::tr("%1 of %2 customers of %3 were kept until %4", "share, number, day, day")
                                 .arg(shareText(m_basis.retention()), countText(m_basis.customers),
                                      dateText(m_basis.from), dateText(m_basis.to));
        return m_basis.segment.isEmpty()
                   ? kept
                   : Words::tr("%1, told apart by %2 and drawn towards all as by %Ln customer(s) more",
                               "sentence, field", borrowedCustomers)
                         .arg(kept, labelOf(m_dataset.accounts, m_basis.segment));
    }

    void store(const char *key, const QString &label, const QString &revenue, const QStringList &parts,
               std::vector<double> values)
    {
        Attribute attribute;
        attribute.key = QLatin1String(key);
        attribute.label = label;
        attribute.kind = ValueKind::Money;
        attribute.known = Known::AfterSale;
        attribute.family = Family::Outcome;
        attribute.unit = m_dataset.accounts.find(revenue)->attribute.unit;
        attribute.formula = parts.join(QStringLiteral("; "));
        QStringList fields = {revenue};
        for (const QString &field : {m_basis.margin, m_basis.costToServe})
            if (!field.isEmpty())
                fields << field;
        addComputed(m_dataset, std::move(attribute), std::move(values), fields + m_spans.fields);
    }

    Dataset &m_dataset;
    const CustomerValuePlan &m_plan;
    const LifetimeValueBasis m_basis;
    const CustomerSpans m_spans;
    double m_day;
    std::vector<double> m_retentions;
};

// Whole sentences: what is not computed, and what it would take.
QStringList missingFor(const LifetimeValueBasis &basis, const CustomerValuePlan &plan)
{
    QStringList missing;
    if (basis.margin.isEmpty() && !plan.grossMargin)
        missing << Words::tr(
            "No field tells the gross margin in percent. Say which one is typical, and the lifetime value "
            "of customers is computed.");
    if (basis.revenueToDate.isEmpty())
        missing << Words::tr(
            "For the lifetime value so far, import invoices, subscriptions with their dates and amounts, "
            "or what customers have paid in all.");
    if (basis.yearlyRevenue.isEmpty())
        missing << Words::tr("For what is to come, import what customers pay a month or a year.");
    if (basis.customers < fewestCustomers && basis.undated > 0)
        missing << Words::tr(
            "How many customers stay is not known: %Ln of them left, and nobody knows when. Import the "
            "dates, and forecasts of the lifetime value are computed.",
            nullptr, static_cast<int>(basis.undated));
    else if (basis.customers < fewestCustomers)
        missing << Words::tr(
            "How many customers stay is not known: that takes the dates since when at least %Ln of them "
            "were customers a year ago, and until when.",
            nullptr, static_cast<int>(fewestCustomers));
    else if (basis.kept == basis.customers)
        missing << Words::tr(
            "No customer left in the last year, so the simple forecast has no end and is not computed.");
    return missing;
}

} // namespace

LifetimeValueBasis lifetimeValueBasis(const Dataset &dataset, const CustomerValuePlan &plan)
{
    const Table &accounts = dataset.accounts;
    LifetimeValueBasis basis;
    basis.revenueToDate =
        firstOf(accounts, {"invoiced_amount", "lifetime_revenue", "recurring_revenue_to_date", "won_amount"});
    basis.yearlyRevenue = firstOf(accounts, {"arr", "mrr", "acv"});
    basis.costToServe = firstOf(accounts, {"cost_to_serve"});
    if (numbersOfField(accounts, u"gross_margin", {ValueKind::Percent}) != nullptr)
        basis.margin = QStringLiteral("gross_margin");
    if (segmentsOf(dataset, plan.segment) != nullptr)
        basis.segment = accounts.find(plan.segment)->attribute.key;
    basis.to = dataset.asOf;
    basis.from = dataset.asOf.addYears(-1);
    if (dataset.unit == Unit::Account) {
        const CustomerSpans spans = customerSpans(dataset);
        basis.undated = spans.undated;
        for (std::size_t row = 0; spans.tellHowLongTheyStay() && row < spans.begin.size(); ++row) {
            const YearOfCustomer year = yearOf(spans, row, daysFromDate(basis.from));
            basis.customers += year.counts ? 1 : 0;
            basis.kept += year.kept ? 1 : 0;
        }
    }
    basis.missing = missingFor(basis, plan);
    return basis;
}

void addLifetimeValue(Dataset &dataset, const CustomerValuePlan &plan)
{
    const bool hasMargin = plan.grossMargin || numbersOfField(dataset.accounts, u"gross_margin", {ValueKind::Percent});
    if (dataset.unit == Unit::Account && hasMargin)
        ValueColumns(dataset, plan).add();
}

std::vector<TypicalValue> typicalValues(const Dataset &dataset)
{
    std::vector<TypicalValue> values;
    for (const char *field : {"clv_historical", "clv_predictive", "clv_bounded"}) {
        const Column *column = dataset.accounts.find(QString::fromLatin1(field));
        if (column == nullptr)
            continue;
        std::vector<double> known;
        for (const double value : std::get<Numbers>(column->cells).values)
            if (!std::isnan(value))
                known.push_back(value);
        const std::size_t customers = known.size();
        const double middle = median(std::move(known));
        values.push_back({column, customers, std::abs(middle) < 100.0 ? middle : std::round(middle)});
    }
    return values;
}

std::vector<const Column *> segmentColumns(const Dataset &dataset)
{
    std::vector<const Column *> columns;
    for (const auto &column : dataset.accounts.columns()) {
        const Family family = column->attribute.family;
        const bool describes = family != Family::Identity && family != Family::Outcome && family != Family::Sales;
        if (describes && column->attribute.known != Known::AfterSale && segmentsOf(dataset, column->attribute.key))
            columns.push_back(column.get());
    }
    return columns;
}

} // namespace touchstone
