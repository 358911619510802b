#include "core/base/logistic_regression.h"

#include <QTest>

#include <cmath>

using namespace touchstone;

class LogisticRegressionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // With one yes/no column the model is saturated: the coefficient is the log odds ratio, ln (30*80 / (20*70)).
    void withoutPenaltyTheCoefficientIsTheLogOddsRatio()
    {
        const LogisticData data{{{1, 0}}, {30, 20}, {100, 100}};
        const LogisticModel model = fitLogistic(data, {{1e-9, false}});
        QVERIFY(std::abs(model.coefficients[0] - std::log(30.0 * 80 / (20 * 70))) < 1e-6);
        QVERIFY(std::abs(model.intercept - std::log(20.0 / 80)) < 1e-6);
        QVERIFY(std::abs(model.probability(data, 0) - 0.3) < 1e-6);
    }

    void penaltyDrawsTheCoefficientTowardsNothing()
    {
        const LogisticData data{{{1, 0}}, {30, 20}, {100, 100}};
        const double weak = fitLogistic(data, {{1, false}}).coefficients[0];
        const double strong = fitLogistic(data, {{100, false}}).coefficients[0];
        QVERIFY(0 < strong && strong < weak && weak < 0.54);
    }

    void nonNegativeCoefficientStopsAtNothing()
    {
        const LogisticModel model = fitLogistic({{{1, 0}}, {20, 30}, {100, 100}}, {{1, true}});
        QCOMPARE(model.coefficients[0], 0.0);
        QVERIFY(std::abs(model.intercept - std::log(0.25 / 0.75)) < 1e-6);
    }

    void groupsWhollyApartStayFinite()
    {
        const LogisticModel model = fitLogistic({{{1, 0}}, {50, 0}, {50, 50}}, {{0.5, false}});
        QVERIFY(std::isfinite(model.coefficients[0]));
        QVERIFY(model.coefficients[0] > 3.0);
    }
};

QTEST_APPLESS_MAIN(LogisticRegressionTest)
#include "logistic_regression_test.moc"
