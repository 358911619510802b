#include "ui/review/proof_tab.h"

#include "core/charts/proof_charts.h"
#include "core/project/kept_results.h"
#include "ui/charts/chart_panel.h"
#include "ui/document/project_document.h"
#include "ui/review/misses_card.h"
#include "ui/review/proof_card.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace touchstone
{

ProofTab::ProofTab(const PageContext &context, Page *page)
    : m_context(context), m_page(page), m_card(new ProofCard(context, page)), m_charts(new QGridLayout)
{
    auto *contents = new QWidget;
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_card);
    column->addLayout(m_charts);
    createCharts();
    m_misses = new MissesCard(context.theme);
    connect(m_misses, &MissesCard::accountRequested, page, &Page::accountRequested);
    column->addWidget(m_misses);
    column->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrollArea(contents, this));
    refresh();
}

void ProofTab::createCharts()
{
    const auto panel = [this](const QString &name) {
        auto *chart = new ChartPanel(m_context.theme, name);
        saveOnRequest(chart, m_page, m_context.prompts);
        return chart;
    };
    m_gain = panel(QStringLiteral("chart_gain"));
    m_tested = panel(QStringLiteral("chart_tested_outcomes"));
    m_calibration = panel(QStringLiteral("chart_calibration"));
    m_outcomes = panel(QStringLiteral("chart_win_rate_by_tier"));
    auto *caution =
        new TextLabel(TextRole::Caption, tr("The profile was made from these accounts too, so it looks better "
                                            "here than it will on new ones."));
    m_outcomes->contents()->addWidget(caution->toned(Tone::Muted)->wrapped());
    m_charts->setSpacing(16);
    m_charts->addWidget(m_gain, 0, 0);
    m_charts->addWidget(m_tested, 0, 1);
    m_charts->addWidget(m_calibration, 1, 0);
    m_charts->setColumnStretch(0, 1);
    m_charts->setColumnStretch(1, 1);
}

void ProofTab::projectChanged(ProjectParts parts)
{
    m_card->projectChanged(parts);
    if (parts & (ProjectParts(ProjectPart::Dataset) | ProjectPart::Proof))
        refresh();
}

void ProofTab::showOutcomes(const Chart &chart)
{
    m_outcomes->setChart(chart);
}

// Which accounts were misjudged can be told only while the data are those that it was tried on.
void ProofTab::refresh()
{
    const Project &project = m_context.document.project();
    const KeptProof &kept = *project.proof;
    const bool tried = kept.found && kept.found->isTried();
    for (QWidget *evidence :
         {static_cast<QWidget *>(m_gain), static_cast<QWidget *>(m_tested), static_cast<QWidget *>(m_calibration)})
        evidence->setVisible(tried);
    m_misses->setVisible(tried && isOfTheseData(project, kept));
    // What the profile knows stands by itself, or last among what it did not.
    m_charts->removeWidget(m_outcomes);
    m_charts->addWidget(m_outcomes, tried ? 1 : 0, tried ? 1 : 0, 1, tried ? 1 : 2);
    if (tried) {
        m_gain->setChart(gainChart(*kept.found));
        m_tested->setChart(testedOutcomesChart(*kept.found));
        m_calibration->setChart(calibrationChart(*kept.found));
    }
    if (tried && isOfTheseData(project, kept))
        m_misses->show(*kept.found, *project.dataset);
}

} // namespace touchstone

#include "moc_proof_tab.cpp"
