#include "ui/data/files/source_card.h"

#include "core/base/locale_text.h"
#include "ui/data/data_texts.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QStyle>
#include <QVBoxLayout>

namespace touchstone
{

namespace
{

constexpr SourceRole roles[] = {SourceRole::Accounts,      SourceRole::Customers, SourceRole::Prospects,
                                SourceRole::Opportunities, SourceRole::Contacts,  SourceRole::Responses,
                                SourceRole::Usage,         SourceRole::Invoices,  SourceRole::Subscriptions,
                                SourceRole::Tickets,       SourceRole::Events,    SourceRole::Lookup,
                                SourceRole::Ignored};

} // namespace

SourceCard::SourceCard(Theme &theme, QWidget *parent)
    : Card(parent), m_name(new ElidedLabel(TextRole::Name)),
      m_remove(iconButton(theme.icon(QStringLiteral("remove")), tr("Remove this file from the project"),
                          QStringLiteral("removeSource"), this)),
      m_role(new QComboBox(this)), m_rows(new TextLabel(TextRole::Caption)), m_match(new TextLabel(TextRole::Caption)),
      m_issues(new TextLabel(TextRole::Caption))
{
    setObjectName(QStringLiteral("sourceCard"));
    setFocusPolicy(Qt::StrongFocus);
    m_role->setObjectName(QStringLiteral("sourceRole"));
    m_role->setAccessibleName(tr("What the rows of this file are"));
    m_role->setFocusPolicy(Qt::StrongFocus);
    for (const SourceRole role : roles)
        m_role->addItem(roleLabel(role), static_cast<int>(role));
    m_rows->toned(Tone::Muted);
    m_match->toned(Tone::Muted)->wrapped();
    m_issues->toned(Tone::Attention);
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_remove);
    auto *counts = new QHBoxLayout;
    counts->addWidget(m_rows, 1);
    counts->addWidget(m_issues);
    contents()->setContentsMargins(14, 6, 10, 10);
    contents()->setSpacing(4);
    contents()->addLayout(head);
    contents()->addWidget(m_role);
    contents()->addLayout(counts);
    contents()->addWidget(m_match);
    connect(m_role, &QComboBox::activated, this,
            [this] { Q_EMIT roleChosen(static_cast<SourceRole>(m_role->currentData().toInt())); });
    connect(m_remove, &QToolButton::clicked, this, &SourceCard::removeRequested);
}

void SourceCard::show(const Source &source, const SourcePlan *plan, const JoinReport *join, qint64 issues)
{
    const SourceRole role = plan ? plan->role : SourceRole::Ignored;
    m_name->setText(source.name);
    m_role->setCurrentIndex(m_role->findData(static_cast<int>(role)));
    m_role->setToolTip(plan ? plan->reason.toHtmlEscaped() : QString());
    const QString rows = tr("%Ln row(s)", nullptr, static_cast<int>(source.table->rowCount()));
    const QString system = plan ? systemName(*plan) : QString();
    m_rows->setText(system.isEmpty() ? rows : tr("%1, from %2", "rows, system").arg(rows, system));
    m_rows->setToolTip(plan ? plan->systemReason.toHtmlEscaped() : QString());
    m_match->setText(role == SourceRole::Ignored ? tr("Not used") : join ? matchText(*join) : QString());
    m_match->setVisible(!m_match->text().isEmpty());
    m_issues->setText(tr("%Ln issue(s)", nullptr, static_cast<int>(issues)));
    m_issues->setVisible(issues > 0);
    setAccessibleName(tr("%1, %2").arg(source.name, roleLabel(role)));
}

void SourceCard::setChosen(bool chosen)
{
    setProperty("chosen", chosen);
    style()->unpolish(this);
    style()->polish(this);
}

void SourceCard::mousePressEvent(QMouseEvent *event)
{
    Card::mousePressEvent(event);
    Q_EMIT chosen();
}

void SourceCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return)
        Q_EMIT chosen();
    else
        Card::keyPressEvent(event);
}

} // namespace touchstone
