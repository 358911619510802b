#include "core/profile/profile.h"

#include "core/base/locale_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace touchstone
{

namespace
{

struct ProfileCheck {
    Q_DECLARE_TR_FUNCTIONS(ProfileCheck)
};

// The fields that the lines in force ask about, each once and in the order of the profile.
QStringList fieldsOf(const Profile &profile)
{
    QStringList fields;
    const auto add = [&fields](const std::vector<Criterion> &criteria) {
        for (const Criterion &criterion : criteria)
            if (!fields.contains(criterion.attribute, Qt::CaseInsensitive))
                fields.append(criterion.attribute);
    };
    for (const Gate &gate : profile.gates)
        if (gate.on)
            add(gate.criteria);
    for (const Trait &trait : profile.traits)
        for (const Bin &bin : trait.bins)
            if (trait.on)
                add(bin.criteria);
    for (const TierRule &rule : profile.tierRules.rules)
        if (profile.tierRules.on)
            add(rule.criteria);
    return fields;
}

std::size_t knownAmong(const Column &column, const RowSet &rows)
{
    const std::vector<std::uint32_t> numbers = rows.rows();
    return static_cast<std::size_t>(
        std::ranges::count_if(numbers, [&column](std::uint32_t row) { return column.isKnown(row); }));
}

std::size_t knownProspects(const Column &column, const Dataset &dataset, KnownProspects &counted)
{
    const auto [found, isNew] = counted.try_emplace(column.attribute.key);
    if (isNew)
        found->second = knownAmong(column, dataset.prospects);
    return found->second;
}

void checkField(const QString &field, const Dataset &dataset, KnownProspects &counted, QStringList &findings)
{
    const Column *column = dataset.accounts.find(field);
    if (column == nullptr) {
        findings << ProfileCheck::tr("The data have no field “%1”, so whatever the profile asks of it is unknown.")
                        .arg(field);
        return;
    }
    const QString &label = column->attribute.label;
    if (column->attribute.known == Known::AfterSale) {
        findings << ProfileCheck::tr("%1 is known only after the sale: prospects cannot be judged by it, and it tells "
                                     "the outcome instead of the fit.")
                        .arg(label);
        return;
    }
    if (column->attribute.known == Known::ChangesAfterSale)
        findings << ProfileCheck::tr("%1 changes with the sale: customers and prospects cannot be compared by it.")
                        .arg(label);
    const std::size_t prospects = dataset.prospects.count();
    const std::size_t known = knownProspects(*column, dataset, counted);
    if (2 * known < prospects)
        findings << ProfileCheck::tr("%1 is known for only %2 of %3 prospects; the others get its neutral points.")
                        .arg(label, countText(static_cast<qint64>(known)), countText(static_cast<qint64>(prospects)));
}

void checkGates(const Profile &profile, const Table &table, QStringList &findings)
{
    for (auto gate = profile.gates.begin(); gate != profile.gates.end(); ++gate) {
        if (!gate->on)
            continue;
        if (gate->criteria.empty()) {
            findings << ProfileCheck::tr("A must-have or disqualifier has no condition yet, so it does nothing.");
            continue;
        }
        const bool contradicts = std::any_of(gate + 1, profile.gates.end(), [&gate](const Gate &other) {
            return other.on && other.rule != gate->rule && other.criteria == gate->criteria;
        });
        if (contradicts)
            findings << ProfileCheck::tr("“%1” is both a must-have and a disqualifier, so no account can pass.")
                            .arg(describe(gate->criteria, table));
    }
}

bool isDisqualified(const Profile &profile, const std::vector<Criterion> &criteria)
{
    return std::ranges::any_of(profile.gates, [&criteria](const Gate &gate) {
        return gate.on && gate.rule == Gate::Rule::Disqualifier && gate.criteria == criteria;
    });
}

void checkBins(const Profile &profile, const Trait &trait, const Table &table, QStringList &findings)
{
    for (auto bin = trait.bins.begin(); bin != trait.bins.end(); ++bin) {
        if (bin->criteria.empty()) {
            findings
                << ProfileCheck::tr("A line of “%1” has no condition yet, so nobody gets its points.").arg(trait.name);
            continue;
        }
        const QString text = describe(bin->criteria, table);
        const bool repeated = std::any_of(trait.bins.begin(), bin,
                                          [&bin](const Bin &earlier) { return earlier.criteria == bin->criteria; });
        if (repeated && !trait.cap)
            findings << ProfileCheck::tr("“%1” stands twice in “%2”; only the first one counts.").arg(text, trait.name);
        if (bin->points > 0 && isDisqualified(profile, bin->criteria))
            findings << ProfileCheck::tr("“%1” gives points and disqualifies at the same time.").arg(text);
    }
}

void checkPoints(const Trait &trait, QStringList &findings)
{
    std::vector<int> given = {trait.otherwise};
    for (const Bin &bin : trait.bins)
        given.push_back(bin.points);
    const auto [least, most] = std::ranges::minmax(given);
    if (least < 0)
        findings << ProfileCheck::tr("“%1” gives fewer than 0 points somewhere; they count as 0.").arg(trait.name);
    if (!trait.cap && least >= 0 && least == most)
        findings
            << ProfileCheck::tr("“%1” gives every account the same points, so it tells none apart.").arg(trait.name);
    if (!trait.cap && (trait.neutral < std::max(least, 0) || trait.neutral > std::max(most, 0)))
        findings << ProfileCheck::tr("“%1” gives for an unknown value what no known value gives; the nearest "
                                     "known points count.")
                        .arg(trait.name);
}

void checkTiers(const Profile &profile, QStringList &findings)
{
    const auto &from = profile.tiers.from;
    int above = 101;
    bool falls = true;
    for (const std::optional<int> &limit : from) {
        falls = falls && (!limit || *limit < above);
        above = limit.value_or(above);
    }
    if (!falls)
        findings << ProfileCheck::tr("A better grade needs a higher score than a worse one; as the limits stand, some "
                                     "grade is never given.");
    if (!profile.traits.empty() && std::ranges::none_of(profile.traits, [](const Trait &trait) { return trait.on; }))
        findings << ProfileCheck::tr("All traits are off, so every score is 0.");
}

} // namespace

QString unprovenSentence(const Profile &profile)
{
    const auto lines = std::ranges::count_if(
        profile.traits, [](const Trait &trait) { return trait.on && trait.basis == Basis::Unproven; });
    return lines == 0 ? QString()
                      : ProfileCheck::tr("This score is not proven: its %Ln lines were drafted from what is only "
                                         "suggested and may well be chance.",
                                         nullptr, static_cast<int>(lines));
}

QStringList checkProfile(const Profile &profile, const Dataset &dataset, KnownProspects *counted)
{
    QStringList findings;
    if (const QString unproven = unprovenSentence(profile); !unproven.isEmpty())
        findings << unproven;
    KnownProspects own;
    for (const QString &field : fieldsOf(profile))
        checkField(field, dataset, counted != nullptr ? *counted : own, findings);
    checkGates(profile, dataset.accounts, findings);
    for (const Trait &trait : profile.traits) {
        if (!trait.on)
            continue;
        checkBins(profile, trait, dataset.accounts, findings);
        checkPoints(trait, findings);
    }
    checkTiers(profile, findings);
    return findings;
}

} // namespace touchstone
