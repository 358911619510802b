#include "tests/support/sample_data.h"
#include "ui/data/data_texts.h"
#include "ui/data/fields/field_model.h"
#include "ui/data/files/column_model.h"
#include "ui/data/files/issue_model.h"
#include "ui/data/files/preview_model.h"
#include "ui/widgets/table_view.h"

#include "core/project/project.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace touchstone
{

namespace
{

using Tester = QAbstractItemModelTester;
constexpr auto fatal = Tester::FailureReportingMode::Fatal;

SourcePlan accountsPlan()
{
    SourcePlan plan;
    plan.source = QStringLiteral("accounts.csv");
    plan.role = SourceRole::Accounts;
    plan.columns = {{.header = QStringLiteral("Industry"), .field = QStringLiteral("industry"), .reading = {}},
                    {.header = QStringLiteral("Size"),
                     .field = QStringLiteral("employees"),
                     .reading = {.kind = ValueKind::Number, .decimal = QStringLiteral(".")},
                     .confidence = 0.4,
                     .reason = QStringLiteral("Most values are numbers.")}};
    return plan;
}

std::shared_ptr<const RawTable> amounts(const QStringList &texts)
{
    auto pool = std::make_shared<TextPool>();
    pool->intern(QStringView(u""));
    RawColumn column{QStringLiteral("Amount"), nullptr, {}};
    RawTable table;
    for (const QString &text : texts) {
        column.codes.push_back(pool->intern(text));
        table.fileRows.push_back(static_cast<quint32>(table.fileRows.size() + 2));
    }
    column.texts = pool;
    table.columns.push_back(column);
    return std::make_shared<const RawTable>(table);
}

QString cell(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class DataModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsShowHowTheyAreUnderstood();
    void aChangedKindShowsAtOnceAndAsksForThePlan();
    void leavingAColumnOutIsAChange();
    void theSameValueIsNoChange();
    void selectionStaysWhenThePlanComesBack();
    void previewShowsWhatIsNotUnderstood();
    void gravestIssuesComeFirst();
    void fieldsTellHowFullTheyAre();
    void findingCountsWhatWasJoined();
    void everyWayOfJoiningHasWords_data();
    void everyWayOfJoiningHasWords();
};

void DataModelsTest::columnsShowHowTheyAreUnderstood()
{
    ColumnModel model;
    const Tester tester(&model, fatal);
    model.setSource(accountsPlan());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(cell(model, 1, ColumnModel::Header), QStringLiteral("Size"));
    QCOMPARE(cell(model, 1, ColumnModel::Kind), QStringLiteral("Number"));
    QCOMPARE(model.index(1, ColumnModel::Confidence).data(Qt::ToolTipRole).toString(),
             QStringLiteral("Most values are numbers."));
    QCOMPARE(model.index(0, ColumnModel::Used).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(!(model.flags(model.index(0, ColumnModel::Header)) & Qt::ItemIsEditable));
    QVERIFY(model.flags(model.index(0, ColumnModel::Kind)) & Qt::ItemIsEditable);
    model.setSource({});
    QCOMPARE(model.rowCount(), 0);
}

void DataModelsTest::aChangedKindShowsAtOnceAndAsksForThePlan()
{
    ColumnModel model;
    const Tester tester(&model, fatal);
    model.setSource(accountsPlan());
    ImportPlan plan{{accountsPlan()}};
    connect(&model, &ColumnModel::changeRequested, this,
            [&plan](const QString &, const std::function<void(ImportPlan &)> &change) { change(plan); });
    QVERIFY(model.setData(model.index(1, ColumnModel::Kind), static_cast<int>(ValueKind::Range), Qt::EditRole));
    QCOMPARE(cell(model, 1, ColumnModel::Kind), QStringLiteral("Range"));
    QCOMPARE(cell(model, 1, ColumnModel::Confidence), QStringLiteral("Set by you"));
    QCOMPARE(plan.sources[0].columns[1].reading.kind, ValueKind::Range);
    QVERIFY(plan.sources[0].columns[1].byHand);
    QCOMPARE(plan.sources[0].columns[0], accountsPlan().columns[0]);
}

void DataModelsTest::leavingAColumnOutIsAChange()
{
    ColumnModel model;
    model.setSource(accountsPlan());
    QSignalSpy asked(&model, &ColumnModel::changeRequested);
    QVERIFY(model.setData(model.index(0, ColumnModel::Used), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(0).toString(), QStringLiteral("Leave out column Industry"));
    QVERIFY(!model.column(0)->used);
}

void DataModelsTest::theSameValueIsNoChange()
{
    ColumnModel model;
    model.setSource(accountsPlan());
    const QSignalSpy asked(&model, &ColumnModel::changeRequested);
    QVERIFY(!model.setData(model.index(1, ColumnModel::Kind), static_cast<int>(ValueKind::Number), Qt::EditRole));
    QVERIFY(!model.setData(model.index(1, ColumnModel::Field), QStringLiteral("  "), Qt::EditRole));
    model.setReading(1, accountsPlan().columns[1].reading);
    QCOMPARE(asked.count(), 0);
}

void DataModelsTest::selectionStaysWhenThePlanComesBack()
{
    ColumnModel model;
    model.setSource(accountsPlan());
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex chosen = model.index(1, 0);
    SourcePlan plan = accountsPlan();
    plan.columns[1].used = false;
    model.setSource(plan);
    QCOMPARE(reset.count(), 0);
    QVERIFY(chosen.isValid());
    QVERIFY(!model.column(1)->used);
}

void DataModelsTest::previewShowsWhatIsNotUnderstood()
{
    PreviewModel model;
    const Tester tester(&model, fatal);
    model.show(amounts({QStringLiteral("1,200"), QStringLiteral("soon"), QString()}), 0,
               {.kind = ValueKind::Number, .decimal = QStringLiteral(".")});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(cell(model, 0, PreviewModel::Row), QStringLiteral("2"));
    QCOMPARE(cell(model, 0, PreviewModel::Parsed), QStringLiteral("1,200"));
    QCOMPARE(cell(model, 1, PreviewModel::Raw), QStringLiteral("soon"));
    QCOMPARE(cell(model, 1, PreviewModel::Parsed), QStringLiteral("unknown"));
    QCOMPARE(model.unreadCount(), 1); // an empty cell is not one that was not understood
    model.show(nullptr, -1, {});
    QCOMPARE(model.rowCount(), 0);
}

void DataModelsTest::gravestIssuesComeFirst()
{
    IssueModel model;
    const Tester tester(&model, fatal);
    using Severity = DataIssue::Severity;
    model.setIssues({{Severity::Note, QStringLiteral("noted"), 90},
                     {Severity::Warning, QStringLiteral("rare"), 1, QStringLiteral("a.csv"), 12, QStringLiteral("NPS")},
                     {Severity::Problem, QStringLiteral("grave"), 1},
                     {Severity::Warning, QStringLiteral("usual"), 40}});
    QCOMPARE(cell(model, 0, IssueModel::Text), QStringLiteral("grave"));
    QCOMPARE(cell(model, 1, IssueModel::Text), QStringLiteral("usual"));
    QCOMPARE(cell(model, 2, IssueModel::Text), QStringLiteral("rare"));
    QCOMPARE(cell(model, 2, IssueModel::Place), QStringLiteral("Row 12, column NPS"));
    QCOMPARE(cell(model, 3, IssueModel::Count), QStringLiteral("90"));
}

void DataModelsTest::fieldsTellHowFullTheyAre()
{
    FieldModel model;
    const Tester tester(&model, fatal);
    const Dataset dataset = test::accounts("industry | employees:number | population\n"
                                           "Software | 250              | customer\n"
                                           "Retail   | -                | customer\n"
                                           "Retail   | 90               | prospect\n");
    model.setFields(std::make_shared<const std::vector<FieldSummary>>(summarizeFields(dataset)));
    int employees = 0;
    while (employees < model.rowCount() && model.field(employees).attribute.key != QLatin1String("employees"))
        ++employees;
    QVERIFY(employees < model.rowCount());
    QCOMPARE(model.index(employees, FieldModel::Customers).data(SortRole).toDouble(), 0.5);
    QCOMPARE(cell(model, employees, FieldModel::Prospects), QStringLiteral("100 %"));
    QCOMPARE(cell(model, employees, FieldModel::Values), QStringLiteral("90 to 250"));
    QVERIFY(describe(model.field(employees)).contains(QStringLiteral("90 to 250")));
}

void DataModelsTest::findingCountsWhatWasJoined()
{
    Project project = emptyProject();
    QCOMPARE(dataFinding(project), QStringLiteral("Nothing imported yet."));
    project.plan = std::make_shared<const ImportPlan>(ImportPlan{{accountsPlan()}});
    project.dataset = std::make_shared<const Dataset>(test::accounts("industry\nSoftware\nRetail\n",
                                                                     "account | stage    | amount | state\n"
                                                                     "A1      | Proposal | 10     | open\n"
                                                                     "-       | Proposal | 20     | open\n"));
    QVERIFY2(dataFinding(project).contains(QStringLiteral("1 of 2 opportunities belong to 2 accounts")),
             qPrintable(dataFinding(project)));
    Dataset deals = *project.dataset;
    deals.unit = Unit::Deal;
    project.dataset = std::make_shared<const Dataset>(deals);
    QVERIFY(dataFinding(project).contains(QStringLiteral("each of the 2 deals")));
}

void DataModelsTest::everyWayOfJoiningHasWords_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("madeAccounts");
    QTest::addColumn<QString>("words");
    QTest::newRow("id") << "id" << false << "75 % matched by identifier";
    QTest::newRow("domain") << "domain" << false << "75 % matched by web domain";
    QTest::newRow("name") << "name" << false << "75 % matched by name";
    QTest::newRow("rows") << "each row is an account" << true << "Each row is an account";
}

void DataModelsTest::everyWayOfJoiningHasWords()
{
    QFETCH(QString, key);
    QFETCH(bool, madeAccounts);
    QFETCH(QString, words);
    JoinReport join{.source = 0, .key = key, .rows = 4, .matched = 3};
    join.madeAccounts = madeAccounts;
    QCOMPARE(matchText(join), words);
    QVERIFY(matchText({}).isEmpty());
}

} // namespace touchstone

QTEST_MAIN(touchstone::DataModelsTest)
#include "data_models_test.moc"
