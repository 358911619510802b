#include "core/changes/column_changes.h"

#include "core/base/locale_text.h"
#include "core/changes/change_words.h"
#include "core/import/values/column_tally.h"
#include "core/import/values/value_parser.h"

#include <algorithm>

namespace touchstone
{

namespace
{

// A column of many values gets new ones with every export; of few, a new one is news: a region, an industry, a stage.
constexpr std::size_t fewValues = 200;
constexpr qsizetype exampleCount = 5;
// Percentage points by which a column must be emptier before it is said.
constexpr double emptierBy = 0.2;

double filledShare(const RawColumn &column, const ColumnTally &tally)
{
    return column.codes.empty() ? 0.0 : static_cast<double>(tally.filled) / static_cast<double>(tally.total);
}

// A pair of columns of which the later renews the former.
class ColumnComparison
{
public:
    ColumnComparison(const RawColumn &before, const RawColumn &after, const ColumnPlan &plan)
        : m_before(before), m_after(after), m_plan(plan), m_tallyBefore(tallyColumn(before)),
          m_tally(tallyColumn(after))
    {
    }

    std::vector<ColumnChange> changes() const
    {
        std::vector<ColumnChange> found;
        addOtherReading(found);
        addEmptiness(found);
        addNewValues(found);
        return found;
    }

private:
    void addOtherReading(std::vector<ColumnChange> &found) const
    {
        if (m_tallyBefore.filled == 0 || m_tally.filled == 0)
            return;
        const ValueKind before = guessReading(m_before).reading.kind;
        const ValueKind now = guessReading(m_after).reading.kind;
        if (before != now)
            found.push_back({ColumnChange::Kind::ReadOtherwise, m_after.header,
                             otherReadingText(m_after.header, before, now, m_plan.reading.kind)});
    }

    void addEmptiness(std::vector<ColumnChange> &found) const
    {
        const double before = filledShare(m_before, m_tallyBefore);
        const double now = filledShare(m_after, m_tally);
        if (before - now > emptierBy)
            found.push_back({ColumnChange::Kind::Emptier, m_after.header, emptierText(m_after.header, before, now),
                             m_tally.total - m_tally.filled});
    }

    void addNewValues(std::vector<ColumnChange> &found) const
    {
        const bool isCategory = m_plan.reading.kind == ValueKind::Category;
        if (!isCategory || m_tallyBefore.distinct > fewValues || m_tallyBefore.filled == 0)
            return;
        QSet<QByteArrayView> known;
        for (const quint32 code : m_tallyBefore.codes)
            known.insert(m_before.texts->utf8(code));
        ColumnChange change{ColumnChange::Kind::NewValues, m_after.header, {}};
        qint64 values = 0;
        for (std::size_t index = 0; index < m_tally.codes.size(); ++index) {
            if (known.contains(m_after.texts->utf8(m_tally.codes[index])))
                continue;
            ++values;
            change.count += m_tally.rows[index];
            if (change.examples.size() < exampleCount)
                change.examples << (*m_after.texts)[m_tally.codes[index]];
        }
        if (values == 0)
            return;
        change.text = newValuesText(m_after.header, values, change.examples, change.count);
        found.push_back(std::move(change));
    }

    const RawColumn &m_before;
    const RawColumn &m_after;
    const ColumnPlan &m_plan;
    ColumnTally m_tallyBefore;
    ColumnTally m_tally;
};

void addGone(ExportDrift &drift, const PlannedSource &before, const RawTable &after, const QSet<QString> &inUse)
{
    for (const RawColumn &column : before.source->table->columns) {
        const auto renamed = std::ranges::find_if(drift.arrival.renamed,
                                                  [&column](const auto &pair) { return pair.second == column.header; });
        if (after.find(column.header) >= 0 || renamed != drift.arrival.renamed.end())
            continue;
        const ColumnPlan *plan = before.plan->column(column.header);
        const bool matters = plan && plan->used && inUse.contains(plan->field);
        drift.columns.push_back(
            {ColumnChange::Kind::Gone, column.header, goneText(column.header, matters), 0, {}, matters});
    }
}

void addArrived(ExportDrift &drift, const RawColumn &column, const PlannedSource &before, const PlannedSource &after,
                const QSet<QString> &inUse)
{
    const ColumnPlan *plan = after.plan->column(column.header);
    const auto renamed = drift.arrival.renamed.find(column.header);
    const bool isRenamed = renamed != drift.arrival.renamed.end();
    const int former = before.source->table->find(isRenamed ? renamed->second : column.header);
    if (former < 0) {
        drift.columns.push_back({ColumnChange::Kind::Added, column.header, addedText(column.header)});
        return;
    }
    const bool matters = plan && plan->used && inUse.contains(plan->field);
    if (isRenamed)
        drift.columns.push_back(
            {ColumnChange::Kind::Renamed, column.header, renamedText(renamed->second, column.header), 0, {}, matters});
    if (!plan || !plan->used)
        return;
    const RawColumn &formerColumn = before.source->table->columns[static_cast<std::size_t>(former)];
    for (ColumnChange &change : ColumnComparison(formerColumn, column, *plan).changes()) {
        change.matters = matters;
        drift.columns.push_back(std::move(change));
    }
}

} // namespace

ExportDrift driftOf(const Arrival &arrival, const PlannedSource &before, const PlannedSource &after,
                    const QSet<QString> &inUse)
{
    ExportDrift drift{arrival};
    drift.rowsBefore = static_cast<qint64>(before.source->table->rowCount());
    drift.rows = static_cast<qint64>(after.source->table->rowCount());
    drift.isSameFile = before.source->sha256 == after.source->sha256 && !after.source->sha256.isEmpty();
    if (drift.isSameFile)
        return drift;
    addGone(drift, before, *after.source->table, inUse);
    for (const RawColumn &column : after.source->table->columns)
        addArrived(drift, column, before, after, inUse);
    std::ranges::stable_sort(drift.columns, {},
                             [](const ColumnChange &change) { return std::pair(!change.matters, change.kind); });
    return drift;
}

} // namespace touchstone
