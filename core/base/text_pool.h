#pragma once

#include "core/base/growing_array.h"
#include "core/base/text_key.h"

#include <QString>

#include <memory>
#include <span>

namespace touchstone
{

class TextIndex;

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

    std::size_t size() const { return m_store->ends.size() - 1 - m_first; }
    QByteArrayView utf8(std::size_t code) const
    {
        const std::uint64_t *end = m_store->ends.data() + m_first + code;
        return {m_store->bytes.data() + end[0], static_cast<qsizetype>(end[1] - end[0])};
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

    // The same for many texts of these sizes, in bytes, which lie one behind the other and are as many bytes in all.
    void append(std::span<const std::uint32_t> sizes, QByteArrayView utf8);

    // The texts from one code to another, one behind the other.
    QByteArrayView joined(std::size_t from, std::size_t to) const
    {
        const std::uint64_t *end = m_store->ends.data() + m_first;
        return {m_store->bytes.data() + end[from], static_cast<qsizetype>(end[to] - end[from])};
    }

    // That so many more texts will be looked up.
    void reserve(std::size_t textCount);

    // Gives back the memory that only growing needs; should it grow again, that is built again.
    void settle();

    // The same texts but for the first, each one code lower, in the same memory.
    static std::shared_ptr<const TextPool> withoutFirst(const TextPool &pool);

    bool operator==(const TextPool &other) const;

private:
    struct Store {
        Store();
        GrowingArray<char> bytes;
        GrowingArray<std::uint64_t> ends; // text i is bytes[ends[i] .. ends[i + 1])
    };

    Store &ownStore();
    void add(QByteArrayView text);
    void add(const TextKey &key);
    std::uint32_t intern(const TextKey &key, TextIndex &known);
    void prefetchTexts(std::span<const TextKey> keys, const TextIndex &known) const;
    TextIndex &index();
    std::unique_ptr<TextIndex> indexFor(std::size_t more) const;

    std::shared_ptr<Store> m_store = std::make_shared<Store>();
    std::size_t m_first = 0;            // of the store
    std::unique_ptr<TextIndex> m_index; // only of pools that grow
};

} // namespace touchstone
