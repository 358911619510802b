#pragma once

#include "ui/widgets/card.h"

namespace touchstone
{

class TextLabel;

// One number that matters, with what it is and what it is part of.
class FigureCard : public Card
{
    Q_OBJECT

public:
    explicit FigureCard(const QString &objectName, QWidget *parent = nullptr);

    void show(const QString &label, const QString &figure, const QString &note);

private:
    TextLabel *m_label;
    TextLabel *m_figure;
    TextLabel *m_note;
};

} // namespace touchstone
