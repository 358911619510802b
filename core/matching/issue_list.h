#pragma once

#include "core/matching/parsed_source.h"

#include <QStringList>

namespace touchstone
{

// Some milliseconds of work on rows: how often long loops ask whether they should stop.
inline constexpr std::size_t rowsBetweenChecks = 16384;

// Counts the rows of a source that have one thing in common, and keeps the first and some examples of it.
struct RowCounter {
    qint64 rows = 0;
    qint64 firstRow = 0; // as an editor counts
    QStringList examples = {};

    void count(const ParsedSource &source, std::size_t row)
    {
        if (rows++ == 0)
            firstRow = source.fileRow(row);
    }
    void count(const ParsedSource &source, std::size_t row, const QString &example)
    {
        count(source, row);
        if (examples.size() < 5 && !examples.contains(example))
            examples << example;
    }
    DataIssue issue(DataIssue::Severity severity, const QString &text, const ParsedSource &source,
                    const QString &column = {}) const
    {
        return {severity, text, rows, source.source->name, firstRow, column};
    }
};

} // namespace touchstone
