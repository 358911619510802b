#include "ui/widgets/criterion_editor.h"

#include "core/base/locale_text.h"
#include "ui/widgets/number_box.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/value_list_model.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <cmath>

namespace touchstone
{

namespace
{

using Operator = CriterionForm::Operator;

constexpr int listHeight = 148;

bool usesLow(Operator op)
{
    return op == Operator::AtLeast || op == Operator::MoreThan || op == Operator::Between;
}

bool usesHigh(Operator op)
{
    return op == Operator::AtMost || op == Operator::LessThan || op == Operator::Between;
}

QHBoxLayout *rowIn(QWidget *parent)
{
    auto *row = new QHBoxLayout(parent);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    return row;
}

template <typename Field>
Field *named(Field *field, const QString &name, const QString &accessible)
{
    field->setObjectName(name);
    field->setAccessibleName(accessible);
    return field;
}

QDateEdit *dateField(QWidget *parent)
{
    auto *field = new QDateEdit(parent);
    field->setCalendarPopup(true);
    field->setDisplayFormat(dateFormat());
    return field;
}

// The values of a number's "is one of", as they are typed: separated by semicolons.
QStringList splitValues(const QString &text)
{
    QStringList values;
    for (const QString &value : text.split(QLatin1Char(';'))) {
        if (!value.trimmed().isEmpty())
            values << value.trimmed();
    }
    return values;
}

} // namespace

CriterionEditor::CriterionEditor(Theme &theme, Use use, QWidget *parent)
    : QWidget(parent), m_use(use), m_valueModel(new ValueListModel(this))
{
    m_operator = named(new QComboBox(this), QStringLiteral("operator"), tr("Operator"));
    m_numbers = numberFields();
    m_shares = shareField();
    m_dates = dateFields();
    m_text = named(new QLineEdit(this), QStringLiteral("text"), tr("Text"));
    m_list = valueList();
    m_search->addAction(theme.icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    arrange();
    connectFields();
}

QWidget *CriterionEditor::numberFields()
{
    auto *fields = new QWidget(this);
    QHBoxLayout *row = rowIn(fields);
    m_low = named(new NumberBox(fields), QStringLiteral("low"), tr("From"));
    m_to = new TextLabel(TextRole::Body, {}, fields);
    m_high = named(new NumberBox(fields), QStringLiteral("high"), tr("To"));
    row->addWidget(m_low);
    row->addWidget(m_to);
    row->addWidget(m_high);
    return fields;
}

QWidget *CriterionEditor::shareField()
{
    auto *fields = new QWidget(this);
    m_share = named(new NumberBox(fields), QStringLiteral("share"), tr("Share in percent"));
    m_share->setRange(0.1, 99.9);
    m_share->setDecimals(1);
    m_share->setStepType(QAbstractSpinBox::DefaultStepType);
    m_share->setSingleStep(5.0);
    m_share->setSuffix(tr(" %"));
    rowIn(fields)->addWidget(m_share);
    return fields;
}

QWidget *CriterionEditor::dateFields()
{
    auto *fields = new QWidget(this);
    QHBoxLayout *row = rowIn(fields);
    m_from = named(dateField(fields), QStringLiteral("from"), tr("From"));
    m_dateTo = new TextLabel(TextRole::Body, {}, fields);
    m_until = named(dateField(fields), QStringLiteral("until"), tr("To"));
    row->addWidget(m_from);
    row->addWidget(m_dateTo);
    row->addWidget(m_until);
    return fields;
}

QWidget *CriterionEditor::valueList()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_search = named(new QLineEdit(page), QStringLiteral("valueSearch"), tr("Search values"));
    m_search->setPlaceholderText(tr("Search values"));
    m_search->setClearButtonEnabled(true);
    m_values = named(new QListView(page), QStringLiteral("values"), tr("Values"));
    m_values->setModel(m_valueModel);
    m_values->setUniformItemSizes(true);
    m_values->setProperty("roomy", true);
    m_values->setProperty("framed", true);
    m_values->setFixedHeight(listHeight);
    column->addWidget(m_search);
    column->addWidget(m_values);
    return page;
}

void CriterionEditor::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget *field : std::initializer_list<QWidget *>{m_operator, m_numbers, m_shares, m_dates})
        row->addWidget(field);
    row->addWidget(m_text, 1);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_list);
    for (QWidget *operand : std::initializer_list<QWidget *>{m_numbers, m_shares, m_dates, m_text, m_list})
        operand->hide(); // all of them beside each other would ask for a window wider than the screen
}

