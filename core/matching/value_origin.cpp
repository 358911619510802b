#include "core/matching/value_origin.h"

#include "core/base/locale_text.h"
#include "core/import/values/value_parser.h"

#include <QCoreApplication>

#include <algorithm>

namespace touchstone
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ValueOrigin)
};

// [source][row]: the account or the opportunity that the row belongs to.
using Owners = std::vector<std::vector<qint32>>;

const RawTable *tableOf(const TracedData &data, int source)
{
    const bool there = source >= 0 && static_cast<std::size_t>(source) < data.sources.size();
    return there ? data.sources[static_cast<std::size_t>(source)].table.get() : nullptr;
}

std::vector<std::size_t> rowsOf(const Owners &owners, int source, std::size_t owner, const RowSet *only)
{
    std::vector<std::size_t> rows;
    if (source < 0 || static_cast<std::size_t>(source) >= owners.size())
        return rows;
    const std::vector<qint32> &ownerOfRow = owners[static_cast<std::size_t>(source)];
    for (std::size_t row = 0; row < ownerOfRow.size(); ++row)
        if (ownerOfRow[row] == static_cast<qint32>(owner) && (only == nullptr || only->contains(row)))
            rows.push_back(row);
    return rows;
}

const ColumnPlan *planOf(const TracedData &data, int source, const QString &header)
{
    const SourcePlan *plan = data.plan.find(data.sources[static_cast<std::size_t>(source)].name);
    return plan != nullptr ? plan->column(header) : nullptr;
}

CellOrigin cellAt(const TracedData &data, const ColumnOrigin &origin, std::size_t row)
{
    const RawTable &table = *tableOf(data, origin.source);
    CellOrigin cell{origin.source, row < table.fileRows.size() ? table.fileRows[row] : 0, {}, {}, {}, {}};
    if (origin.column < 0 || static_cast<std::size_t>(origin.column) >= table.columns.size())
        return cell;
    const RawColumn &column = table.columns[static_cast<std::size_t>(origin.column)];
    cell.column = column.header;
    cell.text = column.text(row);
    if (const ColumnPlan *plan = planOf(data, origin.source, column.header)) {
        cell.value = previewValue(cell.text, plan->reading);
        cell.reading = plan->reason;
    }
    return cell;
}

// All cells that were asked for the value, those that hold nothing left out.
std::vector<CellOrigin> readCells(const TracedData &data, const Owners &owners, std::size_t owner, const Column &column)
{
    std::vector<ColumnOrigin> origins = {column.origin};
    origins.insert(origins.end(), column.furtherOrigins.begin(), column.furtherOrigins.end());
    std::vector<CellOrigin> cells;
    for (const ColumnOrigin &origin : origins)
        if (tableOf(data, origin.source) != nullptr)
            for (const std::size_t row : rowsOf(owners, origin.source, owner, nullptr))
                if (CellOrigin cell = cellAt(data, origin, row); !cell.text.trimmed().isEmpty())
                    cells.push_back(std::move(cell));
    return cells;
}

// The cell that says what the value is; where none says it in these words, as values were tidied or mixed with those of
// another kind, the first that is known.
void markUsed(std::vector<CellOrigin> &cells, const QString &value)
{
    if (value.isEmpty())
        return;
    auto used = std::ranges::find(cells, value, &CellOrigin::value);
    if (used == cells.end())
        used = std::ranges::find_if(cells, [](const CellOrigin &cell) { return !cell.value.isEmpty(); });
    if (used != cells.end())
        used->used = true;
}

ValueOrigin startOf(const Column &column, std::size_t row)
{
    return {column.attribute, column.isKnown(row) ? cellText(column, row) : QString(), column.attribute.formula, {}};
}

void addCounted(ValueOrigin &origin, const TracedData &data, int source, std::span<const int> columns, std::size_t row)
{
    if (columns.empty()) {
        origin.cells.push_back(cellAt(data, {source, -1}, row));
        origin.cells.back().used = true;
    }
    for (const int column : columns) {
        origin.cells.push_back(cellAt(data, {source, column}, row));
        origin.cells.back().used = !origin.cells.back().value.isEmpty();
    }
}

