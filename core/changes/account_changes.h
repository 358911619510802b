#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/dataset.h"

#include <vector>

namespace touchstone
{

// One value that is another than before, as the user reads both; empty: unknown.
struct ValueChange {
    QString account;
    QString before;
    QString after;
};

// How the values of one field changed among the accounts that are in both states.
struct FieldChange {
    QString field; // attribute key
    QString label;
    qint64 changed = 0; // known before and now, and different
    qint64 learnt = 0;  // unknown before, known now
    qint64 lost = 0;    // known before, unknown now
    std::vector<ValueChange> examples;
};

// What became of the accounts between two states of the data. Accounts are the same when their ids are.
struct AccountChanges {
    std::vector<quint32> added;           // rows of the later data set
    std::vector<quint32> gone;            // rows of the former one
    std::vector<quint32> changed;         // rows of the later one: a value that comes from a file is another
    std::vector<quint32> becameCustomers; // rows of the later one
    std::vector<quint32> leftCustomers;   // rows of the later one: customers before, not now
    std::vector<qint32> formerRow;        // per row of the later data set, the row of the former; -1: new
    std::vector<FieldChange> fields;      // those with any change, most changes first
    bool comparable = true;               // false: rows have no id, so it cannot be told which are the same

    bool isEmpty() const
    {
        return added.empty() && gone.empty() && changed.empty() && becameCustomers.empty() && leftCustomers.empty();
    }
};

// The values of one account that changed, as a line: "Employees 250 → 520 · Industry Banking → Finance". At most `most`
// of them, those that were read from files first.
QString changedValues(const Dataset &before, std::size_t formerRow, const Dataset &after, std::size_t row, int most);

Result<AccountChanges> compareAccounts(const Dataset &before, const Dataset &after, Progress &progress);

} // namespace touchstone
