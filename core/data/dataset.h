#pragma once

#include "core/data/row_set.h"
#include "core/data/table.h"

#include <QDate>
#include <QString>

#include <vector>

namespace touchstone
{

// Something an import could not use or wants looked at: once per kind, with how often and where first.
struct DataIssue {
    enum class Severity { Note, Warning, Problem };

    Severity severity = Severity::Warning;
    QString text; // a whole sentence
    qint64 count = 1;
    QString source = {}; // file, sheet or zip member
    qint64 row = 0;      // first, as an editor counts; 0: none
    QString column = {};
    QString key = {}; // of a kind that something can be done about: "encoding"; stable
};

enum class DealState { Open, Won, Lost };

// The deals. Account is the row in Dataset::accounts, -1 for a deal of unknown account.
struct Opportunities {
    Table table; // opp_id, opp_name, opp_stage, opp_amount, opp_created, opp_closed … and the user's own columns
    std::vector<qint32> account;
    std::vector<DealState> state;
    std::vector<double> amount;                 // in the project's currency; NaN: unknown
    QStringList stages;                         // the names of the stages, in the order of the sale
    std::vector<qint32> stage;                  // index into stages; -1: unknown
    std::vector<std::vector<qint32>> dealOfRow; // [source][row]: which deal it is or belongs to; -1: none

    std::size_t count() const { return state.size(); }
};

// What one row of Dataset::accounts is.
enum class Unit {
    Account, // a company or a person
    Deal,    // the data have no account key: every row is one deal, taken as an account with one opportunity
    Lead     // the data have no account key: every row is a lead or a person
};

// How one source was joined to the accounts.
struct JoinReport {
    int source = -1;
    QString key; // "id", "domain", "name", "each row is an account"
    qint64 rows = 0;
    qint64 matched = 0;
    qint64 blank = 0;     // rows without a key
    qint64 unmatched = 0; // rows with a key that no account has
    QStringList unmatchedExamples = {};
    bool madeAccounts = false; // its rows that matched none became accounts

    // A text that should name an account and names none, or more than one.
    struct Unmatched {
        QString text;
        QString key;    // "id", "domain", "name"
        QString column; // header
        qint64 rows = 0;
        qint64 firstRow = 0;  // as an editor counts
        bool several = false; // more than one account is called so
    };
    std::vector<Unmatched> unmatchedKeys = {}; // of most rows first, at most mostUnmatchedKeys
    qint64 accounts = 0;                       // that have a row here
    qint64 repeated = 0;                       // rows of accounts that an earlier row of this source is about already
};
inline constexpr std::size_t mostUnmatchedKeys = 2000;

// One value as a source has it.
struct SourceCell {
    int source = -1;
    int column = -1;
    qint32 row = -1;
    bool operator==(const SourceCell &) const = default;
};

// What different sources say of one account's field where they disagree; the first is what was taken.
struct ValueConflict {
    qint32 account = -1;
    std::vector<SourceCell> values;
};

struct FieldConflicts {
    QString field;
    qint64 accounts = 0;                    // on which sources disagree
    std::vector<ValueConflict> listed = {}; // the first, at most mostListedConflicts
    std::vector<int> sources = {};          // that know the field, in the order in which they are asked
    std::vector<qint64> taken = {};         // per source, how many of the disagreements it won
};
inline constexpr std::size_t mostListedConflicts = 5000;

// How many amounts of a field are in a currency, and what became of them.
struct CurrencyAmounts {
    enum class Fate { Kept, Converted, Unknown }; // unknown: there is no rate, and they cannot be mixed with others

    QString field;
    QString currency; // empty: the data do not say
    qint64 amounts = 0;
    Fate fate = Fate::Kept;
};

// All that is known at one date: one row of accounts for each account, customers and prospects alike, with what was
// aggregated from the other files beside what was read. Made by buildDataset from sources and plan; never edited.
struct Dataset {
    Unit unit = Unit::Account;
    QDate asOf;     // the latest date in the data that is not in the future, or the day of the import
    Table accounts; // always with the columns account_id and account_name
    Opportunities opportunities;
    RowSet customers; // have bought; where unit is Deal or Lead: those whose outcome is known
    RowSet prospects; // have not
    RowSet pipeline;  // have an open opportunity; overlaps with the two
    std::vector<JoinReport> joins;
    std::vector<DataIssue> issues;
    QString currency;                             // ISO code of all money; empty: unknown
    std::vector<std::vector<qint32>> rowInSource; // [source][account]: its first row there; -1: none

    std::vector<std::vector<qint32>> accountOfRow = {}; // [source][row]: whose it is; -1: of nobody known
    std::vector<FieldConflicts> conflicts = {};         // fields with none left out
    std::vector<CurrencyAmounts> currencies = {};       // by field, most amounts first

    QString accountId(std::size_t row) const;
    QString accountName(std::size_t row) const;

    // The row of the account with this id or else this name; -1 when there is none.
    qint32 findAccount(const QString &idOrName) const;
};

// "customer", "prospect": which population the account is counted in by the command line and the reports.
QString populationName(const Dataset &dataset, std::size_t row);

} // namespace touchstone
