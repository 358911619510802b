#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace touchstone
{

// How the analyst names one account so that the decision holds for the next export too: by an id, a web domain or a
// name, as a file has it.
struct AccountKey {
    enum class Kind { Id, Domain, Name };

    Kind kind = Kind::Name;
    QString text;
    bool operator==(const AccountKey &) const = default;
};

// Two accounts that the analyst said to be the same company, or not, whatever the rules of matching think.
struct AccountPair {
    AccountKey one;
    AccountKey other;
    bool same = true;
    bool operator==(const AccountPair &) const = default;
};

// What one account is: each record of the files; the company that a record names as its parent; or the company at the
// top of that hierarchy. Money is added up to it, headcounts are not.
enum class AccountLevel { Site, Account, UltimateParent };

// Which of several values of a field is taken where sources disagree: that of the source named first (sources that are
// not named come after, in their order), or the newest.
struct ValueChoice {
    QString field;
    bool newest = false;
    QStringList sources;
    bool operator==(const ValueChoice &) const = default;
};

// Rows of a source that name an account as several are called, and the one that the analyst says is meant.
struct AssignedRows {
    QString source; // Source::name
    QString named;  // as the source has it
    AccountKey account;
    bool operator==(const AssignedRows &) const = default;
};

// What the analyst decided about which rows are one account, and which of their values hold.
struct MatchingPlan {
    std::vector<AccountPair> pairs;
    AccountLevel level = AccountLevel::Site;
    std::vector<ValueChoice> choices;
    std::vector<AssignedRows> assigned = {};

    const ValueChoice *find(QStringView field) const;
    bool operator==(const MatchingPlan &) const = default;
};

} // namespace touchstone
