#pragma once

#include "core/data/table.h"

#include <QStringList>

namespace touchstone
{

// The sentences in which changes of a column are told.
QString goneText(const QString &header, bool matters);
QString addedText(const QString &header);
QString renamedText(const QString &before, const QString &now);
QString otherReadingText(const QString &header, ValueKind before, ValueKind now, ValueKind planned);
QString emptierText(const QString &header, double shareBefore, double share);
QString newValuesText(const QString &header, qint64 values, const QStringList &examples, qint64 rows);

} // namespace touchstone
