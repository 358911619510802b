#pragma once

#include "core/matching/populations.h"

#include <QSet>

namespace touchstone
{

// Attributes of accounts that are computed from the rows of other sources: won_amount, nps, tickets… Each is named,
// says how it comes about, and is known only after the sale. A key that the accounts have already gets the name of
// where it comes from before it.
class AggregateList
{
public:
    AggregateList(const Dataset &dataset) : m_dataset(dataset) {}

    std::size_t accountCount() const { return m_dataset.accounts.rowCount(); }
    const Dataset &dataset() const { return m_dataset; }

    struct Heading {
        QString key;
        QString label;
        QString formula;
        QString prefix; // put before the key when that is taken
        ValueKind kind = ValueKind::Number;
        Family family = Family::Outcome;
        QString unit = {};
    };
    void add(const Heading &heading, std::vector<double> values, Derivation derivation);

    // A column of a source as it is, where each account has one row at most.
    void add(Column column, const QString &formula, const QString &prefix);

    std::vector<Column> take() { return std::move(m_columns); }

private:
    QString freeKey(const QString &key, const QString &prefix) const;

    const Dataset &m_dataset;
    std::vector<Column> m_columns;
    QSet<QString> m_keys;
};

// Of the rows of a source, these or all; `column`: what is added up, null where rows are counted.
Derivation derivedFrom(const JoinedSource &joined, const ParsedColumn *column, const RowSet *only = nullptr);

// won_amount, won_count, lost_count, open_count, open_amount, win_rate, average_won_amount, cycle_days, first_won.
void addDealAggregates(AggregateList &list);

// nps of responses: the latest of each person, and the mean of these for each account; and how many responses.
void addResponseAggregates(AggregateList &list, const JoinedSource &responses);

// Sums of arr, mrr, acv and tcv over running subscriptions, and how many there are.
void addSubscriptionAggregates(AggregateList &list, const JoinedSource &subscriptions);

// How many tickets, and the mean satisfaction.
void addTicketAggregates(AggregateList &list, const JoinedSource &tickets);

// How many events; `name` is what they are called ("churn_events").
void addEventAggregates(AggregateList &list, const JoinedSource &events, const QString &name);

void addInvoiceAggregates(AggregateList &list, const JoinedSource &invoices);
void addContactAggregates(AggregateList &list, const JoinedSource &contacts);

// One row per feature: the total of each of the 50 most used features. One column per feature: these columns.
void addUsageAggregates(AggregateList &list, const JoinedSource &usage);

// Of what columns say yes or no: how often yes.
void addYesCounts(AggregateList &list, const JoinedSource &joined, const QString &prefix);

// Sums and means of a column of a source by account; NaN for accounts without a known value.
std::vector<double> sumByAccount(const JoinedSource &joined, const Numbers &values, std::size_t accountCount,
                                 const RowSet *only = nullptr);
std::vector<double> meanByAccount(const JoinedSource &joined, const Numbers &values, std::size_t accountCount);

// How many rows each account has. Accounts without one have 0 if they are customers, else it is unknown, as nothing
// happens before the sale.
std::vector<double> countByAccount(const JoinedSource &joined, const Dataset &dataset, const RowSet *only = nullptr);

} // namespace touchstone
