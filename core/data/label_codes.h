#pragma once

#include "core/data/row_codes.h"
#include "core/data/row_set.h"

#include <initializer_list>
#include <vector>

namespace touchstone
{

// A label per row, by its number from 0; -1: unknown. In as few bytes as the largest needs; columns read from files
// share them with the cells that they were read from, where the empty text is code 0 and the labels are the others.
class LabelCodes
{
public:
    using value_type = qint32;
    using Iterator = RowIterator<LabelCodes>;

    LabelCodes() = default;
    LabelCodes(const std::vector<qint32> &ofRows);
    LabelCodes(std::initializer_list<qint32> ofRows) : LabelCodes(std::vector<qint32>(ofRows)) {}

    // Of codes that are one higher than the labels, and 0 where there is none.
    static LabelCodes fromOne(RowCodes codes);

    std::size_t size() const { return m_fromOne.size(); }
    bool empty() const { return m_fromOne.empty(); }
    qint32 operator[](std::size_t row) const { return static_cast<qint32>(m_fromOne[row]) - 1; }
    Iterator begin() const { return {*this, 0}; }
    Iterator end() const { return {*this, size()}; }
    std::vector<qint32> ofRows() const;

    RowSet knownRows() const;

    // How many rows have each label below `labelCount`, which all are.
    std::vector<quint32> counts(std::size_t labelCount) const;

    void reserve(std::size_t rowCount) { m_fromOne.reserve(rowCount); }
    void push_back(qint32 label) { m_fromOne.push_back(static_cast<quint32>(label + 1)); }

    // The same rows with the label that this one has there, or with none.
    LabelCodes relabelled(const std::vector<qint32> &labelOf) const;

    // Calls work(row, label) for all rows in their order: for loops over very many of them.
    template <typename Work>
    void forEach(const Work &work) const
    {
        m_fromOne.visit([&work](const auto &codes) {
            std::size_t row = 0;
            for (const auto code : codes)
                work(row++, static_cast<qint32>(code) - 1);
        });
    }

    bool operator==(const LabelCodes &other) const { return m_fromOne == other.m_fromOne; }

private:
    RowCodes m_fromOne;
};

} // namespace touchstone
