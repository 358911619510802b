#include "app/cli/command_list.h"
#include "app/cli/journey.h"
#include "app/cli/json_values.h"
#include "app/cli/option_texts.h"
#include "app/cli/text_table.h"
#include "core/base/locale_text.h"
#include "core/project/edits.h"
#include "core/scoring/tier_quota.h"

#include <algorithm>

namespace touchstone
{

namespace
{

struct TiersOptions {
    std::string project;
    std::vector<int> limits;
    std::vector<double> percent;
    std::vector<double> accounts;
    std::string among = "prospects";

    bool setSomething() const { return !limits.empty() || !percent.empty() || !accounts.empty(); }
};

RowSet countedRows(const Dataset &dataset, const std::string &among)
{
    return among == "customers"   ? dataset.customers
           : among == "prospects" ? dataset.prospects
                                  : dataset.customers | dataset.prospects;
}

Result<PointCounts> countedPoints(const Project &project, const std::string &among, Session &session)
{
    const Result<Analysis> analysis = scored(project, session);
    if (!analysis)
        return analysis.error();
    if (!analysis->hasScores())
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("Command", "The profile gives no points, so there are no grades."),
                     {},
                     QCoreApplication::translate("Command", "Give some trait points, or say tiers by rules with "
                                                            "touchstone-cli tier-rules.")};
    return pointCounts(*analysis->scores, countedRows(*project.dataset, among));
}

QString whom(const std::string &among)
{
    return among == "customers"   ? QCoreApplication::translate("Command", "customers")
           : among == "prospects" ? QCoreApplication::translate("Command", "prospects")
                                  : QCoreApplication::translate("Command", "customers and prospects");
}

TierLimits wantedLimits(const TiersOptions &options, const PointCounts &counts)
{
    if (!options.limits.empty()) {
        TierLimits limits;
        limits.byHand = true;
        limits.from.fill(std::nullopt);
        std::copy(options.limits.begin(), options.limits.end(), limits.from.begin());
        return limits;
    }
    TierQuota quota;
    quota.isPercent = !options.percent.empty();
    quota.most.fill(0.0);
    const std::vector<double> &most = quota.isPercent ? options.percent : options.accounts;
    std::copy(most.begin(), most.end(), quota.most.begin());
    return limitsWithin(counts, quota, whom(options.among));
}

Output shown(const TierLimits &limits, const PointCounts &points)
{
    TextTable table({QCoreApplication::translate("Command", "Grade"), QCoreApplication::translate("Command", ">From"),
                     QCoreApplication::translate("Command", ">Accounts")});
    QJsonArray grades;
    const TierCounts counts = gradeCounts(points, limits);
    for (std::size_t grade = 0; grade < counts.size(); ++grade) {
        const bool isLast = grade == limits.from.size();
        const std::optional<int> from = isLast ? std::optional(0) : limits.from[grade];
        const QString name = gradeName(static_cast<Grade>(grade));
        table.addRow({name, from ? countText(*from) : QString(), countText(static_cast<qint64>(counts[grade]))});
        grades << QJsonObject{{QStringLiteral("grade"), name},
                              {QStringLiteral("from"), from ? QJsonValue(*from) : QJsonValue()},
                              {QStringLiteral("accounts"), static_cast<qint64>(counts[grade])}};
    }
    QString text = table.text();
    if (!limits.reason.isEmpty())
        text += limits.reason + QLatin1Char('\n');
    return Output{text, QJsonObject{{QStringLiteral("grades"), grades},
                                    {QStringLiteral("by_hand"), limits.byHand},
                                    {QStringLiteral("reason"), limits.reason}}};
}

Result<Output> showOrSetTiers(const TiersOptions &options, Session &session)
{
    Result<PointCounts> points = PointCounts{};
    const auto limited = [&](const Project &project) -> Result<Edit> {
        points = countedPoints(project, options.among, session);
        if (!points)
            return points.error();
        if (totalOf(*points) == 0)
            return Error{Error::Code::InvalidInput,
                         QCoreApplication::translate("Command", "There are no %1 to count.").arg(whom(options.among)),
                         {},
                         QCoreApplication::translate("Command", "Say with --among whom to count.")};
        return edits::setTierLimits(project, wantedLimits(options, *points), {});
    };
    const Session::Change change = options.setSomething() ? Session::Change(limited) : Session::Change();
    const Result<Project> project = session.changed(QString::fromStdString(options.project), change);
    if (!project)
        return project.error();
    if (!change)
        points = countedPoints(*project, options.among, session);
    if (!points)
        return points.error();
    return shown(project->profile->tiers, *points);
}

} // namespace

CommandAction tiersCommand(CLI::App &options)
{
    const auto given = std::make_shared<TiersOptions>();
    addProject(options, given->project);
    const auto grades = [&](const char *name, auto &values, const char *text) {
        return options.add_option(name, values, described(text))->delimiter(',')->expected(1, 3);
    };
    CLI::Option *limits = grades("--limits", given->limits,
                                 QT_TRANSLATE_NOOP("Command", "The lowest scores of A, B and C, such as 80,60,40"));
    CLI::Option *percent =
        grades("--percent", given->percent,
               QT_TRANSLATE_NOOP("Command", "At most so many percent with A; with A or B; with A, B or C"));
    CLI::Option *accounts =
        grades("--accounts", given->accounts,
               QT_TRANSLATE_NOOP("Command", "At most so many accounts with A; with A or B; with A, B or C"));
    limits->check(CLI::Range(0, 100))->excludes(percent)->excludes(accounts);
    percent->check(CLI::Range(0.0, 100.0))->excludes(accounts);
    accounts->check(CLI::NonNegativeNumber);
    options.add_option("--among", given->among, described(QT_TRANSLATE_NOOP("Command", "Whose scores are counted")))
        ->check(CLI::IsMember({"prospects", "customers", "both"}));
    return [given](Session &session) { return showOrSetTiers(*given, session); };
}

} // namespace touchstone
