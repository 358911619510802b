#include "core/base/text_pool.h"

#include "core/base/text_index.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace touchstone
{

namespace
{

constexpr std::size_t longestWhole = 16; // bytes that a key has room for
constexpr std::size_t batch = 128;       // of texts whose memory is fetched together

bool areEqual(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() &&
           (a.isEmpty() || std::memcmp(a.data(), b.data(), static_cast<std::size_t>(a.size())) == 0);
}

} // namespace

TextPool::Store::Store()
{
    ends.append(0);
    bytes.room(longestWhole);
}

TextPool::TextPool() = default;
TextPool::~TextPool() = default;
TextPool::TextPool(const TextPool &other) : m_store(other.m_store), m_first(other.m_first) {}
TextPool::TextPool(TextPool &&other) noexcept
    : m_store(std::exchange(other.m_store, std::make_shared<Store>())), m_first(std::exchange(other.m_first, 0)),
      m_index(std::move(other.m_index))
{
}

TextPool &TextPool::operator=(TextPool other) noexcept
{
    m_store.swap(other.m_store);
    m_index.swap(other.m_index);
    std::swap(m_first, other.m_first);
    return *this;
}

QString TextPool::operator[](std::size_t code) const
{
    return QString::fromUtf8(utf8(code));
}

std::int32_t TextPool::find(QStringView text) const
{
    const QByteArray wanted = text.toUtf8();
    for (std::size_t code = 0; code < size(); ++code)
        if (utf8(code) == wanted)
            return static_cast<std::int32_t>(code);
    return -1;
}

std::uint32_t TextPool::intern(const TextKey &key)
{
    return intern(key, index());
}

void TextPool::intern(std::span<const TextKey> keys, std::span<std::uint32_t> codes)
{
    TextIndex &known = index();
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (i % batch == 0) {
            const std::span<const TextKey> next = keys.subspan(i, std::min(batch, keys.size() - i));
            known.prefetch(next);
            prefetchTexts(next, known);
        }
        codes[i] = intern(keys[i], known);
    }
}

// What long texts are compared with: first where it begins, then its bytes.
void TextPool::prefetchTexts(std::span<const TextKey> keys, const TextIndex &known) const
{
    constexpr std::size_t bytesInCache = 1 << 18;
    if (m_store->bytes.size() <= bytesInCache)
        return;
    std::array<std::uint32_t, batch> alike;
    std::size_t count = 0;
    for (const TextKey &key : keys) {
        if (key.isWhole())
            continue;
        if (const std::uint32_t code = known.findAlike(key); code != TextIndex::none) {
            alike[count++] = code;
            __builtin_prefetch(m_store->ends.data() + m_first + code);
        }
    }
    for (std::size_t i = 0; i < count; ++i)
        __builtin_prefetch(m_store->bytes.data() + m_store->ends[m_first + alike[i]]);
}

std::uint32_t TextPool::intern(const TextKey &key, TextIndex &known)
{
    if (const std::uint32_t code = known.find(key, *this); code != TextIndex::none)
        return code;
    const auto added = static_cast<std::uint32_t>(size());
    add(key);
    known.insert(key, added);
    return added;
}

std::uint32_t TextPool::intern(QStringView text)
{
    return intern(QByteArrayView(text.toUtf8()));
}

void TextPool::append(QByteArrayView text)
{
    m_index.reset(); // to be built again, should it be needed
    add(text);
}

void TextPool::append(const TextKey &key)
{
    m_index.reset();
    add(key);
}

void TextPool::append(std::span<const std::uint32_t> sizes, QByteArrayView utf8)
{
    m_index.reset();
    Store &store = ownStore();
    std::uint64_t end = store.bytes.size();
    std::uint64_t *next = store.ends.room(sizes.size());
    for (const std::uint32_t size : sizes)
        *next++ = end += size;
    store.ends.take(sizes.size());
    const auto size = static_cast<std::size_t>(utf8.size());
    std::copy_n(utf8.data(), size, store.bytes.room(size));
    store.bytes.take(size);
}

void TextPool::reserve(std::size_t textCount)
{
    if (!m_index)
        m_index = indexFor(textCount);
}

void TextPool::settle()
{
    Store &store = ownStore();
    store.bytes.squeeze();
    store.ends.squeeze();
    m_index.reset();
}

std::shared_ptr<const TextPool> TextPool::withoutFirst(const TextPool &pool)
{
    auto rest = std::make_shared<TextPool>();
    rest->m_store = pool.m_store;
    rest->m_first = pool.m_first + 1;
    return rest;
}

bool TextPool::operator==(const TextPool &other) const
{
    if (size() != other.size())
        return false;
    for (std::size_t code = 0; code < size(); ++code)
        if (!areEqual(utf8(code), other.utf8(code)))
            return false;
    return true;
}

TextPool::Store &TextPool::ownStore()
{
    if (m_store.use_count() > 1)
        m_store = std::make_shared<Store>(*m_store);
    return *m_store;
}

void TextPool::add(QByteArrayView text)
{
    Store &store = ownStore();
    const auto size = static_cast<std::size_t>(text.size());
    std::copy_n(text.data(), size, store.bytes.room(size));
    store.bytes.take(size);
    store.ends.append(store.bytes.size());
}

// A short text is taken from its key, with the zeros behind it, which the next one overwrites.
void TextPool::add(const TextKey &key)
{
    if (!key.isWhole())
        return add(key.text());
    Store &store = ownStore();
    char *to = store.bytes.room(longestWhole);
    qToLittleEndian(key.low(), to);
    qToLittleEndian(std::uint64_t{key.high()}, to + sizeof(std::uint64_t));
    store.bytes.take(static_cast<std::size_t>(key.text().size()));
    store.ends.append(store.bytes.size());
}

TextIndex &TextPool::index()
{
    if (!m_index)
        m_index = indexFor(0);
    return *m_index;
}

// Of all texts, with room for more.
std::unique_ptr<TextIndex> TextPool::indexFor(std::size_t more) const
{
    auto made = std::make_unique<TextIndex>(size() + more);
    for (std::size_t code = 0; code < size(); ++code) {
        const TextKey key(utf8(code));
        made->insert(key, static_cast<std::uint32_t>(code));
    }
    return made;
}

} // namespace touchstone
