#pragma once

#include "ui/widgets/table_view.h"

namespace touchstone
{

// How full a field is: a small bar and the share in words.
class FillDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// How the values of a field are spread, as a row of small bars: bins of a number, the most frequent of the rest.
class SpreadDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace touchstone
