#include "core/import/tables/column_names.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace touchstone
{

namespace
{

struct ColumnNamesText {
    Q_DECLARE_TR_FUNCTIONS(ColumnNames)
};

// The first of "Name (2)", "Name (3)"… that is not taken, from the last number that this header got.
QString numbered(const QString &header, const QSet<QString> &taken, QHash<QString, int> &lastNumbers)
{
    for (int &number = lastNumbers.insert(header.toLower(), lastNumbers.value(header.toLower(), 1)).value();;) {
        const QString name = QStringLiteral("%1 (%2)").arg(header).arg(++number);
        if (!taken.contains(name.toLower()))
            return name;
    }
}

void addIssue(std::vector<DataIssue> &issues, const QString &text, const QStringList &names, qint64 headerRow)
{
    if (!names.isEmpty())
        issues.push_back({DataIssue::Severity::Warning,
                          text.arg(names.first()),
                          names.size(),
                          {},
                          headerRow,
                          names.first(),
                          QStringLiteral("header")});
}

} // namespace

QStringList uniqueColumnNames(const QStringList &headers, const std::vector<quint32> &positions, qint64 headerRow,
                              std::vector<DataIssue> &issues)
{
    QSet<QString> taken;
    for (const QString &header : headers)
        taken.insert(header.toLower());

    QSet<QString> seen;
    QHash<QString, int> lastNumbers;
    QStringList names;
    QStringList repeated;
    QStringList blank;
    for (qsizetype i = 0; i < headers.size(); ++i) {
        QString name = headers[i];
        if (name.isEmpty()) {
            name = ColumnNamesText::tr("Column %1").arg(positions[static_cast<std::size_t>(i)] + 1);
            blank << name;
        }
        if (seen.contains(name.toLower())) {
            name = numbered(name, taken, lastNumbers);
            repeated << name;
        }
        seen.insert(name.toLower());
        taken.insert(name.toLower());
        names << name;
    }
    addIssue(issues,
             ColumnNamesText::tr("%Ln column(s) repeat the name of another one and got a number, the first “%1”.",
                                 nullptr, static_cast<int>(repeated.size())),
             repeated, headerRow);
    if (headerRow == 0) // nobody expects names where no row is to give them
        return names;
    addIssue(
        issues,
        ColumnNamesText::tr("%Ln column(s) with values have no name in the header row and got one, the first “%1”.",
                            nullptr, static_cast<int>(blank.size())),
        blank, headerRow);
    return names;
}

} // namespace touchstone
