#include "core/import/values/column_tally.h"

#include "core/import/values/value_words.h"

#include <algorithm>

namespace touchstone
{

namespace
{

constexpr std::size_t sampleSize = 5000;

std::vector<quint32> evenSample(const std::vector<quint32> &codes)
{
    if (codes.size() <= sampleSize)
        return codes;
    std::vector<quint32> sample;
    sample.reserve(sampleSize);
    for (std::size_t i = 0; i < sampleSize; ++i)
        sample.push_back(codes[i * codes.size() / sampleSize]);
    return sample;
}

} // namespace

double ColumnTally::distinctShare() const
{
    return filled == 0 ? 0.0 : static_cast<double>(distinct) / static_cast<double>(filled);
}

ColumnTally tallyColumn(const RawColumn &column)
{
    const std::vector<quint32> rowsOf = column.codes.counts(column.texts->size());

    ColumnTally tally;
    tally.total = static_cast<qint64>(column.codes.size());
    std::vector<quint32> codes;
    for (quint32 code = 0; code < rowsOf.size(); ++code) {
        if (rowsOf[code] == 0 || isNothing(column.texts->utf8(code), ValueKind::Category))
            continue;
        codes.push_back(code);
        tally.filled += rowsOf[code];
    }
    tally.distinct = codes.size();
    tally.codes = evenSample(codes);
    for (const quint32 code : tally.codes) {
        tally.rows.push_back(rowsOf[code]);
        tally.sampledRows += rowsOf[code];
    }
    return tally;
}

double Vote::shareOf(const ColumnTally &tally) const
{
    return tally.codes.empty() ? 0.0 : static_cast<double>(texts) / static_cast<double>(tally.codes.size());
}

Vote vote(const RawColumn &column, const ColumnTally &tally, const std::function<bool(QByteArrayView)> &isOfKind)
{
    Vote result;
    for (std::size_t i = 0; i < tally.codes.size(); ++i) {
        const auto code = static_cast<qint32>(tally.codes[i]);
        if (isOfKind(column.texts->utf8(tally.codes[i]).trimmed())) {
            ++result.texts;
            result.rows += tally.rows[i];
            if (result.example < 0)
                result.example = code;
        } else if (result.other < 0) {
            result.other = code;
        }
    }
    return result;
}

} // namespace touchstone
