#include "core/health/copies.h"

#include "core/base/locale_text.h"
#include "core/base/overloaded.h"
#include "core/base/parallel.h"
#include "core/health/health_checks.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace touchstone
{

namespace
{

// Evenly spread rows: of so many, a share is known to half a point.
constexpr std::size_t mostRows = 20000;

// Numbers with more different values than this are compared by their order, others as classes.
constexpr std::size_t mostClasses = 50;

// A category of which more than half of the values stand alone is a name, and any two names go one with one.
constexpr double identifying = 0.5;

// Where columns of which one is a copy differ, it is by a few late changes.
constexpr double alike = 0.98;
constexpr double sameOrder = 0.999; // correlation of the places: 99.8 % of how they are spread is common
constexpr double knownTogether = 0.9;
constexpr std::size_t fewestTogether = 20;

// Rows outside the most common pair of values. Two flags that are nearly always no agree without being copies.
constexpr std::size_t fewestTelling = 10;

// The classes' shares of one column cannot be far from those of its copy.
constexpr double largestMayDiffer = 0.05;

// The places of numbers in their order, equal ones in the middle of theirs.
std::vector<double> placesOf(const std::vector<double> &values)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (!std::isnan(values[i]))
            order.push_back(i);
    std::ranges::sort(order, {}, [&](std::size_t i) { return values[i]; });
    std::vector<double> places(values.size(), -1.0);
    for (std::size_t begin = 0; begin < order.size();) {
        std::size_t end = begin;
        while (end < order.size() && values[order[end]] == values[order[begin]])
            ++end;
        for (std::size_t i = begin; i < end; ++i)
            places[order[i]] = static_cast<double>(begin + end - 1) / 2.0;
        begin = end;
    }
    return places;
}

template <typename Key>
std::vector<double> classesOf(const std::vector<std::optional<Key>> &keys)
{
    std::map<Key, double> numbers;
    std::vector<double> classes;
    classes.reserve(keys.size());
    for (const std::optional<Key> &key : keys)
        classes.push_back(key ? numbers.emplace(*key, static_cast<double>(numbers.size())).first->second : -1.0);
    return classes;
}

void countClasses(ColumnSketch &sketch)
{
    std::map<double, std::size_t> counts;
    for (const double value : sketch.values)
        if (value >= 0.0)
            ++counts[value];
    for (const auto &[value, count] : counts) {
        sketch.known += count;
        sketch.largestShare = std::max(sketch.largestShare, static_cast<double>(count));
    }
    sketch.classes = counts.size();
    sketch.largestShare /= static_cast<double>(std::max<std::size_t>(1, sketch.known));
}

// The correlation of two columns over the rows that both know.
double correlation(const ColumnSketch &a, const ColumnSketch &b, std::size_t both)
{
    const auto n = static_cast<double>(both);
    double meanA = 0.0;
    double meanB = 0.0;
    for (std::size_t i = 0; i < a.values.size(); ++i)
        if (a.values[i] >= 0.0 && b.values[i] >= 0.0) {
            meanA += a.values[i] / n;
            meanB += b.values[i] / n;
        }
    double ab = 0.0;
    double aa = 0.0;
    double bb = 0.0;
    for (std::size_t i = 0; i < a.values.size(); ++i)
        if (a.values[i] >= 0.0 && b.values[i] >= 0.0) {
            ab += (a.values[i] - meanA) * (b.values[i] - meanB);
            aa += (a.values[i] - meanA) * (a.values[i] - meanA);
            bb += (b.values[i] - meanB) * (b.values[i] - meanB);
        }
    return aa > 0.0 && bb > 0.0 ? ab / std::sqrt(aa * bb) : 0.0;
}

// Rows whose classes are each the usual partner of the other.
void compareClasses(const ColumnSketch &a, const ColumnSketch &b, Agreement &agreement)
{
    std::map<std::pair<double, double>, std::size_t> pairs;
    for (std::size_t i = 0; i < a.values.size(); ++i)
        if (a.values[i] >= 0.0 && b.values[i] >= 0.0)
            ++pairs[{a.values[i], b.values[i]}];
    using Partners = std::map<double, std::pair<std::size_t, double>>; // how often, which
    Partners partnerOfA;
    Partners partnerOfB;
    std::size_t mostCommon = 0;
    for (const auto &[pair, count] : pairs) {
        auto &ofA = partnerOfA[pair.first];
        auto &ofB = partnerOfB[pair.second];
        ofA = std::max(ofA, {count, pair.second});
        ofB = std::max(ofB, {count, pair.first});
        mostCommon = std::max(mostCommon, count);
    }
    for (const auto &[pair, count] : pairs)
        if (partnerOfA[pair.first].second == pair.second && partnerOfB[pair.second].second == pair.first)
            agreement.same += count;
    const std::size_t telling = agreement.both - mostCommon;
    const std::size_t tellingSame = agreement.same > mostCommon ? agreement.same - mostCommon : 0;
    agreement.isCopy =
        telling >= fewestTelling && static_cast<double>(tellingSame) >= alike * static_cast<double>(telling);
}

} // namespace

