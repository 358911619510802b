#pragma once

class QWidget;

namespace touchstone
{

// Gives the focus to the first of the page's widgets that Tab would reach.
void focusFirstChild(QWidget &page);

} // namespace touchstone
