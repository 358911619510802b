#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/project/analysis.h"

class QIODevice;

namespace touchstone
{

// account_id,name,population,score,score_low,score_high,coverage,grade,tier,reasons and a column "points: TRAIT" per
// trait; "points (not proven): TRAIT" where it was drafted from what is only suggested. Texts that a spreadsheet would
// take for a formula are defused.
Result<Done> writeScoresCsv(const Project &project, const Analysis &analysis, QIODevice &out, Progress &progress);

// The same as a workbook; the file at the path is replaced only when the new one is whole.
Result<Done> writeScoresXlsx(const Project &project, const Analysis &analysis, const QString &path, Progress &progress);

// One of the two, by the suffix of the path (.xlsx, else CSV); the file there is replaced only by a whole one,
// and never a project or what the data were read from.
Result<Done> writeScores(const Project &project, const Analysis &analysis, const QString &path, Progress &progress);

} // namespace touchstone
