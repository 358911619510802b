#include "core/base/locale_text.h"
#include "core/base/parallel.h"
#include "core/health/health_checks.h"
#include "core/patterns/leak_check.h"

namespace touchstone
{

namespace
{

// Enough to know the measure to half a point, as its standard error is then below 0.3 points, and few enough to be
// quick with a million accounts.
constexpr std::size_t mostPerGroup = 20000;

// Different values per known row from which on a category is a name: it tells groups apart by naming their members.
constexpr double identifying = 0.5;

struct Groups {
    Population positive = Population::Won;
    Population background = Population::Lost;
    RowSet positiveRows;
    RowSet backgroundRows;
    DataIssue::Severity severity = DataIssue::Severity::Problem;
};

// How sales went is what the profile is about; that a list of prospects differs from the customers may be the list's
// doing.
std::vector<Groups> outcomeGroups(const HealthInput &input)
{
    std::vector<Groups> groups;
    const RowSet won =
        input.rowsOf(Population::Won).isEmpty() ? input.rowsOf(Population::Customers) : input.rowsOf(Population::Won);
    const RowSet lost = input.rowsOf(Population::Lost);
    if (!won.isEmpty() && !lost.isEmpty())
        groups.push_back({Population::Won, Population::Lost, thinned(won - lost, mostPerGroup),
                          thinned(lost, mostPerGroup), DataIssue::Severity::Problem});
    const RowSet customers = input.rowsOf(Population::Customers);
    const RowSet prospects = input.rowsOf(Population::Prospects);
    if (!customers.isEmpty() && !prospects.isEmpty())
        groups.push_back({Population::Customers, Population::Prospects, thinned(customers, mostPerGroup),
                          thinned(prospects, mostPerGroup), DataIssue::Severity::Warning});
    return groups;
}

HealthFinding leakFinding(const Column &column, const Groups &groups, double area, const HealthInput &input,
                          std::size_t index)
{
    const RowSet both = groups.positiveRows | groups.backgroundRows;
    HealthFinding finding{FindingKind::DecidesOutcome,
                          groups.severity,
                          {column.attribute.key},
                          (input.known[index] & both).count(),
                          both.count()};
    finding.title = HealthWords::tr("All but decides the outcome");
    finding.seen = HealthWords::tr("%1 alone tells “%2” from “%3” in %4 of all pairs of accounts.")
                       .arg(column.attribute.label, populationLabel(groups.positive, input.dataset.unit),
                            populationLabel(groups.background, input.dataset.unit), shareText(area));
    finding.meaning = HealthWords::tr("No trait known beforehand does that. It was probably filled in afterwards, or "
                                      "says which file an account comes from; a profile that looks at it proves "
                                      "itself and finds nobody new.");
    finding.advice = HealthWords::tr("Mark it as known only after the sale, unless you know that it is not.");
    finding.remedy = markAfterSale(column);
    return finding;
}

bool isName(const Column &column, const FillRate &known)
{
    const auto *categories = std::get_if<Categories>(&column.cells);
    return categories != nullptr &&
           static_cast<double>(categories->labels->size()) > identifying * static_cast<double>(known.known);
}

} // namespace

void findLeaks(const HealthInput &input, Progress &progress, Findings &findings)
{
    const std::vector<Groups> groups = outcomeGroups(input);
    struct Leak {
        const Groups *groups = nullptr;
        double area = 0.0;
    };
    std::vector<Leak> leaks(input.columns.size());
    const auto look = [&](std::size_t index, const Stop &stop) {
        const Column &column = *input.columns[index];
        if (!mayDescribe(column.attribute) || isName(column, {input.known[index].count(), 0}))
            return;
        for (const Groups &compared : groups) {
            const double area = separation(column, compared.positiveRows, compared.backgroundRows, stop);
            if (area >= allButDecides) {
                leaks[index] = {&compared, area};
                return;
            }
        }
    };
    if (!parallelFor(leaks.size(), look, progress, HealthWords::tr("Looking for what gives the outcome away"), 0.0,
                     1.0))
        return;
    for (std::size_t index = 0; index < leaks.size(); ++index)
        if (leaks[index].groups != nullptr)
            findings.push_back(
                leakFinding(*input.columns[index], *leaks[index].groups, leaks[index].area, input, index));
}

} // namespace touchstone
