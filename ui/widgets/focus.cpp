#include "ui/widgets/focus.h"

#include <QWidget>

namespace touchstone
{

void focusFirstChild(QWidget &page)
{
    QWidget *widget = page.nextInFocusChain();
    while (widget != &page && page.isAncestorOf(widget)) {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)) {
            widget->setFocus(Qt::ShortcutFocusReason);
            return;
        }
        widget = widget->nextInFocusChain();
    }
}

} // namespace touchstone
