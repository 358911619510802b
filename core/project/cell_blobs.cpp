#include "core/project/cell_blobs.h"

#include "core/base/checksum.h"
#include "core/base/compression.h"

#include <QtEndian>

#include <algorithm>
#include <limits>
#include <numeric>
#include <type_traits>
#include <utility>

namespace touchstone
{

namespace
{

constexpr std::size_t rowsPerChunk = 65536;
constexpr qsizetype textBytesPerChunk = 1 << 20;
constexpr qsizetype stringsHead = 5;     // how many strings, and the width of their lengths
constexpr qint64 largestBlob = 16 << 20; // one field is at most 1 MiB, see the limits of the readers

constexpr QLatin1String stringsKind("strings");
constexpr QLatin1String textsKind("texts"); // of older files: each behind its length
constexpr QLatin1String codesKind("codes");
constexpr QLatin1String agesKind("ages");
constexpr QLatin1String rowsKind("rows");

template <typename Narrow>
QByteArray narrowed(std::span<const quint32> numbers)
{
    QByteArray bytes(static_cast<qsizetype>(numbers.size() * sizeof(Narrow)), Qt::Uninitialized);
    for (std::size_t index = 0; index < numbers.size(); ++index)
        qToLittleEndian(static_cast<Narrow>(numbers[index]), bytes.data() + index * sizeof(Narrow));
    return bytes;
}

// Numbers as packNumbers() leaves them.
template <typename Narrow>
struct PackedNumbers {
    QByteArrayView bytes;

    std::size_t size() const { return static_cast<std::size_t>(bytes.size()) / sizeof(Narrow); }
    quint32 operator[](std::size_t index) const
    {
        return qFromLittleEndian<Narrow>(bytes.data() + index * sizeof(Narrow));
    }
};

// Calls work with the numbers that packNumbers() made so many bytes of each of.
template <typename Work>
decltype(auto) visitNumbers(QByteArrayView bytes, qsizetype width, const Work &work)
{
    return width == 1   ? work(PackedNumbers<quint8>{bytes})
           : width == 2 ? work(PackedNumbers<quint16>{bytes})
                        : work(PackedNumbers<quint32>{bytes});
}

// In the place of what the list has.
void unpackNumbers(QByteArrayView bytes, qsizetype width, std::vector<quint32> &numbers)
{
    visitNumbers(bytes, width, [&numbers](const auto &packed) {
        numbers.resize(packed.size());
        for (std::size_t index = 0; index < packed.size(); ++index)
            numbers[index] = packed[index];
    });
}

// As narrow as all numbers of the chunk allow; a reader can tell the width from the size. `bits` has every bit that any
// of them has.
QByteArray packNumbers(std::span<const quint32> numbers, quint32 bits)
{
    if (bits <= 0xff)
        return narrowed<quint8>(numbers);
    if (bits <= 0xffff)
        return narrowed<quint16>(numbers);
    return narrowed<quint32>(numbers);
}

// Packs the pieces of a table and hands them over.
class CellPacker
{
public:
    using Sink = std::function<Result<Done>(const CellBlob &)>;

    explicit CellPacker(const Sink &sink) : m_sink(sink) {}

    Result<Done> packRows(const std::vector<quint32> &fileRows);
    Result<Done> packTexts(int column, const TextPool &texts);
    Result<Done> packCodes(int column, const RawColumn &raw);

private:
    Result<Done> give(int column, const QString &kind, int chunk, const QByteArray &bytes)
    {
        Compressor &compressor = kind == stringsKind ? m_texts : m_numbers;
        return m_sink({column, kind, chunk, bytes.size(), compressor.compress(bytes)});
    }
    template <typename Numbers, typename NumberOf>
    Result<Done> packChunks(int column, const QString &kind, const Numbers &numbers, NumberOf numberOf);
    Result<Done> packBytes(int column, const QString &kind, std::span<const quint8> bytes);

    const Sink &m_sink;
    Compressor m_texts{Compressor::Content::Texts};
    Compressor m_numbers{Compressor::Content::Numbers};
};

// Codes are given in the order of first rows, so those of a key go up by one for ever. As ages they are all 0: how many
// codes ago the text was new. Numbers wrap round, so that any codes come back as they were.
class CodeAges
{
public:
    explicit CodeAges(quint32 next = 1) : m_next(next) {}
    quint32 next() const { return m_next; }

