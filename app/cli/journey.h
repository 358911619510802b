#pragma once

#include "app/cli/session.h"
#include "core/profile/profile_draft.h"
#include "core/project/analysis.h"
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

// The project with a back-test of it as it is, divided at this date, or with what tells whether the best customers are
// two groups: its own, or found anew.
Result<Project> withCurrentProof(const Project &project, QDate split, Session &session);
Result<Project> withCurrentGroups(const Project &project, Session &session);

// Writes the review report as the project's settings want it.
Result<Done> writeReport(const Project &project, const Analysis &analysis, const QString &path, Session &session);

} // namespace touchstone
