#pragma once

#include "core/import/plan/import_plan.h"
#include "core/import/tables/raw_table.h"

#include <QAbstractTableModel>

namespace touchstone
{

// The first rows of one column: what stands in the file beside what was understood.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Row, Raw, Parsed, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    // Column -1: nothing.
    void show(const std::shared_ptr<const RawTable> &table, int column, const ColumnReading &reading);
    int unreadCount() const { return m_unread; } // of the rows shown: there is a text, but it was not understood

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        quint32 fileRow = 0;
        QString raw;
        QString parsed;
    };

    std::vector<Line> m_lines;
    int m_unread = 0;
};

} // namespace touchstone
