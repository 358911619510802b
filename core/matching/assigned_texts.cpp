#include "core/matching/assigned_texts.h"

#include "core/matching/account_decisions.h"

namespace touchstone
{

AssignedTexts::AssignedTexts(std::span<const AssignedRows> assigned, const ParsedSource &source, AccountIndex &index)
    : m_source(source)
{
    for (const AssignedRows &each : assigned)
        if (each.source == source.source->name)
            m_accounts[each.named] = accountMeant(index, each.account);
}

qint32 AssignedTexts::account(std::size_t row, int column) const
{
    if (m_accounts.isEmpty())
        return noAccount;
    const RawColumn &raw = m_source.source->table->columns[static_cast<std::size_t>(column)];
    return m_accounts.value(raw.text(row), noAccount);
}

} // namespace touchstone
