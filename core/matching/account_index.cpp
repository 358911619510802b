#include "core/matching/account_index.h"

#include "core/base/parallel.h"

#include <algorithm>
#include <numeric>

namespace touchstone
{

namespace
{

void append(std::vector<KeyColumn> &columns, KeyKind kind, int column)
{
    const auto same = [&](const KeyColumn &other) { return other.kind == kind && other.column == column; };
    if (std::ranges::none_of(columns, same))
        columns.push_back({kind, column});
    if (kind == KeyKind::ExactName)
        append(columns, KeyKind::Name, column);
}

constexpr int mostDomains = 8; // of one cell

bool isBetweenDomains(char c)
{
    return c == ';' || c == ',' || c == '|' || c == ' ' || c == '\n' || c == '\t';
}

// The text at a place of a cell that lists several, with 0 the whole cell, which is read up to the first blank or sign
// between two anyway.
QByteArrayView domainAt(QByteArrayView text, int place)
{
    if (place == 0)
        return text;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && !isBetweenDomains(text[at]))
            continue;
        if (at > begin && place-- == 0)
            return text.sliced(begin, at - begin);
        begin = at + 1;
    }
    return {};
}

// The most domains that any cell of the column lists.
int mostDomainsOf(const TextPool &texts)
{
    int most = 1;
    for (std::size_t code = 0; code < texts.size() && most < mostDomains; ++code)
        while (most < mostDomains && !domainAt(texts.utf8(code), most).isEmpty())
            ++most;
    return most;
}

// Whether each text but the first, the empty one, is the key that normalising it would give, as ids are in most files.
bool areTheirOwnKeys(KeyKind kind, const TextPool &texts)
{
    bool are = kind == KeyKind::Id && texts.size() > 1 && texts.utf8(0).isEmpty();
    for (std::size_t code = 1; are && code < texts.size(); ++code)
        are = isPlainId(texts.utf8(code));
    return are;
}

// Whether the rows are accounts, so that whatever names one may merge them.
bool rowsAreAccounts(SourceRole role)
{
    return role == SourceRole::Accounts || role == SourceRole::Customers || role == SourceRole::Prospects;
}

} // namespace

std::span<const KeyKind> keyKindsOf(AccountKey::Kind kind)
{
    static constexpr std::array ids = {KeyKind::Id, KeyKind::Duns, KeyKind::TaxNumber};
    static constexpr std::array domains = {KeyKind::Domain};
    static constexpr std::array names = {KeyKind::ExactName, KeyKind::Name};
    switch (kind) {
    case AccountKey::Kind::Id:
        return ids;
    case AccountKey::Kind::Domain:
        return domains;
    case AccountKey::Kind::Name:
        break;
    }
    return names;
}

// Normalising takes long and is spread over the cores, in blocks so that not all normalised texts are in memory at
// once. Numbering goes in the order of the texts, so it does not depend on the cores.
std::vector<qint32> AccountIndex::numberTexts(KeyKind kind, const TextPool &texts, int place, Progress &progress)
{
    constexpr std::size_t chunk = 2048;
    constexpr std::size_t block = chunk * 32;
    TextPool &known = m_spaces[static_cast<std::size_t>(kind)].keys;
    std::vector<qint32> numbers(texts.size(), -1);
    if (known.size() == 0 && areTheirOwnKeys(kind, texts)) {
        known = texts;
        std::iota(numbers.begin() + 1, numbers.end(), 1);
        return numbers;
    }
    std::vector<QByteArray> normalized(std::min(block, texts.size()));
    std::vector<TextKey> keys;
    std::vector<std::size_t> keyTexts; // of which text each key is
    std::vector<std::uint32_t> keyNumbers(normalized.size());
    known.reserve(texts.size());
    const Stop stop = [&progress] { return progress.isCancelled(); };
    for (std::size_t begin = 0; begin < texts.size(); begin += block) {
        const std::size_t count = std::min(block, texts.size() - begin);
        const auto normalize = [&](std::size_t part) {
            for (std::size_t text = part * chunk; text < std::min(count, (part + 1) * chunk); ++text)
                normalized[text] = normalizedKey(kind, domainAt(texts.utf8(begin + text), place));
        };
        if (!parallelFor((count + chunk - 1) / chunk, normalize, stop))
            break;
        keys.clear();
        keyTexts.clear();
        for (std::size_t text = 0; text < count; ++text)
            if (!normalized[text].isEmpty()) {
                keys.emplace_back(normalized[text]);
                keyTexts.push_back(begin + text);
            }
        known.intern(keys, keyNumbers);
        for (std::size_t key = 0; key < keys.size(); ++key)
            numbers[keyTexts[key]] = static_cast<qint32>(keyNumbers[key]);
    }
    return numbers;
}

