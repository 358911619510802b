#include "core/health/remedies.h"

#include "tests/support/raw_tables.h"
#include "tests/support/sample_data.h"

#include <QTest>

using namespace touchstone;

namespace
{

// Employees stand in two files, under different headers.
struct TwoFiles {
    std::vector<Source> sources = {test::rawSource(QStringLiteral("a.csv"), "Name | Staff\nx|1\n"),
                                   test::rawSource(QStringLiteral("b.csv"), "Company | Employees\nx|2\n")};
    ImportPlan plan;
    Dataset dataset = test::accounts("employees:number | computed:number\n1 | 2\n");

    TwoFiles()
    {
        for (const Source &source : sources) {
            SourcePlan planned;
            planned.source = source.name;
            for (const RawColumn &column : source.table->columns) {
                ColumnPlan one;
                one.header = column.header;
                planned.columns.push_back(one);
            }
            plan.sources.push_back(planned);
        }
        Column employees = *dataset.accounts.find(u"employees");
        employees.origin = {0, 1};
        employees.furtherOrigins = {{1, 1}};
        dataset.accounts = dataset.accounts.with(employees);
    }
};

} // namespace

class RemediesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allColumnsBehindAFieldAreChanged()
    {
        TwoFiles files;
        const Remedy remedy{Remedy::Kind::MarkAfterSale, {QStringLiteral("employees")}};
        const RemedyColumns columns = columnsOf(remedy, files.dataset, files.sources);
        QCOMPARE(columns.places.size(), std::size_t{2});
        applyRemedy(files.plan, columns);
        QCOMPARE(files.plan.sources[0].columns[1].known, Known::AfterSale);
        QVERIFY(files.plan.sources[0].columns[1].byHand);
        QCOMPARE(files.plan.sources[1].columns[1].known, Known::AfterSale);
        QCOMPARE(files.plan.sources[0].columns[0].known, Known::BeforeSale);
        QVERIFY(!files.plan.sources[0].columns[0].byHand);
        QVERIFY(files.plan.sources[1].columns[1].used);
    }

    void leavingOutUnticksTheColumns()
    {
        TwoFiles files;
        applyRemedy(files.plan,
                    columnsOf({Remedy::Kind::LeaveOut, {QStringLiteral("employees")}}, files.dataset, files.sources));
        QVERIFY(!files.plan.sources[0].columns[1].used);
        QVERIFY(!files.plan.sources[1].columns[1].used);
        QVERIFY(files.plan.sources[0].columns[0].used);
    }

    void whatIsComputedHasNoColumn()
    {
        const TwoFiles files;
        const Remedy remedy{Remedy::Kind::LeaveOut, {QStringLiteral("computed"), QStringLiteral("nothing")}};
        QVERIFY(columnsOf(remedy, files.dataset, files.sources).places.empty());
    }

    void theStepOfUndoNamesTheFields()
    {
        const TwoFiles files;
        QCOMPARE(remedyText({Remedy::Kind::LeaveOut, {QStringLiteral("employees")}}, files.dataset),
                 QStringLiteral("Leave out Employees"));
        QVERIFY(remedyLabel({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(RemediesTest)
#include "remedies_test.moc"
