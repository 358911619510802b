#include "app/cli/command_list.h"
#include "app/cli/json_values.h"
#include "app/cli/option_texts.h"
#include "app/cli/plan_changes.h"
#include "app/cli/text_table.h"
#include "core/base/locale_text.h"
#include "core/matching/account_keys.h"
#include "core/matching/match_report.h"
#include "core/matching/match_suggestions.h"
#include "core/matching/shared_names.h"

#include <algorithm>

namespace touchstone
{

namespace
{

struct MatchOptions {
    std::string project;
    std::vector<std::string> same;
    std::vector<std::string> different;
    std::vector<std::string> prefer;
    std::vector<std::string> assign;
    std::string level;

    bool setSomething() const
    {
        return !same.empty() || !different.empty() || !prefer.empty() || !assign.empty() || !level.empty();
    }
};

constexpr std::array levelNames = {"site", "account", "ultimate-parent"};

// An account by its id or name, or a name or domain that only other files have.
AccountKey keyOf(const QString &text, const Dataset &dataset)
{
    if (const qint32 row = dataset.findAccount(text); row >= 0)
        return accountKey(dataset, static_cast<std::size_t>(row));
    const bool isDomain = !text.contains(QLatin1Char(' ')) && !domainKey(text.toUtf8()).isEmpty();
    return {isDomain ? AccountKey::Kind::Domain : AccountKey::Kind::Name, text};
}

Error noSuchFile(const QString &name)
{
    return Error{Error::Code::InvalidInput,
                 QCoreApplication::translate("Command", "There is no file \"%1\".").arg(name),
                 {},
                 QCoreApplication::translate("Command", "Name it as \"sources\" does.")};
}

Result<Done> addPairs(ImportPlan &plan, const std::vector<std::string> &pairs, bool same, const Dataset &dataset)
{
    for (const QString &text : texts(pairs)) {
        const auto sides = twoSides(text, QStringLiteral("ACCOUNT=ACCOUNT"));
        if (!sides)
            return sides.error();
        const AccountPair pair{keyOf(sides->first, dataset), keyOf(sides->second, dataset), same};
        std::erase_if(plan.matching.pairs, [&](const AccountPair &each) {
            return (each.one == pair.one && each.other == pair.other) ||
                   (each.one == pair.other && each.other == pair.one);
        });
        plan.matching.pairs.push_back(pair);
    }
    return Done{};
}

Result<Done> addChoices(ImportPlan &plan, const std::vector<std::string> &choices)
{
    for (const QString &text : texts(choices)) {
        const auto sides = twoSides(text, QStringLiteral("FIELD=FILE[,FILE]"));
        if (!sides)
            return sides.error();
        ValueChoice choice{sides->first, sides->second == QLatin1String("newest"), {}};
        for (const QString &name : sides->second.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            if (choice.newest)
                break;
            if (plan.find(name.trimmed()) == nullptr)
                return noSuchFile(name.trimmed());
            choice.sources << name.trimmed();
        }
        std::erase_if(plan.matching.choices, [&](const ValueChoice &each) { return each.field == choice.field; });
        plan.matching.choices.push_back(choice);
    }
    return Done{};
}

Error noSuchAccount(const QString &text)
{
    return Error{Error::Code::InvalidInput,
                 QCoreApplication::translate("Command", "There is no account \"%1\" that its id or domain tells from "
                                                        "others.")
                     .arg(text),
                 {},
                 QCoreApplication::translate("Command", "Name it by its id or web domain.")};
}

// "FILE:NAME=ACCOUNT": which account the rows of a file mean by a name.
Result<Done> addAssignments(ImportPlan &plan, const std::vector<std::string> &assignments, const Dataset &dataset)
{
    for (const QString &text : texts(assignments)) {
        const auto sides = twoSides(text, QStringLiteral("FILE:NAME=ACCOUNT"));
        if (!sides)
            return sides.error();
        const auto source = std::ranges::find_if(plan.sources, [&](const SourcePlan &each) {
            return sides->first.startsWith(each.source + QLatin1Char(':'));
        });
        if (source == plan.sources.end())
            return noSuchFile(sides->first.section(QLatin1Char(':'), 0, 0));
        const qint32 account = dataset.findAccount(sides->second);
        if (account < 0 || !canBeAssigned(dataset, account))
            return noSuchAccount(sides->second);
        plan.matching = withAssignment(std::move(plan.matching), dataset, source->source,
                                       sides->first.mid(source->source.size() + 1).trimmed(), account);
    }
    return Done{};
}

Result<Done> change(ImportPlan &plan, const MatchOptions &options, const Dataset &dataset)
{
    if (const auto added = addAssignments(plan, options.assign, dataset); !added)
        return added;
    if (const auto added = addPairs(plan, options.same, true, dataset); !added)
        return added;
    if (const auto added = addPairs(plan, options.different, false, dataset); !added)
        return added;
    if (const auto added = addChoices(plan, options.prefer); !added)
        return added;
    for (std::size_t level = 0; level < levelNames.size(); ++level)
        if (options.level == levelNames[level])
            plan.matching.level = static_cast<AccountLevel>(level);
    return Done{};
}

QString reasonName(MatchSuggestion::Reason reason)
{
    switch (reason) {
    case MatchSuggestion::Reason::SameName:
        return QStringLiteral("same name");
    case MatchSuggestion::Reason::SameSite:
        return QStringLiteral("same web name");
    case MatchSuggestion::Reason::SimilarName:
        return QStringLiteral("similar name");
    }
    return {};
}

QJsonArray sourcesJson(const MatchReport &report, const Project &project)
{
    QJsonArray sources;
    for (const SourceMatch &match : report.sources)
        sources << QJsonObject{
            {QStringLiteral("name"), (*project.sources)[static_cast<std::size_t>(match.source)].name},
            {QStringLiteral("key"), jsonText(match.join.key)},
            {QStringLiteral("rows"), match.join.rows},
            {QStringLiteral("matched"), match.join.matched},
            {QStringLiteral("unmatched"), match.join.unmatched},
            {QStringLiteral("blank"), match.join.blank},
            {QStringLiteral("match_rate"), match.rate()},
            {QStringLiteral("accounts"), match.join.accounts},
            {QStringLiteral("accounts_without"), match.accountsWithout},
            {QStringLiteral("repeated"), match.join.repeated}};
    return sources;
}

QJsonArray suggestionsJson(const MatchReport &report)
{
    QJsonArray suggestions;
    for (const MatchSuggestion &suggestion : report.suggestions)
        suggestions << QJsonObject{{QStringLiteral("one"), suggestion.one.key.text},
                                   {QStringLiteral("one_name"), suggestion.one.name},
                                   {QStringLiteral("other"), suggestion.other.key.text},
                                   {QStringLiteral("other_name"), suggestion.other.name},
                                   {QStringLiteral("reason"), reasonName(suggestion.reason)},
                                   {QStringLiteral("similarity"), suggestion.similarity}};
    return suggestions;
}

QJsonArray conflictsJson(const Project &project)
{
    QJsonArray conflicts;
    for (const FieldConflicts &field : project.dataset->conflicts) {
        QJsonObject taken;
        for (std::size_t index = 0; index < field.sources.size(); ++index)
            taken[(*project.sources)[static_cast<std::size_t>(field.sources[index])].name] = field.taken[index];
        conflicts << QJsonObject{{QStringLiteral("field"), field.field},
                                 {QStringLiteral("accounts"), field.accounts},
                                 {QStringLiteral("taken"), taken}};
    }
    return conflicts;
}

QStringList idsOf(const std::vector<qint32> &accounts, const Dataset &dataset)
{
    QStringList ids;
    for (const qint32 account : accounts)
        ids << accountKey(dataset, static_cast<std::size_t>(account)).text;
    return ids;
}

QJsonArray sharedNamesJson(const std::vector<SharedName> &names, const Project &project)
{
    QJsonArray all;
    for (const SharedName &name : names)
        all << QJsonObject{
            {QStringLiteral("file"), (*project.sources)[static_cast<std::size_t>(name.source)].name},
            {QStringLiteral("column"), name.column},
            {QStringLiteral("name"), name.text},
            {QStringLiteral("rows"), name.rows},
            {QStringLiteral("accounts"), QJsonArray::fromStringList(idsOf(name.accounts, *project.dataset))}};
    return all;
}

QString sharedNameText(const SharedName &name, const Project &project)
{
    const QString file = (*project.sources)[static_cast<std::size_t>(name.source)].name;
    const QString ids = idsOf(name.accounts, *project.dataset).join(QStringLiteral(", "));
    const int rows = static_cast<int>(name.rows);
    const QString text = QCoreApplication::translate(
        "Command", "%Ln row(s) of %1 name an account as several are called: “%2”, which may be %3.", nullptr, rows);
    return text.arg(file, name.text, ids);
}

QString sharedNamesText(const std::vector<SharedName> &names, const Project &project)
{
    QString text;
    for (const SharedName &name : names)
        text += sharedNameText(name, project) + QLatin1Char('\n');
    return text;
}

QString matchText(const MatchReport &report, const Project &project)
{
    TextTable files({QCoreApplication::translate("Command", "File"), QCoreApplication::translate("Command", ">Matched"),
                     QCoreApplication::translate("Command", ">Rows"),
                     QCoreApplication::translate("Command", ">Match none"),
                     QCoreApplication::translate("Command", ">Accounts without a row")});
    for (const SourceMatch &match : report.sources)
        files.addRow({(*project.sources)[static_cast<std::size_t>(match.source)].name, shareText(match.rate()),
                      countText(match.join.rows), countText(match.join.unmatched), countText(match.accountsWithout)});
    QString text = files.text();
    for (const MatchSuggestion &suggestion : report.suggestions)
        text += QCoreApplication::translate("Command", "%1 (%2) may be the same as %3 (%4): %5 alike.")
                    .arg(suggestion.one.name, suggestion.one.key.text, suggestion.other.name, suggestion.other.key.text,
                         shareText(suggestion.similarity)) +
                QLatin1Char('\n');
    for (const FieldConflicts &field : project.dataset->conflicts)
        text += QCoreApplication::translate("Command", "Files disagree about %1 on %2 accounts.")
                    .arg(field.field, countText(field.accounts)) +
                QLatin1Char('\n');
    return text;
}

Result<Output> match(const MatchOptions &options, Session &session)
{
    const Result<Project> project = decidedProject(
        QString::fromStdString(options.project), options.setSomething(),
        [&](ImportPlan &plan, const Dataset &dataset) { return change(plan, options, dataset); },
        QCoreApplication::translate("Command", "Decide about matches"), session);
    if (!project)
        return project.error();
    const Result<MatchReport> report = matchReport(*project->dataset, *project->plan, session.progress);
    if (!report)
        return report.error();
    const Result<std::vector<SharedName>> names = sharedNames(*project->dataset, session.progress);
    if (!names)
        return names.error();
    return Output{
        matchText(*report, *project) + sharedNamesText(*names, *project),
        {{QStringLiteral("level"), QLatin1String(levelNames[static_cast<std::size_t>(project->plan->matching.level)])},
         {QStringLiteral("accounts"), static_cast<qint64>(project->dataset->accounts.rowCount())},
         {QStringLiteral("sources"), sourcesJson(*report, *project)},
         {QStringLiteral("suggestions"), suggestionsJson(*report)},
         {QStringLiteral("shared_names"), sharedNamesJson(*names, *project)},
         {QStringLiteral("conflicts"), conflictsJson(*project)}}};
}

} // namespace

CommandAction matchCommand(CLI::App &options)
{
    const auto given = std::make_shared<MatchOptions>();
    addProject(options, given->project);
    addRepeated(options, "--same", given->same,
                QT_TRANSLATE_NOOP("Command", "'ACCOUNT=ACCOUNT', the same company; by id, name or web domain"));
    addRepeated(options, "--different", given->different,
                QT_TRANSLATE_NOOP("Command", "'ACCOUNT=ACCOUNT', not the same company"));
    addRepeated(options, "--prefer", given->prefer,
                QT_TRANSLATE_NOOP("Command", "'FIELD=FILE[,FILE]' or 'FIELD=newest', whose value holds"));
    addRepeated(options, "--assign", given->assign,
                QT_TRANSLATE_NOOP("Command", "'FILE:NAME=ACCOUNT', whom the rows of a file mean by a name that several "
                                             "have; by id or web domain"));
    options
        .add_option("--level", given->level,
                    described(QT_TRANSLATE_NOOP("Command", "What counts as one account: site, account, "
                                                           "ultimate-parent")))
        ->check(CLI::IsMember(std::vector<std::string>(levelNames.begin(), levelNames.end())));
    return [given](Session &session) { return match(*given, session); };
}

} // namespace touchstone
