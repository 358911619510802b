#include "core/project/project_store.h"

#include "core/project/cell_blobs.h"
#include "core/project/part_rows.h"
#include "core/project/project_seal.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QSqlError>
#include <QVariant>

#include <array>

namespace touchstone
{

namespace
{

constexpr std::array allParts = {ProjectPart::Settings, ProjectPart::Sources,  ProjectPart::Plan,
                                 ProjectPart::Best,     ProjectPart::Patterns, ProjectPart::Profile,
                                 ProjectPart::Report,   ProjectPart::Proof,    ProjectPart::Groups};

Result<Done> writeRows(const SqliteConnection &connection, const Project &project, ProjectPart part)
{
    const QString name = partName(part);
    QSqlQuery removal = connection.query(QStringLiteral("DELETE FROM fact WHERE part = ?"));
    removal.addBindValue(name);
    if (!removal.exec())
        return connection.failure(removal);

    QSqlQuery insertion =
        connection.query(QStringLiteral("INSERT INTO fact (part, position, checksum, content) VALUES (?, ?, ?, ?)"));
    qint64 position = 0;
    for (const QJsonObject &row : partRows(project, part)) {
        const QString content = QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact));
        insertion.addBindValue(name);
        insertion.addBindValue(position);
        insertion.addBindValue(static_cast<qint64>(factChecksum(name, position, content)));
        insertion.addBindValue(content);
        if (!insertion.exec())
            return connection.failure(insertion);
        ++position;
    }
    return Done{};
}

Result<Done> writeCell(const SqliteConnection &connection, QSqlQuery &insertion, int source, const CellBlob &blob,
                       quint64 checksum)
{
    insertion.addBindValue(source);
    insertion.addBindValue(blob.column);
    insertion.addBindValue(blob.kind);
    insertion.addBindValue(blob.chunk);
    insertion.addBindValue(blob.size);
    insertion.addBindValue(static_cast<qint64>(checksum));
    insertion.addBindValue(blob.bytes);
    if (!insertion.exec())
        return connection.failure(insertion);
    return Done{};
}

// The sum of all checksums of cells: each has its place in it, so their order does not matter.
Result<quint64> writeCells(const SqliteConnection &connection, const std::vector<Source> &sources, Progress &progress)
{
    if (const Result<Done> removed = connection.run(QStringLiteral("DELETE FROM cells")); !removed)
        return removed.error();
    QSqlQuery insertion =
        connection.query(QStringLiteral("INSERT INTO cells (source, column, kind, chunk, size, checksum, bytes) "
                                        "VALUES (?, ?, ?, ?, ?, ?, ?)"));
    quint64 sum = 0;
    for (std::size_t index = 0; index < sources.size(); ++index) {
        const int source = static_cast<int>(index);
        progress.report(static_cast<double>(index) / static_cast<double>(sources.size()),
                        QCoreApplication::translate("Project", "Saving %1").arg(sources[index].name));
        const Result<Done> written = packCells(*sources[index].table, [&](const CellBlob &blob) -> Result<Done> {
            if (progress.isCancelled())
                return cancelled();
            const quint64 checksum = blob.checksum(source);
            sum += checksum;
            return writeCell(connection, insertion, source, blob, checksum);
        });
        if (!written)
            return written.error();
    }
    return sum;
}

Result<Done> writeMeta(const SqliteConnection &connection, const StoredFacts &facts)
{
    QSqlQuery insertion = connection.query(QStringLiteral("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)"));
    for (const auto &[key, value] : facts) {
        insertion.addBindValue(key);
        insertion.addBindValue(value.isNull() ? QStringLiteral("") : value); // a null text would be stored as NULL
        if (!insertion.exec())
            return connection.failure(insertion);
    }
    return Done{};
}

Result<QString> sealOf(const SqliteConnection &connection, const StoredFacts &facts)
{
    ProjectSeal seal(facts);
    QSqlQuery rows = connection.query();
    if (!rows.exec(QStringLiteral("SELECT part, position, checksum FROM fact ORDER BY part, position")))
        return connection.failure(rows);
    while (rows.next())
        seal.add(rows.value(0).toString(), rows.value(1).toLongLong(),
                 static_cast<quint64>(rows.value(2).toLongLong()));
    if (rows.lastError().isValid())
        return connection.failure(rows);
    return seal.text();
}

// Which parts the file has after these were written.
QString partsText(const QString &before, ProjectParts written)
{
    QStringList names = before.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const ProjectPart part : allParts)
        if (written.testFlag(part) && !names.contains(partName(part)))
            names << partName(part);
    names.sort();
    return names.join(QLatin1Char(' '));
}

Result<QUuid> seal(const SqliteConnection &connection, ProjectParts written, std::optional<quint64> cells,
                   const StoredFacts &facts)
{
    Result<StoredFacts> meta = readFacts(connection);
    if (!meta)
        return meta.error();
    const QUuid revision = QUuid::createUuid();
    for (const auto &[key, value] : facts)
        (*meta)[key] = value;
    (*meta)[stored::parts] = partsText((*meta)[stored::parts], written);
    (*meta)[stored::revision] = revision.toString(QUuid::WithoutBraces);
    (*meta)[QStringLiteral("program")] = QCoreApplication::applicationVersion();
    (*meta)[QStringLiteral("written")] = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    if (cells)
        (*meta)[stored::cells] = hex(*cells);

    const Result<QString> root = sealOf(connection, *meta);
    if (!root)
        return root.error();
    (*meta)[stored::root] = *root;
    if (const Result<Done> stored = writeMeta(connection, *meta); !stored)
        return stored.error();
    return revision;
}

} // namespace

Result<QUuid> writeParts(const SqliteConnection &connection, const Project &project, ProjectParts parts,
                         const StoredFacts &facts, Progress &progress)
{
    std::optional<quint64> cells;
    for (const ProjectPart part : allParts) {
        if (!parts.testFlag(part))
            continue;
        if (progress.isCancelled())
            return cancelled();
        if (const Result<Done> written = writeRows(connection, project, part); !written)
            return written.error();
        if (part != ProjectPart::Sources)
            continue;
        const Result<quint64> sum = writeCells(connection, *project.sources, progress);
        if (!sum)
            return sum.error();
        cells = *sum;
    }
    return seal(connection, parts, cells, facts);
}

Result<QUuid> readRevision(const SqliteConnection &connection)
{
    const Result<QString> text =
        connection.text(QStringLiteral("SELECT value FROM meta WHERE key = '%1'").arg(stored::revision));
    if (!text)
        return text.error();
    return QUuid::fromString(*text);
}

} // namespace touchstone
