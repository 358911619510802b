#pragma once

#include "core/data/dataset.h"
#include "core/import/plan/customer_value_plan.h"
#include "ui/widgets/card.h"

#include <memory>

class QComboBox;
class QGridLayout;

namespace touchstone
{

class NumberBox;
class TextLabel;

// What customers are worth over their lifetime: what the analyst assumes where the data do not tell it, the figures
// that follow with their formulas, and what is missing for others.
class ValueCard : public Card
{
    Q_OBJECT

public:
    explicit ValueCard(QWidget *parent = nullptr);

    void showPlan(const std::shared_ptr<const Dataset> &dataset, const CustomerValuePlan &plan);

Q_SIGNALS:
    void edited(const touchstone::CustomerValuePlan &plan);

private:
    NumberBox *addNumber(QGridLayout &grid, int place, const QString &label, const QString &name, const QString &tip);
    void setUpNumbers(QGridLayout &grid);
    void setUpSegments(QGridLayout &grid);
    void showSegments();
    void showFigures();
    void emitEdited();

    std::shared_ptr<const Dataset> m_dataset;
    CustomerValuePlan m_plan;
    NumberBox *m_margin = nullptr;
    NumberBox *m_cost = nullptr;
    NumberBox *m_years = nullptr;
    NumberBox *m_growth = nullptr;
    NumberBox *m_discount = nullptr;
    QComboBox *m_segment = nullptr;
    TextLabel *m_missing;
    std::vector<TextLabel *> m_figures; // one for each lifetime value
};

} // namespace touchstone
