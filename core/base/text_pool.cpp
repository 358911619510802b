#include "core/base/text_pool.h"

#include "core/base/checksum.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <utility>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace touchstone
{

namespace
{

constexpr std::size_t longestShort = 12;

template <typename Word>
std::uint64_t wordAt(const char *at)
{
    return qFromLittleEndian<Word>(at);
}

// The first eight bytes of a text of up to eight, the rest zero. Two reads that may overlap, as each byte agrees with
// itself.
std::uint64_t firstWord(const char *at, std::size_t size)
{
    if (size >= 8)
        return wordAt<std::uint64_t>(at);
    if (size >= 4)
        return wordAt<std::uint32_t>(at) | wordAt<std::uint32_t>(at + size - 4) << (8 * (size - 4));
    if (size == 0)
        return 0;
    return wordAt<std::uint8_t>(at) | wordAt<std::uint8_t>(at + size / 2) << (8 * (size / 2)) |
           wordAt<std::uint8_t>(at + size - 1) << (8 * (size - 1));
}

// The finaliser of MurmurHash3 over both words.
std::uint32_t mixed(std::uint64_t low, std::uint64_t high)
{
    std::uint64_t hash = low * 0xFF51AFD7ED558CCDULL ^ std::rotl((high + 1) * 0xC4CEB9FE1A85EC53ULL, 31);
    hash ^= hash >> 33;
    hash *= 0xC4CEB9FE1A85EC53ULL;
    return static_cast<std::uint32_t>(hash >> 32);
}

bool areEqual(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() &&
           (a.isEmpty() || std::memcmp(a.data(), b.data(), static_cast<std::size_t>(a.size())) == 0);
}

void *smallZeros(std::size_t size)
{
    void *memory = std::calloc(1, size);
    if (memory == nullptr)
        qBadAlloc();
    return memory;
}

#ifdef MADV_HUGEPAGE

constexpr std::size_t largePage = std::size_t{2} << 20;

// Large tables come from the system as they are needed, in large pages where it has them: most accesses to them would
// miss the entries of smaller ones.
void *zeros(std::size_t size)
{
    if (size < largePage)
        return smallZeros(size);
    void *memory = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        qBadAlloc();
    madvise(memory, size, MADV_HUGEPAGE);
    return memory;
}

void release(void *memory, std::size_t size)
{
    if (size < largePage)
        std::free(memory);
    else
        munmap(memory, size);
}

#else

void *zeros(std::size_t size)
{
    return smallZeros(size);
}

void release(void *memory, std::size_t)
{
    std::free(memory);
}

#endif

} // namespace

// A short text is a number of twelve bytes, and two of them are told apart without a look at the pool. A text that ends
// in a zero byte is none of these, as the zeros that fill up would be taken for it.
TextKey::TextKey(QByteArrayView text) : m_begin(text.data()), m_size(text.size())
{
    const auto size = static_cast<std::size_t>(text.size());
    m_isShort = size <= longestShort && (size == 0 || text.back() != '\0');
    if (m_isShort) {
        m_low = firstWord(text.data(), std::min<std::size_t>(size, 8));
        if (size > 8)
            m_high = static_cast<std::uint32_t>(firstWord(text.data() + 8, size - 8));
        m_hash = mixed(m_low, m_high);
    } else {
        m_hash = mixed(checksum(text), size);
    }
}

// Open addressing with linear probing.
class TextPool::Index
{
public:
    explicit Index(std::size_t textCount) { allocate(std::bit_ceil(std::max(fewestSlots, textCount * 2))); }
    ~Index() { release(m_slots, (m_mask + 1) * sizeof(Slot)); }
    Q_DISABLE_COPY_MOVE(Index)

    // Lets the memory be fetched that looking these up needs.
    void prefetch(std::span<const TextKey> keys) const
    {
        if (m_mask < slotsInCache)
            return;
        for (const TextKey &key : keys)
            __builtin_prefetch(m_slots + (key.m_hash & m_mask));
    }

    // The slot of the text, or the free one that it belongs into; with its code where it is there.
    std::pair<std::size_t, std::optional<std::uint32_t>> find(const TextKey &key, const TextPool &pool) const
    {
        const Slot wanted = slotOf(key);
        for (std::size_t slot = key.m_hash & m_mask;; slot = (slot + 1) & m_mask) {
            const Slot &found = m_slots[slot];
            if (found.codeAndKind == 0)
                return {slot, std::nullopt};
            if (found.low != wanted.low || found.high != wanted.high || found.isLong() != !key.m_isShort)
                continue;
            if (key.m_isShort || areEqual(pool.utf8(found.code()), key.text()))
                return {slot, found.code()};
        }
    }

    void insert(std::size_t slot, const TextKey &key, std::uint32_t code)
    {
        Slot &added = m_slots[slot] = slotOf(key);
        added.codeAndKind |= code + 1;
        if (++m_used * 3 > (m_mask + 1) * 2)
            grow();
    }

private:
    static constexpr std::size_t fewestSlots = 64;
    static constexpr std::size_t slotsInCache = 256;
    static constexpr std::uint32_t longMark = 1U << 31;

    struct Slot {
        std::uint64_t low;         // a short text, or the hash of a long one
        std::uint32_t high;        //
        std::uint32_t codeAndKind; // code + 1; 0: free
        bool isLong() const { return (codeAndKind & longMark) != 0; }
        std::uint32_t code() const { return (codeAndKind & ~longMark) - 1; }
    };

    static Slot slotOf(const TextKey &key)
    {
        return key.m_isShort ? Slot{key.m_low, key.m_high, 0} : Slot{key.m_hash, 0, longMark};
    }

    void allocate(std::size_t slotCount)
    {
        m_slots = static_cast<Slot *>(zeros(slotCount * sizeof(Slot)));
        m_mask = slotCount - 1;
    }

    void grow()
    {
        Slot *old = m_slots;
        const std::size_t oldCount = m_mask + 1;
        allocate(oldCount * 2);
        for (const Slot *at = old; at != old + oldCount; ++at) {
            if (at->codeAndKind == 0)
                continue;
            std::size_t slot = (at->isLong() ? at->low : mixed(at->low, at->high)) & m_mask;
            while (m_slots[slot].codeAndKind != 0)
                slot = (slot + 1) & m_mask;
            m_slots[slot] = *at;
        }
        release(old, oldCount * sizeof(Slot));
    }

    Slot *m_slots = nullptr;
    std::size_t m_mask = 0;
    std::size_t m_used = 0;
};

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
    constexpr std::size_t batch = 128;
    Index &known = index();
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (i % batch == 0)
            known.prefetch(keys.subspan(i, std::min(batch, keys.size() - i)));
        codes[i] = intern(keys[i], known);
    }
}

std::uint32_t TextPool::intern(const TextKey &key, Index &known)
{
    const auto [slot, code] = known.find(key, *this);
    if (code)
        return *code;
    const auto added = static_cast<std::uint32_t>(size());
    add(key);
    known.insert(slot, key, added);
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
    store.bytes.append(text);
    store.ends.append(static_cast<std::uint64_t>(store.bytes.size()));
}

void TextPool::add(const TextKey &key)
{
    if (!key.isWhole())
        return add(key.text());
    std::array<char, 16> bytes = {};
    qToLittleEndian(key.m_low, bytes.data());
    qToLittleEndian(key.m_high, bytes.data() + 8);
    add(QByteArrayView(bytes.data(), key.m_size));
}

TextPool::Index &TextPool::index()
{
    if (!m_index)
        m_index = indexFor(0);
    return *m_index;
}

// Of all texts, with room for more.
std::unique_ptr<TextPool::Index> TextPool::indexFor(std::size_t more) const
{
    auto made = std::make_unique<Index>(size() + more);
    for (std::size_t code = 0; code < size(); ++code) {
        const TextKey key(utf8(code));
        made->insert(made->find(key, *this).first, key, static_cast<std::uint32_t>(code));
    }
    return made;
}

} // namespace touchstone
