#include "ui/widgets/buttons.h"

namespace touchstone
{

QPushButton *plainButton(const QString &text, const QString &objectName, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setIconSize({18, 18});
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return button;
}

QPushButton *primaryButton(const QString &text, const QString &objectName, QWidget *parent)
{
    QPushButton *button = plainButton(text, objectName, parent);
    button->setProperty("primary", true);
    QFont font = button->font();
    font.setWeight(QFont::DemiBold);
    button->setFont(font);
    return button;
}

QPushButton *flatButton(const QString &text, const QString &objectName, QWidget *parent)
{
    QPushButton *button = plainButton(text, objectName, parent);
    button->setProperty("flat", true);
    return button;
}

QToolButton *iconButton(const QIcon &icon, const QString &what, const QString &objectName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon);
    button->setIconSize({18, 18});
    button->setObjectName(objectName);
    button->setToolTip(what);
    button->setAccessibleName(what);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void setMenu(QPushButton *button, QMenu *menu)
{
    button->setMenu(menu);
    button->setProperty("menu", true);
}

} // namespace touchstone
