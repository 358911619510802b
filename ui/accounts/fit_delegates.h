#pragma once

#include "ui/widgets/table_view.h"

namespace touchstone
{

// The score as a number with a thin bar.
class ScoreDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// The tier as a letter on its colour, its name, and what must be said about it ("provisional").
class TierNameDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace touchstone
