#include "core/matching/unmatched_rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace touchstone
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BuildDataset)
};

} // namespace

void UnmatchedRows::count(std::size_t row, int column, KeyKind kind)
{
    const RawColumn &raw = m_source.source->table->columns[static_cast<std::size_t>(column)];
    Counts &counts = m_counts[column];
    counts.kind = kind;
    counts.rows.resize(raw.texts->size());
    counts.firstRow.resize(raw.texts->size());
    if (counts.rows[raw.codes[row]]++ == 0)
        counts.firstRow[raw.codes[row]] = static_cast<quint32>(row);
    m_rows.count(m_source, row, raw.text(row));
    m_column = column;
}

void UnmatchedRows::addTo(JoinReport &report, std::vector<DataIssue> &issues) const
{
    if (m_rows.rows == 0)
        return;
    for (JoinReport::Unmatched &key : keys())
        report.unmatchedKeys.push_back(std::move(key));
    report.unmatched += m_rows.rows;
    report.unmatchedExamples += m_rows.examples;
    issues.push_back(m_rows.issue(DataIssue::Severity::Warning, sentence(), m_source,
                                  m_source.source->table->columns[static_cast<std::size_t>(m_column)].header));
}

QString UnmatchedRows::sentence() const
{
    const int rows = static_cast<int>(m_rows.rows);
    const QString text =
        m_why == Why::NoneIsCalledSo
            ? Words::tr("%Ln row(s) name an account that is not in the data, for example %1.", nullptr, rows)
            : Words::tr("%Ln row(s) name an account as several are called, for example %1; they were not joined.",
                        nullptr, rows);
    return text.arg(m_rows.examples.join(QStringLiteral(", ")));
}

// Those of most rows.
std::vector<JoinReport::Unmatched> UnmatchedRows::keys() const
{
    std::vector<JoinReport::Unmatched> all;
    for (const auto &[index, counts] : m_counts)
        for (const std::size_t code : mostFrequent(counts)) {
            const RawColumn &column = m_source.source->table->columns[static_cast<std::size_t>(index)];
            all.push_back({(*column.texts)[code], keyKindName(counts.kind), column.header,
                           static_cast<qint64>(counts.rows[code]), m_source.fileRow(counts.firstRow[code]),
                           m_why == Why::SeveralAreCalledSo});
        }
    std::ranges::sort(all, [](const JoinReport::Unmatched &a, const JoinReport::Unmatched &b) {
        return a.rows != b.rows ? a.rows > b.rows : a.firstRow < b.firstRow;
    });
    all.resize(std::min(all.size(), mostUnmatchedKeys));
    return all;
}

std::vector<std::size_t> UnmatchedRows::mostFrequent(const Counts &counts)
{
    std::vector<std::size_t> codes;
    for (std::size_t code = 0; code < counts.rows.size(); ++code)
        if (counts.rows[code] > 0)
            codes.push_back(code);
    const auto end = codes.begin() + static_cast<std::ptrdiff_t>(std::min(codes.size(), mostUnmatchedKeys));
    std::partial_sort(codes.begin(), end, codes.end(), [&](std::size_t a, std::size_t b) {
        return counts.rows[a] != counts.rows[b] ? counts.rows[a] > counts.rows[b]
                                                : counts.firstRow[a] < counts.firstRow[b];
    });
    codes.erase(end, codes.end());
    return codes;
}

} // namespace touchstone
