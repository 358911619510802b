#pragma once

#include "core/report/report.h"

#include <QPicture>
#include <QWidget>

namespace touchstone
{

class Theme;

// The sheets of the report as they will be printed, one at a time; Page up and Page down turn them.
class ReportPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPreview(Theme &theme, QWidget *parent = nullptr);

    // Lays the pages out anew; stays on the sheet that is shown where there still is one.
    void show(const std::vector<ReportPage> &pages, const ReportContext &context);
    int sheet() const { return m_sheet; } // from 0
    int sheetCount() const { return static_cast<int>(m_sheets.size()); }

    void turnTo(int sheet);
    void turnToPage(int page); // the sheet on which the page begins

Q_SIGNALS:
    void turned();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    Theme &m_theme;
    std::vector<QPicture> m_sheets;
    std::vector<int> m_firstSheets; // per page
    int m_sheet = 0;
};

} // namespace touchstone
