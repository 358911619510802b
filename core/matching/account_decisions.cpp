#include "core/matching/account_decisions.h"

#include <numeric>

namespace touchstone
{

namespace
{

// Which accounts go together, each under the lowest number of its group.
class Groups
{
public:
    explicit Groups(std::size_t count) : m_first(count) { std::iota(m_first.begin(), m_first.end(), 0); }

    qint32 firstOf(qint32 account)
    {
        qint32 &first = m_first[static_cast<std::size_t>(account)];
        return first == account ? account : first = firstOf(first);
    }
    void join(qint32 a, qint32 b)
    {
        const qint32 one = firstOf(a);
        const qint32 other = firstOf(b);
        m_first[static_cast<std::size_t>(std::max(one, other))] = std::min(one, other);
    }

private:
    std::vector<qint32> m_first;
};

// Lets rows that name an account which is not there find the other one of the pair.
void addNameOf(AccountIndex &index, const AccountKey &key, qint32 account)
{
    const KeyKind kind = keyKindsOf(key.kind).front();
    const qint32 number = index.keyOf(kind, key.text.toUtf8());
    if (!index.isAmbiguous(kind, number))
        index.add(kind, number, account);
}

// The new number of each account, without gaps.
std::vector<qint32> numbersOf(Groups &groups, std::size_t count)
{
    std::vector<qint32> numbers(count);
    qint32 next = 0;
    for (std::size_t account = 0; account < count; ++account) {
        const qint32 first = groups.firstOf(static_cast<qint32>(account));
        numbers[account] = first == static_cast<qint32>(account) ? next++ : numbers[static_cast<std::size_t>(first)];
    }
    return numbers;
}

void renumber(AccountRows &accounts, std::span<const qint32> numbers, std::vector<SourceRows> &rows)
{
    accounts.index.renumber(numbers);
    AccountRows &old = accounts;
    std::vector<qint32> domain;
    std::vector<qint32> country;
    for (std::size_t account = 0; account < numbers.size(); ++account) {
        const auto number = static_cast<std::size_t>(numbers[account]);
        if (number == domain.size()) {
            domain.push_back(old.domain[account]);
            country.push_back(old.country[account]);
        }
    }
    accounts.count = domain.size();
    accounts.domain = std::move(domain);
    accounts.country = std::move(country);
    for (SourceRows &source : rows)
        for (qint32 &account : source.account)
            if (account >= 0)
                account = numbers[static_cast<std::size_t>(account)];
}

} // namespace

qint32 accountMeant(AccountIndex &index, const AccountKey &key)
{
    const QByteArray text = key.text.toUtf8();
    for (const KeyKind kind : keyKindsOf(key.kind))
        if (const qint32 account = index.account(kind, index.keyOf(kind, text)); account != noAccount)
            return account;
    return noAccount;
}

qint64 mergeSameAccounts(AccountRows &accounts, std::span<const AccountPair> pairs, std::vector<SourceRows> &rows)
{
    Groups groups(accounts.count);
    for (const AccountPair &pair : pairs) {
        if (!pair.same)
            continue;
        const qint32 one = accountMeant(accounts.index, pair.one);
        const qint32 other = accountMeant(accounts.index, pair.other);
        if (one >= 0 && other >= 0)
            groups.join(one, other);
        else if (one >= 0 || other >= 0)
            addNameOf(accounts.index, one >= 0 ? pair.other : pair.one, std::max(one, other));
    }
    const std::vector<qint32> numbers = numbersOf(groups, accounts.count);
    const std::size_t before = accounts.count;
    renumber(accounts, numbers, rows);
    return static_cast<qint64>(before - accounts.count);
}

} // namespace touchstone
