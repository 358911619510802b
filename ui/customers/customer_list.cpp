#include "ui/customers/customer_list.h"

#include "core/base/locale_text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace touchstone
{

CustomerList::CustomerList(Theme &theme, QWidget *parent)
    : Card(parent), m_model(new BestModel(this)), m_table(new TableView(theme, this)),
      m_nobody(new TextLabel(TextRole::Body, {}, this))
{
    setObjectName(QStringLiteral("customerList"));
    setUpTable(theme);
    contents()->addWidget(filters(theme));
    m_shownOrEmpty = new QStackedWidget(this);
    m_shownOrEmpty->addWidget(m_table);
    m_shownOrEmpty->addWidget(m_nobody->toned(Tone::Muted));
    m_nobody->setObjectName(QStringLiteral("nobody"));
    m_nobody->setAlignment(Qt::AlignCenter);
    contents()->addWidget(m_shownOrEmpty, 1);
    contents()->addWidget(actions(theme));
    connectFields();
    updateActions();
}

QWidget *CustomerList::filters(Theme &theme)
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_search = new QLineEdit(bar);
    m_search->setObjectName(QStringLiteral("customerSearch"));
    m_search->setPlaceholderText(tr("Search customers"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme.icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_filter = new QComboBox(bar);
    m_filter->setObjectName(QStringLiteral("customerFilter"));
    m_filter->setAccessibleName(tr("Which customers are listed"));
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const QString &text :
         {tr("Best"), tr("Not best"), tr("Could not be judged"), tr("Chosen by hand"), tr("All customers")})
        m_filter->addItem(text);
    m_shown = new TextLabel(TextRole::Caption, {}, bar);
    m_shown->setObjectName(QStringLiteral("customersShown"));
    row->addWidget(m_search, 1);
    row->addWidget(m_filter);
    row->addWidget(m_shown->toned(Tone::Muted));
    return bar;
}

void CustomerList::setUpTable(Theme &theme)
{
    m_table->setObjectName(QStringLiteral("customers"));
    m_table->setAccessibleName(tr("Customers"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(BestModel::CriteriaColumn, new CriteriaDelegate(theme, m_table));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setSortingEnabled(true);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSortIndicator(BestModel::CriteriaColumn, Qt::DescendingOrder);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(BestModel::NameColumn, QHeaderView::Stretch);
    header->resizeSection(BestModel::CriteriaColumn, 128);
    header->resizeSection(BestModel::HandColumn, 96);
}

QWidget *CustomerList::actions(Theme &theme)
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_takeIn = plainButton(tr("Take in…"), QStringLiteral("takeIn"), bar);
    m_takeIn->setIcon(theme.icon(QStringLiteral("pin")));
    m_takeIn->setToolTip(tr("Count this customer as best, whatever the criteria say"));
    m_leaveOut = plainButton(tr("Leave out…"), QStringLiteral("leaveOut"), bar);
    m_leaveOut->setToolTip(tr("Do not count this customer as best, whatever the criteria say"));
    m_unmark = flatButton(tr("As the criteria say"), QStringLiteral("unmark"), bar);
    row->addWidget(m_takeIn);
    row->addWidget(m_leaveOut);
    row->addWidget(m_unmark);
    row->addStretch();
    return bar;
}

void CustomerList::connectFields()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setSearch(text);
        showCounts();
    });
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_model->setFilter(static_cast<BestModel::Filter>(index));
        showCounts();
    });
    connect(m_takeIn, &QPushButton::clicked, this, [this] { Q_EMIT markRequested(currentAccount(), true); });
    connect(m_leaveOut, &QPushButton::clicked, this, [this] { Q_EMIT markRequested(currentAccount(), false); });
    connect(m_unmark, &QPushButton::clicked, this, [this] { Q_EMIT unmarkRequested(currentAccount()); });
    connect(m_table, &QTableView::customContextMenuRequested, this, &CustomerList::showMenu);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT accountRequested(m_model->accountAt(index)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &CustomerList::updateActions);
}

void CustomerList::showCustomers(const std::shared_ptr<const Dataset> &dataset,
                                 const std::shared_ptr<const BestRule> &rule,
                                 const std::shared_ptr<const BestSelection> &selection)
{
    const int account = currentAccount();
    m_selection = selection;
    m_rule = rule;
    m_model->setCustomers(dataset, rule, selection);
    if (const QModelIndex again = m_model->indexOf(account); again.isValid())
        m_table->setCurrentIndex(again);
    showCounts();
}

void CustomerList::offerOrigins(Theme &theme, std::function<Project()> project)
{
    offerOrigin(m_table, theme, std::move(project),
                [this](const QModelIndex &index) { return m_model->tracedAt(index); });
}

void CustomerList::showCounts()
{
    m_shown->setText(countText(m_model->rowCount()));
    const bool all = m_search->text().isEmpty() && m_filter->currentIndex() == 0;
    m_nobody->setText(all ? tr("Nobody is best yet.") : tr("No customer matches."));
    m_shownOrEmpty->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    updateActions();
}

int CustomerList::currentAccount() const
{
    return m_model->accountAt(m_table->currentIndex());
}

void CustomerList::updateActions()
{
    const int account = currentAccount();
    const auto row = static_cast<std::size_t>(std::max(0, account));
    const bool chosen = account >= 0 && m_selection && row < m_selection->best.rowCount();
    const bool marked = chosen && m_model->isMarked(account);
    m_takeIn->setEnabled(chosen && (marked || !m_selection->best.contains(row)));
    m_leaveOut->setEnabled(chosen && (marked || m_selection->best.contains(row)));
    m_unmark->setEnabled(marked);
}

void CustomerList::showMenu(const QPoint &place)
{
    const QModelIndex index = m_table->indexAt(place);
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QPushButton *button : {m_takeIn, m_leaveOut, m_unmark}) {
        QAction *action = menu->addAction(button->text());
        action->setEnabled(button->isEnabled());
        connect(action, &QAction::triggered, button, &QPushButton::click);
    }
    menu->addSeparator();
    menu->addActions(m_table->actions());
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

} // namespace touchstone
