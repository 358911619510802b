#include "app/cli/command_list.h"
#include "app/cli/json_values.h"
#include "app/cli/option_texts.h"
#include "app/cli/pattern_json.h"
#include "core/base/locale_text.h"
#include "core/patterns/usage_gaps.h"
#include "core/project/analysis.h"
#include "core/project/edits.h"

#include <algorithm>
#include <cmath>

namespace touchstone
{

namespace
{

struct PatternsOptions {
    std::string project;
    std::string against = "rest";
    int conditions = 3;
    bool all = false;
};

bool isShown(const Pattern &pattern, bool all)
{
    return all || pattern.evidence != Evidence::None;
}

QJsonArray usageJson(const std::vector<UsageGap> &gaps)
{
    QJsonArray usage;
    for (const UsageGap &gap : gaps)
        usage << QJsonObject{{QStringLiteral("field"), gap.field},
                             {QStringLiteral("above"), jsonNumber(gap.above)},
                             {QStringLiteral("best_using"), static_cast<qint64>(gap.users.best)},
                             {QStringLiteral("best_known"), static_cast<qint64>(gap.users.bestTotal)},
                             {QStringLiteral("rest_using"), static_cast<qint64>(gap.users.rest)},
                             {QStringLiteral("rest_known"), static_cast<qint64>(gap.users.restTotal)},
                             {QStringLiteral("difference_low"), jsonNumber(gap.difference.low)},
                             {QStringLiteral("difference_high"), jsonNumber(gap.difference.high)},
                             {QStringLiteral("p"), jsonNumber(gap.p)},
                             {QStringLiteral("q"), jsonNumber(gap.q)}};
    return usage;
}

// The surest gaps; the rest may be chance.
QString sureGapsText(const std::vector<UsageGap> &gaps, const Table &accounts)
{
    constexpr double mostFalse = 0.1;
    QString text;
    for (const UsageGap &gap : gaps)
        if (gap.q <= mostFalse)
            text += QStringLiteral("%1: %2\n").arg(usageText(gap, accounts), gapText(gap));
    return text;
}

QJsonObject patternsJson(const PatternSet &set, const Table &table, bool all)
{
    QJsonArray patterns;
    for (const Pattern &pattern : set.patterns)
        if (isShown(pattern, all))
            patterns << patternJson(pattern, table, set.options.against);
    QJsonArray leftOut;
    for (const LeftOut &left : set.leftOut)
        leftOut << QJsonObject{{QStringLiteral("field"), left.field}, {QStringLiteral("reason"), left.reason}};
    return {{QStringLiteral("best"), static_cast<qint64>(set.best)},
            {QStringLiteral("rest"), static_cast<qint64>(set.rest)},
            {QStringLiteral("tested"), static_cast<qint64>(set.tested)},
            {QStringLiteral("against"), againstName(set.options.against)},
            {QStringLiteral("patterns"), patterns},
            {QStringLiteral("left_out"), leftOut},
            {QStringLiteral("warnings"), jsonTexts(set.warnings)}};
}

QString patternsText(const PatternSet &set, const Table &table, bool all)
{
    QString text = QCoreApplication::translate("Command", "%1 combinations were tried.").arg(countText(set.tested)) +
                   QLatin1Char('\n');
    const bool any = std::ranges::any_of(set.patterns, [all](const Pattern &each) { return isShown(each, all); });
    if (!any)
        text +=
            QCoreApplication::translate("Command", "None of them tells the two groups apart better than chance may.") +
            QLatin1Char('\n');
    for (const Pattern &pattern : set.patterns)
        if (isShown(pattern, all))
            text += QStringLiteral("%1: %2 (%3)\n")
                        .arg(evidenceLabel(pattern.evidence), sentence(pattern, table, set.options.against),
                             pValueText(pattern.p));
    for (const QString &warning : set.warnings)
        text += warning + QLatin1Char('\n');
    return text;
}

MiningOptions miningOptions(const PatternsOptions &options)
{
    MiningOptions mining;
    mining.maxConditions = options.conditions;
    if (options.against == "lost")
        mining.against = Against::Lost;
    if (options.against == "left")
        mining.against = Against::Left;
    if (options.against == "pipeline")
        mining.against = Against::Pipeline;
    return mining;
}

Result<Output> minePatternsOf(const PatternsOptions &options, Session &session)
{
    Result<OpenProject> open = session.open(QString::fromStdString(options.project));
    if (!open)
        return open.error();
    Result<PatternSet> set = mine(open->stored.project, miningOptions(options), session.progress);
    if (!set)
        return set.error();
    const Project project = edits::replacePatterns(open->stored.project, *set).after;
    if (const Result<Done> saved = session.save(*open, project); !saved)
        return saved.error();
    const Table &table = project.dataset->accounts;
    const BestSelection selection = selectBestCustomers(*project.dataset, *project.best);
    const std::vector<UsageGap> gaps = usageGaps(*project.dataset, selection, set->options.against);
    QJsonObject json = patternsJson(*set, table, options.all);
    json[QStringLiteral("usage")] = usageJson(gaps);
    return Output{patternsText(*set, table, options.all) + sureGapsText(gaps, table), json};
}

} // namespace

CommandAction patternsCommand(CLI::App &options)
{
    const auto given = std::make_shared<PatternsOptions>();
    addProject(options, given->project);
    options
        .add_option("--against", given->against,
                    described(QT_TRANSLATE_NOOP("Command", "With whom the best are compared")))
        ->check(CLI::IsMember({"rest", "lost", "pipeline", "left"}));
    options
        .add_option("--conditions", given->conditions,
                    described(QT_TRANSLATE_NOOP("Command", "Conditions that a pattern may have")))
        ->check(CLI::Range(1, 4));
    options.add_flag("--all", given->all, described(QT_TRANSLATE_NOOP("Command", "Those without evidence too")));
    return [given](Session &session) { return minePatternsOf(*given, session); };
}

} // namespace touchstone
