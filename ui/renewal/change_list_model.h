#pragma once

#include "core/changes/import_changes.h"

#include <QAbstractTableModel>

namespace touchstone
{

// A short list of changes as a table of texts: made whole, as there is a line per column or field at most.
class ChangeListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Line {
        QStringList cells;
        bool needsLook = false; // its first cell stands out
    };

    // The headers; columns from `numbersFrom` on hold numbers.
    ChangeListModel(QStringList headers, int numbersFrom, int numbersTo, QObject *parent = nullptr);

    void setLines(std::vector<Line> lines);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isNumber(int column) const { return column >= m_numbersFrom && column < m_numbersTo; }

    QStringList m_headers;
    int m_numbersFrom;
    int m_numbersTo;
    std::vector<Line> m_lines;
};

// What is different about the columns of the exports, and how the values of the accounts' fields changed.
std::vector<ChangeListModel::Line> columnLines(const ImportChanges &changes);
std::vector<ChangeListModel::Line> fieldLines(const ImportChanges &changes);

} // namespace touchstone
