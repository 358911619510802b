#pragma once

#include "core/base/checksum.h"
#include "core/project/project_store.h"

namespace touchstone
{

// The facts that every project database has, by their keys in the table meta.
namespace stored
{
inline constexpr QLatin1String parts("parts");       // which parts it has
inline constexpr QLatin1String revision("revision"); // new at every write
inline constexpr QLatin1String cells("cells");       // the sum of all checksums of cells
inline constexpr QLatin1String root("root");         // see ProjectSeal
} // namespace stored

QString hex(quint64 number);

quint64 factChecksum(const QString &part, qint64 position, const QString &content);

// One number over all facts of a project database and the checksums of all its rows.
class ProjectSeal
{
public:
    explicit ProjectSeal(const StoredFacts &facts);                   // the seal itself is left out
    void add(const QString &part, qint64 position, quint64 checksum); // in the order of part and position
    QString text() const { return hex(m_sum.value()); }

private:
    Checksum m_sum;
};

Result<StoredFacts> readFacts(const SqliteConnection &connection);

} // namespace touchstone
