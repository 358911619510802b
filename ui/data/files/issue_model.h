#pragma once

#include "core/data/dataset.h"

#include <QAbstractTableModel>

namespace touchstone
{

// What an import could not use or wants looked at, the gravest and most frequent first.
class IssueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Severity, Text, Count, Place, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setIssues(std::vector<DataIssue> issues);
    const DataIssue &issue(int row) const { return m_issues[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant display(const DataIssue &issue, int column) const;

    std::vector<DataIssue> m_issues;
};

} // namespace touchstone
