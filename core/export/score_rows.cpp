#include "core/export/score_rows.h"

#include "core/scoring/explanation.h"

#include <QCoreApplication>

namespace touchstone
{

Result<ScoreRows> ScoreRows::of(const Project &project, const Analysis &analysis)
{
    if (analysis.hasTiers())
        return ScoreRows(project, analysis);
    return Error{Error::Code::InvalidInput,
                 QCoreApplication::translate("ScoreExport", "There are no scores yet, as the profile has neither "
                                                            "traits with points nor rules for tiers."),
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
        if (!m_scores.hasPoints || !m_profile.traits[trait].on)
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
    const auto scored = [this](Cell cell) { return m_scores.hasPoints ? std::move(cell) : Cell(QString()); };
    std::vector<Cell> cells = {m_dataset.accountId(account),
                               m_dataset.accountName(account),
                               populationName(m_dataset, account),
                               scored(int{m_scores.points[account]}),
                               scored(int{m_scores.lowest[account]}),
                               scored(int{m_scores.highest[account]}),
                               scored(int{m_scores.coverage[account]}),
                               scored(gradeName(m_scores.grades[account])),
                               tierName(m_scores.tiers[account]),
                               shortReasons(m_dataset, m_profile, m_scores, account)};
    for (const std::size_t trait : m_traits)
        cells.emplace_back(m_scores.traitPoints(trait, account));
    return cells;
}

} // namespace touchstone
