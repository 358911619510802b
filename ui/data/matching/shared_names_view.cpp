#include "ui/data/matching/shared_names_view.h"

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

namespace touchstone
{

namespace
{

// The first of these that the account has, so that two of one name can be told apart.
QString knownBy(const Dataset &dataset, qint32 account, std::initializer_list<const char *> fields)
{
    for (const char *field : fields)
        if (const Column *column = dataset.accounts.find(QString::fromLatin1(field)))
            if (const QString text = cellText(*column, static_cast<std::size_t>(account)); !text.isEmpty())
                return text;
    return {};
}

TextCell number(qint64 value)
{
    return {countText(value), Tone::Muted, true, value};
}

} // namespace

SharedNamesView::SharedNamesView(Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_nameModel(new TextTableModel({tr("Named in the file"), tr("File"), tr("Rows"), tr("Fits")}, this)),
      m_accountModel(new TextTableModel({tr("Account"), tr("Identifier"), tr("Web domain"), tr("Place")}, this)),
      m_factModel(new TextTableModel({QString(), tr("The row"), tr("The account")}, this)),
      m_nameTable(makeTable(theme, m_nameModel, QStringLiteral("sharedNames"), tr("Names that several accounts have"))),
      m_accountTable(
          makeTable(theme, m_accountModel, QStringLiteral("sharedAccounts"), tr("Accounts that may be meant"))),
      m_factTable(makeTable(theme, m_factModel, QStringLiteral("sharedFacts"), tr("What both sides are known for"))),
      m_empty(nothingToDecide(theme, tr("No row names an account as several are called."), this)),
      m_stack(new QStackedWidget(this))
{
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    for (TableView *table : {m_nameTable, m_accountTable, m_factTable})
        split->addWidget(table);
    auto *intro = new TextLabel(TextRole::Body, tr("These rows name an account as several are called, so they were "
                                                   "joined to none. Choose the account that is meant."));
    auto *parts = new QWidget(this);
    auto *column = new QVBoxLayout(parts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(intro->wrapped());
    column->addWidget(split, 1);
    column->addWidget(makeAnswer());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(parts);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    connect(m_nameTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SharedNamesView::showAccounts);
    connect(m_accountTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SharedNamesView::showSides);
}

TableView *SharedNamesView::makeTable(Theme &theme, TextTableModel *model, const QString &name,
                                      const QString &accessibleName)
{
    auto *table = new TableView(theme, this);
    table->setObjectName(name);
    table->setAccessibleName(accessibleName);
    table->setModel(model);
    table->setMinimumHeight(110);
    table->horizontalHeader()->setStretchLastSection(false);
    for (int column = 0; column < model->columnCount(); ++column)
        table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    return table;
}

QWidget *SharedNamesView::makeAnswer()
{
    auto *answer = new QWidget(this);
    m_assign = plainButton(tr("It is this account (Y)"), QStringLiteral("assignRows"), answer);
    m_reason = new TextLabel(TextRole::Caption, {}, answer);
    m_reason->toned(Tone::Muted)->wrapped();
    auto *row = new QHBoxLayout(answer);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_assign);
    row->addWidget(m_reason, 1);
    connect(m_assign, &QPushButton::clicked, this, &SharedNamesView::assign);
    auto *key = new QShortcut(Qt::Key_Y, this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &SharedNamesView::assign);
    return answer;
}

void SharedNamesView::setNames(const Project &project, std::vector<SharedName> names)
{
    m_dataset = project.dataset;
    m_sources = project.sources;
    m_plan = project.plan;
    m_names = std::move(names);
    showNames();
}

const SharedName *SharedNamesView::chosenName() const
{
    const auto row = static_cast<std::size_t>(m_nameTable->currentIndex().row());
    return m_nameTable->currentIndex().isValid() && row < m_names.size() ? &m_names[row] : nullptr;
}

qint32 SharedNamesView::chosenAccount() const
{
    const SharedName *name = chosenName();
    const auto row = static_cast<std::size_t>(m_accountTable->currentIndex().row());
    return name && m_accountTable->currentIndex().isValid() && row < name->accounts.size() ? name->accounts[row] : -1;
}

void SharedNamesView::showNames()
{
    std::vector<std::vector<TextCell>> rows;
    rows.reserve(m_names.size());
    for (const SharedName &name : m_names)
        rows.push_back({{name.text},
                        {(*m_sources)[static_cast<std::size_t>(name.source)].name, Tone::Muted},
                        number(name.rows),
                        {tr("%Ln account(s)", nullptr, static_cast<int>(name.accounts.size())), Tone::Muted}});
    const int former = std::max(0, m_nameTable->currentIndex().row());
    m_nameModel->setRows(std::move(rows));
    m_stack->setCurrentIndex(m_names.empty() ? 0 : 1);
    m_nameTable->setCurrentIndex(m_nameModel->index(std::min(former, m_nameModel->rowCount() - 1), 0));
    showAccounts();
}

void SharedNamesView::showAccounts()
{
    std::vector<std::vector<TextCell>> rows;
    if (const SharedName *name = chosenName())
        for (const qint32 account : name->accounts)
            rows.push_back({{m_dataset->accountName(static_cast<std::size_t>(account))},
                            {m_dataset->accountId(static_cast<std::size_t>(account)), Tone::Muted},
                            {knownBy(*m_dataset, account, {"domain", "website"}), Tone::Muted},
                            {knownBy(*m_dataset, account, {"city", "state", "country", "region"}), Tone::Muted}});
    m_accountModel->setRows(std::move(rows));
    m_accountTable->setCurrentIndex(m_accountModel->index(0, 0));
    showSides();
}

void SharedNamesView::showSides()
{
    std::vector<std::vector<TextCell>> facts;
    const SharedName *name = chosenName();
    const qint32 account = chosenAccount();
    if (name && account >= 0)
        for (const SideBySide &fact : rowBesideAccount(*m_dataset, *m_sources, *m_plan, *name, account)) {
            const Tone tone = fact.differ ? Tone::Attention : Tone::Normal;
            facts.push_back({{fact.label, Tone::Muted}, {fact.one, tone}, {fact.other, tone}});
        }
    m_factModel->setRows(std::move(facts));
    const bool can = account >= 0 && canBeAssigned(*m_dataset, account);
    m_assign->setEnabled(can);
    m_reason->setText(account < 0 || can ? QString()
                                         : tr("Nothing but its name tells this account from the others. Import an "
                                              "identifier or a web domain for it."));
}

void SharedNamesView::assign()
{
    const SharedName *name = chosenName();
    const qint32 account = chosenAccount();
    if (!name || account < 0 || !canBeAssigned(*m_dataset, account))
        return;
    const QString source = (*m_sources)[static_cast<std::size_t>(name->source)].name;
    Q_EMIT changeRequested(tr("Assign the rows of “%1”").arg(name->text),
                           [dataset = m_dataset, source, named = name->text, account](ImportPlan &plan) {
                               plan.matching =
                                   withAssignment(std::move(plan.matching), *dataset, source, named, account);
                           });
}

} // namespace touchstone
