#pragma once

#include "core/base/progress.h"
#include "core/report/report.h"
#include "ui/review/report_look.h"

#include <QPainter>

#include <functional>
#include <vector>

class QPagedPaintDevice;

namespace touchstone
{

// Lays the blocks of report pages out on sheets of paper, breaking where they do not fit: table rows never break, the
// header of a table comes again on each sheet. The painter's unit is the
// tenth of a point.
class ReportPainter
{
public:
    // `newSheet` is called for each sheet after the first. `sheetCount` is printed in the footer; 0: not known yet.
    ReportPainter(QPainter &painter, const ReportLook &look, QString footer, int sheetCount,
                  std::function<void()> newSheet);

    void paint(const ReportPage &page);
    int sheets() const { return m_sheet; }

    // The chapter titles with the sheet, from 1, on which each begins.
    struct Chapter {
        QString title;
        int sheet = 1;
    };
    const std::vector<Chapter> &chapters() const { return m_chapters; }

private:
    void beginSheet();
    void paintFooter();
    void makeRoom(qreal height); // a new sheet unless so much is left on this one
    qreal remarkHeight(const ReportBlock &block) const;
    qreal textHeight(const QString &text, const QFont &font, qreal width) const;
    void paintText(const QString &text, const QFont &font, const QColor &colour, qreal spaceAfter);
    void paintTitle(const QString &title);
    void paintBlock(const ReportBlock &block);
    void paintFigures(const KeyFigures &figures);
    void paintChartBlock(const Chart &chart);
    void paintTable(const DataTable &table);
    std::vector<qreal> columnWidths(const DataTable &table) const;
    qreal rowHeight(const QStringList &cells, const std::vector<qreal> &widths, const QFont &font) const;
    void paintTableHeader(const DataTable &table, const std::vector<qreal> &widths);
    void paintRow(const DataTable &table, const QStringList &cells, const std::vector<qreal> &widths, qreal height);
    void paintTier(const QRectF &cell, const QString &text);

    QPainter &m_painter;
    const ReportLook &m_look;
    QString m_footer;
    int m_sheetCount;
    std::function<void()> m_newSheet;
    int m_sheet = 0;
    qreal m_y = 0;
    qreal m_remarkHeight = 0; // what has to stay with the block that is painted
    std::vector<Chapter> m_chapters;
};

} // namespace touchstone
