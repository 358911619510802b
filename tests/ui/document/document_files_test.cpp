#include "ui/document/document_files.h"

#include "tests/support/scripted_prompts.h"
#include "ui/document/preferences.h"
#include "ui/document/project_document.h"
#include "ui/document/recovery_keeper.h"
#include "ui/tasks/task_list.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace touchstone
{

namespace
{

using Answer = UserPrompts::SaveAnswer;

struct Fixture {
    QTemporaryDir folder; // outlives the lock in it
    QTemporaryDir recoveries;
    TaskList tasks;
    ProjectDocument document;
    test::ScriptedPrompts prompts;
    DocumentFiles files{document, tasks, prompts, recoveries.path()};

    QString path(const char *name) const { return QFileInfo(folder.filePath(QLatin1String(name))).absoluteFilePath(); }

    void nameProfile(const QString &name)
    {
        Profile profile = *document.project().profile;
        profile.name = name;
        document.apply(edits::setProfile(document.project(), profile, QStringLiteral("Name the profile")));
    }

    bool saveAs(const char *name)
    {
        QSignalSpy saved(&files, &DocumentFiles::saved);
        prompts.projectsToSave.push_back(path(name));
        files.saveAs();
        return saved.wait(10000);
    }
};

} // namespace

class DocumentFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void firstSaveAsksWhereAndNamesTheProject();
    void savedProjectOpensAsItWas();
    void newProjectAsksAboutUnsavedChanges();
    void savesBeforeItGoesOnWhenAsked();
    void cancelledSaveDialogKeepsTheChanges();
    void missingFileIsSaidAndForgotten();
    void secondWindowIsRefused();
    void copyHasNoFileOfItsOwn();
    void openingAProjectOffersWhatACrashLeft_data();
    void openingAProjectOffersWhatACrashLeft();
    void recoveredWorkIsUnsaved();

private:
    void crash(const QString &path, const QString &recoveries);
};

void DocumentFilesTest::init()
{
    savePreferences({});
}

void DocumentFilesTest::firstSaveAsksWhereAndNamesTheProject()
{
    Fixture f;
    QCOMPARE(f.files.name(), QStringLiteral("Untitled"));
    f.nameProfile(QStringLiteral("Logistics"));
    QSignalSpy saved(&f.files, &DocumentFiles::saved);
    f.prompts.projectsToSave.push_back(f.path("acme.touchstone"));
    f.files.save();
    QVERIFY(saved.wait(10000));
    QVERIFY(!f.document.isModified());
    QCOMPARE(f.files.name(), QStringLiteral("acme"));
    QCOMPARE(f.files.recentProjects(), QStringList{f.path("acme.touchstone")});
    f.nameProfile(QStringLiteral("Retail"));
    f.files.save(); // asks no more
    QVERIFY(saved.wait(10000));
    QCOMPARE(f.prompts.unexpected, 0);
}

void DocumentFilesTest::savedProjectOpensAsItWas()
{
    Fixture f;
    f.nameProfile(QStringLiteral("Logistics"));
    QVERIFY(f.saveAs("acme.touchstone"));
    f.files.newProject();
    QVERIFY(f.document.project().profile->name.isEmpty());
    QSignalSpy opened(&f.files, &DocumentFiles::opened);
    f.files.open(f.path("acme.touchstone"));
    QVERIFY(opened.wait(10000));
    QCOMPARE(f.document.project().profile->name, QStringLiteral("Logistics"));
    QVERIFY(!f.document.isModified());
}

void DocumentFilesTest::newProjectAsksAboutUnsavedChanges()
{
    Fixture f;
    f.nameProfile(QStringLiteral("Logistics"));
    f.prompts.saveAnswers = {Answer::Cancel, Answer::Discard};
    f.files.newProject();
    QCOMPARE(f.document.project().profile->name, QStringLiteral("Logistics"));
    f.files.newProject();
    QVERIFY(f.document.project().profile->name.isEmpty());
    QCOMPARE(f.prompts.asked, (QStringList{QStringLiteral("Untitled"), QStringLiteral("Untitled")}));
}

void DocumentFilesTest::savesBeforeItGoesOnWhenAsked()
{
    Fixture f;
    f.nameProfile(QStringLiteral("Logistics"));
    f.prompts.saveAnswers = {Answer::Save};
    f.prompts.projectsToSave = {f.path("acme.touchstone")};
    QSignalSpy opened(&f.files, &DocumentFiles::opened);
    f.files.newProject();
    QVERIFY(opened.wait(10000));
    QVERIFY(f.document.project().profile->name.isEmpty());
    QVERIFY(QFileInfo::exists(f.path("acme.touchstone")));
}

void DocumentFilesTest::cancelledSaveDialogKeepsTheChanges()
{
    Fixture f;
    f.nameProfile(QStringLiteral("Logistics"));
    f.prompts.saveAnswers = {Answer::Save};
    f.prompts.projectsToSave = {QString()};
    f.files.newProject();
    QVERIFY(f.tasks.tasks().empty());
    QCOMPARE(f.document.project().profile->name, QStringLiteral("Logistics"));
    QVERIFY(f.saveAs("acme.touchstone"));
    QCOMPARE(f.document.project().profile->name, QStringLiteral("Logistics")); // nothing waited for the save
}

