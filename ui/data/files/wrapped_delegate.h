#pragma once

#include "ui/widgets/table_view.h"

namespace touchstone
{

// A sentence that takes as many lines as it needs; for tables whose rows fit their contents.
class WrappedDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace touchstone
