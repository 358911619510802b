#include "core/proof/calibration.h"

#include "core/base/locale_text.h"
#include "core/base/logistic_regression.h"
#include "core/base/normal.h"
#include "core/base/now_and_then.h"
#include "core/proof/trial.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace touchstone
{

namespace
{

struct Calibrations {
    Q_DECLARE_TR_FUNCTIONS(Proof)
};

double logOdds(double share)
{
    return std::log(share / (1.0 - share));
}

using Group = Calibration::Group;

void finish(Group &group, double expected, std::size_t positives)
{
    group.expected = expected / static_cast<double>(group.cases);
    group.found = static_cast<double>(positives) / static_cast<double>(group.cases);
    group.foundInterval = wilsonInterval(static_cast<std::int64_t>(positives), static_cast<std::int64_t>(group.cases));
}

template <typename Belongs>
Group groupOf(const std::vector<TestedCase> &cases, Belongs belongs)
{
    Group group;
    double expected = 0;
    std::size_t positives = 0;
    for (const TestedCase &one : cases) {
        if (!belongs(one))
            continue;
        ++group.cases;
        expected += one.expected;
        positives += one.positive ? 1 : 0;
    }
    if (group.cases > 0)
        finish(group, expected, positives);
    return group;
}

// Found against expected log odds: one group for each chance that was expected.
LogisticModel slopeModel(const std::vector<TestedCase> &cases, const Stop &stop)
{
    std::map<double, std::pair<double, double>> counts; // chance expected: positives, all
    NowAndThen ask(stop);
    for (const TestedCase &one : cases) {
        if (ask.isStopped())
            return {};
        auto &[positives, all] = counts[one.expected];
        positives += one.positive ? 1 : 0;
        all += 1;
    }
    if (counts.size() < 2)
        return {};
    LogisticData data{{{}}, {}, {}};
    for (const auto &[expected, count] : counts) {
        data.columns[0].push_back(logOdds(expected));
        data.positives.push_back(count.first);
        data.totals.push_back(count.second);
    }
    return fitLogistic(data, {LogisticTerm{1e-9, false}});
}

// The standard error of the slope where what is left unexplained of one account's cases hangs together: Huber's
// sandwich over clusters (Williams, Biometrics 56 (2000) 645).
double clusteredError(const std::vector<TestedCase> &cases, const LogisticModel &model, const Stop &stop)
{
    struct Left { // for intercept and slope
        double residual = 0.0;
        double byOdds = 0.0;
        bool isTested = false;
    };
    std::vector<Left> left; // per account
    NowAndThen ask(stop);
    for (const TestedCase &one : cases) {
        if (ask.isStopped())
            return unknownNumber;
        const double odds = logOdds(one.expected);
        const double residual = (one.positive ? 1.0 : 0.0) - logistic(model.intercept + model.coefficients[0] * odds);
        if (one.account >= left.size())
            left.resize(std::max<std::size_t>(one.account + 1, 2 * left.size()));
        Left &ofAccount = left[one.account];
        ofAccount = {ofAccount.residual + residual, ofAccount.byOdds + residual * odds, true};
    }
    const std::vector<double> &bread = model.covariance; // 2 x 2
    double variance = 0;
    double clusters = 0;
    for (const Left &one : left) {
        const double part = bread[2] * one.residual + bread[3] * one.byOdds;
        variance += part * part;
        clusters += one.isTested ? 1.0 : 0.0;
    }
    return std::sqrt(variance * clusters / std::max(clusters - 1.0, 1.0));
}

QString slopeSentence(const Calibration &calibration)
{
    if (std::isnan(calibration.slope))
        return {};
    const Interval &interval = calibration.slopeInterval;
    const auto oneDigit = [](double value) { return QLocale().toString(value, 'f', 1); };
    QString text;
    if (interval.high < 1.0)
        text =
            Calibrations::tr("Differences between scores came out at %1 times their expected size (%2 to %3): do not "
                             "read too much into very high and very low scores.");
    else if (interval.low <= 0.0)
        text = Calibrations::tr("Differences between scores came out at %1 times their expected size (%2 to %3): "
                                "whether they mean what they say cannot be told.");
    else if (interval.low > 1.0)
        text = Calibrations::tr("Differences between scores came out at %1 times their expected size (%2 to %3): they "
                                "mean more than was expected.");
    else
        text = Calibrations::tr("Differences between scores came out at %1 times their expected size (%2 to %3), which "
                                "agrees with it.");
    return text.arg(oneDigit(calibration.slope), oneDigit(interval.low), oneDigit(interval.high));
}

// Whether the whole lay where it was expected, whatever the scores.
QString levelSentence(const Group &all, bool byDeals)
{
    const bool fewer = all.expected > all.foundInterval.high;
    QString text;
    if (byDeals)
        text = fewer ? Calibrations::tr("%1 of the deals were expected to be won, but only %2 were (%3 to %4).")
                     : Calibrations::tr("%1 of the deals were expected to be won, and %2 were (%3 to %4).");
    else
        text = fewer ? Calibrations::tr("%1 of the customers were expected to be among the best, but only %2 were (%3 "
                                        "to %4).")
                     : Calibrations::tr("%1 of the customers were expected to be among the best, and %2 were (%3 to "
                                        "%4).");
    text = text.arg(shareText(all.expected), shareText(all.found), shareText(all.foundInterval.low),
                    shareText(all.foundInterval.high));
    return byDeals && fewer
               ? text + QLatin1Char(' ') +
                     Calibrations::tr("That is so where lost deals of earlier times were not all recorded, "
                                      "or where selling has become harder.")
               : text;
}

} // namespace

bool isShutOut(const FitScores &scores, std::uint32_t account)
{
    for (std::size_t gate = 0; gate < scores.gates.size(); ++gate)
        if (scores.gateState(gate, account) == GateState::Failed)
            return true;
    return false;
}

std::optional<ExpectedRates> ExpectedRates::learn(const std::vector<Case> &cases, const Stop &stop)
{
    std::map<std::pair<int, bool>, std::pair<double, double>> counts; // points, shut out: positives, all
    std::size_t positives = 0;
    NowAndThen ask(stop);
    for (const Case &one : cases) {
        if (ask.isStopped())
            return {};
        auto &[positive, all] = counts[{one.points, one.shutOut}];
        positive += one.positive ? 1 : 0;
        all += 1;
        positives += one.positive ? 1 : 0;
    }
    if (positives < fewestOfEach || cases.size() - positives < fewestOfEach)
        return {};
    LogisticData data{{{}, {}}, {}, {}};
    for (const auto &[score, count] : counts) {
        data.columns[0].push_back(score.first / 100.0);
        data.columns[1].push_back(score.second ? 1.0 : 0.0);
        data.positives.push_back(count.first);
        data.totals.push_back(count.second);
    }
    // Next to nothing on the curve itself; a gate that few or none fail must not run to certainty.
    const LogisticModel model = fitLogistic(data, {LogisticTerm{0.1, false}, LogisticTerm{1.0, false}});
    ExpectedRates rates;
    rates.m_intercept = model.intercept;
    rates.m_perPoint = model.coefficients[0] / 100.0;
    rates.m_shutOut = model.coefficients[1];
    return rates;
}

double ExpectedRates::of(int points, bool shutOut) const
{
    return std::clamp(logistic(m_intercept + m_perPoint * points + (shutOut ? m_shutOut : 0.0)), 1e-6, 1.0 - 1e-6);
}

std::optional<Calibration> calibrate(const std::vector<TestedCase> &cases, const FitScores &scores, const Stop &stop)
{
    const auto unknown = [](const TestedCase &one) { return std::isnan(one.expected); };
    if (cases.empty() || std::any_of(cases.begin(), cases.end(), unknown))
        return {};
    Calibration calibration;
    for (std::size_t tier = 0; tier < tierCount && !stop(); ++tier) {
        Group group =
            groupOf(cases, [&](const TestedCase &one) { return scores.tiers[one.account] == static_cast<Tier>(tier); });
        group.tier = static_cast<Tier>(tier);
        if (group.cases > 0)
            calibration.groups.push_back(group);
    }
    calibration.all = groupOf(cases, [](const TestedCase &) { return true; });
    const LogisticModel model = slopeModel(cases, stop);
    if (!model.coefficients.empty()) {
        const double error = clusteredError(cases, model, stop);
        calibration.slope = model.coefficients[0];
        calibration.slopeInterval = {calibration.slope - z95 * error, calibration.slope + z95 * error};
    }
    if (stop())
        return {};
    return calibration;
}

QString calibrationSentence(const Calibration &calibration, bool byDeals)
{
    const QString whole = levelSentence(calibration.all, byDeals);
    const QString slope = slopeSentence(calibration);
    return slope.isEmpty() ? whole : whole + QLatin1Char(' ') + slope;
}

} // namespace touchstone
