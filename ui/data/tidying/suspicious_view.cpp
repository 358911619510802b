#include "ui/data/tidying/suspicious_view.h"

#include "core/base/locale_text.h"
#include "ui/data/pane_switch.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_table_model.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <cmath>

namespace touchstone
{

namespace
{

constexpr std::size_t mostAccounts = 1000;

QString limitsText(const Attribute &attribute, double low, double high)
{
    if (std::isinf(high))
        return touchstone::SuspiciousView::tr("below %1").arg(valueText(attribute, low));
    if (std::isinf(low))
        return touchstone::SuspiciousView::tr("above %1").arg(valueText(attribute, high));
    return touchstone::SuspiciousView::tr("not from %1 to %2")
        .arg(valueText(attribute, low), valueText(attribute, high));
}

} // namespace

SuspiciousView::SuspiciousView(Theme &theme, QWidget *parent)
    : QWidget(parent), m_fieldModel(new TextTableModel({tr("Field"), tr("What"), tr("Values"), tr("They are")}, this)),
      m_accountModel(new TextTableModel({tr("Account"), tr("Value")}, this)),
      m_fields(makeTable(theme, m_fieldModel, QStringLiteral("suspiciousFields"), tr("Numbers to look at"))),
      m_accounts(makeTable(theme, m_accountModel, QStringLiteral("suspiciousAccounts"), tr("Accounts that have them"))),
      m_stack(new QStackedWidget(this)),
      m_unknown(plainButton(tr("Take for unknown"), QStringLiteral("takeForUnknown"), this))
{
    auto *lists = new QWidget(this);
    auto *column = new QVBoxLayout(lists);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_fields, 1);
    column->addWidget(m_accounts, 1);
    column->addWidget(m_unknown, 0, Qt::AlignLeft);
    m_stack->addWidget(nothingToDecide(theme, tr("No number is impossible or far off all others."), this));
    m_stack->addWidget(lists);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    connect(m_fields->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SuspiciousView::showAccounts);
    connect(m_unknown, &QPushButton::clicked, this, &SuspiciousView::takeForUnknown);
}

TableView *SuspiciousView::makeTable(Theme &theme, TextTableModel *model, const QString &name, const QString &what)
{
    auto *table = new TableView(theme, this);
    table->setObjectName(name);
    table->setAccessibleName(what);
    table->setModel(model);
    int column = 0;
    for (const int width : {200, 170, 90, 260})
        if (column < model->columnCount())
            table->setColumnWidth(column++, width);
    return table;
}

void SuspiciousView::setValues(const Project &project, std::vector<SuspiciousValues> values)
{
    m_dataset = project.dataset;
    m_values = std::move(values);
    m_limits = project.plan->tidying.limits;
    std::vector<std::vector<TextCell>> rows;
    for (const SuspiciousValues &found : m_values) {
        const Attribute &attribute = m_dataset->accounts.find(found.field)->attribute;
        const bool impossible = found.kind == SuspiciousValues::Kind::Impossible;
        const auto count = static_cast<qint64>(found.accounts.size());
        rows.push_back(
            {{attribute.label},
             {impossible ? tr("Cannot be") : tr("Far off all others"), impossible ? Tone::Attention : Tone::Normal},
             {countText(count), Tone::Normal, true, count},
             {limitsText(attribute, found.low, found.high), Tone::Muted}});
    }
    for (const ValueLimits &limits : m_limits) {
        const Column *column = m_dataset->accounts.find(limits.field);
        const Attribute attribute = column ? column->attribute : Attribute{limits.field, limits.field, {}};
        rows.push_back({{attribute.label, Tone::Muted},
                        {tr("Taken for unknown"), Tone::Muted},
                        {},
                        {limitsText(attribute, limits.low, limits.high), Tone::Muted}});
    }
    m_stack->setCurrentIndex(rows.empty() ? 0 : 1);
    m_fieldModel->setRows(std::move(rows));
    if (m_fieldModel->rowCount() > 0 && !m_fields->currentIndex().isValid())
        m_fields->setCurrentIndex(m_fieldModel->index(0, 0));
    showAccounts();
}

void SuspiciousView::showAccounts()
{
    const int row = m_fields->currentIndex().row();
    const bool found = row >= 0 && row < static_cast<int>(m_values.size());
    m_unknown->setText(found || row < 0 ? tr("Take for unknown") : tr("Take as they are again"));
    m_unknown->setEnabled(row >= 0);
    std::vector<std::vector<TextCell>> rows;
    if (found) {
        const SuspiciousValues &values = m_values[static_cast<std::size_t>(row)];
        const Column &column = *m_dataset->accounts.find(values.field);
        for (const qint32 account : values.accounts)
            if (rows.size() < mostAccounts)
                rows.push_back({{m_dataset->accountName(static_cast<std::size_t>(account))},
                                {cellText(column, static_cast<std::size_t>(account)), Tone::Normal, true}});
    }
    m_accountModel->setRows(std::move(rows));
}

void SuspiciousView::takeForUnknown()
{
    const int row = m_fields->currentIndex().row();
    if (row < 0)
        return;
    if (row < static_cast<int>(m_values.size())) {
        const SuspiciousValues &found = m_values[static_cast<std::size_t>(row)];
        const ValueLimits limits{found.field, found.low, found.high};
        Q_EMIT changeRequested(tr("Take impossible values for unknown"),
                               [limits](ImportPlan &plan) { plan.tidying.limits.push_back(limits); });
        return;
    }
    const ValueLimits limits = m_limits[static_cast<std::size_t>(row) - m_values.size()];
    Q_EMIT changeRequested(tr("Take values as they are again"),
                           [limits](ImportPlan &plan) { std::erase(plan.tidying.limits, limits); });
}

} // namespace touchstone
