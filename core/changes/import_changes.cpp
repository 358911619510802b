#include "core/changes/import_changes.h"

#include "core/base/locale_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace touchstone
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Changes)
};

PlannedSource planned(const Project &project, const QString &name)
{
    const auto source = std::ranges::find(*project.sources, name, &Source::name);
    return {source == project.sources->end() ? nullptr : &*source, project.plan->find(name)};
}

std::vector<ExportDrift> drifts(const Project &before, const Project &after, const std::vector<Arrival> &arrivals)
{
    const QSet<QString> inUse = fieldsInUse(before);
    std::vector<ExportDrift> found;
    for (const Arrival &arrival : arrivals) {
        const PlannedSource now = planned(after, arrival.source);
        const PlannedSource former = planned(before, arrival.former);
        if (!arrival.former.isEmpty() && former.source && former.plan && now.source && now.plan)
            found.push_back(driftOf(arrival, former, now, inUse));
        else
            found.push_back(
                {arrival, false, 0, now.source ? static_cast<qint64>(now.source->table->rowCount()) : 0, {}});
    }
    return found;
}

void addFields(QSet<QString> &fields, const std::vector<Criterion> &criteria)
{
    for (const Criterion &criterion : criteria)
        fields.insert(criterion.attribute);
}

} // namespace

QSet<QString> fieldsInUse(const Project &project)
{
    QSet<QString> fields;
    for (const BestCriterion &criterion : project.best->criteria)
        fields.insert(criterion.criterion.attribute);
    if (const std::optional<Criterion> &among = project.best->among)
        fields.insert(among->attribute);
    for (const Gate &gate : project.profile->gates)
        addFields(fields, gate.criteria);
    for (const Trait &trait : project.profile->traits)
        for (const Bin &bin : trait.bins)
            addFields(fields, bin.criteria);
    return fields;
}

bool ImportChanges::replacesAnything() const
{
    return std::ranges::any_of(exports, [](const ExportDrift &drift) { return !drift.arrival.former.isEmpty(); });
}

bool ImportChanges::isNothing() const
{
    const bool same = std::ranges::all_of(exports, &ExportDrift::isSameFile);
    return same && accounts.isEmpty() && deals.isEmpty();
}

Result<ImportChanges> importChanges(const Project &before, const Project &after, const std::vector<Arrival> &arrivals,
                                    Progress &progress)
{
    Result<AccountChanges> accounts = compareAccounts(*before.dataset, *after.dataset, progress);
    if (!accounts)
        return accounts.error();
    ImportChanges changes;
    changes.exports = drifts(before, after, arrivals);
    changes.accounts = std::move(*accounts);
    changes.deals = compareDeals(before.dataset->opportunities, after.dataset->opportunities);
    changes.accountsBefore = static_cast<qint64>(before.dataset->accounts.rowCount());
    changes.accountsAfter = static_cast<qint64>(after.dataset->accounts.rowCount());
    return changes;
}

QString accountChangesText(const ImportChanges &changes)
{
    const AccountChanges &accounts = changes.accounts;
    if (!accounts.comparable)
        return Words::tr("The rows have no id or name, so it cannot be told which of them are new, gone or changed.");
    if (accounts.isEmpty())
        return Words::tr("No account is new, gone or changed.");
    const auto count = [](const std::vector<quint32> &rows) { return static_cast<int>(rows.size()); };
    return Words::tr("%1, %2 and %3.")
        .arg(Words::tr("%Ln account(s) new", nullptr, count(accounts.added)),
             Words::tr("%Ln gone", nullptr, count(accounts.gone)),
             Words::tr("%Ln with other values", nullptr, count(accounts.changed)));
}

QString customerChangesText(const AccountChanges &accounts)
{
    const int became = static_cast<int>(accounts.becameCustomers.size());
    const int left = static_cast<int>(accounts.leftCustomers.size());
    if (became == 0 && left == 0)
        return {};
    return Words::tr("%1 and %2.")
        .arg(Words::tr("%Ln became customer(s)", nullptr, became), Words::tr("%Ln no longer are", nullptr, left));
}

QString dealChangesText(const DealChanges &deals)
{
    if (!deals.comparable)
        return Words::tr("The deals have no ids, so it cannot be told which of them are new, gone or changed.");
    if (deals.isEmpty())
        return {};
    const auto count = [](const std::vector<quint32> &rows) { return static_cast<int>(rows.size()); };
    return Words::tr("%1, %2, %3 and %4.")
        .arg(Words::tr("%Ln deal(s) won", nullptr, count(deals.won)), Words::tr("%Ln lost", nullptr, count(deals.lost)),
             Words::tr("%Ln new", nullptr, count(deals.added)), Words::tr("%Ln gone", nullptr, count(deals.gone)));
}

} // namespace touchstone
