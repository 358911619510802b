#pragma once

#include "core/matching/account_index.h"

#include <map>
#include <span>
#include <utility>
#include <vector>

namespace touchstone
{

// Pairs that the analyst said to be different accounts, by the numbers of their keys.
class DifferentAccounts
{
public:
    DifferentAccounts() = default;
    DifferentAccounts(std::span<const AccountPair> pairs, AccountIndex &index);

    bool isEmpty() const { return m_others.empty(); }

    // Whether a row with this key was said not to be of this account.
    bool has(KeyKind kind, qint32 key, qint32 account, const AccountIndex &index) const;

private:
    using Key = std::pair<KeyKind, qint32>;
    std::map<Key, std::vector<Key>> m_others;
};

} // namespace touchstone
