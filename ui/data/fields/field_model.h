#pragma once

#include "core/data/field_summary.h"

#include <QAbstractTableModel>

#include <memory>

namespace touchstone
{

// The fields of the accounts: how full they are, what is in them, what to beware of.
class FieldModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Field, Kind, Customers, Prospects, Pipeline, Distinct, Distribution, Values, Warnings, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setFields(std::shared_ptr<const std::vector<FieldSummary>> fields);
    const FieldSummary &field(int row) const { return (*m_fields)[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const std::vector<FieldSummary>> m_fields = std::make_shared<std::vector<FieldSummary>>();
};

// All that is known of a field, in a line or two: how it comes about, its values, what to beware of.
QString describe(const FieldSummary &field);

// The share of known values, 0 to 1; NaN where the population is empty.
double fillShare(const FillRate &rate);

} // namespace touchstone
