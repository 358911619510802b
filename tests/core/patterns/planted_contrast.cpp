#include "tests/core/patterns/planted_contrast.h"

#include "core/base/random_numbers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace touchstone::test
{

namespace
{

constexpr std::array industries = {"Software", "Manufacturing", "Retail", "Banking", "Health", "Media", "Government"};
constexpr std::array industryShares = {0.25, 0.2, 0.15, 0.1, 0.1, 0.1, 0.1};
constexpr std::array countries = {"Germany", "France", "Spain", "Sweden", "Italy"};
constexpr std::array countryShares = {0.2, 0.3, 0.2, 0.15, 0.15};
constexpr std::array tools = {"Salesforce", "HubSpot", "Azure", "AWS", "SAP", "Slack"};

struct Account {
    std::size_t industry = 0;
    std::size_t country = 0;
    double employees = 0.0;
    std::array<bool, 6> tools = {};
    double weight = 0.0;
};

double normal(RandomNumbers &random) // Box and Muller
{
    return std::sqrt(-2.0 * std::log(1.0 - random.unit())) * std::cos(6.283185307179586 * random.unit());
}

template <std::size_t N>
std::size_t pick(RandomNumbers &random, const std::array<double, N> &shares)
{
    double left = random.unit();
    for (std::size_t i = 0; i + 1 < N; ++i)
        if ((left -= shares[i]) < 0.0)
            return i;
    return N - 1;
}

Account account(RandomNumbers &random, const Planted &planted)
{
    Account one;
    one.industry = pick(random, industryShares);
    one.country = pick(random, countryShares);
    one.employees = std::round(std::exp(5.5 + 1.3 * normal(random)));
    for (bool &tool : one.tools)
        tool = random.unit() < 0.3;
    const bool middle = one.employees >= 200 && one.employees < 1000;
    one.weight = (one.country == 0 ? planted.germany : 0.0) + (one.industry == 0 && middle ? planted.software : 0.0) +
                 (one.employees >= 1000 ? planted.large : 0.0) + (one.industry == 6 ? planted.government : 0.0) +
                 (one.tools[0] ? planted.salesforce : 0.0);
    return one;
}

Attribute attribute(const char *key, ValueKind kind, Family family)
{
    const QString name = QLatin1String(key);
    return {name, name.left(1).toUpper() + name.mid(1), name, kind, Known::BeforeSale, family};
}

template <typename LabelOf>
Column categoryColumn(const QString &key, std::size_t rows, LabelOf labelOf)
{
    auto pool = std::make_shared<TextPool>();
    Categories cells;
    for (std::size_t row = 0; row < rows; ++row) {
        const QString label = labelOf(row);
        cells.codes.push_back(label.isEmpty() ? unknownCode : static_cast<qint32>(pool->intern(QStringView(label))));
    }
    cells.labels = pool;
    return {attribute(key.toLatin1().constData(), ValueKind::Category, Family::Firmographic), cells};
}

template <typename MembersOf>
Column listColumn(const QString &key, std::size_t rows, MembersOf membersOf)
{
    auto pool = std::make_shared<TextPool>();
    Lists cells;
    for (std::size_t row = 0; row < rows; ++row) {
        for (const QString &member : membersOf(row))
            cells.codes.push_back(static_cast<qint32>(pool->intern(QStringView(member))));
        cells.ends.push_back(static_cast<quint32>(cells.codes.size()));
    }
    cells.labels = pool;
    return {attribute(key.toLatin1().constData(), ValueKind::List, Family::Technographic), cells};
}

Column numberColumn(const QString &key, std::vector<double> values, ValueKind kind = ValueKind::Number)
{
    return {attribute(key.toLatin1().constData(), kind, Family::Firmographic), Numbers{std::move(values)}};
}

Column noiseColumn(RandomNumbers &random, std::size_t number, std::size_t rows)
{
    const QString key = QStringLiteral("noise_%1").arg(number);
    std::vector<double> values(rows);
    for (double &value : values)
        value = random.unit();
    switch (number % 4) {
    case 0:
        return categoryColumn(key, rows,
                              [&](std::size_t row) { return QStringLiteral("v%1").arg(std::floor(values[row] * 5)); });
    case 1:
        for (double &value : values)
            value = std::round(value * 1000);
        return numberColumn(key, values);
    case 2:
        for (double &value : values)
            value = value < 0.3 ? 1.0 : 0.0;
        return numberColumn(key, values, ValueKind::YesNo);
    default:
        return listColumn(key, rows, [&](std::size_t row) {
            return values[row] < 0.5 ? QStringList{QStringLiteral("a"), QStringLiteral("b")}
                                     : QStringList{values[row] < 0.7 ? QStringLiteral("c") : QStringLiteral("b")};
        });
    }
}

} // namespace

Contrast plantedContrast(const Planted &planted)
{
    RandomNumbers random(planted.seed, 77);
    std::vector<Account> accounts;
    std::vector<std::pair<double, std::size_t>> order;
    for (std::size_t row = 0; row < planted.rows; ++row) {
        accounts.push_back(account(random, planted));
        const double gumbel = -std::log(-std::log(1.0 - random.unit()) + 1e-300);
        order.emplace_back(-accounts.back().weight - gumbel, row);
    }
    std::sort(order.begin(), order.end());

    Contrast contrast;
    contrast.positive = RowSet(planted.rows);
    contrast.background = RowSet(planted.rows, true);
    for (std::size_t i = 0; i < planted.best; ++i) {
        contrast.positive.insert(order[i].second);
        contrast.background.remove(order[i].second);
    }
    const auto unknown = [&](std::size_t row) {
        return random.unit() < (contrast.positive.contains(row) ? planted.missingBest : planted.missing);
    };
    const std::size_t rows = planted.rows;
    Table table(rows);
    table = table.with(categoryColumn(QStringLiteral("industry"), rows, [&](std::size_t row) {
        return unknown(row) ? QString() : QString::fromLatin1(industries[accounts[row].industry]);
    }));
    table = table.with(categoryColumn(QStringLiteral("country"), rows, [&](std::size_t row) {
        return unknown(row) ? QString() : QString::fromLatin1(countries[accounts[row].country]);
    }));
    std::vector<double> employees;
    for (std::size_t row = 0; row < rows; ++row)
        employees.push_back(unknown(row) ? unknownNumber : accounts[row].employees);
    table = table.with(numberColumn(QStringLiteral("employees"), employees));
    table = table.with(listColumn(QStringLiteral("tools"), rows, [&](std::size_t row) {
        QStringList members;
        for (std::size_t i = 0; i < tools.size(); ++i)
            if (accounts[row].tools[i])
                members << QString::fromLatin1(tools[i]);
        return members;
    }));
    for (std::size_t i = 0; i < planted.noiseColumns; ++i)
        table = table.with(noiseColumn(random, i, rows));
    contrast.table = table;
    for (const auto &column : table.columns())
        contrast.eligible.push_back(column->attribute.key);
    return contrast;
}

PlantedAccounts plantedAccounts(const Planted &planted)
{
    const Contrast contrast = plantedContrast(planted);
    PlantedAccounts made;
    made.dataset.accounts = contrast.table;
    Column id = categoryColumn(QStringLiteral("account_id"), planted.rows,
                               [](std::size_t row) { return QStringLiteral("A%1").arg(row + 1); });
    id.attribute.kind = ValueKind::Id;
    id.attribute.family = Family::Identity;
    made.dataset.accounts = made.dataset.accounts.with(id);
    made.dataset.customers = RowSet(planted.rows, true);
    made.dataset.prospects = made.dataset.pipeline = RowSet(planted.rows);
    made.selection.best = contrast.positive;
    made.selection.rest = contrast.background;
    made.selection.judged = made.dataset.customers;
    return made;
}

Contrast shuffledRows(const Contrast &contrast, quint32 seed)
{
    const std::size_t rows = contrast.table.rowCount();
    std::vector<std::size_t> from(rows);
    std::iota(from.begin(), from.end(), std::size_t{0});
    RandomNumbers(seed).shuffle(from);

    Contrast shuffled = contrast;
    shuffled.table = Table(rows);
    for (const auto &column : contrast.table.columns()) {
        Column moved = *column;
        if (auto *numbers = std::get_if<Numbers>(&moved.cells)) {
            for (std::size_t row = 0; row < rows; ++row)
                numbers->values.set(row, std::get<Numbers>(column->cells).values[from[row]]);
        } else if (std::holds_alternative<Categories>(moved.cells)) {
            const auto &old = std::get<Categories>(column->cells);
            moved = categoryColumn(column->attribute.key, rows, [&](std::size_t row) {
                const qint32 code = old.codes[from[row]];
                return code == unknownCode ? QString() : (*old.labels)[static_cast<std::size_t>(code)];
            });
        } else if (const auto *old = std::get_if<Lists>(&column->cells)) {
            moved = listColumn(column->attribute.key, rows, [&](std::size_t row) {
                QStringList members;
                for (const qint32 code : old->members(from[row]))
                    members << (*old->labels)[static_cast<std::size_t>(code)];
                return members;
            });
        }
        moved.attribute = column->attribute;
        shuffled.table = shuffled.table.with(moved);
    }
    shuffled.positive = RowSet(rows);
    shuffled.background = RowSet(rows);
    shuffled.cluster.clear();
    for (std::size_t row = 0; row < rows; ++row) {
        if (contrast.positive.contains(from[row]))
            shuffled.positive.insert(row);
        if (contrast.background.contains(from[row]))
            shuffled.background.insert(row);
        if (!contrast.cluster.empty())
            shuffled.cluster.push_back(contrast.cluster[from[row]]);
    }
    return shuffled;
}

} // namespace touchstone::test
