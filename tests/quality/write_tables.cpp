#include "tests/quality/write_tables.h"

#include "tests/quality/score_measures.h"

#include <QDir>
#include <QFile>
#include <QTextStream>

namespace touchstone::quality
{

namespace
{

// No value of these tables has a comma or a quote in it.
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
    QStringList members;
    if (const auto *lists = std::get_if<Lists>(&column.cells))
        for (const qint32 member : lists->members(row))
            members << (*lists->labels)[static_cast<std::size_t>(member)];
    return members.join(QLatin1Char(';'));
}

bool writeTable(const QString &path, const PlantedTable &table, quint32 seed)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QTextStream out(&file);
    const std::vector<int> fold = foldsOf(table, seed);
    std::vector<const Column *> columns;
    for (const auto &column : table.dataset.accounts.columns())
        if (column->attribute.family != Family::Identity)
            columns.push_back(column.get());
    for (const Column *column : columns)
        out << column->attribute.key << ',';
    out << "_y,_fold,_w\n";
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        for (const Column *column : columns)
            out << cell(*column, row) << ',';
        out << (table.selection.best.contains(row) ? 1 : 0) << ',' << fold[row] << ','
            << QString::number(table.weight[row], 'g', 17) << '\n';
    }
    return true;
}

} // namespace

bool writeTables(const QString &folder, quint32 firstSeed, quint32 count)
{
    for (quint32 seed = firstSeed; seed < firstSeed + count; ++seed)
        for (const TableType &type : {smallTable(), mediumTable()}) {
            const QString name = QStringLiteral("%1_%2.csv").arg(type.name).arg(seed);
            if (!writeTable(QDir(folder).filePath(name), plantedTable(type, seed), seed))
                return false;
        }
    return true;
}

} // namespace touchstone::quality
