#include "core/base/locale_text.h"
#include "core/customers/criteria_overlap.h"
#include "core/customers/portfolio_retention.h"
#include "core/report/report_parts.h"

namespace touchstone
{

namespace
{

constexpr std::size_t mostListed = 50;

QString ruleSentence(const BestRule &rule)
{
    std::size_t on = 0;
    for (const BestCriterion &line : rule.criteria)
        on += line.on ? 1 : 0;
    if (on == 0)
        return Report::tr("They were all chosen by hand.");
    if (on == 1)
        return Report::tr("One criterion decides; choices by hand come before it.");
    switch (rule.combine) {
    case BestRule::Combine::All:
        return Report::tr("All criteria must be met; choices by hand come before them.");
    case BestRule::Combine::AtLeast:
        return Report::tr("At least %Ln of the criteria must be met; choices by hand come before them.", nullptr,
                          rule.atLeast);
    case BestRule::Combine::Weighted:
        break;
    }
    return Report::tr("The weights of the criteria that are met must add up to %1 or more; choices by hand come before "
                      "them.")
        .arg(numberText(rule.weightCut));
}

DataTable criteriaTable(const ReportContext &context, const BestRule &rule, const BestSelection &selection)
{
    DataTable table;
    table.title = Report::tr("Criteria, and how many customers each could judge");
    table.header = {textHeader(Report::tr("Criterion"), 3.0), numberHeader(Report::tr("Met")),
                    numberHeader(Report::tr("Not met")), numberHeader(Report::tr("Unknown"))};
    const CriteriaOverlap overlap = criteriaOverlap(*context.project.dataset, rule, selection);
    if (!overlap.only.empty())
        table.header.push_back(numberHeader(Report::tr("Only this one")));
    for (std::size_t i = 0; i < rule.criteria.size() && i < selection.counts.size(); ++i) {
        if (!rule.criteria[i].on)
            continue;
        const CriterionCount &count = selection.counts[i];
        const std::vector<Criterion> criterion = {rule.criteria[i].criterion};
        table.rows.push_back({context.written(describe(criterion, context.project.dataset->accounts)),
                              countOf(count.met), countOf(count.notMet), countOf(count.unknown)});
        if (!overlap.only.empty())
            table.rows.back() << countOf(overlap.only[i]);
    }
    table.emptyReason = Report::tr("No criterion is in force.");
    return table;
}

DataTable marksTable(const ReportContext &context, const BestRule &rule)
{
    DataTable table;
    table.title = Report::tr("Chosen by hand");
    table.header = {textHeader(Report::tr("Account"), 1.5), textHeader(Report::tr("Choice"), 0.8),
                    textHeader(Report::tr("Reason"), 3.0)};
    for (const auto &[id, mark] : rule.marks) {
        const qint32 row = context.project.dataset->findAccount(id);
        if (row < 0)
            continue;
        table.rows.push_back(
            {context.accountName(static_cast<std::size_t>(row)),
             mark.best ? Report::tr("Best") : Report::tr("Not best"),
             mark.reason.isEmpty() ? Report::tr("No reason was given.") : context.written(mark.reason)});
    }
    return table;
}

// The columns that the criteria ask about, each once.
std::vector<const Column *> criterionColumns(const Table &accounts, const BestRule &rule)
{
    std::vector<const Column *> columns;
    for (const BestCriterion &line : rule.criteria) {
        const Column *column = line.on ? accounts.find(line.criterion.attribute) : nullptr;
        if (column != nullptr && std::ranges::find(columns, column) == columns.end())
            columns.push_back(column);
    }
    constexpr std::size_t roomFor = 4;
    columns.resize(std::min(columns.size(), roomFor));
    return columns;
}

DataTable namesTable(const ReportContext &context, const BestRule &rule, const BestSelection &selection)
{
    const std::vector<const Column *> columns = criterionColumns(context.project.dataset->accounts, rule);
    const bool tiered = context.analysis.hasTiers();
    DataTable table;
    table.title = Report::tr("The best customers");
    table.header = {textHeader(Report::tr("Account"), 2.0)};
    for (const Column *column : columns)
        table.header.push_back({column->attribute.label, isNumeric(column->attribute.kind), 1.0});
    if (tiered) {
        table.tierColumn = table.header.size();
        table.header.push_back(textHeader(Report::tr("Tier")));
    }
    for (const std::uint32_t row : selection.best.rows()) {
        if (table.rows.size() == mostListed)
            break;
        QStringList cells = {context.accountName(row)};
        for (const Column *column : columns)
            cells << (column->isKnown(row) ? cellText(*column, row) : Report::tr("unknown"));
        if (tiered)
            cells << tierLabel(context.analysis.scores->tiers[row]);
        table.rows.push_back(std::move(cells));
    }
    return table;
}

// Gross is never shown without net. No rows where the data tell nothing of it.
DataTable retentionTable(const Dataset &dataset, const BestSelection &selection)
{
    const CustomerSpans spans = customerSpans(dataset);
    DataTable table;
    table.header = {textHeader(Report::tr("Group"), 1.0), numberHeader(Report::tr("Customers kept")),
                    numberHeader(Report::tr("Gross revenue kept")), numberHeader(Report::tr("Net revenue kept"))};
    for (const auto &[name, group] :
         {std::pair(Report::tr("All customers"), &dataset.customers), std::pair(Report::tr("Best"), &selection.best),
          std::pair(Report::tr("Rest"), &selection.rest)}) {
        const PortfolioRetention retention = portfolioRetention(dataset, spans, *group);
        table.title = Report::tr("How they stayed from %1 to %2, with 95 % intervals")
                          .arg(dateText(retention.from), dateText(retention.to));
        if (retention.logos || retention.gross)
            table.rows.push_back(
                {name, figureText(retention.logos), figureText(retention.gross), figureText(retention.net)});
    }
    return table;
}

// How what decided was computed, with all that was assumed.
void addFormulas(ReportPage &page, const ReportContext &context, const BestRule &rule)
{
    for (const Column *column : criterionColumns(context.project.dataset->accounts, rule))
        if (const Attribute &attribute = column->attribute; !attribute.formula.isEmpty())
            page.blocks.emplace_back(plain(context.written(
                Report::tr("%1 is computed: %2.", "a field, formula").arg(attribute.label, attribute.formula))));
}

} // namespace

ReportPage bestCustomersPage(const ReportContext &context)
{
    const BestRule &rule = *context.project.best;
    if (!context.analysis.best || context.analysis.best->best.isEmpty())
        return emptyPage(
            "best_customers", Report::tr("Nobody is marked as a best customer yet."),
            Report::tr("Set a criterion on what is known after the sale, such as satisfaction or revenue."));
    const BestSelection &selection = *context.analysis.best;
    const std::size_t best = selection.best.count();
    ReportPage page = newPage("best_customers");
    const std::size_t customers = context.project.dataset->customers.count();
    page.blocks.emplace_back(
        headline(Report::tr("%1 of %2 customers are best customers (%3).")
                     .arg(countOf(best), countOf(customers), shareText(shareOf(best, customers)))));
    page.blocks.emplace_back(plain(ruleSentence(rule)));
    page.blocks.emplace_back(criteriaTable(context, rule, selection));
    const CriteriaOverlap overlap = criteriaOverlap(*context.project.dataset, rule, selection);
    if (const QString sentence = overlapSentence(overlap); !sentence.isEmpty())
        page.blocks.emplace_back(plain(sentence));
    addFormulas(page, context, rule);
    if (DataTable retention = retentionTable(*context.project.dataset, selection); !retention.rows.empty())
        page.blocks.emplace_back(std::move(retention));
    if (DataTable marks = marksTable(context, rule); !marks.rows.empty())
        page.blocks.emplace_back(std::move(marks));
    for (const DataIssue &warning : selection.warnings)
        page.blocks.emplace_back(plain(context.written(warning.text)));
    page.blocks.emplace_back(namesTable(context, rule, selection));
    if (best > mostListed)
        page.blocks.emplace_back(plain(Report::tr("And %Ln more.", nullptr, static_cast<int>(best - mostListed))));
    return page;
}

} // namespace touchstone
