#pragma once

#include "ui/widgets/table_view.h"

namespace touchstone
{

// Draws the grade or tier that a cell has under a role (as an int, 0 for the best) as a letter on its colour; nothing
// where there is none.
class TierDelegate : public RowDelegate
{
    Q_OBJECT

public:
    TierDelegate(Theme &theme, int role, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_role;
};

} // namespace touchstone
