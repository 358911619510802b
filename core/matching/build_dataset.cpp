#include "core/matching/build_dataset.h"

#include "core/base/locale_text.h"
#include "core/import/fields/vocabulary.h"
#include "core/matching/account_decisions.h"
#include "core/matching/account_identity.h"
#include "core/matching/aggregates.h"
#include "core/matching/build_opportunities.h"
#include "core/matching/currencies.h"
#include "core/matching/customer_spans.h"
#include "core/matching/customer_value.h"
#include "core/matching/data_checks.h"
#include "core/matching/join.h"
#include "core/matching/roll_up.h"
#include "core/matching/suspicious_values.h"
#include "core/matching/taxonomy.h"
#include "core/matching/tidy_values.h"
#include "core/matching/value_conflicts.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <deque>

namespace touchstone
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BuildDataset)
};

// Accounts are made from the sources in this order; what comes first gives an account its values.
constexpr std::array accountRoles = {SourceRole::Accounts, SourceRole::Customers, SourceRole::Prospects};

// Without a list of accounts, whatever names accounts makes them.
constexpr std::array standInRoles = {SourceRole::Opportunities, SourceRole::Subscriptions, SourceRole::Invoices,
                                     SourceRole::Contacts,      SourceRole::Responses,     SourceRole::Usage,
                                     SourceRole::Tickets,       SourceRole::Events};

bool describesAccount(const ParsedColumn &column)
{
    switch (column.column.attribute.family) {
    case Family::Firmographic:
    case Family::Geographic:
    case Family::Technographic:
    case Family::Demographic:
    case Family::Psychographic:
        return true;
    case Family::Identity:
        return keyKindOfField(column.plan->field).has_value() && column.plan->field != QLatin1String("email");
    default:
        return false;
    }
}

bool isFact(const ParsedColumn &column)
{
    return describesAccount(column) && column.column.attribute.family != Family::Identity;
}

bool isAccountRole(SourceRole role)
{
    return std::ranges::find(accountRoles, role) != accountRoles.end();
}

// A data set on its way, in the order in which it is built.
class DatasetBuilder
{
public:
    DatasetBuilder(std::span<const Source> sources, const ImportPlan &plan, QDate today, Progress &progress)
        : m_sources(sources), m_plan(plan), m_today(today), m_progress(progress)
    {
    }

    Result<Dataset> build()
    {
        auto parsed = parseSources(m_sources, m_plan, m_today, m_issues, m_progress);
        if (!parsed)
            return parsed.error();
        m_parsed = std::move(*parsed);
        m_rows.resize(m_parsed.size());
        m_joined.assign(m_parsed.size(), false);
        tidy();
        m_dataset.asOf = latestDate(m_parsed, m_today);

        m_progress.report(0.5, Words::tr("Joining rows to accounts"));
        m_accounts.different = DifferentAccounts(m_plan.matching.pairs, m_accounts.index);
        m_accounts.isOfOneSource = m_parsed.size() == 1 && isAsUsual();
        makeAllAccounts();
        mergeAccounts();
        joinTheRest();
        mergeAccounts();
        if (m_progress.isCancelled())
            return cancelled();
        if (m_accounts.count == 0)
            tellOfNoAccounts();
        for (const auto &step : {&DatasetBuilder::gatherAccounts, &DatasetBuilder::gatherDeals})
            if (const auto done = (this->*step)(); !done)
                return done.error();
        m_progress.report(0.8, Words::tr("Adding up what belongs to each account"));
        dividePopulations(m_dataset, m_joinedSources, m_issues);
        addAggregates();
        if (m_progress.isCancelled())
            return cancelled();
        m_progress.report(0.95, Words::tr("Looking for contradictions"));
        finish();
        return std::move(m_dataset);
    }

private:
    // Files with headers alone make an empty data set, and say so themselves. Of others the analyst can say what they
    // are once they are there.
    void tellOfNoAccounts()
    {
        const auto withRows =
            std::ranges::find_if(m_sources, [](const Source &source) { return source.table->rowCount() > 0; });
        if (withRows != m_sources.end())
            m_issues.push_back({DataIssue::Severity::Problem,
                                Words::tr("There is no account in these files. Say which file is a list of accounts, "
                                          "customers or prospects, or of opportunities."),
                                1, withRows->name});
    }

