#include "tests/quality/labelled_table.h"

#include "core/project/import_project.h"

#include <QFileInfo>

namespace touchstone::quality
{

namespace
{

// The plan with all columns but that of the criterion known before the sale.
ImportPlan withAllBeforeTheSale(const Project &project, const QString &label)
{
    ImportPlan plan = *project.plan;
    for (SourcePlan &source : plan.sources)
        for (ColumnPlan &column : source.columns)
            if (column.field != label) {
                column.known = Known::BeforeSale;
                column.family = Family::Other;
            }
    return plan;
}

} // namespace

Result<LabelledTable> labelledTable(const QString &path, const QString &best, bool beforeTheSale)
{
    NoProgress progress;
    const QDate today(2026, 1, 1);
    const Result<Edit> imported = importFiles(emptyProject(), {FileImport{.path = path}}, today, progress);
    if (!imported)
        return imported.error();
    Project project = imported->after;
    Result<Criterion> criterion = criterionFromText(best, project.dataset->accounts);
    if (!criterion)
        return criterion.error();
    if (beforeTheSale) {
        const Result<Edit> planned =
            replan(project, withAllBeforeTheSale(project, criterion->attribute), QString(), progress);
        if (!planned)
            return planned.error();
        project = planned->after;
    }
    BestRule rule;
    rule.criteria.push_back({*criterion});
    BestSelection selection = selectBestCustomers(*project.dataset, rule);
    return LabelledTable{QFileInfo(path).completeBaseName(), *project.dataset, std::move(selection)};
}

} // namespace touchstone::quality
