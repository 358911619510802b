#include "core/matching/make_accounts.h"

#include "core/matching/assigned_texts.h"
#include "core/matching/country_names.h"
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

// The country of each row by a number that is the same for all its names; -1 where that is not known.
std::vector<qint32> countryNumbers(const ParsedSource &source)
{
    const ParsedColumn *column = source.find(u"country");
    const auto *names = column != nullptr ? std::get_if<Categories>(&column->column.cells) : nullptr;
    if (names == nullptr)
        return {};
    std::vector<qint32> numberOfName(names->labels->size());
    for (std::size_t name = 0; name < numberOfName.size(); ++name) {
        const QString code = countryCode((*names->labels)[name]);
        numberOfName[name] = code.isEmpty() ? -1 : code[0].unicode() * 256 + code[1].unicode();
    }
    std::vector<qint32> numbers(names->codes.size(), -1);
    for (std::size_t row = 0; row < numbers.size(); ++row)
        if (names->codes[row] != unknownCode)
            numbers[row] = numberOfName[static_cast<std::size_t>(names->codes[row])];
    return numbers;
}

// One source on its way into the accounts.
class AccountMaker
{
public:
    AccountMaker(AccountRows &accounts, const ParsedSource &source, Progress &progress)
        : m_accounts(accounts),
          m_keys(rowKeys(source, PlannedKeys::All, accounts.index, progress, accounts.isOfOneSource)),
          m_countries(countryNumbers(source)), m_firstOwn(static_cast<qint32>(accounts.count)), m_sharesIds(findsAnId())
    {
    }

    bool hasKey(std::size_t row) const
    {
        return std::ranges::any_of(m_keys, [row](const RowKeys &keys) { return keys.keys[row] >= 0; });
    }

    // The account that the row belongs to, or noAccount.
    qint32 find(std::size_t row) const
    {
        const bool hasId = this->hasId(row);
        for (const RowKeys &keys : m_keys) {
            const qint32 found = m_accounts.index.account(keys.kind, keys.keys[row]);
            if (found == noAccount || (keys.kind != KeyKind::Id && hasId && isOtherById(found)))
                continue;
            const bool byName = keys.kind == KeyKind::ExactName || keys.kind == KeyKind::Name;
            if (byName && (hasOtherDomain(row, found) || hasOtherCountry(row, found)))
                continue;
            if (!m_accounts.different.isEmpty() && isSaidDifferent(row, found))
                continue;
            return found;
        }
        return noAccount;
    }

    // Lets the account be found by the keys of the row.
    void remember(std::size_t row, qint32 account)
    {
        for (const RowKeys &keys : m_keys)
            m_accounts.index.add(keys.kind, keys.keys[row], account);
        qint32 &domain = m_accounts.domain[static_cast<std::size_t>(account)];
        if (domain < 0)
            domain = domainOf(row);
        qint32 &country = m_accounts.country[static_cast<std::size_t>(account)];
        if (country < 0)
            country = countryOf(row);
    }

    // The name of the row, where it has no other key and several accounts are called so.
    const RowKeys *sharedName(std::size_t row) const
    {
        const RowKeys *shared = nullptr;
        for (const RowKeys &keys : m_keys) {
            if (keys.keys[row] < 0)
                continue;
            if (keys.kind != KeyKind::ExactName && keys.kind != KeyKind::Name)
                return nullptr;
            if (shared == nullptr && m_accounts.index.isAmbiguous(keys.kind, keys.keys[row]))
                shared = &keys;
        }
        return shared;
    }

    KeyKind firstKind() const { return m_keys.empty() ? KeyKind::Id : m_keys.front().kind; }

private:
    bool findsAnId() const
    {
        for (const RowKeys &keys : m_keys)
            for (std::size_t row = 0; keys.kind == KeyKind::Id && row < keys.keys.size(); ++row)
                if (m_accounts.index.account(KeyKind::Id, keys.keys[row]) != noAccount)
                    return true;
        return false;
    }

    bool hasId(std::size_t row) const
    {
        return std::ranges::any_of(
            m_keys, [row](const RowKeys &keys) { return keys.kind == KeyKind::Id && keys.keys[row] >= 0; });
    }

    // An id that no account has, in a numbering that the account is part of, says that this is another one.
    bool isOtherById(qint32 account) const { return m_sharesIds || account >= m_firstOwn; }

    qint32 domainOf(std::size_t row) const
    {
        for (const RowKeys &keys : m_keys)
            if (keys.kind == KeyKind::Domain && keys.keys[row] >= 0)
                return keys.keys[row];
        return -1;
    }

    // Two of the same name at different domains are rather two.
    bool hasOtherDomain(std::size_t row, qint32 account) const
    {
        const qint32 domain = domainOf(row);
        const qint32 known = m_accounts.domain[static_cast<std::size_t>(account)];
        return domain >= 0 && known >= 0 && domain != known;
    }

    qint32 countryOf(std::size_t row) const { return m_countries.empty() ? -1 : m_countries[row]; }

    // And so are two of the same name in different countries.
    bool hasOtherCountry(std::size_t row, qint32 account) const
    {
        const qint32 country = countryOf(row);
        const qint32 known = m_accounts.country[static_cast<std::size_t>(account)];
        return country >= 0 && known >= 0 && country != known;
    }

