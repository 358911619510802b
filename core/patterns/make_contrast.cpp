#include "core/base/locale_text.h"
#include "core/base/overloaded.h"
#include "core/data/field_summary.h"
#include "core/data/gathered_rows.h"
#include "core/matching/customer_spans.h"
#include "core/patterns/leak_check.h"
#include "core/patterns/mine_patterns.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>

namespace touchstone
{

namespace
{

struct Patterns {
    Q_DECLARE_TR_FUNCTIONS(Patterns)
};

constexpr double leastKnownShare = 0.1;
constexpr std::size_t leastKnownRows = 10;
constexpr double identifying = 0.5; // different values per known row, from which on a category is a name
constexpr double hardlyAny = 0.05;

// Fields of a deal that tell of the sale itself, whatever the import plan says of them.
constexpr std::array saleFields = {"opp_id", "opp_name", "opp_stage", "opp_amount", "opp_created", "opp_closed"};

std::size_t knownIn(const Column &column, const RowSet &rows)
{
    return rows.isEmpty() ? 0 : (knownRows(column) & rows).count();
}

double shareOf(std::size_t part, std::size_t whole)
{
    return whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole);
}

// Why the attribute may not be mined, from what it is.
QString reasonByMeaning(const Attribute &attribute, const QStringList &judgedBy)
{
    if (judgedBy.contains(attribute.key, Qt::CaseInsensitive))
        return Patterns::tr("The groups were chosen by it, so of course it sets them apart.");
    if (attribute.family == Family::Identity || attribute.kind == ValueKind::Id)
        return Patterns::tr("It is a name or a number of the account and does not describe it.");
    if (attribute.family == Family::Outcome || attribute.known == Known::AfterSale)
        return Patterns::tr("It is known only after the sale.");
    if (attribute.known == Known::ChangesAfterSale)
        return Patterns::tr("It may have changed after the sale.");
    const auto names = [&](const char *field) { return attribute.key == QLatin1String(field); };
    if (attribute.family == Family::Sales || std::any_of(saleFields.begin(), saleFields.end(), names))
        return Patterns::tr("It is about the sale and does not describe the account.");
    if (attribute.kind == ValueKind::Text)
        return Patterns::tr("It is free text.");
    return {};
}

// Different known values among the rows; of lists different members.
std::size_t distinctIn(const Column &column, const RowSet &rows)
{
    const std::vector<std::uint32_t> numbers = rows.rows();
    return std::visit(Overloaded{[&](const Numbers &cells) {
                                     std::set<double> values;
                                     for (const std::uint32_t row : numbers)
                                         if (column.isKnown(row) && values.size() < 3)
                                             values.insert(cells.values[row]);
                                     return values.size();
                                 },
                                 [&](const Ranges &cells) {
                                     std::set<std::pair<double, double>> values;
                                     for (const std::uint32_t row : numbers)
                                         if (column.isKnown(row) && values.size() < 3)
                                             values.emplace(cells.low[row], cells.high[row]);
                                     return values.size();
                                 },
                                 [&](const Categories &cells) {
                                     std::vector<bool> seen(cells.labels->size(), false);
                                     for (const std::uint32_t row : numbers)
                                         if (column.isKnown(row))
                                             seen[static_cast<std::size_t>(cells.codes[row])] = true;
                                     return static_cast<std::size_t>(std::count(seen.begin(), seen.end(), true));
                                 },
                                 [&](const Lists &cells) {
                                     std::vector<bool> seen(cells.labels->size(), false);
                                     for (const std::uint32_t row : numbers)
                                         for (const qint32 member : cells.members(row))
                                             seen[static_cast<std::size_t>(member)] = true;
                                     return static_cast<std::size_t>(std::count(seen.begin(), seen.end(), true));
                                 }},
                      column.cells);
}

// Why the attribute may not be mined, from what is in it.
QString reasonByContent(const Column &column, const Contrast &contrast, const Stop &stop)
{
    const RowSet all = contrast.positive | contrast.background;
    const std::size_t rows = all.count();
    const std::size_t known = knownIn(column, all);
    if (known < leastKnownRows || shareOf(known, rows) < leastKnownShare)
        return Patterns::tr("It is known for only %1 of %2.").arg(countText(qint64(known)), countText(qint64(rows)));
    const std::size_t distinct = distinctIn(column, all);
    if (distinct < 2)
        return Patterns::tr("It is the same everywhere.");
    if (std::holds_alternative<Categories>(column.cells) && shareOf(distinct, known) > identifying)
        return Patterns::tr("Nearly every row has a value of its own.");
    const double knownBest = shareOf(knownIn(column, contrast.positive), contrast.positive.count());
    const double knownRest = shareOf(knownIn(column, contrast.background), contrast.background.count());
    if (std::abs(knownBest - knownRest) >= 1.0 - 2.0 * hardlyAny)
        return Patterns::tr("It is filled in for nearly all of one group and for hardly any of the other.");
    if (stop())
        return {};
    const double area = separation(column, contrast.positive, contrast.background, stop);
    if (area >= allButDecides)
        return Patterns::tr(
                   "It all but says who is best (it tells %1 of the pairs apart), so it was probably filled in "
                   "afterwards.")
            .arg(shareText(area));
    return {};
}

// None when it is cancelled.
void chooseFields(Contrast &contrast, const QStringList &judgedBy, Progress &progress)
{
    const auto columns = contrast.table.columns();
    std::vector<QString> reasons(columns.size());
    const auto look = [&](std::size_t i, const Stop &stop) {
        reasons[i] = reasonByMeaning(columns[i]->attribute, judgedBy);
        if (reasons[i].isEmpty())
            reasons[i] = reasonByContent(*columns[i], contrast, stop);
    };
    if (!parallelFor(columns.size(), look, progress, Patterns::tr("Looking at the attributes"), 0.0, 1.0))
        return;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const QString &key = columns[i]->attribute.key;
        if (reasons[i].isEmpty())
            contrast.eligible.push_back(key);
        else
            contrast.leftOut.push_back({key, reasons[i]});
    }
}

