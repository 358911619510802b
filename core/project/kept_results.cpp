#include "core/project/kept_results.h"

#include "core/base/locale_text.h"
#include "core/customers/stoppable_selection.h"

#include <QCoreApplication>

namespace touchstone
{

namespace
{

struct KeptWords {
    Q_DECLARE_TR_FUNCTIONS(KeptResults)
};

constexpr quint32 groupsSeed = 1;

MiningOptions miningOfProof(const Project &project)
{
    return project.patterns->set.options;
}

// Groups are always looked for against the other customers, whatever the patterns were last found against.
MiningOptions miningOfGroups(const Project &project)
{
    MiningOptions options = project.patterns->set.options;
    options.against = Against::Rest;
    return options;
}

template <typename Found>
Result<Kept<Found>> kept(const Project &project, const MiningOptions &mining, QDate today, Result<Found> found)
{
    if (!found)
        return found.error();
    return Kept<Found>{std::move(*found), today, mining, {*project.best, project.dataset}};
}

template <typename Found>
QString outdated(const Project &project, const Kept<Found> &kept, const MiningOptions &mining)
{
    if (!kept.found)
        return {};
    const QString date = dateText(kept.on);
    if (kept.from.dataset != project.dataset)
        return KeptWords::tr("Made on %1, before the data changed. Run it again to bring it up to date.").arg(date);
    if (kept.from.rule != *project.best)
        return KeptWords::tr("Made on %1, before the best customers changed. Run it again to bring it up to date.")
            .arg(date);
    if (kept.mining != mining)
        return KeptWords::tr("Made on %1, when patterns were looked for in another way. Run it again to bring it up to "
                             "date.")
            .arg(date);
    return {};
}

} // namespace

Result<KeptProof> prove(const Project &project, const ProofOptions &options, QDate today, Progress &progress)
{
    const MiningOptions mining = miningOfProof(project);
    return kept(project, mining, today, backtest(*project.dataset, *project.best, mining, options, progress));
}

Result<KeptGroups> divide(const Project &project, QDate today, Progress &progress)
{
    const MiningOptions mining = miningOfGroups(project);
    const BestSelection selection =
        selectBestCustomers(*project.dataset, *project.best, [&progress] { return progress.isCancelled(); });
    return kept(project, mining, today, findGroups(*project.dataset, selection, mining, groupsSeed, progress));
}

bool isCurrent(const Project &project, const KeptProof &kept)
{
    return kept.found && outdatedSentence(project, kept).isEmpty();
}

bool isCurrent(const Project &project, const KeptGroups &kept)
{
    return kept.found && outdatedSentence(project, kept).isEmpty();
}

QString outdatedSentence(const Project &project, const KeptProof &kept)
{
    return outdated(project, kept, miningOfProof(project));
}

QString outdatedSentence(const Project &project, const KeptGroups &kept)
{
    return outdated(project, kept, miningOfGroups(project));
}

} // namespace touchstone
