#include "core/matching/aggregates.h"

#include "core/base/locale_text.h"
#include "core/import/fields/field_catalogue.h"
#include "core/matching/recurring_revenue.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace touchstone
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Aggregates)
};

const Numbers *numbersOf(const ParsedColumn *column)
{
    return column != nullptr ? std::get_if<Numbers>(&column->column.cells) : nullptr;
}

QString sourceName(const JoinedSource &joined)
{
    return joined.source->source->name;
}

// Calls visit(row, account) for the rows that belong to an account.
template <typename Visit>
void forJoinedRows(const JoinedSource &joined, const RowSet *only, Visit visit)
{
    for (std::size_t row = 0; row < joined.rows->account.size(); ++row)
        if (const qint32 account = joined.rows->account[row]; account >= 0 && (only == nullptr || only->contains(row)))
            visit(row, static_cast<std::size_t>(account));
}

// Subscriptions that have no end, or one that has not come yet; else those whose status does not say that they ended.
RowSet runningRows(const JoinedSource &joined, QDate asOf)
{
    RowSet running(joined.source->rowCount(), true);
    const ParsedColumn *end = joined.source->find(u"subscription_end");
    if (end == nullptr)
        end = joined.source->find(u"churn_date");
    const ParsedColumn *status = joined.source->find(u"customer_status");
    if (const Numbers *ends = numbersOf(end)) {
        const double today = daysFromDate(asOf);
        for (std::size_t row = 0; row < ends->values.size(); ++row)
            if (ends->values[row] <= today)
                running.remove(row);
    } else if (const auto *words = status != nullptr ? std::get_if<Categories>(&status->column.cells) : nullptr) {
        for (std::size_t row = 0; row < words->codes.size(); ++row)
            if (words->codes[row] != unknownCode &&
                saysEnded((*words->labels)[static_cast<std::size_t>(words->codes[row])]))
                running.remove(row);
    }
    return running;
}

// The date of an answer: the field for it, or whatever else the source has for when a row was made.
const Numbers *datesOf(const ParsedSource &source)
{
    for (const char *field : {"nps_date", "event_date", "created_at"})
        if (const Numbers *dates = numbersOf(source.find(QString::fromLatin1(field))))
            return dates;
    return nullptr;
}

// The text that tells who answered, as a number per row; -1 where it is unknown.
std::vector<qint32> peopleOf(const ParsedSource &source)
{
    for (const char *field : {"respondent", "email", "contact_id", "contact_name"})
        for (const ColumnPlan &plan : source.plan->columns)
            if (plan.field == QLatin1String(field))
                if (const int column = source.source->table->find(plan.header); column >= 0) {
                    const RawColumn &raw = source.source->table->columns[static_cast<std::size_t>(column)];
                    std::vector<qint32> people(raw.codes.size());
                    for (std::size_t row = 0; row < people.size(); ++row)
                        people[row] = static_cast<qint32>(raw.codes[row]) - 1;
                    return people;
                }
    return std::vector<qint32>(source.rowCount(), -1);
}

// One answer per person and account: the latest; of several on one day, the last in the file. Where nothing tells who
// answered, every answer counts.
RowSet latestAnswers(const JoinedSource &joined, const Numbers &values)
{
    struct Answer {
        std::size_t account;
        qint32 person;
        double date;
        std::size_t row;
        auto operator<=>(const Answer &) const = default;
    };
    const std::vector<qint32> people = peopleOf(*joined.source);
    const Numbers *dates = datesOf(*joined.source);
    constexpr double longAgo = -1e9;
    std::vector<Answer> answers;
    forJoinedRows(joined, nullptr, [&](std::size_t row, std::size_t account) {
        const double date = dates == nullptr || std::isnan(dates->values[row]) ? longAgo : dates->values[row];
        if (!std::isnan(values.values[row]))
            answers.push_back({account, people[row], date, row});
    });
    std::ranges::sort(answers, [](const Answer &a, const Answer &b) { return a < b; });

    RowSet latest(values.values.size());
    for (std::size_t place = 0; place < answers.size(); ++place) {
        const bool isLast = place + 1 == answers.size() || answers[place + 1].account != answers[place].account ||
                            answers[place + 1].person != answers[place].person;
        if (isLast || answers[place].person < 0)
            latest.insert(answers[place].row);
    }
    return latest;
}

std::vector<double> meanOf(const JoinedSource &joined, const Numbers &values, std::size_t accountCount,
                           const RowSet *only)
{
    std::vector<double> means = sumByAccount(joined, values, accountCount, only);
    std::vector<double> counts(accountCount);
    forJoinedRows(joined, only, [&](std::size_t row, std::size_t account) {
        counts[account] += std::isnan(values.values[row]) ? 0.0 : 1.0;
    });
    for (std::size_t account = 0; account < accountCount; ++account)
        means[account] /= counts[account];
    return means;
}

} // namespace

