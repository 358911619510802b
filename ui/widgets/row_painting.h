#pragma once

#include "ui/theme/theme.h"

#include <QModelIndex>
#include <QStyleOptionViewItem>

class QPainter;

namespace touchstone
{

// Paints what lies behind the cells of one row: selection wash with an accent at its left end, the hover of the whole
// row, the line below. Style sheets light single cells only, so every delegate of a table begins with this.
void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme);

// The ring around the current cell of a view that has the focus.
void paintFocus(QPainter *painter, const QStyleOptionViewItem &option, const Theme &theme);

// The letter of a grade on its colour, 30 by 22 pixels, in the middle of the rectangle. The letter is always there, as
// colour is never the only sign.
void paintTierChip(QPainter *painter, const QRect &rect, std::size_t tier, const QString &letter, const Theme &theme);

// Where the text of a cell goes: the margins of tables.
QRect cellTextRect(const QStyleOptionViewItem &option);

} // namespace touchstone
