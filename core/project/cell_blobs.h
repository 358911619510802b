#pragma once

#include "core/base/result.h"
#include "core/import/raw_table.h"

#include <functional>
#include <optional>

namespace touchstone
{

// A piece of a source's cells as it lies in the project file. See FORMAT.md.
struct CellBlob {
    int column = -1; // -1: the table's own row numbers
    QString kind;    // "texts", "codes", "rows"
    int chunk = 0;
    qint64 size = 0;  // of the bytes when they are unpacked
    QByteArray bytes; // packed

    quint64 checksum(int source) const;
};

// Gives the table's cells to the sink, piece by piece, until it fails.
Result<Done> packCells(const RawTable &table, const std::function<Result<Done>(const CellBlob &)> &sink);

// Puts a table together again from its pieces, the chunks of a kind in their order. Trusts none of them.
class CellUnpacker
{
public:
    CellUnpacker(const QStringList &headers, std::size_t rowCount);

    // False when the piece is not one that packCells made.
    bool add(const CellBlob &blob);

    // The table, when all pieces have come and every code has a text.
    std::optional<RawTable> finish();

private:
    struct Numbers {
        std::vector<quint32> values;
        int chunks = 0;
    };
    struct Pieces {
        TextPool texts;
        int textChunks = 0;
        Numbers codes;
    };

    bool addNumbers(Numbers &numbers, const CellBlob &blob, const QByteArray &bytes) const;
    static bool addTexts(Pieces &pieces, const CellBlob &blob, const QByteArray &bytes);

    QStringList m_headers;
    std::size_t m_rowCount;
    std::vector<Pieces> m_columns;
    Numbers m_rows;
};

} // namespace touchstone
