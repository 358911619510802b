#pragma once

#include "core/data/criterion.h"

#include <optional>
#include <span>
#include <vector>

namespace touchstone
{

// All values that an attribute may have, whether or not the data have them, in groups of which the given conditions say
// the same: employees "up to 99", "100 to 200", "201 or more".
class ValueGroups
{
public:
    // Nothing where the values cannot be divided so: a share of the rows, or lists with too many members asked for.
    static std::optional<ValueGroups> of(const Column &column, std::span<const Criterion> criteria);

    std::size_t count() const { return m_truths.size(); }
    bool isOrdered() const { return m_isOrdered; } // only neighbours can be said in one condition

    // Whether a condition can say this group and others. If not, it stands alone, or with all.
    bool canBeJoined(std::size_t group) const { return (!m_spans.empty() || !m_labels.empty()) && group != m_missing; }

    bool isMet(std::size_t group, std::size_t criterion) const { return m_truths[group][criterion]; }

    // The conditions that say that a value is of one of these groups, which are ascending and, of ordered groups,
    // neighbours. None where all are.
    std::vector<Criterion> criteria(const std::vector<std::size_t> &groups) const;

private:
    struct Piece { // of the numbers from one border to another, or a single one
        double low = 0.0;
        double high = 0.0;
        bool isPoint = false;
    };

    explicit ValueGroups(const Column &column, std::span<const Criterion> criteria);
    bool divideNumbers();
    bool divideLabels();
    bool divideLists();
    void addMissing();
    std::vector<bool> truthsOf(Cells cells) const;
    std::vector<double> borders() const;
    Between intervalOf(std::size_t first, std::size_t last) const;
    bool asksForMissing() const;

    const Column &m_column;
    std::vector<Criterion> m_criteria; // on the attribute, in the order given
    bool m_isOrdered = false;
    bool m_isWhole = false;                       // numbers without decimals
    std::vector<std::vector<bool>> m_truths;      // per group and condition
    std::vector<std::pair<Piece, Piece>> m_spans; // per group of numbers: its first and last piece
    std::vector<QStringList> m_labels;            // per group of labels; that of all others has none
    std::optional<std::size_t> m_missing;         // the group of no value, where conditions ask for it
};

} // namespace touchstone
