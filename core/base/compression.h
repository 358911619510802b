#pragma once

#include <QByteArray>

#include <memory>
#include <optional>

namespace touchstone
{

// Zstandard at the level that costs next to no time. For many pieces one after the other: its tables, which are as
// large as most pieces, are made once.
class Compressor
{
public:
    // In numbers there is little that comes again, so little time is spent on looking for it.
    enum class Content { Texts, Numbers };
    explicit Compressor(Content content);
    QByteArray compress(QByteArrayView bytes);

private:
    struct Tables;
    std::shared_ptr<Tables> m_tables;
};

QByteArray compress(QByteArrayView bytes);

// What compress() was given. Nothing when the bytes are damaged or are not exactly of this size; never takes more
// memory than that.
std::optional<QByteArray> decompress(QByteArrayView bytes, qsizetype size);

} // namespace touchstone
