#include "ui/widgets/value_list_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace touchstone;

class ValueListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfModels()
    {
        ValueListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        fill(model, {});
        model.setSearch(QStringLiteral("re"));
        model.setData(model.index(0), Qt::Checked, Qt::CheckStateRole);
        fill(model, {QStringLiteral("Banking")});
    }

    void tickedValuesComeFirstEvenThoseThatNoAccountHas()
    {
        ValueListModel model;
        fill(model, {QStringLiteral("Retail"), QStringLiteral("Mining")});
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("Retail (3)"));
        QCOMPARE(model.index(1).data().toString(), QStringLiteral("Mining (0)"));
        QCOMPARE(model.ticked(), QStringList({QStringLiteral("Retail"), QStringLiteral("Mining")}));
    }

    void searchingKeepsWhatIsTicked()
    {
        ValueListModel model;
        fill(model, {QStringLiteral("Retail")});
        model.setSearch(QStringLiteral("soft"));
        QCOMPARE(model.rowCount(), 1);
        QSignalSpy ticked(&model, &ValueListModel::tickedChanged);
        QVERIFY(model.setData(model.index(0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(ticked.count(), 1);
        QCOMPARE(model.ticked(), QStringList({QStringLiteral("Retail"), QStringLiteral("Software")}));
    }

private:
    static void fill(ValueListModel &model, const QStringList &ticked)
    {
        model.setValues(
            {{QStringLiteral("Software"), 7}, {QStringLiteral("Retail"), 3}, {QStringLiteral("Banking"), 1}}, ticked);
    }
};

QTEST_MAIN(ValueListModelTest)
#include "value_list_model_test.moc"
