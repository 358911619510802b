// Writes the accounts of the benchmarks as a file: write_accounts ROWS accounts.csv, or accounts.xlsx.

#include "tests/benchmarks/account_rows.h"

#include <QDate>

#include <xlsxwriter.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>

using namespace touchstone;

namespace
{

bool writeCsv(std::size_t rows, const std::string &path)
{
    constexpr std::size_t rowsAtOnce = 10'000;
    std::ofstream file(path, std::ios::binary);
    std::string text;
    for (const std::string_view header : AccountRows::headers())
        text.append(text.empty() ? "" : ",").append(header);
    text += '\n';
    AccountRows accounts;
    for (std::size_t row = 0; row < rows; ++row) {
        const std::vector<BenchmarkCell> &cells = accounts.next();
        for (std::size_t i = 0; i < cells.size(); ++i) {
            text.append(i == 0 ? "" : ",");
            appendCsv(text, cells[i].text);
        }
        text += '\n';
        if (row % rowsAtOnce == 0) {
            file << text;
            text.clear();
        }
    }
    file << text;
    return file.flush().good();
}

void writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const BenchmarkCell &cell, lxw_format *date)
{
    switch (cell.kind) {
    case BenchmarkCell::Kind::Nothing:
        break;
    case BenchmarkCell::Kind::Text:
        worksheet_write_string(sheet, row, column, cell.text.c_str(), nullptr);
        break;
    case BenchmarkCell::Kind::Number:
        worksheet_write_number(sheet, row, column, std::stod(cell.text), nullptr);
        break;
    case BenchmarkCell::Kind::Date: {
        const QDate day = QDate::fromString(QString::fromStdString(cell.text), Qt::ISODate);
        worksheet_write_number(sheet, row, column, static_cast<double>(QDate(1899, 12, 30).daysTo(day)), date);
        break;
    }
    }
}

bool writeWorkbook(std::size_t rows, const std::string &path)
{
    lxw_workbook *workbook = workbook_new(path.c_str());
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, "Accounts");
    lxw_format *date = workbook_add_format(workbook);
    format_set_num_format(date, "yyyy-mm-dd");
    lxw_col_t place = 0;
    for (const std::string_view header : AccountRows::headers())
        worksheet_write_string(sheet, 0, place++, std::string(header).c_str(), nullptr);
    AccountRows accounts;
    for (std::size_t row = 0; row < rows; ++row) {
        const std::vector<BenchmarkCell> &cells = accounts.next();
        for (std::size_t i = 0; i < cells.size(); ++i)
            writeCell(sheet, static_cast<lxw_row_t>(row + 1), static_cast<lxw_col_t>(i), cells[i], date);
    }
    return workbook_close(workbook) == LXW_NO_ERROR;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fprintf(stderr, "usage: write_accounts ROWS FILE.csv|FILE.xlsx\n");
        return 2;
    }
    const auto rows = static_cast<std::size_t>(std::strtoull(argv[1], nullptr, 10));
    const std::string path = argv[2];
    const bool isDone = path.ends_with(".xlsx") ? writeWorkbook(rows, path) : writeCsv(rows, path);
    if (!isDone)
        std::fprintf(stderr, "%s could not be written.\n", path.c_str());
    return isDone ? 0 : 1;
}
