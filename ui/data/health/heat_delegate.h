#pragma once

#include "core/data/dataset.h"
#include "ui/widgets/table_view.h"

#include <QWidget>

namespace touchstone
{

// A cell of the heat map, filled by its share of known values in six steps of one colour, with the number on it; and
// the gravest finding about a field, a sign of its severity and its title. Steps rather than a ramp: each has a text
// that is easy to read on it, and neighbours can be told apart.
class HeatDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintShare(QPainter *painter, const QRect &cell, const QModelIndex &index) const;
    void paintFinding(QPainter *painter, const QRect &cell, DataIssue::Severity severity, const QString &title) const;
};

// What the steps of the colour mean.
class HeatLegend : public QWidget
{
    Q_OBJECT

public:
    explicit HeatLegend(Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
};

// The sign of a severity, the same wherever it stands.
QIcon severityIcon(DataIssue::Severity severity, const Theme &theme);

} // namespace touchstone
