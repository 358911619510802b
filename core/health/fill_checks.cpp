#include "core/base/locale_text.h"
#include "core/health/health_checks.h"

namespace touchstone
{

namespace
{

// Below this a score rests more on what is not known of an account than on what is.
constexpr double thinBelow = 0.5;

// Below this hardly any trait would be found, and leaving the field out loses nothing.
constexpr double uselessBelow = 0.2;

// Of fewer known values one and the same says nothing.
constexpr std::size_t fewestForConstant = 5;

// Filled in for at least half of those who bought, and for at most a tenth of that share of the others: nobody fills in
// a field so unevenly who knows it before the sale.
constexpr double filledFrom = 0.5;
constexpr double hardlyAny = 0.1;

// Of fewer accounts in a group a share moves by more than 5 points with each of them.
constexpr std::size_t fewestPerGroup = 20;

// Best and rest of at least 15 each are needed for any claim (see fewestForClaims), so of fewer customers none is made.
constexpr std::size_t fewestCustomers = 30;

double shareOf(std::size_t part, std::size_t whole)
{
    return whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole);
}

// Known for some, and for fewer than half.
bool isThin(std::size_t known, std::size_t total)
{
    return known > 0 && shareOf(known, total) < thinBelow;
}

QString ofText(std::size_t part, std::size_t whole)
{
    return HealthWords::tr("%1 of %2", "so many of so many")
        .arg(countText(static_cast<qint64>(part)), countText(static_cast<qint64>(whole)));
}

HealthFinding emptyFinding(const Column &column, std::size_t total)
{
    HealthFinding finding{FindingKind::Empty, DataIssue::Severity::Note, {column.attribute.key}, 0, total};
    finding.title = HealthWords::tr("Empty");
    finding.seen = HealthWords::tr("%1 is known for none of the accounts.").arg(column.attribute.label);
    finding.meaning = HealthWords::tr("It can be no trait of the profile.");
    finding.advice = HealthWords::tr("Leave it out, or check whether its values are read as they should be.");
    finding.remedy = leaveOut(column);
    return finding;
}

HealthFinding thinFinding(const Column &column, std::size_t known, std::size_t total)
{
    const bool useless = shareOf(known, total) < uselessBelow;
    HealthFinding finding{FindingKind::Thin,
                          useless ? DataIssue::Severity::Warning : DataIssue::Severity::Note,
                          {column.attribute.key},
                          known,
                          total};
    finding.title = HealthWords::tr("Thin");
    finding.seen = HealthWords::tr("%1 is known for %2 accounts (%3).")
                       .arg(column.attribute.label, ofText(known, total), shareText(shareOf(known, total)));
    finding.meaning = HealthWords::tr("A trait that rests on it leaves most scores uncertain: they become ranges.");
    finding.advice = useless ? HealthWords::tr("Leave it out, unless you can fill it in for more accounts.")
                             : HealthWords::tr("Fill it in for more accounts before you give it many points.");
    finding.remedy = useless ? leaveOut(column) : Remedy{};
    return finding;
}

// A field that helps to understand the customers and cannot tell prospects apart.
HealthFinding thinForProspects(const Column &column, std::size_t known, std::size_t prospects)
{
    HealthFinding finding{
        FindingKind::ThinForProspects, DataIssue::Severity::Warning, {column.attribute.key}, known, prospects};
    finding.title = HealthWords::tr("Known for few prospects");
    finding.seen = HealthWords::tr("%1 is known for %2 prospects (%3).")
                       .arg(column.attribute.label, ofText(known, prospects), shareText(shareOf(known, prospects)));
    finding.meaning = HealthWords::tr("It can describe the best customers. As a trait with points it leaves the scores "
                                      "of most prospects uncertain.");
    finding.advice = HealthWords::tr("Use it to describe the profile and give it no points, or leave it out until it "
                                     "is known for at least half of the prospects.");
    finding.remedy = leaveOut(column);
    return finding;
}

// One group in which the field is filled in and one in which it hardly is.
struct Uneven {
    Population filled = Population::Customers;
    Population blank = Population::Prospects;
    FillRate filledRate;
    FillRate blankRate;
};

std::optional<Uneven> unevenness(const HealthInput &input, std::size_t index, const RowSet &asked)
{
    constexpr std::array pairs = {std::pair(Population::Customers, Population::Prospects),
                                  std::pair(Population::Won, Population::Lost),
                                  std::pair(Population::Won, Population::Open)};
    for (const auto &[filled, blank] : pairs) {
        const RowSet with = input.rowsOf(filled) & asked;
        const RowSet without = (input.rowsOf(blank) - input.rowsOf(filled)) & asked;
        const Uneven uneven{filled,
                            blank,
                            {(with & input.known[index]).count(), with.count()},
                            {(without & input.known[index]).count(), without.count()}};
        const double share = shareOf(uneven.filledRate.known, uneven.filledRate.total);
        if (std::min(uneven.filledRate.total, uneven.blankRate.total) >= fewestPerGroup && share >= filledFrom &&
            shareOf(uneven.blankRate.known, uneven.blankRate.total) <= hardlyAny * share)
            return uneven;
    }
    return std::nullopt;
}

HealthFinding filledAfterSale(const Column &column, const Uneven &uneven, Unit unit)
{
    HealthFinding finding{FindingKind::FilledAfterSale,
                          DataIssue::Severity::Problem,
                          {column.attribute.key},
                          uneven.blankRate.known,
                          uneven.blankRate.total};
    finding.title = HealthWords::tr("Filled in only after the sale");
    finding.seen =
        HealthWords::tr("%1 is known for %2 under “%3”, and for %4 under “%5”.")
            .arg(column.attribute.label, ofText(uneven.filledRate.known, uneven.filledRate.total),
                 populationLabel(uneven.filled, unit), ofText(uneven.blankRate.known, uneven.blankRate.total),
                 populationLabel(uneven.blank, unit));
    finding.meaning = HealthWords::tr("It looks as if it is filled in once somebody buys. A profile that looks at it "
                                      "finds those who have bought already, and nobody new.");
    finding.advice = HealthWords::tr("Mark it as known only after the sale: then it may choose the best customers, and "
                                     "no longer describes the profile.");
    finding.remedy = markAfterSale(column);
    return finding;
}

HealthFinding unknownForProspects(const Column &column, std::size_t prospects, bool asked)
{
    HealthFinding finding{
        FindingKind::UnknownForProspects, DataIssue::Severity::Warning, {column.attribute.key}, 0, prospects};
    finding.title = HealthWords::tr("Not known for prospects");
    finding.seen = asked ? HealthWords::tr("%1 is known for none of the %2 prospects.")
                               .arg(column.attribute.label, countText(static_cast<qint64>(prospects)))
                         : HealthWords::tr("No file that the %2 prospects come from has %1.")
                               .arg(column.attribute.label, countText(static_cast<qint64>(prospects)));
    finding.meaning = HealthWords::tr("A trait that rests on it tells no prospect from another: all get the same "
                                      "points, and all scores become ranges.");
    finding.advice = HealthWords::tr("Add a file that says it of the prospects, or leave it out.");
    finding.remedy = leaveOut(column);
    return finding;
}

} // namespace

