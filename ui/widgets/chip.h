#pragma once

#include "core/patterns/pattern.h"
#include "core/profile/profile.h"
#include "ui/widgets/table_view.h"

#include <QWidget>

namespace touchstone
{

// A word with a shape on a quiet ground. The shape says the same as the colour, and the word the same as both.
struct ChipLook {
    enum class Shape { None, Full, Half, Open };

    QString text;
    Shape shape = Shape::None;
    QColor colour;
    QColor fill;
};

ChipLook evidenceChip(Evidence evidence, const Theme &theme);
ChipLook basisChip(Basis basis, const Theme &theme);

QSize chipSize(const ChipLook &look);

// In the middle of the rectangle's height, at its left.
void paintChip(QPainter &painter, const QRect &rect, const ChipLook &look);

// A chip as a label, following the look that is on.
class Chip : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(Theme &theme, QWidget *parent = nullptr);

    void showEvidence(Evidence evidence);
    void showBasis(Basis basis);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setLook(const ChipLook &look);

    Theme &m_theme;
    ChipLook m_look;
};

// Draws the verdict that a cell has under a role (an int of Evidence) as a chip.
class EvidenceDelegate : public RowDelegate
{
    Q_OBJECT

public:
    EvidenceDelegate(Theme &theme, int role, QObject *parent = nullptr);

protected:
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_role;
};

} // namespace touchstone
