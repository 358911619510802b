#include "core/base/locale_text.h"
#include "core/report/report_parts.h"

namespace touchstone
{

namespace
{

constexpr std::size_t mostIssues = 30;

QString droppedText(const Reading &reading)
{
    QStringList parts;
    for (const DroppedRows &dropped : reading.dropped)
        parts << Report::tr("%1 (%2)", "why rows were dropped, how many").arg(dropped.reason, countText(dropped.count));
    return parts.isEmpty() ? Report::tr("none") : parts.join(QStringLiteral(", "));
}

QString roleText(const Project &project, const Source &source)
{
    const SourcePlan *plan = project.plan->find(source.name);
    return plan == nullptr ? roleLabel(SourceRole::Ignored) : roleLabel(plan->role);
}

DataTable sourcesTable(const ReportContext &context)
{
    DataTable table;
    table.title = Report::tr("Files");
    table.header = {textHeader(Report::tr("File"), 2.0), textHeader(Report::tr("Used as"), 1.2),
                    numberHeader(Report::tr("Rows read"), 0.8), textHeader(Report::tr("Rows dropped"), 1.8)};
    for (const Source &source : *context.project.sources)
        table.rows.push_back({context.written(source.name), roleText(context.project, source),
                              countText(source.reading.rowsRead), droppedText(source.reading)});
    table.emptyReason = Report::tr("The project names no file.");
    return table;
}

// So that anyone can make sure that they hold the same file.
DataTable checksumTable(const ReportContext &context)
{
    DataTable table;
    table.title = Report::tr("Checksums (SHA-256)");
    table.header = {textHeader(Report::tr("File"), 1.0), textHeader(Report::tr("Checksum"), 2.6)};
    for (const Source &source : *context.project.sources)
        table.rows.push_back({context.written(source.name), QString::fromLatin1(source.sha256)});
    return table;
}

QString joinKeyText(const QString &key)
{
    if (key == QLatin1String("id"))
        return Report::tr("id");
    if (key == QLatin1String("domain"))
        return Report::tr("web domain");
    if (key == QLatin1String("name"))
        return Report::tr("name");
    return Report::tr("each row is an account");
}

DataTable joinsTable(const ReportContext &context)
{
    DataTable table;
    table.title = Report::tr("How rows found their accounts");
    table.header = {textHeader(Report::tr("File"), 2.0), textHeader(Report::tr("By"), 1.2),
                    numberHeader(Report::tr("Matched"), 1.6), numberHeader(Report::tr("No match"), 0.8),
                    numberHeader(Report::tr("No key"), 0.8)};
    const std::vector<Source> &sources = *context.project.sources;
    for (const JoinReport &join : context.project.dataset->joins) {
        if (join.source < 0 || static_cast<std::size_t>(join.source) >= sources.size())
            continue;
        table.rows.push_back({context.written(sources[static_cast<std::size_t>(join.source)].name),
                              joinKeyText(join.key),
                              partOfShare(static_cast<std::size_t>(join.matched), static_cast<std::size_t>(join.rows)),
                              countText(join.unmatched), countText(join.blank)});
    }
    return table;
}

QString severityText(DataIssue::Severity severity)
{
    switch (severity) {
    case DataIssue::Severity::Note:
        return Report::tr("Note");
    case DataIssue::Severity::Warning:
        return Report::tr("Warning");
    case DataIssue::Severity::Problem:
        break;
    }
    return Report::tr("Problem");
}

QString placeText(const ReportContext &context, const DataIssue &issue)
{
    QStringList parts;
    if (!issue.source.isEmpty())
        parts << context.written(issue.source);
    if (issue.row > 0)
        parts << Report::tr("row %1").arg(countText(issue.row));
    if (!issue.column.isEmpty())
        parts << Report::tr("column %1").arg(context.written(issue.column));
    return parts.join(QStringLiteral(", "));
}

std::vector<DataIssue> allIssues(const Project &project)
{
    std::vector<DataIssue> issues;
    for (const Source &source : *project.sources)
        issues.insert(issues.end(), source.issues.begin(), source.issues.end());
    issues.insert(issues.end(), project.dataset->issues.begin(), project.dataset->issues.end());
    std::ranges::stable_sort(issues, [](const DataIssue &a, const DataIssue &b) { return a.severity > b.severity; });
    return issues;
}

DataTable issuesTable(const ReportContext &context, const std::vector<DataIssue> &issues)
{
    DataTable table;
    table.title = Report::tr("What to know about the data");
    table.header = {textHeader(Report::tr("Weight"), 0.8), textHeader(Report::tr("What"), 3.2),
                    numberHeader(Report::tr("How often"), 0.8), textHeader(Report::tr("First at"), 1.8)};
    for (std::size_t i = 0; i < std::min(issues.size(), mostIssues); ++i)
        table.rows.push_back({severityText(issues[i].severity), context.written(issues[i].text),
                              countText(issues[i].count), placeText(context, issues[i])});
    table.emptyReason = Report::tr("Nothing in the files gave reason for a remark.");
    return table;
}

QString knownText(Known known)
{
    switch (known) {
    case Known::BeforeSale:
        return Report::tr("before the sale");
    case Known::ChangesAfterSale:
        return Report::tr("changes with the sale");
    case Known::AfterSale:
        break;
    }
    return Report::tr("after the sale");
}

QString fillText(const Column &column, const RowSet &rows)
{
    const std::vector<std::uint32_t> numbers = rows.rows();
    std::size_t known = 0;
    for (const std::uint32_t row : numbers)
        known += column.isKnown(row) ? 1 : 0;
    return numbers.empty() ? shareText(unknownNumber) : shareText(shareOf(known, numbers.size()));
}

DataTable fillTable(const ReportContext &context)
{
    const Dataset &dataset = *context.project.dataset;
    DataTable table;
    table.title = Report::tr("How full the fields are");
    table.header = {textHeader(Report::tr("Field"), 2.0), textHeader(Report::tr("Known"), 1.2),
                    numberHeader(Report::tr("Customers")), numberHeader(Report::tr("Prospects")),
                    numberHeader(Report::tr("With open opportunities"), 1.4)};
    for (const auto &column : dataset.accounts.columns()) {
        if (column->attribute.family == Family::Identity)
            continue;
        table.rows.push_back({context.written(column->attribute.label), knownText(column->attribute.known),
                              fillText(*column, dataset.customers), fillText(*column, dataset.prospects),
                              fillText(*column, dataset.pipeline)});
    }
    return table;
}

QString headlineText(const Dataset &dataset)
{
    return Report::tr("The data hold %1 customers, %2 prospects and %3 opportunities, as of %4.")
        .arg(countOf(dataset.customers.count()), countOf(dataset.prospects.count()),
             countOf(dataset.opportunities.count()), dateText(dataset.asOf));
}

} // namespace

ReportPage dataPage(const ReportContext &context)
{
    const Dataset &dataset = *context.project.dataset;
    if (dataset.accounts.rowCount() == 0)
        return emptyPage("data", Report::tr("There are no data yet."), importAdvice());
    const std::vector<DataIssue> issues = allIssues(context.project);
    ReportPage page = newPage("data");
    page.blocks.emplace_back(headline(headlineText(dataset)));
    page.blocks.emplace_back(sourcesTable(context));
    if (!dataset.joins.empty())
        page.blocks.emplace_back(joinsTable(context));
    page.blocks.emplace_back(issuesTable(context, issues));
    if (issues.size() > mostIssues)
        page.blocks.emplace_back(
            plain(Report::tr("And %Ln more.", nullptr, static_cast<int>(issues.size() - mostIssues))));
    page.blocks.emplace_back(fillTable(context));
    if (!context.project.sources->empty())
        page.blocks.emplace_back(checksumTable(context));
    return page;
}

} // namespace touchstone
