#pragma once

#include <QByteArray>

#include <optional>

namespace touchstone
{

// Zstandard at the level that costs next to no time.
QByteArray compress(QByteArrayView bytes);

// What compress() was given. Nothing when the bytes are damaged or are not exactly of this size; never takes more
// memory than that.
std::optional<QByteArray> decompress(QByteArrayView bytes, qsizetype size);

} // namespace touchstone
