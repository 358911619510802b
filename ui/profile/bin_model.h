#pragma once

#include "core/profile/profile.h"
#include "ui/widgets/table_view.h"

#include <QAbstractTableModel>

namespace touchstone
{

// The lines of one trait with their points: its bins, then what anything else and what not knowing gives. Points are
// edited in place.
class BinModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ConditionColumn, PointsColumn, ScoreColumn, columnTotal };
    enum Role { ShareRole = FirstOwnRole }; // of the most that the trait gives, 0 to 1

    using QAbstractTableModel::QAbstractTableModel;

    // score: what scorecard() makes of the trait's points.
    void showTrait(const Trait &trait, const Table &table, const std::vector<int> &score, int most);
    const Trait &trait() const { return m_trait; }
    int binCount() const { return static_cast<int>(m_trait.bins.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void pointsEdited(const touchstone::Trait &trait);

private:
    int pointsAt(int row) const;

    Trait m_trait;
    QStringList m_texts;
    std::vector<int> m_score;
    int m_most = 0;
};

// Draws the score as a number and a bar.
class BinPointsDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace touchstone
