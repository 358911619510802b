#include "core/changes/import_changes.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace touchstone;

namespace
{

constexpr char accountsOfSpring[] = "Account ID,Account Name,Industry,Employees,Type,Region\n"
                                    "A1,Acme,Software,250,Customer,North\n"
                                    "A2,Brass,Retail,1200,Customer,South\n"
                                    "A3,Corax,Software,90,Prospect,East\n"
                                    "A4,Dunlin,Banking,340,Customer,West\n";

constexpr char dealsOfSpring[] = "Opportunity ID,Account ID,Stage,Amount,Close Date\n"
                                 "D1,A1,Closed Won,1000,2026-01-10\n"
                                 "D2,A3,Proposal,2000,2026-05-10\n";

constexpr char dealsOfSummer[] = "Opportunity ID,Account ID,Stage,Amount,Close Date\n"
                                 "D1,A1,Closed Won,1000,2026-01-10\n"
                                 "D2,A3,Closed Won,2500,2026-06-10\n"
                                 "D3,A4,Proposal,700,2026-08-10\n";

} // namespace

class ImportChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void theSameFilesOnceMoreChangeNothing();
    void theNextQuarterIsToldBeforeAnythingIsReplaced();
    void aColumnThatIsGoneIsToldFirstWhereTheProfileUsesIt();
    void newValuesOfACategoryAreListed();
    void aColumnThatLooksOtherwiseIsReadAsBefore();
    void aRenamedColumnKeepsWhatWasDecided();
    void whatTheAnalystDecidedIsReplayedUnderAnotherName();
    void theAnalystSaysWhatIsRenewed();
    void anUnknownSourceToRenewIsRefused();
    void aNewTableIsNotAChange();

private:
    FileImport file(const char *name, const QByteArray &content) const;
    ImportProposal proposed(const Project &into, const std::vector<FileImport> &files);
    Project imported(const std::vector<FileImport> &files) { return proposed(emptyProject(), files).edit.after; }
    ImportChanges changes(const Project &before, const std::vector<FileImport> &files);

    std::unique_ptr<QTemporaryDir> m_folder;
    NoProgress m_progress;
};

FileImport ImportChangesTest::file(const char *name, const QByteArray &content) const
{
    FileImport import;
    import.path = m_folder->filePath(QLatin1String(name));
    QFile file(import.path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0)
        qFatal("cannot write %s", name);
    return import;
}

ImportProposal ImportChangesTest::proposed(const Project &into, const std::vector<FileImport> &files)
{
    Result<ImportProposal> proposal = proposeImport(into, files, QDate(2026, 6, 30), m_progress);
    if (!proposal)
        qFatal("%s", qPrintable(proposal.error().sentence()));
    return std::move(*proposal);
}

ImportChanges ImportChangesTest::changes(const Project &before, const std::vector<FileImport> &files)
{
    const ImportProposal proposal = proposed(before, files);
    return importChanges(before, proposal.edit.after, proposal.arrivals, m_progress).value();
}

void ImportChangesTest::theSameFilesOnceMoreChangeNothing()
{
    const std::vector files{file("accounts.csv", accountsOfSpring), file("deals.csv", dealsOfSpring)};
    const Project project = imported(files);
    const ImportChanges found = changes(project, files);
    QVERIFY(found.isNothing());
    QVERIFY(found.replacesAnything());
    QCOMPARE(found.exports.size(), std::size_t{2});
    QVERIFY(found.exports[0].isSameFile);
    QVERIFY(*proposed(project, files).edit.after.plan == *project.plan);
}

void ImportChangesTest::theNextQuarterIsToldBeforeAnythingIsReplaced()
{
    const Project project =
        imported({file("accounts.csv", accountsOfSpring), file("deals-2026-03.csv", dealsOfSpring)});
    const ImportChanges found = changes(project, {file("deals-2026-06.csv", dealsOfSummer)});
    QCOMPARE(found.exports[0].arrival.former, QStringLiteral("deals-2026-03.csv"));
    QCOMPARE(found.exports[0].rowsBefore, 2);
    QCOMPARE(found.exports[0].rows, 3);
    QCOMPARE(found.deals.won.size(), std::size_t{1});
    QCOMPARE(found.deals.added.size(), std::size_t{1});
    QCOMPARE(found.deals.otherAmount, 1);
    QCOMPARE(dealChangesText(found.deals), QStringLiteral("1 deal(s) won, 0 lost, 1 new and 0 gone."));
    QCOMPARE(project.sources->size(), std::size_t{2}); // as it was
    QCOMPARE((*project.sources)[1].name, QStringLiteral("deals-2026-03.csv"));
}

void ImportChangesTest::aColumnThatIsGoneIsToldFirstWhereTheProfileUsesIt()
{
    Project project = imported({file("accounts.csv", accountsOfSpring)});
    Trait trait;
    trait.id = QUuid::createUuid();
    trait.bins = {{{Criterion{QStringLiteral("industry"), AnyOf{{QStringLiteral("Software")}}}}, 10}};
    project = edits::addTrait(project, trait).after;
    const QByteArray newer = "Account ID,Account Name,Employees,Type\n"
                             "A1,Acme,250,Customer\nA2,Brass,1200,Customer\nA3,Corax,90,Prospect\n";
    const ImportChanges found = changes(project, {file("accounts.csv", newer)});
    const std::vector<ColumnChange> &columns = found.exports[0].columns;
    QCOMPARE(columns.size(), std::size_t{2});
    QCOMPARE(columns[0].header, QStringLiteral("Industry"));
    QCOMPARE(columns[0].kind, ColumnChange::Kind::Gone);
    QVERIFY(columns[0].matters);
    QCOMPARE(columns[1].header, QStringLiteral("Region"));
    QVERIFY(!columns[1].matters);
    QCOMPARE(found.accounts.gone.size(), std::size_t{1}); // Dunlin
}

