#include "core/patterns/round_cuts.h"

#include "core/base/locale_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace touchstone
{

namespace
{

constexpr double smallestShare = 0.02; // of the values between two neighbouring cuts
constexpr std::size_t fewValues = 8;   // whole numbers with no more different ones are cut at each
constexpr double uglinessOfFive = 0.2;
constexpr double uglinessOfTwo = 0.3;
constexpr double uglinessOfOddStep = 0.2;

// Sorted, not empty.
double quantile(const std::vector<double> &sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (sorted[above] - sorted[below]) * (place - std::floor(place));
}

bool isSkewed(const std::vector<double> &sorted)
{
    const double low = quantile(sorted, 0.02);
    const double high = quantile(sorted, 0.98);
    const bool longTail =
        low >= 0.0 && high > 0.0 && quantile(sorted, 0.9) > 5.0 * std::max(quantile(sorted, 0.5), 1e-12);
    return longTail || (low > 0.0 && high / low > 50.0);
}

std::vector<RoundCut> decades()
{
    std::vector<RoundCut> cuts;
    for (int power = -6; power <= 12; ++power) {
        const double decade = std::pow(10.0, power);
        cuts.push_back({decade, 0.0});
        cuts.push_back({2.0 * decade, uglinessOfTwo});
        cuts.push_back({5.0 * decade, uglinessOfFive});
    }
    return cuts;
}

// The sizes of companies in the statistics of the EU and in every CRM's picklist.
std::vector<RoundCut> conventionalBands(const Attribute &attribute)
{
    if (attribute.key != QLatin1String("employees"))
        return {};
    std::vector<RoundCut> cuts;
    for (const double band : {10.0, 50.0, 200.0, 500.0, 1000.0, 5000.0, 10000.0, 50000.0})
        cuts.push_back({band, 0.0});
    return cuts;
}

// Multiples of a step of 1, 2 or 5 times a power of ten, about `most` of them over the bulk of the values.
std::vector<RoundCut> equalSteps(const std::vector<double> &sorted, std::size_t most)
{
    const double low = quantile(sorted, 0.02);
    const double high = quantile(sorted, 0.98);
    const double span = high - low;
    if (!(span > 0.0))
        return {};
    const double decade = std::pow(10.0, std::floor(std::log10(span / static_cast<double>(most))));
    double step = decade;
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        step = decade * factor;
        if (span / step <= 2.0 * static_cast<double>(most))
            break;
    }
    std::vector<RoundCut> cuts;
    for (double multiple = std::floor(low / step); multiple <= std::ceil(high / step); ++multiple) {
        const double value = step < 1.0 ? multiple / std::round(1.0 / step) : multiple * step;
        cuts.push_back({value, std::fmod(multiple, 2.0) == 0.0 ? 0.0 : uglinessOfOddStep});
    }
    return cuts;
}

// The first days of every `months` months between the dates.
std::vector<RoundCut> firstDays(QDate from, QDate to, int months)
{
    std::vector<RoundCut> cuts;
    const int start = (from.year() * 12 + from.month() - 1) / months * months;
    for (int month = start; month <= to.year() * 12 + to.month(); month += months)
        cuts.push_back({daysFromDate(QDate(month / 12, month % 12 + 1, 1)), 0.0});
    return cuts;
}

std::vector<RoundCut> dateSteps(const std::vector<double> &sorted, std::size_t most)
{
    const QDate from = dateFromDays(quantile(sorted, 0.02));
    const QDate to = dateFromDays(quantile(sorted, 0.98));
    if (!from.isValid() || !to.isValid() || from.year() < 1)
        return {};
    const int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    constexpr std::array steps = {1, 3, 6, 12, 24, 60, 120, 240, 600, 1200};
    for (const int step : steps)
        if (months / step <= static_cast<int>(most))
            return firstDays(from, to, step);
    return {};
}

std::vector<RoundCut> everyValue(const std::vector<double> &distinct)
{
    std::vector<RoundCut> cuts;
    for (std::size_t i = 1; i < distinct.size(); ++i)
        cuts.push_back({distinct[i], 0.0});
    return cuts;
}

std::vector<RoundCut> proposals(const std::vector<double> &sorted, const Attribute &attribute, std::size_t most)
{
    std::vector<double> distinct = sorted;
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    const bool whole = std::all_of(distinct.begin(), distinct.end(), [](double x) { return x == std::round(x); });
    if (distinct.size() == 2 || (whole && distinct.size() <= std::min(fewValues, most + 1)))
        return everyValue(distinct);
    if (attribute.kind == ValueKind::Date)
        return dateSteps(sorted, most);
    std::vector<RoundCut> cuts = conventionalBands(attribute);
    const std::vector<RoundCut> others = isSkewed(sorted) ? decades() : equalSteps(sorted, most);
    cuts.insert(cuts.end(), others.begin(), others.end());
    if (whole)
        std::erase_if(cuts, [](const RoundCut &cut) { return cut.value != std::round(cut.value); });
    std::stable_sort(cuts.begin(), cuts.end(), [](const RoundCut &a, const RoundCut &b) { return a.value < b.value; });
    const auto sameValue = [](const RoundCut &a, const RoundCut &b) { return a.value == b.value; };
    cuts.erase(std::unique(cuts.begin(), cuts.end(), sameValue), cuts.end());
    return cuts;
}

std::size_t countBelow(const std::vector<double> &sorted, double value)
{
    return static_cast<std::size_t>(std::lower_bound(sorted.begin(), sorted.end(), value) - sorted.begin());
}

// Of cuts with no value between them the roundest stays, and of equally round ones the highest: with values of 0 and
// from 0.4 up that is 0.1 and not 0.000001.
std::vector<RoundCut> withoutEmptyGaps(const std::vector<RoundCut> &cuts, const std::vector<double> &sorted)
{
    std::vector<RoundCut> kept;
    for (const RoundCut &cut : cuts) {
        const bool same = !kept.empty() && countBelow(sorted, kept.back().value) == countBelow(sorted, cut.value);
        if (!same)
            kept.push_back(cut);
        else if (cut.ugliness <= kept.back().ugliness)
            kept.back() = cut;
    }
    return kept;
}

// Leaves out cuts that have next to no values between them and the one before or the ends.
std::vector<RoundCut> withoutSlivers(const std::vector<RoundCut> &cuts, const std::vector<double> &sorted,
                                     std::size_t leastRows)
{
    const double least = std::max(smallestShare * static_cast<double>(sorted.size()), static_cast<double>(leastRows));
    std::vector<RoundCut> kept;
    double before = 0.0;
    for (const RoundCut &cut : cuts) {
        const auto below = static_cast<double>(countBelow(sorted, cut.value));
        if (below - before < least || static_cast<double>(sorted.size()) - below < least)
            continue;
        kept.push_back(cut);
        before = below;
    }
    return kept;
}

// Takes out, one after the other, the cut that tells least: few values around it, not round.
void thinOut(std::vector<RoundCut> &cuts, const std::vector<double> &sorted, std::size_t most)
{
    while (cuts.size() > most) {
        std::size_t worst = 0;
        double least = std::numeric_limits<double>::infinity();
        for (std::size_t i = 0; i < cuts.size(); ++i) {
            const std::size_t from = i == 0 ? 0 : countBelow(sorted, cuts[i - 1].value);
            const std::size_t to = i + 1 == cuts.size() ? sorted.size() : countBelow(sorted, cuts[i + 1].value);
            const double worth = static_cast<double>(to - from) / (1.0 + 2.0 * cuts[i].ugliness);
            if (worth < least) {
                least = worth;
                worst = i;
            }
        }
        cuts.erase(cuts.begin() + static_cast<std::ptrdiff_t>(worst));
    }
}

} // namespace

std::vector<RoundCut> roundCuts(std::vector<double> values, const Attribute &attribute, std::size_t most,
                                std::size_t leastRows)
{
    std::erase_if(values, [](double x) { return !std::isfinite(x); });
    std::sort(values.begin(), values.end());
    if (values.empty() || values.front() == values.back())
        return {};
    std::vector<RoundCut> cuts =
        withoutSlivers(withoutEmptyGaps(proposals(values, attribute, most), values), values, leastRows);
    thinOut(cuts, values, most);
    return cuts;
}

} // namespace touchstone
