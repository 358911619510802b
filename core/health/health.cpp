#include "core/health/health_checks.h"

#include "core/base/parallel.h"
#include "core/data/speakable.h"

#include <algorithm>

namespace touchstone
{

namespace
{

bool isShown(const Column &column)
{
    return column.attribute.key != QLatin1String("account_id") && column.attribute.key != QLatin1String("account_name");
}

// Where the borders lie is found by some of the values and by the ends of all; enough for bars that are looked at.
constexpr std::size_t valuesForBorders = 20000;
constexpr int mostBars = 16;

std::vector<double> bordersOf(const FieldSummary &summary, const NumberCounts &counts)
{
    std::vector<double> borders;
    if (summary.attribute.kind == ValueKind::Date) {
        for (const FieldSummary::Bin &bin : summary.distribution)
            borders.push_back(bin.low);
        if (!summary.distribution.empty())
            borders.push_back(summary.distribution.back().high);
        return borders;
    }
    const std::size_t step = counts.total() / valuesForBorders + 1;
    std::vector<double> some = {summary.minimum, summary.maximum};
    for (std::size_t place = 0; place < counts.total(); place += step)
        some.push_back(counts.at(place));
    return speakableBorders(std::move(some), mostBars);
}

// How the numbers are spread.
void addBars(FieldHealth &field, const NumberCounts &counts)
{
    if (field.summary.attribute.kind == ValueKind::YesNo || counts.total() == 0)
        return;
    field.borders = bordersOf(field.summary, counts);
    if (field.borders.size() < 2)
        return;
    std::size_t before = 0;
    for (std::size_t bar = 0; bar + 1 < field.borders.size(); ++bar) {
        const bool isLast = bar + 2 == field.borders.size();
        const std::size_t end = isLast ? counts.total() : counts.below(field.borders[bar + 1]);
        field.bars.push_back(end - before);
        before = end;
    }
}

// Not whole when it was stopped.
FieldHealth healthOf(const Dataset &dataset, const Column &column, const RowSet &known,
                     const std::vector<HealthPopulation> &populations, const Stop &stop)
{
    if (stop())
        return {};
    const auto *numbers = std::get_if<Numbers>(&column.cells);
    const NumberCounts counts(numbers != nullptr ? numbers->values : NumberList());
    if (stop())
        return {};
    FieldHealth field{summarizeField(dataset, column, known, counts)};
    for (const HealthPopulation &population : populations)
        field.fill.push_back({(known & population.rows).count(), population.rows.count()});
    addBars(field, counts);
    return field;
}

// The gravest first, then the kinds in their order, then what concerns most; of equal ones the first by name.
void sortFindings(Findings &findings)
{
    const auto share = [](const HealthFinding &finding) {
        return finding.total == 0 ? 0.0 : static_cast<double>(finding.count) / static_cast<double>(finding.total);
    };
    std::ranges::stable_sort(findings, [&](const HealthFinding &a, const HealthFinding &b) {
        if (a.severity != b.severity)
            return a.severity > b.severity;
        if (a.kind != b.kind)
            return a.kind < b.kind;
        if (share(a) != share(b))
            return share(a) > share(b);
        return a.fields < b.fields;
    });
}

} // namespace

Result<DataHealth> checkHealth(const Dataset &dataset, Progress &progress)
{
    DataHealth health;
    health.unit = dataset.unit;
    health.populations = healthPopulations(dataset);
    std::vector<std::shared_ptr<const Column>> columns;
    for (const auto &column : dataset.accounts.columns())
        if (isShown(*column))
            columns.push_back(column);
    HealthInput input{dataset, health.populations, columns, std::vector<RowSet>(columns.size())};
    health.fields.resize(columns.size());
    const auto look = [&](std::size_t index, const Stop &stop) {
        input.known[index] = knownRows(*columns[index]);
        health.fields[index] = healthOf(dataset, *columns[index], input.known[index], health.populations, stop);
    };
    if (!parallelFor(columns.size(), look, progress, HealthWords::tr("Looking at the fields"), 0.0, 0.5))
        return cancelled();
    if (dataset.accounts.rowCount() == 0)
        return health;

    findEmptyAndThin(input, health.fields, health.findings);
    findConstants(input, health.fields, health.findings);
    findUnevenlyFilled(input, progress, health.findings);
    findStaleDates(input, progress, health.findings);
    findFewAccounts(input, health.findings);
    ProgressLeg leaks(progress, 0.5, 0.7);
    findLeaks(input, leaks, health.findings);
    ProgressLeg copies(progress, 0.7, 0.85);
    findCopies(input, copies, health.findings);
    ProgressLeg duplicates(progress, 0.85, 1.0);
    findDuplicates(input, duplicates, health.findings);
    if (progress.isCancelled())
        return cancelled();
    sortFindings(health.findings);
    progress.report(1.0, HealthWords::tr("Done"));
    return health;
}

std::vector<const HealthFinding *> findingsOf(const DataHealth &health, const QString &field)
{
    std::vector<const HealthFinding *> findings;
    for (const HealthFinding &finding : health.findings)
        if (finding.fields.contains(field))
            findings.push_back(&finding);
    return findings;
}

} // namespace touchstone
