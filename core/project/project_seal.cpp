#include "core/project/project_seal.h"

#include <QSqlError>
#include <QVariant>

namespace touchstone
{

QString hex(quint64 number)
{
    return QString::number(number, 16);
}

quint64 factChecksum(const QString &part, qint64 position, const QString &content)
{
    Checksum sum;
    sum.add(part.toUtf8());
    sum.add(static_cast<quint64>(position));
    sum.add(content.toUtf8());
    return sum.value();
}

ProjectSeal::ProjectSeal(const StoredFacts &facts)
{
    for (const auto &[key, value] : facts) {
        if (key == stored::root)
            continue;
        for (const QString &text : {key, value}) {
            m_sum.add(static_cast<quint64>(text.size()));
            m_sum.add(text.toUtf8());
        }
    }
}

void ProjectSeal::add(const QString &part, qint64 position, quint64 checksum)
{
    m_sum.add(part.toUtf8());
    m_sum.add(static_cast<quint64>(position));
    m_sum.add(checksum);
}

Result<StoredFacts> readFacts(const SqliteConnection &connection)
{
    StoredFacts facts;
    QSqlQuery rows = connection.query();
    if (!rows.exec(QStringLiteral("SELECT key, value FROM meta")))
        return connection.failure(rows);
    while (rows.next())
        facts[rows.value(0).toString()] = rows.value(1).toString();
    if (rows.lastError().isValid())
        return connection.failure(rows);
    return facts;
}

} // namespace touchstone
