#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/interval_delegate.h"
#include "ui/widgets/interval_plot.h"
#include "ui/widgets/points_bar.h"
#include "ui/widgets/tier_delegate.h"

#include <QApplication>
#include <QPainter>
#include <QStandardItemModel>
#include <QtTest>

using namespace touchstone;

// Chips, bars and intervals: what is drawn, and what is said to those who do not see it.
class MarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }

    void theAxisHoldsAllIntervalsAndIsRound()
    {
        QCOMPARE(intervalAxisEnd(std::vector<IntervalMark>{{0.02, 0.0, 0.09, {}}}), 0.1);
        QCOMPARE(intervalAxisEnd(std::vector<IntervalMark>{{0.3, 0.2, 0.41, {}}, {0.1, 0.0, 0.2, {}}}), 0.5);
        QCOMPARE(intervalAxisEnd(std::vector<IntervalMark>{{0.8, 0.2, 0.9, {}}}), 1.0);
    }

    // 12.5 % would be labelled 13 %, where it is not.
    void theAxisIsLabelledAtWholePercents()
    {
        const auto labels = [](double end) {
            QStringList texts;
            for (const double tick : intervalAxisTicks(end))
                texts << QString::number(100.0 * tick, 'g', 6);
            return texts.join(QLatin1Char(' '));
        };
        QCOMPARE(labels(0.1), QStringLiteral("0 5 10"));
        QCOMPARE(labels(0.2), QStringLiteral("0 5 10 15 20"));
        QCOMPARE(labels(0.5), QStringLiteral("0 25 50"));
        QCOMPARE(labels(1.0), QStringLiteral("0 25 50 75 100"));
    }

    void aPlotTellsItsNumbersInWords()
    {
        IntervalPlot plot(*m_theme);
        plot.setMarks({{0.75, 0.5, 0.9, m_theme->colours().primary, QStringLiteral("Best customers"),
                        QStringLiteral("75 % (3 of 4)")}});
        QVERIFY(plot.accessibleDescription().startsWith(QStringLiteral("Best customers: 75 % (3 of 4)")));
        plot.resize(plot.sizeHint());
        const int hue = plot.grab().toImage().pixelColor(20, 31).hue();
        QVERIFY(std::abs(hue - m_theme->colours().primary.hue()) <= 2); // at the edge of the line it is mixed
    }

    void aChipSaysItsWordInEveryLook()
    {
        Chip chip(*m_theme);
        chip.showEvidence(Evidence::Supported);
        QCOMPARE(chip.accessibleName(), evidenceLabel(Evidence::Supported));
        chip.showBasis(Basis::Judgement);
        QCOMPARE(chip.accessibleName(), QStringLiteral("Judgement"));
        m_theme->choose(Theme::Choice::Dark);
        QCOMPARE(chip.accessibleName(), QStringLiteral("Judgement"));
        m_theme->choose(Theme::Choice::Light);
        chip.showBasis(Basis::Prediction);
        QCOMPARE(chip.accessibleName(), QStringLiteral("Supports the score"));
        chip.showBasis(Basis::Unproven);
        QCOMPARE(chip.accessibleName(), QStringLiteral("Not proven"));
        QVERIFY(basisChip(Basis::Unproven, *m_theme).colour != basisChip(Basis::Prediction, *m_theme).colour);
        QVERIFY(basisChip(Basis::Prediction, *m_theme).colour != basisChip(Basis::Evidence, *m_theme).colour);
        QVERIFY(evidenceChip(Evidence::Supported, *m_theme).shape != evidenceChip(Evidence::None, *m_theme).shape);
    }

    void pointsAreSaidToScreenReaders()
    {
        PointsBar bar(*m_theme);
        bar.setPoints(22, 100);
        QCOMPARE(bar.accessibleName(), QStringLiteral("22 of 100 points"));
        bar.resize(80, 16);
        const QImage image = bar.grab().toImage();
        QCOMPARE(image.pixelColor(8, 8), m_theme->colours().primary);
        QCOMPARE(image.pixelColor(70, 8), m_theme->colours().line);
    }

    void delegatesDrawWhatTheCellHasAndNothingElse()
    {
        constexpr int role = FirstOwnRole;
        QStandardItemModel model(2, 1);
        model.setData(model.index(0, 0), 1, role);
        TierDelegate tiers(*m_theme, role);
        QVERIFY(drawn(tiers, model.index(0, 0)) != drawn(tiers, model.index(1, 0)));

        model.setData(model.index(0, 0),
                      QVariant::fromValue(std::vector<IntervalMark>{{0.5, 0.4, 0.6, m_theme->colours().primary}}),
                      role);
        IntervalDelegate intervals(*m_theme, role);
        QVERIFY(drawn(intervals, model.index(0, 0)) != drawn(intervals, model.index(1, 0)));

        model.setData(model.index(0, 0), static_cast<int>(Evidence::Suggestive), role);
        EvidenceDelegate evidence(*m_theme, role);
        QVERIFY(drawn(evidence, model.index(0, 0)) != drawn(evidence, model.index(1, 0)));
    }

private:
    static QImage drawn(const QStyledItemDelegate &delegate, const QModelIndex &index)
    {
        QImage image(160, 38, QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        delegate.paint(&painter, option, index);
        return image;
    }

    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(MarksTest)
#include "marks_test.moc"
