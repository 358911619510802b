#include "core/scoring/value_groups.h"

#include "core/data/condition_values.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace touchstone
{

namespace
{

constexpr double endless = std::numeric_limits<double>::infinity();
constexpr qsizetype mostMembers = 6;       // whose combinations are looked at
constexpr std::size_t mostLabels = 10'000; // that a text may be looked for in

const QString &otherText()
{
    static const QString text{QChar{QChar::ObjectReplacementCharacter}}; // that nobody asks for
    return text;
}

// The values that a condition names.
QStringList namedValues(const Condition &condition)
{
    if (const auto *any = std::get_if<AnyOf>(&condition))
        return any->values;
    if (const auto *none = std::get_if<NoneOf>(&condition))
        return none->values;
    return {};
}

QStringList allNamed(std::span<const Criterion> criteria)
{
    QStringList values;
    for (const Criterion &criterion : criteria)
        for (const QString &value : namedValues(criterion.condition))
            if (!values.contains(value))
                values << value;
    return values;
}

template <typename Kind>
bool anyAsks(std::span<const Criterion> criteria)
{
    return std::ranges::any_of(criteria, [](const Criterion &c) { return std::holds_alternative<Kind>(c.condition); });
}

Cells labelCells(const QString &label)
{
    auto labels = std::make_shared<TextPool>();
    labels->intern(QStringView(label));
    return Categories{LabelCodes{0}, std::move(labels)};
}

Cells listCells(const QStringList &members)
{
    auto labels = std::make_shared<TextPool>();
    Lists lists;
    for (const QString &member : members)
        lists.codes.push_back(static_cast<qint32>(labels->intern(QStringView(member))));
    lists.ends = {static_cast<quint32>(lists.codes.size())};
    lists.labels = std::move(labels);
    return lists;
}

Criterion opposite(Criterion criterion)
{
    if (const auto *any = std::get_if<AnyOf>(&criterion.condition))
        criterion.condition = NoneOf{any->values};
    else if (const auto *none = std::get_if<NoneOf>(&criterion.condition))
        criterion.condition = AnyOf{none->values};
    return criterion;
}

bool isNumbers(const Column &column)
{
    return std::holds_alternative<Numbers>(column.cells) || std::holds_alternative<Ranges>(column.cells);
}

bool areWhole(const Column &column)
{
    const auto *numbers = std::get_if<Numbers>(&column.cells);
    return numbers != nullptr &&
           !numbers->values.mayHave([](double number) { return !std::isnan(number) && std::floor(number) != number; });
}

} // namespace

std::optional<ValueGroups> ValueGroups::of(const Column &column, std::span<const Criterion> criteria)
{
    ValueGroups groups(column, criteria);
    if (anyAsks<TopShare>(groups.m_criteria))
        return {};
    const bool isList = std::holds_alternative<Lists>(column.cells);
    const bool isDivided = isNumbers(column) ? groups.divideNumbers()
                           : isList          ? groups.divideLists()
                                             : groups.divideLabels();
    if (!isDivided)
        return {};
    groups.addMissing();
    return groups;
}

ValueGroups::ValueGroups(const Column &column, std::span<const Criterion> criteria)
    : m_column(column), m_isWhole(areWhole(column))
{
    m_criteria.assign(criteria.begin(), criteria.end());
}

bool ValueGroups::asksForMissing() const
{
    return anyAsks<IsMissing>(m_criteria);
}

// What the conditions say of a table of one row that has this.
std::vector<bool> ValueGroups::truthsOf(Cells cells) const
{
    Column column;
    column.attribute = m_column.attribute;
    column.cells = std::move(cells);
    const Table table = Table(1).with(std::move(column));
    std::vector<bool> truths;
    truths.reserve(m_criteria.size());
    for (const Criterion &criterion : m_criteria)
        truths.push_back(degrees(table, criterion).front() == fullDegree);
    return truths;
}

// Where what the conditions say of a number may change, ascending.
std::vector<double> ValueGroups::borders() const
{
    std::vector<double> borders;
    for (const Criterion &criterion : m_criteria) {
        if (const auto *between = std::get_if<Between>(&criterion.condition))
            for (const double border : {between->low, between->high})
                borders.push_back(border);
        for (const QString &value : namedValues(criterion.condition))
            if (const auto number = numberOfValue(value, m_column.attribute.kind))
                borders.push_back(*number);
    }
    std::erase_if(borders, [](double border) { return !std::isfinite(border); });
    std::ranges::sort(borders);
    borders.erase(std::unique(borders.begin(), borders.end()), borders.end());
    return borders;
}

// Between two borders and on each of them all numbers are alike; neighbours of which the same is said are one group.
bool ValueGroups::divideNumbers()
{
    m_isOrdered = true;
    std::vector<Piece> pieces;
    double below = -endless;
    for (const double border : borders()) {
        pieces.push_back({below, border, false});
        pieces.push_back({border, border, true});
        below = border;
    }
    pieces.push_back({below, endless, false});
    for (const Piece &piece : pieces) {
        const bool isLow = std::isinf(piece.low);
        const bool isHigh = std::isinf(piece.high);
        double number = isLow && isHigh ? 0.0 : isLow ? piece.high - 1.0 : isHigh ? piece.low + 1.0 : piece.low;
        if (!piece.isPoint && !isLow && !isHigh) {
            if (m_isWhole && std::floor(piece.low) + 1.0 >= piece.high)
                continue; // no whole number lies between
            number = piece.low + (piece.high - piece.low) / 2.0;
        }
        const bool isRange = std::holds_alternative<Ranges>(m_column.cells);
        std::vector<bool> truths =
            truthsOf(isRange ? Cells(Ranges{{number}, {number}}) : Cells(Numbers{NumberList{number}}));
        if (!m_truths.empty() && m_truths.back() == truths) {
            m_spans.back().second = piece;
            continue;
        }
        m_truths.push_back(std::move(truths));
        m_spans.emplace_back(piece, piece);
    }
    return true;
}

// The values that are named, where texts are looked for also those of the data, and any other.
bool ValueGroups::divideLabels()
{
    const auto *categories = std::get_if<Categories>(&m_column.cells);
    if (categories == nullptr)
        return false;
    QStringList values = allNamed(m_criteria);
    if (anyAsks<Contains>(m_criteria)) {
        if (categories->labels->size() > mostLabels)
            return false;
        for (std::size_t label = 0; label < categories->labels->size(); ++label)
            values << (*categories->labels)[label];
        values.removeDuplicates();
    }
    const std::vector<bool> ofOthers = truthsOf(labelCells(otherText()));
    std::map<std::vector<bool>, QStringList> labels;
    std::vector<std::vector<bool>> order;
    for (const QString &value : std::as_const(values)) {
        std::vector<bool> truths = truthsOf(labelCells(value));
        if (truths == ofOthers)
            continue;
        if (!labels.contains(truths))
            order.push_back(truths);
        labels[std::move(truths)] << value;
    }
    for (const std::vector<bool> &truths : order) {
        m_truths.push_back(truths);
        m_labels.push_back(labels[truths]);
    }
    m_truths.push_back(ofOthers);
    m_labels.emplace_back();
    return true;
}

// Every combination of the members that are named; a list has another member besides.
bool ValueGroups::divideLists()
{
    const QStringList members = allNamed(m_criteria);
    if (members.size() > mostMembers || anyAsks<Contains>(m_criteria))
        return false;
    for (unsigned combination = 0; combination < 1U << members.size(); ++combination) {
        QStringList chosen = {otherText()};
        for (qsizetype member = 0; member < members.size(); ++member)
            if ((combination >> member & 1U) != 0)
                chosen << members[member];
        std::vector<bool> truths = truthsOf(listCells(chosen));
        if (std::ranges::find(m_truths, truths) == m_truths.end())
            m_truths.push_back(std::move(truths));
    }
    return true;
}

void ValueGroups::addMissing()
{
    if (!asksForMissing())
        return;
    std::vector<bool> truths;
    truths.reserve(m_criteria.size());
    for (const Criterion &criterion : m_criteria)
        truths.push_back(std::holds_alternative<IsMissing>(criterion.condition));
    m_missing = m_truths.size();
    m_truths.push_back(std::move(truths));
}

// Of whole numbers the ends themselves, which are easier to say.
Between ValueGroups::intervalOf(std::size_t first, std::size_t last) const
{
    const Piece &begin = m_spans[first].first;
    const Piece &end = m_spans[last].second;
    Between interval{begin.low, end.high, begin.isPoint, end.isPoint};
    if (m_isWhole && !interval.lowIncluded && std::isfinite(interval.low)) {
        interval.low = std::floor(interval.low) + 1.0;
        interval.lowIncluded = true;
    }
    if (m_isWhole && !interval.highIncluded && std::isfinite(interval.high)) {
        interval.high = std::ceil(interval.high) - 1.0;
        interval.highIncluded = true;
    }
    return interval;
}

std::vector<Criterion> ValueGroups::criteria(const std::vector<std::size_t> &groups) const
{
    const QString &key = m_column.attribute.key;
    if (groups.size() == count())
        return {};
    if (m_missing == groups.front())
        return {{key, IsMissing{}}};
    if (!m_spans.empty())
        return {{key, intervalOf(groups.front(), groups.back())}};
    if (!m_labels.empty()) {
        const auto has = [&](std::size_t group) { return std::ranges::find(groups, group) != groups.end(); };
        const std::size_t others = m_labels.size() - 1;
        QStringList values;
        for (std::size_t group = 0; group < others; ++group)
            if (has(group) != has(others))
                values += m_labels[group];
        return {{key, has(others) ? Condition(NoneOf{values}) : Condition(AnyOf{values})}};
    }
    // Of lists: what the conditions say of all these groups alike.
    std::vector<Criterion> said;
    for (std::size_t criterion = 0; criterion < m_criteria.size(); ++criterion) {
        const bool isMetByFirst = isMet(groups.front(), criterion);
        if (!std::ranges::all_of(groups, [&](std::size_t group) { return isMet(group, criterion) == isMetByFirst; }))
            continue;
        Criterion one = isMetByFirst ? m_criteria[criterion] : opposite(m_criteria[criterion]);
        if (std::ranges::find(said, one) == said.end())
            said.push_back(std::move(one));
    }
    return said;
}

} // namespace touchstone
