#pragma once

#include <QScrollArea>

namespace touchstone
{

// Scrolls its contents up and down only: they are as wide as the area and lie on the background around it. Not a stop
// of the Tab key, as what it holds is.
QScrollArea *scrollArea(QWidget *contents, QWidget *parent = nullptr);

// The same for an area that is there already, without contents.
void setUpScrolling(QScrollArea &area);

} // namespace touchstone
