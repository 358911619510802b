#include "core/data/label_codes.h"

#include <QTest>

using namespace touchstone;

class LabelCodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheLabelOfEachRow()
    {
        const LabelCodes labels{2, -1, 0, 2};
        QCOMPARE(labels.size(), std::size_t(4));
        QCOMPARE(labels[0], 2);
        QCOMPARE(labels[1], -1);
        QCOMPARE(labels.ofRows(), (std::vector<qint32>{2, -1, 0, 2}));
        QCOMPARE(std::vector<qint32>(labels.begin(), labels.end()), labels.ofRows());
        QVERIFY(LabelCodes().empty());
        QVERIFY(LabelCodes(std::vector<qint32>{}).empty());
    }

    // As cells have them: 0 is the empty text, the others are the labels.
    void sharesTheCodesOfCells()
    {
        const RowCodes cells{1U, 0U, 300U};
        QVERIFY(LabelCodes::fromOne(cells) == (LabelCodes{0, -1, 299}));
    }

    void takesFurtherRows()
    {
        LabelCodes labels{0};
        for (const qint32 label : {254, 255, -1, 70'000})
            labels.push_back(label);
        QVERIFY(labels == (LabelCodes{0, 254, 255, -1, 70'000}));
    }

    void tellsWhichRowsAreKnownAndHowManyHaveEach()
    {
        const LabelCodes labels{2, -1, 0, 2};
        QCOMPARE(labels.knownRows().rows(), (std::vector<std::uint32_t>{0, 2, 3}));
        QCOMPARE(labels.counts(4), (std::vector<quint32>{1, 0, 2, 0}));
    }

    // Two spellings become one, a third becomes nothing, and what was unknown stays so.
    void givesOtherLabels()
    {
        const LabelCodes labels{0, 1, -1, 2, 1};
        QVERIFY(labels.relabelled({5, 5, -1}) == (LabelCodes{5, 5, -1, -1, 5}));
    }
};

QTEST_APPLESS_MAIN(LabelCodesTest)
#include "label_codes_test.moc"
