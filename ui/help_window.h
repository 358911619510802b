#pragma once

class QMenuBar;
class QWidget;

namespace touchstone
{

// Windows that stay beside the main one. The shortcuts are those of the menus, so the list is always true.
void showShortcuts(const QMenuBar &menus, QWidget *parent);
void showAbout(QWidget *parent);

} // namespace touchstone
