#include "ui/widgets/card.h"

#include <QVBoxLayout>

namespace touchstone
{

Card::Card(QWidget *parent) : QFrame(parent), m_contents(new QVBoxLayout(this))
{
    setProperty("card", true);
    m_contents->setContentsMargins(16, 12, 16, 14);
    m_contents->setSpacing(8);
}

QFrame *divider(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("divider", true);
    line->setFixedHeight(1);
    return line;
}

} // namespace touchstone
