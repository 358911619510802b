#pragma once

#include "core/charts/chart.h"

namespace touchstone
{

// What the open pipeline is measured in: its value, or the number of opportunities where no amount is known.
class PipelineMeasure
{
public:
    PipelineMeasure(const PipelineFit &fit, QString currency);

    bool isMoney() const { return m_money; }
    double of(const TierCell &cell) const;
    QString text(double value) const;

    // The share of a good fit or better in what is scored; NaN when nothing is.
    double goodShare(const TierCells &cells) const;

    // "38 % of open value is a good fit or better".
    QString finding(const PipelineFit &fit) const;

    // Axis, format and currency.
    void label(Chart &chart) const;

private:
    bool m_money;
    QString m_currency;
};

// Why there is no pipeline to show; empty when there is one.
QString whyNoPipeline(const Project &project, const Analysis &analysis);

} // namespace touchstone
