#include "core/base/checksum.h"

#include <QtEndian>

#include <xxhash.h>

namespace touchstone
{

struct Checksum::State {
    State() : xxh(XXH3_createState()) { XXH3_64bits_reset(xxh); }
    ~State() { XXH3_freeState(xxh); }
    Q_DISABLE_COPY_MOVE(State)

    XXH3_state_t *xxh;
};

quint64 checksum(QByteArrayView bytes)
{
    return XXH3_64bits(bytes.data(), static_cast<std::size_t>(bytes.size()));
}

Checksum::Checksum() : m_state(std::make_shared<State>()) {}

void Checksum::add(QByteArrayView bytes)
{
    if (!bytes.isEmpty())
        XXH3_64bits_update(m_state->xxh, bytes.data(), static_cast<std::size_t>(bytes.size()));
}

void Checksum::add(quint64 number)
{
    const quint64 stored = qToLittleEndian(number);
    add(QByteArrayView(reinterpret_cast<const char *>(&stored), sizeof stored));
}

quint64 Checksum::value() const
{
    return XXH3_64bits_digest(m_state->xxh);
}

} // namespace touchstone
