#include "tests/quality/planted_table.h"

#include "core/import/fields/column_matcher.h"
#include "tests/quality/planted_columns.h"
#include "tests/quality/random_draws.h"

#include <algorithm>
#include <numeric>

namespace touchstone::quality
{

namespace
{

constexpr double conjunctionWeight = 2.2; // log weights
constexpr double topicWeight = 1.0;
constexpr double governmentWeight = -3.0;
constexpr double oldErpWeight = -1.5;

constexpr std::array plantNames = {"Software, 200 to 999 employees", "Snowflake and Salesforce",
                                   "DACH, growth from 20 %", "B2B, Series C, 10 jobs or more",
                                   "topic workflow automation"};
constexpr std::array hindranceNames = {"Government", "LegacyERP"};

double logWeight(const InventedAccount &account, const PlantedCuts &cuts)
{
    double weight = 0.0;
    const auto plants = plantsOf(account, cuts);
    for (std::size_t plant = 0; plant < plantCount; ++plant)
        weight += plants[plant] ? (plant == Topic ? topicWeight : conjunctionWeight) : 0.0;
    const auto hindrances = hindrancesOf(account);
    return weight + (hindrances[Government] ? governmentWeight : 0.0) + (hindrances[OldErp] ? oldErpWeight : 0.0);
}

// Exactly so many rows, each draw with the weights (Gumbel's trick: the largest log weight plus noise).
RowSet drawBest(const std::vector<double> &logWeights, std::size_t count, RandomNumbers &random)
{
    std::vector<double> keys;
    for (const double weight : logWeights)
        keys.push_back(weight + gumbel(random));
    std::vector<std::size_t> order(keys.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return keys[a] > keys[b]; });
    RowSet best(keys.size());
    for (std::size_t i = 0; i < std::min(count, order.size()); ++i)
        best.insert(order[i]);
    return best;
}

void noteTruth(PlantedTable &table, const std::vector<InventedAccount> &accounts, const PlantedCuts &cuts)
{
    for (const char *name : plantNames)
        table.patterns.push_back({QLatin1String(name), RowSet(accounts.size())});
    table.patterns[Topic].isConjunction = false;
    for (const char *name : hindranceNames)
        table.hindrances.push_back({QLatin1String(name), RowSet(accounts.size()), false});
    for (std::size_t row = 0; row < accounts.size(); ++row) {
        const auto plants = plantsOf(accounts[row], cuts);
        for (std::size_t plant = 0; plant < plantCount; ++plant)
            if (plants[plant])
                table.patterns[plant].rows.insert(row);
        const auto hindrances = hindrancesOf(accounts[row]);
        for (std::size_t hindrance = 0; hindrance < hindranceCount; ++hindrance)
            if (hindrances[hindrance])
                table.hindrances[hindrance].rows.insert(row);
    }
}

// What the import would take a column of this name for: that is what must catch it.
Attribute asImported(const char *header)
{
    const QString name = QLatin1String(header);
    Attribute attribute{name, name, name, ValueKind::Number, Known::BeforeSale, Family::Other};
    const HeaderText text = headerText(name);
    const std::vector<FieldMatch> matches = matchHeader(text, SourceRole::Accounts);
    if (!matches.empty()) {
        attribute.key = matches.front().field->key;
        attribute.family = matches.front().field->family;
        attribute.known = knownIn(*matches.front().field, SourceRole::Accounts);
        return attribute;
    }
    const HeaderMeaning meaning = meaningOfHeader(text, SourceRole::Accounts);
    attribute.family = meaning.family;
    attribute.known = meaning.known;
    return attribute;
}

Column leak(const RowSet &best, RandomNumbers &random)
{
    std::vector<double> numbers;
    for (std::size_t row = 0; row < best.rowCount(); ++row)
        numbers.push_back(std::round(best.contains(row) ? normal(random, 85, 8) : normal(random, 60, 20)));
    return {asImported(leakColumn), Numbers{std::move(numbers)}};
}

Column numbered(const QString &key, ValueKind kind, const QString &text, std::size_t rows)
{
    auto pool = std::make_shared<TextPool>();
    Categories cells;
    for (std::size_t row = 1; row <= rows; ++row)
        cells.codes.push_back(qint32(pool->intern(QStringView(text.arg(row)))));
    cells.labels = std::move(pool);
    return {{key, key, key, kind, Known::BeforeSale, Family::Identity}, std::move(cells)};
}

Dataset datasetOf(const Table &columns)
{
    Dataset dataset;
    const std::size_t rows = columns.rowCount();
    dataset.accounts =
        columns.with(numbered(QStringLiteral("account_id"), ValueKind::Id, QStringLiteral("A%1"), rows))
            .with(numbered(QStringLiteral("account_name"), ValueKind::Text, QStringLiteral("Account %1"), rows));
    dataset.customers = RowSet(dataset.accounts.rowCount(), true);
    dataset.prospects = dataset.pipeline = RowSet(dataset.accounts.rowCount());
    return dataset;
}

} // namespace

TableType smallTable()
{
    return {QStringLiteral("S"), 300, 40, 3};
}

TableType mediumTable()
{
    return {QStringLiteral("M"), 2000, 150, 20};
}

TableType wideTable()
{
    return {QStringLiteral("W"), 2000, 150, 130};
}

TableType largeTable()
{
    return {QStringLiteral("L"), 20'000, 400, 20};
}

TableType oddTable()
{
    return {QStringLiteral("M odd"), 2000, 150, 20, true};
}

TableType withNothing(TableType type)
{
    type.name += QStringLiteral(" null");
    type.nothing = true;
    return type;
}

PlantedTable plantedTable(const TableType &type, quint32 seed)
{
    RandomNumbers random(seed, 0x91a47u);
    std::vector<InventedAccount> accounts;
    for (std::size_t row = 0; row < type.rows; ++row)
        accounts.push_back(inventedAccount(random));

    PlantedTable table;
    table.name = type.name;
    const PlantedCuts cuts = type.oddCuts ? oddTruth : roundTruth;
    std::vector<double> logWeights;
    for (const InventedAccount &account : accounts) {
        logWeights.push_back(type.nothing ? 0.0 : logWeight(account, cuts));
        table.weight.push_back(std::exp(logWeights.back()));
    }
    noteTruth(table, accounts, cuts);
    table.selection.best = drawBest(logWeights, type.best, random);
    table.selection.judged = RowSet(type.rows, true);
    table.selection.rest = table.selection.judged - table.selection.best;

    Table columns = observedColumns(accounts, {table.selection.best, type.bestKnownMore}, random);
    columns = withNoise(std::move(columns), accounts, type.noiseColumns, random);
    if (type.leak)
        columns = columns.with(leak(table.selection.best, random));
    table.dataset = datasetOf(columns);
    return table;
}

} // namespace touchstone::quality
