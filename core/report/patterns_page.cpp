#include "core/base/locale_text.h"
#include "core/project/kept_results.h"
#include "core/report/report_parts.h"

#include <algorithm>

namespace touchstone
{

namespace
{

constexpr std::size_t mostListed = 20;

QString comparisonSentence(const PatternSet &set)
{
    switch (set.options.against) {
    case Against::Rest:
        return Report::tr("%1 best customers were compared with %2 other customers; %3 conditions were tried.")
            .arg(countText(set.best), countText(set.rest), countText(set.tested));
    case Against::Lost:
        return Report::tr("%1 won deals were compared with %2 lost ones; %3 conditions were tried.")
            .arg(countText(set.best), countText(set.rest), countText(set.tested));
    case Against::Left:
        return Report::tr("%1 customers who stayed were compared with %2 who left; %3 conditions were tried.")
            .arg(countText(set.best), countText(set.rest), countText(set.tested));
    case Against::Pipeline:
        break;
    }
    return Report::tr("%1 best customers were compared with %2 accounts that have open opportunities; %3 conditions "
                      "were tried.")
        .arg(countText(set.best), countText(set.rest), countText(set.tested));
}

QString findingSentence(const ReportContext &context, const PatternSet &set)
{
    const auto count = [&set](Evidence evidence) {
        return std::ranges::count(set.patterns, evidence, &Pattern::evidence);
    };
    if (count(Evidence::Supported) > 0)
        return context.written(sentence(set.patterns.front(), context.project.dataset->accounts, set.options.against));
    if (count(Evidence::Suggestive) > 0)
        return Report::tr("Nothing is confirmed; %Ln pattern(s) may be more than chance.", nullptr,
                          static_cast<int>(count(Evidence::Suggestive)));
    return Report::tr("Nothing tells the two groups apart beyond chance.");
}

QString countsText(std::int64_t matching, std::int64_t known)
{
    return partOfShare(static_cast<std::size_t>(matching), static_cast<std::size_t>(known));
}

DataTable patternsTable(const ReportContext &context, const PatternSet &set)
{
    DataTable table;
    table.title = Report::tr("What is more, or less, common among the best");
    table.header = {textHeader(Report::tr("Pattern"), 2.6), numberHeader(Report::tr("Best"), 1.4),
                    numberHeader(Report::tr("Others"), 1.4), numberHeader(Report::tr("As common"), 1.7),
                    textHeader(Report::tr("Evidence"), 1.1)};
    for (const Pattern &pattern : set.patterns) {
        if (pattern.evidence == Evidence::None || table.rows.size() == mostListed)
            continue;
        table.rows.push_back({context.written(title(pattern, context.project.dataset->accounts)),
                              countsText(pattern.bestMatching, pattern.bestKnown),
                              countsText(pattern.restMatching, pattern.restKnown),
                              Report::tr("%1 (%2 to %3)", "3.4 times (1.9 to 5.8)")
                                  .arg(timesText(pattern.lift), factorText(pattern.liftInterval.low),
                                       factorText(pattern.liftInterval.high)),
                              evidenceLabel(pattern.evidence)});
    }
    table.emptyReason = Report::tr("None of the conditions tried tells the two groups apart beyond chance.");
    return table;
}

QString leftOutSentence(const PatternSet &set, const Table &accounts)
{
    QStringList fields;
    for (const LeftOut &each : set.leftOut) {
        const Column *column = accounts.find(each.field);
        const QString label = column == nullptr ? each.field : column->attribute.label;
        if (!fields.contains(label))
            fields << label;
    }
    return Report::tr(
               "%Ln field(s) were left out, mostly as they are known only after the sale or name single accounts: "
               "%1.",
               nullptr, static_cast<int>(fields.size()))
        .arg(fields.join(QStringLiteral(", ")));
}

DataTable groupsTable(const ReportContext &context, const CustomerGroups &found)
{
    const Table &accounts = context.project.dataset->accounts;
    DataTable table;
    table.title = Report::tr("The two groups, each described by itself");
    table.header = {textHeader(Report::tr("Group"), 1.6), numberHeader(Report::tr("Best"), 0.6),
                    numberHeader(Report::tr("Others"), 0.7), textHeader(Report::tr("What sets its best apart"), 3.6)};
    for (std::size_t group = 0; group < found.groups.size(); ++group) {
        const QStringList lines = linesOf(found.groups[group], accounts);
        table.rows.push_back(
            {context.written(groupName(found, group, accounts)), countOf(found.groups[group].best),
             countOf(found.groups[group].rest),
             lines.isEmpty() ? Report::tr("Nothing for sure") : context.written(lines.join(QStringLiteral("; ")))});
    }
    return table;
}

// Whether the best customers are one group or two, where that was found out of the project as it is.
void addGroups(ReportPage &page, const ReportContext &context)
{
    const KeptGroups &kept = *context.project.groups;
    if (!kept.found || !isCurrent(context.project, kept))
        return;
    const CustomerGroups &found = *kept.found;
    page.blocks.emplace_back(Heading{Report::tr("One group or two?")});
    page.blocks.emplace_back(plain(context.written(found.sentence)));
    if (!found.predictsBetter)
        return;
    page.blocks.emplace_back(groupsTable(context, found));
    if (found.undivided > 0)
        page.blocks.emplace_back(plain(Report::tr("%Ln best customer(s) are in neither, as it is not known of them.",
                                                  nullptr, static_cast<int>(found.undivided))));
}

} // namespace

ReportPage patternsPage(const ReportContext &context)
{
    const PatternSet &set = context.project.patterns->set;
    if (set.best == 0) {
        ReportPage page = emptyPage("patterns", Report::tr("Patterns have not been looked for yet."),
                                    Report::tr("Choose the best customers, then look for patterns."));
        addGroups(page, context);
        return page;
    }
    ReportPage page = newPage("patterns");
    page.blocks.emplace_back(headline(findingSentence(context, set)));
    page.blocks.emplace_back(plain(comparisonSentence(set)));
    if (!patternsAreCurrent(context.project))
        page.blocks.emplace_back(
            plain(Report::tr("The data or the criteria have changed since; these patterns are of the former state.")));
    Chart chart = chartOf(context, u"pattern_intervals");
    if (chart.emptyReason.isEmpty())
        page.blocks.emplace_back(std::move(chart));
    page.blocks.emplace_back(patternsTable(context, set));
    page.blocks.emplace_back(
        plain(Report::tr("Shares are of those of whom it is known. Confirmed: holds after correction "
                         "for everything that was tried. Suggestive: may well be chance.")));
    if (!set.leftOut.empty())
        page.blocks.emplace_back(plain(leftOutSentence(set, context.project.dataset->accounts)));
    for (const QString &warning : set.warnings)
        page.blocks.emplace_back(plain(context.written(warning)));
    addGroups(page, context);
    return page;
}

} // namespace touchstone
