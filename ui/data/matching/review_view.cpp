#include "ui/data/matching/review_view.h"

#include "core/base/locale_text.h"
#include "ui/data/pane_switch.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_table_model.h"

#include <QHeaderView>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace touchstone
{

namespace
{

enum QueueColumn { OneSide, OtherSide, Why, Likeness };

bool isSame(const MatchSuggestion &a, const MatchSuggestion &b)
{
    return a.one.key == b.one.key && a.other.key == b.other.key;
}

} // namespace

ReviewView::ReviewView(Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_queueModel(new TextTableModel({tr("Account"), tr("May be the same as"), tr("Why"), tr("Likeness")}, this)),
      m_factModel(new TextTableModel({QString(), tr("Account"), tr("May be the same as")}, this)),
      m_gain(new TextLabel(TextRole::Body)), m_queue(makeQueue(theme)), m_facts(makeFacts(theme)),
      m_empty(nothingToDecide(theme, tr("No two accounts look as if they were the same company."), this)),
      m_stack(new QStackedWidget(this))
{
    m_gain->setObjectName(QStringLiteral("matchGain"));
    m_gain->wrapped();
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_queue);
    split->addWidget(m_facts);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *queue = new QWidget(this);
    auto *column = new QVBoxLayout(queue);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_gain);
    column->addWidget(split, 1);
    column->addWidget(makeAnswers());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(queue);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    connect(m_queue->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReviewView::showSides);
}

TableView *ReviewView::makeQueue(Theme &theme)
{
    auto *table = new TableView(theme, this);
    table->setObjectName(QStringLiteral("matchQueue"));
    table->setAccessibleName(tr("Accounts that may be the same company"));
    table->setModel(m_queueModel);
    table->setColumnWidth(Why, 130);
    table->setColumnWidth(Likeness, 84);
    table->horizontalHeader()->setStretchLastSection(false);
    for (const int side : {OneSide, OtherSide})
        table->horizontalHeader()->setSectionResizeMode(side, QHeaderView::Stretch);
    return table;
}

TableView *ReviewView::makeFacts(Theme &theme)
{
    auto *table = new TableView(theme, this);
    table->setObjectName(QStringLiteral("matchFacts"));
    table->setAccessibleName(tr("What both sides are known for"));
    table->setModel(m_factModel);
    table->setColumnWidth(0, 150);
    table->horizontalHeader()->setStretchLastSection(false);
    for (const int side : {1, 2})
        table->horizontalHeader()->setSectionResizeMode(side, QHeaderView::Stretch);
    return table;
}

QWidget *ReviewView::makeAnswers()
{
    auto *answers = new QWidget(this);
    m_same = plainButton(tr("The same company (Y)"), QStringLiteral("sameCompany"), answers);
    m_different = plainButton(tr("Not the same (N)"), QStringLiteral("differentCompanies"), answers);
    auto *row = new QHBoxLayout(answers);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_same);
    row->addWidget(m_different);
    row->addStretch(1);
    connect(m_same, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_different, &QPushButton::clicked, this, [this] { answer(false); });
    for (const bool same : {true, false}) {
        auto *key = new QShortcut(same ? Qt::Key_Y : Qt::Key_N, this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, same] { answer(same); });
    }
    return answers;
}

void ReviewView::setReport(const Project &project, const std::shared_ptr<const MatchReport> &report)
{
    m_dataset = project.dataset;
    m_sources = project.sources;
    m_open = report->suggestions;
    std::erase_if(m_open, [this](const MatchSuggestion &suggestion) {
        return std::any_of(m_pending.begin(), m_pending.end(),
                           [&](const Answer &given) { return isSame(given.suggestion, suggestion); });
    });
    showQueue();
}

void ReviewView::setBusy(bool busy)
{
    m_busy = busy;
    if (!busy)
        flush();
}

void ReviewView::answer(bool same)
{
    const int row = m_queue->currentIndex().row();
    if (row < 0 || row >= static_cast<int>(m_open.size()))
        return;
    m_pending.push_back({m_open[static_cast<std::size_t>(row)], same});
    m_open.erase(m_open.begin() + row);
    showQueue();
    m_queue->setCurrentIndex(m_queueModel->index(std::min(row, m_queueModel->rowCount() - 1), OneSide));
    if (!m_busy)
        flush();
}

void ReviewView::flush()
{
    if (m_pending.empty())
        return;
    const QString text = tr("Decide about %Ln match(es)", nullptr, static_cast<int>(m_pending.size()));
    Q_EMIT changeRequested(text, [answers = std::exchange(m_pending, {})](ImportPlan &plan) {
        for (const Answer &given : answers)
            plan.matching = withDecision(std::move(plan.matching), given.suggestion, given.same);
    });
}

void ReviewView::showQueue()
{
    std::vector<std::vector<TextCell>> rows;
    for (const MatchSuggestion &suggestion : m_open) {
        QString other = suggestion.other.name;
        if (suggestion.other.account < 0)
            other = tr("%1 (%Ln row(s) of %2)", nullptr, static_cast<int>(suggestion.other.rows))
                        .arg(other, (*m_sources)[static_cast<std::size_t>(suggestion.other.source)].name);
        const QString why = suggestion.reason == MatchSuggestion::Reason::SameName   ? tr("Same name")
                            : suggestion.reason == MatchSuggestion::Reason::SameSite ? tr("Same web name")
                                                                                     : tr("Similar name");
        rows.push_back({{suggestion.one.name},
                        {other},
                        {why, Tone::Muted},
                        {shareText(suggestion.similarity), Tone::Muted, true, suggestion.similarity}});
    }
    m_queueModel->setRows(std::move(rows));
    m_stack->setCurrentIndex(m_open.empty() ? 0 : 1);
    QStringList gains;
    if (m_dataset && !m_open.empty())
        for (const MatchGain &gain : gainsOf(*m_dataset, m_open))
            if (gains.size() < 3)
                gains << tr("%1 (%2)", "a field and how many accounts gain it")
                             .arg(gain.label, countText(static_cast<qint64>(gain.accounts)));
    m_gain->setText(gains.isEmpty() ? tr("Names that look alike are never joined by themselves: you say which are one.")
                                    : tr("Names that look alike are never joined by themselves: you say which are one. "
                                         "If all were, accounts would gain %1.")
                                          .arg(gains.join(QStringLiteral(", "))));
    if (!m_open.empty() && !m_queue->currentIndex().isValid())
        m_queue->setCurrentIndex(m_queueModel->index(0, OneSide));
    showSides();
    Q_EMIT openCountChanged();
}

void ReviewView::showSides()
{
    const int row = m_queue->currentIndex().row();
    const bool there = row >= 0 && row < static_cast<int>(m_open.size());
    m_same->setEnabled(there);
    m_different->setEnabled(there);
    std::vector<std::vector<TextCell>> facts;
    if (there) {
        const MatchSuggestion &shown = m_open[static_cast<std::size_t>(row)];
        facts.push_back({{tr("Name"), Tone::Muted}, {shown.one.name}, {shown.other.name}});
        for (const SideBySide &fact : sideBySide(*m_dataset, shown)) {
            const Tone tone = fact.differ ? Tone::Attention : Tone::Normal;
            facts.push_back({{fact.label, Tone::Muted}, {fact.one, tone}, {fact.other, tone}});
        }
    }
    m_factModel->setRows(std::move(facts));
}

} // namespace touchstone
