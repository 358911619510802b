#pragma once

#include "core/data/dataset.h"
#include "core/data/row_set.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace touchstone
{

// How full a field is in one population: known rows of all rows. total 0: the population is empty.
struct FillRate {
    std::size_t known = 0;
    std::size_t total = 0;
};

// One field of the accounts as the data page and `touchstone-cli fields` show it.
struct FieldSummary {
    struct TopValue {
        QString value;
        std::size_t count = 0;
    };
    struct Bin {
        double low = 0;
        double high = 0;
        std::size_t count = 0;
    };

    Attribute attribute;
    int source = -1; // -1: computed
    FillRate customers;
    FillRate prospects;
    FillRate pipeline;
    std::size_t distinct = 0;
    double minimum = unknownNumber; // numeric kinds only; of ranges the lowest low and highest high
    double maximum = unknownNumber;
    double lowerQuartile = unknownNumber; // of numbers; type 7 of Hyndman and Fan, Am. Stat. 50 (1996) 361
    double median = unknownNumber;
    double upperQuartile = unknownNumber;
    std::vector<TopValue> top;     // most frequent first, at most 12; categories, lists, yes/no, bands
    std::vector<Bin> distribution; // numeric kinds, at most 20 bins with round borders (dates: calendar ones)
    QStringList warnings;          // whole sentences
};

// The rows of which the column says something.
RowSet knownRows(const Column &column);

std::vector<FieldSummary> summarizeFields(const Dataset &dataset);
FieldSummary summarizeField(const Dataset &dataset, const Column &column);

// The same, for those who have its known rows and the counts of its numbers (of other kinds: of nothing) already.
FieldSummary summarizeField(const Dataset &dataset, const Column &column, const RowSet &known,
                            const NumberCounts &counts);

} // namespace touchstone
