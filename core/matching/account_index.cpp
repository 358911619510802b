#include "core/matching/account_index.h"

#include "core/base/parallel.h"

#include <algorithm>

namespace touchstone
{

namespace
{

void append(std::vector<KeyColumn> &columns, KeyKind kind, int column)
{
    const auto same = [&](const KeyColumn &other) { return other.kind == kind && other.column == column; };
    if (std::ranges::none_of(columns, same))
        columns.push_back({kind, column});
    if (kind == KeyKind::ExactName)
        append(columns, KeyKind::Name, column);
}

const ColumnPlan *planOf(const SourcePlan &plan, const QString &header)
{
    const auto found = std::ranges::find_if(plan.columns, [&](const ColumnPlan &column) {
        return column.header.compare(header, Qt::CaseInsensitive) == 0;
    });
    return found != plan.columns.end() ? &*found : nullptr;
}

// Whether the rows are accounts, so that whatever names one may merge them.
bool rowsAreAccounts(SourceRole role)
{
    return role == SourceRole::Accounts || role == SourceRole::Customers || role == SourceRole::Prospects;
}

} // namespace

std::vector<qint32> AccountIndex::keysOf(KeyKind kind, const RawColumn &column)
{
    KeySpace &space = m_spaces[static_cast<std::size_t>(kind)];
    constexpr qint32 notYet = -2;
    std::vector<qint32> keyOfText(column.texts->size(), notYet);
    std::vector<qint32> keys(column.codes.size());
    for (std::size_t row = 0; row < keys.size(); ++row) {
        qint32 &key = keyOfText[column.codes[row]];
        if (key == notYet) {
            const QByteArray normalized = normalizedKey(kind, column.texts->utf8(column.codes[row]));
            key = normalized.isEmpty() ? -1 : static_cast<qint32>(space.keys.intern(QByteArrayView(normalized)));
        }
        keys[row] = key;
    }
    space.accounts.resize(space.keys.size(), noAccount);
    return keys;
}

qint32 AccountIndex::account(KeyKind kind, qint32 key) const
{
    return key < 0
               ? noAccount
               : std::max(noAccount, m_spaces[static_cast<std::size_t>(kind)].accounts[static_cast<std::size_t>(key)]);
}

bool AccountIndex::isAmbiguous(KeyKind kind, qint32 key) const
{
    return key >= 0 && m_spaces[static_cast<std::size_t>(kind)].accounts[static_cast<std::size_t>(key)] == several;
}

void AccountIndex::add(KeyKind kind, qint32 key, qint32 account)
{
    if (key < 0)
        return;
    qint32 &owner = m_spaces[static_cast<std::size_t>(kind)].accounts[static_cast<std::size_t>(key)];
    if (owner == noAccount)
        owner = account;
    else if (owner != account && kind != KeyKind::Id)
        owner = several;
}

std::vector<KeyColumn> keyColumns(const ParsedSource &source, PlannedKeys wantedKeys)
{
    const SourcePlan &plan = *source.plan;
    std::vector<KeyColumn> columns;
    for (const QString &header : plan.keys) {
        const int column = source.source->table->find(header);
        const ColumnPlan *found = planOf(plan, header);
        if (column < 0)
            continue;
        const auto kind = found != nullptr ? keyKindOfField(found->field) : std::nullopt;
        if (kind) {
            append(columns, *kind, column);
        } else if (wantedKeys == PlannedKeys::All) {
            append(columns, KeyKind::Id, column);
            append(columns, KeyKind::ExactName, column);
        }
    }
    // An account's own e-mail is somebody's; the other fields that name an account hold for all its rows.
    if (rowsAreAccounts(plan.role) && !plan.keys.isEmpty())
        for (const KeyKind wanted : {KeyKind::Id, KeyKind::Domain, KeyKind::ExactName})
            for (const ParsedColumn &column : source.columns)
                if (keyKindOfField(column.plan->field) == wanted && column.plan->field != QLatin1String("email"))
                    append(columns, wanted, column.index);
    std::ranges::stable_sort(columns, {}, &KeyColumn::kind);
    return columns;
}

std::vector<RowKeys> rowKeys(const ParsedSource &source, PlannedKeys wanted, AccountIndex &index)
{
    std::vector<RowKeys> all;
    for (const KeyColumn &column : keyColumns(source, wanted))
        all.push_back({column.kind, column.column, {}});
    // Kinds do not know of each other, so each may have a core.
    const auto number = [&](std::size_t kind) {
        for (RowKeys &keys : all)
            if (keys.kind == static_cast<KeyKind>(kind))
                keys.keys =
                    index.keysOf(keys.kind, source.source->table->columns[static_cast<std::size_t>(keys.column)]);
    };
    NoProgress unseen;
    parallelFor(keyKindCount, number, unseen, {}, 0.0, 1.0);
    return all;
}

} // namespace touchstone
