#include "core/patterns/usage_gaps.h"

#include "core/base/locale_text.h"
#include "core/matching/customer_spans.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace touchstone
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Patterns)
};

constexpr double nearlyAll = 0.9;

// The numbers of a field that counts usage; null for others.
const NumberList *usageOf(const Column &column)
{
    const Attribute &attribute = column.attribute;
    const bool counts = attribute.kind == ValueKind::Number || attribute.kind == ValueKind::Percent ||
                        attribute.kind == ValueKind::YesNo;
    const auto *numbers = counts && attribute.family == Family::Behavioural && attribute.known == Known::AfterSale
                              ? std::get_if<Numbers>(&column.cells)
                              : nullptr;
    return numbers != nullptr ? &numbers->values : nullptr;
}

std::vector<double> knownOf(const NumberList &usage, const RowSet &rows)
{
    std::vector<double> known;
    for (const std::uint32_t row : rows.rows())
        if (!std::isnan(usage[row]))
            known.push_back(usage[row]);
    return known;
}

std::int64_t countAbove(const std::vector<double> &values, double limit)
{
    return std::ranges::count_if(values, [limit](double value) { return value > limit; });
}

UsageGap gapOf(const QString &field, const std::vector<double> &best, const std::vector<double> &rest)
{
    UsageGap gap;
    gap.field = field;
    const auto total = static_cast<double>(best.size() + rest.size());
    if (static_cast<double>(countAbove(best, 0.0) + countAbove(rest, 0.0)) >= nearlyAll * total) {
        std::vector<double> all = best;
        all.insert(all.end(), rest.begin(), rest.end());
        gap.above = std::max(0.0, median(std::move(all)));
    }
    gap.users = {countAbove(best, gap.above), static_cast<std::int64_t>(best.size()), countAbove(rest, gap.above),
                 static_cast<std::int64_t>(rest.size())};
    gap.difference = newcombeInterval(gap.users);
    gap.p = fisherExact(gap.users);
    return gap;
}

QString pointsText(double fraction)
{
    return numberText(std::round(100.0 * fraction));
}

} // namespace

double UsageGap::bestShare() const
{
    return static_cast<double>(users.best) / static_cast<double>(users.bestTotal);
}

double UsageGap::restShare() const
{
    return static_cast<double>(users.rest) / static_cast<double>(users.restTotal);
}

std::vector<UsageGap> usageGaps(const Table &accounts, const RowSet &best, const RowSet &rest)
{
    std::vector<UsageGap> gaps;
    for (const auto &column : accounts.columns()) {
        const NumberList *usage = usageOf(*column);
        if (usage == nullptr)
            continue;
        const std::vector<double> ofBest = knownOf(*usage, best);
        const std::vector<double> ofRest = knownOf(*usage, rest);
        if (!ofBest.empty() && !ofRest.empty())
            gaps.push_back(gapOf(column->attribute.key, ofBest, ofRest));
    }
    std::vector<double> p;
    p.reserve(gaps.size());
    for (const UsageGap &gap : gaps)
        p.push_back(gap.p);
    const std::vector<double> q = benjaminiHochberg(p, p.size());
    for (std::size_t index = 0; index < gaps.size(); ++index)
        gaps[index].q = q[index];
    std::ranges::stable_sort(gaps, [](const UsageGap &a, const UsageGap &b) {
        const double sizeOfA = std::abs(a.bestShare() - a.restShare());
        const double sizeOfB = std::abs(b.bestShare() - b.restShare());
        return a.q != b.q ? a.q < b.q : sizeOfA > sizeOfB;
    });
    return gaps;
}

std::vector<UsageGap> usageGaps(const Dataset &dataset, const BestSelection &selection, Against against)
{
    switch (against) {
    case Against::Rest:
    case Against::Pipeline:
        return usageGaps(dataset.accounts, selection.best, selection.rest);
    case Against::Left: {
        const Departures departures = customersWhoLeft(dataset);
        return usageGaps(dataset.accounts, departures.stayed, departures.left);
    }
    case Against::Lost:
        break;
    }
    return {};
}

QString usageText(const UsageGap &gap, const Table &accounts)
{
    const Column *column = accounts.find(gap.field);
    const QString name = column != nullptr ? column->attribute.label : gap.field;
    return gap.above > 0.0 ? Words::tr("%1, more than %2", "a feature, usage").arg(name, numberText(gap.above)) : name;
}

QString gapText(const UsageGap &gap)
{
    return Words::tr("%1 against %2: %3 percentage points (%4 to %5)", "share, share, difference, low, high")
        .arg(shareText(gap.bestShare()), shareText(gap.restShare()), pointsText(gap.bestShare() - gap.restShare()),
             pointsText(gap.difference.low), pointsText(gap.difference.high));
}

} // namespace touchstone
