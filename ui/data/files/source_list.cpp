#include "ui/data/files/source_list.h"

#include "ui/data/files/reading_card.h"
#include "ui/data/files/source_card.h"
#include "ui/widgets/row_count.h"
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

SourceList::SourceList(Theme &theme, QWidget *parent) : QScrollArea(parent), m_theme(theme)
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
    setRowCount(m_cards, sources.size(), [this](std::size_t position) {
        auto *card = new SourceCard(m_theme, widget());
        const int index = static_cast<int>(position);
        connect(card, &SourceCard::chosen, this, [this, index] { setCurrent(index); });
        connect(card, &SourceCard::roleChosen, this,
                [this, index](SourceRole role) { Q_EMIT roleChosen(index, role); });
        connect(card, &SourceCard::removeRequested, this, [this, index] { Q_EMIT removeRequested(index); });
        m_column->insertWidget(m_column->count() - 1, card);
        return card;
    });
    m_names.clear();
    for (const Source &source : sources)
        m_names << source.name;
    for (std::size_t i = 0; i < sources.size(); ++i)
        m_cards[i]->show(sources[i], project.plan->find(sources[i].name), joinOf(*project.dataset, static_cast<int>(i)),
                         graveCount(issuesOf(project, sources[i])));
    m_current = sources.empty() ? -1 : std::clamp(m_current, 0, static_cast<int>(sources.size()) - 1);
    if (m_currentReading == 0)
        setCurrent(m_current);
}

ReadingCard *SourceList::cardOf(quint64 reading)
{
    ReadingCard *&card = m_readings[reading];
    if (card)
        return card;
    card = new ReadingCard(widget());
    connect(card, &ReadingCard::chosen, this, [this, reading] { setCurrentReading(reading); });
    connect(card, &ReadingCard::stopRequested, this, [this, reading] { Q_EMIT stopRequested(reading); });
    m_column->insertWidget(static_cast<int>(m_readings.size()) - 1, card);
    return card;
}

void SourceList::setReadings(const std::vector<FileReadings::Reading> &readings)
{
    std::erase_if(m_readings, [&readings](const auto &entry) {
        const bool isGone = std::ranges::find(readings, entry.first, &FileReadings::Reading::id) == readings.end();
        if (isGone)
            entry.second->deleteLater();
        return isGone;
    });
    quint64 firstNew = 0;
    for (const FileReadings::Reading &reading : readings) {
        firstNew = firstNew == 0 && !m_readings.contains(reading.id) ? reading.id : firstNew;
        cardOf(reading.id)->show(reading);
    }
    if (firstNew != 0)
        setCurrentReading(firstNew);
    else if (m_readings.contains(m_currentReading))
        setCurrentReading(m_currentReading); // its first rows may have come
    else if (m_currentReading != 0 && !readings.empty())
        setCurrentReading(readings.front().id);
    else if (m_currentReading != 0)
        setCurrent(sourceOf(m_currentFile)); // what was looked at stays in view
}

int SourceList::sourceOf(const QString &file) const
{
    for (int source = 0; source < static_cast<int>(m_names.size()); ++source)
        if (m_names[source] == file || m_names[source].startsWith(file + QLatin1Char('/')))
            return source;
    return m_current;
}

void SourceList::setCurrentReading(quint64 id)
{
    m_currentReading = id;
    m_currentFile = cardOf(id)->file();
    for (SourceCard *card : m_cards)
        card->setChosen(false);
    for (const auto &[reading, card] : m_readings)
        card->setChosen(reading == id);
    Q_EMIT readingChosen(id);
}

void SourceList::setCurrent(int source)
{
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setChosen(static_cast<int>(i) == source);
    for (const auto &[reading, card] : m_readings)
        card->setChosen(false);
    m_currentReading = 0;
    m_current = source;
    Q_EMIT currentChanged(source);
}

} // namespace touchstone
