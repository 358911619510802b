#include "core/export/profile_text.h"

#include "core/base/locale_text.h"
#include "core/scoring/pipeline_sentences.h"

#include <QCoreApplication>

namespace touchstone
{

namespace
{

struct ProfileText {
    Q_DECLARE_TR_FUNCTIONS(ProfileText)
};

// How headings, items and texts look: as plain text, or with Markdown's marks.
struct Style {
    bool markdown = false;

    QString heading(const QString &text, int level) const
    {
        if (markdown)
            return QString(level, QLatin1Char('#')) + QLatin1Char(' ') + literal(text) + QLatin1Char('\n');
        const QChar line = level == 1 ? QLatin1Char('=') : QLatin1Char('-');
        return text + QLatin1Char('\n') + QString(text.size(), line) + QLatin1Char('\n');
    }
    QString item(const QString &text, qsizetype level = 0) const
    {
        return QString(2 * level, QLatin1Char(' ')) + QStringLiteral("- ") + literal(text) + QLatin1Char('\n');
    }
    QString paragraph(const QString &text) const { return literal(text) + QStringLiteral("\n"); }

    // Names and values come from data, which must not become markup.
    QString literal(const QString &text) const
    {
        if (!markdown)
            return text;
        QString escaped;
        for (const QChar c : text) {
            if (QStringView(u"\\`*_{}[]<>#|~").contains(c))
                escaped += QLatin1Char('\\');
            escaped += c;
        }
        return escaped;
    }
};

QString itemText(const QString &text, bool on)
{
    return on ? text : ProfileText::tr("%1 (off)").arg(text);
}

QString gatesText(const Profile &profile, Gate::Rule rule, const Table &accounts, const Style &style)
{
    QString text;
    for (const Gate &gate : profile.gates) {
        if (gate.rule != rule)
            continue;
        text += style.item(itemText(describe(gate.criteria, accounts), gate.on));
        if (!gate.reason.isEmpty())
            text += style.item(gate.reason, 1);
    }
    return text;
}

// A trait with its points as they count: of 100 for the whole profile.
QString traitText(const Trait &trait, const TraitPoints &points, const Table &accounts, const Style &style)
{
    Trait scaled = trait;
    for (std::size_t bin = 0; bin < scaled.bins.size(); ++bin)
        scaled.bins[bin].points = points.bins[bin];
    scaled.otherwise = points.otherwise;
    QString text = style.item(itemText(describe(scaled, accounts), trait.on));
    if (!trait.reason.isEmpty())
        text += style.item(trait.reason, 1);
    return text;
}

QString tierText(const Profile &profile, std::size_t tier)
{
    const QString name = tierLabel(static_cast<Tier>(tier));
    const QString grade = gradeName(static_cast<Grade>(tier));
    if (tier == profile.tiers.from.size())
        return ProfileText::tr("%1 (grade %2): all others").arg(name, grade);
    if (const auto from = profile.tiers.from[tier])
        return ProfileText::tr("%1 (grade %2): %3 points or more").arg(name, grade, countText(*from));
    return ProfileText::tr("%1 (grade %2): not handed out").arg(name, grade);
}

QString ruleTexts(const Profile &profile, const Table &accounts, const Style &style)
{
    const TierRules &rules = profile.tierRules;
    const std::optional<Tier> others = tierOfOthers(profile);
    if (!rules.decide())
        return {};
    QString text = QLatin1Char('\n') + style.paragraph(ProfileText::tr("Tiers by rules, the first that holds:"));
    for (const TierRule &rule : rules.rules)
        text += style.item(
            ProfileText::tr("%1: %2", "tier, conditions").arg(tierLabel(rule.tier), describe(rule.criteria, accounts)));
    return text + style.item(others ? ProfileText::tr("All others: %1", "tier").arg(tierLabel(*others))
                                    : ProfileText::tr("All others: the tier of their grade"));
}

QString tiersText(const Profile &profile, const Table &accounts, const Style &style)
{
    QString text = style.heading(ProfileText::tr("Tiers"), 2);
    if (const QString byRules = rulesAloneSentence(profile); !byRules.isEmpty())
        return text + style.paragraph(byRules) + ruleTexts(profile, accounts, style);
    for (std::size_t tier = 0; tier < tierCount; ++tier)
        text += style.item(tierText(profile, tier));
    if (!profile.tiers.reason.isEmpty())
        text += style.paragraph(QLatin1Char('\n') + profile.tiers.reason);
    return text + ruleTexts(profile, accounts, style);
}

QString wordsText(const Profile &profile, const Style &style)
{
    QString text;
    for (const WordsSection &section : wordsSections()) {
        const auto words = profile.words.find(QLatin1String(section.key));
        if (words == profile.words.end() || words->second.trimmed().isEmpty())
            continue;
        text += QLatin1Char('\n') + style.heading(QCoreApplication::translate("Profile", section.label), 2) +
                style.paragraph(words->second.trimmed());
    }
    return text;
}

QString section(const QString &title, const QString &content, const Style &style)
{
    return content.isEmpty() ? QString() : style.heading(title, 2) + content + QLatin1Char('\n');
}

QString profileText(const Project &project, const Style &style)
{
    const Profile &profile = *project.profile;
    const Table &accounts = project.dataset->accounts;
    const QString name = profile.name.isEmpty() ? ProfileText::tr("Ideal customer profile") : profile.name;
    QString text = style.heading(name, 1) + QLatin1Char('\n');
    if (const QString unproven = unprovenSentence(profile); !unproven.isEmpty())
        text += style.paragraph(unproven) + QLatin1Char('\n');
    if (profile.isEmpty())
        text += style.paragraph(ProfileText::tr("The profile is still empty.")) + QLatin1Char('\n');
    text += section(ProfileText::tr("Must have"), gatesText(profile, Gate::Rule::MustHave, accounts, style), style);
    QString traits;
    const std::vector<TraitPoints> card = scorecard(profile);
    for (std::size_t i = 0; i < card.size(); ++i)
        traits += traitText(profile.traits[i], card[i], accounts, style);
    text += section(ProfileText::tr("Traits and their points of 100"), traits, style);
    text += section(ProfileText::tr("Disqualified by"), gatesText(profile, Gate::Rule::Disqualifier, accounts, style),
                    style);
    return text + tiersText(profile, accounts, style) + wordsText(profile, style);
}

} // namespace

QString profileAsText(const Project &project)
{
    return profileText(project, Style{});
}

QString profileAsMarkdown(const Project &project)
{
    return profileText(project, Style{.markdown = true});
}

} // namespace touchstone
