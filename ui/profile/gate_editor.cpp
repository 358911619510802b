#include "ui/profile/gate_editor.h"

#include "core/profile/profile_lines.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/criteria_form.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace touchstone
{

GateEditor::GateEditor(Theme &theme, QWidget *parent)
    : QWidget(parent), m_title(new TextLabel(TextRole::Section, {}, this)), m_criteria(new CriteriaForm(theme, this)),
      m_kind(new QComboBox(this)), m_failedLabel(new TextLabel(TextRole::Caption, tr("When it fails"), this)),
      m_failed(new QComboBox(this)), m_reason(new QLineEdit(this))
{
    setObjectName(QStringLiteral("gateEditor"));
    // In the order of Gate::Kind and Gate::WhenFailed.
    m_kind->addItems({tr("Own rule"), tr("Budget"), tr("Geography"), tr("Vertical"), tr("Legal"), tr("Service limit")});
    m_kind->setObjectName(QStringLiteral("gateKind"));
    m_failed->addItems({tr("Bad fit"), tr("At most poor fit")});
    m_failed->setObjectName(QStringLiteral("whenFailed"));
    m_reason->setObjectName(QStringLiteral("gateReason"));
    m_reason->setPlaceholderText(tr("Why this belongs to the profile"));
    arrange();
    connectFields();
}

void GateEditor::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_title->wrapped());
    column->addWidget(m_criteria);
    auto *fields = new QGridLayout;
    fields->setHorizontalSpacing(12);
    fields->setVerticalSpacing(8);
    fields->setColumnStretch(1, 1);
    const auto add = [&](TextLabel *label, QWidget *field) {
        const int row = fields->rowCount();
        label->setBuddy(field);
        field->setAccessibleName(label->text());
        fields->addWidget(label, row, 0);
        fields->addWidget(field, row, 1);
    };
    add(new TextLabel(TextRole::Caption, tr("Kind"), this), m_kind);
    add(m_failedLabel, m_failed);
    add(new TextLabel(TextRole::Caption, tr("Reason"), this), m_reason);
    column->addLayout(fields);
    auto *remove = flatButton(tr("Remove"), QStringLiteral("removeLine"), this);
    connect(remove, &QPushButton::clicked, this, &GateEditor::removeRequested);
    column->addWidget(remove, 0, Qt::AlignRight);
    column->addStretch();
}

void GateEditor::connectFields()
{
    connect(m_criteria, &CriteriaForm::edited, this, [this] {
        m_gate.criteria = m_criteria->criteria();
        m_gate.basis = basisAfterEdit(m_gate.basis);
        Q_EMIT edited(m_gate);
    });
    connect(m_kind, &QComboBox::activated, this, [this](int kind) {
        m_gate.kind = static_cast<Gate::Kind>(kind);
        Q_EMIT edited(m_gate);
    });
    connect(m_failed, &QComboBox::activated, this, [this](int failed) {
        m_gate.whenFailed = static_cast<Gate::WhenFailed>(failed);
        Q_EMIT edited(m_gate);
    });
    connect(m_reason, &QLineEdit::editingFinished, this, [this] {
        if (m_reason->text() == m_gate.reason)
            return;
        m_gate.reason = m_reason->text();
        Q_EMIT edited(m_gate);
    });
}

void GateEditor::showGate(const std::shared_ptr<const Dataset> &dataset, const Gate &gate)
{
    m_gate = gate;
    const bool mustHave = gate.rule == Gate::Rule::MustHave;
    m_title->setText(mustHave ? tr("Must-have: all of this holds") : tr("Disqualifier: all of this holds"));
    m_criteria->showCriteria(dataset, gate.criteria);
    m_kind->setCurrentIndex(static_cast<int>(gate.kind));
    m_failed->setCurrentIndex(static_cast<int>(gate.whenFailed));
    m_failed->setVisible(mustHave);
    m_failedLabel->setVisible(mustHave);
    if (m_reason->text() != gate.reason)
        m_reason->setText(gate.reason);
    m_reason->setCursorPosition(0);
}

} // namespace touchstone
