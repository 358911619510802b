#pragma once

#include "core/data/dataset.h"

#include <QMenu>

#include <functional>

namespace touchstone
{

// Fills a menu with attributes, by family in menus of their own where they are many. An action is called add_KEY.
void fillAttributeMenu(QMenu &menu, const std::vector<const Column *> &columns,
                       const std::function<void(const QString &key)> &chosen);

} // namespace touchstone
