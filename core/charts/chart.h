#pragma once

#include "core/project/analysis.h"

#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace touchstone
{

// What a chart shows, not how it is drawn. Screen and PDF draw the same value, and the table beside it lists it.
struct Chart {
    enum class Kind {
        Bars,        // categories × series, side by side
        StackedBars, // categories × series, one upon the other
        Histogram,   // series of counts or shares over bins; `edges` has one more than values
        Intervals,   // per category and series a point with low and high
        Curves       // series as lines over categories at even distances; low and high as a band about them
    };
    enum class Colour { Primary, Positive, Negative, Neutral, TierA, TierB, TierC, TierD, Unknown };
    enum class Format { Number, Money, Share };

    struct Series {
        QString name;
        Colour colour = Colour::Primary;
        std::vector<double> values; // per category or bin; NaN: none
        std::vector<double> low = {};
        std::vector<double> high = {};
    };

    Kind kind = Kind::Bars;
    QString title; // the finding: "Grade A closes twice as often as grade D"
    QString xTitle = {};
    QString yTitle = {};
    QString currency = {};
    Format format = Format::Number;
    QStringList categories = {};
    std::vector<double> edges = {};
    std::vector<Series> series = {};
    QString emptyReason = {}; // said instead of the chart when there is nothing to draw
    QString description = {}; // for screen readers: what it shows, in a sentence
};

struct ChartDefinition {
    const char *key;
    const char *label; // marked for translation in the context "Chart"
    Chart (*build)(const Project &project, const Analysis &analysis);
};

// pipeline_by_tier, pipeline_by_stage, tiers_by_population, score_distribution, win_rate_by_tier, pattern_intervals.
std::span<const ChartDefinition> chartCatalogue();

// The chart of this key; an empty one that says so when the catalogue has none.
Chart buildChart(QStringView key, const Project &project, const Analysis &analysis);

} // namespace touchstone
