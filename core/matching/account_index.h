#pragma once

#include "core/base/text_pool.h"
#include "core/import/plan/matching_plan.h"
#include "core/matching/account_keys.h"
#include "core/matching/parsed_source.h"

#include <array>
#include <span>
#include <vector>

namespace touchstone
{

inline constexpr qint32 noAccount = -1;

// What a key that the analyst named can be, in the order in which it is tried.
std::span<const KeyKind> keyKindsOf(AccountKey::Kind kind);

// Which account has which key. Keys are numbered per kind, so that a million rows are looked up by number; a text is
// normalised once however many rows have it.
class AccountIndex
{
public:
    // The number of the key of each row, -1 where the cell holds none; of a cell with several domains that at `place`.
    // Left out when it is cancelled.
    std::vector<qint32> keysOf(KeyKind kind, const RawColumn &column, Progress &progress, int place = 0);

    // The number of the key that this text is; -1 when it is none.
    qint32 keyOf(KeyKind kind, QByteArrayView utf8);

    // The one account that has this key; noAccount when none has it or several have.
    qint32 account(KeyKind kind, qint32 key) const;
    bool isAmbiguous(KeyKind kind, qint32 key) const;

    void add(KeyKind kind, qint32 key, qint32 account);

    // Gives every account another number.
    void renumber(std::span<const qint32> numbers);

private:
    std::vector<qint32> numberTexts(KeyKind kind, const TextPool &texts, int place, Progress &progress);

    struct KeySpace {
        TextPool keys;
        std::vector<qint32> accounts; // per key; noAccount or several
    };
    static constexpr qint32 several = -2;

    std::array<KeySpace, keyKindCount> m_spaces;
};

// The columns of a source that may tell whose rows these are, in the order in which they are tried.
struct KeyColumn {
    KeyKind kind = KeyKind::Id;
    int column = -1; // in the raw table
};

// The plan may name keys whose field is not known to name an account, as the user did so or their values fit. They are
// taken for an id or a name, when they are asked for at all.
enum class PlannedKeys { OfKnownFields, All };
std::vector<KeyColumn> keyColumns(const ParsedSource &source, PlannedKeys wanted);

// The numbers of the keys of all rows; one for each domain where cells have several.
struct RowKeys {
    KeyKind kind = KeyKind::Id;
    int column = -1;
    std::vector<qint32> keys;
};
// With `idsSuffice`, nothing but ids where every row has one.
std::vector<RowKeys> rowKeys(const ParsedSource &source, PlannedKeys wanted, AccountIndex &index, Progress &progress,
                             bool idsSuffice = false);

} // namespace touchstone
