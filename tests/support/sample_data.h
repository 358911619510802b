#pragma once

#include "core/data/dataset.h"

#include <QString>

namespace touchstone::test
{

// A small table from text, so that a test reads like the domain:
//
//     industry | employees:number | nps:number:after | tools:list
//     Software | 250              | 9                | Salesforce, HubSpot
//     Retail   | -                | 3                |
//
// "-" and blank are unknown; kinds are the names of kindName() (category when left out), the third part is "before"
// (the default) or "after". Ranges are written 51-200. Ends the test run on a malformed table.
Table table(const char *text);

// Accounts from the text of such a table, with account_id and account_name "A1", "A2"… where it has none. All are
// customers unless a column `population` says customer or prospect.
Dataset accounts(const char *text);

// The same with opportunities: columns account (its id), stage, amount, created, closed, state (open, won, lost).
Dataset accounts(const char *accountText, const char *opportunityText);

} // namespace touchstone::test
