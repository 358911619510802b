#pragma once

#include "core/data/row_codes.h"
#include "core/data/row_set.h"

#include <algorithm>
#include <initializer_list>
#include <memory>
#include <vector>

namespace touchstone
{

// A number per row; NaN: unknown. Columns read from files have each different number once and a code per row, shared
// with the cells that they were read from, as most numbers come often. Others have the number of each row.
class NumberList
{
public:
    using value_type = double;
    using Iterator = RowIterator<NumberList>;

    NumberList() = default;
    NumberList(std::vector<double> ofRows) : m_numbers(std::move(ofRows)) {}
    NumberList(std::initializer_list<double> ofRows) : m_numbers(ofRows) {}

    // The code of each row, which is less than the size of `ofCodes`, and the number of each code.
    NumberList(RowCodes codes, std::vector<double> ofCodes)
        : m_codes(std::move(codes)), m_numbers(std::move(ofCodes)), m_isCoded(true)
    {
    }

    std::size_t size() const { return m_isCoded ? m_codes.size() : m_numbers.size(); }
    bool empty() const { return size() == 0; }
    double operator[](std::size_t row) const { return m_numbers[m_isCoded ? m_codes[row] : row]; }
    double front() const { return (*this)[0]; }
    Iterator begin() const { return {*this, 0}; }
    Iterator end() const { return {*this, size()}; }
    std::vector<double> ofRows() const;

    RowSet knownRows() const;

    void set(std::size_t row, double number);

    // Asks once for each different number: false when no row has one that passes the test. When true, some row may.
    template <typename Test>
    bool mayHave(const Test &test) const
    {
        return std::any_of(m_numbers.begin(), m_numbers.end(), test);
    }

    // Puts another number, which depends on the former one alone, in the place of each.
    template <typename Change>
    void change(const Change &change)
    {
        for (double &number : m_numbers)
            number = change(number);
    }

    // Calls work(row, number) for all rows in their order: for loops over very many of them.
    template <typename Work>
    void forEach(const Work &work) const;

    bool operator==(const NumberList &other) const;

private:
    friend class NumberCounts;

    RowCodes m_codes;
    std::vector<double> m_numbers; // of the rows, or of the codes
    bool m_isCoded = false;
};

template <typename Work>
void NumberList::forEach(const Work &work) const
{
    if (m_isCoded)
        m_codes.visit([&](const auto &codes) {
            std::size_t row = 0;
            for (const auto code : codes)
                work(row++, m_numbers[code]);
        });
    else
        for (std::size_t row = 0; row < m_numbers.size(); ++row)
            work(row, m_numbers[row]);
}

// The different known numbers of a list, ascending, and how many rows have each.
class NumberCounts
{
public:
    explicit NumberCounts(const NumberList &list);

    const std::vector<double> &numbers() const { return m_numbers; }
    std::size_t count(std::size_t index) const { return m_ends[index] - (index == 0 ? 0 : m_ends[index - 1]); }
    std::size_t total() const { return m_ends.empty() ? 0 : m_ends.back(); }

    // The number at this place, from 0, of all known ones in their order.
    double at(std::size_t place) const;

    // How many rows have a number below this one.
    std::size_t below(double number) const;

private:
    std::vector<double> m_numbers;
    std::vector<std::size_t> m_ends; // how many rows have this number or a lower one
};

} // namespace touchstone
