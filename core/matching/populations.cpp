#include "core/matching/populations.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace touchstone
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BuildDataset)
};

bool hasWord(const QStringList &words, std::initializer_list<const char *> wanted)
{
    return std::ranges::any_of(wanted, [&](const char *word) {
        return std::ranges::any_of(words, [&](const QString &own) { return own == QLatin1String(word); });
    });
}

void insertRows(RowSet &set, const SourceRows &rows)
{
    for (const qint32 account : rows.account)
        if (account >= 0)
            set.insert(static_cast<std::size_t>(account));
}

bool isOfCustomers(SourceRole role)
{
    return role == SourceRole::Customers || role == SourceRole::Subscriptions || role == SourceRole::Invoices;
}

// What was paid, and since when: whoever has one of these has bought.
constexpr std::array contractFields = {"arr",         "mrr", "acv", "tcv", "lifetime_revenue", "customer_since",
                                       "renewal_date"};

void insertByContract(RowSet &customers, const Table &accounts)
{
    for (const char *field : contractFields) {
        const Column *column = accounts.find(QString::fromLatin1(field));
        const auto *numbers = column != nullptr && column->attribute.key == QLatin1String(field)
                                  ? std::get_if<Numbers>(&column->cells)
                                  : nullptr;
        const bool isDate = column != nullptr && column->attribute.kind == ValueKind::Date;
        if (numbers == nullptr)
            continue;
        numbers->values.forEach([&](std::size_t row, double number) {
            if (isDate ? !std::isnan(number) : number > 0.0)
                customers.insert(row);
        });
    }
}

// Accounts whose type or status says that they are customers, or that they are not.
RowSet rowsOfType(const Table &accounts, bool ofCustomers)
{
    RowSet found(accounts.rowCount());
    for (const char *field : {"record_type", "customer_status"}) {
        const Column *column = accounts.find(QString::fromLatin1(field));
        const auto *types = column != nullptr ? std::get_if<Categories>(&column->cells) : nullptr;
        if (types == nullptr)
            continue;
        std::vector<bool> says(types->labels->size());
        for (std::size_t code = 0; code < says.size(); ++code)
            says[code] = saysCustomer((*types->labels)[code]) == ofCustomers;
        for (std::size_t row = 0; row < types->codes.size(); ++row)
            if (types->codes[row] != unknownCode && says[static_cast<std::size_t>(types->codes[row])])
                found.insert(row);
    }
    return found;
}

void insertWon(RowSet &customers, const Opportunities &deals)
{
    for (std::size_t deal = 0; deal < deals.count(); ++deal)
        if (deals.state[deal] == DealState::Won && deals.account[deal] >= 0)
            customers.insert(static_cast<std::size_t>(deals.account[deal]));
}

RowSet accountsWith(const Opportunities &deals, std::size_t accountCount, bool open)
{
    RowSet accounts(accountCount);
    for (std::size_t deal = 0; deal < deals.count(); ++deal)
        if (deals.account[deal] >= 0 && (deals.state[deal] == DealState::Open) == open)
            accounts.insert(static_cast<std::size_t>(deals.account[deal]));
    return accounts;
}

// The attribute that tells how it went with a lead: the usual ones first, else the first outcome that there is.
const Column *outcomeOf(const Table &leads)
{
    for (const char *field : {"converted", "opp_status", "customer_status", "churned", "lead_status"})
        if (const Column *column = leads.find(QString::fromLatin1(field));
            column != nullptr && column->attribute.key == QLatin1String(field))
            return column;
    const auto columns = leads.columns();
    const auto found = std::ranges::find_if(columns, [](const auto &column) {
        return column->attribute.family == Family::Outcome && column->attribute.known == Known::AfterSale;
    });
    return found != columns.end() ? found->get() : nullptr;
}

RowSet rowsWithOutcome(const Dataset &dataset)
{
    const std::size_t rows = dataset.accounts.rowCount();
    if (dataset.unit == Unit::Deal)
        return accountsWith(dataset.opportunities, rows, false);
    RowSet known(rows);
    if (const Column *outcome = outcomeOf(dataset.accounts))
        for (std::size_t row = 0; row < rows; ++row)
            if (outcome->isKnown(row))
                known.insert(row);
    return known;
}

RowSet customersBySign(const Dataset &dataset, std::span<const JoinedSource> sources)
{
    RowSet customers(dataset.accounts.rowCount());
    for (const JoinedSource &joined : sources)
        if (isOfCustomers(joined.source->role()))
            insertRows(customers, *joined.rows);
    insertWon(customers, dataset.opportunities);
    insertByContract(customers, dataset.accounts);
    return customers | rowsOfType(dataset.accounts, true);
}

// Everyone of an accounts file, when nothing tells customers from others; but nobody who is said to be none.
RowSet everyAccount(const Dataset &dataset, std::span<const JoinedSource> sources, std::vector<DataIssue> &issues)
{
    RowSet customers(dataset.accounts.rowCount());
    for (const JoinedSource &joined : sources)
        if (joined.source->role() == SourceRole::Accounts)
            insertRows(customers, *joined.rows);
    customers = customers - rowsOfType(dataset.accounts, false);
    if (!customers.isEmpty())
        issues.push_back({DataIssue::Severity::Warning,
                          Words::tr("Nothing in the data tells customers from prospects (no won deal, subscription, "
                                    "contract or type), so all %Ln account(s) of the accounts file are taken for "
                                    "customers.",
                                    nullptr, static_cast<int>(customers.count())),
                          static_cast<qint64>(customers.count())});
    return customers;
}

} // namespace

std::optional<bool> saysCustomer(const QString &text)
{
    const QStringList words =
        text.toCaseFolded().simplified().replace(QLatin1Char('-'), QLatin1Char(' ')).split(QLatin1Char(' '));
    if (hasWord(words, {"prospect", "prospects", "lead", "target", "potential", "non", "not", "no", "noncustomer",
                        "partner", "competitor", "supplier", "vendor", "interessent"}))
        return false;
    constexpr std::array names = {"customer", "client", "kunde", "cliente", "subscriber", "klant", "klient"};
    const bool says = std::ranges::any_of(words, [&](const QString &word) {
        return std::ranges::any_of(names, [&](const char *name) { return word.startsWith(QLatin1String(name)); });
    });
    return says ? std::optional(true) : std::nullopt;
}

bool saysEnded(const QString &status)
{
    const QString folded = status.toCaseFolded();
    const auto words = {"cancel",     "ended",  "expired", "churn",  "inactive",
                        "terminated", "closed", "past",    "unpaid", "former"};
    return std::ranges::any_of(words, [&](const char *word) { return folded.contains(QLatin1String(word)); });
}

void dividePopulations(Dataset &dataset, std::span<const JoinedSource> sources, std::vector<DataIssue> &issues)
{
    const std::size_t rows = dataset.accounts.rowCount();
    if (dataset.unit != Unit::Account)
        dataset.customers = rowsWithOutcome(dataset);
    else
        dataset.customers = customersBySign(dataset, sources);
    if (dataset.customers.isEmpty())
        dataset.customers = everyAccount(dataset, sources, issues);
    dataset.prospects = RowSet(rows, true) - dataset.customers;
    dataset.pipeline = accountsWith(dataset.opportunities, rows, true);
}

} // namespace touchstone
