#pragma once

#include "core/import/tables/raw_table.h"

#include <QAbstractTableModel>

namespace touchstone
{

// The rows of a file that are not in its table, each with its reason, and those that the analyst put back. Of very
// many only the first are kept; a line says how many more there are.
class LeftOutModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Row, Why, Text, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setSource(const Source *source); // null: none

    // What reading the source is to be told so that these lines go back into the table, or out of it again.
    ReadOptions toggled(const QList<int> &lines) const;
    bool isPutBack(int line) const { return m_lines[static_cast<std::size_t>(line)].isPutBack; }
    bool canChange(int line) const { return m_lines[static_cast<std::size_t>(line)].row > 0 || isPutBack(line); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        qint64 row = 0; // 0: a line about several
        DropReason reason = DropReason::AboveHeader;
        QString why;
        QString text;
        bool isPutBack = false;
        bool isOfReason = false; // all rows of this reason were put back
    };

    void addPutBack(const Source &source);
    void addDropped(const DroppedRows &dropped);

    ReadOptions m_options;
    std::vector<Line> m_lines;
};

} // namespace touchstone
