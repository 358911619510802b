#pragma once

#include "core/import/tables/held_row.h"
#include "core/import/tables/raw_table.h"

#include <array>

namespace touchstone
{

// Collects the rows of a file that are left out, each with its reason, so that they can be put back. Of very many only
// the first are kept; the others are counted.
class DroppedLog
{
public:
    static constexpr std::size_t rowLimit = 5000;              // per reason
    static constexpr qsizetype textLimit = qsizetype(1) << 20; // bytes in all

    void add(DropReason reason, const HeldRow &row);
    void count(DropReason reason, qint64 firstRow, qint64 times = 1); // without keeping them

    std::vector<DroppedRows> take(); // those that there are, in the order of DropReason

private:
    std::array<DroppedRows, dropReasonCount> m_rows;
    qsizetype m_textSize = 0;
};

FileRow fileRow(const HeldRow &row);
HeldRow heldRow(const FileRow &row);
QString firstText(const FileRow &row); // by which a row is known again; empty: there is none

QString dropReasonText(DropReason reason); // as the user reads it: "total row"
QString dropReasonName(DropReason reason); // stable: "total"
std::optional<DropReason> dropReasonFromName(QStringView name);

} // namespace touchstone
