#include "ui/data/files/reading_card.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/text_label.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace touchstone
{

ReadingCard::ReadingCard(QWidget *parent)
    : Card(parent), m_name(new ElidedLabel(TextRole::Name)), m_state(new TextLabel(TextRole::Caption)),
      m_stop(plainButton(tr("Cancel"), QStringLiteral("stopReading"), this))
{
    setObjectName(QStringLiteral("readingCard"));
    setFocusPolicy(Qt::StrongFocus);
    m_state->setObjectName(QStringLiteral("readingState"));
    auto *below = new QHBoxLayout;
    below->addWidget(m_state, 1);
    below->addWidget(m_stop);
    contents()->setContentsMargins(14, 6, 10, 10);
    contents()->setSpacing(4);
    contents()->addWidget(m_name);
    contents()->addLayout(below);
    connect(m_stop, &QPushButton::clicked, this, &ReadingCard::stopRequested);
}

void ReadingCard::show(const FileReadings::Reading &reading)
{
    m_name->setText(reading.name());
    m_state->setText(reading.refusal ? tr("Cannot be read") : tr("Reading…"));
    m_state->toned(reading.refusal ? Tone::Attention : Tone::Muted);
    m_stop->setText(reading.refusal ? tr("Put away") : tr("Cancel"));
    m_stop->setToolTip(reading.refusal ? QString() : tr("Stop this and leave the project as it was"));
    setAccessibleName(tr("%1, %2").arg(reading.name(), m_state->text()));
}

QString ReadingCard::file() const
{
    return m_name->text();
}

void ReadingCard::setChosen(bool chosen)
{
    setProperty("chosen", chosen);
    style()->unpolish(this);
    style()->polish(this);
}

void ReadingCard::mousePressEvent(QMouseEvent *event)
{
    Card::mousePressEvent(event);
    Q_EMIT chosen();
}

void ReadingCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return)
        Q_EMIT chosen();
    else
        Card::keyPressEvent(event);
}

} // namespace touchstone
