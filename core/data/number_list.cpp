#include "core/data/number_list.h"

#include <boost/sort/spreadsort/float_sort.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

namespace touchstone
{

std::vector<double> NumberList::ofRows() const
{
    if (!m_isCoded)
        return m_numbers;
    std::vector<double> numbers;
    numbers.reserve(size());
    forEach([&numbers](std::size_t, double number) { numbers.push_back(number); });
    return numbers;
}

RowSet NumberList::knownRows() const
{
    if (!m_isCoded)
        return RowSet::where(size(), [this](std::size_t row) { return !std::isnan(m_numbers[row]); });
    std::vector<char> isKnown;
    isKnown.reserve(m_numbers.size());
    for (const double number : m_numbers)
        isKnown.push_back(std::isnan(number) ? 0 : 1);
    return m_codes.visit([&isKnown](const auto &codes) {
        return RowSet::where(codes.size(), [&](std::size_t row) { return isKnown[codes[row]] != 0; });
    });
}

void NumberList::set(std::size_t row, double number)
{
    if (std::exchange(m_isCoded, false)) {
        std::vector<double> numbers;
        numbers.reserve(m_codes.size());
        for (const quint32 code : m_codes)
            numbers.push_back(m_numbers[code]);
        m_numbers = std::move(numbers);
        m_codes = {};
    }
    m_numbers[row] = number;
}

bool NumberList::operator==(const NumberList &other) const
{
    return size() == other.size() && std::equal(begin(), end(), other.begin());
}

// Counted by their codes first, where there are any: then there is less to sort.
namespace
{

using Counted = std::pair<double, std::size_t>; // a number and how many rows have it

struct BitsOfNumber {
    std::int64_t operator()(const Counted &counted, unsigned offset) const
    {
        return boost::sort::spreadsort::float_mem_cast<double, std::int64_t>(counted.first) >> offset;
    }
};

struct LesserNumber {
    bool operator()(const Counted &a, const Counted &b) const { return a.first < b.first; }
};

} // namespace

NumberCounts::NumberCounts(const NumberList &list)
{
    std::vector<Counted> counted;
    const auto add = [&counted](double number, std::size_t count) {
        if (!std::isnan(number) && count > 0)
            counted.emplace_back(number, count);
    };
    if (list.m_isCoded) {
        const std::vector<quint32> counts = list.m_codes.counts(list.m_numbers.size());
        for (std::size_t code = 0; code < counts.size(); ++code)
            add(list.m_numbers[code], counts[code]);
    } else {
        counted.reserve(list.m_numbers.size());
        for (const double number : list.m_numbers)
            add(number, 1);
    }
    // By their bits, several at a time: of half a million numbers that takes half as long as comparing them.
    boost::sort::spreadsort::float_sort(counted.begin(), counted.end(), BitsOfNumber{}, LesserNumber{});
    for (const auto &[number, count] : counted) {
        const std::size_t end = total() + count;
        if (!m_numbers.empty() && m_numbers.back() == number) {
            m_ends.back() = end;
            continue;
        }
        m_numbers.push_back(number);
        m_ends.push_back(end);
    }
}

double NumberCounts::at(std::size_t place) const
{
    return m_numbers[static_cast<std::size_t>(std::ranges::upper_bound(m_ends, place) - m_ends.begin())];
}

std::size_t NumberCounts::below(double number) const
{
    const auto index = std::ranges::lower_bound(m_numbers, number) - m_numbers.begin();
    return index == 0 ? 0 : m_ends[static_cast<std::size_t>(index) - 1];
}

} // namespace touchstone
