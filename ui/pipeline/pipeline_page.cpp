#include "ui/pipeline/pipeline_page.h"

#include "core/base/locale_text.h"
#include "core/export/scored_accounts.h"
#include "core/scoring/pipeline_sentences.h"
#include "core/scoring/row_values.h"
#include "ui/accounts/account_panel.h"
#include "ui/accounts/fit_delegates.h"
#include "ui/charts/chart_panel.h"
#include "ui/document/live_analysis.h"
#include "ui/document/project_document.h"
#include "ui/prompts/user_prompts.h"
#include "ui/tasks/task_list.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/figure_card.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace touchstone
{

namespace
{

constexpr std::array tiers = {Tier::Best, Tier::Good, Tier::Poor, Tier::Bad};
constexpr std::array<const char *, 4> chartKeys = {"pipeline_by_tier", "pipeline_by_stage", "tiers_by_population",
                                                   "score_distribution"};
constexpr int columnWidths[FitModel::ColumnCount] = {150, 124, 98, 76, 104, 84, 124, 72};

} // namespace

PipelinePage::PipelinePage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_header(new PageHeader(tr("Pipeline fit"))),
      m_export(new QAction(context.theme.icon(QStringLiteral("export")), tr("Export scores…"), this)),
      m_exportButton(plainButton(m_export->text(), QStringLiteral("exportScores"), this)),
      m_review(primaryButton(tr("Review"), QStringLiteral("toReview"), this)), m_stack(new QStackedWidget),
      m_empty(new EmptyState(context.theme, QStringLiteral("pipeline"), {}, {})), m_tabs(new QTabWidget),
      m_model(new FitModel(this)), m_panel(new AccountPanel(context.theme))
{
    setObjectName(QStringLiteral("pipelinePage"));
    addAction(m_export);
    m_exportButton->setIcon(m_export->icon());
    m_header->addButton(m_exportButton);
    m_header->addButton(m_review);

    auto *full = new QWidget;
    auto *column = new QVBoxLayout(full);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(16);
    for (std::size_t index = 0; index < m_figures.size(); ++index) {
        m_figures[index] = new FigureCard(QStringLiteral("figure%1").arg(index));
        figures->addWidget(m_figures[index], 1);
    }
    column->addLayout(figures);
    m_tabs->setObjectName(QStringLiteral("fitTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(createList(), tr("List"));
    m_tabs->addTab(createCharts(), tr("Charts"));
    column->addWidget(m_tabs, 1);

    m_stack->addWidget(m_empty);
    m_stack->addWidget(full);
    auto *layout = new QVBoxLayout(this);
    setPageMargins(layout);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);

    connectList();
    connect(m_export, &QAction::triggered, this, &PipelinePage::exportScores);
    connect(m_exportButton, &QPushButton::clicked, m_export, &QAction::trigger);
    connect(m_review, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(QStringLiteral("review")); });
    connect(m_empty, &EmptyState::activated, this,
            [this] { Q_EMIT pageRequested(m_empty->property("page").toString()); });
    connect(&m_context.live, &LiveAnalysis::analyzed, this, &PipelinePage::refresh);
    connect(&m_context.theme, &Theme::changed, this, &PipelinePage::refresh);
    refresh();
}

QWidget *PipelinePage::createFilters()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("fitSearch"));
    m_search->setAccessibleName(tr("Search by name"));
    m_search->setPlaceholderText(tr("Search by name"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(120);
    m_search->addAction(m_context.theme.icon(QStringLiteral("search")), QLineEdit::LeadingPosition)
        ->setText(tr("Search"));

    const auto combo = [](const QString &name, const QString &what) {
        auto *box = new QComboBox;
        box->setObjectName(name);
        box->setAccessibleName(what);
        box->setToolTip(what);
        return box;
    };
    m_population = combo(QStringLiteral("fitPopulation"), tr("Which rows are listed"));
    m_population->addItem(tr("Open opportunities"), int(FitPopulation::OpenOpportunities));
    m_population->addItem(tr("Prospects"), int(FitPopulation::Prospects));
    m_population->addItem(tr("Customers"), int(FitPopulation::Customers));
    m_tier = combo(QStringLiteral("fitTier"), tr("Only this tier"));
    m_stage = combo(QStringLiteral("fitStage"), tr("Only this stage"));
    m_stage->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // its items come later
    m_stage->setMinimumContentsLength(static_cast<int>(tr("All stages").size()));
    m_count = new TextLabel(TextRole::Caption);
    m_count->setObjectName(QStringLiteral("fitCount"));
    row->addWidget(m_search, 1);
    row->addWidget(m_population);
    row->addWidget(m_tier);
    row->addWidget(m_stage);
    row->addStretch(1);
    row->addWidget(m_count->toned(Tone::Muted));
    refreshTiers();
    return bar;
}

QWidget *PipelinePage::createList()
{
    auto *list = new QWidget;
    auto *row = new QHBoxLayout(list);
    row->setContentsMargins(0, 12, 0, 0);
    row->setSpacing(16);
    auto *card = new Card;
    card->contents()->addWidget(createFilters());
    m_table = new TableView(m_context.theme);
    m_table->setObjectName(QStringLiteral("fitTable"));
    m_table->setAccessibleName(tr("Fit of the listed rows"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_context.theme, m_table));
    m_table->setItemDelegateForColumn(FitModel::Score, new ScoreDelegate(m_context.theme, m_table));
    m_table->setItemDelegateForColumn(FitModel::TierColumn, new TierNameDelegate(m_context.theme, m_table));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(FitModel::Score, Qt::DescendingOrder);
    for (int column = 0; column < FitModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, columnWidths[column]);
    m_table->horizontalHeader()->setStretchLastSection(false);
    for (const int column : {FitModel::Name, FitModel::Account})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_table->setColumnHidden(FitModel::Coverage, true);
    m_table->setColumnHidden(FitModel::Range, true); // the score's small print tells it; as a column it can be sorted
    m_table->offerColumns({FitModel::Range, FitModel::Coverage});
    card->contents()->addWidget(m_table, 1);
    row->addWidget(card, 1);
    m_panel->setFixedWidth(300);
    row->addWidget(m_panel);
    return list;
}

QWidget *PipelinePage::createCharts()
{
    auto *charts = new QWidget;
    auto *grid = new QGridLayout(charts);
    grid->setContentsMargins(0, 12, 0, 0);
    grid->setSpacing(16);
    for (std::size_t index = 0; index < chartKeys.size(); ++index) {
        const QString key = QString::fromLatin1(chartKeys[index]);
        auto *panel = new ChartPanel(m_context.theme, QStringLiteral("chart_") + key);
        saveOnRequest(panel, this, m_context.prompts);
        grid->addWidget(panel, static_cast<int>(index / 2), static_cast<int>(index % 2));
        m_charts.emplace_back(key, panel);
    }
    connect(m_charts[0].second, &ChartPanel::categoryClicked, this, [this](int category) {
        m_tier->setCurrentIndex(std::min(category, int(tierCount) - 1) + 1);
        m_tabs->setCurrentIndex(0);
    });
    connect(m_charts[1].second, &ChartPanel::categoryClicked, this, &PipelinePage::chooseStage);
    QScrollArea *area = scrollArea(charts);
    area->setAccessibleName(tr("Charts"));
    return area;
}

void PipelinePage::connectList()
{
    connect(m_search, &QLineEdit::textChanged, this, &PipelinePage::applyFilter);
    connect(m_tier, &QComboBox::currentIndexChanged, this, &PipelinePage::applyFilter);
    connect(m_stage, &QComboBox::currentIndexChanged, this, &PipelinePage::applyFilter);
    connect(m_population, &QComboBox::currentIndexChanged, this, [this] {
        listPopulation();
        showAccount(m_panel->account());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PipelinePage::showSelected);
    offerOrigin(
        m_table, m_context.theme, [this] { return m_shown.project; },
        [this](const QModelIndex &index) { return tracedCell(index); });
}

// Scores come from all that the profile looks at.
TracedCell PipelinePage::tracedCell(const QModelIndex &index) const
{
    TracedCell cell = m_model->tracedAt(index);
    if (!cell.fields.isEmpty())
        return cell;
    for (const Trait &trait : m_shown.project.profile->traits)
        if (trait.on)
            for (const Column *column : columnsOf(trait, m_shown.project.dataset->accounts))
                if (!cell.fields.contains(column->attribute.key))
                    cell.fields << column->attribute.key;
    return cell;
}

void PipelinePage::refreshTiers()
{
    m_tier->addItem(tr("All tiers"));
    for (const Tier tier : tiers)
        m_tier->addItem(tierLabel(tier), int(tier));
}

FitPopulation PipelinePage::population() const
{
    return static_cast<FitPopulation>(m_population->currentData().toInt());
}

QString PipelinePage::emptySentence() const
{
    if (isEmpty(m_context.document.project()))
        return tr("Import your exports to see how well the pipeline fits.");
    if (m_context.document.project().dataset->accounts.rowCount() == 0)
        return tr(
            "There is no account in the imported files. Import exports with accounts and deals in them, or say under "
            "Data what their rows are.");
    if (m_context.document.project().profile->isEmpty())
        return tr("There is no profile yet. Draft one, and every account gets its fit.");
    return tr("The profile does not say yet who fits. Add a trait with points, or a rule for tiers.");
}

void PipelinePage::refresh()
{
    const Project &project = m_context.document.project();
    const bool scorable = project.dataset->accounts.rowCount() > 0 && !project.profile->isEmpty();
    Q_EMIT statusChanged();
    if (scorable && !m_context.live.isCurrent())
        return; // the result of the newest edit is on its way
    if (!scorable || !m_context.live.analysis().hasTiers()) {
        showEmpty();
        return;
    }
    m_shown = {project, m_context.live.analysis()};
    setReady(true);
    m_stack->setCurrentIndex(1);
    whenSeen([this] { showFit(); });
}

void PipelinePage::showFit()
{
    QStringList finding = {unprovenSentence(*m_shown.project.profile), rulesAloneSentence(*m_shown.project.profile),
                           pipelineSentence(*m_shown.project.dataset, *m_shown.analysis.pipeline)};
    finding.removeAll(QString());
    m_header->setFinding(finding.join(QLatin1Char(' ')));
    refreshFigures();
    for (const auto &[key, panel] : m_charts)
        panel->setChart(buildChart(key, m_shown.project, m_shown.analysis));
    const int account = m_panel->account();
    listPopulation();
    if (account >= 0)
        showAccount(account);
}

void PipelinePage::showEmpty()
{
    const bool noData = m_context.document.project().dataset->accounts.rowCount() == 0;
    m_shown = {};
    whenSeen({});
    m_empty->setSentence(emptySentence());
    m_empty->setAction(noData ? tr("Go to data") : tr("Go to the profile"));
    m_empty->setProperty("page", noData ? QStringLiteral("data") : QStringLiteral("profile"));
    m_header->setFinding({});
    setReady(false);
    m_stack->setCurrentWidget(m_empty);
}

void PipelinePage::listPopulation()
{
    if (!m_shown.analysis.hasTiers())
        return;
    const bool deals = population() == FitPopulation::OpenOpportunities;
    const QString stage = m_stage->currentText();
    {
        const QSignalBlocker blocker(m_stage);
        m_stage->clear();
        m_stage->addItem(tr("All stages"));
        m_stage->addItems(m_shown.analysis.pipeline->stages);
        m_stage->setCurrentIndex(std::max(0, m_stage->findText(stage)));
        m_stage->setVisible(deals);
    }
    m_model->show(m_shown.project, m_shown.analysis, population());
    for (const int column : {FitModel::Account, FitModel::Stage, FitModel::Amount})
        m_table->setColumnHidden(column, !deals);
    applyFilter();
}

// What the buttons do makes sense only with scores; the empty page has a button of its own.
void PipelinePage::setReady(bool ready)
{
    m_export->setEnabled(ready);
    m_exportButton->setVisible(ready);
    m_review->setVisible(ready);
}

void PipelinePage::refreshFigures()
{
    const Dataset &dataset = *m_shown.project.dataset;
    const PipelineFigures figures = pipelineFigures(*m_shown.analysis.pipeline);
    m_figures[0]->show(tr("Open opportunities with a fit"), countText(static_cast<qint64>(figures.scored)),
                       figures.unknown == 0 ? tr("of %1 open").arg(countText(static_cast<qint64>(figures.open)))
                                            : tr("of %1 open; %2 name no account")
                                                  .arg(countText(static_cast<qint64>(figures.open)),
                                                       countText(static_cast<qint64>(figures.unknown))));
    m_figures[1]->show(tr("In Best or Good fit"), countText(static_cast<qint64>(figures.good)),
                       figures.scored == 0 ? tr("no open opportunity has a fit")
                                           : tr("%1 of those with a fit").arg(shareText(figures.goodShare())));
    m_figures[2]->show(tr("Value in Best or Good fit"), moneyText(figures.goodAmount, dataset.currency),
                       figures.amount == 0 ? tr("no amounts are known")
                                           : tr("%1 of %2 open value")
                                                 .arg(shareText(figures.goodAmount / figures.amount),
                                                      moneyText(figures.amount, dataset.currency)));
    m_figures[3]->show(tr("Prospects in Best or Good fit"), countText(static_cast<qint64>(figures.goodProspects)),
                       tr("of %1 prospects").arg(countText(static_cast<qint64>(figures.prospects))));
}

void PipelinePage::applyFilter()
{
    FitFilter filter;
    filter.text = m_search->text().trimmed();
    if (m_tier->currentIndex() > 0)
        filter.tier = static_cast<Tier>(m_tier->currentData().toInt());
    if (m_stage->currentIndex() > 0 && population() == FitPopulation::OpenOpportunities)
        filter.stage = m_stage->currentText();
    m_model->setFilter(filter);
    const int shown = m_model->rowCount();
    const int total = m_model->totalCount();
    m_count->setText(shown == total ? countText(total) : tr("%1 of %2").arg(countText(shown), countText(total)));
    if (m_panel->account() >= 0 || m_table->currentIndex().isValid())
        return;
    if (shown > 0)
        m_table->selectRow(0);
    else
        m_panel->clear(tr("Choose a row to see why it scores as it does."));
}

void PipelinePage::chooseStage(int category)
{
    m_population->setCurrentIndex(0);
    m_stage->setCurrentIndex(category + 1);
    m_tabs->setCurrentIndex(0);
}

void PipelinePage::showSelected()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || !m_shown.analysis.hasTiers())
        return;
    const int account = m_model->accountAt(current.row());
    if (account < 0)
        m_panel->clear(tr("This opportunity names no account that is known, so it has no fit."));
    else
        m_panel->show(m_shown.project, m_shown.analysis, account);
}