    // Nothing was decided about how accounts are matched.
    bool isAsUsual() const { return m_plan.matching == MatchingPlan(); }

    void tidy()
    {
        tidyValues(m_parsed, m_plan.tidying);
        CurrencyOutcome currency = convertCurrencies(m_parsed, m_plan.currency, m_issues);
        m_dataset.currency = currency.reporting;
        m_dataset.currencies = std::move(currency.amounts);
    }

    // Deals may bring accounts that were said to be the same as others, so this is done again when all are there.
    void mergeAccounts()
    {
        if (!m_plan.matching.pairs.empty())
            mergeSameAccounts(m_accounts, m_plan.matching.pairs, m_rows);
    }

    void take(std::size_t index, SourceRows rows)
    {
        m_rows[index] = std::move(rows);
        m_joined[index] = true;
    }

    void makeAccountsOf(std::size_t index)
    {
        const ParsedSource &source = m_parsed[index];
        const bool isList = isAccountRole(source.role());
        if (!keyColumns(source, PlannedKeys::All).empty()) {
            take(index,
                 makeAccounts(m_accounts, source, isList ? Strangers::BecomeAccounts : Strangers::BecomeIfTheyHaveKey,
                              m_plan.matching.assigned, m_issues, m_progress));
            m_hasKeyedAccounts = true;
        } else {
            take(index, makeAccountPerRow(m_accounts, source));
            m_isOneRowEach |= source.rowCount() > 0;
            m_hasLeads |= source.role() == SourceRole::Prospects || source.role() == SourceRole::Contacts ||
                          source.find(u"converted") != nullptr;
        }
        m_accountSources.push_back(index);
    }

    void makeAllAccounts()
    {
        for (const SourceRole role : accountRoles)
            for (std::size_t index = 0; index < m_parsed.size(); ++index)
                if (m_parsed[index].role() == role)
                    makeAccountsOf(index);
        for (const SourceRole role : standInRoles) {
            if (m_accounts.count > 0)
                break;
            for (std::size_t index = 0; index < m_parsed.size(); ++index)
                if (m_parsed[index].role() == role && standsIn(m_parsed[index]))
                    makeAccountsOf(index);
            if (role == SourceRole::Opportunities && m_isOneRowEach)
                m_dataset.unit = Unit::Deal;
        }
        if (m_dataset.unit != Unit::Deal && m_isOneRowEach && !m_hasKeyedAccounts && m_hasLeads)
            m_dataset.unit = Unit::Lead;
    }

    // Deals and contacts without a key are accounts themselves when there is nothing else.
    static bool standsIn(const ParsedSource &source)
    {
        return source.role() == SourceRole::Opportunities || source.role() == SourceRole::Contacts ||
               !keyColumns(source, PlannedKeys::OfKnownFields).empty();
    }

    void joinTheRest()
    {
        for (std::size_t index = 0; index < m_parsed.size(); ++index)
            if (!m_joined[index])
                joinByOwnKeys(index);
        // By way of each other, for as long as that gets any further.
        for (bool found = true; found;) {
            found = false;
            for (std::size_t index = 0; index < m_parsed.size(); ++index)
                if (!m_joined[index])
                    if (auto rows = joinThrough(m_parsed[index], m_parsed, m_rows, m_issues)) {
                        take(index, std::move(*rows));
                        found = true;
                    }
        }
        for (std::size_t index = 0; index < m_parsed.size(); ++index)
            if (!m_joined[index])
                joinAtLast(index);
        for (std::size_t index = 0; index < m_parsed.size(); ++index)
            m_joinedSources.push_back({&m_parsed[index], &m_rows[index]});
    }

    void joinByOwnKeys(std::size_t index)
    {
        const ParsedSource &source = m_parsed[index];
        const bool bringsFacts = source.role() == SourceRole::Opportunities &&
                                 std::ranges::any_of(source.columns, isFact) &&
                                 !keyColumns(source, PlannedKeys::OfKnownFields).empty();
        if (bringsFacts)
            makeAccountsOf(index);
        else if (auto rows = joinToAccounts(m_accounts.index, source, PlannedKeys::OfKnownFields,
                                            m_plan.matching.assigned, m_issues, m_progress))
            take(index, std::move(*rows));
    }

