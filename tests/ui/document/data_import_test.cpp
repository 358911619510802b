#include "ui/document/data_import.h"

#include "tests/support/export_files.h"
#include "ui/document/project_document.h"
#include "ui/tasks/task_list.h"

#include <QSignalSpy>
#include <QTest>

namespace touchstone
{

namespace
{

struct Fixture {
    TaskList tasks;
    ProjectDocument document;
    DataImport import{document, tasks};
    test::ExportFiles files;

    bool wait()
    {
        return QTest::qWaitFor([this] { return !import.isBusy(); }, 20000);
    }
};

} // namespace

class DataImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importJoinsFilesAndIsOneStep();
    void failureSaysWhereAndLeavesTheProject();
    void editsMadeMeanwhileStay();
    void changesOfThePlanAreDoneOneAfterTheOther();
    void undoMeanwhileComputesAnew();
    void cancelledImportLeavesTheProject();
    void filesAreToldFromTheirBeginningToTheirEnd();
    void filesThatWaitAreCancelledWithTheRunning();
    void removedSourceComesBackByUndo();
};

void DataImportTest::importJoinsFilesAndIsOneStep()
{
    Fixture f;
    const QSignalSpy imported(&f.import, &DataImport::imported);
    f.import.importFiles({f.files.accounts(), f.files.deals()});
    QVERIFY(f.wait());
    QCOMPARE(imported.count(), 1);
    const Dataset &dataset = *f.document.project().dataset;
    QCOMPARE(dataset.accounts.rowCount(), std::size_t(4));
    QCOMPARE(dataset.opportunities.count(), std::size_t(5));
    QCOMPARE(f.document.undoStack().count(), 1);
    f.document.undoStack().undo();
    QVERIFY(isEmpty(f.document.project()));
}

void DataImportTest::failureSaysWhereAndLeavesTheProject()
{
    Fixture f;
    f.import.importFiles({f.files.accounts()});
    QVERIFY(f.wait());
    const Project before = f.document.project();
    QSignalSpy failed(&f.import, &DataImport::failed);
    f.import.importFiles({f.files.write(QStringLiteral("logo.csv"), QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16))});
    QVERIFY(f.wait());
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed.at(0).at(0).value<Error>().sentence().contains(QStringLiteral("logo.csv")));
    QCOMPARE(changedParts(before, f.document.project()), ProjectParts());
}

void DataImportTest::filesAreToldFromTheirBeginningToTheirEnd()
{
    Fixture f;
    const QSignalSpy begun(&f.import, &DataImport::filesBegun);
    const QSignalSpy ended(&f.import, &DataImport::filesEnded);
    const QSignalSpy failed(&f.import, &DataImport::filesFailed);
    const QStringList accounts = {f.files.accounts()};
    f.import.importFiles(accounts);
    QCOMPARE(begun.count(), 1);
    QVERIFY(f.wait());
    QCOMPARE(ended.count(), 1);
    QCOMPARE(ended.at(0).at(0).toStringList(), accounts);
    QCOMPARE(failed.count(), 0);
    f.import.removeSource(QStringLiteral("accounts.csv"));
    QVERIFY(f.wait());
    QCOMPARE(ended.count(), 1); // no files of it
    f.import.importFiles({f.files.write(QStringLiteral("empty.csv"), {})});
    QVERIFY(f.wait());
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed.at(0).at(1).value<Error>().where.file.contains(QStringLiteral("empty.csv")));
}

void DataImportTest::filesThatWaitAreCancelledWithTheRunning()
{
    Fixture f;
    const QSignalSpy ended(&f.import, &DataImport::filesEnded);
    f.import.importFiles({f.files.accounts()});
    f.import.importFiles({f.files.deals()});
    f.import.cancelFiles();
    QVERIFY(f.wait());
    QCOMPARE(ended.count(), 2);
    QVERIFY(isEmpty(f.document.project()));
}

void DataImportTest::editsMadeMeanwhileStay()
{
    Fixture f;
    f.import.importFiles({f.files.accounts()});
    Profile profile = *f.document.project().profile;
    profile.name = QStringLiteral("Logistics");
    f.document.apply(edits::setProfile(f.document.project(), profile, QStringLiteral("Name the profile")));
    QVERIFY(f.wait());
    QCOMPARE(f.document.project().dataset->accounts.rowCount(), std::size_t(4));
    QCOMPARE(f.document.project().profile->name, QStringLiteral("Logistics"));
}

void DataImportTest::changesOfThePlanAreDoneOneAfterTheOther()
{
    Fixture f;
    f.import.importFiles({f.files.accounts()});
    QVERIFY(f.wait());
    const auto leaveOut = [](const QString &header) {
        return [header](ImportPlan &plan) {
            for (ColumnPlan &column : plan.sources[0].columns) {
                if (column.header == header) {
                    column.used = false;
                    column.byHand = true;
                }
            }
        };
    };
    f.import.changePlan(QStringLiteral("Leave out NPS"), leaveOut(QStringLiteral("NPS")));
    f.import.changePlan(QStringLiteral("Leave out Industry"), leaveOut(QStringLiteral("Industry")));
    QVERIFY(f.wait());
    QCOMPARE(f.document.undoStack().count(), 3);
    QVERIFY(!f.document.project().dataset->accounts.find(u"NPS"));
    QVERIFY(!f.document.project().dataset->accounts.find(u"Industry"));
    QVERIFY(f.document.project().dataset->accounts.find(u"Employees"));
}

void DataImportTest::undoMeanwhileComputesAnew()
{
    Fixture f;
    f.import.importFiles({f.files.accounts()});
    QVERIFY(f.wait());
    f.import.importFiles({f.files.deals()});
    f.document.undoStack().undo(); // the accounts are gone while the deals are on their way
    QVERIFY(f.wait());
    QCOMPARE(f.document.project().sources->size(), std::size_t(1));
    QCOMPARE(f.document.project().sources->front().name, QStringLiteral("deals.csv"));
}

void DataImportTest::cancelledImportLeavesTheProject()
{
    Fixture f;
    f.import.importFiles({f.files.accounts()});
    for (const TaskList::Task &task : f.tasks.tasks())
        f.tasks.cancel(task.id);
    QVERIFY(f.wait());
    QVERIFY(isEmpty(f.document.project()));
    QCOMPARE(f.document.undoStack().count(), 0);
    f.import.importFiles({f.files.accounts()}); // and the next one works
    QVERIFY(f.wait());
    QVERIFY(!isEmpty(f.document.project()));
}

void DataImportTest::removedSourceComesBackByUndo()
{
    Fixture f;
    f.import.importFiles({f.files.accounts(), f.files.deals()});
    QVERIFY(f.wait());
    f.import.removeSource(QStringLiteral("deals.csv"));
    QVERIFY(f.wait());
    QCOMPARE(f.document.project().sources->size(), std::size_t(1));
    QCOMPARE(f.document.project().dataset->opportunities.count(), std::size_t(0));
    f.document.undoStack().undo();
    QCOMPARE(f.document.project().dataset->opportunities.count(), std::size_t(5));
}

} // namespace touchstone

QTEST_MAIN(touchstone::DataImportTest)
#include "data_import_test.moc"
