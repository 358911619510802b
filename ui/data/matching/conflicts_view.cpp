#include "ui/data/matching/conflicts_view.h"

#include "core/base/locale_text.h"
#include "ui/data/pane_switch.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_table_model.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace touchstone
{

namespace
{

constexpr int newestIndex = 0; // in the box of choices; the sources follow

} // namespace

ConflictsView::ConflictsView(Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_fieldModel(new TextTableModel({tr("Field"), tr("Accounts"), tr("Whose value was taken")}, this)),
      m_accountModel(new TextTableModel({tr("Account")}, this)),
      m_fields(makeTable(theme, m_fieldModel, QStringLiteral("conflictFields"), tr("Fields whose sources disagree"))),
      m_accounts(makeTable(theme, m_accountModel, QStringLiteral("conflictAccounts"),
                           tr("Accounts with what each source says"))),
      m_stack(new QStackedWidget(this))
{
    m_fields->setColumnWidth(0, 190);
    m_fields->setColumnWidth(1, 90);
    auto *lists = new QWidget(this);
    auto *column = new QVBoxLayout(lists);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_fields, 2);
    column->addWidget(makeChoice());
    column->addWidget(m_accounts, 3);
    m_stack->addWidget(nothingToDecide(theme, tr("No two files say different things about the same account."), this));
    m_stack->addWidget(lists);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    connect(m_fields->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ConflictsView::showField);
}

TableView *ConflictsView::makeTable(Theme &theme, TextTableModel *model, const QString &name, const QString &what)
{
    auto *table = new TableView(theme, this);
    table->setObjectName(name);
    table->setAccessibleName(what);
    table->setModel(model);
    return table;
}

QWidget *ConflictsView::makeChoice()
{
    auto *choice = new QWidget(this);
    auto *label = new TextLabel(TextRole::Body, tr("&Whose value holds"), choice);
    m_choice = new QComboBox(choice);
    m_choice->setObjectName(QStringLiteral("conflictChoice"));
    m_choice->setAccessibleName(tr("Whose value holds"));
    m_choice->setMinimumWidth(280);
    label->setBuddy(m_choice);
    auto *row = new QHBoxLayout(choice);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_choice);
    row->addStretch(1);
    connect(m_choice, &QComboBox::activated, this, &ConflictsView::choose);
    return choice;
}

QString ConflictsView::sourceName(int source) const
{
    return (*m_sources)[static_cast<std::size_t>(source)].name;
}

QString ConflictsView::labelOf(const QString &field) const
{
    const Column *column = m_dataset->accounts.find(field);
    return column ? column->attribute.label : field;
}

const FieldConflicts *ConflictsView::current() const
{
    const int row = m_fields->currentIndex().row();
    return row >= 0 && row < static_cast<int>(m_dataset->conflicts.size())
               ? &m_dataset->conflicts[static_cast<std::size_t>(row)]
               : nullptr;
}

void ConflictsView::setProject(const Project &project)
{
    m_dataset = project.dataset;
    m_sources = project.sources;
    m_plan = project.plan;
    std::vector<std::vector<TextCell>> rows;
    for (const FieldConflicts &conflicts : m_dataset->conflicts) {
        QStringList taken;
        for (std::size_t index = 0; index < conflicts.sources.size(); ++index)
            if (conflicts.taken[index] > 0)
                taken << tr("%1: %2", "a file and how many times its value was taken")
                             .arg(sourceName(conflicts.sources[index]), countText(conflicts.taken[index]));
        rows.push_back({{labelOf(conflicts.field)},
                        {countText(conflicts.accounts), Tone::Normal, true, conflicts.accounts},
                        {taken.join(QStringLiteral(", ")), Tone::Muted}});
    }
    m_stack->setCurrentIndex(rows.empty() ? 0 : 1);
    m_fieldModel->setRows(std::move(rows));
    if (m_fieldModel->rowCount() > 0 && !m_fields->currentIndex().isValid())
        m_fields->setCurrentIndex(m_fieldModel->index(0, 0));
    showField();
}

void ConflictsView::showField()
{
    const FieldConflicts *conflicts = m_dataset ? current() : nullptr;
    m_choice->clear();
    std::vector<std::vector<TextCell>> rows;
    if (!conflicts) {
        m_accountModel->setRows({});
        return;
    }
    QStringList headers = {tr("Account")};
    m_choice->addItem(tr("The newest value"));
    for (const int source : conflicts->sources) {
        headers << sourceName(source);
        m_choice->addItem(tr("%1 first").arg(sourceName(source)), sourceName(source));
    }
    const ValueChoice *choice = m_plan->matching.find(conflicts->field);
    m_choice->setCurrentIndex(choice && choice->newest ? newestIndex : 1); // asked in the order of the choice
    for (const ValueConflict &conflict : conflicts->listed) {
        std::vector<TextCell> row(conflicts->sources.size() + 1);
        row[0] = {m_dataset->accountName(static_cast<std::size_t>(conflict.account))};
        for (const SourceCell &cell : conflict.values) {
            const auto place = std::find(conflicts->sources.begin(), conflicts->sources.end(), cell.source) -
                               conflicts->sources.begin() + 1;
            const Source &source = (*m_sources)[static_cast<std::size_t>(cell.source)];
            row[static_cast<std::size_t>(place)] = {
                source.table->columns[static_cast<std::size_t>(cell.column)].text(static_cast<std::size_t>(cell.row)),
                cell == conflict.values.front() ? Tone::Normal : Tone::Muted};
        }
        rows.push_back(std::move(row));
    }
    m_accountModel->setHeaders(headers);
    m_accountModel->setRows(std::move(rows));
    for (int column = 0; column < headers.size(); ++column)
        m_accounts->setColumnWidth(column, 220);
}

void ConflictsView::choose(int index)
{
    const FieldConflicts *conflicts = current();
    if (!conflicts)
        return;
    ValueChoice choice{conflicts->field, index == newestIndex, {}};
    if (index != newestIndex)
        choice.sources << m_choice->itemData(index).toString();
    for (const int source : conflicts->sources)
        if (!choice.newest && !choice.sources.contains(sourceName(source)))
            choice.sources << sourceName(source);
    Q_EMIT changeRequested(tr("Choose whose %1 holds").arg(labelOf(choice.field)), [choice](ImportPlan &plan) {
        std::erase_if(plan.matching.choices, [&](const ValueChoice &each) { return each.field == choice.field; });
        plan.matching.choices.push_back(choice);
    });
}

} // namespace touchstone
