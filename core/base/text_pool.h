#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <cstdint>
#include <memory>
#include <span>

namespace touchstone
{

// A text made ready for being looked up, so that this is done once for whoever prepares first and asks then.
class TextKey
{
public:
    explicit TextKey(QByteArrayView text);

    // Whether it has the whole text in itself; else it views the text, which may be copied elsewhere meanwhile.
    bool isWhole() const { return m_isShort; }
    QByteArrayView text() const { return {m_begin, m_size}; }
    void setCopy(const char *begin) { m_begin = begin; }

    // The same for equal texts, and hardly ever for others.
    std::uint32_t hash() const { return m_hash; }

private:
    friend class TextPool;

    const char *m_begin;
    std::uint64_t m_low = 0;  // a short text itself, filled up with zeros: its first eight bytes and the rest
    std::uint32_t m_high = 0; //
    std::uint32_t m_hash = 0;
    qsizetype m_size;
    bool m_isShort = true;
};

// Distinct texts, numbered from 0, as UTF-8 in one buffer: a string object per text would take several times the
// room when a column has a million of them. Grown by one owner, shared const after that; copies share the buffer until
// one of them grows.
class TextPool
{
public:
    TextPool();
    ~TextPool();
    TextPool(const TextPool &other);
    TextPool(TextPool &&other) noexcept;
    TextPool &operator=(TextPool other) noexcept;

    std::size_t size() const { return static_cast<std::size_t>(m_store->ends.size()) - 1 - m_first; }
    QByteArrayView utf8(std::size_t code) const
    {
        const std::uint64_t *end = m_store->ends.constData() + m_first + code;
        return {m_store->bytes.constData() + end[0], static_cast<qsizetype>(end[1] - end[0])};
    }
    QString operator[](std::size_t code) const;

    // The code of exactly this text, or -1. A scan: for many look-ups build an index of your own.
    std::int32_t find(QStringView text) const;

    // The text's code, new if it was not there. Amortised constant time.
    std::uint32_t intern(QByteArrayView text) { return intern(TextKey(text)); } // UTF-8
    std::uint32_t intern(QStringView text);
    std::uint32_t intern(const TextKey &key);

    // The codes of many texts, in their order: faster than one by one, as the memory that later ones need is fetched
    // meanwhile.
    void intern(std::span<const TextKey> keys, std::span<std::uint32_t> codes);

    // Adds a text of which the caller knows that it is not there yet, without looking. It gets the next code.
    void append(QByteArrayView text);
    void append(const TextKey &key);

    // That so many more texts will be looked up.
    void reserve(std::size_t textCount);

    // Gives back the memory that only growing needs; should it grow again, that is built again.
    void settle();

    // The same texts but for the first, each one code lower, in the same memory.
    static std::shared_ptr<const TextPool> withoutFirst(const TextPool &pool);

    bool operator==(const TextPool &other) const;

private:
    // In Qt's containers, as the system moves their pages when they grow to many megabytes; std::vector asks for new
    // ones, has them cleared, and copies.
    struct Store {
        QByteArray bytes;
        QList<std::uint64_t> ends = {0}; // text i is bytes[ends[i] .. ends[i + 1])
    };
    class Index; // which text is where; only of pools that grow

    Store &ownStore();
    void add(QByteArrayView text);
    void add(const TextKey &key);
    std::uint32_t intern(const TextKey &key, Index &known);
    Index &index();
    std::unique_ptr<Index> indexFor(std::size_t more) const;

    std::shared_ptr<Store> m_store = std::make_shared<Store>();
    std::size_t m_first = 0; // of the store
    std::unique_ptr<Index> m_index;
};

} // namespace touchstone
