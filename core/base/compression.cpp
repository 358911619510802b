#include "core/base/compression.h"

#include <zstd.h>

namespace touchstone
{

namespace
{

constexpr int level = 1;

} // namespace

struct Compressor::Tables {
    Tables() : zstd(ZSTD_createCCtx())
    {
        if (zstd == nullptr)
            qBadAlloc();
    }
    ~Tables() { ZSTD_freeCCtx(zstd); }
    Q_DISABLE_COPY_MOVE(Tables)

    ZSTD_CCtx *zstd;
};

Compressor::Compressor() : m_tables(std::make_shared<Tables>()) {}

QByteArray Compressor::compress(QByteArrayView bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(size)), Qt::Uninitialized);
    const std::size_t used = ZSTD_compressCCtx(m_tables->zstd, packed.data(), static_cast<std::size_t>(packed.size()),
                                               bytes.data(), size, level);
    Q_ASSERT(!ZSTD_isError(used)); // the bound was kept
    packed.resize(static_cast<qsizetype>(used));
    return packed;
}

QByteArray compress(QByteArrayView bytes)
{
    return Compressor().compress(bytes);
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