void findEmptyAndThin(const HealthInput &input, const std::vector<FieldHealth> &fields, Findings &findings)
{
    const std::size_t total = input.dataset.accounts.rowCount();
    const RowSet prospects = input.rowsOf(Population::Prospects);
    for (std::size_t index = 0; index < fields.size(); ++index) {
        const Column &column = *input.columns[index];
        const std::size_t known = input.known[index].count();
        const std::size_t ofProspects = (input.known[index] & prospects).count();
        if (known == 0)
            findings.push_back(emptyFinding(column, total));
        else if (!mayDescribe(column.attribute))
            continue;
        else if (isThin(ofProspects, prospects.count()) && shareOf(known, total) >= uselessBelow)
            findings.push_back(thinForProspects(column, ofProspects, prospects.count()));
        else if (shareOf(known, total) < thinBelow)
            findings.push_back(thinFinding(column, known, total));
    }
}

void findConstants(const HealthInput &input, const std::vector<FieldHealth> &fields, Findings &findings)
{
    for (std::size_t index = 0; index < fields.size(); ++index) {
        const Column &column = *input.columns[index];
        const std::size_t known = input.known[index].count();
        if (fields[index].summary.distinct != 1 || known < fewestForConstant || column.derivation)
            continue;
        const std::uint32_t row = input.known[index].rows().front();
        HealthFinding finding{FindingKind::Constant,
                              DataIssue::Severity::Note,
                              {column.attribute.key},
                              known,
                              input.dataset.accounts.rowCount()};
        finding.title = HealthWords::tr("Always the same");
        finding.seen =
            HealthWords::tr("%1 is “%2” wherever it is known (%3 accounts).")
                .arg(column.attribute.label, cellText(column, row), ofText(known, input.dataset.accounts.rowCount()));
        finding.meaning = HealthWords::tr("It tells no account from another, so it can be no trait.");
        finding.advice = HealthWords::tr("Leave it out.");
        finding.remedy = leaveOut(column);
        findings.push_back(std::move(finding));
    }
}

void findUnevenlyFilled(const HealthInput &input, const Progress &progress, Findings &findings)
{
    const RowSet prospects = input.rowsOf(Population::Prospects);
    const std::size_t prospectCount = prospects.count();
    for (std::size_t index = 0; index < input.columns.size() && !progress.isCancelled(); ++index) {
        const Column &column = *input.columns[index];
        if (!mayDescribe(column.attribute) || column.derivation || input.known[index].isEmpty())
            continue;
        const RowSet asked = askedAccounts(input.dataset, column);
        if (const auto uneven = unevenness(input, index, asked))
            findings.push_back(filledAfterSale(column, *uneven, input.dataset.unit));
        else if (prospectCount > 0 && (input.known[index] & prospects).isEmpty())
            findings.push_back(unknownForProspects(column, prospectCount, !(asked & prospects).isEmpty()));
    }
}

void findFewAccounts(const HealthInput &input, Findings &findings)
{
    const std::size_t customers = input.rowsOf(Population::Customers).count();
    if (customers >= fewestCustomers)
        return;
    HealthFinding finding{
        FindingKind::FewAccounts, DataIssue::Severity::Warning, {}, customers, input.dataset.accounts.rowCount()};
    finding.title = HealthWords::tr("Few customers");
    finding.seen = customers == 0
                       ? HealthWords::tr("No account is known to be a customer.")
                       : HealthWords::tr("Only %Ln account(s) are customers.", nullptr, static_cast<int>(customers));
    finding.meaning = HealthWords::tr("From fewer than %1 customers nothing about the best ones can be confirmed: what "
                                      "they share may be chance.")
                          .arg(countText(static_cast<qint64>(fewestCustomers)));
    finding.advice = HealthWords::tr("Add an export of more customers, or take the patterns as questions only.");
    findings.push_back(std::move(finding));
}

} // namespace touchstone