// Closed deals with their own attributes and those of their accounts; where both have one, the deal's own counts. Not
// all of them when it is cancelled.
Contrast wonAgainstLost(const Dataset &dataset, const Progress &progress)
{
    const Opportunities &deals = dataset.opportunities;
    Contrast contrast;
    contrast.table = deals.table;
    for (const auto &column : dataset.accounts.columns())
        if (contrast.table.find(column->attribute.key) == nullptr && !progress.isCancelled())
            contrast.table = contrast.table.with(Column{column->attribute, gathered(column->cells, deals.account), {}});
    contrast.positive = contrast.background = RowSet(deals.count());
    for (std::size_t row = 0; row < deals.count(); ++row) {
        if (deals.state[row] == DealState::Won)
            contrast.positive.insert(row);
        else if (deals.state[row] == DealState::Lost)
            contrast.background.insert(row);
    }
    contrast.cluster = deals.account;
    return contrast;
}

QStringList labels(const std::vector<const Column *> &columns)
{
    QStringList texts;
    for (const Column *column : columns)
        texts << column->attribute.label;
    return texts;
}

// A trait that cannot be looked up for those who have not bought yet is of no use to find them.
void warnOfUnknownForProspects(Contrast &contrast, const Dataset &dataset, const Progress &progress)
{
    std::vector<const Column *> unknown;
    for (const QString &key : contrast.eligible) {
        const Column *column = dataset.accounts.find(key);
        if (progress.isCancelled())
            return;
        if (column != nullptr && shareOf(knownIn(*column, dataset.prospects), dataset.prospects.count()) < hardlyAny)
            unknown.push_back(column);
    }
    if (!dataset.prospects.isEmpty() && !unknown.empty())
        contrast.warnings << Patterns::tr(
                                 "Hardly known for any prospect, so what is found there cannot be looked up for "
                                 "them: %1.")
                                 .arg(labels(unknown).join(QStringLiteral(", ")));
}

