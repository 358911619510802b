#pragma once

#include <QColor>
#include <QMetaType>
#include <QString>
#include <QWidget>

#include <span>
#include <vector>

class QPainter;

namespace touchstone
{

class Theme;

// A share with its interval, all as fractions.
struct IntervalMark {
    double value = 0.0;
    double low = 0.0;
    double high = 0.0;
    QColor colour;
    QString label = {}; // "Best customers"
    QString text = {};  // "76 % (13 of 17)"
};

// A dot per mark with its interval as a line, one below the other, on a common axis that ends at `end`.
void paintIntervals(QPainter &painter, const QRectF &rect, std::span<const IntervalMark> marks, double end,
                    const Theme &theme);

// Where the axis of these marks ends: the whole, or a round share that just holds them all.
double intervalAxisEnd(std::span<const IntervalMark> marks);

// Where an axis that ends there is labelled: at its quarters, or its half, so that every label is a whole percent.
std::vector<double> intervalAxisTicks(double end);

// Shares side by side with their 95 % intervals: bars with whiskers, labelled directly.
class IntervalPlot : public QWidget
{
    Q_OBJECT

public:
    explicit IntervalPlot(Theme &theme, QWidget *parent = nullptr);

    void setMarks(std::vector<IntervalMark> marks);
    const std::vector<IntervalMark> &marks() const { return m_marks; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintMark(QPainter &painter, const IntervalMark &mark, const QRectF &row) const;
    void paintAxis(QPainter &painter, const QRectF &area) const;

    Theme &m_theme;
    std::vector<IntervalMark> m_marks;
};

} // namespace touchstone

Q_DECLARE_METATYPE(std::vector<touchstone::IntervalMark>)
