#include "core/customers/threshold_stops.h"

#include "core/data/speakable.h"

#include <algorithm>

namespace touchstone
{

namespace
{

using Operator = CriterionForm::Operator;

void insertSorted(std::vector<double> &values, double value)
{
    const auto place = std::lower_bound(values.begin(), values.end(), value);
    if (place == values.end() || *place != value)
        values.insert(place, value);
}

ThresholdStops valueStops(const OutcomeHistogram &histogram, const std::vector<double> &thresholds,
                          ThresholdStops::Side side)
{
    ThresholdStops stops{.values = histogram.stops, .side = side};
    for (const double threshold : thresholds)
        insertSorted(stops.values, threshold);
    for (const double threshold : thresholds)
        stops.handles.push_back(static_cast<int>(nearestIndex(stops.values, threshold)));
    return stops;
}

// The higher the top share, the lower the value at which it begins; a bottom share ends the higher.
ThresholdStops shareStopsOf(const OutcomeHistogram &histogram, double share, bool bottom)
{
    ThresholdStops stops{.side = bottom ? ThresholdStops::Side::Below : ThresholdStops::Side::Above};
    stops.shares.assign(shareStops().begin(), shareStops().end());
    insertSorted(stops.shares, share);
    if (!bottom)
        std::reverse(stops.shares.begin(), stops.shares.end());
    for (const double each : stops.shares)
        stops.values.push_back(shareCut(histogram, TopShare{each, bottom}));
    const auto own = std::find(stops.shares.begin(), stops.shares.end(), share);
    stops.handles.push_back(static_cast<int>(own - stops.shares.begin()));
    return stops;
}

} // namespace

ThresholdStops thresholdStops(const OutcomeHistogram &histogram, const CriterionForm &form)
{
    if (histogram.borders.empty())
        return {};
    switch (form.op) {
    case Operator::AtLeast:
    case Operator::MoreThan:
        return valueStops(histogram, {form.low}, ThresholdStops::Side::Above);
    case Operator::AtMost:
    case Operator::LessThan:
        return valueStops(histogram, {form.high}, ThresholdStops::Side::Below);
    case Operator::Between:
        return valueStops(histogram, {form.low, form.high}, ThresholdStops::Side::Between);
    case Operator::TopShare:
    case Operator::BottomShare:
        return shareStopsOf(histogram, form.share, form.op == Operator::BottomShare);
    default:
        return {};
    }
}

CriterionForm withThreshold(CriterionForm form, const ThresholdStops &stops, int handle, int stop)
{
    const auto index = static_cast<std::size_t>(stop);
    if (!stops.shares.empty())
        form.share = stops.shares.at(index);
    else if (stops.side == ThresholdStops::Side::Below || handle == 1)
        form.high = stops.values.at(index);
    else
        form.low = stops.values.at(index);
    return form;
}

} // namespace touchstone
