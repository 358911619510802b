#include "ui/widgets/threshold_histogram.h"

#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QtTest>

using namespace touchstone;

class ThresholdHistogramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }

    void aThresholdFollowsTheMouseAndRestsOnStops()
    {
        const auto histogram = shown({2}, ThresholdHistogram::Side::Above);
        QSignalSpy moved(histogram.get(), &ThresholdHistogram::handleMoved);
        drag(*histogram, 2, 6);
        QVERIFY(!moved.isEmpty());
        QCOMPARE(moved.last().at(1).toInt(), 6);
        QCOMPARE(histogram->handles(), std::vector<int>{6});

        const int gesture = histogram->gesture();
        drag(*histogram, 6, 1);
        QCOMPARE(histogram->handles(), std::vector<int>{1});
        QCOMPARE(histogram->gesture(), gesture + 1);
    }

    void keysMoveIt_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("stop");
        QTest::newRow("right") << int(Qt::Key_Right) << 5;
        QTest::newRow("left") << int(Qt::Key_Left) << 3;
        QTest::newRow("page up") << int(Qt::Key_PageUp) << 9;
        QTest::newRow("home") << int(Qt::Key_Home) << 0;
        QTest::newRow("end") << int(Qt::Key_End) << 10;
    }
    void keysMoveIt()
    {
        QFETCH(int, key);
        const auto histogram = shown({4}, ThresholdHistogram::Side::Below);
        QTest::keyClick(histogram.get(), static_cast<Qt::Key>(key));
        QTEST(histogram->handles().front(), "stop");
    }

    void eachKeyPressIsAGestureButNotItsRepeats()
    {
        const auto histogram = shown({4}, ThresholdHistogram::Side::Above);
        QTest::keyClick(histogram.get(), Qt::Key_Right);
        const int gesture = histogram->gesture();
        QKeyEvent repeat(QEvent::KeyPress, Qt::Key_Right, Qt::NoModifier, QString(), true);
        QApplication::sendEvent(histogram.get(), &repeat);
        QCOMPARE(histogram->handles().front(), 6);
        QCOMPARE(histogram->gesture(), gesture);
    }

    void thresholdsDoNotPassOneAnother()
    {
        const auto histogram = shown({2, 5, 8}, ThresholdHistogram::Side::Neither);
        drag(*histogram, 5, 10);
        QCOMPARE(histogram->handles(), (std::vector<int>{2, 8, 8}));
        drag(*histogram, 2, 0);
        QCOMPARE(histogram->handles(), (std::vector<int>{0, 8, 8}));
    }

    void controlAndUpGoesToTheNextThreshold()
    {
        const auto histogram = shown({2, 5, 8}, ThresholdHistogram::Side::Neither);
        QTest::keyClick(histogram.get(), Qt::Key_Up, Qt::ControlModifier);
        QTest::keyClick(histogram.get(), Qt::Key_Right);
        QCOMPARE(histogram->handles(), (std::vector<int>{2, 6, 8}));
        QTest::keyClick(histogram.get(), Qt::Key_Down, Qt::ControlModifier);
        QTest::keyClick(histogram.get(), Qt::Key_Left);
        QCOMPARE(histogram->handles(), (std::vector<int>{1, 6, 8}));
    }

    void settingItByProgramSaysNothing()
    {
        const auto histogram = shown({2}, ThresholdHistogram::Side::Above);
        QSignalSpy moved(histogram.get(), &ThresholdHistogram::handleMoved);
        histogram->setHandles({7}, ThresholdHistogram::Side::Above);
        QCOMPARE(histogram->value(), 7);
        QVERIFY(moved.isEmpty());
    }

    void theWheelDoesNotMoveIt()
    {
        const auto histogram = shown({4}, ThresholdHistogram::Side::Above);
        QWheelEvent wheel(QPointF(10, 10), QPointF(10, 10), QPoint(), QPoint(0, 120), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(histogram.get(), &wheel);
        QCOMPARE(histogram->handles().front(), 4);
        QVERIFY(!wheel.isAccepted());
    }

    void withoutDataItDrawsAndTakesNothing()
    {
        ThresholdHistogram histogram(*m_theme);
        histogram.show();
        QTest::mouseClick(&histogram, Qt::LeftButton);
        QTest::keyClick(&histogram, Qt::Key_Right);
        QVERIFY(!histogram.grab().isNull());
        QVERIFY(histogram.handles().empty());
    }

    void aScreenReaderSeesASlider()
    {
        const auto histogram = shown({4}, ThresholdHistogram::Side::Above);
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(histogram.get());
        QVERIFY(accessible != nullptr && accessible->valueInterface() != nullptr);
        QCOMPARE(accessible->valueInterface()->currentValue().toInt(), 4);
    }

    void theBestAreDrawnInThePrimaryColour()
    {
        const auto histogram = shown({0}, ThresholdHistogram::Side::Above);
        const QImage image = histogram->grab().toImage();
        const QPoint foot = histogram->stopPosition(9);
        QCOMPARE(image.pixelColor(foot + QPoint(10, -3)), m_theme->colours().primary);
    }

private:
    // Ten bars of equal width, 0 to 10, with a stop at every border.
    std::unique_ptr<ThresholdHistogram> shown(std::vector<int> handles, ThresholdHistogram::Side side)
    {
        auto histogram = std::make_unique<ThresholdHistogram>(*m_theme);
        std::vector<double> borders;
        QStringList labels;
        for (int i = 0; i <= 10; ++i) {
            borders.push_back(i);
            labels << QString::number(i);
        }
        histogram->setBars({borders, std::vector<std::size_t>(10, 4), std::vector<std::size_t>(10, 4)},
                           [](double value) { return QString::number(value); });
        histogram->setStops(borders, labels);
        histogram->setHandles(std::move(handles), side);
        histogram->resize(400, 120);
        histogram->show();
        return histogram;
    }

    static void drag(ThresholdHistogram &histogram, int from, int to)
    {
        QTest::mousePress(&histogram, Qt::LeftButton, {}, histogram.stopPosition(from));
        QTest::mouseMove(&histogram, histogram.stopPosition(to) + QPoint(3, 0));
        QTest::mouseRelease(&histogram, Qt::LeftButton, {}, histogram.stopPosition(to));
    }

    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(ThresholdHistogramTest)
#include "threshold_histogram_test.moc"
