#include "core/matching/build_dataset.h"
#include "core/project/cell_blobs.h"
#include "core/project/dataset_fingerprint.h"
#include "core/project/kept_results.h"
#include "core/project/part_rows.h"
#include "core/project/project_schema.h"
#include "core/project/project_seal.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSqlError>
#include <QVariant>

#include <algorithm>

namespace touchstone
{

namespace
{

constexpr qint64 mostRows = 20'000'000;
constexpr qsizetype mostColumns = 16'384;

using RowsByPart = std::map<QString, PartRows>;

// Reads every fact, each against its checksum and all of them against the seal.
Result<RowsByPart> readRows(const SqliteConnection &connection, const StoredFacts &facts, Progress &progress)
{
    QSqlQuery query = connection.query();
    if (!query.exec(QStringLiteral("SELECT part, position, checksum, content FROM fact ORDER BY part, position")))
        return connection.failure(query);
    ProjectSeal seal(facts);
    RowsByPart rows;
    while (query.next()) {
        if (progress.isCancelled())
            return cancelled();
        const QString part = query.value(0).toString();
        const qint64 position = query.value(1).toLongLong();
        const auto checksum = static_cast<quint64>(query.value(2).toLongLong());
        const QString content = query.value(3).toString();
        const QJsonDocument json = QJsonDocument::fromJson(content.toUtf8());
        PartRows &partRows = rows[part];
        if (checksum != factChecksum(part, position, content) || position != static_cast<qint64>(partRows.size()) ||
            !json.isObject())
            return damaged(connection.path(), part);
        seal.add(part, position, checksum);
        partRows.push_back(json.object());
    }
    if (query.lastError().isValid())
        return connection.failure(query);
    const auto root = facts.find(stored::root);
    if (root == facts.end() || root->second != seal.text())
        return damaged(connection.path(), stored::root);
    return rows;
}

// Reads the cells of one source into the unpacker; adds their checksums to the sum.
Result<Done> readCells(const SqliteConnection &connection, int source, CellUnpacker &unpacker, quint64 &sum,
                       Progress &progress)
{
    QSqlQuery query = connection.query(QStringLiteral("SELECT column, kind, chunk, size, checksum, bytes FROM cells "
                                                      "WHERE source = ? ORDER BY column, kind, chunk"));
    query.addBindValue(source);
    if (!query.exec())
        return connection.failure(query);
    while (query.next()) {
        if (progress.isCancelled())
            return cancelled();
        const CellBlob blob{query.value(0).toInt(), query.value(1).toString(), query.value(2).toInt(),
                            query.value(3).toLongLong(), query.value(5).toByteArray()};
        const auto checksum = static_cast<quint64>(query.value(4).toLongLong());
        if (checksum != blob.checksum(source) || !unpacker.add(blob))
            return damaged(connection.path(),
                           QStringLiteral("source %1, column %2, %3").arg(source).arg(blob.column).arg(blob.kind));
        sum += checksum;
    }
    if (query.lastError().isValid())
        return connection.failure(query);
    return Done{};
}

Result<std::shared_ptr<const RawTable>> readTable(const SqliteConnection &connection, int source,
                                                  const QJsonObject &row, quint64 &sum, Progress &progress)
{
    const std::optional<SourceShape> shape = sourceShape(row);
    if (!shape || shape->rowCount < 0 || shape->rowCount > mostRows || shape->headers.size() > mostColumns)
        return damaged(connection.path(), QStringLiteral("source %1").arg(source));
    CellUnpacker unpacker(shape->headers, static_cast<std::size_t>(shape->rowCount));
    if (const Result<Done> read = readCells(connection, source, unpacker, sum, progress); !read)
        return read.error();
    std::optional<RawTable> table = unpacker.finish();
    if (!table)
        return damaged(connection.path(), QStringLiteral("source %1").arg(source));
    return std::make_shared<const RawTable>(std::move(*table));
}

// Gives the sources their cells.
Result<Done> fillSources(const SqliteConnection &connection, const PartRows &rows, StoredContent &content,
                         Progress &progress)
{
    std::vector<Source> sources = *content.project.sources;
    quint64 sum = 0;
    for (std::size_t index = 0; index < sources.size(); ++index) {
        progress.report(static_cast<double>(index) / static_cast<double>(sources.size()),
                        QCoreApplication::translate("Project", "Opening %1").arg(sources[index].name));
        auto table = readTable(connection, static_cast<int>(index), rows[index], sum, progress);
        if (!table)
            return table.error();
        sources[index].table = std::move(*table);
    }
    if (content.facts[stored::cells] != hex(sum))
        return damaged(connection.path(), stored::cells);
    content.project.sources = std::make_shared<const std::vector<Source>>(std::move(sources));
    return Done{};
}

// To a result that was made from this data set, as its fingerprint says.
template <typename Part>
void giveDataset(Shared<Part> &part, const Shared<Dataset> &dataset, const QString &data)
{
    if (part->from.dataset || part->from.data != data)
        return;
    Part given = *part;
    given.from.dataset = dataset;
    part = std::make_shared<const Part>(std::move(given));
}

// Whether the proof names only accounts that there are, where it is of these data.
bool areRowsOf(const Dataset &dataset, const KeptProof &kept)
{
    return kept.from.dataset.get() != &dataset || !kept.found ||
           std::ranges::all_of(kept.found->misses,
                               [&](const Miss &miss) { return miss.account < dataset.accounts.rowCount(); });
}

} // namespace

Result<StoredContent> readParts(const SqliteConnection &connection, const Project &base, Progress &progress)
{
    Result<StoredFacts> facts = readFacts(connection);
    if (!facts)
        return facts.error();
    Result<RowsByPart> rows = readRows(connection, *facts, progress);
    if (!rows)
        return rows.error();

    StoredContent content{base, {}, std::move(*facts), {}};
    content.revision = QUuid::fromString(content.facts[stored::revision]);
    for (const QString &name : content.facts[stored::parts].split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const std::optional<ProjectPart> part = partFromName(name);
        if (!part || !readPartRows((*rows)[name], *part, content.project))
            return damaged(connection.path(), name);
        content.parts.setFlag(*part);
    }
    if (content.parts.testFlag(ProjectPart::Sources))
        if (const Result<Done> filled =
                fillSources(connection, (*rows)[partName(ProjectPart::Sources)], content, progress);
            !filled)
            return filled.error();
    return content;
}

Result<Project> withDataset(const StoredContent &content, Progress &progress)
{
    Project project = content.project;
    const bool newData = bool(content.parts & (ProjectPart::Sources | ProjectPart::Plan));
    if (newData && !project.sources->empty()) {
        Result<Dataset> dataset = buildDataset(*project.sources, *project.plan, project.settings->importedOn, progress);
        if (!dataset)
            return dataset.error();
        project.dataset = std::make_shared<const Dataset>(std::move(*dataset));
    }
    const auto isWaiting = [](const MadeFrom &from) { return !from.dataset && !from.data.isEmpty(); };
    if (!isWaiting(project.patterns->from) && !isWaiting(project.proof->from) && !isWaiting(project.groups->from))
        return project;
    const QString data = datasetFingerprint(*project.dataset);
    giveDataset(project.patterns, project.dataset, data);
    giveDataset(project.proof, project.dataset, data);
    giveDataset(project.groups, project.dataset, data);
    if (!areRowsOf(*project.dataset, *project.proof))
        project.proof = std::make_shared<const KeptProof>();
    return project;
}

} // namespace touchstone