void ImportChangesTest::newValuesOfACategoryAreListed()
{
    const Project project = imported({file("accounts.csv", accountsOfSpring)});
    QByteArray newer = accountsOfSpring;
    newer.replace("Retail", "Space");
    const ImportChanges found = changes(project, {file("accounts.csv", newer)});
    const std::vector<ColumnChange> &columns = found.exports[0].columns;
    QCOMPARE(columns.size(), std::size_t{1});
    QCOMPARE(columns[0].kind, ColumnChange::Kind::NewValues);
    QCOMPARE(columns[0].examples, QStringList{QStringLiteral("Space")});
    QCOMPARE(columns[0].count, 1);
    QCOMPARE(found.accounts.fields.size(), std::size_t{1});
    QCOMPARE(found.accounts.fields[0].field, QStringLiteral("industry"));
}

void ImportChangesTest::aColumnThatLooksOtherwiseIsReadAsBefore()
{
    const Project project = imported({file("accounts.csv", accountsOfSpring)});
    QByteArray newer = accountsOfSpring;
    newer.replace("250", "201-500").replace("1200", "1001-5000").replace("90", "51-200").replace("340", "201-500");
    const ImportProposal proposal = proposed(project, {file("accounts.csv", newer)});
    const ImportChanges found = importChanges(project, proposal.edit.after, proposal.arrivals, m_progress).value();
    const auto changed =
        std::ranges::find(found.exports[0].columns, ColumnChange::Kind::ReadOtherwise, &ColumnChange::kind);
    QVERIFY(changed != found.exports[0].columns.end());
    QCOMPARE(changed->header, QStringLiteral("Employees"));
    QCOMPARE(changed->text, QStringLiteral("“Employees” looks like ranges now, where it looked like numbers. It is "
                                           "still read as numbers."));
}

void ImportChangesTest::aRenamedColumnKeepsWhatWasDecided()
{
    const Project project = imported({file("accounts.csv", accountsOfSpring)});
    QByteArray newer = accountsOfSpring;
    newer.replace("Region", "Theatre of War");
    const ImportProposal proposal = proposed(project, {file("accounts.csv", newer)});
    const SourcePlan *plan = proposal.edit.after.plan->find(u"accounts.csv");
    QVERIFY(plan);
    const auto column = std::ranges::find(plan->columns, QStringLiteral("Theatre of War"), &ColumnPlan::header);
    QVERIFY(column != plan->columns.end());
    const SourcePlan *former = project.plan->find(u"accounts.csv");
    QCOMPARE(column->field, std::ranges::find(former->columns, QStringLiteral("Region"), &ColumnPlan::header)->field);
    const ImportChanges found = importChanges(project, proposal.edit.after, proposal.arrivals, m_progress).value();
    QCOMPARE(found.exports[0].columns.front().kind, ColumnChange::Kind::Renamed);
}

void ImportChangesTest::whatTheAnalystDecidedIsReplayedUnderAnotherName()
{
    FileImport first = file("report1763629200000.csv", accountsOfSpring);
    first.ignored << QStringLiteral("Region");
    first.kinds[QStringLiteral("Employees")] = ValueKind::Category;
    const Project project = imported({first});
    const ImportProposal proposal = proposed(project, {file("report1771405200000.csv", accountsOfSpring)});
    QCOMPARE(proposal.edit.after.sources->size(), std::size_t{1});
    const SourcePlan *plan = proposal.edit.after.plan->find(u"report1771405200000.csv");
    QVERIFY(plan);
    QVERIFY(plan->columns == project.plan->find(u"report1763629200000.csv")->columns);
}

void ImportChangesTest::theAnalystSaysWhatIsRenewed()
{
    const Project project = imported({file("accounts.csv", accountsOfSpring)});
    FileImport beside = file("accounts.csv", accountsOfSpring);
    beside.newerOf = QString();
    QCOMPARE(proposed(project, {beside}).edit.after.sources->size(), std::size_t{2});
    FileImport renewing = file("other.csv", "Id,Firm\nX1,Zebra\nX2,Yak\n");
    renewing.newerOf = QStringLiteral("accounts.csv");
    const Project after = proposed(project, {renewing}).edit.after;
    QCOMPARE(after.sources->size(), std::size_t{1});
    QCOMPARE(after.sources->front().name, QStringLiteral("other.csv"));
}

void ImportChangesTest::anUnknownSourceToRenewIsRefused()
{
    FileImport renewing = file("other.csv", accountsOfSpring);
    renewing.newerOf = QStringLiteral("nothing.csv");
    const Result<ImportProposal> proposal = proposeImport(emptyProject(), {renewing}, QDate(2026, 6, 30), m_progress);
    QVERIFY(!proposal);
    QVERIFY(proposal.error().what.contains(QStringLiteral("nothing.csv")));
}

void ImportChangesTest::aNewTableIsNotAChange()
{
    const Project project = imported({file("accounts.csv", accountsOfSpring)});
    const ImportChanges found = changes(project, {file("deals.csv", dealsOfSpring)});
    QVERIFY(!found.replacesAnything());
    QCOMPARE(found.exports[0].rows, 2);
    QVERIFY(found.exports[0].arrival.former.isEmpty());
}

QTEST_GUILESS_MAIN(ImportChangesTest)
#include "import_changes_test.moc"
