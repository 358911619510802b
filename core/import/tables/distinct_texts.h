#pragma once

#include "core/base/text_pool.h"

#include <QtGlobal>

#include <vector>

namespace touchstone
{

// The column of a key, in which every text so far was another one: they are appended to its pool without being looked
// up, which would cost more than all else of such a column, and whether they were different is seen all together.
class DistinctTexts
{
public:
    // That the text of this key now has this code.
    void add(const TextKey &key, quint32 code) { m_hashes.push_back(quint64{key.hash()} << 32 | code); }

    // Whether so many have come since the last time that it is worth finding out.
    bool isDue() const { return m_hashes.size() >= m_dueAt; }

    // Whether all that were added are different. Only those of the same hash are compared.
    bool areDistinct(const TextPool &texts);

private:
    std::vector<quint64> m_hashes; // and codes
    std::size_t m_dueAt = 16384;
};

// The texts of the pool without those that came before, and the code there of each.
struct MergedTexts {
    TextPool texts;
    std::vector<quint32> codes;
};
MergedTexts merged(const TextPool &texts);

} // namespace touchstone
