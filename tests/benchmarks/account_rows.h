#pragma once

#include "core/base/random_numbers.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace touchstone
{

// What a cell of the benchmark's table is, so that a workbook can hold numbers as numbers.
struct BenchmarkCell {
    enum class Kind { Nothing, Text, Number, Date };

    Kind kind = Kind::Nothing;
    std::string text; // a date as 2024-03-01
};

// Accounts as a company might export them, invented: 58 columns with keys, names, words, lists, amounts, dates and yes
// or no, each with its share of empty cells. The same on every machine, row by row.
class AccountRows
{
public:
    static const std::vector<std::string_view> &headers();

    const std::vector<BenchmarkCell> &next();

private:
    using Words = std::vector<std::string_view>;

    BenchmarkCell &add(BenchmarkCell::Kind kind, std::string text);
    void addWord(const Words &words, double missing);
    void addWhole(std::uint64_t least, std::uint64_t most, double missing);
    void addSkewed(double middle, double missing); // a whole number of any size: many small ones, few huge ones
    void addDecimal(double least, double most, double missing);
    void addDate(std::uint64_t firstDay, std::uint64_t days, double missing);
    void addFlag(bool asWord, double missing);
    void addList(const Words &words, double missing);
    void addIdentity();
    void addFirm();
    void addBehaviour();
    void addContract();
    bool isMissing(double share) { return m_random.unit() < share; }

    RandomNumbers m_random{2024};
    std::uint64_t m_row = 0;
    std::string m_domain;
    std::vector<BenchmarkCell> m_cells;
};

// A cell as a line of comma separated values has it.
void appendCsv(std::string &line, std::string_view text);

// The first rows as a CSV file with a header.
std::string accountsCsv(std::size_t rows);

} // namespace touchstone
