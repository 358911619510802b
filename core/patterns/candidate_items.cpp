#include "core/patterns/candidate_items.h"

#include "core/base/overloaded.h"
#include "core/patterns/round_cuts.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <tuple>

namespace touchstone
{

namespace
{

constexpr double infinity = std::numeric_limits<double>::infinity();

// Collects the conditions on one column over the ordered rows.
class ColumnItems
{
public:
    ColumnItems(const Column &column, std::size_t number, const std::vector<std::uint32_t> &rows, std::size_t leastRows)
        : m_column(column), m_number(number), m_rows(rows), m_leastRows(leastRows), m_known(rows.size())
    {
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (column.isKnown(rows[i]))
                m_known.insert(i);
    }

    const RowSet &known() const { return m_known; }

    std::vector<CandidateItem> collect()
    {
        std::visit(Overloaded{[&](const Numbers &numbers) { collectNumbers(numbers); },
                              [&](const Ranges &ranges) { collectBands(ranges); },
                              [&](const Categories &categories) { collectCategories(categories); },
                              [&](const Lists &lists) { collectMembers(lists); }},
                   m_column.cells);
        collectMissing();
        return std::move(m_items);
    }

private:
    void add(Condition condition, RowSet cover, double ugliness = 0.0, bool isMissing = false)
    {
        const std::size_t count = cover.count();
        const std::size_t judged = isMissing ? m_rows.size() : m_known.count();
        if (count >= m_leastRows && judged - count >= m_leastRows)
            m_items.push_back(
                {{m_column.attribute.key, std::move(condition)}, m_number, std::move(cover), ugliness, isMissing, {}});
    }

    void collectMissing() { add(IsMissing{}, RowSet(m_rows.size(), true) - m_known, 0.0, true); }

    void collectNumbers(const Numbers &numbers)
    {
        if (m_column.attribute.kind == ValueKind::YesNo)
            return collectYesNo(numbers);
        std::vector<double> values;
        for (const std::uint32_t row : m_rows)
            if (!std::isnan(numbers.values[row]))
                values.push_back(numbers.values[row]);
        const std::vector<RoundCut> cuts = roundCuts(std::move(values), m_column.attribute, mostCuts, m_leastRows);
        std::vector<RowSet> bins(cuts.size() + 1, RowSet(m_rows.size()));
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const double value = numbers.values[m_rows[i]];
            if (!std::isnan(value))
                bins[static_cast<std::size_t>(binOf(cuts, value))].insert(i);
        }
        addRuns(bins, cuts);
    }

    void collectYesNo(const Numbers &numbers)
    {
        RowSet yes(m_rows.size());
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            if (numbers.values[m_rows[i]] == 1.0)
                yes.insert(i);
        add(AnyOf{{QStringLiteral("false")}}, m_known - yes);
        add(AnyOf{{QStringLiteral("true")}}, std::move(yes));
    }

    static std::ptrdiff_t binOf(const std::vector<RoundCut> &cuts, double value)
    {
        const auto above = std::upper_bound(cuts.begin(), cuts.end(), value,
                                            [](double x, const RoundCut &cut) { return x < cut.value; });
        return above - cuts.begin();
    }

    // Every run of neighbouring bins but the one of all.
    void addRuns(const std::vector<RowSet> &bins, const std::vector<RoundCut> &cuts)
    {
        for (std::size_t first = 0; first < bins.size(); ++first) {
            RowSet cover(m_rows.size());
            for (std::size_t last = first; last < bins.size(); ++last) {
                cover |= bins[last];
                if (first == 0 && last + 1 == bins.size())
                    continue;
                const bool fromStart = first == 0;
                const bool toEnd = last + 1 == bins.size();
                add(Between{fromStart ? -infinity : cuts[first - 1].value, toEnd ? infinity : cuts[last].value}, cover,
                    (fromStart ? 0.0 : cuts[first - 1].ugliness) + (toEnd ? 0.0 : cuts[last].ugliness));
            }
        }
    }

