#include "tests/support/sample_profile.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace touchstone::test
{

namespace
{

std::vector<Criterion> conjunction(const QString &text, const Table &table)
{
    std::vector<Criterion> criteria;
    for (const QString &part : text.split(QLatin1Char('&')))
        criteria.push_back(criterion(part.trimmed(), table));
    return criteria;
}

QUuid nextId(const Profile &profile)
{
    return QUuid(static_cast<uint>(profile.gates.size() + profile.traits.size() + 1), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}

Gate gate(const QString &text, Gate::Rule rule, Gate::WhenFailed whenFailed, const Profile &profile, const Table &table)
{
    Gate gate;
    gate.id = nextId(profile);
    gate.rule = rule;
    gate.whenFailed = whenFailed;
    gate.criteria = conjunction(text, table);
    return gate;
}

void addPart(Trait &trait, const QString &part, const Table &table)
{
    const QStringList scored = part.split(QStringLiteral("=>"));
    if (scored.size() == 2)
        trait.bins.push_back({conjunction(scored[0], table), scored[1].trimmed().toInt()});
    else if (part.startsWith(QLatin1String("else ")))
        trait.otherwise = part.mid(5).toInt();
    else if (part.startsWith(QLatin1String("unknown ")))
        trait.neutral = part.mid(8).toInt();
    else
        qFatal("sample profile: %s gives no points", qPrintable(part));
}

Trait trait(const QString &line, const Profile &profile, const Table &table)
{
    const qsizetype colon = line.indexOf(QLatin1Char(':'));
    const QStringList head = line.left(colon).split(QStringLiteral(", at most "));
    Trait trait;
    trait.id = nextId(profile);
    trait.name = head[0];
    if (head.size() == 2)
        trait.cap = head[1].toInt();
    for (const QString &part : line.mid(colon + 1).split(QLatin1Char(';')))
        addPart(trait, part.trimmed(), table);
    QStringList attributes;
    for (const Bin &bin : trait.bins)
        for (const Criterion &each : bin.criteria)
            attributes << each.attribute;
    attributes.removeDuplicates();
    if (attributes.size() == 1)
        trait.attribute = attributes.front();
    return trait;
}

constexpr std::array tierWords = {"best", "good", "poor", "bad"};

Tier tierOf(const QString &word)
{
    const auto found = std::ranges::find_if(tierWords, [&](const char *each) { return word == QLatin1String(each); });
    if (found == tierWords.end())
        qFatal("sample profile: %s is no tier", qPrintable(word));
    return static_cast<Tier>(found - tierWords.begin());
}

void addTierRule(TierRules &rules, const QString &text, const Table &table)
{
    rules.on = true;
    if (text.startsWith(QLatin1String("else "))) {
        rules.otherwise = tierOf(text.mid(5));
        return;
    }
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    const QUuid id(static_cast<uint>(rules.rules.size() + 1), 1, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    rules.rules.push_back({id, tierOf(text.left(colon)), conjunction(text.mid(colon + 1), table)});
}

void addLine(Profile &profile, const QString &line, const Table &table)
{
    const auto after = [&line](const char *word) { return line.mid(static_cast<qsizetype>(qstrlen(word))); };
    if (line.startsWith(QLatin1String("must! ")))
        profile.gates.push_back(gate(after("must! "), Gate::Rule::MustHave, Gate::WhenFailed::BadFit, profile, table));
    else if (line.startsWith(QLatin1String("must ")))
        profile.gates.push_back(
            gate(after("must "), Gate::Rule::MustHave, Gate::WhenFailed::AtMostPoorFit, profile, table));
    else if (line.startsWith(QLatin1String("never ")))
        profile.gates.push_back(
            gate(after("never "), Gate::Rule::Disqualifier, Gate::WhenFailed::BadFit, profile, table));
    else if (line.startsWith(QLatin1String("tiers "))) {
        const QStringList limits = after("tiers ").split(QLatin1Char(' '));
        for (std::size_t i = 0; i < profile.tiers.from.size(); ++i) {
            bool given = false;
            const int from = limits.value(static_cast<qsizetype>(i)).toInt(&given);
            profile.tiers.from[i] = given ? std::optional(from) : std::nullopt;
        }
    } else if (line.startsWith(QLatin1String("rule ")))
        addTierRule(profile.tierRules, after("rule "), table);
    else
        profile.traits.push_back(trait(line, profile, table));
}

} // namespace

Criterion criterion(const QString &text, const Table &table)
{
    const Result<Criterion> read = criterionFromText(text, table);
    if (!read)
        qFatal("sample criterion: %s", qPrintable(read.error().sentence()));
    return *read;
}

Profile profile(const char *text, const Table &table)
{
    Profile profile;
    profile.name = QStringLiteral("Sample");
    for (const QString &line : QString::fromUtf8(text).split(QLatin1Char('\n')))
        if (!line.trimmed().isEmpty())
            addLine(profile, line.trimmed(), table);
    return profile;
}

} // namespace touchstone::test
