#pragma once

#include "core/matching/account_keys.h"
#include "core/matching/issue_list.h"

#include <map>
#include <vector>

namespace touchstone
{

// The rows of a source whose key leads to no account, by the texts that stand there. Counted by their codes in their
// columns, so that a million rows cost an addition each.
class UnmatchedRows
{
public:
    enum class Why { NoneIsCalledSo, SeveralAreCalledSo };

    UnmatchedRows(const ParsedSource &source, Why why) : m_source(source), m_why(why) {}

    void count(std::size_t row, int column, KeyKind kind = KeyKind::Id);

    // Adds them to what is reported of the join, and tells of them where there are any.
    void addTo(JoinReport &report, std::vector<DataIssue> &issues) const;

private:
    struct Counts {
        KeyKind kind = KeyKind::Id;
        std::vector<quint32> rows; // per text
        std::vector<quint32> firstRow;
    };

    static std::vector<std::size_t> mostFrequent(const Counts &counts);
    std::vector<JoinReport::Unmatched> keys() const;
    QString sentence() const;

    const ParsedSource &m_source;
    Why m_why;
    RowCounter m_rows;
    std::map<int, Counts> m_counts; // per column
    int m_column = 0;               // of the last one
};

} // namespace touchstone