bool tellsWhoLeft(const Attribute &attribute)
{
    return attribute.key.contains(QLatin1String("churn"), Qt::CaseInsensitive) ||
           attribute.key.contains(QLatin1String("retention"), Qt::CaseInsensitive);
}

void warnOfSurvivors(Contrast &contrast, const Dataset &dataset)
{
    const auto &states = dataset.opportunities.state;
    const bool someLost = std::find(states.begin(), states.end(), DealState::Lost) != states.end();
    const auto columns = dataset.accounts.columns();
    const bool someLeft =
        std::any_of(columns.begin(), columns.end(), [](const auto &column) { return tellsWhoLeft(column->attribute); });
    if (dataset.unit == Unit::Account && !someLost && !someLeft)
        contrast.warnings << Patterns::tr("The data have neither lost deals nor customers who left. What those have in "
                                          "common with the best customers looks like a strength here.");
}

Error nothingClosed(const QString &what)
{
    return {
        Error::Code::InvalidInput,
        what,
        {},
        Patterns::tr("Import opportunities that were won and that were lost, or compare with the other customers.")};
}

// Customers who stayed with those who left, whenever that was. The fields that tell who left are known only after the
// sale, so none of them is eligible.
Result<Contrast> stayedAgainstLeft(const Dataset &dataset, Progress &progress)
{
    const Departures departures = customersWhoLeft(dataset);
    if (departures.left.isEmpty() || departures.stayed.isEmpty())
        return Error{Error::Code::InvalidInput,
                     departures.left.isEmpty() ? Patterns::tr("The data do not tell of any customer who left.")
                                               : Patterns::tr("The data do not tell of any customer who stayed."),
                     {},
                     Patterns::tr("Import who left and when, or the ends of subscriptions, or compare with the other "
                                  "customers.")};
    Contrast contrast;
    contrast.table = dataset.accounts;
    contrast.positive = departures.stayed;
    contrast.background = departures.left;
    chooseFields(contrast, departures.fields, progress);
    return contrast;
}

} // namespace

Result<Contrast> makeContrast(const Dataset &dataset, const BestSelection &selection, const MiningOptions &options)
{
    NoProgress progress;
    return makeContrast(dataset, selection, options, progress);
}

Result<Contrast> makeContrast(const Dataset &dataset, const BestSelection &selection, const MiningOptions &options,
                              Progress &progress)
{
    Contrast contrast;
    if (options.against != Against::Lost && dataset.customers.isEmpty())
        return Error{Error::Code::InvalidInput,
                     Patterns::tr("The data have no customers, so there are no best ones to look at."),
                     {},
                     Patterns::tr("Import a list of customers, or deals that were won.")};
    if (options.against == Against::Lost) {
        contrast = wonAgainstLost(dataset, progress);
        if (contrast.positive.isEmpty())
            return nothingClosed(Patterns::tr("There is no won deal to look at."));
        if (contrast.background.isEmpty())
            return nothingClosed(Patterns::tr("There is no lost deal to compare the won ones with."));
        chooseFields(contrast, {}, progress);
    } else if (options.against == Against::Left) {
        Result<Contrast> left = stayedAgainstLeft(dataset, progress);
        if (!left)
            return left;
        contrast = std::move(*left);
    } else {
        contrast.table = dataset.accounts;
        contrast.positive = selection.best;
        contrast.background = options.against == Against::Rest ? selection.rest : dataset.pipeline - selection.best;
        chooseFields(contrast, selection.judgedBy, progress);
        if (options.against == Against::Rest)
            warnOfSurvivors(contrast, dataset);
    }
    if (!progress.isCancelled())
        warnOfUnknownForProspects(contrast, dataset, progress);
    if (progress.isCancelled())
        return cancelled();
    return contrast;
}

} // namespace touchstone
