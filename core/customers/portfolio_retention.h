#pragma once

#include "core/base/statistics.h"
#include "core/matching/customer_spans.h"

#include <optional>
#include <span>

namespace touchstone
{

// A share with its 95 % interval, as fractions, of so many customers. No interval where these are too few for one.
struct RetentionFigure {
    double share = 0.0;
    std::optional<Interval> interval;
    std::size_t customers = 0;
};

// How a group of customers stayed over the year up to the data's day: those who were customers at its beginning, and
// nobody who came later (SaaS Metrics Standards Board).
struct PortfolioRetention {
    QDate from;
    QDate to;
    std::optional<RetentionFigure> logos; // customers kept
    std::optional<RetentionFigure> gross; // of their yearly revenue, without what they pay more
    std::optional<RetentionFigure> net;   // with it; there whenever gross is
    std::size_t undated = 0;              // customers who left, nobody knows when; of all, not of the group
    double revenueThen = 0.0;             // a year, of those that gross and net are about
};

// Of the accounts of the data set that are among these. What the data do not tell is left out.
PortfolioRetention portfolioRetention(const Dataset &dataset, const RowSet &group);

// The same with customerSpans(dataset), for those who ask of several groups.
PortfolioRetention portfolioRetention(const Dataset &dataset, const CustomerSpans &spans, const RowSet &group);

// What the data lack for one of the figures, each a whole sentence.
QStringList missingForRetention(const PortfolioRetention &retention);

// 95 % interval of a ratio of two sums over the same rows, by their spread: Cochran, Sampling Techniques, 3rd ed.
// (1977), 2.11. For two rows or more.
Interval ratioInterval(std::span<const double> parts, std::span<const double> wholes);

// "Of 412 customers on 22 Nov 2025, 91 % (88 % to 94 %) are customers still."
QString logoSentence(const PortfolioRetention &retention);

// "Their revenue of $1.2M a year became 104 % (99 % to 109 %); without what some pay more, 93 % (90 % to 96 %)."
QString revenueSentence(const PortfolioRetention &retention, const QString &currency);

// "91 % (88 to 94 %)"; an em dash where it is not known.
QString figureText(const std::optional<RetentionFigure> &figure);

} // namespace touchstone