    void joinAtLast(std::size_t index)
    {
        const ParsedSource &source = m_parsed[index];
        if (auto rows = joinToAccounts(m_accounts.index, source, PlannedKeys::All, m_plan.matching.assigned, m_issues,
                                       m_progress))
            take(index, std::move(*rows));
        else
            take(index, notJoined(source, m_issues));
    }

    Result<Done> gatherAccounts()
    {
        reportImpossibleValues(m_parsed, m_dataset.asOf, m_impossible);
        std::vector<Part> parts;
        for (const std::size_t index : m_accountSources) {
            const bool isList = isAccountRole(m_parsed[index].role());
            const bool takesAll = isList || m_dataset.unit != Unit::Account;
            // What follows reads deals and what is added up, never again the lists of accounts but for rolling them up.
            parts.push_back({&m_parsed[index], m_rows[index].account,
                             takesAll ? std::function<bool(const ParsedColumn &)>() : describesAccount,
                             datesOf(m_parsed[index]), isList && isAsUsual() ? &m_parsed[index] : nullptr});
        }
        auto gathered = gatherColumns(parts, m_accounts.count, &m_plan.matching, m_progress, 0.6, 0.7);
        if (!gathered)
            return gathered.error();
        m_dataset.conflicts = std::move(gathered->conflicts);
        Table accounts(m_accounts.count);
        for (Column &column : gathered->columns)
            accounts = accounts.with(std::move(column));
        accounts = atLevel(std::move(accounts));
        auto identified = withIdentity(accounts, m_dataset.unit, m_progress);
        if (!identified)
            return identified.error();
        m_dataset.accounts = std::move(*identified);
        noteFirstRows();
        return Done{};
    }

    // Of which day the rows are, if any field wants the newest value.
    std::span<const double> datesOf(const ParsedSource &source)
    {
        if (std::ranges::none_of(m_plan.matching.choices, &ValueChoice::newest))
            return {};
        m_dates.push_back(rowDates(source, m_today));
        return m_dates.back();
    }

    // The accounts at the level that the plan wants, and whose the rows are then.
    Table atLevel(Table accounts)
    {
        if (m_plan.matching.level == AccountLevel::Site || m_dataset.unit != Unit::Account)
            return accounts;
        const RollUp rollUp = rollUpTo(m_plan.matching.level, m_accounts, m_parsed, m_rows);
        if (!rollUp.isNeeded())
            return accounts;
        const auto places = static_cast<int>(rollUp.account.size());
        m_issues.push_back({DataIssue::Severity::Note,
                            Words::tr("%Ln record(s) count as %1 accounts, as you chose to look at companies rather "
                                      "than at their parts.",
                                      nullptr, places)
                                .arg(countText(static_cast<qint64>(rollUp.head.size()))),
                            places});
        for (SourceRows &rows : m_rows)
            for (qint32 &account : rows.account)
                account = account < 0 ? account : rollUp.account[static_cast<std::size_t>(account)];
        for (FieldConflicts &conflicts : m_dataset.conflicts)
            for (ValueConflict &conflict : conflicts.listed)
                conflict.account = rollUp.account[static_cast<std::size_t>(conflict.account)];
        m_accounts.count = rollUp.head.size();
        return rolledUp(accounts, rollUp);
    }

    void noteFirstRows()
    {
        m_dataset.rowInSource.assign(m_sources.size(), {});
        for (std::size_t index = 0; index < m_parsed.size(); ++index) {
            std::vector<qint32> firstRows(m_accounts.count, -1);
            for (std::size_t row = 0; row < m_rows[index].account.size(); ++row)
                if (const qint32 account = m_rows[index].account[row];
                    account >= 0 && firstRows[static_cast<std::size_t>(account)] < 0)
                    firstRows[static_cast<std::size_t>(account)] = static_cast<qint32>(row);
            m_dataset.rowInSource[static_cast<std::size_t>(m_parsed[index].index)] = std::move(firstRows);
        }
        for (std::vector<qint32> &rows : m_dataset.rowInSource)
            rows.resize(m_accounts.count, -1);
    }

    Result<Done> gatherDeals()
    {
        std::vector<DealSource> sources;
        for (std::size_t index = 0; index < m_parsed.size(); ++index)
            if (m_parsed[index].role() == SourceRole::Opportunities)
                sources.push_back({&m_parsed[index], &m_rows[index]});
        if (sources.empty())
            return Done{};
        auto deals = buildOpportunities(sources, m_issues, m_progress);
        if (!deals)
            return deals.error();
        m_dataset.opportunities = std::move(*deals);
        return Done{};
    }

