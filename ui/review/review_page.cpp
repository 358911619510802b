#include "ui/review/review_page.h"

#include "core/base/locale_text.h"
#include "core/report/report.h"
#include "ui/document/live_analysis.h"
#include "ui/document/project_document.h"
#include "ui/prompts/user_prompts.h"
#include "ui/review/pdf_report.h"
#include "ui/review/proof_tab.h"
#include "ui/review/report_page_model.h"
#include "ui/review/report_preview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace touchstone
{

ReviewPage::ReviewPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_header(new PageHeader(tr("Review"))), m_stack(new QStackedWidget),
      m_empty(new EmptyState(context.theme, QStringLiteral("review"),
                             tr("Import your exports first: the review is made from them."), tr("Go to data"))),
      m_pages(new ReportPageModel(this))
{
    setObjectName(QStringLiteral("reviewPage"));
    QPushButton *write = primaryButton(tr("Write report PDF…"), QStringLiteral("writeReport"), this);
    m_header->addButton(write);
    m_write = new QAction(write->text(), this);
    addAction(m_write);

    m_stack->addWidget(m_empty);
    m_stack->addWidget(createTabs());
    auto *layout = new QVBoxLayout(this);
    setPageMargins(layout);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);

    connect(m_write, &QAction::triggered, this, &ReviewPage::writeReport);
    connect(m_write, &QAction::enabledChanged, write, &QWidget::setVisible);
    connect(write, &QPushButton::clicked, m_write, &QAction::trigger);
    connect(m_empty, &EmptyState::activated, this, [this] { Q_EMIT pageRequested(QStringLiteral("data")); });
    connect(&m_context.live, &LiveAnalysis::analyzed, this, &ReviewPage::refresh);
    connectSettings();
    refresh();
}

QWidget *ReviewPage::createTabs()
{
    auto *tabs = new QTabWidget;
    tabs->setObjectName(QStringLiteral("reviewTabs"));
    tabs->setDocumentMode(true);
    m_proof = new ProofTab(m_context, this);
    tabs->addTab(createReportTab(), tr("Report"));
    tabs->addTab(m_proof, tr("Does it hold?"));
    return tabs;
}

QWidget *ReviewPage::createReportTab()
{
    auto *tab = new QWidget;
    auto *row = new QHBoxLayout(tab);
    row->setContentsMargins(0, 12, 0, 0);
    row->setSpacing(16);
    row->addWidget(createSettings(), 2);
    row->addWidget(createPreview(), 3);
    return tab;
}

QWidget *ReviewPage::createSettings()
{
    auto *card = new Card;
    auto *form = new QFormLayout;
    m_title = new QLineEdit;
    m_title->setObjectName(QStringLiteral("reportTitle"));
    m_title->setAccessibleName(tr("Title of the report"));
    m_company = new QLineEdit;
    m_company->setObjectName(QStringLiteral("reportCompany"));
    m_company->setAccessibleName(tr("Your company"));
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("Company"), m_company);
    card->contents()->addLayout(form);
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("reportPages"));
    m_list->setAccessibleName(tr("Pages of the report"));
    m_list->setModel(m_pages);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMinimumHeight(120);
    m_list->setProperty("roomy", true);
    card->contents()->addWidget(m_list, 1);
    auto *below = new QHBoxLayout;
    m_redact = new QCheckBox(tr("Codes instead of account names"));
    m_redact->setObjectName(QStringLiteral("reportRedact"));
    below->addWidget(m_redact, 1);
    auto *up = iconButton(m_context.theme.icon(QStringLiteral("arrow_up")), tr("Earlier"),
                          QStringLiteral("pageEarlier"), this);
    auto *down =
        iconButton(m_context.theme.icon(QStringLiteral("arrow_down")), tr("Later"), QStringLiteral("pageLater"), this);
    below->addWidget(up);
    below->addWidget(down);
    card->contents()->addLayout(below);
    connect(up, &QToolButton::clicked, this, [this] { movePage(-1); });
    connect(down, &QToolButton::clicked, this, [this] { movePage(+1); });
    return card;
}

QWidget *ReviewPage::createPreview()
{
    auto *card = new Card;
    auto *top = new QHBoxLayout;
    top->addWidget(new TextLabel(TextRole::Section, tr("As it will be printed")), 1);
    auto *back = iconButton(m_context.theme.icon(QStringLiteral("arrow_up")), tr("Previous page"),
                            QStringLiteral("sheetBack"), this);
    auto *next = iconButton(m_context.theme.icon(QStringLiteral("arrow_down")), tr("Next page"),
                            QStringLiteral("sheetNext"), this);
    m_sheet = new TextLabel(TextRole::Caption);
    m_sheet->setObjectName(QStringLiteral("sheetNumber"));
    top->addWidget(m_sheet->toned(Tone::Muted));
    top->addWidget(back);
    top->addWidget(next);
    card->contents()->addLayout(top);
    m_preview = new ReportPreview(m_context.theme);
    card->contents()->addWidget(m_preview, 1);
    connect(back, &QToolButton::clicked, this, [this] { m_preview->turnTo(m_preview->sheet() - 1); });
    connect(next, &QToolButton::clicked, this, [this] { m_preview->turnTo(m_preview->sheet() + 1); });
    connect(m_preview, &ReportPreview::turned, this,
            [this] { m_sheet->setText(tr("Page %1 of %2").arg(m_preview->sheet() + 1).arg(m_preview->sheetCount())); });
    return card;
}

