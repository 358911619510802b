#pragma once

#include "core/charts/chart.h"

#include <QAbstractTableModel>

namespace touchstone
{

// The numbers of a chart: a row per category or bin, a column per series, with two more for the ends of intervals.
class ChartTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setChart(const Chart &chart);
    QString asText() const; // tab-separated, with the header: for spreadsheets

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct ValueColumn {
        QString name;
        std::vector<double> values;
    };

    Chart m_chart;
    QStringList m_rows;
    std::vector<ValueColumn> m_columns;
};

} // namespace touchstone
