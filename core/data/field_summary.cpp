#include "core/data/field_summary.h"

#include "core/base/locale_text.h"
#include "core/base/overloaded.h"
#include "core/base/parallel.h"
#include "core/data/value_bins.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace touchstone
{

namespace
{

constexpr std::size_t mostTopValues = 12;
constexpr double mostlyMissingBelow = 0.5;
constexpr std::size_t fewestForAllDifferent = 20;

FillRate fillRate(const RowSet &known, const RowSet &population)
{
    return {(known & population).count(), population.count()};
}

// The most frequent first; of equally frequent ones the first in the alphabet, so that the order is always the same.
// How many rows have each member.
std::vector<quint32> countsOf(const Lists &lists)
{
    std::vector<quint32> counts(lists.labels->size());
    for (const qint32 code : lists.codes)
        ++counts[static_cast<std::size_t>(code)];
    return counts;
}

void summarizeLabels(FieldSummary &summary, const std::vector<quint32> &counts, const TextPool &labels)
{
    std::vector<std::size_t> present;
    for (std::size_t code = 0; code < counts.size(); ++code)
        if (counts[code] > 0)
            present.push_back(code);
    summary.distinct = present.size();

    const auto before = [&](std::size_t a, std::size_t b) {
        return counts[a] != counts[b] ? counts[a] > counts[b] : labels.utf8(a) < labels.utf8(b);
    };
    const std::size_t kept = std::min(mostTopValues, present.size());
    std::ranges::partial_sort(present, present.begin() + static_cast<std::ptrdiff_t>(kept), before);
    present.resize(kept);
    for (const std::size_t code : present)
        summary.top.push_back({labels[code], counts[code]});
}

void summarizeYesNo(FieldSummary &summary, const Numbers &numbers)
{
    std::size_t counts[2] = {0, 0};
    numbers.values.forEach([&counts](std::size_t, double value) {
        if (!std::isnan(value))
            ++counts[value != 0.0 ? 1 : 0];
    });
    const std::size_t common = counts[1] > counts[0] ? 1 : 0;
    for (const std::size_t value : {common, 1 - common})
        if (counts[value] > 0)
            summary.top.push_back({valueText(summary.attribute, static_cast<double>(value)), counts[value]});
    summary.distinct = summary.top.size();
}

// Between the two values nearest to the place of the share.
double quantile(const NumberCounts &counts, double share)
{
    const double place = share * static_cast<double>(counts.total() - 1);
    const auto below = static_cast<std::size_t>(place);
    const double lower = counts.at(below);
    return lower + (place - static_cast<double>(below)) * (counts.at(std::min(below + 1, counts.total() - 1)) - lower);
}

void summarizeNumbers(FieldSummary &summary, const NumberCounts &counts)
{
    if (counts.total() == 0)
        return;
    summary.minimum = counts.numbers().front();
    summary.maximum = counts.numbers().back();
    summary.lowerQuartile = quantile(counts, 0.25);
    summary.median = quantile(counts, 0.5);
    summary.upperQuartile = quantile(counts, 0.75);
    summary.distinct = counts.numbers().size();

    const std::vector<double> borders = summary.attribute.kind == ValueKind::Date
                                            ? roundDateBorders(summary.minimum, summary.maximum)
                                            : roundBorders(summary.minimum, summary.maximum);
    std::size_t before = 0;
    for (std::size_t bin = 0; bin + 1 < borders.size(); ++bin) {
        const bool last = bin + 2 == borders.size();
        const std::size_t end = last ? counts.total() : counts.below(borders[bin + 1]);
        summary.distribution.push_back({borders[bin], borders[bin + 1], end - before});
        before = end;
    }
}

// Bands are shown like categories: there are few of them and they repeat.
void summarizeRanges(FieldSummary &summary, const Column &column, const Ranges &ranges)
{
    TextPool bands;
    std::vector<quint32> counts;
    for (std::size_t row = 0; row < ranges.low.size(); ++row) {
        if (!column.isKnown(row))
            continue;
        summary.minimum = std::fmin(summary.minimum, ranges.low[row]);
        summary.maximum = std::fmax(summary.maximum, ranges.high[row]);
        const std::size_t band = bands.intern(QStringView(cellText(column, row)));
        counts.resize(bands.size());
        ++counts[band];
    }
    summarizeLabels(summary, counts, bands);
}

// Marks the texts of this file for translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(FieldSummary)
};

void addFillWarnings(FieldSummary &summary, std::size_t known, std::size_t total)
{
    if (total == 0)
        return;
    if (known == 0) {
        summary.warnings << Words::tr("Known for none of the accounts.");
        return;
    }
    if (summary.customers.total > 0 && summary.customers.known == 0)
        summary.warnings << Words::tr("Known for none of the customers.");
    if (summary.prospects.total > 0 && summary.prospects.known == 0)
        summary.warnings << Words::tr("Known for none of the prospects.");
    const double share = static_cast<double>(known) / static_cast<double>(total);
    if (share < mostlyMissingBelow)
        summary.warnings << Words::tr("Mostly missing (%1 known).").arg(shareText(share));
}

void addValueWarnings(FieldSummary &summary, std::size_t known)
{
    if (summary.distinct == 1 && known > 1)
        summary.warnings << Words::tr("Constant: all known values are the same.");
    if (summary.attribute.kind == ValueKind::Category && summary.distinct == known && known >= fewestForAllDifferent)
        summary.warnings << Words::tr("No two values are the same: this looks like a name or an id.");
}

} // namespace