void DocumentFilesTest::missingFileIsSaidAndForgotten()
{
    Fixture f;
    savePreferences(withRecentProject({}, f.path("gone.touchstone")));
    QSignalSpy failed(&f.files, &DocumentFiles::failed);
    f.files.open(f.path("gone.touchstone"));
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 10000);
    QVERIFY(failed.at(0).at(0).value<Error>().sentence().contains(QStringLiteral("gone.touchstone")));
    QVERIFY(f.files.recentProjects().isEmpty());
}

void DocumentFilesTest::secondWindowIsRefused()
{
    Fixture f;
    f.nameProfile(QStringLiteral("Logistics"));
    QVERIFY(f.saveAs("acme.touchstone"));
    Fixture other;
    QSignalSpy failed(&other.files, &DocumentFiles::failed);
    other.files.open(f.path("acme.touchstone"));
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 10000);
    QCOMPARE(failed.at(0).at(0).value<Error>().code, Error::Code::InUse);
}

void DocumentFilesTest::copyHasNoFileOfItsOwn()
{
    Fixture f;
    f.nameProfile(QStringLiteral("Logistics"));
    QVERIFY(f.saveAs("sample.touchstone"));
    Fixture other;
    QSignalSpy opened(&other.files, &DocumentFiles::opened);
    other.files.openCopy(f.path("sample.touchstone"), QStringLiteral("Sample"));
    QVERIFY(opened.wait(10000));
    QCOMPARE(other.files.name(), QStringLiteral("Sample"));
    QVERIFY(other.files.path().isEmpty());
    QCOMPARE(other.document.project().profile->name, QStringLiteral("Logistics"));
}

// A program that ends with the project saved as "Security" and renamed to "Logistics" since.
void DocumentFilesTest::crash(const QString &path, const QString &recoveries)
{
    Fixture crashed;
    RecoveryKeeper keeper(crashed.document, crashed.tasks, recoveries);
    crashed.nameProfile(QStringLiteral("Security"));
    crashed.prompts.projectsToSave.push_back(path);
    QSignalSpy saved(&crashed.files, &DocumentFiles::saved);
    crashed.files.saveAs();
    QVERIFY(saved.wait(10000));
    keeper.begin(crashed.files.stored());
    crashed.nameProfile(QStringLiteral("Logistics"));
    QTRY_VERIFY_WITH_TIMEOUT(!QDir(recoveries).entryList({QStringLiteral("*.recovery")}).isEmpty(), 10000);
    QTRY_VERIFY_WITH_TIMEOUT(crashed.tasks.tasks().empty(), 10000);
    QVERIFY(keeper.left().empty()); // in use, so not offered
}

void DocumentFilesTest::openingAProjectOffersWhatACrashLeft_data()
{
    QTest::addColumn<bool>("recover");
    QTest::addColumn<QString>("profile");
    QTest::newRow("taken") << true << QStringLiteral("Logistics");
    QTest::newRow("not now") << false << QStringLiteral("Security");
}

void DocumentFilesTest::openingAProjectOffersWhatACrashLeft()
{
    QFETCH(bool, recover);
    QFETCH(QString, profile);
    Fixture f;
    QTemporaryDir projects;
    const QString path = projects.filePath(QStringLiteral("acme.touchstone"));
    crash(path, f.recoveries.path());
    f.prompts.confirmations = {recover};
    QSignalSpy opened(&f.files, &DocumentFiles::opened);
    f.files.open(path);
    QVERIFY(opened.wait(10000));
    QCOMPARE(f.prompts.asked, QStringList{QStringLiteral("Recover the unsaved changes of “acme”?")});
    QCOMPARE(f.document.project().profile->name, profile);
    QCOMPARE(f.document.isModified(), recover);
    QCOMPARE(listRecoveries(f.recoveries.path()).size(), std::size_t(1)); // still there: nothing was saved yet
}

void DocumentFilesTest::recoveredWorkIsUnsaved()
{
    QTemporaryDir recoveries;
    QTemporaryDir projects;
    const QString path = projects.filePath(QStringLiteral("acme.touchstone"));
    crash(path, recoveries.path());
    Fixture f;
    RecoveryKeeper keeper(f.document, f.tasks, recoveries.path());
    const std::vector<LeftRecovery> left = keeper.left();
    QCOMPARE(left.size(), std::size_t(1));
    QSignalSpy recovered(&f.files, &DocumentFiles::recovered);
    f.files.recover(left[0].path);
    QVERIFY(recovered.wait(10000));
    keeper.beginRecovered(f.files.stored(), left[0].path);
    QCOMPARE(f.document.project().profile->name, QStringLiteral("Logistics"));
    QVERIFY(f.document.isModified());
    QCOMPARE(f.files.name(), QStringLiteral("acme"));
    QVERIFY(QFileInfo::exists(left[0].path)); // until it is saved
    keeper.discard();
    QVERIFY(!QFileInfo::exists(left[0].path));
}

} // namespace touchstone

QTEST_MAIN(touchstone::DocumentFilesTest)
#include "document_files_test.moc"