    // The codes of ages that packNumbers() made so many bytes of each of.
    void toCodes(QByteArrayView bytes, qsizetype width, std::vector<quint32> &codes)
    {
        if (visitNumbers(bytes, width, [&](const auto &ages) { return toGivenCodes(ages, codes); }))
            return;
        unpackNumbers(bytes, width, codes);
        for (quint32 &code : codes)
            code = codeOf(code);
    }
    quint32 ageOf(quint32 code)
    {
        const quint32 age = m_next - code;
        m_next = std::max(m_next, code + 1);
        return age;
    }

private:
    // The codes that are so old, where each of the ages is that of a code given before or of the next one, as it is as
    // a rule: then only the new ones have to be counted. False, with nothing done, where one is not.
    template <typename Ages>
    bool toGivenCodes(const Ages &ages, std::vector<quint32> &codes)
    {
        codes.resize(ages.size());
        quint32 next = m_next;
        bool areGiven = true;
        for (std::size_t index = 0; index < ages.size(); ++index) {
            const quint32 age = ages[index];
            areGiven &= age <= next;
            codes[index] = next - age;
            next += age == 0 ? 1 : 0;
        }
        m_next = areGiven ? next : m_next;
        return areGiven;
    }

    quint32 codeOf(quint32 age)
    {
        const quint32 code = m_next - age;
        m_next = std::max(m_next, code == largestNumber ? code : code + 1); // a damaged age may give any code
        return code;
    }

    static constexpr quint32 largestNumber = std::numeric_limits<quint32>::max();
    quint32 m_next; // not given yet; code 0, the empty text, is there from the beginning
};

// `numberOf` makes of each number what is to be stored.
template <typename Numbers, typename NumberOf>
Result<Done> CellPacker::packChunks(int column, const QString &kind, const Numbers &numbers, NumberOf numberOf)
{
    std::vector<quint32> part;
    int chunk = 0;
    for (std::size_t from = 0; from < numbers.size(); from += rowsPerChunk) {
        part.resize(std::min(rowsPerChunk, numbers.size() - from));
        quint32 bits = 0;
        for (std::size_t i = 0; i < part.size(); ++i)
            bits |= part[i] = numberOf(numbers[from + i]);
        if (const Result<Done> given = give(column, kind, chunk++, packNumbers(part, bits)); !given)
            return given;
    }
    return Done{};
}

// What packChunks() makes of bytes that are stored as they are.
Result<Done> CellPacker::packBytes(int column, const QString &kind, std::span<const quint8> bytes)
{
    int chunk = 0;
    for (std::size_t from = 0; from < bytes.size(); from += rowsPerChunk) {
        const std::size_t size = std::min(rowsPerChunk, bytes.size() - from);
        const auto part =
            QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()) + from, static_cast<qsizetype>(size));
        if (const Result<Done> given = give(column, kind, chunk++, part); !given)
            return given;
    }
    return Done{};
}

// File rows go up by one nearly always: as steps they pack to nothing.
Result<Done> CellPacker::packRows(const std::vector<quint32> &fileRows)
{
    return packChunks(-1, rowsKind, fileRows,
                      [before = quint32{0}](quint32 row) mutable { return row - std::exchange(before, row); });
}

Result<Done> CellPacker::packCodes(int column, const RawColumn &raw)
{
    const auto same = [](quint32 code) { return code; };
    return raw.codes.visit([&](const auto &codes) {
        if (raw.texts->size() > 256)
            return packChunks(column, agesKind, codes,
                              [ages = CodeAges()](quint32 code) mutable { return ages.ageOf(code); });
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(codes)>, std::span<const quint8>>)
            return packBytes(column, codesKind, codes);
        else
            return packChunks(column, codesKind, codes, same);
    });
}

// The texts from one code to another: how many, how wide their lengths are, these, and the texts themselves.
QByteArray packedTexts(const TextPool &texts, std::size_t from, std::size_t to)
{
    std::vector<quint32> lengths;
    lengths.reserve(to - from);
    quint32 bits = 0;
    for (std::size_t code = from; code < to; ++code)
        bits |= lengths.emplace_back(static_cast<quint32>(texts.utf8(code).size()));
    const QByteArray packedLengths = packNumbers(lengths, bits);
    const QByteArrayView joined = texts.joined(from, to);
    QByteArray bytes(stringsHead, Qt::Uninitialized);
    bytes.reserve(bytes.size() + packedLengths.size() + joined.size());
    qToLittleEndian(static_cast<quint32>(lengths.size()), bytes.data());
    bytes[stringsHead - 1] = static_cast<char>(packedLengths.size() / static_cast<qsizetype>(lengths.size()));
    return bytes.append(packedLengths).append(joined);
}

