#pragma once

#include <QFrame>

class QVBoxLayout;

namespace touchstone
{

// A surface with a thin border and round corners that holds what belongs together.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    QVBoxLayout *contents() const { return m_contents; }

private:
    QVBoxLayout *m_contents;
};

// A thin horizontal line between parts of a card.
QFrame *divider(QWidget *parent);

} // namespace touchstone
