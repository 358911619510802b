#pragma once

#include <QWidget>

class QPainter;

namespace touchstone
{

class Theme;

// A thin round bar on its track, filled to a share of it.
void paintPointsBar(QPainter &painter, const QRectF &rect, double share, const Theme &theme);

// Points out of the most that can be had.
class PointsBar : public QWidget
{
    Q_OBJECT

public:
    explicit PointsBar(Theme &theme, QWidget *parent = nullptr);

    void setPoints(int points, int most);
    int points() const { return m_points; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    int m_points = 0;
    int m_most = 100;
};

} // namespace touchstone
