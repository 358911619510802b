#include "app/cli/journey.h"

#include "core/project/edits.h"
#include "core/project/kept_results.h"
#include "core/scoring/pipeline_sentences.h"
#include "ui/review/pdf_report.h"

#include <QCoreApplication>

namespace touchstone
{

Result<Project> withCurrentPatterns(const Project &project, Progress &progress)
{
    if (patternsAreCurrent(project))
        return project;
    Result<PatternSet> set = mine(project, project.patterns->set.options, progress);
    if (!set)
        return set.error();
    return edits::replacePatterns(project, std::move(*set)).after;
}

Result<Drafted> withDraft(const Project &project, DraftFrom from, Progress &progress)
{
    const BestSelection selection = selectBestCustomers(*project.dataset, *project.best);
    Draft draft = draftProfile(*project.dataset, selection, project.patterns->set, *project.profile, progress, from);
    if (progress.isCancelled())
        return cancelled();
    return Drafted{edits::setProfile(project, std::move(draft.profile), {}).after, draft.note};
}

Result<Analysis> analyzed(const Project &project, Progress &progress)
{
    return analyze(project, {}, ProjectParts(allProjectParts), progress);
}

Result<Analysis> scored(const Project &project, Session &session)
{
    if (project.profile->isEmpty())
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("Command", "The project has no profile to score with."),
                     {},
                     QCoreApplication::translate("Command", "Make one with touchstone-cli draft, or set one with "
                                                            "touchstone-cli profile --set.")};
    for (const QString &remark : {unprovenSentence(*project.profile), rulesAloneSentence(*project.profile)})
        if (!remark.isEmpty())
            session.remark(remark);
    Result<Analysis> analysis = analyzed(project, session.progress);
    if (analysis && !analysis->hasTiers())
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("Command", "The profile has no trait with points to score with, and "
                                                            "no rule for tiers."),
                     {},
                     QCoreApplication::translate("Command", "Make one with touchstone-cli draft, set one with "
                                                            "touchstone-cli profile --set, or give rules with "
                                                            "touchstone-cli tier-rules.")};
    return analysis;
}

Result<Project> withCurrentProof(const Project &project, QDate split, Session &session)
{
    const std::optional<Proof> &found = project.proof->found;
    if (found && found->split == split && isCurrent(project, *project.proof))
        return project;
    Result<KeptProof> proof = prove(project, {.split = split}, session.today, session.progress);
    if (!proof)
        return proof.error();
    return edits::keepProof(project, std::move(*proof)).after;
}

Result<Project> withCurrentGroups(const Project &project, Session &session)
{
    if (isCurrent(project, *project.groups))
        return project;
    Result<KeptGroups> groups = divide(project, session.today, session.progress);
    if (!groups)
        return groups.error();
    return edits::keepGroups(project, std::move(*groups)).after;
}

Result<Done> writeReport(const Project &project, const Analysis &analysis, const QString &path, Session &session)
{
    const ReportContext context{project, analysis, session.today, project.report->redact};
    return writePdfReport(composeReport(context), context, path, session.progress);
}

} // namespace touchstone
