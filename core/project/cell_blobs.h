#pragma once

#include "core/base/result.h"
#include "core/import/tables/raw_table.h"

#include <functional>
#include <optional>

namespace touchstone
{

// A piece of a source's cells as it lies in the project file. See FORMAT.md.
struct CellBlob {
    int column = -1; // -1: the table's own row numbers
    QString kind;    // "strings", "codes", "ages", "rows"; "texts" in older files
    int chunk = 0;
    qint64 size = 0;  // of the bytes when they are unpacked
    QByteArray bytes; // packed

    quint64 checksum(int source) const;
};

// Gives the table's cells to the sink, piece by piece, until it fails.
Result<Done> packCells(const RawTable &table, const std::function<Result<Done>(const CellBlob &)> &sink);

// Puts a table together again from its pieces, the chunks of a kind in their order. Trusts none of them, but for one
// thing: that no text comes twice in a column is not looked at, as it would take longer than all the rest. Where one
// does, the two are taken for different ones.
class CellUnpacker
{
public:
    CellUnpacker(const QStringList &headers, std::size_t rowCount);

    // False when the piece is not one that packCells made.
    bool add(const CellBlob &blob);

    // The table, when all pieces have come and every code has a text.
    std::optional<RawTable> finish();

private:
    struct Pieces {
        TextPool texts;
        int textChunks = 0;
        RowCodes codes;
        int codeChunks = 0;
        QString codeKind;     // of all chunks: "codes" or "ages"
        quint32 nextCode = 1; // see FORMAT.md
        quint32 largest = 0;  // of the codes, or a larger number that is no code: looking at all again takes longer
    };

    bool addRows(const CellBlob &blob, const QByteArray &bytes);
    bool addCodes(Pieces &pieces, const CellBlob &blob, const QByteArray &bytes);
    bool addStrings(Pieces &pieces, const QByteArray &bytes);
    static bool addTexts(Pieces &pieces, const QByteArray &bytes);
    qsizetype widthOfChunk(const QByteArray &bytes, std::size_t firstRow) const;

    QStringList m_headers;
    std::size_t m_rowCount;
    std::vector<Pieces> m_columns;
    std::vector<quint32> m_rows;
    std::vector<quint32> m_numbers; // of the piece at hand, in memory that is used again
    int m_rowChunks = 0;
};

} // namespace touchstone
