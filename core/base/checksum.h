#pragma once

#include <QByteArrayView>

#include <memory>

namespace touchstone
{

// XXH3, 64 bits: notices every accident to stored bytes, does not resist intent.
quint64 checksum(QByteArrayView bytes);

// The same over bytes that come in pieces.
class Checksum
{
public:
    Checksum();
    void add(QByteArrayView bytes);
    void add(quint64 number);
    quint64 value() const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace touchstone