void ReviewPage::connectSettings()
{
    connect(m_title, &QLineEdit::editingFinished, this, &ReviewPage::changeTitle);
    connect(m_company, &QLineEdit::editingFinished, this, &ReviewPage::changeTitle);
    connect(m_redact, &QCheckBox::toggled, this, [this](bool redact) {
        ReportSettings settings = *m_context.document.project().report;
        settings.redact = redact;
        changeReport(settings);
    });
    connect(m_pages, &ReportPageModel::pagesChosen, this, [this](const QStringList &keys) {
        ReportSettings settings = *m_context.document.project().report;
        settings.pages = keys;
        changeReport(settings);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) { m_preview->turnToPage(m_pages->positionInReport(row.row())); });
    connect(&m_context.document, &ProjectDocument::changed, this, [this](ProjectParts parts) {
        m_proof->projectChanged(parts);
        if (parts & (ProjectPart::Report | ProjectPart::Settings))
            refresh();
    });
}

void ReviewPage::changeReport(const ReportSettings &settings)
{
    if (settings != *m_context.document.project().report)
        m_context.document.apply(edits::setReport(m_context.document.project(), settings));
}

void ReviewPage::changeTitle()
{
    const ProjectSettings &settings = *m_context.document.project().settings;
    if (m_title->text() != settings.title || m_company->text() != settings.company)
        m_context.document.apply(edits::setTitle(m_context.document.project(), m_title->text(), m_company->text()));
}

void ReviewPage::movePage(int by)
{
    ReportSettings settings = *m_context.document.project().report;
    const int position = m_pages->positionInReport(m_list->currentIndex().row());
    settings.pages = m_pages->moved(m_list->currentIndex().row(), by);
    changeReport(settings);
    for (int row = 0; row < m_pages->rowCount(); ++row)
        if (position >= 0 && m_pages->positionInReport(row) == position + by)
            m_list->setCurrentIndex(m_pages->index(row));
}

void ReviewPage::refresh()
{
    const Project &project = m_context.document.project();
    Q_EMIT statusChanged();
    const bool ready = !isEmpty(project) && m_context.live.analysis().best;
    m_stack->setCurrentIndex(ready ? 1 : 0);
    m_write->setEnabled(ready);
    if (ready)
        whenSeen([this] { showReport(); });
}

void ReviewPage::showReport()
{
    const Project &project = m_context.document.project();
    m_title->setText(project.settings->title);
    m_company->setText(project.settings->company);
    {
        const QSignalBlocker blocker(m_redact);
        m_redact->setChecked(project.report->redact);
    }
    const int row = m_list->currentIndex().row();
    m_pages->show(*project.report);
    m_list->setCurrentIndex(m_pages->index(row));
    if (!m_context.live.isCurrent())
        return;
    const Chart outcomes = buildChart(u"win_rate_by_tier", project, m_context.live.analysis());
    m_proof->showOutcomes(outcomes);
    m_header->setFinding(outcomes.emptyReason.isEmpty() ? outcomes.title : QString());
    refreshPreview();
}

ReportContext ReviewPage::reportContext() const
{
    const Project &project = m_context.document.project();
    return {project, m_context.live.analysis(), QDate::currentDate(), project.report->redact};
}

void ReviewPage::refreshPreview()
{
    const ReportContext context = reportContext();
    m_preview->show(composeReport(context), context);
}

void ReviewPage::writeReport()
{
    const QString path =
        m_context.prompts.chooseFileToWrite(tr("Write report"), QStringLiteral("review.pdf"), tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        m_context.live.whenCurrent(this, [this, path] { writeReportTo(path); });
}

void ReviewPage::writeReportTo(const QString &path)
{
    const ReportContext context = reportContext();
    NoProgress progress;
    const Result<Done> written = writePdfReport(composeReport(context), context, path, progress);
    if (!written) {
        Q_EMIT failed(written.error());
        return;
    }
    m_written = true;
    Q_EMIT statusChanged();
    Q_EMIT message(tr("Wrote the report to %1.").arg(path));
}

Page::Status ReviewPage::status() const
{
    return m_written ? Status::Complete : Status::NotStarted;
}

} // namespace touchstone

#include "moc_review_page.cpp"