std::vector<double> sumByAccount(const JoinedSource &joined, const Numbers &values, std::size_t accountCount,
                                 const RowSet *only)
{
    std::vector<double> sums(accountCount, unknownNumber);
    forJoinedRows(joined, only, [&](std::size_t row, std::size_t account) {
        if (!std::isnan(values.values[row]))
            sums[account] = (std::isnan(sums[account]) ? 0.0 : sums[account]) + values.values[row];
    });
    return sums;
}

std::vector<double> meanByAccount(const JoinedSource &joined, const Numbers &values, std::size_t accountCount)
{
    return meanOf(joined, values, accountCount, nullptr);
}

std::vector<double> countByAccount(const JoinedSource &joined, const Dataset &dataset, const RowSet *only)
{
    std::vector<double> counts(dataset.accounts.rowCount(), unknownNumber);
    for (const std::uint32_t row : dataset.customers.rows())
        counts[row] = 0.0;
    forJoinedRows(joined, nullptr, [&](std::size_t row, std::size_t account) {
        const bool counted = only == nullptr || only->contains(row);
        counts[account] = (std::isnan(counts[account]) ? 0.0 : counts[account]) + (counted ? 1.0 : 0.0);
    });
    return counts;
}

Derivation derivedFrom(const JoinedSource &joined, const ParsedColumn *column, const RowSet *only)
{
    Derivation derivation{joined.source->index};
    if (column != nullptr)
        derivation.columns.push_back(column->index);
    if (only != nullptr)
        derivation.rows = std::make_shared<const RowSet>(*only);
    return derivation;
}

QString AggregateList::freeKey(const QString &key, const QString &prefix) const
{
    const auto isTaken = [&](const QString &name) {
        return m_dataset.accounts.find(name) != nullptr || m_keys.contains(name);
    };
    QString candidate = isTaken(key) && !prefix.isEmpty() ? QStringLiteral("%1_%2").arg(prefix, key) : key;
    const QString base = candidate;
    for (int copy = 2; isTaken(candidate); ++copy)
        candidate = QStringLiteral("%1_%2").arg(base).arg(copy);
    return candidate;
}

void AggregateList::add(const Heading &heading, std::vector<double> values, Derivation derivation)
{
    if (std::ranges::all_of(values, [](double value) { return std::isnan(value); }))
        return;
    Attribute attribute;
    attribute.key = freeKey(heading.key, heading.prefix);
    attribute.label = attribute.key == heading.key ? heading.label : fieldLabel(attribute.key);
    attribute.kind = heading.kind;
    attribute.known = Known::AfterSale;
    attribute.family = heading.family;
    attribute.unit = heading.unit;
    attribute.formula = heading.formula;
    m_keys.insert(attribute.key);
    Column column{attribute, Numbers{std::move(values)}};
    column.derivation = std::make_shared<const Derivation>(std::move(derivation));
    m_columns.push_back(std::move(column));
}

void AggregateList::add(Column column, const QString &formula, const QString &prefix)
{
    if (column.knownCount() == 0)
        return;
    const QString key = freeKey(column.attribute.key, prefix);
    if (key != column.attribute.key)
        column.attribute.label = fieldLabel(key);
    column.attribute.key = key;
    column.attribute.known = Known::AfterSale;
    column.attribute.formula = formula;
    m_keys.insert(key);
    m_columns.push_back(std::move(column));
}

void addResponseAggregates(AggregateList &list, const JoinedSource &responses)
{
    const QString prefix = QStringLiteral("responses");
    const ParsedColumn *nps = responses.source->find(u"nps");
    if (const Numbers *scores = numbersOf(nps)) {
        const RowSet latest = latestAnswers(responses, *scores);
        list.add({QStringLiteral("nps"), Words::tr("NPS"),
                  Words::tr("Mean of the latest answer of each person, from %1").arg(sourceName(responses)), prefix},
                 meanOf(responses, *scores, list.accountCount(), &latest), derivedFrom(responses, nps, &latest));
    }
    for (const char *field : {"csat", "ces"})
        if (const ParsedColumn *column = responses.source->find(QString::fromLatin1(field)))
            if (const Numbers *scores = numbersOf(column))
                list.add({column->column.attribute.key, column->column.attribute.label,
                          Words::tr("Mean, from %1").arg(sourceName(responses)), prefix},
                         meanByAccount(responses, *scores, list.accountCount()), derivedFrom(responses, column));
    list.add({QStringLiteral("responses"), Words::tr("Survey responses"),
              Words::tr("Number of rows of %1").arg(sourceName(responses)), prefix},
             countByAccount(responses, list.dataset()), derivedFrom(responses, nullptr));
}

