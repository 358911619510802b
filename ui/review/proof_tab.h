#pragma once

#include "core/project/project.h"
#include "ui/page.h"

class QGridLayout;

namespace touchstone
{

struct Chart;
class ChartPanel;
class MissesCard;
class ProofCard;

// Does it hold? The verdict of a back-test with all that it rests on, and how closed deals went that the profile was
// made from.
class ProofTab : public QWidget
{
    Q_OBJECT

public:
    ProofTab(const PageContext &context, Page *page);

    void projectChanged(ProjectParts parts);
    void showOutcomes(const Chart &chart); // of the deals that the profile knows

private:
    void createCharts();
    void refresh();

    PageContext m_context;
    Page *m_page;
    ProofCard *m_card;
    QGridLayout *m_charts;
    ChartPanel *m_gain = nullptr;
    ChartPanel *m_tested = nullptr;
    ChartPanel *m_calibration = nullptr;
    MissesCard *m_misses = nullptr;
    ChartPanel *m_outcomes = nullptr;
};

} // namespace touchstone
