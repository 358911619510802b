#pragma once

#include "core/health/health.h"
#include "ui/widgets/table_view.h"

#include <QAbstractTableModel>

#include <memory>

namespace touchstone
{

// How full each field is in each population, and the gravest that was found about it: the table behind the heat map.
// The first column is the field, the last what was found; between them are the populations.
class HealthModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ShareRole = FirstOwnRole, // of known values in the population, 0 to 1; NaN: the population is empty
        SeverityRole              // int of DataIssue::Severity; invalid: nothing was found
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setHealth(std::shared_ptr<const DataHealth> health);
    const FieldHealth &field(int row) const { return m_health->fields[static_cast<std::size_t>(row)]; }
    int rowOf(const QString &field) const; // -1: none

    // The place of the population that the column shows; -1: none.
    int populationAt(int column) const;
    int foundColumn() const { return columnCount() - 1; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant fieldData(int row, int role) const;
    QVariant fillData(int row, std::size_t population, int role) const;
    QVariant foundData(int row, int role) const;

    std::shared_ptr<const DataHealth> m_health = std::make_shared<const DataHealth>();
};

} // namespace touchstone