void addSubscriptionAggregates(AggregateList &list, const JoinedSource &subscriptions)
{
    const RowSet running = runningRows(subscriptions, list.dataset().asOf);
    const QString prefix = QStringLiteral("subscriptions");
    for (const char *field : {"arr", "mrr", "acv", "tcv"}) {
        const ParsedColumn *column = subscriptions.source->find(QString::fromLatin1(field));
        const Numbers *amounts = numbersOf(column);
        if (amounts == nullptr)
            continue;
        std::vector<double> sums = sumByAccount(subscriptions, *amounts, list.accountCount(), &running);
        // Who has subscriptions of which none is running pays nothing, and that is known.
        forJoinedRows(subscriptions, nullptr, [&](std::size_t row, std::size_t account) {
            if (!running.contains(row) && std::isnan(sums[account]))
                sums[account] = 0.0;
        });
        list.add({column->column.attribute.key, column->column.attribute.label,
                  Words::tr("Sum over running subscriptions, from %1").arg(sourceName(subscriptions)), prefix,
                  column->column.attribute.kind, Family::Outcome, column->column.attribute.unit},
                 std::move(sums), derivedFrom(subscriptions, column, &running));
    }
    list.add({QStringLiteral("subscriptions"), Words::tr("Subscriptions"),
              Words::tr("Number of rows of %1").arg(sourceName(subscriptions)), prefix},
             countByAccount(subscriptions, list.dataset()), derivedFrom(subscriptions, nullptr));
    list.add({QStringLiteral("running_subscriptions"), Words::tr("Running subscriptions"),
              Words::tr("Number of rows of %1 without an end in the past").arg(sourceName(subscriptions)), prefix},
             countByAccount(subscriptions, list.dataset(), &running), derivedFrom(subscriptions, nullptr, &running));
    addSubscriptionSpans(list, subscriptions, running);
    addRevenueToDate(list, subscriptions);
    addRetentionAggregates(list, subscriptions);
    addYesCounts(list, subscriptions, prefix);
}

void addTicketAggregates(AggregateList &list, const JoinedSource &tickets)
{
    const QString prefix = QStringLiteral("tickets");
    list.add({QStringLiteral("tickets"), Words::tr("Tickets"),
              Words::tr("Number of rows of %1").arg(sourceName(tickets)), prefix},
             countByAccount(tickets, list.dataset()), derivedFrom(tickets, nullptr));
    const ParsedColumn *satisfaction = tickets.source->find(u"csat");
    if (const Numbers *scores = numbersOf(satisfaction))
        list.add({QStringLiteral("csat"), Words::tr("Satisfaction"),
                  Words::tr("Mean, from %1").arg(sourceName(tickets)), prefix},
                 meanByAccount(tickets, *scores, list.accountCount()), derivedFrom(tickets, satisfaction));
    addYesCounts(list, tickets, prefix);
}

void addEventAggregates(AggregateList &list, const JoinedSource &events, const QString &name)
{
    list.add(
        {name, fieldLabel(name), Words::tr("Number of rows of %1").arg(sourceName(events)), QStringLiteral("events")},
        countByAccount(events, list.dataset()), derivedFrom(events, nullptr));
    addYesCounts(list, events, name);
}

void addInvoiceAggregates(AggregateList &list, const JoinedSource &invoices)
{
    const QString prefix = QStringLiteral("invoices");
    for (const char *field : {"invoice_amount", "lifetime_revenue"}) {
        const ParsedColumn *column = invoices.source->find(QString::fromLatin1(field));
        if (const Numbers *amounts = numbersOf(column)) {
            list.add({QStringLiteral("invoiced_amount"), Words::tr("Invoiced amount"),
                      Words::tr("Sum, from %1").arg(sourceName(invoices)), prefix, column->column.attribute.kind,
                      Family::Outcome, column->column.attribute.unit},
                     sumByAccount(invoices, *amounts, list.accountCount()), derivedFrom(invoices, column));
            break;
        }
    }
    list.add({QStringLiteral("invoices"), Words::tr("Invoices"),
              Words::tr("Number of rows of %1").arg(sourceName(invoices)), prefix},
             countByAccount(invoices, list.dataset()), derivedFrom(invoices, nullptr));
}

void addContactAggregates(AggregateList &list, const JoinedSource &contacts)
{
    list.add({QStringLiteral("contacts"), Words::tr("Contacts"),
              Words::tr("Number of rows of %1").arg(sourceName(contacts)), QStringLiteral("contacts"),
              ValueKind::Number, Family::Other},
             countByAccount(contacts, list.dataset()), derivedFrom(contacts, nullptr));
}

void addYesCounts(AggregateList &list, const JoinedSource &joined, const QString &prefix)
{
    for (const ParsedColumn &column : joined.source->columns) {
        const Attribute &attribute = column.column.attribute;
        const auto *flags = std::get_if<Numbers>(&column.column.cells);
        if (attribute.kind != ValueKind::YesNo || flags == nullptr)
            continue;
        RowSet yes(flags->values.size());
        for (std::size_t row = 0; row < flags->values.size(); ++row)
            if (flags->values[row] == 1.0)
                yes.insert(row);
        const QString key = QStringLiteral("%1_%2_count").arg(prefix, attribute.key);
        list.add(
            {key,
             Words::tr("%1: %2", "a kind of rows, what is counted in them").arg(fieldLabel(prefix), attribute.label),
             Words::tr("Number of rows of %1 where %2 is yes").arg(sourceName(joined), column.plan->header), prefix},
            countByAccount(joined, list.dataset(), &yes), derivedFrom(joined, &column, &yes));
    }
}

} // namespace touchstone
