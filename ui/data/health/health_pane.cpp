#include "ui/data/health/health_pane.h"

#include "core/base/locale_text.h"
#include "ui/data/health/field_card.h"
#include "ui/data/health/finding_list.h"
#include "ui/data/health/health_model.h"
#include "ui/data/health/heat_delegate.h"
#include "ui/document/project_document.h"
#include "ui/tasks/task_list.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text_label.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStackedWidget>

#include <algorithm>

namespace touchstone
{

namespace
{

constexpr int bothFrom = 1060; // pixels from which map and findings stand side by side
constexpr int findingsWidth = 400;
constexpr int cardHeight = 236;
constexpr int lowCardHeight = 184;
constexpr int lowBelow = 680; // pixels below which the map needs the room more than the card
constexpr int headerHeight = 42;
constexpr int rowHeight = 32;
constexpr int fieldWidth = 136;
constexpr int leastFoundWidth = 64; // the sign, and the tool tip says the rest
constexpr int leastShareWidth = 76;
constexpr int mostShareWidth = 96;
constexpr int scrollBarWidth = 14;
constexpr int partSpacing = 20;
constexpr std::size_t mostListed = 200;

} // namespace

HealthPane::HealthPane(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new HealthModel(this)), m_sorted(new QSortFilterProxyModel(this)),
      m_headline(new TextLabel(TextRole::Section, {}, this)), m_parts(new QButtonGroup(this)),
      m_stack(new QStackedWidget(this)), m_wait(new TextLabel(TextRole::Body, tr("Looking at the fields…"), this)),
      m_card(new FieldCard(context.theme, this)), m_findings(new FindingList(context.theme, this))
{
    setObjectName(QStringLiteral("healthPane"));
    m_headline->setObjectName(QStringLiteral("healthHeadline"));
    m_headline->wrapped();
    m_wait->toned(Tone::Muted)->setAlignment(Qt::AlignCenter);
    auto *contents = new QWidget(m_stack);
    auto *row = new QHBoxLayout(contents);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(partSpacing);
    m_map = makeMap();
    row->addWidget(m_map, 1);
    row->addWidget(m_findings, 1);
    m_stack->addWidget(m_wait);
    m_stack->addWidget(contents);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(10);
    column->addWidget(makeHead());
    column->addWidget(m_stack, 1);
    connect(m_findings, &FindingList::remedyRequested, this, &HealthPane::applyRemedy);
    connect(m_findings, &FindingList::fieldRequested, this, &HealthPane::chooseField);
    connect(m_findings, &FindingList::accountsRequested, this, &HealthPane::showFindingsAccounts);
    connect(m_card, &FieldCard::accountRequested, this, &HealthPane::accountRequested);
    arrange();
}

// What the data say, and in a narrow window which half of the pane is shown.
QWidget *HealthPane::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_headline, 1);
    m_switch = new QWidget(head);
    auto *buttons = new QHBoxLayout(m_switch);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(4);
    const std::array parts = {std::pair(tr("What was found"), QStringLiteral("showFindings")),
                              std::pair(tr("How full the fields are"), QStringLiteral("showFields"))};
    for (int part = Findings; part <= Fields; ++part) {
        QPushButton *button = plainButton(parts.at(static_cast<std::size_t>(part)).first,
                                          parts.at(static_cast<std::size_t>(part)).second, m_switch);
        button->setCheckable(true);
        m_parts->addButton(button, part);
        buttons->addWidget(button);
    }
    m_parts->button(m_part)->setChecked(true);
    row->addWidget(m_switch, 0, Qt::AlignTop);
    connect(m_parts, &QButtonGroup::idClicked, this, [this](int part) { choosePart(static_cast<Part>(part)); });
    return head;
}

