#pragma once

#include "core/import/tables/raw_table.h"
#include "core/project/json_reader.h"

namespace touchstone
{

// What the project file stores of how a source was read, see project_fields.h.

template <>
inline constexpr std::array storedNames<DropReason> = {"above header",    "description", "empty",
                                                       "repeated header", "total",       "footer"};
template <typename A>
void fields(A &a, typename A::template Field<FileRow> &row)
{
    a("row", row.row);
    a("width", row.width);
    a("columns", row.columns);
    a("texts", row.texts);
}

template <typename A>
void fields(A &a, typename A::template Field<DroppedRows> &dropped)
{
    a("reason", dropped.reason);
    a("count", dropped.count);
    a("first_row", dropped.firstRow);
    a("kind", dropped.kind);
    a("rows", dropped.rows);
}

template <typename A>
void fields(A &a, typename A::template Field<Reading> &reading)
{
    a("encoding", reading.encoding);
    a("delimiter", reading.delimiter);
    a("sheet", reading.sheet);
    a("header_row", reading.headerRow);
    a("rows_read", reading.rowsRead);
    a("dropped", reading.dropped);
    a("header", reading.header);
    a("positions", reading.positions);
    a("footers_put_back", reading.footersPutBack);
}

template <typename A>
void fields(A &a, typename A::template Field<PutBackRow> &row)
{
    a("row", row.row);
    a("text", row.text);
}

template <typename A>
void fields(A &a, typename A::template Field<ReadOptions> &options)
{
    a("encoding", options.encoding);
    a("delimiter", options.delimiter);
    a("header_row", options.headerRow);
    a("sheet", options.sheet);
    a("header_rows", options.headerRows);
    a("put_back_rows", options.putBackRows);
    a("put_back_reasons", options.putBackReasons);
    a("repair_text", options.repairText);
}

} // namespace touchstone