void addRows(ValueOrigin &origin, const TracedData &data, std::size_t account, const Derivation &derivation,
             std::size_t most)
{
    if (tableOf(data, derivation.source) == nullptr)
        return;
    const auto rows = rowsOf(data.dataset.accountOfRow, derivation.source, account, derivation.rows.get());
    for (std::size_t index = 0; index < std::min(most, rows.size()); ++index)
        addCounted(origin, data, derivation.source, derivation.columns, rows[index]);
    origin.more = static_cast<qint64>(rows.size() - std::min(most, rows.size()));
}

// Where the opportunity stands, when nothing of it was added up.
void addDealRow(ValueOrigin &origin, const TracedData &data, std::size_t deal)
{
    const Owners &owners = data.dataset.opportunities.dealOfRow;
    for (int source = 0; source < static_cast<int>(owners.size()); ++source)
        for (const std::size_t row : rowsOf(owners, source, deal, nullptr))
            if (tableOf(data, source) != nullptr)
                addCounted(origin, data, source, {}, row);
}

void addDeals(ValueOrigin &origin, const TracedData &data, std::size_t account, const Derivation &derivation,
              std::size_t most)
{
    const Opportunities &deals = data.dataset.opportunities;
    std::size_t listed = 0;
    for (std::size_t deal = 0; deal < deals.count(); ++deal) {
        if (deals.account[deal] != static_cast<qint32>(account) ||
            (derivation.rows && !derivation.rows->contains(deal)))
            continue;
        if (listed++ >= most) {
            ++origin.more;
            continue;
        }
        const std::size_t before = origin.cells.size();
        for (const QString &field : derivation.fields)
            if (const Column *column = deals.table.find(field))
                for (CellOrigin &cell : originOfDealValue(data, deal, *column).cells)
                    if (cell.used)
                        origin.cells.push_back(std::move(cell));
        if (origin.cells.size() == before)
            addDealRow(origin, data, deal);
    }
}

// Of what is made of other fields of the same account, as groups of industries are.
void addFields(ValueOrigin &origin, const TracedData &data, std::size_t account, const Derivation &derivation,
               std::size_t most)
{
    for (const QString &field : derivation.fields)
        if (const Column *column = data.dataset.accounts.find(field)) {
            const ValueOrigin base = originOfAccountValue(data, account, *column, most);
            origin.cells.insert(origin.cells.end(), base.cells.begin(), base.cells.end());
            origin.more += base.more;
        }
}

} // namespace

ValueOrigin originOfAccountValue(const TracedData &data, std::size_t account, const Column &column, std::size_t most)
{
    ValueOrigin origin = startOf(column, account);
    if (column.derivation == nullptr) {
        origin.cells = readCells(data, data.dataset.accountOfRow, account, column);
        markUsed(origin.cells, origin.value);
    } else if (column.derivation->source >= 0) {
        addRows(origin, data, account, *column.derivation, most);
    } else if (column.derivation->rows == nullptr) {
        addFields(origin, data, account, *column.derivation, most);
    } else {
        addDeals(origin, data, account, *column.derivation, most);
    }
    return origin;
}

ValueOrigin originOfDealValue(const TracedData &data, std::size_t deal, const Column &column)
{
    ValueOrigin origin = startOf(column, deal);
    origin.cells = readCells(data, data.dataset.opportunities.dealOfRow, deal, column);
    markUsed(origin.cells, origin.value);
    return origin;
}

ValueOrigin originOfCell(const TracedData &data, int source, int column, std::size_t row)
{
    ValueOrigin origin;
    const RawTable *table = tableOf(data, source);
    if (table == nullptr || row >= table->rowCount())
        return origin;
    CellOrigin cell = cellAt(data, {source, column}, row);
    cell.used = true;
    origin.attribute.label = cell.column;
    origin.value = cell.value;
    origin.cells = {std::move(cell)};
    return origin;
}

QString placeText(const CellOrigin &cell, std::span<const Source> sources)
{
    if (cell.source < 0 || static_cast<std::size_t>(cell.source) >= sources.size())
        return {};
    const QString &file = sources[static_cast<std::size_t>(cell.source)].name;
    return cell.column.isEmpty() ? Words::tr("%1, row %2", "file, row").arg(file, countText(cell.row))
                                 : Words::tr("%1, row %2, column %3").arg(file, countText(cell.row), cell.column);
}

} // namespace touchstone
