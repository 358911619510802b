#pragma once

#include <QAbstractSlider>
#include <QColor>
#include <QStringList>

#include <functional>
#include <vector>

namespace touchstone
{

class Theme;

// Bars over round borders with one or more thresholds to drag. A threshold rests on stops only, values as people say
// them. Mouse: drag, or click where it should go; keys: arrows, page up and down, home and end, and Ctrl with up or
// down for the next threshold. For screen readers it is a slider.
class ThresholdHistogram : public QAbstractSlider
{
    Q_OBJECT

public:
    struct Bars {
        std::vector<double> borders; // ascending, one more than bars
        std::vector<std::size_t> all;
        std::vector<std::size_t> best; // the part in the primary colour; empty: none
    };

    // What counts, which is lit: one side of the threshold, or what lies between two.
    enum class Side { Above, Below, Between, Neither };

    explicit ThresholdHistogram(Theme &theme, QWidget *parent = nullptr);

    void setBars(Bars bars, std::function<QString(double)> valueText);

    // Where thresholds may stand, ascending by value, and how each is called.
    void setStops(std::vector<double> values, QStringList labels);

    // The stops that the thresholds stand at, ascending. Emits nothing.
    void setHandles(std::vector<int> stops, Side side);

    // The colour of one bar, where it is not the neutral one.
    void setBarColour(std::function<QColor(std::size_t)> colour);

    const std::vector<int> &handles() const { return m_handles; }

    // Which gesture is under way: all moves of one drag, or of one key held down, belong to one.
    int gesture() const { return m_gesture; }

    // Where the stop is drawn: for tests and for the tool tips.
    QPoint stopPosition(int stop) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void handleMoved(int handle, int stop); // by the user

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override; // passed on, so that scrolling a page changes nothing
    bool event(QEvent *event) override;
    void sliderChange(SliderChange change) override;

private:
    QRect plotRect() const;
    double xOf(double value) const;
    int stopAt(double x) const;
    int nearestHandle(double x) const;
    void activate(int handle);
    void moveActive(int stop);
    QString barText(std::size_t bar) const;
    void paintSide(QPainter &painter) const;
    void paintBars(QPainter &painter) const;
    void paintAxis(QPainter &painter) const;
    void paintHandle(QPainter &painter, std::size_t handle) const;

    Theme &m_theme;
    Bars m_bars;
    std::function<QString(double)> m_valueText;
    std::function<QColor(std::size_t)> m_barColour;
    std::vector<double> m_stops;
    QStringList m_stopLabels;
    std::vector<int> m_handles;
    Side m_side = Side::Above;
    int m_active = 0;
    int m_gesture = 0;
    bool m_settingByProgram = false;
};

} // namespace touchstone
