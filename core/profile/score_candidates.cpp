#include "core/profile/score_candidates.h"

#include "core/data/row_labels.h"
#include "core/patterns/candidate_items.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace touchstone
{

namespace
{

constexpr double priorBest = 4.0; // best rows that are imagined in each group, at the base rate
constexpr double mostImagined = 60.0;
constexpr double priceOfCut = 1.0; // lower than where a cut is shown as a finding
constexpr std::size_t fewestRows = 8;

double logit(double share)
{
    return std::log(share / (1.0 - share));
}

// Collects the candidates of one attribute after the other.
class Collector
{
public:
    Collector(const Table &table, const LearningRows &rows, const Stop &stop)
        : m_table(table), m_rows(rows), m_stop(stop),
          m_leastRows(std::max(fewestRows, (rows.rows.size() + 99) / 100)) // a hundredth
    {
    }

    std::vector<ScoreCandidate> collect(std::vector<QString> attributes, const std::vector<const Pattern *> &patterns)
    {
        std::sort(attributes.begin(), attributes.end());
        for (const QString &key : attributes)
            if (const Column *column = m_table.find(key))
                addAttribute(*column);
        for (const Pattern *pattern : patterns)
            if (pattern->criteria.size() > 1)
                addCondition(pattern->criteria, pattern);
        return std::move(m_candidates);
    }

private:
    void addAttribute(const Column &column)
    {
        const QString &key = column.attribute.key;
        if (column.attribute.kind == ValueKind::YesNo)
            return addCondition({{key, AnyOf{{QStringLiteral("true")}}}}, nullptr);
        if (isNumeric(column.attribute.kind) || column.attribute.kind == ValueKind::Range)
            return addOrdered(column);
        for (const QString &value : frequentValues(column))
            addCondition({{key, AnyOf{{value}}}}, nullptr);
    }

    void addOrdered(const Column &column)
    {
        if (m_stop())
            return;
        ScoreCandidate made{column.attribute.key};
        made.cuts = cutsToChooseFrom(column, m_rows.rows);
        if (made.cuts.empty())
            return;
        made.groups = made.cuts.size() + 1;
        for (const std::uint32_t row : m_rows.rows) {
            const auto piece = pieceOf(column, made.cuts, row);
            made.group.push_back(piece ? static_cast<std::int16_t>(*piece) : unknownGroup);
        }
        m_candidates.push_back(std::move(made));
    }

    // The most frequent ones; of those that are as frequent, the first by their text.
    QStringList frequentValues(const Column &column) const
    {
        if (const auto *lists = std::get_if<Lists>(&column.cells))
            return frequentValues(column, *lists->labels);
        if (column.attribute.kind != ValueKind::Category)
            return {};
        const auto *categories = std::get_if<Categories>(&column.cells);
        if (categories == nullptr)
            return {};
        QStringList values = frequentValues(column, *categories->labels);
        if (values.size() == 2 && hasTwoValues(*categories))
            values.removeLast(); // of two values one says all that the other says
        return values;
    }

    bool hasTwoValues(const Categories &categories) const
    {
        std::set<qint32> codes;
        for (const std::uint32_t row : m_rows.rows)
            if (categories.codes[row] != unknownCode && codes.insert(categories.codes[row]).second && codes.size() > 2)
                return false;
        return codes.size() == 2;
    }

    QStringList frequentValues(const Column &column, const TextPool &labels) const
    {
        std::vector<std::size_t> counts(labels.size(), 0);
        for (const std::uint32_t row : m_rows.rows)
            forEachLabel(column.cells, row, [&counts](std::size_t label) { ++counts[label]; });
        std::vector<std::pair<std::size_t, QString>> order; // the rows without it first: ascending is most frequent
        for (std::size_t code = 0; code < counts.size(); ++code)
            if (counts[code] >= m_leastRows)
                order.emplace_back(m_rows.rows.size() - counts[code], labels[code]);
        std::sort(order.begin(), order.end());
        order.resize(std::min(order.size(), mostCategories));
        QStringList values;
        for (const auto &[without, value] : order)
            values << value;
        return values;
    }

    void addCondition(const std::vector<Criterion> &criteria, const Pattern *pattern)
    {
        if (m_stop())
            return;
        ScoreCandidate made;
        made.attribute = criteria.size() == 1 ? criteria.front().attribute : QString();
        made.criteria = criteria;
        made.pattern = pattern;
        made.groups = 2;
        const Matches matches = match(m_table, criteria);
        std::array<std::size_t, 2> counts = {0, 0};
        for (const std::uint32_t row : m_rows.rows) {
            const bool met = matches.met.contains(row);
            const bool known = matches.known.contains(row);
            made.group.push_back(!known ? unknownGroup : met ? std::int16_t{1} : std::int16_t{0});
            if (known)
                ++counts[met ? 1 : 0];
        }
        if (std::min(counts[0], counts[1]) >= m_leastRows)
            m_candidates.push_back(std::move(made));
    }

    const Table &m_table;
    const LearningRows &m_rows;
    const Stop &m_stop;
    std::size_t m_leastRows;
    std::vector<ScoreCandidate> m_candidates;
};

} // namespace

std::vector<ScoreCandidate> scoreCandidates(const Table &table, const LearningRows &rows,
                                            const std::vector<QString> &attributes,
                                            const std::vector<const Pattern *> &patterns, const Stop &stop)
{
    return Collector(table, rows, stop).collect(attributes, patterns);
}

std::vector<ScoreCandidate> candidatesOf(const TraitDraft &draft)
{
    std::vector<ScoreCandidate> made;
    const std::size_t bins = draft.trait.bins.size();
    if (!draft.addsUp) {
        ScoreCandidate one{draft.trait.attribute};
        one.groups = bins + 1;
        for (std::size_t row = 0; row < draft.known.size(); ++row)
            one.group.push_back(!draft.known[row]        ? unknownGroup
                                : draft.met[row].empty() ? static_cast<std::int16_t>(bins)
                                                         : static_cast<std::int16_t>(draft.met[row].front()));
        made.push_back(std::move(one));
        return made;
    }
    for (std::size_t bin = 0; bin < bins; ++bin) {
        ScoreCandidate one{draft.trait.attribute};
        one.criteria = draft.trait.bins[bin].criteria;
        one.groups = 2;
        for (std::size_t row = 0; row < draft.known.size(); ++row) {
            const std::vector<int> &met = draft.met[row];
            const bool isMet = std::find(met.begin(), met.end(), static_cast<int>(bin)) != met.end();
            one.group.push_back(!draft.known[row] ? unknownGroup : isMet ? std::int16_t{1} : std::int16_t{0});
        }
        made.push_back(std::move(one));
    }
    return made;
}

std::vector<double> groupWeights(const ScoreCandidate &candidate, const std::vector<BinCount> &counts)
{
    BinCount known;
    for (const BinCount &count : counts)
        known = {known.best + count.best, known.all + count.all};
    const double base = std::clamp(known.best / std::max(1.0, known.all), 1e-6, 1 - 1e-6);
    const double imagined = std::min(priorBest / base, mostImagined);
    const auto weight = [&](const BinCount &count) {
        return logit((count.best + imagined * base) / (count.all + imagined)) - logit(base);
    };
    std::vector<double> weights(counts.size(), 0.0);
    if (candidate.cuts.empty()) {
        for (std::size_t i = 0; i < counts.size(); ++i)
            weights[i] = weight(counts[i]);
        return weights;
    }
    std::vector<std::size_t> ends = chosenCuts(counts, candidate.cuts, priceOfCut);
    if (ends.empty())
        return weights;
    ends.push_back(counts.size() - 1);
    std::size_t from = 0;
    for (const std::size_t end : ends) {
        BinCount bin;
        for (std::size_t i = from; i <= end; ++i)
            bin = {bin.best + counts[i].best, bin.all + counts[i].all};
        std::fill(weights.begin() + static_cast<std::ptrdiff_t>(from),
                  weights.begin() + static_cast<std::ptrdiff_t>(end) + 1, weight(bin));
        from = end + 1;
    }
    return weights;
}

std::vector<double> dividingCuts(const ScoreCandidate &candidate, const std::vector<BinCount> &counts)
{
    std::vector<double> cuts;
    for (const std::size_t cut : chosenCuts(counts, candidate.cuts, priceOfCut))
        cuts.push_back(candidate.cuts[cut].value);
    return cuts;
}

} // namespace touchstone