Result<Done> CellPacker::packTexts(int column, const TextPool &texts)
{
    int chunk = 0;
    for (std::size_t from = 0, to = 0; to < texts.size(); from = to) {
        for (qsizetype size = 0; to < texts.size() && size < textBytesPerChunk; ++to)
            size += 1 + texts.utf8(to).size();
        if (const Result<Done> given = give(column, stringsKind, chunk++, packedTexts(texts, from, to)); !given)
            return given;
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

Result<Done> packCells(const RawTable &table, const std::function<Result<Done>(const CellBlob &)> &sink)
{
    CellPacker packer(sink);
    Result<Done> packed = packer.packRows(table.fileRows);
    for (std::size_t index = 0; packed && index < table.columns.size(); ++index) {
        const RawColumn &column = table.columns[index];
        packed = packer.packTexts(static_cast<int>(index), *column.texts);
        if (packed)
            packed = packer.packCodes(static_cast<int>(index), column);
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
        return addRows(blob, *bytes);

    Pieces &pieces = m_columns[static_cast<std::size_t>(blob.column)];
    if (blob.kind == codesKind || blob.kind == agesKind)
        return addCodes(pieces, blob, *bytes);
    if (blob.chunk != pieces.textChunks++)
        return false;
    return blob.kind == stringsKind ? addStrings(pieces, *bytes) : blob.kind == textsKind && addTexts(pieces, *bytes);
}

bool CellUnpacker::addCodes(Pieces &pieces, const CellBlob &blob, const QByteArray &bytes)
{
    if (pieces.codeKind.isEmpty())
        pieces.codeKind = blob.kind;
    const qsizetype width = widthOfChunk(bytes, pieces.codes.size());
    if (blob.kind != pieces.codeKind || blob.chunk != pieces.codeChunks++ || width == 0)
        return false;
    pieces.codes.reserve(m_rowCount);
    if (blob.kind == agesKind) {
        CodeAges ages(pieces.nextCode);
        ages.toCodes(bytes, width, m_numbers);
        pieces.nextCode = ages.next();
        pieces.largest = ages.next() - 1;
    } else if (width == 1) {
        const auto *codes = reinterpret_cast<const quint8 *>(bytes.constData());
        const std::span chunk(codes, static_cast<std::size_t>(bytes.size()));
        pieces.codes.append(chunk);
        pieces.largest = std::max(pieces.largest, RowCodes::largestOf(chunk));
        return true;
    } else {
        unpackNumbers(bytes, width, m_numbers);
        pieces.largest = std::max(pieces.largest, *std::ranges::max_element(m_numbers));
    }
    pieces.codes.append(m_numbers);
    return true;
}

bool CellUnpacker::addRows(const CellBlob &blob, const QByteArray &bytes)
{
    if (blob.kind != rowsKind || blob.chunk != m_rowChunks++)
        return false;
    const qsizetype width = widthOfChunk(bytes, m_rows.size());
    if (width == 0)
        return false;
    unpackNumbers(bytes, width, m_numbers);
    m_rows.reserve(m_rowCount);
    for (const quint32 step : m_numbers)
        m_rows.push_back(step + (m_rows.empty() ? 0 : m_rows.back()));
    return true;
}

// How many bytes each number has of the chunk that begins at this row; 0 when there are too few or too many of them.
qsizetype CellUnpacker::widthOfChunk(const QByteArray &bytes, std::size_t firstRow) const
{
    const auto count = static_cast<qsizetype>(std::min(rowsPerChunk, m_rowCount - std::min(firstRow, m_rowCount)));
    const qsizetype width = count == 0 ? 0 : bytes.size() / count;
    return (width == 1 || width == 2 || width == 4) && bytes.size() == count * width ? width : 0;
}

bool CellUnpacker::addStrings(Pieces &pieces, const QByteArray &bytes)
{
    if (bytes.size() < stringsHead)
        return false;
    const auto count = qsizetype{qFromLittleEndian<quint32>(bytes.constData())};
    const auto width = qsizetype{bytes[stringsHead - 1]};
    if ((width != 1 && width != 2 && width != 4) || (bytes.size() - stringsHead) / width < count)
        return false;
    unpackNumbers(QByteArrayView(bytes).sliced(stringsHead, count * width), width, m_numbers);
    const QByteArrayView joined = QByteArrayView(bytes).sliced(stringsHead + count * width);
    if (std::accumulate(m_numbers.begin(), m_numbers.end(), qint64{0}) != joined.size())
        return false;
    pieces.texts.append(m_numbers, joined);
    return true;
}

bool CellUnpacker::addTexts(Pieces &pieces, const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        if (bytes.size() - at < qsizetype{sizeof(quint32)})
            return false;
        const qsizetype size = qFromLittleEndian<quint32>(bytes.constData() + at);
        at += qsizetype{sizeof(quint32)};
        if (size > bytes.size() - at)
            return false;
        pieces.texts.append(QByteArrayView(bytes).sliced(at, size));
        at += size;
    }
    return true;
}

std::optional<RawTable> CellUnpacker::finish()
{
    if (m_rows.size() != m_rowCount)
        return std::nullopt;
    RawTable table;
    table.fileRows = std::move(m_rows);
    for (std::size_t index = 0; index < m_columns.size(); ++index) {
        Pieces &pieces = m_columns[index];
        const std::size_t texts = pieces.texts.size();
        if (pieces.codes.size() != m_rowCount || (m_rowCount > 0 && pieces.largest >= texts))
            return std::nullopt;
        pieces.texts.settle();
        table.columns.push_back({m_headers[static_cast<qsizetype>(index)],
                                 std::make_shared<const TextPool>(std::move(pieces.texts)), std::move(pieces.codes)});
    }
    return table;
}

} // namespace touchstone
