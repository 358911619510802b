#include "ui/customers/best_model.h"

#include "tests/support/sample_data.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace touchstone;

namespace
{

constexpr auto customers = "account_name | nps:number:after | arr:number:after\n"
                           "Birch        | 9                | 100\n"
                           "Alder        | 10               | 900\n"
                           "Cedar        | 2                | 700\n"
                           "Dogwood      | -                | 900\n";

} // namespace

class BestModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_data = std::make_shared<const Dataset>(test::accounts(customers));
        BestRule rule;
        rule.criteria = {{{QStringLiteral("nps"), Between{.low = 9}}}, {{QStringLiteral("arr"), Between{.low = 500}}}};
        rule.combine = BestRule::Combine::AtLeast;
        rule.atLeast = 2;
        rule.marks[m_data->accountId(2)] = {true, QStringLiteral("reference customer")};
        m_rule = std::make_shared<const BestRule>(rule);
        m_selection = std::make_shared<const BestSelection>(selectBestCustomers(*m_data, *m_rule));
    }

    void keepsTheRulesOfModels()
    {
        BestModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCustomers(m_data, m_rule, m_selection);
        model.setFilter(BestModel::Filter::All);
        model.sort(BestModel::NameColumn, Qt::AscendingOrder);
        model.setSearch(QStringLiteral("d"));
        model.sort(BestModel::CriteriaColumn, Qt::DescendingOrder);
    }

    void listsTheBestWithTheCriteriaThatTheyMeet()
    {
        BestModel model;
        model.setCustomers(m_data, m_rule, m_selection);
        QCOMPARE(names(model), QStringList({QStringLiteral("Alder"), QStringLiteral("Cedar")}));
        QCOMPARE(model.index(0, BestModel::CriteriaColumn).data().toString(), QStringLiteral("2 of 2"));
        QCOMPARE(model.index(1, BestModel::CriteriaColumn).data(BestModel::MarksRole).value<QVector<int>>(),
                 QVector<int>({BestModel::NotMet, BestModel::Met}));
        QCOMPARE(model.index(1, BestModel::HandColumn).data().toString(),
                 QStringLiteral("Taken in: reference customer"));
    }

    void whatIsUnknownIsNotCalledNotMet()
    {
        BestModel model;
        model.setCustomers(m_data, m_rule, m_selection);
        model.setFilter(BestModel::Filter::Undecided);
        QCOMPARE(names(model), QStringList(QStringLiteral("Dogwood")));
        const QModelIndex cell = model.index(0, BestModel::CriteriaColumn);
        QCOMPARE(cell.data(BestModel::MarksRole).value<QVector<int>>(),
                 QVector<int>({BestModel::UnknownMark, BestModel::Met}));
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("unknown")));
    }

    void filtersSearchesAndSorts()
    {
        BestModel model;
        model.setCustomers(m_data, m_rule, m_selection);
        model.setFilter(BestModel::Filter::All);
        model.sort(BestModel::NameColumn, Qt::DescendingOrder);
        QCOMPARE(names(model).first(), QStringLiteral("Dogwood"));
        model.setFilter(BestModel::Filter::NotBest);
        QCOMPARE(names(model), QStringList({QStringLiteral("Dogwood"), QStringLiteral("Birch")}));
        model.setFilter(BestModel::Filter::ByHand);
        QCOMPARE(names(model), QStringList(QStringLiteral("Cedar")));
        model.setFilter(BestModel::Filter::All);
        model.setSearch(QStringLiteral("BIR"));
        QCOMPARE(names(model), QStringList(QStringLiteral("Birch")));
        QVERIFY(model.isMarked(2));
        QVERIFY(!model.isMarked(0));
        QCOMPARE(model.accountAt(model.indexOf(0)), 0);
        QVERIFY(!model.indexOf(1).isValid());
    }

private:
    static QStringList names(const BestModel &model)
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names << model.index(row, BestModel::NameColumn).data().toString();
        return names;
    }

    std::shared_ptr<const Dataset> m_data;
    std::shared_ptr<const BestRule> m_rule;
    std::shared_ptr<const BestSelection> m_selection;
};

QTEST_MAIN(BestModelTest)
#include "best_model_test.moc"
