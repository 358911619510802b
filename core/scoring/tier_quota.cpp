#include "core/scoring/tier_quota.h"

#include "core/base/locale_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace touchstone
{

namespace
{

struct Quotas {
    Q_DECLARE_TR_FUNCTIONS(TierQuota)
};

constexpr std::size_t step = 5; // limits are multiples of it where that makes no difference
constexpr std::array<std::array<int, 3>, 2> familiar = {{{80, 60, 40}, {85, 70, 50}}};

// How many have at least each score; one more entry, which nobody has.
std::array<std::size_t, 102> countsFrom(const PointCounts &counts)
{
    std::array<std::size_t, 102> from = {};
    for (std::size_t score = counts.size(); score-- > 0;)
        from[score] = from[score + 1] + counts[score];
    return from;
}

std::size_t lowestWithin(const std::array<std::size_t, 102> &from, double most)
{
    std::size_t score = from.size() - 1;
    while (score > 0 && static_cast<double>(from[score - 1]) <= most)
        --score;
    const std::size_t round = (score + step - 1) / step * step;
    return round < from.size() && from[round] == from[score] ? round : score;
}

QString gradesText(std::size_t grade)
{
    return grade == 0   ? Quotas::tr("A", "grades: at most 10 % have …")
           : grade == 1 ? Quotas::tr("A or B", "grades: at most 30 % have …")
                        : Quotas::tr("A, B or C", "grades: at most 60 % have …");
}

QString reasonOf(const TierQuota &quota, const TierLimits &limits, const QString &whom)
{
    QStringList parts;
    QStringList empty;
    for (std::size_t grade = 0; grade < quota.most.size(); ++grade) {
        const double most = quota.most[grade];
        if (most <= 0.0)
            continue;
        parts << Quotas::tr("%1 have %2", "10 % have A or B")
                     .arg(quota.isPercent ? percentText(most) : countText(static_cast<qint64>(most)),
                          gradesText(grade));
        if (!limits.from[grade])
            empty << gradeName(static_cast<Grade>(grade));
    }
    if (parts.isEmpty())
        return {};
    QString reason = Quotas::tr("Of the %1 at most %2.", "whom, 10 % have A, 30 % have A or B")
                         .arg(whom, parts.join(Quotas::tr(", ", "between the items of a list")));
    for (const QString &letter : empty)
        reason += QLatin1Char(' ') + Quotas::tr("No %1 is given: the next score down has more than that.").arg(letter);
    return reason;
}

} // namespace

TierLimits limitsWithin(const PointCounts &counts, const TierQuota &quota, const QString &whom)
{
    const std::array<std::size_t, 102> from = countsFrom(counts);
    TierLimits limits;
    limits.byHand = true;
    std::size_t above = from.size() - 1;
    for (std::size_t grade = 0; grade < limits.from.size(); ++grade) {
        limits.from[grade].reset();
        const auto whole = static_cast<double>(from[0]);
        const double most = quota.isPercent ? std::floor(whole * quota.most[grade] / 100.0 + 1e-9) : quota.most[grade];
        const std::size_t limit = lowestWithin(from, most);
        if (quota.most[grade] <= 0.0 || limit >= above || from[limit] == from[above])
            continue;
        limits.from[grade] = static_cast<int>(limit);
        above = limit;
    }
    limits.reason = reasonOf(quota, limits, whom);
    return limits;
}

std::span<const std::array<int, 3>> familiarLimits()
{
    return familiar;
}

} // namespace touchstone
