#include "core/base/compression.h"

#include <zstd.h>

namespace touchstone
{

namespace
{

constexpr int level = 1;
constexpr int tableBits = 13;    // of what came before, which the processor's nearest cache has room for
constexpr int numberStride = 64; // of the search for what came before: half the time, and a twentieth more bytes

// As ZSTD_c_literalCompressionMode, which zstd.h keeps to itself. Where it is not known, the numbers take more room.
constexpr auto literalCompression = ZSTD_c_experimentalParam5;

} // namespace

struct Compressor::Tables {
    explicit Tables(Content content) : zstd(ZSTD_createCCtx())
    {
        if (zstd == nullptr)
            qBadAlloc();
        ZSTD_CCtx_setParameter(zstd, ZSTD_c_compressionLevel, level);
        ZSTD_CCtx_setParameter(zstd, ZSTD_c_hashLog, tableBits);
        if (content == Content::Texts)
            return;
        ZSTD_CCtx_setParameter(zstd, ZSTD_c_targetLength, numberStride);
        ZSTD_CCtx_setParameter(zstd, literalCompression, 1); // which such a stride would turn off
    }
    ~Tables() { ZSTD_freeCCtx(zstd); }
    Q_DISABLE_COPY_MOVE(Tables)

    ZSTD_CCtx *zstd;
};

Compressor::Compressor(Content content) : m_tables(std::make_shared<Tables>(content)) {}

QByteArray Compressor::compress(QByteArrayView bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(size)), Qt::Uninitialized);
    const std::size_t used =
        ZSTD_compress2(m_tables->zstd, packed.data(), static_cast<std::size_t>(packed.size()), bytes.data(), size);
    Q_ASSERT(!ZSTD_isError(used)); // the bound was kept
    packed.resize(static_cast<qsizetype>(used));
    return packed;
}

QByteArray compress(QByteArrayView bytes)
{
    return Compressor(Compressor::Content::Texts).compress(bytes);
}

std::optional<QByteArray> decompress(QByteArrayView bytes, qsizetype size)
{
    QByteArray unpacked(size, Qt::Uninitialized);
    const std::size_t used = ZSTD_decompress(unpacked.data(), static_cast<std::size_t>(size), bytes.data(),
                                             static_cast<std::size_t>(bytes.size()));
    if (ZSTD_isError(used) || used != static_cast<std::size_t>(size))
        return std::nullopt;
    return unpacked;
}

} // namespace touchstone
