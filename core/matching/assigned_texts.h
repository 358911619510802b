#pragma once

#include "core/import/plan/matching_plan.h"
#include "core/matching/account_index.h"

#include <QHash>

#include <span>

namespace touchstone
{

// The accounts that the analyst said are meant by texts of a source.
class AssignedTexts
{
public:
    AssignedTexts(std::span<const AssignedRows> assigned, const ParsedSource &source, AccountIndex &index);

    // The account that is meant by what the row has in this column of the raw table, or noAccount.
    qint32 account(std::size_t row, int column) const;

private:
    const ParsedSource &m_source;
    QHash<QString, qint32> m_accounts;
};

} // namespace touchstone