    // Bands keep their order and are cut only where one ends and the next begins.
    void collectBands(const Ranges &ranges)
    {
        std::map<std::pair<double, double>, RowSet> bands;
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            if (m_known.contains(i))
                bands.try_emplace({ranges.low[m_rows[i]], ranges.high[m_rows[i]]}, m_rows.size())
                    .first->second.insert(i);
        std::vector<RoundCut> cuts;
        std::vector<RowSet> bins;
        double reached = -infinity;
        for (const auto &[band, cover] : bands) {
            if (bins.empty() || band.first >= reached) {
                if (!bins.empty())
                    cuts.push_back({band.first, 0.0});
                bins.emplace_back(m_rows.size());
            }
            bins.back() |= cover;
            reached = std::max(reached, band.second);
        }
        joinSmallest(bins, cuts);
        addRuns(bins, cuts);
    }

    static void joinSmallest(std::vector<RowSet> &bins, std::vector<RoundCut> &cuts)
    {
        while (cuts.size() > mostCuts) {
            std::size_t smallest = 0;
            for (std::size_t i = 1; i < cuts.size(); ++i)
                if (bins[i].count() + bins[i + 1].count() < bins[smallest].count() + bins[smallest + 1].count())
                    smallest = i;
            bins[smallest] |= bins[smallest + 1];
            bins.erase(bins.begin() + static_cast<std::ptrdiff_t>(smallest) + 1);
            cuts.erase(cuts.begin() + static_cast<std::ptrdiff_t>(smallest));
        }
    }

    void collectCategories(const Categories &categories)
    {
        std::vector<RowSet> covers(categories.labels->size());
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            if (categories.codes[m_rows[i]] != unknownCode)
                insert(covers[static_cast<std::size_t>(categories.codes[m_rows[i]])], i);
        addMostFrequent(covers, *categories.labels);
    }

    void collectMembers(const Lists &lists)
    {
        std::vector<RowSet> covers(lists.labels->size());
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            for (const qint32 code : lists.members(m_rows[i]))
                insert(covers[static_cast<std::size_t>(code)], i);
        addMostFrequent(covers, *lists.labels);
    }

    void insert(RowSet &cover, std::size_t row) const
    {
        if (cover.rowCount() == 0)
            cover = RowSet(m_rows.size());
        cover.insert(row);
    }

    void addMostFrequent(std::vector<RowSet> &covers, const TextPool &labels)
    {
        std::vector<std::tuple<std::size_t, QString, std::size_t>> frequent; // rows, label, code
        for (std::size_t code = 0; code < covers.size(); ++code)
            if (const std::size_t count = covers[code].count(); count >= m_leastRows)
                frequent.emplace_back(count, labels[code], code);
        std::sort(frequent.begin(), frequent.end(), [](const auto &a, const auto &b) {
            return std::get<0>(a) != std::get<0>(b) ? std::get<0>(a) > std::get<0>(b) : std::get<1>(a) < std::get<1>(b);
        });
        if (frequent.size() > mostCategories)
            frequent.resize(mostCategories);
        for (const auto &[count, label, code] : frequent)
            add(AnyOf{{label}}, std::move(covers[code]));
    }

