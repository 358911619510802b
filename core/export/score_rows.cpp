#include "core/export/score_rows.h"

#include "core/scoring/explanation.h"

#include <QCoreApplication>

namespace touchstone
{

Result<ScoreRows> ScoreRows::of(const Project &project, const Analysis &analysis)
{
    if (analysis.hasScores() && !project.profile->traits.empty())
        return ScoreRows(project, analysis);
    return Error{Error::Code::InvalidInput,
                 QCoreApplication::translate("ScoreExport", "There are no scores yet, as the profile has no traits."),
                 {},
                 QCoreApplication::translate("ScoreExport", "Draft a profile from the patterns, or add a trait."),
                 {}};
}

// The names of the columns are a contract with other programs and never translated.
ScoreRows::ScoreRows(const Project &project, const Analysis &analysis)
    : m_dataset(*project.dataset), m_profile(*project.profile), m_scores(*analysis.scores)
{
    for (const char *name : {"account_id", "name", "population", "score", "score_low", "score_high", "coverage",
                             "grade", "tier", "reasons"})
        m_header.append(QLatin1String(name));
    for (std::size_t trait = 0; trait < m_profile.traits.size(); ++trait) {
        if (!m_profile.traits[trait].on)
            continue;
        m_traits.push_back(trait);
        const bool isProven = m_profile.traits[trait].basis != Basis::Unproven;
        m_header.append((isProven ? QStringLiteral("points: %1") : QStringLiteral("points (not proven): %1"))
                            .arg(m_profile.traits[trait].name));
    }
}

std::size_t ScoreRows::count() const
{
    return m_scores.rowCount();
}

std::vector<ScoreRows::Cell> ScoreRows::row(std::size_t account) const
{
    std::vector<Cell> cells = {
        m_dataset.accountId(account),       m_dataset.accountName(account),
        populationName(m_dataset, account), int{m_scores.points[account]},
        int{m_scores.lowest[account]},      int{m_scores.highest[account]},
        int{m_scores.coverage[account]},    gradeName(m_scores.grades[account]),
        tierName(m_scores.tiers[account]),  shortReasons(m_dataset, m_profile, m_scores, account)};
    for (const std::size_t trait : m_traits)
        cells.emplace_back(m_scores.traitPoints(trait, account));
    return cells;
}

} // namespace touchstone
