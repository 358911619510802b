#include "tests/quality/write_tables.h"

#include "core/export/safe_text.h"
#include "core/patterns/mine_patterns.h"
#include "tests/quality/score_measures.h"

#include <QDir>
#include <QFile>

#include <cmath>

namespace touchstone::quality
{

namespace
{

QString cell(const Column &column, std::size_t row)
{
    if (!column.isKnown(row))
        return {};
    if (const auto *numbers = std::get_if<Numbers>(&column.cells)) {
        if (column.attribute.kind == ValueKind::YesNo)
            return numbers->values[row] == 1.0 ? QStringLiteral("yes") : QStringLiteral("no");
        return QString::number(numbers->values[row], 'g', 17);
    }
    if (const auto *categories = std::get_if<Categories>(&column.cells))
        return (*categories->labels)[static_cast<std::size_t>(categories->codes[row])];
    if (const auto *ranges = std::get_if<Ranges>(&column.cells))
        return QString::number(std::isfinite(ranges->low[row]) ? ranges->low[row] : ranges->high[row], 'g', 17);
    QStringList members;
    if (const auto *lists = std::get_if<Lists>(&column.cells))
        for (const qint32 member : lists->members(row))
            members << (*lists->labels)[static_cast<std::size_t>(member)];
    return members.join(QLatin1Char(';'));
}

std::vector<const Column *> scorableColumns(const LabelledTable &table)
{
    std::vector<const Column *> columns;
    if (const auto contrast = makeContrast(table.dataset, table.selection, {}); contrast)
        for (const QString &key : contrast->eligible)
            columns.push_back(table.dataset.accounts.find(key));
    return columns;
}

QByteArrayList headers(const std::vector<const Column *> &columns, quint32 firstDraw, quint32 draws)
{
    QByteArrayList fields;
    for (const Column *column : columns)
        fields << csvField(column->attribute.key);
    fields << "_y";
    for (quint32 draw = firstDraw; draw < firstDraw + draws; ++draw)
        fields << "_fold_" + QByteArray::number(draw);
    return fields;
}

} // namespace

bool writeTable(const QString &path, const LabelledTable &table, quint32 firstDraw, quint32 draws)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const std::vector<const Column *> columns = scorableColumns(table);
    std::vector<std::vector<int>> folds;
    for (quint32 draw = firstDraw; draw < firstDraw + draws; ++draw)
        folds.push_back(foldsOf(table, draw));
    file.write(headers(columns, firstDraw, draws).join(',') + '\n');
    for (const std::uint32_t row : table.selection.judged.rows()) {
        QByteArrayList fields;
        for (const Column *column : columns)
            fields << csvField(cell(*column, row));
        fields << (table.selection.best.contains(row) ? "1" : "0");
        for (const std::vector<int> &fold : folds)
            fields << QByteArray::number(fold[row]);
        file.write(fields.join(',') + '\n');
    }
    return file.flush();
}

bool writePlantedTables(const QString &folder, quint32 firstSeed, quint32 count)
{
    for (quint32 seed = firstSeed; seed < firstSeed + count; ++seed)
        for (const TableType &type : {smallTable(), mediumTable()}) {
            const QString name = QStringLiteral("%1_%2.csv").arg(type.name).arg(seed);
            if (!writeTable(QDir(folder).filePath(name), plantedTable(type, seed), seed, 1))
                return false;
        }
    return true;
}

} // namespace touchstone::quality
