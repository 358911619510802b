#include "ui/data/data_texts.h"

#include "core/base/locale_text.h"
#include "core/import/fields/import_catalogue.h"

#include <QCoreApplication>

#include <algorithm>

namespace touchstone
{

namespace
{

struct DataTexts {
    Q_DECLARE_TR_FUNCTIONS(touchstone::DataTexts)
};

int usedSources(const Project &project)
{
    return static_cast<int>(std::count_if(project.plan->sources.begin(), project.plan->sources.end(),
                                          [](const SourcePlan &plan) { return plan.role != SourceRole::Ignored; }));
}

qint64 withAccount(const Opportunities &opportunities)
{
    return std::count_if(opportunities.account.begin(), opportunities.account.end(),
                         [](qint32 account) { return account >= 0; });
}

QString populationText(const Dataset &dataset)
{
    return DataTexts::tr("%1 customers and %2 prospects.")
        .arg(countText(static_cast<qint64>(dataset.customers.count())),
             countText(static_cast<qint64>(dataset.prospects.count())));
}

bool hasRows(const Project &project)
{
    return std::ranges::any_of(*project.sources, [](const Source &source) { return source.table->rowCount() > 0; });
}

} // namespace

QString dataFinding(const Project &project)
{
    const Dataset &dataset = *project.dataset;
    const int files = usedSources(project);
    const QString accounts = countText(static_cast<qint64>(dataset.accounts.rowCount()));
    if (isEmpty(project) && dataset.accounts.rowCount() == 0)
        return DataTexts::tr("Nothing imported yet.");
    if (dataset.accounts.rowCount() == 0 && hasRows(project))
        return DataTexts::tr(
            "There is no account in these files yet. Say which of them is a list of accounts, customers "
            "or prospects, or of opportunities.");
    if (dataset.accounts.rowCount() == 0)
        return DataTexts::tr("The imported files have no rows. Export them again with rows in them, and import those.");
    if (dataset.unit == Unit::Deal)
        return DataTexts::tr("No file names accounts, so each of the %1 deals is taken as an account of its own.")
            .arg(accounts);
    if (dataset.unit == Unit::Lead)
        return DataTexts::tr("No file names accounts, so each of the %1 rows is taken as an account of its own.")
            .arg(accounts);
    if (const auto total = static_cast<qint64>(dataset.opportunities.count()); total > 0)
        return DataTexts::tr("%Ln file(s) joined: %1 of %2 opportunities belong to %3 accounts.", nullptr, files)
            .arg(countText(withAccount(dataset.opportunities)), countText(total), accounts);
    return DataTexts::tr("%Ln file(s) joined to %1 accounts: %2", nullptr, files)
        .arg(accounts, populationText(dataset));
}

QString matchText(const JoinReport &join)
{
    if (join.rows == 0)
        return {};
    if (join.madeAccounts && join.matched == join.rows)
        return DataTexts::tr("Each row is an account");
    const QString share = shareText(static_cast<double>(join.matched) / static_cast<double>(join.rows));
    if (join.key == QLatin1String("id"))
        return DataTexts::tr("%1 matched by identifier").arg(share);
    if (join.key == QLatin1String("domain"))
        return DataTexts::tr("%1 matched by web domain").arg(share);
    if (join.key == QLatin1String("name"))
        return DataTexts::tr("%1 matched by name").arg(share);
    return DataTexts::tr("Each row is an account");
}

QString systemName(const SourcePlan &plan)
{
    const std::vector<SourceSystem> &systems = importCatalogue().systems;
    const auto found = std::ranges::find(systems, plan.system, &SourceSystem::key);
    return found == systems.end() ? plan.system : found->name; // one of the user's own is named by its key
}

} // namespace touchstone