ColumnSketch sketchOf(const Column &column, std::span<const std::uint32_t> rows)
{
    ColumnSketch sketch;
    const auto classesBy = [&](auto keyOf) {
        std::vector<std::optional<decltype(keyOf(std::size_t{}))>> keys;
        for (const std::uint32_t row : rows)
            keys.push_back(column.isKnown(row) ? std::optional(keyOf(row)) : std::nullopt);
        return classesOf(keys);
    };
    sketch.values = std::visit(
        Overloaded{
            [&](const Numbers &cells) { return classesBy([&](std::size_t row) { return cells.values[row]; }); },
            [&](const Ranges &cells) {
                return classesBy([&](std::size_t row) { return std::pair(cells.low[row], cells.high[row]); });
            },
            [&](const Categories &cells) { return classesBy([&](std::size_t row) { return cells.codes[row]; }); },
            [&](const Lists &cells) {
                return classesBy([&](std::size_t row) {
                    const auto members = cells.members(row);
                    std::vector<qint32> sorted(members.begin(), members.end());
                    std::ranges::sort(sorted);
                    return sorted;
                });
            }},
        column.cells);
    countClasses(sketch);
    const auto *numbers = std::get_if<Numbers>(&column.cells);
    if (numbers == nullptr || sketch.classes <= mostClasses)
        return sketch;
    std::vector<double> values;
    for (const std::uint32_t row : rows)
        values.push_back(numbers->values[row]);
    sketch.values = placesOf(values);
    sketch.ordered = true;
    return sketch;
}

Agreement agreement(const ColumnSketch &a, const ColumnSketch &b)
{
    Agreement result;
    if (a.ordered != b.ordered)
        return result;
    for (std::size_t i = 0; i < a.values.size(); ++i)
        result.both += a.values[i] >= 0.0 && b.values[i] >= 0.0 ? 1 : 0;
    const std::size_t either = a.known + b.known - result.both;
    if (result.both < fewestTogether || static_cast<double>(result.both) < knownTogether * static_cast<double>(either))
        return result;
    if (a.ordered) {
        result.same = result.both;
        result.isCopy = std::abs(correlation(a, b, result.both)) >= sameOrder;
    } else if (std::abs(a.largestShare - b.largestShare) <= largestMayDiffer) {
        compareClasses(a, b, result);
    }
    return result;
}

