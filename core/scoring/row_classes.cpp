#include "core/scoring/stoppable_scores.h"

#include <algorithm>
#include <array>
#include <optional>

namespace touchstone
{

namespace
{

constexpr std::size_t truthKinds = 3;

Truth truthOf(Degree degree)
{
    if (degree == fullDegree)
        return Truth::Yes;
    return degree == 0 ? Truth::No : Truth::Unknown;
}

// A single no decides; else a single unknown leaves it open.
Truth both(Truth a, Truth b)
{
    if (a == Truth::No || b == Truth::No)
        return Truth::No;
    return a == Truth::Yes ? b : Truth::Unknown;
}

// By tables, as what rows say is not to be foreseen and branches on it would be.
std::vector<Truth> truths(const Table &table, std::span<const Criterion> criteria, const Stop &stop)
{
    std::array<std::array<Truth, 256>, truthKinds> joined;
    for (std::size_t kind = 0; kind < truthKinds; ++kind)
        for (std::size_t degree = 0; degree < joined[kind].size(); ++degree)
            joined[kind][degree] = both(static_cast<Truth>(kind), truthOf(static_cast<Degree>(degree)));
    std::vector<Truth> truth(table.rowCount(), criteria.empty() ? Truth::No : Truth::Yes);
    for (const Criterion &criterion : criteria) {
        if (stop())
            break;
        const std::vector<Degree> column = degrees(table, criterion);
        for (std::size_t row = 0; row < truth.size(); ++row)
            truth[row] = joined[static_cast<std::size_t>(truth[row])][column[row]];
    }
    return truth;
}

void addColumns(std::vector<SharedColumn> &asked, const Table &table, const std::vector<Criterion> &criteria)
{
    for (const Criterion &criterion : criteria) {
        const Column *column = table.find(criterion.attribute);
        const auto found = std::ranges::find(table.columns(), column, &SharedColumn::get);
        asked.push_back(found == table.columns().end() ? nullptr : *found);
    }
}

std::vector<SharedColumn> columnsAsked(const Table &table, const std::vector<Criterion> &criteria)
{
    std::vector<SharedColumn> asked;
    addColumns(asked, table, criteria);
    return asked;
}

std::vector<SharedColumn> columnsAsked(const Table &table, const Trait &trait)
{
    std::vector<SharedColumn> asked;
    for (const Bin &bin : trait.bins)
        addColumns(asked, table, bin.criteria);
    return asked;
}

bool asksForMissing(const Bin &bin)
{
    return std::ranges::any_of(bin.criteria,
                               [](const Criterion &c) { return std::holds_alternative<IsMissing>(c.condition); });
}

// What the analyst gave to rows without a value goes before bins that cannot be judged without one.
std::vector<std::size_t> askingOrder(const Trait &trait)
{
    std::vector<std::size_t> order;
    for (const bool missing : {true, false})
        for (std::size_t bin = 0; bin < trait.bins.size(); ++bin)
            if (asksForMissing(trait.bins[bin]) == missing)
                order.push_back(bin);
    return order;
}

// Splits the rows by one bin after the other.
class ClassSplitter
{
public:
    ClassSplitter(std::size_t rows, bool addsUp) : m_addsUp(addsUp), m_codes(rows), m_truths(1) {}

    void split(const std::vector<Truth> &truth)
    {
        std::vector<std::uint8_t> used(m_truths.size() * truthKinds);
        for (std::size_t row = 0; row < truth.size(); ++row)
            used[placeOf(row, truth)] = 1;
        const std::vector<quint32> newCodes = divide(used);
        for (std::size_t row = 0; row < truth.size(); ++row)
            m_codes[row] = newCodes[placeOf(row, truth)];
    }

    void moveTo(TraitClasses &classes)
    {
        classes.ofRows = RowCodes(m_codes);
        classes.truths = std::move(m_truths);
    }

private:
    std::size_t placeOf(std::size_t row, const std::vector<Truth> &truth) const
    {
        return m_codes[row] * truthKinds + static_cast<std::size_t>(truth[row]);
    }

    bool isDecided(const std::vector<Truth> &truth) const
    {
        return !m_addsUp && std::ranges::find(truth, Truth::Yes) != truth.end();
    }

    // The codes of the new classes, by what was used of the old ones; their order does not depend on that of the rows.
    std::vector<quint32> divide(const std::vector<std::uint8_t> &used)
    {
        std::vector<quint32> newCodes(used.size());
        std::vector<std::vector<Truth>> newTruths;
        for (std::size_t code = 0; code < m_truths.size(); ++code) {
            const bool decided = isDecided(m_truths[code]);
            std::optional<quint32> newCode;
            for (std::size_t kind = 0; kind < truthKinds; ++kind) {
                const std::size_t place = code * truthKinds + kind;
                if (used[place] == 0)
                    continue;
                if (!newCode || !decided) {
                    newCode = static_cast<quint32>(newTruths.size());
                    newTruths.push_back(m_truths[code]);
                    newTruths.back().push_back(decided ? Truth::No : static_cast<Truth>(kind));
                }
                newCodes[place] = *newCode;
            }
        }
        m_truths = std::move(newTruths);
        return newCodes;
    }

    bool m_addsUp;
    std::vector<quint32> m_codes;
    std::vector<std::vector<Truth>> m_truths;
};

} // namespace

SharedTruth truthOf(const Table &table, const std::vector<Criterion> &criteria)
{
    return truthOf(table, criteria, neverStop);
}

SharedTruth truthOf(const Table &table, const std::vector<Criterion> &criteria, const Stop &stop)
{
    return std::make_shared<const ConjunctionTruth>(
        ConjunctionTruth{criteria, columnsAsked(table, criteria), truths(table, criteria, stop)});
}

SharedClasses classesOf(const Table &table, const Trait &trait)
{
    return classesOf(table, trait, neverStop);
}

SharedClasses classesOf(const Table &table, const Trait &trait, const Stop &stop)
{
    TraitClasses classes;
    for (const Bin &bin : trait.bins)
        classes.criteria.push_back(bin.criteria);
    classes.columns = columnsAsked(table, trait);
    classes.addsUp = trait.cap.has_value();
    classes.order = askingOrder(trait);
    ClassSplitter splitter(table.rowCount(), classes.addsUp);
    for (const std::size_t bin : classes.order)
        if (!stop())
            splitter.split(truths(table, trait.bins[bin].criteria, stop));
    splitter.moveTo(classes);
    return std::make_shared<const TraitClasses>(std::move(classes));
}

bool isOf(const ConjunctionTruth &truth, const Table &table, const std::vector<Criterion> &criteria)
{
    return truth.ofRows.size() == table.rowCount() && truth.criteria == criteria &&
           truth.columns == columnsAsked(table, criteria);
}

bool isOf(const TraitClasses &classes, const Table &table, const Trait &trait)
{
    return classes.ofRows.size() == table.rowCount() && classes.addsUp == trait.cap.has_value() &&
           std::ranges::equal(classes.criteria, trait.bins, {}, {}, &Bin::criteria) &&
           classes.columns == columnsAsked(table, trait);
}

} // namespace touchstone
