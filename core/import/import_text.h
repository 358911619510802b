#pragma once

#include <QCoreApplication>
#include <QString>

namespace touchstone
{

// A sentence about an import, marked by QT_TRANSLATE_NOOP("Import", …), in the user's language.
inline QString say(const char *text, int count = -1)
{
    return QCoreApplication::translate("Import", text, nullptr, count);
}

} // namespace touchstone
