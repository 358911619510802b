#include "core/matching/different_accounts.h"

#include <algorithm>

namespace touchstone
{

DifferentAccounts::DifferentAccounts(std::span<const AccountPair> pairs, AccountIndex &index)
{
    const auto keysOf = [&index](const AccountKey &key) {
        std::vector<Key> keys;
        for (const KeyKind kind : keyKindsOf(key.kind))
            if (const qint32 number = index.keyOf(kind, key.text.toUtf8()); number >= 0 && kind != KeyKind::Name)
                keys.emplace_back(kind, number);
        return keys;
    };
    for (const AccountPair &pair : pairs) {
        if (pair.same)
            continue;
        const std::vector<Key> ones = keysOf(pair.one);
        const std::vector<Key> others = keysOf(pair.other);
        for (const Key &one : ones)
            for (const Key &other : others) {
                m_others[one].push_back(other);
                m_others[other].push_back(one);
            }
    }
}

bool DifferentAccounts::has(KeyKind kind, qint32 key, qint32 account, const AccountIndex &index) const
{
    const auto found = m_others.find({kind, key});
    return found != m_others.end() && std::ranges::any_of(found->second, [&](const Key &other) {
               return index.account(other.first, other.second) == account;
           });
}

} // namespace touchstone
