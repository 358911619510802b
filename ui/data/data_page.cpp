#include "ui/data/data_page.h"

#include "core/data/field_summary.h"
#include "ui/data/currency_pane.h"
#include "ui/data/data_texts.h"
#include "ui/data/fields/fields_pane.h"
#include "ui/data/files/files_pane.h"
#include "ui/data/health/health_pane.h"
#include "ui/data/matching/match_pane.h"
#include "ui/data/tidying/tidy_pane.h"
#include "ui/document/file_readings.h"
#include "ui/document/project_document.h"
#include "ui/tasks/task_list.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"

#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace touchstone
{

namespace
{

constexpr double unsureBelow = 0.6;

bool needsLook(const ColumnPlan &column)
{
    return column.used && !column.byHand && (column.confidence < unsureBelow || column.ambiguous);
}

} // namespace

DataPage::DataPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_import(context.imports)
{
    setObjectName(QStringLiteral("dataPage"));
    m_empty = new EmptyState(context.theme, QStringLiteral("import"),
                             tr("Drop the exports of your CRM and other tools here: accounts, deals, survey answers, "
                                "usage."),
                             tr("Import files…"), this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeContents());
    auto *column = new QVBoxLayout(this);
    setPageMargins(column);
    column->addWidget(makeHeader());
    column->addWidget(m_stack, 1);
    connect(m_empty, &EmptyState::activated, this, [this] { Q_EMIT importRequested({}); });
    connect(&context.document, &ProjectDocument::changed, this, &DataPage::refresh);
    connect(&context.readings, &FileReadings::changed, this, &DataPage::showReadings);
    connect(&m_import, &DataImport::failed, this,
            [this] { refresh(ProjectPart::Plan); }); // as it was before the change
    connect(&m_import, &DataImport::busyChanged, this, [this](bool busy) {
        if (!busy)
            refresh(ProjectPart::Plan);
    });
    refresh(ProjectParts(allProjectParts));
}

QWidget *DataPage::makeHeader()
{
    m_header = new PageHeader(tr("Data"), this);
    QPushButton *import = primaryButton(tr("Import files…"), QStringLiteral("importFiles"), this);
    m_importButton = import;
    m_header->addButton(import);
    connect(import, &QPushButton::clicked, this, [this] { Q_EMIT importRequested({}); });
    return m_header;
}

QWidget *DataPage::makeContents()
{
    auto *card = new Card(this);
    card->contents()->setContentsMargins(16, 6, 16, 12);
    m_tabs = new QTabWidget(card);
    m_tabs->setObjectName(QStringLiteral("dataTabs"));
    m_tabs->setDocumentMode(true);
    m_files = new FilesPane(m_context, m_import, this);
    m_fields = new FieldsPane(m_context.theme, this);
    m_tabs->addTab(m_files, tr("Files"));
    addDecisions();
    m_tabs->addTab(makeHealth(), tr("Health"));
    m_tabs->addTab(m_fields, tr("Fields"));
    card->contents()->addWidget(m_tabs);
    return card;
}

HealthPane *DataPage::makeHealth()
{
    m_health = new HealthPane(m_context, this);
    connect(m_health, &HealthPane::accountRequested, this, &Page::accountRequested);
    connect(m_health, &HealthPane::remedyRequested, this, [this](const RemedyColumns &columns, const QString &text) {
        m_import.changePlan(text, [columns](ImportPlan &plan) { applyRemedy(plan, columns); });
    });
    connect(m_health, &HealthPane::countsChanged, this, [this](int grave) {
        m_tabs->setTabText(m_tabs->indexOf(m_health), grave == 0 ? tr("Health") : tr("Health (%1)").arg(grave));
    });
    connect(&m_import, &DataImport::busyChanged, m_health, &HealthPane::setBusy);
    return m_health;
}

// What holds for all files together: which rows are one account, how values are spelt, what currencies are worth.
void DataPage::addDecisions()
{
    m_match = new MatchPane(m_context, this);
    m_tidy = new TidyPane(m_context, this);
    m_currency = new CurrencyPane(m_context.theme, this);
    m_tabs->addTab(m_match, tr("Match"));
    m_tabs->addTab(m_tidy, tr("Tidy"));
    m_tabs->addTab(m_currency, tr("Currencies"));
    connect(m_match, &MatchPane::changeRequested, &m_import, &DataImport::decide);
    connect(m_tidy, &TidyPane::changeRequested, &m_import, &DataImport::decide);
    connect(m_currency, &CurrencyPane::changeRequested, &m_import, &DataImport::decide);
    connect(&m_import, &DataImport::busyChanged, m_match, &MatchPane::setBusy);
}

void DataPage::refreshDecisions()
{
    m_match->refresh();
    m_tidy->refresh();
    m_currency->setProject(m_context.document.project());
}

Page::Status DataPage::status() const
{
    const Project &project = m_context.document.project();
    if (isEmpty(project))
        return Status::NotStarted;
    if (project.dataset->accounts.rowCount() == 0)
        return Status::NeedsAttention;
    for (const SourcePlan &plan : project.plan->sources)
        if (plan.role != SourceRole::Ignored && std::any_of(plan.columns.begin(), plan.columns.end(), needsLook))
            return Status::NeedsAttention;
    return Status::Complete;
}

// Files that are being read are something to look at.
void DataPage::showContents()
{
    const bool hasFiles = !isEmpty(m_context.document.project()) || !m_context.readings.all().empty();
    m_stack->setCurrentIndex(hasFiles ? 1 : 0);
    m_importButton->setVisible(hasFiles); // the empty page has its own
}

// New ones are shown, whatever was looked at before.
void DataPage::showReadings()
{
    const std::vector<FileReadings::Reading> &readings = m_context.readings.all();
    const quint64 newest = readings.empty() ? 0 : readings.back().id;
    if (newest > m_newestReading) {
        m_tabs->setCurrentWidget(m_files);
        m_newestReading = newest;
    }
    showContents();
}

void DataPage::refresh(ProjectParts parts)
{
    const Project &project = m_context.document.project();
    if (parts & (ProjectPart::Sources | ProjectPart::Plan | ProjectPart::Dataset)) {
        showContents();
        m_header->setFinding(dataFinding(project));
        m_files->refresh();
        refreshDecisions();
    }
    if (parts & ProjectPart::Dataset) {
        summarize();
        m_health->setDataset(project.dataset);
    }
    Q_EMIT statusChanged();
}

void DataPage::summarize()
{
    m_context.tasks.cancel(m_summarizing);
    using Fields = std::shared_ptr<const std::vector<FieldSummary>>;
    m_summarizing = m_context.tasks.runQuietly(
        this,
        [dataset = m_context.document.project().dataset](Progress &) -> Result<Fields> {
            return Fields(std::make_shared<const std::vector<FieldSummary>>(summarizeFields(*dataset)));
        },
        [this](const Result<Fields> &fields) { m_fields->setFields(*fields); });
}

} // namespace touchstone
