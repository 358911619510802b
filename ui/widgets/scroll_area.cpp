#include "ui/widgets/scroll_area.h"

namespace touchstone
{

QScrollArea *scrollArea(QWidget *contents, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    setUpScrolling(*area);
    area->setWidget(contents);
    return area;
}

void setUpScrolling(QScrollArea &area)
{
    area.setWidgetResizable(true);
    area.setFrameShape(QFrame::NoFrame);
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area.setFocusPolicy(Qt::NoFocus);
}

} // namespace touchstone
