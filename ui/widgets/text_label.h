#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace touchstone
{

enum class Tone { Normal, Muted, Primary, Attention };

// A label in one of the sizes of the look, of plain text, as what it says may come from data.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(TextRole role, const QString &text = {}, QWidget *parent = nullptr);

    TextLabel *toned(Tone tone); // returns this, for building layouts
    TextLabel *wrapped();
};

// One line that shortens itself with an ellipsis where room is short, and tells the whole text as its tooltip.
class ElidedLabel : public TextLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(TextRole role, const QString &text = {}, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace touchstone
