#pragma once

#include "core/project/analysis.h"

#include <QStringList>

#include <variant>
#include <vector>

namespace touchstone
{

// The table of scored accounts, row by row, for every file format alike.
class ScoreRows
{
public:
    using Cell = std::variant<QString, int>;

    // Fails when the profile gives no tiers. Where it gives no points, the cells of scores are empty.
    static Result<ScoreRows> of(const Project &project, const Analysis &analysis);

    std::size_t count() const;
    const QStringList &header() const { return m_header; }
    std::vector<Cell> row(std::size_t account) const;

private:
    ScoreRows(const Project &project, const Analysis &analysis);

    const Dataset &m_dataset;
    const Profile &m_profile;
    const FitScores &m_scores;
    QStringList m_header;
    std::vector<std::size_t> m_traits; // those that are on
};

} // namespace touchstone
