#include "core/matching/value_conflicts.h"

#include "core/base/locale_text.h"
#include "core/import/tables/header_text.h"
#include "core/import/values/date_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace touchstone
{

namespace
{

constexpr std::array changeHeaders = {
    "lastmodifieddate", "lastmodified", "modifiedon",   "modifiedtime", "modifieddate", "updatedat",      "updatedon",
    "updatedate",       "updatetime",   "lastupdated",  "lastupdate",   "dateupdated",  "lastmodifiedat", "asof",
    "asofdate",         "snapshotdate", "lastverified", "dateverified", "lastenriched"};

// One contribution in a form in which its values can be compared with those of others.
class Comparable
{
public:
    Comparable(const Column &column, TextPool &common) : m_column(column)
    {
        if (const auto *categories = std::get_if<Categories>(&column.cells))
            for (std::size_t label = 0; label < categories->labels->size(); ++label)
                m_folded.push_back(common.intern(QStringView(squashed((*categories->labels)[label]))));
    }

    bool isKnown(std::size_t row) const { return m_column.isKnown(row); }

    bool agrees(std::size_t row, const Comparable &other, std::size_t otherRow) const
    {
        const auto *own = std::get_if<Categories>(&m_column.cells);
        const auto *others = std::get_if<Categories>(&other.m_column.cells);
        if (own != nullptr && others != nullptr)
            return m_folded[static_cast<std::size_t>(own->codes[row])] ==
                   other.m_folded[static_cast<std::size_t>(others->codes[otherRow])];
        if (own != nullptr || others != nullptr)
            return true; // a list and a single value: nothing that can contradict
        const auto [low, high] = interval(row);
        const auto [otherLow, otherHigh] = other.interval(otherRow);
        const double slack = 1e-9 * std::max(std::abs(low), std::abs(otherLow));
        return std::isnan(low) || std::isnan(otherLow) || (low <= otherHigh + slack && otherLow <= high + slack);
    }

private:
    std::pair<double, double> interval(std::size_t row) const
    {
        if (const auto *numbers = std::get_if<Numbers>(&m_column.cells))
            return {numbers->values[row], numbers->values[row]};
        if (const auto *ranges = std::get_if<Ranges>(&m_column.cells))
            return {ranges->low[row], ranges->high[row]};
        return {unknownNumber, unknownNumber};
    }

    const Column &m_column;
    std::vector<std::uint32_t> m_folded; // per label
};

// Per account the first row of a contribution that has a known value; -1: none.
std::vector<qint32> firstKnownRows(const Comparable &values, std::span<const qint32> target, std::size_t rowCount)
{
    std::vector<qint32> rows(rowCount, -1);
    for (std::size_t row = 0; row < target.size(); ++row)
        if (const qint32 to = target[row]; to >= 0 && rows[static_cast<std::size_t>(to)] < 0 && values.isKnown(row))
            rows[static_cast<std::size_t>(to)] = static_cast<qint32>(row);
    return rows;
}

// The latest date in a source that is not after the limit; NaN when it has none.
double latestDay(const ParsedSource &source, double limit)
{
    double latest = unknownNumber;
    for (const ParsedColumn &column : source.columns) {
        const auto *dates = std::get_if<Numbers>(&column.column.cells);
        if (dates == nullptr || column.column.attribute.kind != ValueKind::Date)
            continue;
        for (const double date : dates->values)
            if (date <= limit && !(date <= latest))
                latest = date;
    }
    return latest;
}

SourceCell cellOf(const Contribution &given, qint32 row)
{
    return {given.column->origin.source, given.column->origin.column, row};
}

} // namespace

void sortByChoice(std::vector<Contribution> &contributions, const ValueChoice &choice,
                  std::span<const Source *const> sourceOf)
{
    const auto placeOf = [&](const Contribution &given) {
        const auto source = static_cast<std::size_t>(given.column->origin.source);
        const qsizetype place = choice.sources.indexOf(source < sourceOf.size() ? sourceOf[source]->name : QString());
        return place < 0 ? choice.sources.size() : place;
    };
    std::ranges::stable_sort(contributions, {}, placeOf);
}

std::vector<std::vector<qint32>> newestTargets(std::span<const Contribution> contributions, std::size_t rowCount)
{
    struct Newest {
        std::size_t contribution = 0;
        qint32 row = -1;
        double date = -std::numeric_limits<double>::infinity();
    };
    std::vector<Newest> newest(rowCount);
    for (std::size_t index = 0; index < contributions.size(); ++index) {
        const Contribution &given = contributions[index];
        for (std::size_t row = 0; row < given.target.size(); ++row) {
            if (given.target[row] < 0 || !given.column->isKnown(row))
                continue;
            Newest &best = newest[static_cast<std::size_t>(given.target[row])];
            const double date = row < given.dates.size() && !std::isnan(given.dates[row])
                                    ? given.dates[row]
                                    : -std::numeric_limits<double>::infinity();
            if (best.row < 0 || date > best.date)
                best = {index, static_cast<qint32>(row), date};
        }
    }
    std::vector<std::vector<qint32>> targets;
    for (const Contribution &given : contributions)
        targets.emplace_back(given.target.size(), -1);
    for (std::size_t account = 0; account < rowCount; ++account)
        if (newest[account].row >= 0)
            targets[newest[account].contribution][static_cast<std::size_t>(newest[account].row)] =
                static_cast<qint32>(account);
    return targets;
}

FieldConflicts findConflicts(const QString &field, std::span<const Contribution> contributions,
                             std::span<const std::vector<qint32>> taken, std::size_t rowCount)
{
    FieldConflicts conflicts{field};
    TextPool common;
    std::vector<Comparable> values;
    std::vector<std::vector<qint32>> known;
    std::vector<std::vector<qint32>> takenRow;
    for (std::size_t index = 0; index < contributions.size(); ++index) {
        const Contribution &given = contributions[index];
        values.emplace_back(*given.column, common);
        known.push_back(firstKnownRows(values.back(), given.target, rowCount));
        takenRow.push_back(taken.empty() ? known.back() : firstKnownRows(values.back(), taken[index], rowCount));
        conflicts.sources.push_back(given.column->origin.source);
        conflicts.taken.push_back(0);
    }
    for (std::size_t account = 0; account < rowCount; ++account) {
        const auto winner = static_cast<std::size_t>(
            std::ranges::find_if(takenRow, [account](const auto &rows) { return rows[account] >= 0; }) -
            takenRow.begin());
        if (winner == takenRow.size())
            continue;
        const auto winnerRow = static_cast<std::size_t>(takenRow[winner][account]);
        ValueConflict conflict{static_cast<qint32>(account),
                               {cellOf(contributions[winner], takenRow[winner][account])}};
        bool disagree = false;
        for (std::size_t other = 0; other < known.size(); ++other) {
            if (other == winner || known[other][account] < 0)
                continue;
            const auto otherRow = static_cast<std::size_t>(known[other][account]);
            disagree |= !values[winner].agrees(winnerRow, values[other], otherRow);
            conflict.values.push_back(cellOf(contributions[other], known[other][account]));
        }
        if (!disagree)
            continue;
        ++conflicts.accounts;
        ++conflicts.taken[winner];
        if (conflicts.listed.size() < mostListedConflicts)
            conflicts.listed.push_back(std::move(conflict));
    }
    return conflicts;
}

void reportConflicts(const Dataset &dataset, std::span<const Source> sources, std::vector<DataIssue> &issues)
{
    for (const FieldConflicts &conflicts : dataset.conflicts) {
        const Column *column = dataset.accounts.find(conflicts.field);
        QStringList names;
        for (const int source : conflicts.sources)
            names << sources[static_cast<std::size_t>(source)].name;
        const auto most = std::ranges::max_element(conflicts.taken) - conflicts.taken.begin();
        issues.push_back(
            {DataIssue::Severity::Note,
             QCoreApplication::translate("BuildDataset",
                                         "%Ln account(s) have different values of “%1” in %2; that of %3 was taken "
                                         "for most of them.",
                                         nullptr, static_cast<int>(conflicts.accounts))
                 .arg(column != nullptr ? column->attribute.label : conflicts.field, names.join(QStringLiteral(", ")),
                      names.value(most)),
             conflicts.accounts});
    }
}

std::vector<double> rowDates(const ParsedSource &source, QDate today)
{
    const RawTable &table = *source.source->table;
    for (const RawColumn &column : table.columns) {
        const QString header = squashed(column.header);
        if (std::ranges::none_of(changeHeaders, [&](const char *known) { return header == QLatin1String(known); }))
            continue;
        const ColumnPlan *plan = source.plan->column(column.header);
        const DateOrder order = plan != nullptr ? plan->reading.dates : DateOrder::YearMonthDay;
        std::vector<double> ofText(column.texts->size(), unknownNumber);
        for (std::size_t code = 0; code < ofText.size(); ++code)
            ofText[code] = parseDate(column.texts->utf8(code).trimmed(), order).value_or(unknownNumber);
        std::vector<double> dates;
        for (const quint32 code : column.codes)
            dates.push_back(ofText[code]);
        return dates;
    }
    return std::vector<double>(source.rowCount(), latestDay(source, daysFromDate(today)));
}

} // namespace touchstone
