#include "core/project/edit_parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace touchstone::edits
{

namespace
{

template <typename Line>
void replaceById(std::vector<Line> &lines, const Line &line)
{
    const auto found = std::ranges::find(lines, line.id, &Line::id);
    if (found != lines.end())
        *found = line;
}

template <typename Line>
void removeById(std::vector<Line> &lines, const QUuid &id)
{
    std::erase_if(lines, [&id](const Line &line) { return line.id == id; });
}

QString nameOf(const std::vector<Trait> &traits, const QUuid &id)
{
    const auto found = std::ranges::find(traits, id, &Trait::id);
    return found == traits.end() ? QString() : found->name;
}

// "must-have" or "disqualifier" as whole texts, since a sentence is never glued from parts.
QString gateText(const Gate &gate, const char *mustHave, const char *disqualifier)
{
    return QCoreApplication::translate("Edit", gate.rule == Gate::Rule::MustHave ? mustHave : disqualifier);
}

} // namespace

Edit setProfile(const Project &project, Profile profile, const QString &text, const QString &mergeKey)
{
    return replacePart(project, &Project::profile, std::move(profile), text, mergeKey);
}

Edit addTrait(const Project &project, const Trait &trait)
{
    Profile profile = *project.profile;
    profile.traits.push_back(trait);
    return setProfile(project, std::move(profile), QCoreApplication::translate("Edit", "Add %1").arg(trait.name));
}

Edit changeTrait(const Project &project, const Trait &trait, const QString &mergeKey)
{
    Profile profile = *project.profile;
    replaceById(profile.traits, trait);
    return setProfile(project, std::move(profile), QCoreApplication::translate("Edit", "Change %1").arg(trait.name),
                      mergeKey);
}

Edit removeTrait(const Project &project, const QUuid &trait)
{
    Profile profile = *project.profile;
    const QString text = QCoreApplication::translate("Edit", "Remove %1").arg(nameOf(profile.traits, trait));
    removeById(profile.traits, trait);
    return setProfile(project, std::move(profile), text);
}

Edit addGate(const Project &project, const Gate &gate)
{
    Profile profile = *project.profile;
    profile.gates.push_back(gate);
    return setProfile(
        project, std::move(profile),
        gateText(gate, QT_TRANSLATE_NOOP("Edit", "Add must-have"), QT_TRANSLATE_NOOP("Edit", "Add disqualifier")));
}

Edit changeGate(const Project &project, const Gate &gate, const QString &mergeKey)
{
    Profile profile = *project.profile;
    replaceById(profile.gates, gate);
    return setProfile(
        project, std::move(profile),
        gateText(gate, QT_TRANSLATE_NOOP("Edit", "Change must-have"), QT_TRANSLATE_NOOP("Edit", "Change disqualifier")),
        mergeKey);
}

Edit removeGate(const Project &project, const QUuid &gate)
{
    Profile profile = *project.profile;
    const auto found = std::ranges::find(profile.gates, gate, &Gate::id);
    const QString text =
        gateText(found == profile.gates.end() ? Gate{} : *found, QT_TRANSLATE_NOOP("Edit", "Remove must-have"),
                 QT_TRANSLATE_NOOP("Edit", "Remove disqualifier"));
    removeById(profile.gates, gate);
    return setProfile(project, std::move(profile), text);
}

Edit setTierLimits(const Project &project, const TierLimits &limits, const QString &mergeKey)
{
    Profile profile = *project.profile;
    profile.tiers = limits;
    return setProfile(project, std::move(profile), QCoreApplication::translate("Edit", "Change tier limits"), mergeKey);
}

Edit setTierRules(const Project &project, const TierRules &rules)
{
    Profile profile = *project.profile;
    profile.tierRules = rules;
    return setProfile(project, std::move(profile), QCoreApplication::translate("Edit", "Change tier rules"));
}

Edit setWords(const Project &project, const QString &section, const QString &text)
{
    Profile profile = *project.profile;
    if (text.isEmpty())
        profile.words.erase(section);
    else
        profile.words[section] = text;
    return setProfile(project, std::move(profile), QCoreApplication::translate("Edit", "Change the words"),
                      QStringLiteral("words/%1").arg(section));
}

} // namespace touchstone::edits
