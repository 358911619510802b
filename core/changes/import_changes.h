#pragma once

#include "core/changes/account_changes.h"
#include "core/changes/column_changes.h"
#include "core/changes/deal_changes.h"
#include "core/project/import_project.h"

namespace touchstone
{

// What an import changes, to be read before anything is replaced.
struct ImportChanges {
    std::vector<ExportDrift> exports; // what arrived, in the order of the files; new tables too
    AccountChanges accounts;
    DealChanges deals;
    qint64 accountsBefore = 0;
    qint64 accountsAfter = 0;

    bool replacesAnything() const; // a source of the project is renewed
    bool isNothing() const;        // the same files once more
};

Result<ImportChanges> importChanges(const Project &before, const Project &after, const std::vector<Arrival> &arrivals,
                                    Progress &progress);

// The fields that the profile and the rule of the best customers are made of.
QSet<QString> fieldsInUse(const Project &project);

// What changed, in whole sentences; empty where there is nothing to say.
QString accountChangesText(const ImportChanges &changes); // "43 accounts new, 12 gone and 310 with other values."
QString customerChangesText(const AccountChanges &accounts);
QString dealChangesText(const DealChanges &deals);

} // namespace touchstone
