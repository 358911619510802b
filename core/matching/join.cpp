#include "core/matching/join.h"

#include "core/matching/assigned_texts.h"
#include "core/matching/unmatched_rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace touchstone
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BuildDataset)
};

qint64 countDifferent(const std::vector<qint32> &accounts)
{
    std::vector<bool> seen;
    qint64 count = 0;
    for (const qint32 account : accounts) {
        if (account < 0)
            continue;
        const auto place = static_cast<std::size_t>(account);
        if (place >= seen.size())
            seen.resize(place + 1);
        count += seen[place] ? 0 : 1;
        seen[place] = true;
    }
    return count;
}

// Counts what became of the rows of one join.
class JoinCounter
{
public:
    explicit JoinCounter(const ParsedSource &source, const QString &key)
        : m_rows{std::vector<qint32>(source.rowCount(), noAccount),
                 {source.index, key, static_cast<qint64>(source.rowCount())}},
          m_unmatched(source, UnmatchedRows::Why::NoneIsCalledSo),
          m_ambiguous(source, UnmatchedRows::Why::SeveralAreCalledSo)
    {
    }

    void matched(std::size_t row, qint32 account)
    {
        m_rows.account[row] = account;
        ++m_rows.report.matched;
    }
    void blank() { ++m_rows.report.blank; }
    void unmatched(std::size_t row, int column, KeyKind kind = KeyKind::Id) { m_unmatched.count(row, column, kind); }
    void ambiguous(std::size_t row, int column, KeyKind kind) { m_ambiguous.count(row, column, kind); }

    SourceRows finish(std::vector<DataIssue> &issues)
    {
        m_rows.report.accounts = countDifferent(m_rows.account);
        m_unmatched.addTo(m_rows.report, issues);
        m_ambiguous.addTo(m_rows.report, issues);
        return std::move(m_rows);
    }

private:
    SourceRows m_rows;
    UnmatchedRows m_unmatched;
    UnmatchedRows m_ambiguous;
};

// The first key of the row that one account has; else what was wrong with its first key.
void joinRow(JoinCounter &counter, const AccountIndex &index, const std::vector<RowKeys> &all,
             const AssignedTexts &assigned, std::size_t row)
{
    const RowKeys *first = nullptr;
    const RowKeys *ambiguous = nullptr;
    for (const RowKeys &keys : all) {
        if (keys.keys[row] < 0)
            continue;
        if (const qint32 account = index.account(keys.kind, keys.keys[row]); account != noAccount)
            return counter.matched(row, account);
        first = first == nullptr ? &keys : first;
        if (index.isAmbiguous(keys.kind, keys.keys[row]))
            ambiguous = &keys;
    }
    if (first == nullptr)
        counter.blank();
    else if (ambiguous == nullptr)
        counter.unmatched(row, first->column, first->kind);
    else if (const qint32 account = assigned.account(row, ambiguous->column); account != noAccount)
        counter.matched(row, account);
    else
        counter.ambiguous(row, ambiguous->column, ambiguous->kind);
}

// The account per text of an id column of a joined source.
class AccountsByText
{
public:
    AccountsByText(const RawColumn &column, const std::vector<qint32> &accounts)
    {
        for (std::size_t row = 0; row < column.codes.size(); ++row) {
            if (column.codes[row] == 0)
                continue;
            const std::uint32_t key = m_texts.intern(column.texts->utf8(column.codes[row]));
            if (key >= m_accounts.size())
                m_accounts.push_back(accounts[row]);
        }
    }

    std::vector<qint32> accountsOf(const TextPool &texts)
    {
        std::vector<qint32> found(texts.size(), noAccount);
        for (std::size_t code = 1; code < found.size(); ++code) {
            const std::uint32_t key = m_texts.intern(texts.utf8(code));
            found[code] = key < m_accounts.size() ? m_accounts[key] : noAccount;
        }
        return found;
    }

private:
    TextPool m_texts;
    std::vector<qint32> m_accounts;
};

// Where the field of this key can be looked up: a column of a joined source that means the same.
struct Bridge {
    const RawColumn *column = nullptr;
    const SourceRows *rows = nullptr;
};

Bridge bridgeFor(const QString &field, const ParsedSource &source, std::span<const ParsedSource> all,
                 std::span<const SourceRows> joined)
{
    for (std::size_t other = 0; other < all.size(); ++other) {
        if (&all[other] == &source || joined[other].account.empty())
            continue;
        for (const ParsedColumn &column : all[other].columns)
            if (column.plan->field.compare(field, Qt::CaseInsensitive) == 0)
                return {&all[other].source->table->columns[static_cast<std::size_t>(column.index)], &joined[other]};
    }
    return {};
}

QString fieldOfHeader(const SourcePlan &plan, const QString &header)
{
    const ColumnPlan *column = plan.column(header);
    return column == nullptr || column->field.isEmpty() ? header : column->field;
}

} // namespace

std::optional<SourceRows> joinToAccounts(AccountIndex &index, const ParsedSource &source, PlannedKeys wanted,
                                         std::span<const AssignedRows> assigned, std::vector<DataIssue> &issues,
                                         Progress &progress)
{
    const std::vector<RowKeys> keys = rowKeys(source, wanted, index, progress);
    if (keys.empty())
        return std::nullopt;
    const AssignedTexts texts(assigned, source, index);
    JoinCounter counter(source, keyKindName(keys.front().kind));
    for (std::size_t row = 0; row < source.rowCount(); ++row)
        if (source.isUsed(row))
            joinRow(counter, index, keys, texts, row);
    return counter.finish(issues);
}

std::optional<SourceRows> joinThrough(const ParsedSource &source, std::span<const ParsedSource> all,
                                      std::span<const SourceRows> joined, std::vector<DataIssue> &issues)
{
    for (const QString &header : source.plan->keys) {
        const int column = source.source->table->find(header);
        const Bridge bridge = bridgeFor(fieldOfHeader(*source.plan, header), source, all, joined);
        if (column < 0 || bridge.column == nullptr)
            continue;
        const RawColumn &key = source.source->table->columns[static_cast<std::size_t>(column)];
        const std::vector<qint32> accountOfText =
            AccountsByText(*bridge.column, bridge.rows->account).accountsOf(*key.texts);
        JoinCounter counter(source, keyKindName(KeyKind::Id));
        for (std::size_t row = 0; row < source.rowCount(); ++row) {
            if (!source.isUsed(row))
                continue;
            if (key.codes[row] == 0)
                counter.blank();
            else if (const qint32 account = accountOfText[key.codes[row]]; account != noAccount)
                counter.matched(row, account);
            else
                counter.unmatched(row, column);
        }
        return counter.finish(issues);
    }
    return std::nullopt;
}

SourceRows notJoined(const ParsedSource &source, std::vector<DataIssue> &issues)
{
    RowCounter all;
    SourceRows rows{std::vector<qint32>(source.rowCount(), noAccount),
                    {source.index, {}, static_cast<qint64>(source.rowCount())}};
    rows.report.blank = rows.report.rows;
    // Deals are kept without an account, and counted by themselves.
    if (source.role() == SourceRole::Opportunities)
        return rows;
    all.rows = rows.report.rows;
    all.firstRow = source.rowCount() > 0 ? source.fileRow(0) : 0;
    issues.push_back(
        all.issue(DataIssue::Severity::Problem,
                  Words::tr("No column of this source tells whose its %Ln row(s) are, so they are not used. "
                            "Choose a column that names the account.",
                            nullptr, static_cast<int>(all.rows)),
                  source));
    return rows;
}

} // namespace touchstone
