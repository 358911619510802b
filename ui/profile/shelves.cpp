#include "ui/profile/shelves.h"

#include "core/base/locale_text.h"
#include "core/profile/profile_lines.h"
#include "core/scoring/fit_score.h"
#include "ui/widgets/attribute_menu.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace touchstone
{

Shelves::Shelves(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    auto *contents = new QWidget;
    m_column = new QVBoxLayout(contents);
    m_column->setContentsMargins(0, 0, 8, 0);
    m_column->setSpacing(12);
    addShelf(MustHaves, tr("Must-haves"),
             tr("What a score cannot make up for: without it an account is at most a poor fit."), m_column);
    addShelf(Traits, tr("Traits with points"), tr("What makes an account fit better. All points together are 100."),
             m_column);
    addShelf(Disqualifiers, tr("Disqualifiers"),
             tr("What rules an account out: no budget, a region that is not served, a legal limit."), m_column);
    m_column->addStretch();
    auto *own = new QVBoxLayout(this);
    own->setContentsMargins(0, 0, 0, 0);
    own->addWidget(scrollArea(contents, this));
}

void Shelves::addBelow(QWidget *card)
{
    m_column->insertWidget(m_column->count() - 1, card);
}

void Shelves::addShelf(int shelf, const QString &title, const QString &hint, QBoxLayout *column)
{
    static constexpr std::array names = {"mustHaves", "traits", "disqualifiers"};
    const QString name = QLatin1String(names[static_cast<std::size_t>(shelf)]);
    Place &place = m_places[static_cast<std::size_t>(shelf)];
    auto *card = new Card(this);
    card->setObjectName(name);
    card->contents()->setContentsMargins(1, 6, 1, 6);
    card->contents()->setSpacing(0);
    place.count = new TextLabel(TextRole::Caption, {}, card);
    place.hint = new TextLabel(TextRole::Caption, hint, card);
    place.hint->setContentsMargins(12, 0, 12, 6);
    auto *add = flatButton(tr("Add"), QStringLiteral("add_") + name, card);
    add->setAccessibleName(tr("Add to %1").arg(title));
    auto *menu = new QMenu(add);
    menu->setObjectName(QStringLiteral("menu_") + name);
    setMenu(add, menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, shelf] {
        menu->clear();
        if (m_dataset)
            fillAttributeMenu(*menu, profileColumns(*m_dataset),
                              [this, shelf](const QString &key) { Q_EMIT addRequested(shelf, key); });
    });
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 4, 2);
    head->setSpacing(8);
    head->addWidget(new TextLabel(TextRole::Section, title, card));
    head->addWidget(place.count->toned(Tone::Muted), 1);
    head->addWidget(add);
    place.rows = new QVBoxLayout;
    place.rows->setSpacing(0);
    card->contents()->addLayout(head);
    card->contents()->addWidget(place.hint->toned(Tone::Muted)->wrapped());
    card->contents()->addLayout(place.rows);
    column->addWidget(card);
}

void Shelves::showProfile(const std::shared_ptr<const Dataset> &dataset, const Profile &profile)
{
    m_dataset = dataset;
    showLines(m_places[MustHaves], gateLines(profile, Gate::Rule::MustHave));
    showLines(m_places[Traits], traitLines(profile));
    showLines(m_places[Disqualifiers], gateLines(profile, Gate::Rule::Disqualifier));
    choose(m_chosen);
}

std::vector<Shelves::Line> Shelves::gateLines(const Profile &profile, Gate::Rule rule) const
{
    std::vector<Line> lines;
    for (const Gate &gate : profile.gates) {
        if (gate.rule != rule)
            continue;
        QString name = describe(gate.criteria, m_dataset->accounts);
        if (name.isEmpty())
            name = tr("No condition yet");
        lines.push_back({gate.id, {name, detailOf(gate, name), gate.basis, gate.on, gate.locked, -1, 0}});
    }
    return lines;
}

std::vector<Shelves::Line> Shelves::traitLines(const Profile &profile) const
{
    const std::vector<TraitPoints> points = scorecard(profile);
    int most = 0;
    for (const TraitPoints &each : points)
        most = std::max(most, each.most);
    std::vector<Line> lines;
    for (std::size_t i = 0; i < profile.traits.size(); ++i) {
        const Trait &trait = profile.traits[i];
        lines.push_back({trait.id,
                         {trait.name, detailOf(trait, m_dataset->accounts), trait.basis, trait.on, trait.locked,
                          points[i].most, most}});
    }
    return lines;
}

// Rows stay while their lines do, so that the focus stays where it is while a line is edited.
void Shelves::showLines(Place &place, const std::vector<Line> &lines)
{
    std::vector<LineRow *> rows;
    for (const Line &line : lines) {
        const auto found = std::find_if(place.lines.begin(), place.lines.end(),
                                        [&](const LineRow *row) { return row && row->id() == line.id; });
        rows.push_back(found == place.lines.end() ? newRow(line.id) : *found);
        if (found != place.lines.end())
            *found = nullptr;
        if (const int at = static_cast<int>(rows.size()) - 1; place.rows->indexOf(rows.back()) != at)
            place.rows->insertWidget(at, rows.back());
        rows.back()->showContent(line.content);
        rows.back()->show();
    }
    for (LineRow *gone : place.lines) {
        if (gone) {
            gone->hide();
            gone->deleteLater();
        }
    }
    place.lines = std::move(rows);
    place.count->setText(lines.empty() ? QString() : countText(static_cast<qint64>(lines.size())));
    place.hint->setVisible(lines.empty());
}

LineRow *Shelves::newRow(const QUuid &id)
{
    auto *row = new LineRow(m_theme, id, m_places[0].hint->parentWidget());
    connect(row, &LineRow::chosen, this, [this, id] {
        if (m_chosen == id)
            return;
        choose(id);
        Q_EMIT lineChosen(id);
    });
    connect(row, &LineRow::onChanged, this, [this, id](bool on) { Q_EMIT onChanged(id, on); });
    connect(row, &LineRow::lockChanged, this, [this, id](bool locked) { Q_EMIT lockChanged(id, locked); });
    connect(row, &LineRow::removeRequested, this, [this, id] { Q_EMIT removeRequested(id); });
    connect(row, &LineRow::moveRequested, this, [this, id](int rows) { moveFocus(id, rows); });
    return row;
}

void Shelves::moveFocus(const QUuid &from, int rows)
{
    std::vector<LineRow *> all;
    for (const Place &place : m_places)
        all.insert(all.end(), place.lines.begin(), place.lines.end());
    const auto found = std::ranges::find(all, from, &LineRow::id);
    const auto to = found - all.begin() + rows;
    if (found != all.end() && to >= 0 && to < static_cast<std::ptrdiff_t>(all.size()))
        all[static_cast<std::size_t>(to)]->setFocus(Qt::TabFocusReason);
}

void Shelves::choose(const QUuid &line)
{
    m_chosen = line;
    for (const Place &place : m_places) {
        for (LineRow *row : place.lines)
            row->setChosen(row->id() == line);
    }
}

} // namespace touchstone
