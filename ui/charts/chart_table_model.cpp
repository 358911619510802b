#include "ui/charts/chart_table_model.h"

#include "ui/charts/chart_drawing.h"

#include <cmath>

namespace touchstone
{

void ChartTableModel::setChart(const Chart &chart)
{
    beginResetModel();
    m_chart = chart;
    m_rows.clear();
    m_columns.clear();
    if (!isEmptyChart(chart)) {
        m_rows = chart.categories;
        if (chart.kind == Chart::Kind::Histogram) {
            m_rows.clear();
            for (std::size_t bin = 0; bin + 1 < chart.edges.size(); ++bin)
                m_rows << binText(chart, bin);
        }
        for (const Chart::Series &series : chart.series) {
            m_columns.push_back({series.name, series.values});
            if (!series.low.empty()) {
                m_columns.push_back({tr("%1, from").arg(series.name), series.low});
                m_columns.push_back({tr("%1, to").arg(series.name), series.high});
            }
        }
    }
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size()) + 1;
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() > 0)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == 0)
        return m_rows[index.row()];
    const std::vector<double> &values = m_columns[static_cast<std::size_t>(index.column()) - 1].values;
    const auto row = static_cast<std::size_t>(index.row());
    return row < values.size() && !std::isnan(values[row]) ? valueText(m_chart, values[row]) : QStringLiteral("—");
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return int((section > 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    return section == 0 ? m_chart.xTitle : m_columns[static_cast<std::size_t>(section) - 1].name;
}

QString ChartTableModel::asText() const
{
    QStringList lines;
    QStringList header;
    for (int column = 0; column < columnCount(); ++column)
        header << headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    lines << header.join(QLatin1Char('\t'));
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells << data(index(row, column), Qt::DisplayRole).toString();
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace touchstone

#include "moc_chart_table_model.cpp"
