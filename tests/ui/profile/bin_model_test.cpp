#include "ui/profile/bin_model.h"

#include "tests/support/sample_data.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace touchstone;

namespace
{

Trait employees()
{
    Trait trait;
    trait.id = QUuid::createUuid();
    trait.name = QStringLiteral("Employees");
    trait.attribute = QStringLiteral("employees");
    trait.bins = {{{{QStringLiteral("employees"), Between{.low = 200, .high = 1000}}}, 22},
                  {{{QStringLiteral("employees"), Between{.low = 1000}}}, 6}};
    trait.neutral = 9;
    return trait;
}

} // namespace

class BinModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfModels()
    {
        BinModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.showTrait(employees(), m_table, {22, 6, 0, 9}, 22);
        Trait longer = employees();
        longer.bins.push_back({});
        model.showTrait(longer, m_table, {22, 6, 0, 0, 9}, 22);
        model.setData(model.index(0, BinModel::PointsColumn), 5, Qt::EditRole);
    }

    void listsTheBinsAndWhatOthersAndTheUnknownGet()
    {
        BinModel model;
        model.showTrait(employees(), m_table, {79, 21, 0, 32}, 79);
        QCOMPARE(model.rowCount(), 4);
        QVERIFY(model.index(0, BinModel::ConditionColumn).data().toString().contains(QStringLiteral("200")));
        QCOMPARE(model.index(2, BinModel::ConditionColumn).data().toString(), QStringLiteral("Anything else"));
        QCOMPARE(model.index(3, BinModel::PointsColumn).data().toString(), QStringLiteral("9"));
        QCOMPARE(model.index(0, BinModel::ScoreColumn).data().toString(), QStringLiteral("79"));
        QCOMPARE(model.index(3, BinModel::ScoreColumn).data(BinModel::ShareRole).toDouble(), 32.0 / 79.0);
    }

    void whatStaysTheSameIsNotToldAgain()
    {
        BinModel model;
        model.showTrait(employees(), m_table, {79, 21, 0, 32}, 79);
        const Trait same = model.trait();
        QSignalSpy changed(&model, &BinModel::dataChanged);
        QSignalSpy reset(&model, &BinModel::modelReset);
        model.showTrait(same, m_table, {79, 21, 0, 32}, 79);
        QCOMPARE(changed.count(), 0);
        model.showTrait(same, m_table, {79, 21, 0, 30}, 79);
        model.showTrait(same, m_table, {79, 21, 0, 30}, 80);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(reset.count(), 0);
    }

    void pointsAreEditedButNothingElse()
    {
        BinModel model;
        model.showTrait(employees(), m_table, {22, 6, 0, 9}, 22);
        QSignalSpy edited(&model, &BinModel::pointsEdited);
        QVERIFY(model.flags(model.index(1, BinModel::PointsColumn)).testFlag(Qt::ItemIsEditable));
        QVERIFY(!model.flags(model.index(1, BinModel::ScoreColumn)).testFlag(Qt::ItemIsEditable));
        QVERIFY(model.setData(model.index(1, BinModel::PointsColumn), 10, Qt::EditRole));
        QVERIFY(model.setData(model.index(2, BinModel::PointsColumn), 3, Qt::EditRole));
        QVERIFY(model.setData(model.index(3, BinModel::PointsColumn), -4, Qt::EditRole));
        QCOMPARE(edited.count(), 3);
        QCOMPARE(model.trait().bins[1].points, 10);
        QCOMPARE(model.trait().otherwise, 3);
        QCOMPARE(model.trait().neutral, 0);
        QVERIFY(!model.setData(model.index(1, BinModel::PointsColumn), 10, Qt::EditRole));
        QVERIFY(!model.setData(model.index(1, BinModel::ConditionColumn), 10, Qt::EditRole));
    }

private:
    Table m_table = test::table("employees:number\n250\n");
};

QTEST_MAIN(BinModelTest)
#include "bin_model_test.moc"
