#include "ui/widgets/tier_delegate.h"

#include "ui/widgets/row_painting.h"

namespace touchstone
{

TierDelegate::TierDelegate(Theme &theme, int role, QObject *parent) : RowDelegate(theme, parent), m_role(role) {}

QSize TierDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {64, RowDelegate::sizeHint(option, index).height()};
}

void TierDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    bool isTier = false;
    const int tier = index.data(m_role).toInt(&isTier);
    if (isTier && tier >= 0 && tier < static_cast<int>(tierCount))
        paintTierChip(painter, option.rect, static_cast<std::size_t>(tier), gradeName(static_cast<Grade>(tier)),
                      theme());
}

} // namespace touchstone
