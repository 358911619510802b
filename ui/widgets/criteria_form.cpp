#include "ui/widgets/criteria_form.h"

#include "core/customers/criterion_choices.h"
#include "core/profile/profile_lines.h"
#include "ui/widgets/attribute_menu.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/criterion_editor.h"
#include "ui/widgets/row_count.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace touchstone
{

CriteriaForm::CriteriaForm(Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this)),
      m_add(flatButton(tr("And also…"), QStringLiteral("addCondition"), this)), m_menu(new QMenu(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    m_menu->setObjectName(QStringLiteral("conditionMenu"));
    setMenu(m_add, m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        m_menu->clear();
        if (m_dataset)
            fillAttributeMenu(*m_menu, profileColumns(*m_dataset), [this](const QString &key) { addCriterion(key); });
    });
}

void CriteriaForm::showCriteria(const std::shared_ptr<const Dataset> &dataset, const std::vector<Criterion> &criteria)
{
    m_dataset = dataset;
    m_criteria = criteria;
    setRowCount(m_lines, criteria.size(), [this](std::size_t index) { return addLine(index); });
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Column *column = dataset->accounts.find(criteria[i].attribute);
        m_lines[i].name->setText(column ? column->attribute.label : criteria[i].attribute);
        m_lines[i].editor->show(dataset, dataset->customers, criteria[i]);
    }
    m_add->setText(criteria.empty() ? tr("Add a condition…") : tr("And also…"));
}

CriteriaForm::Line CriteriaForm::addLine(std::size_t index)
{
    auto *widget = new QWidget(this);
    widget->setObjectName(QStringLiteral("condition%1").arg(index));
    auto *name = new TextLabel(TextRole::Name, {}, widget);
    auto *editor = new CriterionEditor(m_theme, CriterionEditor::Use::Profile, widget);
    auto *remove = iconButton(m_theme.icon(QStringLiteral("remove")), tr("Remove this condition"),
                              QStringLiteral("removeCondition"), widget);
    auto *head = new QHBoxLayout;
    head->addWidget(name, 1);
    head->addWidget(remove);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(editor);
    m_column->insertWidget(static_cast<int>(index), widget);
    widget->show();
    connect(editor, &CriterionEditor::edited, this, [this, index, editor] {
        m_criteria[index] = editor->criterion();
        Q_EMIT edited();
    });
    connect(remove, &QToolButton::clicked, this, [this, index] {
        m_criteria.erase(m_criteria.begin() + static_cast<std::ptrdiff_t>(index));
        Q_EMIT edited();
    });
    return {widget, name, editor};
}

void CriteriaForm::addCriterion(const QString &attribute)
{
    const Column *column = m_dataset->accounts.find(attribute);
    if (!column)
        return;
    m_criteria.push_back(suggestedCriterion(*column, m_dataset->customers, false));
    Q_EMIT edited();
}

} // namespace touchstone
