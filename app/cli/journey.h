#pragma once

#include "app/cli/session.h"
#include "core/profile/profile_draft.h"
#include "core/project/analysis.h"
#include "core/proof/proof.h"
#include "core/report/report.h"

namespace touchstone
{

// Steps that several commands take.

// The project with patterns of its present data and rule: its own, or mined anew as it was mined last.
Result<Project> withCurrentPatterns(const Project &project, Progress &progress);

// The project with a draft of the profile from its patterns, and what is to be said about it.
struct Drafted {
    Project project;
    QString note;
};
Result<Drafted> withDraft(const Project &project, DraftFrom from, Progress &progress);

// All that follows from the project.
Result<Analysis> analyzed(const Project &project, Progress &progress);

// The same; fails when there is no profile to score with, and remarks when its score is not proven.
Result<Analysis> scored(const Project &project, Session &session);

// Writes the review report as the project's settings want it. `proof` is null where it was not tried.
Result<Done> writeReport(const Project &project, const Analysis &analysis, const Proof *proof, const QString &path,
                         Session &session);

// Whether a profile made this way holds up, with the options of the project's patterns.
Result<Proof> proved(const Project &project, QDate split, Progress &progress);

} // namespace touchstone
