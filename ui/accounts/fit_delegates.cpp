#include "ui/accounts/fit_delegates.h"

#include "ui/accounts/fit_model.h"
#include "ui/widgets/points_bar.h"
#include "ui/widgets/row_painting.h"

#include <QPainter>

namespace touchstone
{

void ScoreDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant share = index.data(FitModel::ScoreShareRole);
    if (!share.isValid()) {
        RowDelegate::paintCell(painter, option, index);
        return;
    }
    constexpr int numberWidth = 30;
    const QString range = index.data(FitModel::RangeTextRole).toString();
    QRect cell = cellTextRect(option);
    if (!range.isEmpty()) {
        painter->setFont(Theme::font(TextRole::Small));
        painter->setPen(theme().colours().muted);
        painter->drawText(cell.adjusted(numberWidth + 12, cell.height() / 2, 0, -2), Qt::AlignLeft | Qt::AlignVCenter,
                          range);
        cell.setBottom(cell.center().y() + 6);
    }
    painter->setFont(Theme::font(TextRole::Name));
    painter->setPen(theme().colours().text);
    painter->drawText(QRect(cell.left(), cell.top(), numberWidth, cell.height()), Qt::AlignRight | Qt::AlignVCenter,
                      index.data().toString());
    const QRectF bar(cell.left() + numberWidth + 12, cell.center().y() - 2, cell.width() - numberWidth - 14, 5);
    if (bar.width() > 12)
        paintPointsBar(*painter, bar, share.toDouble(), theme());
}

void TierNameDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant tier = index.data(FitModel::TierRole);
    if (!tier.isValid()) {
        RowDelegate::paintCell(painter, option, index);
        return;
    }
    constexpr int chipWidth = 30;
    const QRect cell = cellTextRect(option);
    const QRect chip(cell.left(), cell.top(), chipWidth, cell.height());
    const auto which = static_cast<std::size_t>(tier.toInt());
    paintTierChip(painter, chip, which, gradeName(static_cast<Grade>(which)), theme());

    const QString note = index.data(FitModel::TierNoteRole).toString();
    const QString name = index.data().toString();
    painter->setFont(Theme::font(TextRole::Body));
    painter->setPen(theme().colours().text);
    const QRect text = cell.adjusted(chipWidth + 8, 0, 0, 0);
    const int noteHeight = note.isEmpty() ? 0 : text.height() / 2 - 2;
    painter->drawText(text.adjusted(0, note.isEmpty() ? 0 : 3, 0, -noteHeight), Qt::AlignLeft | Qt::AlignVCenter, name);
    if (note.isEmpty())
        return;
    painter->setFont(Theme::font(TextRole::Small));
    painter->setPen(theme().colours().muted);
    const QString shown = painter->fontMetrics().elidedText(note, Qt::ElideRight, text.width());
    painter->drawText(text.adjusted(0, text.height() - noteHeight, 0, -3), Qt::AlignLeft | Qt::AlignVCenter, shown);
}

} // namespace touchstone

#include "moc_fit_delegates.cpp"
