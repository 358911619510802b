#include "app/cli/command_list.h"
#include "app/cli/json_values.h"
#include "app/cli/option_texts.h"
#include "app/cli/text_table.h"
#include "core/base/locale_text.h"
#include "core/profile/profile_json.h"
#include "core/project/edits.h"
#include "core/scoring/fit_score.h"
#include "core/scoring/tier_rule_check.h"

#include <algorithm>

namespace touchstone
{

namespace
{

struct TierRulesOptions {
    std::string project;
    std::vector<std::string> rules;
    std::string otherwise;
    bool off = false;

    bool changeSomething() const { return !rules.empty() || !otherwise.empty() || off; }
};

const QString &byGrade()
{
    static const QString word = QStringLiteral("grade");
    return word;
}

std::optional<Tier> tierFromName(const QString &name)
{
    for (std::size_t tier = 0; tier < tierCount; ++tier)
        if (name.compare(tierName(static_cast<Tier>(tier)), Qt::CaseInsensitive) == 0)
            return static_cast<Tier>(tier);
    return {};
}

Error noSuchTier(const QString &name)
{
    return Error{Error::Code::InvalidInput,
                 QCoreApplication::translate("Command", "There is no tier \"%1\".").arg(name),
                 {},
                 QCoreApplication::translate("Command", "Use Best fit, Good fit, Poor fit or Bad fit.")};
}

// "Best fit: country = United States; employees > 500"
Result<TierRule> ruleFromText(const QString &text, const Table &accounts)
{
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    const std::optional<Tier> tier = tierFromName(text.left(std::max<qsizetype>(colon, 0)).trimmed());
    if (!tier)
        return noSuchTier(colon < 0 ? text : text.left(colon).trimmed());
    TierRule rule{QUuid::createUuid(), *tier, {}};
    for (const QString &condition : text.mid(colon + 1).split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        Result<Criterion> criterion = criterionFromText(condition.trimmed(), accounts);
        if (!criterion)
            return criterion.error();
        rule.criteria.push_back(std::move(*criterion));
    }
    return rule;
}

Result<TierRules> changed(TierRules rules, const TierRulesOptions &options, const Table &accounts)
{
    rules.on = !options.off;
    if (!options.rules.empty())
        rules.rules.clear();
    for (const QString &text : texts(options.rules)) {
        Result<TierRule> rule = ruleFromText(text, accounts);
        if (!rule)
            return rule.error();
        rules.rules.push_back(std::move(*rule));
    }
    const QString otherwise = QString::fromStdString(options.otherwise);
    if (otherwise.compare(byGrade(), Qt::CaseInsensitive) == 0) {
        rules.otherwise.reset();
    } else if (!otherwise.isEmpty()) {
        rules.otherwise = tierFromName(otherwise);
        if (!rules.otherwise)
            return noSuchTier(otherwise);
    }
    return rules;
}

QJsonArray findingsJson(const TierRuleCheck &check, const Table &accounts)
{
    static constexpr std::array kinds = {"no condition", "impossible", "never first", "overlap", "gap"};
    QJsonArray array;
    for (const TierRuleFinding &finding : check.findings) {
        QJsonArray rules;
        for (const std::size_t rule : finding.rules)
            rules << static_cast<int>(rule) + 1;
        array << QJsonObject{{QStringLiteral("kind"), QLatin1String(kinds[static_cast<std::size_t>(finding.kind)])},
                             {QStringLiteral("rules"), rules},
                             {QStringLiteral("where"), describe(finding.where, accounts)},
                             {QStringLiteral("accounts"), finding.accounts},
                             {QStringLiteral("near_rule"),
                              finding.near ? QJsonValue(static_cast<int>(*finding.near) + 1) : QJsonValue()},
                             {QStringLiteral("without"), describe(finding.without, accounts)}};
    }
    return array;
}

Output shown(const Profile &profile, const Dataset &dataset)
{
    const TierRules &rules = profile.tierRules;
    const Table &accounts = dataset.accounts;
    const TierRuleCheck check = checkTierRules(rules, accounts, dataset.customers | dataset.prospects);
    TextTable table({QCoreApplication::translate("Command", ">Rule"), QCoreApplication::translate("Command", "Tier"),
                     QCoreApplication::translate("Command", "Conditions"),
                     QCoreApplication::translate("Command", ">Meet it"),
                     QCoreApplication::translate("Command", ">Decided by it")});
    QJsonArray json;
    for (std::size_t rule = 0; rule < rules.rules.size(); ++rule) {
        const QString text = describe(rules.rules[rule].criteria, accounts);
        table.addRow({countText(static_cast<qint64>(rule) + 1), tierLabel(rules.rules[rule].tier), text,
                      countText(check.rules[rule].meet), countText(check.rules[rule].decided)});
        json << QJsonObject{{QStringLiteral("tier"), tierName(rules.rules[rule].tier)},
                            {QStringLiteral("text"), text},
                            {QStringLiteral("meet"), check.rules[rule].meet},
                            {QStringLiteral("decided"), check.rules[rule].decided}};
    }
    QString text =
        rules.rules.empty() ? QCoreApplication::translate("Command", "There are no tier rules.") + u'\n' : table.text();
    if (!rules.rules.empty() && !rules.on)
        text += QCoreApplication::translate("Command", "The rules are off: tiers are by grade.") + u'\n';
    for (const QString &sentence : describe(check, rules, tierOfOthers(profile), accounts))
        text += sentence + u'\n';
    return Output{text, QJsonObject{{QStringLiteral("on"), rules.on},
                                    {QStringLiteral("rules"), json},
                                    {QStringLiteral("otherwise"),
                                     rules.otherwise ? QJsonValue(tierName(*rules.otherwise)) : QJsonValue()},
                                    {QStringLiteral("accounts"), check.looked},
                                    {QStringLiteral("none"), check.none},
                                    {QStringLiteral("several"), check.several},
                                    {QStringLiteral("untold"), check.untold},
                                    {QStringLiteral("saw_all_kinds"), check.sawAllKinds},
                                    {QStringLiteral("findings"), findingsJson(check, accounts)}}};
}

Result<Output> showOrSetRules(const TierRulesOptions &options, Session &session)
{
    Session::Change change;
    if (options.changeSomething())
        change = [&options](const Project &project) -> Result<Edit> {
            const Result<TierRules> rules = changed(project.profile->tierRules, options, project.dataset->accounts);
            if (!rules)
                return rules.error();
            return edits::setTierRules(project, *rules);
        };
    const Result<Project> project = session.changed(QString::fromStdString(options.project), change);
    if (!project)
        return project.error();
    return shown(*project->profile, *project->dataset);
}

} // namespace

CommandAction tierRulesCommand(CLI::App &options)
{
    const auto given = std::make_shared<TierRulesOptions>();
    addProject(options, given->project);
    addRepeated(options, "--rule", given->rules,
                QT_TRANSLATE_NOOP("Command", "A rule, such as \"Best fit: country = Germany; employees > 500\"; those "
                                             "given take the place of all others, and the first that holds decides"));
    options.add_option("--otherwise", given->otherwise,
                       described(QT_TRANSLATE_NOOP("Command", "The tier of who meets no rule, or \"grade\"")));
    options.add_flag("--off", given->off,
                     described(QT_TRANSLATE_NOOP("Command", "Keep the rules, but let the grades say the tiers")));
    return [given](Session &session) { return showOrSetRules(*given, session); };
}

} // namespace touchstone
