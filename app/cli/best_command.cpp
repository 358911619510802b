#include "app/cli/best_options.h"
#include "app/cli/command_list.h"
#include "app/cli/json_values.h"
#include "app/cli/option_texts.h"
#include "app/cli/text_table.h"
#include "core/base/locale_text.h"
#include "core/customers/portfolio_retention.h"
#include "core/project/edits.h"

#include <algorithm>

namespace touchstone
{

namespace
{

struct BestCommandOptions {
    std::string project;
    BestOptions best;
};

int criteriaMet(const BestSelection &selection, std::size_t account)
{
    return static_cast<int>(std::ranges::count_if(
        selection.met, [account](const std::vector<Degree> &met) { return met[account] == fullDegree; }));
}

bool isPinned(const Project &project, std::size_t account)
{
    return project.best->marks.contains(project.dataset->accountId(account));
}

QJsonArray criteriaJson(const Project &project, const BestSelection &selection)
{
    QJsonArray criteria;
    for (std::size_t index = 0; index < project.best->criteria.size(); ++index) {
        const BestCriterion &each = project.best->criteria[index];
        const CriterionCount &count = selection.counts[index];
        QJsonObject json = toJson(each.criterion, kindOf(project.dataset->accounts, each.criterion.attribute));
        json[QStringLiteral("met")] = static_cast<qint64>(count.met);
        json[QStringLiteral("not_met")] = static_cast<qint64>(count.notMet);
        json[QStringLiteral("unknown")] = static_cast<qint64>(count.unknown);
        criteria << json;
    }
    return criteria;
}

QJsonValue figureJson(const std::optional<RetentionFigure> &figure)
{
    if (!figure)
        return {};
    const Interval unknown{unknownNumber, unknownNumber};
    return QJsonObject{{QStringLiteral("share"), figure->share},
                       {QStringLiteral("low"), jsonNumber(figure->interval.value_or(unknown).low)},
                       {QStringLiteral("high"), jsonNumber(figure->interval.value_or(unknown).high)},
                       {QStringLiteral("customers"), static_cast<qint64>(figure->customers)}};
}

QJsonArray retentionJson(const Dataset &dataset, const BestSelection &selection)
{
    QJsonArray groups;
    const CustomerSpans spans = customerSpans(dataset);
    for (const auto &[name, group] :
         {std::pair(QStringLiteral("customers"), &dataset.customers),
          std::pair(QStringLiteral("best"), &selection.best), std::pair(QStringLiteral("rest"), &selection.rest)}) {
        const PortfolioRetention retention = portfolioRetention(dataset, spans, *group);
        groups << QJsonObject{{QStringLiteral("group"), name},
                              {QStringLiteral("from"), retention.from.toString(Qt::ISODate)},
                              {QStringLiteral("to"), retention.to.toString(Qt::ISODate)},
                              {QStringLiteral("logo"), figureJson(retention.logos)},
                              {QStringLiteral("gross"), figureJson(retention.gross)},
                              {QStringLiteral("net"), figureJson(retention.net)}};
    }
    return groups;
}

QJsonObject bestJson(const Project &project, const BestSelection &selection)
{
    QJsonArray accounts;
    for (const std::uint32_t row : selection.best.rows())
        accounts << QJsonObject{{QStringLiteral("id"), project.dataset->accountId(row)},
                                {QStringLiteral("name"), project.dataset->accountName(row)},
                                {QStringLiteral("met"), criteriaMet(selection, row)},
                                {QStringLiteral("pinned"), isPinned(project, row)}};
    return {{QStringLiteral("customers"), static_cast<qint64>(project.dataset->customers.count())},
            {QStringLiteral("best"), static_cast<qint64>(selection.best.count())},
            {QStringLiteral("rest"), static_cast<qint64>(selection.rest.count())},
            {QStringLiteral("undecided"), static_cast<qint64>(selection.undecided.count())},
            {QStringLiteral("criteria"), criteriaJson(project, selection)},
            {QStringLiteral("accounts"), accounts},
            {QStringLiteral("retention"), retentionJson(*project.dataset, selection)},
            {QStringLiteral("warnings"), jsonWarnings(selection.warnings)}};
}

QString criteriaText(const Project &project, const BestSelection &selection)
{
    TextTable table({QCoreApplication::translate("Command", "Criterion"),
                     QCoreApplication::translate("Command", ">Met"), QCoreApplication::translate("Command", ">Not met"),
                     QCoreApplication::translate("Command", ">Unknown")});
    for (std::size_t index = 0; index < project.best->criteria.size(); ++index) {
        const Criterion &criterion = project.best->criteria[index].criterion;
        const CriterionCount &count = selection.counts[index];
        table.addRow({describe(std::span(&criterion, 1), project.dataset->accounts),
                      countText(static_cast<qint64>(count.met)), countText(static_cast<qint64>(count.notMet)),
                      countText(static_cast<qint64>(count.unknown))});
    }
    return table.text();
}

QString bestText(const Project &project, const BestSelection &selection)
{
    QString text = QCoreApplication::translate("Command", "%1 of %2 customers are best; the rest are %3.")
                       .arg(countText(static_cast<qint64>(selection.best.count())),
                            countText(static_cast<qint64>(project.dataset->customers.count())),
                            countText(static_cast<qint64>(selection.rest.count()))) +
                   QLatin1Char('\n');
    if (!project.best->criteria.empty())
        text += criteriaText(project, selection);
    for (const std::uint32_t row : selection.best.rows())
        text += QStringLiteral("%1  %2\n").arg(project.dataset->accountId(row), project.dataset->accountName(row));
    const PortfolioRetention retention = portfolioRetention(*project.dataset, project.dataset->customers);
    for (const QString &sentence : {logoSentence(retention), revenueSentence(retention, project.dataset->currency)})
        text += sentence.isEmpty() ? QString() : sentence + QLatin1Char('\n');
    for (const DataIssue &warning : selection.warnings)
        text += warning.text + QLatin1Char('\n');
    return text;
}

Result<Output> showOrSetBest(const BestCommandOptions &options, Session &session)
{
    Session::Change change;
    if (options.best.setSomething())
        change = [&options](const Project &project) -> Result<Edit> {
            Result<BestRule> rule = changedRule(*project.best, options.best, *project.dataset);
            if (!rule)
                return rule.error();
            return edits::setBestRule(project, std::move(*rule), {});
        };
    const Result<Project> project = session.changed(QString::fromStdString(options.project), change);
    if (!project)
        return project.error();
    const BestSelection selection = selectBestCustomers(*project->dataset, *project->best);
    return Output{bestText(*project, selection), bestJson(*project, selection)};
}

} // namespace

CommandAction bestCommand(CLI::App &options)
{
    const auto given = std::make_shared<BestCommandOptions>();
    addProject(options, given->project);
    addBestOptions(options, given->best);
    return [given](Session &session) { return showOrSetBest(*given, session); };
}

} // namespace touchstone
