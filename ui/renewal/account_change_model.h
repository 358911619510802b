#pragma once

#include "ui/document/data_import.h"

#include <QAbstractTableModel>

namespace touchstone
{

// What becomes of the accounts, one line each: gone, new, other values. The texts are made when they are shown, as a
// whole customer base may be in it.
class AccountChangeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Account, Details, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    // The import must stay until another is set.
    void setPending(const PendingImport *pending);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum class Kind { BecameCustomer, LeftCustomers, Gone, New, Changed };
    struct Line {
        Kind kind;
        quint32 row; // of the former data set where it is gone, else of the later
    };

    void add(Kind kind, const std::vector<quint32> &rows);
    static QString kindText(Kind kind);
    QString details(const Line &line) const;

    const PendingImport *m_pending = nullptr;
    std::vector<Line> m_lines;
};

} // namespace touchstone
