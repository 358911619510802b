#include "ui/patterns/anti_profile_view.h"

#include "core/base/locale_text.h"
#include "core/profile/profile_lines.h"
#include "core/project/edits.h"
#include "core/project/find_anti_profile.h"
#include "core/proof/anti_words.h"
#include "ui/document/project_document.h"
#include "ui/patterns/anti_line_card.h"
#include "ui/tasks/task_list.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/figure_card.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace touchstone
{

namespace
{

QString countOf(std::size_t count)
{
    return countText(static_cast<qint64>(count));
}

// "of 93 (1 %)"; of whom it cannot be told is said where there are any.
QString partNote(const Reach &reach)
{
    if (reach.all == 0)
        return AntiProfileView::tr("there are none");
    const QString share = shareText(static_cast<double>(reach.met) / static_cast<double>(reach.all));
    if (reach.unknown == 0)
        return AntiProfileView::tr("of %1 (%2)", "all, share").arg(countOf(reach.all), share);
    return AntiProfileView::tr("of %1 (%2); not told of %3", "all, share, unknown")
        .arg(countOf(reach.all), share, countOf(reach.unknown));
}

QString dealsNote(const Strike &strike, const QString &currency)
{
    if (strike.openAll.opportunities == 0)
        return AntiProfileView::tr("there are none");
    return AntiProfileView::tr("of %1, %2 of %3 deals", "amount, struck, all")
        .arg(moneyText(knownAmount(strike.openAll), currency), countOf(strike.open.opportunities),
             countOf(strike.openAll.opportunities));
}

} // namespace

AntiProfileView::AntiProfileView(const PageContext &context, Page *page)
    : QWidget(page), m_context(context), m_page(page), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(context.theme, QStringLiteral("patterns"), {}, {}, this)),
      m_finding(new TextLabel(TextRole::Section, {}, this)), m_looked(new TextLabel(TextRole::Caption, {}, this)),
      m_addAll(plainButton(tr("Add all disqualifiers"), QStringLiteral("addAllAntiLines"), this))
{
    setObjectName(QStringLiteral("antiProfile"));
    setAccessibleName(tr("Who is not your customer"));
    m_empty->setObjectName(QStringLiteral("antiEmpty"));
    m_empty->button()->setObjectName(QStringLiteral("antiEmptyAction"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(contents());
    connect(m_empty, &EmptyState::activated, this, &AntiProfileView::start);
    connect(m_addAll, &QPushButton::clicked, this, [this] { add(proposedToAdd()); });
    connect(&context.tasks, &TaskList::cancelled, this, [this](quint64 id) {
        if (m_task != 0 && id == m_task)
            showNothing();
    });
    showNothing();
}

AntiProfileView::~AntiProfileView() = default;

QWidget *AntiProfileView::contents()
{
    auto *area = new QWidget(this);
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(top());
    auto *figures = new QHBoxLayout;
    figures->setSpacing(16);
    for (std::size_t index = 0; index < m_figures.size(); ++index) {
        m_figures[index] = new FigureCard(QStringLiteral("antiFigure%1").arg(index), area);
        figures->addWidget(m_figures[index], 1);
    }
    column->addLayout(figures);
    auto *lines = new QWidget(area);
    m_lines = new QVBoxLayout(lines);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(12);
    m_lines->addStretch(1);
    column->addWidget(scrollArea(lines, area), 1);
    return area;
}

QWidget *AntiProfileView::top()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_finding->setObjectName(QStringLiteral("antiFinding"));
    m_looked->setObjectName(QStringLiteral("antiLooked"));
    m_addAll->setToolTip(
        tr("Each confirmed pattern that few enough of the best have becomes a disqualifier; undo takes "
           "all of them back"));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_finding->wrapped());
    words->addWidget(m_looked->toned(Tone::Muted)->wrapped());
    row->addLayout(words, 1);
    row->addWidget(m_addAll, 0, Qt::AlignTop);
    return bar;
}

void AntiProfileView::projectChanged(ProjectParts parts)
{
    if (parts & (ProjectParts(ProjectPart::Dataset) | ProjectPart::Best)) {
        m_context.tasks.cancel(m_task);
        m_found.reset();
        showNothing();
    } else if (parts & ProjectPart::Profile) {
        showAdded();
    }
}