    const Column &m_column;
    std::size_t m_number;
    const std::vector<std::uint32_t> &m_rows;
    std::size_t m_leastRows;
    RowSet m_known;
    std::vector<CandidateItem> m_items;
};

// An interval with one end is simpler than one with two.
int endsOf(const Criterion &criterion)
{
    const auto *interval = std::get_if<Between>(&criterion.condition);
    return interval == nullptr ? 0 : (std::isfinite(interval->low) ? 1 : 0) + (std::isfinite(interval->high) ? 1 : 0);
}

bool saysTheSame(const CandidateItems &found, const CandidateItem &a, const CandidateItem &b)
{
    return a.isMissing == b.isMissing && a.cover == b.cover &&
           (a.isMissing || found.columns[a.column].known == found.columns[b.column].known);
}

// Of several conditions that exactly the same rows meet the simplest stays and keeps the others as its aliases.
void mergeAliases(CandidateItems &found)
{
    struct Key {
        const CandidateItem *item;
        QString text;
    };
    std::vector<Key> order;
    order.reserve(found.items.size());
    for (const CandidateItem &item : found.items)
        order.push_back({&item, stableText(item.criterion)});
    std::sort(order.begin(), order.end(), [](const Key &a, const Key &b) {
        const auto simplicity = [](const Key &key) {
            return std::tuple(key.item->isMissing, key.item->ugliness, endsOf(key.item->criterion));
        };
        const auto &left = a.item->cover.words();
        const auto &right = b.item->cover.words();
        if (left != right)
            return left < right;
        return simplicity(a) != simplicity(b) ? simplicity(a) < simplicity(b) : a.text < b.text;
    });

    std::vector<CandidateItem> kept;
    std::vector<std::size_t> leaders; // of the covers that are equal to the present one
    for (const Key &key : order) {
        if (!leaders.empty() && kept[leaders.front()].cover != key.item->cover)
            leaders.clear();
        const auto leader = std::find_if(leaders.begin(), leaders.end(),
                                         [&](std::size_t index) { return saysTheSame(found, kept[index], *key.item); });
        if (leader != leaders.end()) {
            kept[*leader].aliases.push_back(key.item->criterion);
        } else {
            leaders.push_back(kept.size());
            kept.push_back(*key.item);
        }
    }
    std::sort(kept.begin(), kept.end(), [](const CandidateItem &a, const CandidateItem &b) {
        return a.column != b.column ? a.column < b.column : stableText(a.criterion) < stableText(b.criterion);
    });
    found.items = std::move(kept);
}

// By their keys.
std::vector<const Column *> minedColumns(const Contrast &contrast)
{
    QStringList keys(contrast.eligible.begin(), contrast.eligible.end());
    keys.sort();
    std::vector<const Column *> columns;
    for (const QString &key : keys)
        if (const Column *column = contrast.table.find(key);
            column != nullptr && column->attribute.kind != ValueKind::Text && column->attribute.kind != ValueKind::Id)
            columns.push_back(column);
    return columns;
}

} // namespace

QString stableText(const Criterion &criterion)
{
    const auto number = [](double value) { return QString::number(value, 'g', 17); };
    const QString condition = std::visit(
        Overloaded{[](const AnyOf &any) { return QStringLiteral("= ") + any.values.join(QLatin1Char('\n')); },
                   [](const NoneOf &none) { return QStringLiteral("!= ") + none.values.join(QLatin1Char('\n')); },
                   [&](const Between &interval) {
                       return QStringLiteral("between %1 %2").arg(number(interval.low), number(interval.high));
                   },
                   [&](const TopShare &top) { return QStringLiteral("top ") + number(top.share); },
                   [](const Contains &contains) { return QStringLiteral("contains ") + contains.text; },
                   [](const IsMissing &) { return QStringLiteral("missing"); }},
        criterion.condition);
    return criterion.attribute + QLatin1Char('\n') + condition;
}

CandidateItems candidateItems(const Contrast &contrast, std::size_t leastRows, const Stop &stop)
{
    return candidateItems(contrast, orderRows(contrast, stop), leastRows, stop);
}

CandidateItems candidateItems(const Contrast &contrast, OrderedRows ordered, std::size_t leastRows, const Stop &stop)
{
    CandidateItems found{std::move(ordered.rows), std::move(ordered.cluster), {}, {}};
    const std::vector<const Column *> columns = minedColumns(contrast);
    found.columns.resize(columns.size());
    std::vector<std::vector<CandidateItem>> items(columns.size());
    const auto collect = [&](std::size_t i) {
        ColumnItems ofColumn(*columns[i], i, found.rows, leastRows);
        items[i] = ofColumn.collect();
        const Attribute &attribute = columns[i]->attribute;
        found.columns[i] = {attribute.key, attribute.kind == ValueKind::List, ofColumn.known()};
    };
    if (!parallelFor(columns.size(), collect, stop))
        return {};
    for (std::vector<CandidateItem> &ofColumn : items)
        std::move(ofColumn.begin(), ofColumn.end(), std::back_inserter(found.items));
    mergeAliases(found);
    return found;
}

} // namespace touchstone
