#include "core/base/locale_text.h"
#include "core/health/health_checks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace touchstone
{

namespace
{

// What vendors of technology data take for the end of what they vouch for.
constexpr double daysOfYear = 365.0;

// More than half of the accounts: then "last heard of" is about the list and no longer about some accounts.
constexpr double mostAccounts = 0.5;

// Every tenth technology may be gone: then a trait on one is wrong more often than typing errors are.
constexpr double someTechnologies = 0.1;

// Of fewer dates nothing is said about a list.
constexpr std::size_t fewestDates = 5;

bool hasAnyWord(const Attribute &attribute, std::initializer_list<const char *> words)
{
    const QString name = (attribute.key + QLatin1Char(' ') + attribute.header).toLower().replace(u'_', u' ');
    return std::ranges::any_of(words, [&](const char *word) { return name.contains(QLatin1String(word)); });
}

bool tellsActivity(const Attribute &attribute)
{
    return attribute.kind == ValueKind::Date &&
           (attribute.family == Family::Behavioural ||
            hasAnyWord(attribute, {"last activ", "last contact", "last touch", "last login", "last engage",
                                   "last meeting", "last visit", "letzte aktivit", "letzter kontakt"}));
}

bool tellsTechnology(const Attribute &attribute)
{
    return attribute.kind == ValueKind::Date &&
           (attribute.family == Family::Technographic ||
            hasAnyWord(attribute, {"last found", "last detected", "last indexed", "last verified"}));
}

struct Ages {
    std::size_t old = 0;
    std::size_t known = 0;
    double latest = unknownNumber;
    std::vector<qint32> accounts;
};

Ages agesOf(const Column &column, const HealthInput &input, std::size_t index)
{
    constexpr std::size_t mostListed = 200;
    const auto &values = std::get<Numbers>(column.cells).values;
    const double limit = daysFromDate(input.dataset.asOf) - daysOfYear;
    Ages ages;
    for (const std::uint32_t row : input.known[index].rows()) {
        ++ages.known;
        ages.latest = std::fmax(ages.latest, values[row]);
        if (values[row] >= limit)
            continue;
        ++ages.old;
        if (ages.accounts.size() < mostListed)
            ages.accounts.push_back(static_cast<qint32>(row));
    }
    return ages;
}

HealthFinding staleFinding(FindingKind kind, const Column &column, Ages ages, QDate asOf)
{
    HealthFinding finding{kind, DataIssue::Severity::Warning, {column.attribute.key}, ages.old, ages.known};
    finding.title = HealthWords::tr("Out of date");
    finding.seen = HealthWords::tr("%1 is more than 12 months before %2 for %3 of the %4 accounts that have one.")
                       .arg(column.attribute.label, dateText(asOf), countText(static_cast<qint64>(ages.old)),
                            countText(static_cast<qint64>(ages.known)));
    finding.accounts = std::move(ages.accounts);
    return finding;
}

} // namespace

void findStaleDates(const HealthInput &input, const Progress &progress, Findings &findings)
{
    for (std::size_t index = 0; index < input.columns.size() && !progress.isCancelled(); ++index) {
        const Column &column = *input.columns[index];
        const bool technology = tellsTechnology(column.attribute);
        if (!technology && !tellsActivity(column.attribute))
            continue;
        Ages ages = agesOf(column, input, index);
        const double share = static_cast<double>(ages.old) / static_cast<double>(std::max<std::size_t>(1, ages.known));
        if (ages.known < fewestDates || share < (technology ? someTechnologies : mostAccounts))
            continue;
        HealthFinding finding = staleFinding(technology ? FindingKind::StaleTechnology : FindingKind::StaleActivity,
                                             column, std::move(ages), input.dataset.asOf);
        finding.meaning =
            technology ? HealthWords::tr("What these accounts run may have changed since. Traits on technologies score "
                                         "them by what they used to have.")
                       : HealthWords::tr("Most of the list has gone quiet. Fit is not touched by that, but who of them "
                                         "can still be won is.");
        finding.advice = technology
                             ? HealthWords::tr("Get newer technology data, or trust such traits less.")
                             : HealthWords::tr("Work the recently active accounts first, or export a newer list.");
        findings.push_back(std::move(finding));
    }
}

} // namespace touchstone
