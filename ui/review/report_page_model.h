#pragma once

#include "core/project/project.h"

#include <QAbstractListModel>

namespace touchstone
{

// The pages of the report in their order, each to be had or not: checked by the user, moved by drag or by buttons.
// Changes are proposed by a signal; the page makes them edits.
class ReportPageModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const ReportSettings &settings);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    QStringList moved(int row, int by) const; // the keys of the chosen pages after the move
    int positionInReport(int row) const;      // among the chosen pages; -1: not chosen

Q_SIGNALS:
    void pagesChosen(const QStringList &keys);

private:
    struct Row {
        QString key;
        QString label;
        bool chosen = true;
    };

    QStringList chosenKeys() const;

    std::vector<Row> m_rows;
};

} // namespace touchstone
