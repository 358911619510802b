#include "ui/data/files/source_list.h"

#include "ui/data/files/source_card.h"
#include "ui/widgets/scroll_area.h"

#include <QVBoxLayout>

#include <algorithm>

namespace touchstone
{

namespace
{

const JoinReport *joinOf(const Dataset &dataset, int source)
{
    const auto found = std::find_if(dataset.joins.begin(), dataset.joins.end(),
                                    [source](const JoinReport &join) { return join.source == source; });
    return found == dataset.joins.end() ? nullptr : &*found;
}

qint64 graveCount(const std::vector<DataIssue> &issues)
{
    return std::count_if(issues.begin(), issues.end(),
                         [](const DataIssue &issue) { return issue.severity != DataIssue::Severity::Note; });
}

} // namespace

SourceList::SourceList(Theme &theme, QWidget *parent) : QScrollArea(parent), m_theme(theme), m_column(nullptr)
{
    auto *contents = new QWidget(this);
    m_column = new QVBoxLayout(contents);
    m_column->setContentsMargins(0, 0, 8, 0);
    m_column->setSpacing(8);
    m_column->addStretch();
    setObjectName(QStringLiteral("sourceList"));
    setAccessibleName(tr("Imported files"));
    setUpScrolling(*this);
    setWidget(contents);
}

void SourceList::setProject(const Project &project)
{
    const std::vector<Source> &sources = *project.sources;
    while (m_cards.size() > sources.size()) {
        m_cards.back()->deleteLater();
        m_cards.pop_back();
    }
    while (m_cards.size() < sources.size()) {
        auto *card = new SourceCard(m_theme, widget());
        const int index = static_cast<int>(m_cards.size());
        connect(card, &SourceCard::chosen, this, [this, index] { setCurrent(index); });
        connect(card, &SourceCard::roleChosen, this,
                [this, index](SourceRole role) { Q_EMIT roleChosen(index, role); });
        connect(card, &SourceCard::removeRequested, this, [this, index] { Q_EMIT removeRequested(index); });
        m_column->insertWidget(index, card);
        m_cards.push_back(card);
    }
    for (std::size_t i = 0; i < sources.size(); ++i)
        m_cards[i]->show(sources[i], project.plan->find(sources[i].name), joinOf(*project.dataset, static_cast<int>(i)),
                         graveCount(issuesOf(project, sources[i])));
    setCurrent(sources.empty() ? -1 : std::clamp(m_current, 0, static_cast<int>(sources.size()) - 1));
}

void SourceList::setCurrent(int source)
{
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setChosen(static_cast<int>(i) == source);
    m_current = source;
    Q_EMIT currentChanged(source);
}

} // namespace touchstone
