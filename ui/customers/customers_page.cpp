#include "ui/customers/customers_page.h"

#include "core/customers/best_words.h"
#include "ui/customers/criteria_panel.h"
#include "ui/customers/customer_list.h"
#include "ui/customers/retention_card.h"
#include "ui/customers/value_card.h"
#include "ui/document/data_import.h"
#include "ui/document/live_analysis.h"
#include "ui/document/project_document.h"
#include "ui/prompts/user_prompts.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/notes.h"
#include "ui/widgets/page_header.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace touchstone
{

namespace
{

// Up to here selecting takes some milliseconds and is done at once, so that the list follows a dragged threshold;
// above it the live analysis brings the answer.
constexpr std::size_t mostSelectedAtOnce = 50000;

// Before there is a criterion only what stands in the way of choosing one is worth a word.
QStringList notesOf(const BestSelection &selection, bool begun)
{
    QStringList texts;
    for (const DataIssue &warning : selection.warnings)
        if (begun || warning.severity != DataIssue::Severity::Note)
            texts << warning.text;
    return texts;
}

} // namespace

CustomersPage::CustomersPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_header(new PageHeader(tr("Best customers"), this)),
      m_notes(new Notes(context.theme, this)), m_criteria(new CriteriaPanel(context.theme, this)),
      m_retention(new RetentionCard(m_criteria)), m_value(new ValueCard(m_criteria)),
      m_list(new CustomerList(context.theme, this)),
      m_empty(new EmptyState(context.theme, QStringLiteral("customers"),
                             tr("Import your customers first. Then say here which of them are the best."),
                             tr("Go to the data"), this)),
      m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("customersPage"));
    auto *next = primaryButton(tr("Look for patterns"), QStringLiteral("goToPatterns"), this);
    connect(next, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(QStringLiteral("patterns")); });
    m_header->addButton(next);
    auto *column = new QVBoxLayout(this);
    setPageMargins(column);
    column->addWidget(m_header);
    column->addWidget(m_pages, 1);
    m_pages->addWidget(workArea());
    m_pages->addWidget(m_empty);
    connectPanels();
    showProject(ProjectParts(allProjectParts));
}

QWidget *CustomersPage::workArea()
{
    auto *area = new QWidget(m_pages);
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_notes);
    m_criteria->addBelow(m_retention);
    m_criteria->addBelow(m_value);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_criteria, 5);
    row->addWidget(m_list, 4);
    column->addLayout(row, 1);
    return area;
}

void CustomersPage::connectPanels()
{
    ProjectDocument &document = m_context.document;
    connect(m_empty, &EmptyState::activated, this, [this] { Q_EMIT pageRequested(QStringLiteral("data")); });
    connect(m_criteria, &CriteriaPanel::criterionAdded, this, [&document](const Criterion &criterion) {
        document.apply(edits::addBestCriterion(document.project(), criterion));
    });
    connect(m_criteria, &CriteriaPanel::criterionEdited, this,
            [&document](std::size_t index, const BestCriterion &criterion, const QString &mergeKey) {
                document.apply(edits::changeBestCriterion(document.project(), index, criterion, mergeKey));
            });
    connect(m_criteria, &CriteriaPanel::criterionRemoved, this,
            [&document](std::size_t index) { document.apply(edits::removeBestCriterion(document.project(), index)); });
    connect(m_criteria, &CriteriaPanel::combinationEdited, this, &CustomersPage::combine);
    connect(m_value, &ValueCard::edited, this, [this](const CustomerValuePlan &value) {
        m_context.imports.decide(tr("Change what lifetime values assume"),
                                 [value](ImportPlan &plan) { plan.value = value; });
    });
    connect(m_list, &CustomerList::markRequested, this, &CustomersPage::mark);
    connect(m_list, &CustomerList::unmarkRequested, this, [&document](int account) {
        const QString id = document.project().dataset->accountId(static_cast<std::size_t>(account));
        document.apply(edits::unmarkBestCustomer(document.project(), id));
    });
    connect(m_list, &CustomerList::accountRequested, this, &Page::accountRequested);
    m_list->offerOrigins(m_context.theme, [this] { return m_context.document.project(); });
    connect(&document, &ProjectDocument::changed, this, &CustomersPage::showProject);
    connect(&m_context.live, &LiveAnalysis::analyzed, this, [this] {
        if (!m_selection)
            select();
    });
}

Page::Status CustomersPage::status() const
{
    const BestRule &rule = *m_context.document.project().best;
    if (rule.criteria.empty() && rule.marks.empty())
        return Status::NotStarted;
    if (m_selection && (m_selection->best.isEmpty() || m_selection->rest.isEmpty()))
        return Status::NeedsAttention;
    return Status::Complete;
}

void CustomersPage::showProject(ProjectParts parts)
{
    if (!(parts & (ProjectParts(ProjectPart::Dataset) | ProjectPart::Best)))
        return;
    const Project &project = m_context.document.project();
    m_pages->setCurrentIndex(project.dataset->customers.isEmpty() ? 1 : 0);
    m_criteria->showRule(project.dataset, *project.best);
    m_value->showPlan(project.dataset, project.plan->value);
    m_selection.reset();
    select();
}

void CustomersPage::select()
{
    const Project &project = m_context.document.project();
    if (project.dataset->accounts.rowCount() <= mostSelectedAtOnce)
        m_selection = std::make_shared<const BestSelection>(selectBestCustomers(*project.dataset, *project.best));
    else if (m_context.live.isCurrent())
        m_selection = m_context.live.analysis().best;
    if (m_selection)
        showSelection();
}

void CustomersPage::showSelection()
{
    const Project &project = m_context.document.project();
    m_header->setFinding(bestSentence(*project.dataset, *project.best, *m_selection));
    const bool begun = !project.best->criteria.empty() || !project.best->marks.empty();
    m_notes->setNotes(notesOf(*m_selection, begun));
    m_criteria->showSelection(*m_selection);
    m_retention->showSelection(project.dataset, *m_selection);
    m_list->showCustomers(project.dataset, project.best, m_selection);
    Q_EMIT statusChanged();
}

void CustomersPage::combine(BestRule::Combine combine, int atLeast, double weightCut)
{
    ProjectDocument &document = m_context.document;
    BestRule rule = *document.project().best;
    rule.combine = combine;
    rule.atLeast = atLeast;
    rule.weightCut = weightCut;
    document.apply(edits::setBestRule(document.project(), rule, tr("Change how criteria combine")));
}

void CustomersPage::mark(int account, bool best)
{
    if (account < 0)
        return;
    ProjectDocument &document = m_context.document;
    const Dataset &dataset = *document.project().dataset;
    const QString id = dataset.accountId(static_cast<std::size_t>(account));
    const auto former = document.project().best->marks.find(id);
    const QString name = dataset.accountName(static_cast<std::size_t>(account));
    const QString title = best ? tr("Take in %1").arg(name) : tr("Leave out %1").arg(name);
    const std::optional<QString> reason =
        m_context.prompts.askText(title, tr("Reason, kept and printed in the report:"),
                                  former == document.project().best->marks.end() ? QString() : former->second.reason);
    if (reason)
        document.apply(edits::markBestCustomer(document.project(), id, {best, reason->trimmed()}));
}

} // namespace touchstone
