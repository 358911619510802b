#include "core/health/health_checks.h"

#include <algorithm>
#include <array>

namespace touchstone
{

namespace
{

constexpr std::array keys = {"all", "customers", "won", "lost", "open", "prospects"};

constexpr std::array findingKeys = {"decides_outcome",
                                    "filled_after_sale",
                                    "unknown_for_prospects",
                                    "thin_for_prospects",
                                    "copy",
                                    "duplicate_domain",
                                    "duplicate_name",
                                    "stale_activity",
                                    "stale_technology",
                                    "few_accounts",
                                    "empty",
                                    "thin",
                                    "constant"};

RowSet accountsWith(const Dataset &dataset, DealState state)
{
    RowSet rows(dataset.accounts.rowCount());
    const Opportunities &deals = dataset.opportunities;
    for (std::size_t deal = 0; deal < deals.count(); ++deal)
        if (deals.state[deal] == state && deals.account[deal] >= 0)
            rows.insert(static_cast<std::size_t>(deals.account[deal]));
    return rows;
}

} // namespace

std::vector<HealthPopulation> healthPopulations(const Dataset &dataset)
{
    const std::size_t rows = dataset.accounts.rowCount();
    const auto sized = [rows](const RowSet &set) { return set.rowCount() == rows ? set : RowSet(rows); };
    const RowSet customers = sized(dataset.customers);
    const RowSet won = accountsWith(dataset, DealState::Won);
    RowSet lost = accountsWith(dataset, DealState::Lost) - won;
    if (dataset.unit == Unit::Account)
        lost -= customers;
    std::vector<HealthPopulation> all = {{Population::All, RowSet(rows, true)},
                                         {Population::Customers, customers},
                                         {Population::Won, won},
                                         {Population::Lost, lost},
                                         {Population::Open, sized(dataset.pipeline)},
                                         {Population::Prospects, sized(dataset.prospects)}};
    std::erase_if(all, [&](const HealthPopulation &population) {
        return population.rows.isEmpty() || (population.which == Population::Won && population.rows == customers);
    });
    return all;
}

QString populationLabel(Population population, Unit unit)
{
    switch (population) {
    case Population::All:
        return HealthWords::tr("All");
    case Population::Customers:
        return unit == Unit::Account ? HealthWords::tr("Customers") : HealthWords::tr("Closed");
    case Population::Won:
        return HealthWords::tr("Won");
    case Population::Lost:
        return HealthWords::tr("Lost");
    case Population::Open:
        return HealthWords::tr("Open deals");
    case Population::Prospects:
        break;
    }
    return unit == Unit::Account ? HealthWords::tr("Prospects") : HealthWords::tr("Not closed");
}

QString populationKey(Population population)
{
    return QLatin1String(keys.at(static_cast<std::size_t>(population)));
}

QString findingKey(FindingKind kind)
{
    return QLatin1String(findingKeys.at(static_cast<std::size_t>(kind)));
}

RowSet HealthInput::rowsOf(Population population) const
{
    const auto found = std::ranges::find(populations, population, &HealthPopulation::which);
    return found != populations.end() ? found->rows : RowSet(dataset.accounts.rowCount());
}

bool mayDescribe(const Attribute &attribute)
{
    return attribute.known == Known::BeforeSale && attribute.family != Family::Identity &&
           attribute.family != Family::Outcome && attribute.family != Family::Sales &&
           attribute.kind != ValueKind::Id && attribute.kind != ValueKind::Text;
}

bool isRead(const Column &column)
{
    return column.derivation == nullptr && column.origin.source >= 0;
}

Remedy leaveOut(const Column &column)
{
    return isRead(column) ? Remedy{Remedy::Kind::LeaveOut, {column.attribute.key}} : Remedy{};
}

Remedy markAfterSale(const Column &column)
{
    return isRead(column) ? Remedy{Remedy::Kind::MarkAfterSale, {column.attribute.key}} : Remedy{};
}

RowSet askedAccounts(const Dataset &dataset, const Column &column)
{
    const std::size_t rows = dataset.accounts.rowCount();
    if (!isRead(column) || dataset.accountOfRow.empty())
        return RowSet(rows, true);
    std::vector<ColumnOrigin> origins = {column.origin};
    origins.insert(origins.end(), column.furtherOrigins.begin(), column.furtherOrigins.end());
    RowSet asked(rows);
    for (const ColumnOrigin &origin : origins)
        if (origin.source >= 0 && static_cast<std::size_t>(origin.source) < dataset.accountOfRow.size())
            for (const qint32 account : dataset.accountOfRow[static_cast<std::size_t>(origin.source)])
                if (account >= 0)
                    asked.insert(static_cast<std::size_t>(account));
    return asked;
}

RowSet thinned(const RowSet &rows, std::size_t most)
{
    const std::vector<std::uint32_t> numbers = rows.rows();
    if (numbers.size() <= most)
        return rows;
    RowSet some(rows.rowCount());
    for (std::size_t i = 0; i < most; ++i)
        some.insert(numbers[i * numbers.size() / most]);
    return some;
}

} // namespace touchstone
