#pragma once

#include "core/project/project.h"

#include <QAbstractTableModel>

#include <functional>

namespace touchstone
{

// How the columns of one source are read and used. What the user changes shows at once and is asked for as a change of
// the plan; when the project has it, or refused it, setSource() shows what then is.
class ColumnModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Used, Header, Field, Kind, KnownWhen, FamilyOf, Confidence, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setSource(const SourcePlan &shown);
    const ColumnPlan *column(int row) const;
    int rowOf(const QString &header) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    // How the cells of a column are read: decimal sign, order of dates, separator of lists.
    void setReading(int row, const ColumnReading &reading);

Q_SIGNALS:
    void changeRequested(const QString &text, const std::function<void(touchstone::ImportPlan &)> &change);

private:
    QVariant display(const ColumnPlan &plan, int column) const;
    QVariant editValue(const ColumnPlan &plan, int column) const;
    void requestChange(int row, const ColumnPlan &changed, const QString &text);

    QString m_source;
    std::vector<ColumnPlan> m_columns;
};

} // namespace touchstone