    bool isSaidDifferent(std::size_t row, qint32 account) const
    {
        return std::ranges::any_of(m_keys, [&](const RowKeys &keys) {
            return m_accounts.different.has(keys.kind, keys.keys[row], account, m_accounts.index);
        });
    }

    AccountRows &m_accounts;
    std::vector<RowKeys> m_keys;
    std::vector<qint32> m_countries; // per row; empty: the source does not tell
    qint32 m_firstOwn;
    bool m_sharesIds;
};

qint32 newAccount(AccountRows &accounts)
{
    accounts.domain.push_back(-1);
    accounts.country.push_back(-1);
    return static_cast<qint32>(accounts.count++);
}

// Whether a row says what an earlier one says, but for blanks around it: merging the two loses nothing.
bool isCopy(const ParsedSource &source, std::size_t row, std::size_t earlier)
{
    const std::vector<RawColumn> &columns = source.source->table->columns;
    return std::ranges::all_of(columns, [row, earlier](const RawColumn &column) {
        return column.codes[row] == column.codes[earlier] ||
               column.text(row).trimmed() == column.text(earlier).trimmed();
    });
}

// Rows that had something to say of one sort.
struct RowsToTell {
    RowCounter blank;
    RowCounter repeated; // the account of an earlier row, with other values
    RowCounter copies;   // … with the same
};

void report(std::vector<DataIssue> &issues, const ParsedSource &source, const RowsToTell &rows)
{
    const auto &[blank, repeated, copies] = rows;
    if (copies.rows > 0)
        issues.push_back(copies.issue(DataIssue::Severity::Note,
                                      Words::tr("%Ln row(s) say the same as an earlier row; they were merged with it.",
                                                nullptr, static_cast<int>(copies.rows)),
                                      source));
    if (repeated.rows > 0)
        issues.push_back(
            repeated.issue(DataIssue::Severity::Warning,
                           Words::tr("%Ln row(s) repeat the account of an earlier row; they were merged with it.",
                                     nullptr, static_cast<int>(repeated.rows)),
                           source));
    if (blank.rows > 0)
        issues.push_back(
            blank.issue(DataIssue::Severity::Warning,
                        Words::tr("%Ln row(s) have no id, domain or name; each was taken as an account of its own.",
                                  nullptr, static_cast<int>(blank.rows)),
                        source));
}

} // namespace

SourceRows makeAccounts(AccountRows &accounts, const ParsedSource &source, Strangers strangers,
                        std::span<const AssignedRows> assigned, std::vector<DataIssue> &issues, Progress &progress)
{
    const std::size_t rows = source.rowCount();
    AccountMaker maker(accounts, source, progress);
    const AssignedTexts meant(assigned, source, accounts.index);
    UnmatchedRows shared(source, UnmatchedRows::Why::SeveralAreCalledSo);
    SourceRows made{std::vector<qint32>(rows, noAccount),
                    {source.index, keyKindName(maker.firstKind()), static_cast<qint64>(rows)}};
    std::vector<qint64> firstRow; // per account, here; -1: none yet
    firstRow.reserve(accounts.count + rows);
    RowsToTell told;
    for (std::size_t row = 0; row < rows; ++row) {
        if (row % rowsBetweenChecks == 0 && progress.isCancelled())
            break;
        if (!source.isUsed(row))
            continue;
        const bool hasKey = maker.hasKey(row);
        made.report.blank += hasKey ? 0 : 1;
        if (!hasKey && strangers == Strangers::BecomeIfTheyHaveKey)
            continue;
        if (!hasKey)
            told.blank.count(source, row);
        qint32 account = maker.find(row);
        if (account == noAccount && strangers == Strangers::BecomeIfTheyHaveKey)
            if (const RowKeys *name = maker.sharedName(row); name != nullptr) {
                account = meant.account(row, name->column);
                if (account == noAccount) {
                    shared.count(row, name->column, name->kind);
                    continue;
                }
            }
        made.report.matched += hasKey ? 1 : 0;
        made.report.madeAccounts |= account == noAccount;
        if (account == noAccount)
            account = newAccount(accounts);
        maker.remember(row, account);
        firstRow.resize(accounts.count, -1);
        qint64 &first = firstRow[static_cast<std::size_t>(account)];
        made.report.accounts += first < 0 ? 1 : 0;
        if (first < 0)
            first = static_cast<qint64>(row);
        else if (strangers == Strangers::BecomeAccounts)
            (isCopy(source, row, static_cast<std::size_t>(first)) ? told.copies : told.repeated).count(source, row);
        made.account[row] = account;
    }
    made.report.repeated = told.repeated.rows + told.copies.rows;
    shared.addTo(made.report, issues);
    report(issues, source, told);
    return made;
}

SourceRows makeAccountPerRow(AccountRows &accounts, const ParsedSource &source)
{
    const std::size_t rows = source.rowCount();
    SourceRows made{std::vector<qint32>(rows, noAccount),
                    {source.index, QStringLiteral("each row is an account"), static_cast<qint64>(rows)}};
    made.report.madeAccounts = true;
    for (std::size_t row = 0; row < rows; ++row)
        if (source.isUsed(row)) {
            made.account[row] = newAccount(accounts);
            ++made.report.matched;
            ++made.report.accounts;
        }
    return made;
}

} // namespace touchstone
