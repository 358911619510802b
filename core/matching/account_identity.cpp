#include "core/matching/account_identity.h"

#include "core/matching/issue_list.h"

#include <QCoreApplication>

#include <array>

namespace touchstone
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BuildDataset)
};

using Sources = std::vector<const Column *>;

Sources columnsOf(const Table &table, std::initializer_list<const char *> fields)
{
    Sources columns;
    for (const char *field : fields)
        if (const Column *column = table.find(QString::fromLatin1(field));
            column != nullptr && column->attribute.key == QLatin1String(field) &&
            std::holds_alternative<Categories>(column->cells))
            columns.push_back(column);
    return columns;
}

bool shouldStop(std::size_t row, const Progress &progress)
{
    return row % rowsBetweenChecks == 0 && progress.isCancelled();
}

QByteArrayView firstKnown(const Sources &columns, std::size_t row)
{
    for (const Column *column : columns) {
        const auto &categories = std::get<Categories>(column->cells);
        if (const qint32 code = categories.codes[row]; code != unknownCode)
            return categories.labels->utf8(static_cast<std::size_t>(code));
    }
    return {};
}

QString numberedName(Unit unit, std::size_t row)
{
    const QString number = QString::number(row + 1);
    switch (unit) {
    case Unit::Deal:
        return Words::tr("Deal %1").arg(number);
    case Unit::Lead:
        return Words::tr("Lead %1").arg(number);
    case Unit::Account:
        return Words::tr("Account %1").arg(number);
    }
    return {};
}

// The attribute that the data have for the field, or a plain one.
Column identityColumn(const Table &table, const char *field, ValueKind kind, const QString &label,
                      const Sources &columns)
{
    Column column;
    if (const Column *given = table.find(QString::fromLatin1(field)))
        column.attribute = given->attribute;
    std::vector<ColumnOrigin> origins;
    for (const Column *source : columns) {
        origins.push_back(source->origin);
        origins.insert(origins.end(), source->furtherOrigins.begin(), source->furtherOrigins.end());
    }
    if (!origins.empty()) {
        column.origin = origins.front();
        column.furtherOrigins.assign(origins.begin() + 1, origins.end());
    }
    column.attribute.key = QLatin1String(field);
    if (column.attribute.label.isEmpty())
        column.attribute.label = label;
    column.attribute.kind = kind;
    column.attribute.family = Family::Identity;
    return column;
}

// Whether every row has a text and each label comes for the first time in the order of the rows, so that collecting the
// texts once more would give just this column.
bool isNumberedByRows(const Sources &columns)
{
    if (columns.empty())
        return false;
    const auto &categories = std::get<Categories>(columns.front()->cells);
    qint32 next = 0;
    for (const qint32 code : categories.codes) {
        if (code < 0 || code > next)
            return false;
        next += code == next ? 1 : 0;
    }
    return static_cast<std::size_t>(next) == categories.labels->size();
}

Categories ids(const Sources &columns, std::size_t rows, Progress &progress)
{
    if (isNumberedByRows(columns))
        if (const auto &own = std::get<Categories>(columns.front()->cells); own.labels->size() == rows)
            return own;
    auto pool = std::make_shared<TextPool>();
    Categories result;
    result.codes.reserve(rows);
    for (std::size_t row = 0; row < rows && !shouldStop(row, progress); ++row) {
        const QByteArrayView text = firstKnown(columns, row);
        const QByteArray base =
            text.isEmpty() ? QByteArray::number(static_cast<qulonglong>(row) + 1) : text.toByteArray();
        std::uint32_t code = pool->intern(text.isEmpty() ? QByteArrayView(base) : text);
        // Every row adds one text, so a code below the number of rows is another row's.
        for (int copy = 2; code < result.codes.size(); ++copy)
            code = pool->intern(QByteArrayView(base + " (" + QByteArray::number(copy) + ')'));
        result.codes.push_back(static_cast<qint32>(code));
    }
    result.labels = std::move(pool);
    return result;
}

Categories names(const Sources &columns, std::size_t rows, Unit unit, Progress &progress)
{
    if (isNumberedByRows(columns))
        return std::get<Categories>(columns.front()->cells);
    auto pool = std::make_shared<TextPool>();
    Categories result;
    result.codes.reserve(rows);
    for (std::size_t row = 0; row < rows && !shouldStop(row, progress); ++row) {
        const QByteArrayView text = firstKnown(columns, row);
        result.codes.push_back(static_cast<qint32>(text.isEmpty() ? pool->intern(QStringView(numberedName(unit, row)))
                                                                  : pool->intern(text)));
    }
    result.labels = std::move(pool);
    return result;
}

} // namespace

Result<Table> withIdentity(const Table &accounts, Unit unit, Progress &progress)
{
    const std::size_t rows = accounts.rowCount();
    const Sources idSources = columnsOf(
        accounts, {"account_id", "crm_account_id", "opp_id", "lead_id", "contact_id", "domain", "account_name"});
    const Sources nameSources =
        columnsOf(accounts, {"account_name", "opp_name", "contact_name", "domain", "account_id", "crm_account_id"});

    Column id = identityColumn(accounts, "account_id", ValueKind::Id, Words::tr("Account id"), idSources);
    Column name = identityColumn(accounts, "account_name", ValueKind::Text, Words::tr("Account name"), nameSources);
    id.cells = ids(idSources, rows, progress);
    name.cells = names(nameSources, rows, unit, progress);
    if (progress.isCancelled())
        return cancelled();
    Table result = Table(rows).with(std::move(id)).with(std::move(name));
    for (const auto &column : accounts.columns())
        if (column->attribute.key != QLatin1String("account_id") &&
            column->attribute.key != QLatin1String("account_name"))
            result = result.with(column);
    return result;
}

} // namespace touchstone
