#pragma once

#include "ui/charts/chart_look.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QSizeF>
#include <QTextOption>

namespace touchstone
{

// Lengths on paper are in tenths of a point (1/720 inch), as sizes of letters are whole numbers of the painter's units.
inline constexpr qreal point = 10.0;

// How the report looks on paper. Noto Sans, as other faces lose characters when text is copied from a PDF.
struct ReportLook {
    QSizeF page = {595.0 * point, 842.0 * point}; // A4
    qreal margin = 51.0 * point;                  // 18 mm
    qreal footer = 34.0 * point;
    ThemeColours colours = lightColours();

    qreal contentWidth() const { return page.width() - 2 * margin; }
    qreal bottom() const { return page.height() - margin - footer / 2; }

    // A face of this size in points, for a painter whose unit is the tenth of a point.
    static QFont font(qreal points, int weight = 400);
    ChartLook chartLook() const;
};

// Breaks lines between words, and within a word only where it is longer than the line. Texts come from data: nothing in
// them is markup.
QTextOption wrapped(Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop);

} // namespace touchstone
