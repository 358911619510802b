#include "tests/support/sample_data.h"

#include "core/base/locale_text.h"
#include "core/data/condition_values.h"

#include <QStringList>

#include <cmath>
#include <map>

namespace touchstone::test
{

namespace
{

struct Grid {
    QStringList header;
    std::vector<QStringList> rows;
};

QStringList cellsOf(const QString &line)
{
    QStringList cells;
    for (const QString &cell : line.split(QLatin1Char('|'))) {
        const QString text = cell.trimmed();
        cells << (text == QLatin1String("-") ? QString() : text);
    }
    return cells;
}

Grid gridOf(const char *text)
{
    Grid grid;
    for (const QString &line : QString::fromUtf8(text).split(QLatin1Char('\n'))) {
        if (line.trimmed().isEmpty())
            continue;
        if (grid.header.isEmpty()) {
            grid.header = cellsOf(line);
            continue;
        }
        grid.rows.push_back(cellsOf(line));
        while (grid.rows.back().size() < grid.header.size())
            grid.rows.back() << QString();
        if (grid.rows.back().size() != grid.header.size())
            qFatal("sample table: %s has more cells than the header", qPrintable(line));
    }
    return grid;
}

Attribute attributeOf(const QString &headerCell)
{
    const QStringList parts = headerCell.split(QLatin1Char(':'));
    Attribute attribute;
    attribute.key = parts.front().trimmed();
    attribute.header = attribute.key;
    attribute.label =
        attribute.key.left(1).toUpper() + attribute.key.mid(1).replace(QLatin1Char('_'), QLatin1Char(' '));
    const auto kind = kindFromName(parts.value(1, QStringLiteral("category")));
    const auto known = knownFromName(parts.value(2, QStringLiteral("before")));
    if (!kind || !known)
        qFatal("sample table: %s is no column", qPrintable(headerCell));
    attribute.kind = *kind;
    attribute.known = *known;
    attribute.family = *known == Known::AfterSale ? Family::Outcome : Family::Firmographic;
    if (attribute.key == QLatin1String("account_id") || attribute.key == QLatin1String("account_name"))
        attribute.family = Family::Identity;
    return attribute;
}

Numbers numbersOf(const QStringList &texts, ValueKind kind)
{
    std::vector<double> numbers;
    for (const QString &text : texts) {
        const auto number = numberOfValue(text, kind);
        if (!text.isEmpty() && !number)
            qFatal("sample table: %s is not a %s", qPrintable(text), qPrintable(kindName(kind)));
        numbers.push_back(number.value_or(unknownNumber));
    }
    return {std::move(numbers)};
}

Ranges rangesOf(const QStringList &texts)
{
    Ranges ranges;
    for (const QString &text : texts) {
        const auto range = rangeOfValue(text);
        if (!text.isEmpty() && !range)
            qFatal("sample table: %s is not a range", qPrintable(text));
        ranges.low.push_back(range.value_or(NumberRange{}).low);
        ranges.high.push_back(range.value_or(NumberRange{}).high);
    }
    return ranges;
}

Categories categoriesOf(const QStringList &texts)
{
    auto pool = std::make_shared<TextPool>();
    Categories categories;
    for (const QString &text : texts)
        categories.codes.push_back(text.isEmpty() ? unknownCode : static_cast<qint32>(pool->intern(QStringView(text))));
    categories.labels = pool;
    return categories;
}

Lists listsOf(const QStringList &texts)
{
    auto pool = std::make_shared<TextPool>();
    Lists lists;
    for (const QString &text : texts) {
        for (const QString &member : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
            lists.codes.push_back(static_cast<qint32>(pool->intern(QStringView(member.trimmed()))));
        lists.ends.push_back(static_cast<quint32>(lists.codes.size()));
    }
    lists.labels = pool;
    return lists;
}

Column columnOf(const Attribute &attribute, const QStringList &texts)
{
    if (isNumeric(attribute.kind))
        return {attribute, numbersOf(texts, attribute.kind)};
    if (attribute.kind == ValueKind::Range)
        return {attribute, rangesOf(texts)};
    if (attribute.kind == ValueKind::List)
        return {attribute, listsOf(texts)};
    return {attribute, categoriesOf(texts)};
}

QStringList columnTexts(const Grid &grid, qsizetype column)
{
    QStringList texts;
    for (const QStringList &row : grid.rows)
        texts << row[column];
    return texts;
}

Table tableOf(const Grid &grid)
{
    Table result(grid.rows.size());
    for (qsizetype column = 0; column < grid.header.size(); ++column)
        result = result.with(columnOf(attributeOf(grid.header[column]), columnTexts(grid, column)));
    return result;
}

QString column(const Table &table, const char *name, std::size_t row)
{
    const Column *found = table.find(QString::fromLatin1(name));
    return found != nullptr ? cellText(*found, row) : QString();
}

Table withIdentity(Table table)
{
    QStringList names;
    for (std::size_t row = 0; row < table.rowCount(); ++row)
        names << QStringLiteral("A%1").arg(row + 1);
    for (const char *key : {"account_name", "account_id"}) {
        const bool isId = QLatin1String(key) == QLatin1String("account_id");
        Attribute attribute = attributeOf(QLatin1String(key));
        attribute.kind = isId ? ValueKind::Id : ValueKind::Text;
        const Column *given = table.find(QString::fromLatin1(key));
        table = table.with(Column{attribute, given != nullptr ? given->cells : Cells(categoriesOf(names))});
    }
    return table;
}

DealState stateOf(const QString &name)
{
    if (name == QLatin1String("won"))
        return DealState::Won;
    if (name == QLatin1String("lost"))
        return DealState::Lost;
    if (name != QLatin1String("open"))
        qFatal("sample table: %s is no state of a deal", qPrintable(name));
    return DealState::Open;
}

// "amount" becomes opp_amount:money and so on, so that sample tables stay short.
QString opportunityHeader(const QString &headerCell)
{
    static const std::map<QString, QString> shorthands = {
        {QStringLiteral("stage"), QStringLiteral("opp_stage")},
        {QStringLiteral("amount"), QStringLiteral("opp_amount:money:after")},
        {QStringLiteral("created"), QStringLiteral("opp_created:date")},
        {QStringLiteral("closed"), QStringLiteral("opp_closed:date:after")}};
    const auto found = shorthands.find(headerCell);
    return found != shorthands.end() ? found->second : headerCell;
}

void addStage(Opportunities &deals, const QString &stage)
{
    if (!stage.isEmpty() && !deals.stages.contains(stage))
        deals.stages << stage;
    deals.stage.push_back(static_cast<qint32>(deals.stages.indexOf(stage)));
}

} // namespace

Table table(const char *text)
{
    return tableOf(gridOf(text));
}

Dataset accounts(const char *text)
{
    Grid grid = gridOf(text);
    const qsizetype population = grid.header.indexOf(QStringLiteral("population"));
    Dataset dataset;
    dataset.asOf = QDate(2026, 1, 1);
    dataset.customers = RowSet(grid.rows.size());
    dataset.prospects = dataset.pipeline = dataset.customers;
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
        const bool prospect = population >= 0 && grid.rows[row][population] == QLatin1String("prospect");
        (prospect ? dataset.prospects : dataset.customers).insert(row);
        if (population >= 0)
            grid.rows[row].removeAt(population);
    }
    if (population >= 0)
        grid.header.removeAt(population);
    dataset.accounts = withIdentity(tableOf(grid));
    return dataset;
}

Dataset accounts(const char *accountText, const char *opportunityText)
{
    Dataset dataset = accounts(accountText);
    Grid grid = gridOf(opportunityText);
    for (QString &cell : grid.header)
        cell = opportunityHeader(cell);
    Opportunities &deals = dataset.opportunities;
    deals.table = tableOf(grid);
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
        deals.account.push_back(dataset.findAccount(column(deals.table, "account", row)));
        deals.state.push_back(stateOf(column(deals.table, "state", row)));
        addStage(deals, column(deals.table, "opp_stage", row));
        const Column *amount = deals.table.find(u"opp_amount");
        deals.amount.push_back(amount != nullptr ? std::get<Numbers>(amount->cells).values[row] : unknownNumber);
        if (deals.state.back() == DealState::Open && deals.account.back() >= 0)
            dataset.pipeline.insert(static_cast<std::size_t>(deals.account.back()));
    }
    return dataset;
}

} // namespace touchstone::test