void CriterionEditor::connectFields()
{
    connect(m_operator, &QComboBox::activated, this, &CriterionEditor::chooseOperator);
    for (NumberBox *box : {m_low, m_high, m_share})
        connect(box, &NumberBox::valueChanged, this, &CriterionEditor::accept);
    for (QDateEdit *field : {m_from, m_until})
        connect(field, &QDateEdit::dateChanged, this, &CriterionEditor::accept);
    connect(m_text, &QLineEdit::editingFinished, this, &CriterionEditor::accept);
    connect(m_valueModel, &ValueListModel::tickedChanged, this, &CriterionEditor::accept);
    connect(m_search, &QLineEdit::textChanged, m_valueModel, &ValueListModel::setSearch);
}

void CriterionEditor::show(std::shared_ptr<const Dataset> dataset, const RowSet &among, const Criterion &criterion)
{
    const bool otherField = dataset != m_dataset || criterion.attribute != m_criterion.attribute;
    if (!otherField && criterion == m_criterion)
        return;
    m_showing = true;
    m_dataset = std::move(dataset);
    m_among = among;
    m_criterion = criterion;
    const Column *column = m_dataset->accounts.find(criterion.attribute);
    m_attribute = column ? column->attribute : Attribute();
    if (!column)
        m_attribute.label = m_attribute.key = criterion.attribute;
    m_form = formOf(criterion.condition, m_attribute.kind);
    m_valuesAreCurrent = m_valuesAreCurrent && !otherField && m_form.values == m_valueModel->ticked();
    showOperators();
    showOperands();
    m_showing = false;
}

void CriterionEditor::showOperators()
{
    m_operator->clear();
    std::vector<Operator> operators = operatorsFor(m_attribute.kind, m_use == Use::BestRule);
    if (std::find(operators.begin(), operators.end(), m_form.op) == operators.end())
        operators.push_back(m_form.op);
    for (const Operator op : operators)
        m_operator->addItem(operatorLabel(op, m_attribute.kind), static_cast<int>(op));
    m_operator->setCurrentIndex(m_operator->findData(static_cast<int>(m_form.op)));
}

CriterionEditor::Operand CriterionEditor::operand() const
{
    switch (m_form.op) {
    case Operator::AtLeast:
    case Operator::MoreThan:
    case Operator::AtMost:
    case Operator::LessThan:
    case Operator::Between:
        return m_attribute.kind == ValueKind::Date ? Operand::Dates : Operand::Numbers;
    case Operator::TopShare:
    case Operator::BottomShare:
        return Operand::Share;
    case Operator::AnyOf:
    case Operator::NoneOf:
        return isNumeric(m_attribute.kind) || m_attribute.kind == ValueKind::Range ? Operand::Text : Operand::Values;
    case Operator::Contains:
        return Operand::Text;
    default:
        return Operand::None;
    }
}

void CriterionEditor::showOperands()
{
    const Operand shown = operand();
    m_numbers->setVisible(shown == Operand::Numbers);
    m_shares->setVisible(shown == Operand::Share);
    m_dates->setVisible(shown == Operand::Dates);
    m_text->setVisible(shown == Operand::Text);
    m_list->setVisible(shown == Operand::Values);
    if (shown == Operand::Numbers)
        showNumbers();
    else if (shown == Operand::Dates)
        showDates();
    else if (shown == Operand::Text || shown == Operand::Values)
        showTexts();
    else if (shown == Operand::Share)
        m_share->setValue(m_form.share * 100.0);
}

