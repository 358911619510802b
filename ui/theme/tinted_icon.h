#pragma once

#include <QColor>
#include <QIcon>

namespace touchstone
{

// An icon of one colour from ":/icons/NAME.svg". Without a colour it takes those of the application's palette whenever
// it is painted, so it follows a change of the look by itself.
QIcon tintedIcon(const QString &name, const QColor &colour = {});

} // namespace touchstone