RowSet knownRows(const Column &column)
{
    const std::size_t rows = column.rowCount();
    return std::visit(Overloaded{[](const Numbers &numbers) { return numbers.values.knownRows(); },
                                 [&](const Ranges &) {
                                     return RowSet::where(rows, [&](std::size_t row) { return column.isKnown(row); });
                                 },
                                 [](const Categories &categories) { return categories.codes.knownRows(); },
                                 [&](const Lists &lists) {
                                     return RowSet::where(rows,
                                                          [&](std::size_t row) { return !lists.members(row).empty(); });
                                 }},
                      column.cells);
}

FieldSummary summarizeField(const Dataset &dataset, const Column &column)
{
    const auto *numbers = std::get_if<Numbers>(&column.cells);
    return summarizeField(dataset, column, knownRows(column),
                          NumberCounts(numbers != nullptr ? numbers->values : NumberList()));
}

FieldSummary summarizeField(const Dataset &dataset, const Column &column, const RowSet &known,
                            const NumberCounts &counts)
{
    FieldSummary summary;
    summary.attribute = column.attribute;
    summary.source = column.origin.source;
    summary.customers = fillRate(known, dataset.customers);
    summary.prospects = fillRate(known, dataset.prospects);
    summary.pipeline = fillRate(known, dataset.pipeline);
    std::visit(Overloaded{[&](const Numbers &numbers) {
                              if (column.attribute.kind == ValueKind::YesNo)
                                  summarizeYesNo(summary, numbers);
                              else
                                  summarizeNumbers(summary, counts);
                          },
                          [&](const Ranges &ranges) { summarizeRanges(summary, column, ranges); },
                          [&](const Categories &categories) {
                              summarizeLabels(summary, categories.codes.counts(categories.labels->size()),
                                              *categories.labels);
                          },
                          [&](const Lists &lists) { summarizeLabels(summary, countsOf(lists), *lists.labels); }},
               column.cells);
    const std::size_t knownCount = known.count();
    addFillWarnings(summary, knownCount, column.rowCount());
    addValueWarnings(summary, knownCount);
    return summary;
}

std::vector<FieldSummary> summarizeFields(const Dataset &dataset)
{
    const auto columns = dataset.accounts.columns();
    std::vector<FieldSummary> summaries(columns.size());
    NoProgress progress;
    parallelFor(
        columns.size(), [&](std::size_t index) { summaries[index] = summarizeField(dataset, *columns[index]); },
        progress, {}, 0.0, 1.0);
    return summaries;
}

} // namespace touchstone
