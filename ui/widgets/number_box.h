#pragma once

#include <QDoubleSpinBox>

namespace touchstone
{

// A number to type: as many decimals as it has, grouped as the user's country does. The wheel changes it only while it
// has the focus, so that scrolling a page changes nothing.
class NumberBox : public QDoubleSpinBox
{
    Q_OBJECT

public:
    explicit NumberBox(QWidget *parent = nullptr);

    QString textFromValue(double value) const override;
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace touchstone
