#pragma once

#include "core/customers/best_customers.h"
#include "core/customers/portfolio_retention.h"
#include "ui/widgets/card.h"

#include <array>
#include <memory>

class QGridLayout;

namespace touchstone
{

class TextLabel;

// How customers stayed over the last year: of all, of the best and of the rest, how many were kept and how much of
// their revenue, gross and net side by side. What the data do not tell is said.
class RetentionCard : public Card
{
    Q_OBJECT

public:
    explicit RetentionCard(QWidget *parent = nullptr);

    void showSelection(const std::shared_ptr<const Dataset> &dataset, const BestSelection &selection);

private:
    enum Group { All, Best, Rest, groupCount };
    enum Figure { Kept, Gross, Net, figureCount };

    void addHeadings(QGridLayout &grid);
    void showFigures(Group group, const PortfolioRetention &retention);
    void showFigure(Group group, Figure figure, const std::optional<RetentionFigure> &value);

    std::shared_ptr<const Dataset> m_dataset;
    CustomerSpans m_spans;
    TextLabel *m_finding;
    TextLabel *m_missing;
    QWidget *m_table;
    std::array<std::array<TextLabel *, figureCount>, groupCount> m_figures = {};
};

} // namespace touchstone