namespace
{

bool isCompared(const Column &column)
{
    const Attribute &attribute = column.attribute;
    return attribute.family != Family::Identity && attribute.kind != ValueKind::Id && attribute.kind != ValueKind::Text;
}

bool isName(const Column &column, const ColumnSketch &sketch)
{
    return !isNumeric(column.attribute.kind) &&
           static_cast<double>(sketch.classes) > identifying * static_cast<double>(sketch.known);
}

struct CopyPair {
    std::size_t first = 0;
    std::size_t second = 0;
    Agreement agreement;
};

// Copies of copies belong together: the number of the first column of each one's group.
std::vector<std::size_t> groupsOf(const std::vector<CopyPair> &pairs, std::size_t columns)
{
    std::vector<std::size_t> group(columns);
    std::iota(group.begin(), group.end(), std::size_t{0});
    for (const CopyPair &pair : pairs) {
        const std::size_t from = std::max(group[pair.first], group[pair.second]);
        const std::size_t to = std::min(group[pair.first], group[pair.second]);
        std::ranges::replace(group, from, to);
    }
    return group;
}

// What is known of most accounts stays; of equally full ones what comes first.
HealthFinding copyFinding(const HealthInput &input, std::vector<std::size_t> members, const Agreement &least)
{
    std::ranges::stable_sort(members, std::greater<>(), [&](std::size_t index) { return input.known[index].count(); });
    const auto describes = [&](std::size_t index) { return mayDescribe(input.columns[index]->attribute); };
    const bool allDescribe = std::ranges::all_of(members, describes);
    HealthFinding finding{FindingKind::Copy, DataIssue::Severity::Warning, {}, least.same, least.both};
    finding.remedy.kind = allDescribe ? Remedy::Kind::LeaveOut : Remedy::Kind::MarkAfterSale;
    QStringList labels;
    for (const std::size_t index : members) {
        const Column &column = *input.columns[index];
        finding.fields << column.attribute.key;
        labels << column.attribute.label;
        if (isRead(column) && describes(index) && !(allDescribe && index == members.front()))
            finding.remedy.fields << column.attribute.key;
    }
    if (finding.remedy.fields.isEmpty())
        finding.remedy = {};
    finding.title = HealthWords::tr("Copies of each other");
    finding.seen = HealthWords::tr("%1 say the same, whatever it is called, for %2 of the %3 accounts that have both.")
                       .arg(labels.join(HealthWords::tr(" and ", "between the names of two fields")),
                            countText(static_cast<qint64>(least.same)), countText(static_cast<qint64>(least.both)));
    finding.meaning =
        allDescribe ? HealthWords::tr("Two traits that rest on them count one fact twice.")
                    : HealthWords::tr("One of them is known only after the sale, so the other cannot be known before.");
    finding.advice = allDescribe ? HealthWords::tr("Leave out all but the one that is known for most accounts.")
                                 : HealthWords::tr("Mark the others as known only after the sale too.");
    return finding;
}

std::vector<CopyPair> copiesAmong(const HealthInput &input, Progress &progress)
{
    const std::vector<std::uint32_t> rows = thinned(RowSet(input.dataset.accounts.rowCount(), true), mostRows).rows();
    std::vector<ColumnSketch> sketches(input.columns.size());
    const auto sketch = [&](std::size_t index) {
        if (isCompared(*input.columns[index]))
            sketches[index] = sketchOf(*input.columns[index], rows);
        if (sketches[index].classes < 2 || isName(*input.columns[index], sketches[index]))
            sketches[index] = {};
    };
    const QString step = HealthWords::tr("Looking for copies");
    std::vector<std::vector<CopyPair>> found(sketches.size());
    const auto compare = [&](std::size_t first, const Stop &stop) {
        for (std::size_t second = first + 1; second < sketches.size() && !stop(); ++second) {
            const bool matters =
                mayDescribe(input.columns[first]->attribute) || mayDescribe(input.columns[second]->attribute);
            if (!matters || sketches[first].known == 0 || sketches[second].known == 0)
                continue;
            if (const Agreement result = agreement(sketches[first], sketches[second]); result.isCopy)
                found[first].push_back({first, second, result});
        }
    };
    std::vector<CopyPair> pairs;
    if (parallelFor(sketches.size(), sketch, progress, step, 0.0, 0.5) &&
        parallelFor(sketches.size(), compare, progress, step, 0.5, 1.0))
        for (const std::vector<CopyPair> &some : found)
            pairs.insert(pairs.end(), some.begin(), some.end());
    return pairs;
}

} // namespace

void findCopies(const HealthInput &input, Progress &progress, Findings &findings)
{
    const std::vector<CopyPair> pairs = copiesAmong(input, progress);
    const std::vector<std::size_t> groups = groupsOf(pairs, input.columns.size());
    for (std::size_t first = 0; first < groups.size(); ++first) {
        std::vector<std::size_t> members;
        for (std::size_t index = first; index < groups.size(); ++index)
            if (groups[index] == first)
                members.push_back(index);
        if (members.size() < 2)
            continue;
        Agreement least{input.dataset.accounts.rowCount(), input.dataset.accounts.rowCount()};
        for (const CopyPair &pair : pairs)
            if (groups[pair.first] == first && pair.agreement.same < least.same)
                least = pair.agreement;
        findings.push_back(copyFinding(input, members, least));
    }
}

} // namespace touchstone