bool PipelinePage::showAccount(int account)
{
    catchUp();
    if (account < 0 || !m_shown.analysis.hasTiers() ||
        static_cast<std::size_t>(account) >= m_shown.analysis.scores->rowCount()) {
        m_panel->clear(tr("Choose a row to see why it scores as it does."));
        return false;
    }
    const int row = m_model->rowOfAccount(account);
    if (row >= 0)
        m_table->selectRow(row);
    m_panel->show(m_shown.project, m_shown.analysis, account);
    return true;
}

void PipelinePage::exportScores()
{
    const QString path = m_context.prompts.chooseFileToWrite(tr("Export scores"), QStringLiteral("scores.csv"),
                                                             tr("Comma-separated values (*.csv);;Workbook (*.xlsx)"));
    if (!path.isEmpty())
        m_context.live.whenCurrent(this, [this, path] { writeScoresTo(path); });
}

void PipelinePage::writeScoresTo(const QString &path)
{
    auto work = [project = m_context.document.project(), analysis = m_context.live.analysis(),
                 path](Progress &progress) { return writeScores(project, analysis, path, progress); };
    m_context.tasks.run(tr("Exporting scores"), this, work, [this, path](const Result<Done> &written) {
        if (written)
            Q_EMIT message(tr("Wrote the scores to %1.").arg(path));
        else
            Q_EMIT failed(written.error());
    });
}

Page::Status PipelinePage::status() const
{
    if (!m_context.live.analysis().hasTiers())
        return Status::NotStarted;
    return m_context.live.analysis().pipeline->unknownAccount.opportunities > 0 ? Status::NeedsAttention
                                                                                : Status::Complete;
}

} // namespace touchstone

#include "moc_pipeline_page.cpp"
