#include "core/project/cell_blobs.h"

#include "core/base/checksum.h"
#include "core/base/compression.h"

#include <QtEndian>

#include <algorithm>

namespace touchstone
{

namespace
{

constexpr std::size_t rowsPerChunk = 65536;
constexpr qsizetype textBytesPerChunk = 1 << 20;
constexpr qint64 largestBlob = 16 << 20; // one field is at most 1 MiB, see the limits of the readers

constexpr QLatin1String textsKind("texts");
constexpr QLatin1String codesKind("codes");
constexpr QLatin1String rowsKind("rows");

template <typename Narrow>
QByteArray narrowed(std::span<const quint32> numbers)
{
    QByteArray bytes(static_cast<qsizetype>(numbers.size() * sizeof(Narrow)), Qt::Uninitialized);
    for (std::size_t index = 0; index < numbers.size(); ++index)
        qToLittleEndian(static_cast<Narrow>(numbers[index]), bytes.data() + index * sizeof(Narrow));
    return bytes;
}

template <typename Narrow>
void widen(const QByteArray &bytes, std::vector<quint32> &numbers)
{
    for (qsizetype at = 0; at < bytes.size(); at += qsizetype{sizeof(Narrow)})
        numbers.push_back(qFromLittleEndian<Narrow>(bytes.constData() + at));
}

// As narrow as the largest of all chunks allows, so that a reader can tell the width from the size.
QByteArray packNumbers(std::span<const quint32> numbers, quint32 largest)
{
    if (largest <= 0xff)
        return narrowed<quint8>(numbers);
    if (largest <= 0xffff)
        return narrowed<quint16>(numbers);
    return narrowed<quint32>(numbers);
}

// File rows go up by one nearly always: as steps they pack to nothing.
std::vector<quint32> steps(std::span<const quint32> numbers)
{
    std::vector<quint32> differences(numbers.size());
    for (std::size_t index = 0; index < numbers.size(); ++index)
        differences[index] = numbers[index] - (index == 0 ? 0 : numbers[index - 1]);
    return differences;
}

using Sink = std::function<Result<Done>(const CellBlob &)>;

Result<Done> give(const Sink &sink, int column, const QString &kind, int chunk, const QByteArray &bytes)
{
    return sink({column, kind, chunk, bytes.size(), compress(bytes)});
}

Result<Done> packChunks(const Sink &sink, int column, const QString &kind, std::span<const quint32> numbers)
{
    const quint32 largest = numbers.empty() ? 0 : *std::ranges::max_element(numbers);
    int chunk = 0;
    for (std::size_t from = 0; from < numbers.size(); from += rowsPerChunk) {
        const auto part = numbers.subspan(from, std::min(rowsPerChunk, numbers.size() - from));
        if (const Result<Done> given = give(sink, column, kind, chunk++, packNumbers(part, largest)); !given)
            return given;
    }
    return Done{};
}

Result<Done> packTexts(const Sink &sink, int column, const TextPool &texts)
{
    QByteArray bytes;
    int chunk = 0;
    for (std::size_t code = 0; code < texts.size(); ++code) {
        const QByteArrayView text = texts.utf8(code);
        const quint32 size = qToLittleEndian(static_cast<quint32>(text.size()));
        bytes.append(reinterpret_cast<const char *>(&size), sizeof size);
        bytes.append(text.data(), text.size());
        if (bytes.size() < textBytesPerChunk && code + 1 < texts.size())
            continue;
        if (const Result<Done> given = give(sink, column, textsKind, chunk++, bytes); !given)
            return given;
        bytes.clear();
    }
    return Done{};
}

} // namespace

quint64 CellBlob::checksum(int source) const
{
    Checksum sum;
    sum.add(static_cast<quint64>(source));
    sum.add(static_cast<quint64>(column));
    sum.add(kind.toUtf8());
    sum.add(static_cast<quint64>(chunk));
    sum.add(static_cast<quint64>(size));
    sum.add(bytes);
    return sum.value();
}

Result<Done> packCells(const RawTable &table, const Sink &sink)
{
    Result<Done> packed = packChunks(sink, -1, rowsKind, steps(table.fileRows));
    for (std::size_t index = 0; packed && index < table.columns.size(); ++index) {
        const RawColumn &column = table.columns[index];
        packed = packTexts(sink, static_cast<int>(index), *column.texts);
        if (packed)
            packed = packChunks(sink, static_cast<int>(index), codesKind, column.codes);
    }
    return packed;
}

CellUnpacker::CellUnpacker(const QStringList &headers, std::size_t rowCount)
    : m_headers(headers), m_rowCount(rowCount), m_columns(static_cast<std::size_t>(headers.size()))
{
}

bool CellUnpacker::add(const CellBlob &blob)
{
    if (blob.size < 0 || blob.size > largestBlob || blob.column < -1 || blob.column >= m_headers.size())
        return false;
    const std::optional<QByteArray> bytes = decompress(blob.bytes, blob.size);
    if (!bytes)
        return false;
    if (blob.column < 0)
        return blob.kind == rowsKind && addNumbers(m_rows, blob, *bytes);

    Pieces &pieces = m_columns[static_cast<std::size_t>(blob.column)];
    if (blob.kind == codesKind)
        return addNumbers(pieces.codes, blob, *bytes);
    return blob.kind == textsKind && addTexts(pieces, blob, *bytes);
}

bool CellUnpacker::addNumbers(Numbers &numbers, const CellBlob &blob, const QByteArray &bytes) const
{
    const std::size_t before = numbers.values.size();
    if (blob.chunk != numbers.chunks++ || before >= m_rowCount)
        return false;
    const std::size_t count = std::min(rowsPerChunk, m_rowCount - before);
    const auto size = static_cast<std::size_t>(bytes.size());
    if (size == count)
        widen<quint8>(bytes, numbers.values);
    else if (size == count * 2)
        widen<quint16>(bytes, numbers.values);
    else if (size == count * 4)
        widen<quint32>(bytes, numbers.values);
    return numbers.values.size() == before + count;
}

bool CellUnpacker::addTexts(Pieces &pieces, const CellBlob &blob, const QByteArray &bytes)
{
    if (blob.chunk != pieces.textChunks++)
        return false;
    for (qsizetype at = 0; at < bytes.size();) {
        if (bytes.size() - at < qsizetype{sizeof(quint32)})
            return false;
        const qsizetype size = qFromLittleEndian<quint32>(bytes.constData() + at);
        at += qsizetype{sizeof(quint32)};
        if (size > bytes.size() - at)
            return false;
        const std::size_t code = pieces.texts.size();
        if (pieces.texts.intern(QByteArrayView(bytes).sliced(at, size)) != code)
            return false; // the same text twice
        at += size;
    }
    return true;
}

std::optional<RawTable> CellUnpacker::finish()
{
    if (m_rows.values.size() != m_rowCount)
        return std::nullopt;
    RawTable table;
    table.fileRows = std::move(m_rows.values);
    for (std::size_t row = 1; row < m_rowCount; ++row)
        table.fileRows[row] += table.fileRows[row - 1];

    for (std::size_t index = 0; index < m_columns.size(); ++index) {
        Pieces &pieces = m_columns[index];
        const std::size_t texts = pieces.texts.size();
        const bool whole = pieces.codes.values.size() == m_rowCount &&
                           std::ranges::all_of(pieces.codes.values, [texts](quint32 code) { return code < texts; });
        if (!whole)
            return std::nullopt;
        table.columns.push_back({m_headers[static_cast<qsizetype>(index)],
                                 std::make_shared<const TextPool>(std::move(pieces.texts)),
                                 std::move(pieces.codes.values)});
    }
    return table;
}

} // namespace touchstone
