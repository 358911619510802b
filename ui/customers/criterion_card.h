#pragma once

#include "core/customers/best_customers.h"
#include "core/customers/threshold_stops.h"
#include "ui/widgets/card.h"

#include <memory>

class QCheckBox;
class QToolButton;

namespace touchstone
{

class CriterionEditor;
class ElidedLabel;
class NumberBox;
class TextLabel;
class Theme;
class ThresholdHistogram;

// One criterion of best: its attribute, operator and value, the histogram with the threshold to drag, weight, on or
// off, and how many customers it judges how.
class CriterionCard : public Card
{
    Q_OBJECT

public:
    CriterionCard(Theme &theme, std::size_t number, QWidget *parent = nullptr);

    void showCriterion(const std::shared_ptr<const Dataset> &dataset, const BestCriterion &criterion, bool weighted);

    // Whom the rule selects at present, for the bars and the counts.
    void showSelection(const BestSelection &selection);

    const BestCriterion &criterion() const { return m_criterion; }

Q_SIGNALS:
    // mergeKey: of the gesture; empty: a step of its own.
    void edited(const touchstone::BestCriterion &criterion, const QString &mergeKey);
    void removeRequested();

private:
    void arrange(Theme &theme);
    void nameFields();
    void connectFields();
    void showThresholds();
    QString thresholdText(std::size_t stop) const;
    void moveThreshold(int handle, int stop);
    void emitEdited(const QString &mergeKey = {});

    std::size_t m_number;
    std::shared_ptr<const Dataset> m_dataset;
    const Column *m_column = nullptr;
    BestCriterion m_criterion;
    OutcomeHistogram m_bars;
    ThresholdStops m_stops;

    QCheckBox *m_on;
    ElidedLabel *m_name;
    TextLabel *m_weightLabel;
    NumberBox *m_weight;
    QToolButton *m_remove;
    CriterionEditor *m_editor;
    ThresholdHistogram *m_histogram;
    TextLabel *m_counts;
    TextLabel *m_objection;
};

} // namespace touchstone
