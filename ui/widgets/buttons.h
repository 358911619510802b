#pragma once

#include <QPushButton>
#include <QToolButton>

class QMenu;

namespace touchstone
{

// The one button of a page that does its main thing. The object name says what it does; tests find it by that.
QPushButton *primaryButton(const QString &text, const QString &objectName, QWidget *parent);

// Any other button: in outline.
QPushButton *plainButton(const QString &text, const QString &objectName, QWidget *parent);

// A button that looks like a link: for what matters less.
QPushButton *flatButton(const QString &text, const QString &objectName, QWidget *parent);

// A small button with only an icon; what it does is its tooltip and accessible name.
QToolButton *iconButton(const QIcon &icon, const QString &what, const QString &objectName, QWidget *parent);

// Gives a button a menu and the room for its arrow.
void setMenu(QPushButton *button, QMenu *menu);

} // namespace touchstone
