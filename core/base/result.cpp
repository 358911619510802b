#include "core/base/result.h"

#include <QCoreApplication>
#include <QStringList>

namespace touchstone
{

QString Error::sentence() const
{
    QStringList place;
    if (!where.file.isEmpty())
        place << where.file;
    if (where.row > 0)
        place << QCoreApplication::translate("Error", "row %1").arg(where.row);
    if (!where.column.isEmpty())
        place << QCoreApplication::translate("Error", "column %1").arg(where.column);

    QString text = place.isEmpty() ? what : QStringLiteral("%1: %2").arg(place.join(QStringLiteral(", ")), what);
    if (!advice.isEmpty())
        text += QLatin1Char(' ') + advice;
    return text;
}

Error cancelled()
{
    return {Error::Code::Cancelled, QCoreApplication::translate("Error", "Cancelled.")};
}

} // namespace touchstone
