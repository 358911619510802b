#include "ui/widgets/row_painting.h"

#include "ui/widgets/table_view.h"

#include <QPainter>

namespace touchstone
{

namespace
{

constexpr int accentWidth = 3;
constexpr QSize chipSize(30, 22);

bool isFirstVisibleColumn(const TableView *view, const QModelIndex &index)
{
    return view && view->columnViewportPosition(index.column()) <= 0;
}

} // namespace

void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme)
{
    const ThemeColours &colours = theme.colours();
    const auto *view = qobject_cast<const TableView *>(option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = view ? view->hoveredRow() == index.row() : option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(option.rect, selected ? colours.primaryWash : hovered ? colours.hover : colours.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.line);
    if (selected && (!view || isFirstVisibleColumn(view, index)))
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), accentWidth, option.rect.height()),
                          colours.primary);
}

void paintFocus(QPainter *painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter->save();
    painter->setPen(QPen(theme.colours().primary, 2));
    painter->setBrush(Qt::NoBrush);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -3), 4, 4);
    painter->restore();
}

void paintTierChip(QPainter *painter, const QRect &rect, std::size_t tier, const QString &letter, const Theme &theme)
{
    const ThemeColours::TierColours &colours = theme.colours().tiers.at(tier);
    const QRect chip(rect.center() - QPoint(chipSize.width() / 2, chipSize.height() / 2), chipSize);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.fill);
    painter->drawRoundedRect(chip, 6, 6);
    QFont font = Theme::font(TextRole::Caption);
    font.setWeight(QFont::Bold);
    painter->setFont(font);
    painter->setPen(colours.text);
    painter->drawText(chip, Qt::AlignCenter, letter);
    painter->restore();
}

QRect cellTextRect(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(10, 0, -10, 0);
}

} // namespace touchstone
