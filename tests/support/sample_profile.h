#pragma once

#include "core/profile/profile.h"

namespace touchstone::test
{

// A small profile from text, so that a test reads like the domain:
//
//     must country = Germany                   at most Poor fit without it
//     must! country = Germany                  Bad fit without it
//     never industry = Government
//     Size: employees >= 200 => 22; employees >= 50 & industry = Retail => 9; else 1; unknown 4
//     Tools, at most 10: tools contains Slack => 6; tools contains Zoom => 6
//     tiers 80 60 -                            no C
//     rule best: country = Germany & employees > 500
//     rule else poor                           who meets no rule
//
// Conditions are those of criterionFromText. Ends the test run on a malformed text.
Profile profile(const char *text, const Table &table);

Criterion criterion(const QString &text, const Table &table);

} // namespace touchstone::test
