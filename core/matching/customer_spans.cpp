#include "core/matching/customer_spans.h"

#include "core/base/locale_text.h"
#include "core/base/statistics.h"
#include "core/base/survival.h"
#include "core/matching/computed_columns.h"
#include "core/matching/populations.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>

namespace touchstone
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Aggregates)
};

constexpr double daysOfYear = 365.25;
constexpr double daysOfMonth = daysOfYear / 12.0;
constexpr std::int64_t fewestEnded = 5; // fewer, and the curve is a guess

// The first date that one of the fields knows of each account.
std::vector<double> firstKnown(const Dataset &dataset, std::initializer_list<QStringView> fields, QStringList &used)
{
    std::vector<double> dates(dataset.accounts.rowCount(), unknownNumber);
    for (const QStringView field : fields) {
        const NumberList *own = numbersOfField(dataset.accounts, field, {ValueKind::Date});
        if (own == nullptr)
            continue;
        used << field.toString();
        own->forEach([&dates](std::size_t row, double date) {
            if (std::isnan(dates[row]))
                dates[row] = date;
        });
    }
    return dates;
}

std::vector<double> endDates(const Dataset &dataset, QStringList &used)
{
    return firstKnown(dataset, {u"churn_date", u"subscriptions_churn_date"}, used);
}

// What says of an account that it has left or not, where it has no date for it.
class SignsOfLeaving
{
public:
    SignsOfLeaving(const Table &accounts, QStringList &used)
    {
        m_running = numbers(accounts, u"running_subscriptions", ValueKind::Number, used);
        m_subscriptions = numbers(accounts, u"subscriptions", ValueKind::Number, used);
        m_churned = numbers(accounts, u"churned", ValueKind::YesNo, used);
        const Column *status = accounts.find(u"customer_status");
        m_status = status != nullptr && status->attribute.key == QLatin1String("customer_status")
                       ? std::get_if<Categories>(&status->cells)
                       : nullptr;
        if (m_status == nullptr)
            return;
        used << status->attribute.key;
        for (std::size_t code = 0; code < m_status->labels->size(); ++code)
            m_isEnded.push_back(saysEnded((*m_status->labels)[code]));
    }

    bool isRunning(std::size_t row) const { return m_running != nullptr && (*m_running)[row] > 0.0; }

    bool hasLeft(std::size_t row) const
    {
        const bool allEnded = m_running != nullptr && m_subscriptions != nullptr && (*m_running)[row] == 0.0 &&
                              (*m_subscriptions)[row] > 0.0;
        const qint32 code = m_status != nullptr ? m_status->codes[row] : unknownCode;
        return allEnded || (m_churned != nullptr && (*m_churned)[row] == 1.0) ||
               (code != unknownCode && m_isEnded[static_cast<std::size_t>(code)]);
    }

    // Others are said to have left or not, and of this one nobody knows.
    bool isSilent(std::size_t row) const { return m_churned != nullptr && std::isnan((*m_churned)[row]); }

private:
    static const NumberList *numbers(const Table &accounts, QStringView field, ValueKind kind, QStringList &used)
    {
        const NumberList *found = numbersOfField(accounts, field, {kind});
        if (found != nullptr)
            used << field.toString();
        return found;
    }

    const NumberList *m_running = nullptr;
    const NumberList *m_subscriptions = nullptr;
    const NumberList *m_churned = nullptr;
    const Categories *m_status = nullptr;
    std::vector<bool> m_isEnded; // by code
};

// Up to when tenures are compared: the time that half of the customers could be watched, in whole years or else months.
double comparedDays(const CustomerSpans &spans, double day)
{
    std::vector<double> watched;
    watched.reserve(spans.begin.size());
    for (std::size_t row = 0; row < spans.begin.size(); ++row)
        if (spans.isKnown(row))
            watched.push_back(day - spans.begin[row]);
    const double middle = median(std::move(watched));
    const double unit = middle >= daysOfYear ? daysOfYear : daysOfMonth;
    return std::isnan(middle) ? 0.0 : std::floor(middle / unit) * unit;
}

QString comparedText(double days)
{
    const int months = static_cast<int>(std::lround(days / daysOfMonth));
    return months % 12 == 0 ? Words::tr("%Ln year(s)", nullptr, months / 12)
                            : Words::tr("%Ln month(s)", nullptr, months);
}

Attribute outcome(const char *key, const QString &label, ValueKind kind, const QString &unit)
{
    Attribute attribute;
    attribute.key = QLatin1String(key);
    attribute.label = label;
    attribute.kind = kind;
    attribute.known = Known::AfterSale;
    attribute.family = Family::Outcome;
    attribute.unit = unit;
    return attribute;
}

void addMonths(Dataset &dataset, const CustomerSpans &spans, double day)
{
    std::vector<double> months(spans.begin.size());
    for (std::size_t row = 0; row < months.size(); ++row)
        months[row] = spans.length(row, day) / daysOfMonth;
    Attribute attribute = outcome("tenure", Words::tr("Tenure"), ValueKind::Number, QStringLiteral("months"));
    attribute.formula =
        Words::tr("Months as a customer up to %1, for those who left up to then").arg(dateText(dataset.asOf));
    if (dataset.accounts.find(u"tenure") == nullptr)
        addComputed(dataset, std::move(attribute), std::move(months), spans.fields);
}

