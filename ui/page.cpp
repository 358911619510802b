#include "ui/page.h"

#include <utility>

namespace touchstone
{

void Page::whenSeen(const std::function<void()> &show)
{
    m_unseen = show;
    if (isVisible())
        catchUp();
}

void Page::catchUp()
{
    if (const auto show = std::exchange(m_unseen, nullptr))
        show();
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    catchUp();
}

} // namespace touchstone
