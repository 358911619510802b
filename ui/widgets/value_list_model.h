#pragma once

#include "core/data/value_counts.h"

#include <QAbstractListModel>
#include <QSet>

namespace touchstone
{

// The values of an attribute with a tick each and how often they occur, those that contain the search text. What is
// ticked stays ticked while it is not shown.
class ValueListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    // Ticked ones come first. Ticked values that do not occur are listed too.
    void setValues(std::vector<ValueCount> values, const QStringList &ticked);
    void setSearch(const QString &text);
    QStringList ticked() const; // in the order of the list

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void tickedChanged(); // by the user

private:
    void rebuild();

    std::vector<ValueCount> m_values;
    std::vector<std::size_t> m_shown;
    QSet<QString> m_ticked;
    QString m_search;
};

} // namespace touchstone