QWidget *HealthPane::makeMap()
{
    auto *map = new QWidget(this);
    auto *search = new QLineEdit(map);
    search->setObjectName(QStringLiteral("healthSearch"));
    search->setAccessibleName(tr("Search fields"));
    search->setPlaceholderText(tr("Search fields"));
    search->setClearButtonEnabled(true);
    search->setMaximumWidth(240);
    search->addAction(m_context.theme.icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(12);
    tools->addWidget(search);
    tools->addStretch(1);
    tools->addWidget((new TextLabel(TextRole::Small, tr("Known, up to"), map))->toned(Tone::Muted));
    tools->addWidget(new HeatLegend(m_context.theme, map));
    m_table = makeTable();
    auto *column = new QVBoxLayout(map);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(tools);
    column->addWidget(m_table, 1);
    column->addWidget(m_card);
    connect(search, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    return map;
}

TableView *HealthPane::makeTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(SortRole);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterKeyColumn(0);
    auto *table = new TableView(m_context.theme, this);
    table->setObjectName(QStringLiteral("healthTable"));
    table->setAccessibleName(tr("How full each field is in each population"));
    table->setModel(m_sorted);
    table->setSortingEnabled(true);
    table->horizontalHeader()->setFixedHeight(headerHeight);
    table->horizontalHeader()->setStyleSheet(QStringLiteral( // names of populations in narrow columns
        "QHeaderView::section { padding: 0 3px; } QHeaderView::section:first { padding-left: 10px; }"));
    table->horizontalHeader()->setSortIndicatorClearable(true);
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    table->sortByColumn(-1, Qt::AscendingOrder);
    table->setItemDelegate(new HeatDelegate(m_context.theme, table));
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this, &HealthPane::showCurrent);
    return table;
}

void HealthPane::setDataset(std::shared_ptr<const Dataset> dataset)
{
    m_dataset = std::move(dataset);
    if (isVisible())
        compute();
}

void HealthPane::setBusy(bool busy)
{
    m_findings->setRemediesEnabled(!busy);
}

void HealthPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    compute();
}

void HealthPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// Of the newest data, once.
void HealthPane::compute()
{
    if (!m_dataset || m_dataset == m_shown)
        return;
    m_shown = m_dataset;
    m_context.tasks.cancel(m_running);
    using Health = std::shared_ptr<const DataHealth>;
    m_running = m_context.tasks.runQuietly(
        this,
        [dataset = m_dataset](Progress &progress) -> Result<Health> {
            Result<DataHealth> health = checkHealth(*dataset, progress);
            if (!health)
                return health.error();
            return Health(std::make_shared<const DataHealth>(std::move(*health)));
        },
        [this](const Result<Health> &health) {
            if (health)
                show(*health);
        });
}

void HealthPane::show(std::shared_ptr<const DataHealth> health)
{
    const QModelIndex current = m_sorted->mapToSource(m_table->currentIndex());
    const QString field =
        current.isValid() ? m_model->field(current.row()).summary.attribute.key : QString(); // of the former data
    const int column = std::max(0, current.column());
    m_health = std::move(health);
    m_model->setHealth(m_health);
    m_findings->setHealth(m_health);
    setUpColumns();
    m_headline->setText(headline());
    const auto found = static_cast<qint64>(m_health->findings.size());
    m_parts->button(Findings)->setText(found == 0 ? tr("What was found")
                                                  : tr("What was found (%1)").arg(countText(found)));
    const int row = std::max(0, m_model->rowOf(field));
    const QModelIndex again = m_sorted->mapFromSource(m_model->index(row, std::min(column, m_model->foundColumn())));
    m_table->setCurrentIndex(again.isValid() ? again : m_sorted->index(0, 0));
    m_stack->setCurrentIndex(1);
    showCurrent();
    Q_EMIT countsChanged(static_cast<int>(std::ranges::count_if(m_health->findings, [](const HealthFinding &finding) {
        return finding.severity > DataIssue::Severity::Note;
    })));
}

// How many populations there are depends on the data; they share what the window has.
void HealthPane::setUpColumns()
{
    const int found = m_model->foundColumn();
    if (found < 2)
        return;
    const int map = width() >= bothFrom ? width() - findingsWidth - partSpacing : width();
    const int room = map - scrollBarWidth - fieldWidth - leastFoundWidth;
    const int share = std::clamp(room / (found - 1), leastShareWidth, mostShareWidth);
    m_table->setColumnWidth(0, fieldWidth);
    for (int column = 1; column < found; ++column)
        m_table->setColumnWidth(column, share);
    m_table->setColumnWidth(found, leastFoundWidth); // and what is left over
}

