#pragma once

#include "core/base/result.h"
#include "core/import/files/sheet_rows.h"

#include <memory>

namespace touchstone
{

// The worksheets of a file that holds them one behind the other.
class SheetBook
{
public:
    explicit SheetBook(const ReadOptions &options) : m_options(options) {}

    // A new sheet, whose rows come next. Sheets beyond those that anybody has are passed over: false.
    bool startSheet(const QString &name);
    void endSheet();
    bool isInSheet() const { return m_rows != nullptr; }

    SheetRows &rows() { return *m_rows; }
    std::size_t rowCount() const; // so far, of all sheets
    SheetOddities &oddities() { return m_sheets.back().oddities; }
    void addMergedCell(const MergedCell &cell);

    // A source for each sheet with a table; "sheet" in the options wants only that one. Sheets without a cell are
    // passed over, those with text and no table are an issue.
    Result<std::vector<Source>> sources(const QString &fileName);

private:
    struct Sheet {
        QString name;
        ShapedTable shaped;
        SheetOddities oddities;
        std::vector<MergedCell> merged;
    };

    const ReadOptions &m_options;
    std::vector<Sheet> m_sheets;
    std::unique_ptr<TableBuilder> m_table;
    std::unique_ptr<SheetRows> m_rows;
};

} // namespace touchstone
