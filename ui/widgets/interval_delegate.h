#pragma once

#include "ui/widgets/table_view.h"

namespace touchstone
{

// Draws the intervals that a cell has under a role (as std::vector<IntervalMark>) on an axis common to the column.
class IntervalDelegate : public RowDelegate
{
    Q_OBJECT

public:
    IntervalDelegate(Theme &theme, int role, QObject *parent = nullptr);

protected:
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_role;
};

} // namespace touchstone