// The mean days expected of customers who could be watched for so many, at most `most`. A million of them came on some
// thousands of days, so that of whole days is kept.
class ExpectedDays
{
public:
    ExpectedDays(std::span<const Lifetime> lifetimes, double most)
        : m_curve(lifetimes), m_ofDays(static_cast<std::size_t>(most) + 1, unknownNumber)
    {
    }

    double upTo(double watched)
    {
        const auto days = static_cast<std::size_t>(watched);
        if (static_cast<double>(days) != watched)
            return m_curve.meanUpTo(watched);
        if (std::isnan(m_ofDays[days]))
            m_ofDays[days] = m_curve.meanUpTo(watched);
        return m_ofDays[days];
    }

private:
    SurvivalCurve m_curve;
    std::vector<double> m_ofDays;
};

// Each customer's days up to the compared ones, over the mean of those expected by then of who came on the same day.
void addAgainstExpected(Dataset &dataset, const CustomerSpans &spans, double day)
{
    const double most = comparedDays(spans, day);
    std::vector<Lifetime> lifetimes;
    lifetimes.reserve(spans.begin.size());
    for (std::size_t row = 0; row < spans.begin.size(); ++row)
        if (spans.isKnown(row))
            lifetimes.push_back({spans.length(row, day), spans.end[row] != stillCustomer});
    const auto ended = std::ranges::count_if(
        lifetimes, [&](const Lifetime &lifetime) { return lifetime.ended && lifetime.length < most; });
    if (ended < fewestEnded || !spans.tellHowLongTheyStay())
        return;
    ExpectedDays expected(lifetimes, most);
    std::vector<double> shares(spans.begin.size(), unknownNumber);
    for (std::size_t row = 0; row < shares.size(); ++row)
        if (const double watched = std::min(day - spans.begin[row], most); spans.isKnown(row) && watched > 0.0)
            shares[row] = 100.0 * std::min(spans.length(row, day), most) / expected.upTo(watched);
    Attribute attribute =
        outcome("tenure_vs_expected", Words::tr("Tenure against expected"), ValueKind::Percent, QString());
    attribute.formula =
        Words::tr("Days as a customer over the mean days expected by %1 of those who came on the same day, in their "
                  "first %2; expected by the Kaplan-Meier curve of %3 customers, of whom %4 left in that time",
                  "day, years, number, number")
            .arg(dateText(dataset.asOf), comparedText(most), countText(static_cast<qint64>(lifetimes.size())),
                 countText(ended));
    addComputed(dataset, std::move(attribute), std::move(shares), spans.fields);
}

} // namespace

double CustomerSpans::length(std::size_t account, double day) const
{
    return isKnown(account) ? std::min(end[account], day) - begin[account] : unknownNumber;
}

CustomerSpans customerSpans(const Dataset &dataset)
{
    CustomerSpans spans;
    const double day = daysFromDate(dataset.asOf);
    spans.begin = firstKnown(dataset, {u"customer_since", u"subscriptions_customer_since", u"first_won"}, spans.fields);
    spans.end = endDates(dataset, spans.fields);
    const SignsOfLeaving signs(dataset.accounts, spans.fields);
    for (std::size_t row = 0; row < spans.begin.size(); ++row) {
        if (!dataset.customers.contains(row) || !(spans.begin[row] <= day)) {
            spans.begin[row] = spans.end[row] = unknownNumber;
            continue;
        }
        const bool hasDate = spans.end[row] <= day;
        const bool hasLeft = hasDate || (!signs.isRunning(row) && signs.hasLeft(row));
        if (!hasLeft)
            spans.end[row] = signs.isRunning(row) || !signs.isSilent(row) ? stillCustomer : unknownNumber;
        else if (!(hasDate && spans.end[row] >= spans.begin[row])) {
            spans.end[row] = unknownNumber;
            ++spans.undated;
        } else {
            ++spans.ended;
        }
    }
    return spans;
}

Departures customersWhoLeft(const Dataset &dataset)
{
    Departures departures{RowSet(dataset.accounts.rowCount()), RowSet(dataset.accounts.rowCount()), {}};
    const double day = daysFromDate(dataset.asOf);
    const std::vector<double> ends = endDates(dataset, departures.fields);
    const SignsOfLeaving signs(dataset.accounts, departures.fields);
    for (const std::uint32_t row : dataset.customers.rows()) {
        const bool hasLeft = ends[row] <= day || (!signs.isRunning(row) && signs.hasLeft(row));
        if (hasLeft)
            departures.left.insert(row);
        else if (signs.isRunning(row) || !signs.isSilent(row))
            departures.stayed.insert(row);
    }
    return departures;
}

void addTenure(Dataset &dataset)
{
    if (dataset.unit != Unit::Account)
        return;
    const CustomerSpans spans = customerSpans(dataset);
    const double day = daysFromDate(dataset.asOf);
    addMonths(dataset, spans, day);
    addAgainstExpected(dataset, spans, day);
}

} // namespace touchstone
