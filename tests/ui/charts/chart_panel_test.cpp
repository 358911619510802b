#include "ui/charts/chart_panel.h"

#include "ui/charts/chart_canvas.h"
#include "ui/charts/chart_drawing.h"
#include "ui/charts/chart_table_model.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace touchstone;

namespace
{

Chart tiers()
{
    Chart chart;
    chart.title = QStringLiteral("Half of the open deals are a good fit");
    chart.xTitle = QStringLiteral("Tier");
    chart.categories = {QStringLiteral("Best"), QStringLiteral("Good"), QStringLiteral("Bad")};
    chart.series = {{QStringLiteral("Deals"), Chart::Colour::Primary, {3, 1, 4}}};
    return chart;
}

Chart winRates()
{
    Chart chart = tiers();
    chart.kind = Chart::Kind::Intervals;
    chart.format = Chart::Format::Share;
    chart.series = {
        {QStringLiteral("Win rate"), Chart::Colour::Primary, {0.6, 0.4, 0.1}, {0.5, 0.3, 0}, {0.7, 0.5, 0.3}}};
    return chart;
}

} // namespace

class ChartPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticksAreRound_data()
    {
        QTest::addColumn<double>("highest");
        QTest::addColumn<double>("last");
        QTest::newRow("7") << 7.0 << 8.0;
        QTest::newRow("100") << 100.0 << 100.0;
        QTest::newRow("4.2 million") << 4.2e6 << 5.0e6;
        QTest::newRow("nothing") << 0.0 << 1.0;
    }
    void ticksAreRound()
    {
        QFETCH(double, highest);
        QFETCH(double, last);
        QCOMPARE(niceTicks(0, highest).back(), last);
        QCOMPARE(niceTicks(0, highest).front(), 0.0);
    }

    void theTableListsTheNumbers()
    {
        ChartTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.setChart(winRates());
        QCOMPARE(model.columnCount(), 4);
        QCOMPARE(model.asText(),
                 QStringLiteral("Tier\tWin rate\tWin rate, from\tWin rate, to\n"
                                "Best\t60 %\t50 %\t70 %\nGood\t40 %\t30 %\t50 %\nBad\t10 %\t0 %\t30 %\n"));
    }

    void aClickOnABarNamesItsCategory()
    {
        Theme theme(*qApp);
        ChartCanvas canvas(theme);
        canvas.resize(600, 300);
        canvas.setChart(tiers());
        canvas.show();
        const QSignalSpy clicked(&canvas, &ChartCanvas::categoryClicked);
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, QPoint(130, 240));
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, QPoint(540, 240));
        QCOMPARE(clicked.value(0).value(0).toInt(), 0);
        QCOMPARE(clicked.value(1).value(0).toInt(), 2);
    }

    void theKeyboardChoosesToo()
    {
        Theme theme(*qApp);
        ChartCanvas canvas(theme);
        canvas.resize(600, 300);
        canvas.setChart(winRates());
        canvas.show();
        const QSignalSpy clicked(&canvas, &ChartCanvas::categoryClicked);
        QTest::keyClick(&canvas, Qt::Key_Down);
        QTest::keyClick(&canvas, Qt::Key_Down);
        QTest::keyClick(&canvas, Qt::Key_Return);
        QCOMPARE(clicked.value(0).value(0).toInt(), 1);
    }

    // Points on a curve are found by the distance from the left edge; beside the plot there is none.
    void aClickNearACurveNamesTheNearestPoint()
    {
        Theme theme(*qApp);
        ChartCanvas canvas(theme);
        canvas.resize(600, 300);
        Chart curve = winRates();
        curve.kind = Chart::Kind::Curves;
        canvas.setChart(curve);
        canvas.show();
        const QSignalSpy clicked(&canvas, &ChartCanvas::categoryClicked);
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, QPoint(60, 150));
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, QPoint(310, 150));
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, QPoint(570, 150));
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, QPoint(2, 150));
        QCOMPARE(clicked.count(), 3);
        for (int point = 0; point < 3; ++point)
            QCOMPARE(clicked[point][0].toInt(), point);
    }

    // The line lies where its values are: high on the left, low on the right.
    void aCurveIsDrawnAtItsValues()
    {
        Theme theme(*qApp);
        ChartCanvas canvas(theme);
        canvas.resize(600, 300);
        Chart curve = winRates();
        curve.kind = Chart::Kind::Curves;
        curve.series[0].values = {1.0, 0.5, 0.0};
        curve.series[0].low = curve.series[0].high = {};
        canvas.setChart(curve);
        const QImage picture = canvas.grab().toImage();
        const QRgb colour = theme.colours().primary.rgb();
        const auto lineAt = [&](int x) {
            for (int y = 0; y < picture.height(); ++y)
                if (picture.pixel(x, y) == colour)
                    return y;
            return -1;
        };
        QVERIFY(lineAt(100) > 0);
        QVERIFY(lineAt(100) < lineAt(300) && lineAt(300) < lineAt(500));
    }

    void aChartCanBeCopiedAndSaved()
    {
        const QTemporaryDir folder;
        Theme theme(*qApp);
        ChartPanel panel(theme, QStringLiteral("panel"));
        panel.setChart(tiers());
        panel.findChild<QToolButton *>(QStringLiteral("chartCopy"))->click();
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("Good\t1")));
        for (const char *name : {"chart.png", "chart.svg", "chart.csv"}) {
            const QString path = folder.filePath(QString::fromLatin1(name));
            QVERIFY(panel.saveTo(path));
            QVERIFY(QFile(path).size() > 30);
        }
        const Result<Done> nowhere = panel.saveTo(folder.filePath(QStringLiteral("missing/chart.png")));
        QVERIFY(!nowhere);
        QVERIFY(!nowhere.error().advice.isEmpty());
    }

    void anEmptyChartSaysWhyAndOffersNothing()
    {
        Theme theme(*qApp);
        ChartPanel panel(theme, QStringLiteral("panel"));
        Chart chart;
        chart.emptyReason = QStringLiteral("No deal has been closed yet.");
        panel.setChart(chart);
        QVERIFY(!panel.findChild<QToolButton *>(QStringLiteral("chartSave"))->isEnabled());
        QCOMPARE(panel.findChild<ChartCanvas *>()->accessibleDescription(), chart.emptyReason);
    }

    void theTableTakesThePlaceOfTheDrawing()
    {
        Theme theme(*qApp);
        ChartPanel panel(theme, QStringLiteral("panel"));
        panel.resize(500, 300);
        panel.setChart(tiers());
        panel.show();
        QTest::mouseClick(panel.findChild<QToolButton *>(QStringLiteral("chartAsTable")), Qt::LeftButton);
        QVERIFY(panel.findChild<QTableView *>(QStringLiteral("chartTable"))->isVisible());
        QVERIFY(!panel.findChild<ChartCanvas *>()->isVisible());
    }
};

QTEST_MAIN(ChartPanelTest)
#include "chart_panel_test.moc"
