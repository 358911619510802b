#include "core/patterns/mining_warnings.h"

#include "core/base/locale_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace touchstone
{

namespace
{

struct Patterns {
    Q_DECLARE_TR_FUNCTIONS(Patterns)
};

constexpr std::size_t fewAttributes = 10;
constexpr double noticeablyLess = 0.15; // of a lift

int plural(std::size_t count)
{
    return static_cast<int>(count);
}

QString aboutFew(const MiningFacts &facts)
{
    if (facts.clustered && std::min(facts.best, facts.rest) < fewestForClaims)
        return Patterns::tr(
            "The deals of one group are those of only %Ln accounts, and deals of one account do not speak "
            "for themselves: at least 15 are needed to claim anything.",
            nullptr, plural(std::min(facts.best, facts.rest)));
    if (facts.best < fewestForClaims)
        return Patterns::tr(
            "With only %Ln best ones nothing can be claimed: at least 15 are needed. What is listed only "
            "describes them.",
            nullptr, plural(facts.best));
    if (facts.rest < fewestForClaims)
        return Patterns::tr(
            "With only %Ln others to compare with nothing can be claimed: at least 15 are needed. What is "
            "listed only describes the best ones.",
            nullptr, plural(facts.rest));
    return {};
}

// Between these a reader may take what is not found for what is not there.
QString aboutPower(const MiningFacts &facts)
{
    if (facts.best >= 200 || facts.clustered)
        return {};
    const double lift = detectableLift(facts.best, facts.rest, facts.strengthNeeded);
    if (lift == 0.0)
        return Patterns::tr("With %Ln best ones even a trait that all of them share may not be confirmed.", nullptr,
                            plural(facts.best));
    return Patterns::tr(
               "With %Ln best ones a trait that a fifth of the others have too is found only if it is about %1 as "
               "common among the best.",
               nullptr, plural(facts.best))
        .arg(timesText(lift));
}

// Everything that is compared raises what must be shown: as the tail of the strongest falls by exp(-strength), by the
// logarithm of how many times as much is compared.
QString aboutManyAttributes(const MiningFacts &facts, std::size_t attributes)
{
    if (facts.clustered || attributes <= fewAttributes)
        return {};
    const double less = std::log(static_cast<double>(attributes) / static_cast<double>(fewAttributes));
    const double withAll = detectableLift(facts.best, facts.rest, facts.strengthNeeded);
    const double withFew = detectableLift(facts.best, facts.rest, facts.strengthNeeded - less);
    if (withFew == 0.0 || (withAll != 0.0 && withAll - withFew < noticeablyLess))
        return {};
    const QString all =
        withAll == 0.0 ? Patterns::tr("With %Ln attributes compared at once even a trait that all of the best "
                                      "share may not be confirmed.",
                                      nullptr, plural(attributes))
                       : Patterns::tr("With %Ln attributes compared at once a trait that a fifth of the others have "
                                      "too must be about %1 as common among the best to be confirmed.",
                                      nullptr, plural(attributes))
                             .arg(timesText(withAll));
    return all + QLatin1Char(' ') +
           Patterns::tr("With the %1 that you believe in, chosen before you look, about %2 would do.", "number, times")
               .arg(countText(static_cast<qint64>(fewAttributes)), timesText(withFew));
}

QString aboutMissing(const Pattern &pattern, const Contrast &contrast)
{
    const Column *column = contrast.table.find(pattern.criteria.front().attribute);
    return Patterns::tr(
               "Whether “%1” is filled in differs between the best and the others: that probably tells how much is "
               "recorded and not what they are like.")
        .arg(column != nullptr ? column->attribute.label : pattern.criteria.front().attribute);
}

} // namespace

double detectableLift(std::size_t best, std::size_t rest, double strengthNeeded)
{
    constexpr double shareOfRest = 0.2;
    constexpr double fourOfFive = 0.8416; // standard deviations
    const auto positives = static_cast<double>(best);
    const auto total = static_cast<double>(best + rest);
    for (double lift = 1.1; lift * shareOfRest <= 1.0; lift += 0.1) {
        const double share = lift * shareOfRest;
        const double unlucky = positives * share - fourOfFive * std::sqrt(positives * share * (1.0 - share));
        const double covered = unlucky + static_cast<double>(rest) * shareOfRest;
        const double expected = positives * covered / total;
        const Cells4 cells{unlucky, expected, positives, covered, static_cast<double>(rest)};
        if (unlucky > expected && strengthOf(cells) >= strengthNeeded)
            return lift;
    }
    return 0.0;
}

QStringList miningWarnings(const MiningFacts &facts, const PatternSet &set, const Contrast &contrast)
{
    QStringList warnings = contrast.warnings;
    const QString few = aboutFew(facts);
    const QStringList toKnow =
        few.isEmpty() ? QStringList{aboutPower(facts), aboutManyAttributes(facts, contrast.eligible.size())}
                      : QStringList{few};
    for (const QString &one : toKnow)
        if (!one.isEmpty())
            warnings << one;
    if (facts.repeated > 0)
        warnings << Patterns::tr(
            "%Ln rows are exactly like another one. If the same one was entered twice, the evidence "
            "looks stronger than it is.",
            nullptr, plural(facts.repeated));
    if (facts.explained > 0)
        warnings << Patterns::tr("%Ln more combinations stand out, but only through the patterns that are listed.",
                                 nullptr, plural(facts.explained));
    for (const Pattern &pattern : set.patterns)
        if (pattern.evidence != Evidence::None && std::holds_alternative<IsMissing>(pattern.criteria.front().condition))
            warnings << aboutMissing(pattern, contrast);
    return warnings;
}

} // namespace touchstone
