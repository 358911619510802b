#include "ui/widgets/interval_delegate.h"

#include "ui/widgets/interval_plot.h"
#include "ui/widgets/row_painting.h"

#include <QPainter>

namespace touchstone
{

IntervalDelegate::IntervalDelegate(Theme &theme, int role, QObject *parent) : RowDelegate(theme, parent), m_role(role)
{
}

void IntervalDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto marks = index.data(m_role).value<std::vector<IntervalMark>>();
    if (!marks.empty())
        paintIntervals(*painter, QRectF(cellTextRect(option)).adjusted(4, 4, -4, -5), marks, 1.0, theme());
}

} // namespace touchstone