void AntiProfileView::start()
{
    m_empty->button()->setEnabled(false);
    const auto work = [project = m_context.document.project()](Progress &progress) {
        return findAntiProfile(project, progress);
    };
    m_task = m_context.tasks.run(tr("Looking for who is not your customer"), this, work,
                                 [this](const Result<AntiProfile> &found) {
                                     m_task = 0;
                                     if (!found) {
                                         showNothing();
                                         Q_EMIT m_page->failed(found.error());
                                         return;
                                     }
                                     m_found = *found;
                                     showFound();
                                 });
}

// Before it was looked for, and where nothing was found.
void AntiProfileView::showNothing()
{
    QStringList sentences = {m_found ? foundSentence(*m_found)
                                     : tr("Who is not your customer? What is rarer among the best than among the "
                                          "others, and commoner among those who left and among lost deals, tells.")};
    if (m_found)
        sentences << lookedSentences(*m_found);
    m_empty->setSentence(sentences.join(QLatin1Char('\n')));
    m_empty->setAction(m_found ? QString() : tr("Find out"));
    m_empty->button()->setEnabled(!m_context.document.project().dataset->customers.isEmpty());
    m_stack->setCurrentWidget(m_empty);
}

void AntiProfileView::showFound()
{
    if (m_found->lines.empty()) {
        showNothing();
        return;
    }
    m_finding->setText(foundSentence(*m_found));
    m_looked->setText(lookedSentences(*m_found).join(QLatin1Char('\n')));
    showFigures();
    showLines();
    showAdded();
    m_stack->setCurrentIndex(1);
}

void AntiProfileView::showFigures()
{
    const Strike &strike = m_found->together;
    const QString currency = m_context.document.project().dataset->currency;
    m_figures[0]->show(tr("Best customers it would cost"), countOf(strike.best.met), partNote(strike.best));
    m_figures[1]->show(tr("Other customers struck"), countOf(strike.rest.met), partNote(strike.rest));
    m_figures[2]->show(tr("Prospects struck"), countOf(strike.prospects.met), partNote(strike.prospects));
    m_figures[3]->show(tr("Open pipeline struck"), moneyText(knownAmount(strike.open), currency),
                       dealsNote(strike, currency));
    for (FigureCard *figure : m_figures) {
        figure->setVisible(m_found->proposed > 0);
        figure->setToolTip(tr("All proposed disqualifiers together; who meets several is counted once"));
    }
}

void AntiProfileView::showLines()
{
    qDeleteAll(m_cards);
    m_cards.clear();
    const Dataset &dataset = *m_context.document.project().dataset;
    for (std::size_t index = 0; index < m_found->lines.size(); ++index) {
        auto *card = new AntiLineCard(m_context.theme, index, this);
        card->showLine(m_found->lines[index], m_found->judgedBy, dataset);
        connect(card, &AntiLineCard::addRequested, this, [this, index] { add({&m_found->lines[index]}); });
        m_lines->insertWidget(static_cast<int>(index), card);
        m_cards.push_back(card);
    }
}

// What the profile has already.
void AntiProfileView::showAdded()
{
    if (!m_found || m_cards.size() != m_found->lines.size())
        return;
    const Profile &profile = *m_context.document.project().profile;
    for (std::size_t index = 0; index < m_cards.size(); ++index)
        m_cards[index]->setAdded(isDisqualifiedBy(profile, m_found->lines[index].criteria()));
    m_addAll->setVisible(m_found->proposed > 0);
    m_addAll->setEnabled(!proposedToAdd().empty());
}

std::vector<const AntiLine *> AntiProfileView::proposedToAdd() const
{
    std::vector<const AntiLine *> lines;
    if (!m_found)
        return lines;
    const Profile &profile = *m_context.document.project().profile;
    for (const AntiLine &line : m_found->lines)
        if (line.standing == AntiLine::Standing::Proposed && !isDisqualifiedBy(profile, line.criteria()))
            lines.push_back(&line);
    return lines;
}

void AntiProfileView::add(const std::vector<const AntiLine *> &lines)
{
    ProjectDocument &document = m_context.document;
    const Table &accounts = document.project().dataset->accounts;
    std::vector<Gate> gates;
    QStringList names;
    for (const AntiLine *line : lines) {
        gates.push_back(disqualifierFrom(*line, accounts));
        names << title(line->pattern(), accounts);
    }
    document.apply(edits::setProfile(document.project(), withDisqualifiers(*document.project().profile, gates),
                                     gates.size() == 1 ? tr("Add disqualifier") : tr("Add disqualifiers")));
    Q_EMIT m_page->message(tr("Added to the profile: %1").arg(names.join(QStringLiteral("; "))));
}

} // namespace touchstone

#include "moc_anti_profile_view.cpp"
