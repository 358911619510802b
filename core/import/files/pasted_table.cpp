#include "core/import/files/pasted_table.h"

#include <QCoreApplication>

namespace touchstone
{

std::optional<PastedTable> pastedTable(const QString &text, const QString &html)
{
    PastedTable pasted{QCoreApplication::translate("PastedTable", "Pasted table"), text.toUtf8(), {}};
    pasted.options.encoding = QStringLiteral("UTF-8");
    const bool hasTabs = text.contains(QLatin1Char('\t'));
    if (!hasTabs && html.contains(QLatin1String("<table"), Qt::CaseInsensitive))
        pasted.bytes = "<html>" + html.toUtf8();
    else if (hasTabs)
        pasted.options.delimiter = QStringLiteral("\t");
    if (!pasted.bytes.trimmed().contains('\n') && !pasted.bytes.startsWith("<html>"))
        return {}; // a single line is no table: a header alone, or words
    return pasted;
}

} // namespace touchstone