QString HealthPane::headline() const
{
    const auto count = [this](DataIssue::Severity severity) {
        return static_cast<int>(std::ranges::count(m_health->findings, severity, &HealthFinding::severity));
    };
    const int problems = count(DataIssue::Severity::Problem);
    const int warnings = count(DataIssue::Severity::Warning);
    if (m_health->fields.empty())
        return tr("There is no field to look at yet.");
    if (problems == 0 && warnings == 0)
        return tr("The checks found no field that would mislead a profile.");
    if (problems == 0)
        return tr("%Ln thing(s) to look at before you trust a profile.", nullptr, warnings);
    return tr("%Ln field(s) would mislead a profile.", nullptr, problems);
}

void HealthPane::choosePart(Part part)
{
    m_part = part;
    m_parts->button(part)->setChecked(true);
    arrange();
}

// Side by side where there is room, else one at a time.
void HealthPane::arrange()
{
    const bool both = width() >= bothFrom;
    m_switch->setVisible(!both);
    m_map->setVisible(both || m_part == Fields);
    m_findings->setVisible(both || m_part == Findings);
    m_findings->setMinimumWidth(both ? findingsWidth : 0);
    m_findings->setMaximumWidth(both ? findingsWidth : QWIDGETSIZE_MAX);
    m_card->setFixedHeight(height() < lowBelow ? lowCardHeight : cardHeight);
    setUpColumns();
}

void HealthPane::showCurrent()
{
    const QModelIndex index = m_sorted->mapToSource(m_table->currentIndex());
    if (!index.isValid() || !m_health) {
        m_card->clear();
        return;
    }
    const FieldHealth &field = m_model->field(index.row());
    m_card->showField(*m_health, field);
    listWithout(field, std::max(0, m_model->populationAt(index.column())));
}

void HealthPane::listWithout(const FieldHealth &field, int population)
{
    const HealthPopulation &shown = m_health->populations[static_cast<std::size_t>(population)];
    const FillRate &rate = field.fill[static_cast<std::size_t>(population)];
    const QString name = populationLabel(shown.which, m_health->unit);
    FieldCard::Listed listed;
    const std::size_t without = rate.total - rate.known;
    if (without == 0) {
        listed.heading = tr("Known for all under “%1”.").arg(name);
        m_card->showAccounts(listed);
        return;
    }
    listed.heading =
        tr("%1 of %2 under “%3” have none:")
            .arg(countText(static_cast<qint64>(without)), countText(static_cast<qint64>(rate.total)), name);
    const Column *column = m_shown->accounts.find(field.summary.attribute.key);
    for (const std::uint32_t row : shown.rows.rows()) {
        if (listed.accounts.size() == mostListed)
            break;
        if (column == nullptr || column->isKnown(row))
            continue;
        listed.accounts.push_back(static_cast<qint32>(row));
        listed.names << m_shown->accountName(row);
    }
    listed.more = without - listed.accounts.size();
    m_card->showAccounts(listed);
}

void HealthPane::showFindingsAccounts(int finding)
{
    const HealthFinding &found = m_health->findings[static_cast<std::size_t>(finding)];
    if (!found.fields.isEmpty())
        chooseField(found.fields.constFirst());
    FieldCard::Listed listed{found.title, found.accounts, {}, found.count - found.accounts.size()};
    for (const qint32 account : found.accounts)
        listed.names << m_shown->accountName(static_cast<std::size_t>(account));
    choosePart(Fields);
    m_card->showAccounts(listed);
}

void HealthPane::chooseField(const QString &field)
{
    choosePart(Fields);
    const QModelIndex index = m_sorted->mapFromSource(m_model->index(m_model->rowOf(field), m_model->foundColumn()));
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    m_table->setFocus(Qt::OtherFocusReason);
}

void HealthPane::applyRemedy(int finding)
{
    const Remedy &remedy = m_health->findings[static_cast<std::size_t>(finding)].remedy;
    const Project &project = m_context.document.project();
    const RemedyColumns columns = columnsOf(remedy, *project.dataset, *project.sources);
    if (!columns.places.empty())
        Q_EMIT remedyRequested(columns, remedyText(remedy, *project.dataset));
}

} // namespace touchstone

#include "moc_health_pane.cpp"
