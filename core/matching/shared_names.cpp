#include "core/matching/shared_names.h"

#include "core/matching/account_keys.h"
#include "core/matching/issue_list.h"
#include "core/matching/match_suggestions.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <map>

namespace touchstone
{

namespace
{

// Which accounts are called so, by one kind of key. Made when it is first asked for.
class Callings
{
public:
    Callings(const Dataset &dataset, const Progress &progress) : m_dataset(dataset), m_progress(progress) {}

    std::vector<qint32> accounts(KeyKind kind, const QString &text)
    {
        const QByteArray key = normalizedKey(kind, text.toUtf8());
        return key.isEmpty() ? std::vector<qint32>() : accountsByKey(kind).value(key);
    }

private:
    using ByKey = QHash<QByteArray, std::vector<qint32>>;

    const ByKey &accountsByKey(KeyKind kind)
    {
        const auto known = m_byKind.find(kind);
        if (known != m_byKind.end())
            return known->second;
        ByKey &byKey = m_byKind[kind];
        for (const auto &column : m_dataset.accounts.columns()) {
            const std::optional<KeyKind> ofColumn = keyKindOfField(column->attribute.key);
            const bool isName = kind == KeyKind::Name && ofColumn == KeyKind::ExactName;
            if (ofColumn != kind && !isName)
                continue;
            for (std::size_t account = 0; account < m_dataset.accounts.rowCount(); ++account) {
                if (account % rowsBetweenChecks == 0 && m_progress.isCancelled())
                    return byKey;
                add(byKey, kind, cellText(*column, account), static_cast<qint32>(account));
            }
        }
        return byKey;
    }

    static void add(ByKey &byKey, KeyKind kind, const QString &text, qint32 account)
    {
        const QByteArray key = normalizedKey(kind, text.toUtf8());
        if (key.isEmpty())
            return;
        std::vector<qint32> &accounts = byKey[key];
        if (std::ranges::find(accounts, account) == accounts.end())
            accounts.push_back(account);
    }

    const Dataset &m_dataset;
    const Progress &m_progress;
    std::map<KeyKind, ByKey> m_byKind;
};

// Names are compared as they are written before they are compared without their legal form, as when rows are joined.
std::vector<qint32> accountsCalled(Callings &callings, const JoinReport::Unmatched &shared)
{
    std::vector<qint32> accounts;
    for (const KeyKind kind : {KeyKind::Domain, KeyKind::Duns, KeyKind::TaxNumber, KeyKind::ExactName, KeyKind::Name})
        if (accounts.size() < 2 && keyKindName(kind) == shared.key)
            accounts = callings.accounts(kind, shared.text);
    return accounts;
}

// What the row says of the field, as the file has it.
QString textOfField(const Source &source, const SourcePlan &plan, const QString &field, std::size_t row)
{
    for (const ColumnPlan &column : plan.columns) {
        const int index = source.table->find(column.header);
        if (index < 0 || !column.used || column.field.compare(field, Qt::CaseInsensitive) != 0)
            continue;
        if (const QString text = source.table->columns[static_cast<std::size_t>(index)].text(row); !text.isEmpty())
            return text;
    }
    return {};
}

// What the row says that is nothing of an account: a stage, an amount.
void addOwnFacts(std::vector<SideBySide> &facts, const Dataset &dataset, const Source &source, const SourcePlan &plan,
                 std::size_t row)
{
    for (const ColumnPlan &column : plan.columns) {
        const int index = source.table->find(column.header);
        if (index < 0 || !column.used || dataset.accounts.find(column.field) != nullptr)
            continue;
        if (const QString text = source.table->columns[static_cast<std::size_t>(index)].text(row); !text.isEmpty())
            facts.push_back({column.header, text, {}, false});
    }
}

} // namespace

Result<std::vector<SharedName>> sharedNames(const Dataset &dataset, Progress &progress)
{
    Callings callings(dataset, progress);
    std::vector<SharedName> names;
    for (const JoinReport &join : dataset.joins)
        for (const JoinReport::Unmatched &unmatched : join.unmatchedKeys)
            if (unmatched.several)
                names.push_back({join.source, unmatched.text, unmatched.column, unmatched.rows, unmatched.firstRow,
                                 accountsCalled(callings, unmatched)});
    if (progress.isCancelled())
        return cancelled();
    return names;
}

std::vector<SideBySide> rowBesideAccount(const Dataset &dataset, std::span<const Source> sources,
                                         const ImportPlan &plan, const SharedName &name, qint32 account)
{
    const Source &source = sources[static_cast<std::size_t>(name.source)];
    const SourcePlan *sourcePlan = plan.find(source.name);
    const auto found = std::ranges::lower_bound(source.table->fileRows, name.firstRow);
    std::vector<SideBySide> facts;
    if (sourcePlan == nullptr || found == source.table->fileRows.end())
        return facts;
    const auto row = static_cast<std::size_t>(found - source.table->fileRows.begin());
    for (const auto &column : dataset.accounts.columns()) {
        const QString one = textOfField(source, *sourcePlan, column->attribute.key, row);
        const QString other = cellText(*column, static_cast<std::size_t>(account));
        if (!one.isEmpty() || !other.isEmpty())
            facts.push_back({column->attribute.label, one, other,
                             !one.isEmpty() && !other.isEmpty() && one.compare(other, Qt::CaseInsensitive) != 0});
    }
    // What both say tells most, then what the row alone says.
    const auto ofAccount =
        std::ranges::stable_partition(facts, [](const SideBySide &fact) { return !fact.one.isEmpty(); });
    std::vector<SideBySide> all(facts.begin(), ofAccount.begin());
    addOwnFacts(all, dataset, source, *sourcePlan, row);
    all.insert(all.end(), ofAccount.begin(), ofAccount.end());
    return all;
}

bool canBeAssigned(const Dataset &dataset, qint32 account)
{
    return accountKey(dataset, static_cast<std::size_t>(account)).kind != AccountKey::Kind::Name;
}

MatchingPlan withAssignment(MatchingPlan plan, const Dataset &dataset, const QString &source, const QString &named,
                            qint32 account)
{
    std::erase_if(plan.assigned,
                  [&](const AssignedRows &assigned) { return assigned.source == source && assigned.named == named; });
    plan.assigned.push_back({source, named, accountKey(dataset, static_cast<std::size_t>(account))});
    return plan;
}

} // namespace touchstone
