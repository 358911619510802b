#include "core/matching/roll_up.h"

#include "core/data/gathered_rows.h"

#include <QHash>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace touchstone
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BuildDataset)
};

// Per account the one that stands above it, itself where none does.
using Above = std::vector<qint32>;

void joinByDomain(Above &above, const AccountRows &accounts)
{
    QHash<qint32, qint32> firstOfDomain;
    for (std::size_t account = 0; account < above.size(); ++account) {
        const qint32 domain = accounts.domain[account];
        if (domain < 0)
            continue;
        const auto known = firstOfDomain.constFind(domain);
        if (known == firstOfDomain.constEnd())
            firstOfDomain.insert(domain, static_cast<qint32>(account));
        else
            above[account] = *known;
    }
}

qint32 accountNamed(AccountIndex &index, QByteArrayView text)
{
    for (const KeyKind kind : {KeyKind::Id, KeyKind::ExactName, KeyKind::Name})
        if (const qint32 account = index.account(kind, index.keyOf(kind, text)); account != noAccount)
            return account;
    return noAccount;
}

// The account at the top; a circle of parents ends where it began.
qint32 topOf(const Above &above, qint32 account)
{
    qint32 top = account;
    for (std::size_t steps = 0; steps <= above.size() && above[static_cast<std::size_t>(top)] != top; ++steps) {
        top = above[static_cast<std::size_t>(top)];
        if (top == account)
            break;
    }
    return top;
}

void linkParents(Above &above, AccountIndex &index, const ParsedSource &source, const SourceRows &rows)
{
    const ParsedColumn *column = source.find(u"parent_account");
    const auto *parents = column != nullptr ? std::get_if<Categories>(&column->column.cells) : nullptr;
    if (parents == nullptr)
        return;
    std::vector<qint32> accountOfLabel;
    accountOfLabel.reserve(parents->labels->size());
    for (std::size_t label = 0; label < parents->labels->size(); ++label)
        accountOfLabel.push_back(accountNamed(index, parents->labels->utf8(label)));
    for (std::size_t row = 0; row < rows.account.size(); ++row) {
        const qint32 account = rows.account[row];
        if (account < 0 || parents->codes[row] == unknownCode)
            continue;
        qint32 &parent = accountOfLabel[static_cast<std::size_t>(parents->codes[row])];
        if (parent == noAccount)
            parent = account; // has no record: the first that names it stands for it
        const qint32 own = topOf(above, account);
        const qint32 top = topOf(above, parent);
        if (own != top)
            above[static_cast<std::size_t>(own)] = top;
    }
}

bool isAddedUp(const Column &column)
{
    return column.attribute.kind == ValueKind::Money && column.attribute.known == Known::AfterSale &&
           std::holds_alternative<Numbers>(column.cells);
}

Numbers sums(const Numbers &values, const RollUp &rollUp)
{
    std::vector<double> result(rollUp.head.size(), unknownNumber);
    for (std::size_t account = 0; account < values.values.size(); ++account) {
        double &sum = result[static_cast<std::size_t>(rollUp.account[account])];
        if (const double value = values.values[account]; !std::isnan(value))
            sum = std::isnan(sum) ? value : sum + value;
    }
    return {std::move(result)};
}

// The row of the former table whose value each new account takes.
std::vector<qint32> takenRows(const Column &column, const RollUp &rollUp)
{
    std::vector<qint32> rows = rollUp.head;
    if (!std::holds_alternative<Categories>(column.cells) && !std::holds_alternative<Lists>(column.cells))
        return rows;
    for (std::size_t account = 0; account < rollUp.account.size(); ++account) {
        qint32 &row = rows[static_cast<std::size_t>(rollUp.account[account])];
        if (!column.isKnown(static_cast<std::size_t>(row)) && column.isKnown(account))
            row = static_cast<qint32>(account);
    }
    return rows;
}

// What was added up are all the account's rows of the file; where several files say it, each of them is named.
void traceSum(Column &column)
{
    column.attribute.formula = Words::tr("Sum over the records that are one account");
    if (column.origin.source >= 0 && column.furtherOrigins.empty())
        column.derivation =
            std::make_shared<const Derivation>(Derivation{column.origin.source, {column.origin.column}, {}, {}});
}

} // namespace

RollUp rollUpTo(AccountLevel level, AccountRows &accounts, std::span<const ParsedSource> sources,
                std::span<const SourceRows> rows)
{
    Above above(accounts.count);
    std::iota(above.begin(), above.end(), 0);
    if (level != AccountLevel::Site)
        joinByDomain(above, accounts);
    if (level == AccountLevel::UltimateParent)
        for (std::size_t source = 0; source < sources.size(); ++source)
            linkParents(above, accounts.index, sources[source], rows[source]);

    RollUp rollUp{std::vector<qint32>(accounts.count, -1), {}};
    std::vector<qint32> numberOfTop(accounts.count, -1);
    for (std::size_t account = 0; account < accounts.count; ++account) {
        const qint32 top = topOf(above, static_cast<qint32>(account));
        qint32 &number = numberOfTop[static_cast<std::size_t>(top)];
        if (number < 0) {
            number = static_cast<qint32>(rollUp.head.size());
            rollUp.head.push_back(top);
        }
        rollUp.account[account] = number;
    }
    return rollUp;
}

Table rolledUp(const Table &accounts, const RollUp &rollUp)
{
    Table table(rollUp.head.size());
    for (const auto &column : accounts.columns()) {
        Column result{column->attribute, {}, column->origin, column->furtherOrigins, column->derivation};
        if (isAddedUp(*column)) {
            result.cells = sums(std::get<Numbers>(column->cells), rollUp);
            traceSum(result);
        } else
            result.cells = gathered(column->cells, takenRows(*column, rollUp));
        table = table.with(std::move(result));
    }
    return table;
}

} // namespace touchstone
