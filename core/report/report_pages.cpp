#include "core/report/account_names.h"
#include "core/report/report_parts.h"

#include <algorithm>
#include <array>

namespace touchstone
{

namespace
{

constexpr std::array<ReportPageDefinition, 10> definitions = {{
    {"answer", QT_TRANSLATE_NOOP("Report", "The answer"), answerPage},
    {"profile", QT_TRANSLATE_NOOP("Report", "The profile today"), profilePage},
    {"best_customers", QT_TRANSLATE_NOOP("Report", "Who our best customers are"), bestCustomersPage},
    {"patterns", QT_TRANSLATE_NOOP("Report", "What they share"), patternsPage},
    {"pipeline", QT_TRANSLATE_NOOP("Report", "How well the pipeline fits"), pipelinePage},
    {"outcomes", QT_TRANSLATE_NOOP("Report", "How closed deals went"), outcomesPage},
    {"proof", QT_TRANSLATE_NOOP("Report", "Does it hold?"), proofPage},
    {"method", QT_TRANSLATE_NOOP("Report", "How this was worked out"), methodPage},
    {"data", QT_TRANSLATE_NOOP("Report", "Where the data come from"), dataPage},
    {"accounts", QT_TRANSLATE_NOOP("Report", "Accounts by tier"), accountsPage},
}};

} // namespace

std::span<const ReportPageDefinition> reportPages()
{
    return definitions;
}

std::vector<ReportPage> composeReport(const ReportContext &context)
{
    ReportContext shared = context;
    if (shared.redact && !shared.names)
        shared.names = std::make_shared<AccountNames>(*context.project.dataset);
    const QStringList &chosen = context.project.report->pages;
    std::vector<ReportPage> pages;
    if (chosen.isEmpty())
        for (const ReportPageDefinition &definition : definitions)
            pages.push_back(definition.compose(shared));
    for (const QString &key : chosen) {
        const auto definition = std::ranges::find_if(
            definitions, [&key](const ReportPageDefinition &each) { return key == QLatin1String(each.key); });
        if (definition != definitions.end())
            pages.push_back(definition->compose(shared));
    }
    return pages;
}

QString ReportContext::accountName(std::size_t row) const
{
    return redact ? accountCode(*project.dataset, row) : project.dataset->accountName(row);
}

QString ReportContext::written(const QString &text) const
{
    if (!redact)
        return text;
    return names ? names->withoutNames(text) : AccountNames(*project.dataset).withoutNames(text);
}

} // namespace touchstone