void CriterionEditor::showNumbers()
{
    const QString unit = m_attribute.kind == ValueKind::Percent ? QStringLiteral("%") : m_attribute.unit;
    for (NumberBox *box : {m_low, m_high})
        box->setSuffix(unit.isEmpty() ? QString() : QLatin1Char(' ') + unit);
    m_low->setVisible(usesLow(m_form.op));
    m_high->setVisible(usesHigh(m_form.op));
    m_to->setVisible(m_form.op == Operator::Between);
    m_to->setText(m_form.highIncluded ? tr("to") : tr("to below"));
    m_low->setValue(m_form.low);
    m_high->setValue(m_form.high);
}

void CriterionEditor::showDates()
{
    m_from->setVisible(usesLow(m_form.op));
    m_until->setVisible(usesHigh(m_form.op));
    m_dateTo->setVisible(m_form.op == Operator::Between);
    m_dateTo->setText(m_form.highIncluded ? tr("to") : tr("to before"));
    m_from->setDate(dateFromDays(m_form.low));
    m_until->setDate(dateFromDays(m_form.high));
}

void CriterionEditor::showTexts()
{
    const bool typedValues = m_form.op != Operator::Contains;
    m_text->setText(typedValues ? m_form.values.join(QStringLiteral("; ")) : m_form.text);
    m_text->setPlaceholderText(typedValues ? tr("Values, separated by ;") : tr("Text to look for"));
    const Column *column = m_dataset->accounts.find(m_attribute.key);
    if (operand() != Operand::Values || m_valuesAreCurrent)
        return;
    m_search->clear();
    m_valueModel->setValues(column ? valueCounts(*column, m_among) : std::vector<ValueCount>(), m_form.values);
    m_valuesAreCurrent = true;
}

// The number that was typed for one operator is a good one to begin with for the next.
void CriterionEditor::chooseOperator()
{
    const auto chosen = static_cast<Operator>(m_operator->currentData().toInt());
    if (chosen == m_form.op)
        return;
    const bool hadNumber = usesLow(m_form.op) || usesHigh(m_form.op);
    const double number = usesLow(m_form.op) ? m_form.low : m_form.high;
    if (usesLow(chosen) && !usesLow(m_form.op))
        m_form.low = hadNumber ? number : 0.0;
    if (usesHigh(chosen) && !usesHigh(m_form.op))
        m_form.high = hadNumber ? number : 0.0;
    if (chosen == Operator::Between)
        m_form.lowIncluded = m_form.highIncluded = true;
    m_form.op = chosen;
    m_showing = true;
    showOperands();
    m_showing = false;
    accept();
}

void CriterionEditor::read()
{
    switch (operand()) {
    case Operand::Numbers:
        m_form.low = m_low->value();
        m_form.high = m_high->value();
        break;
    case Operand::Share:
        m_form.share = m_share->value() / 100.0;
        break;
    case Operand::Dates:
        m_form.low = daysFromDate(m_from->date());
        m_form.high = daysFromDate(m_until->date());
        break;
    case Operand::Text:
        if (m_form.op == Operator::Contains)
            m_form.text = m_text->text().trimmed();
        else
            m_form.values = splitValues(m_text->text());
        break;
    case Operand::Values:
        m_form.values = m_valueModel->ticked();
        break;
    case Operand::None:
        break;
    }
}

void CriterionEditor::accept()
{
    if (m_showing || !m_dataset)
        return;
    read();
    const Condition condition = conditionOf(m_form);
    if (!touchstone::isComplete(m_form) || condition == m_criterion.condition)
        return;
    m_criterion.condition = condition;
    Q_EMIT edited();
}

} // namespace touchstone