std::vector<qint32> AccountIndex::keysOf(KeyKind kind, const RawColumn &column, Progress &progress, int place)
{
    const std::vector<qint32> numberOfText = numberTexts(kind, *column.texts, place, progress);
    std::vector<qint32> keys;
    keys.reserve(column.codes.size());
    column.codes.visit([&](const auto &codes) {
        for (const auto code : codes)
            keys.push_back(numberOfText[code]);
    });
    KeySpace &space = m_spaces[static_cast<std::size_t>(kind)];
    space.accounts.resize(space.keys.size(), noAccount);
    return keys;
}

qint32 AccountIndex::keyOf(KeyKind kind, QByteArrayView utf8)
{
    const QByteArray normalized = normalizedKey(kind, utf8);
    if (normalized.isEmpty())
        return -1;
    KeySpace &space = m_spaces[static_cast<std::size_t>(kind)];
    const auto key = static_cast<qint32>(space.keys.intern(QByteArrayView(normalized)));
    space.accounts.resize(space.keys.size(), noAccount);
    return key;
}

void AccountIndex::renumber(std::span<const qint32> numbers)
{
    for (KeySpace &space : m_spaces)
        for (qint32 &account : space.accounts)
            if (account >= 0)
                account = numbers[static_cast<std::size_t>(account)];
}

qint32 AccountIndex::account(KeyKind kind, qint32 key) const
{
    return key < 0
               ? noAccount
               : std::max(noAccount, m_spaces[static_cast<std::size_t>(kind)].accounts[static_cast<std::size_t>(key)]);
}

bool AccountIndex::isAmbiguous(KeyKind kind, qint32 key) const
{
    return key >= 0 && m_spaces[static_cast<std::size_t>(kind)].accounts[static_cast<std::size_t>(key)] == several;
}

void AccountIndex::add(KeyKind kind, qint32 key, qint32 account)
{
    if (key < 0)
        return;
    qint32 &owner = m_spaces[static_cast<std::size_t>(kind)].accounts[static_cast<std::size_t>(key)];
    if (owner == noAccount)
        owner = account;
    else if (owner != account && kind != KeyKind::Id)
        owner = several;
}

std::vector<KeyColumn> keyColumns(const ParsedSource &source, PlannedKeys wantedKeys)
{
    const SourcePlan &plan = *source.plan;
    std::vector<KeyColumn> columns;
    for (const QString &header : plan.keys) {
        const int column = source.source->table->find(header);
        const ColumnPlan *found = plan.column(header);
        if (column < 0)
            continue;
        const auto kind = found != nullptr ? keyKindOfField(found->field) : std::nullopt;
        if (kind) {
            append(columns, *kind, column);
        } else if (wantedKeys == PlannedKeys::All) {
            append(columns, KeyKind::Id, column);
            append(columns, KeyKind::ExactName, column);
        }
    }
    // An account's own e-mail is somebody's; the other fields that name an account hold for all its rows.
    if (rowsAreAccounts(plan.role) && !plan.keys.isEmpty())
        for (const KeyKind wanted :
             {KeyKind::Id, KeyKind::Domain, KeyKind::Duns, KeyKind::TaxNumber, KeyKind::ExactName})
            for (const ParsedColumn &column : source.columns)
                if (keyKindOfField(column.plan->field) == wanted && column.plan->field != QLatin1String("email"))
                    append(columns, wanted, column.index);
    std::ranges::stable_sort(columns, {}, &KeyColumn::kind);
    return columns;
}

std::vector<RowKeys> rowKeys(const ParsedSource &source, PlannedKeys wanted, AccountIndex &index, Progress &progress,
                             bool idsSuffice)
{
    const auto isInEveryRow = [](const RowKeys &keys) {
        return std::ranges::none_of(keys.keys, [](qint32 key) { return key < 0; });
    };
    std::vector<RowKeys> all; // ids first
    for (const KeyColumn &column : keyColumns(source, wanted)) {
        if (idsSuffice && column.kind != KeyKind::Id && std::ranges::any_of(all, isInEveryRow))
            break;
        const RawColumn &raw = source.source->table->columns[static_cast<std::size_t>(column.column)];
        const int places = column.kind == KeyKind::Domain ? mostDomainsOf(*raw.texts) : 1;
        for (int place = 0; place < places; ++place)
            all.push_back({column.kind, column.column, index.keysOf(column.kind, raw, progress, place)});
    }
    return all;
}

} // namespace touchstone