    void addAggregates()
    {
        AggregateList list(m_dataset);
        if (m_dataset.opportunities.count() > 0 && m_dataset.unit == Unit::Account)
            addDealAggregates(list);
        for (const JoinedSource &joined : m_joinedSources) {
            if (joined.rows->report.matched > 0)
                addAggregatesOf(list, joined);
            reportRepeatedIds(joined, m_issues);
        }
        for (Column &column : list.take())
            m_dataset.accounts = m_dataset.accounts.with(std::move(column));
        addGroups(m_dataset, m_plan.tidying);
        addTenure(m_dataset);
        addLifetimeValue(m_dataset, m_plan.value);
    }

    void addAggregatesOf(AggregateList &list, const JoinedSource &joined) const
    {
        switch (joined.source->role()) {
        case SourceRole::Responses:
            return addResponseAggregates(list, joined);
        case SourceRole::Subscriptions:
            return addSubscriptionAggregates(list, joined);
        case SourceRole::Tickets:
            return addTicketAggregates(list, joined);
        case SourceRole::Events:
            return addEventAggregates(list, joined, shortName(*joined.source));
        case SourceRole::Invoices:
            return addInvoiceAggregates(list, joined);
        case SourceRole::Contacts:
            return addContactAggregates(list, joined);
        case SourceRole::Usage:
            return addUsageAggregates(list, joined);
        default:
            return;
        }
    }

    // "ravenstack_churn_events.csv" among other files of ravenstack is "churn_events".
    QString shortName(const ParsedSource &source) const
    {
        const auto baseName = [](const Source &given) {
            QString name = QFileInfo(given.name).completeBaseName().toLower();
            for (QChar &c : name)
                c = c.isLetterOrNumber() ? c : QLatin1Char('_');
            return name;
        };
        QString common = baseName(*source.source);
        for (const Source &other : m_sources)
            while (!baseName(other).startsWith(common))
                common.chop(1);
        const QString name = baseName(*source.source);
        const qsizetype end = m_sources.size() > 1 ? common.lastIndexOf(QLatin1Char('_')) + 1 : 0;
        return end < name.size() ? name.mid(end) : name;
    }

    void finish()
    {
        for (const SourceRows &rows : m_rows)
            m_dataset.joins.push_back(rows.report);
        std::ranges::sort(m_dataset.joins, {}, &JoinReport::source);
        reportChurnContradictions(m_dataset, m_joinedSources, m_issues);
        m_issues.insert(m_issues.end(), m_impossible.begin(), m_impossible.end());
        reportConflicts(m_dataset, m_sources, m_issues);
        for (const Misspelling &misspelling : probableMisspellings(m_sources, m_plan))
            m_issues.push_back(issueOf(misspelling, m_sources));
        if (m_dataset.currency.isEmpty())
            m_dataset.currency = mainCurrency(m_dataset);
        m_dataset.accountOfRow.resize(m_sources.size());
        for (std::size_t index = 0; index < m_parsed.size(); ++index)
            m_dataset.accountOfRow[static_cast<std::size_t>(m_parsed[index].index)] = std::move(m_rows[index].account);
        m_dataset.issues = std::move(m_issues);
    }

    std::span<const Source> m_sources;
    const ImportPlan &m_plan;
    QDate m_today;
    Progress &m_progress;

    std::vector<ParsedSource> m_parsed;
    std::vector<SourceRows> m_rows; // per parsed source
    std::vector<bool> m_joined;
    std::vector<std::size_t> m_accountSources; // indexes of parsed sources that made accounts, in their order
    std::vector<JoinedSource> m_joinedSources;
    AccountRows m_accounts;
    std::deque<std::vector<double>> m_dates; // of the rows of sources; the elements stay where they are
    bool m_hasKeyedAccounts = false;
    bool m_isOneRowEach = false;
    bool m_hasLeads = false;
    std::vector<DataIssue> m_issues;
    std::vector<DataIssue> m_impossible; // values
    Dataset m_dataset;
};

} // namespace

Result<Dataset> buildDataset(std::span<const Source> sources, const ImportPlan &plan, QDate today, Progress &progress)
{
    return DatasetBuilder(sources, plan, today, progress).build();
}

} // namespace touchstone
