#include "ui/data/files/wrapped_delegate.h"

#include "ui/widgets/row_painting.h"

#include <QPainter>

namespace touchstone
{

namespace
{
constexpr int wrapped = int(Qt::AlignLeft) | int(Qt::AlignVCenter) | int(Qt::TextWordWrap);
constexpr int padding = 20; // above and below, as in rows of one line
} // namespace

QSize WrappedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    QStyleOptionViewItem cell = option;
    cell.rect = QRect(0, 0, table ? table->columnWidth(index.column()) : option.rect.width(), 0);
    const QFontMetrics metrics(Theme::font(TextRole::Body));
    const QRect text =
        metrics.boundingRect(QRect(0, 0, cellTextRect(cell).width(), 1000), wrapped, index.data().toString());
    const QSize oneLine = RowDelegate::sizeHint(option, index);
    return {oneLine.width(), qMax(oneLine.height(), text.height() + padding)};
}

void WrappedDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->setFont(Theme::font(TextRole::Body));
    painter->setPen(theme().colours().text);
    painter->drawText(cellTextRect(option), wrapped, index.data().toString());
}

} // namespace touchstone
