#include "ui/widgets/figure_card.h"

#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace touchstone
{

FigureCard::FigureCard(const QString &objectName, QWidget *parent)
    : Card(parent), m_label(new ElidedLabel(TextRole::Caption)), m_figure(new TextLabel(TextRole::Figure)),
      m_note(new ElidedLabel(TextRole::Caption))
{
    setObjectName(objectName);
    contents()->setSpacing(2);
    contents()->addWidget(m_label);
    contents()->addWidget(m_figure);
    contents()->addWidget(m_note->toned(Tone::Muted));
}

void FigureCard::show(const QString &label, const QString &figure, const QString &note)
{
    m_label->setText(label);
    m_figure->setText(figure);
    m_note->setText(note);
    setAccessibleName(tr("%1: %2, %3").arg(label, figure, note));
}

} // namespace touchstone

#include "moc_figure_card.cpp"
