#include "core/project/edits.h"
#include "core/project/import_project.h"
#include "core/project/kept_results.h"
#include "core/project/project_lock.h"
#include "core/project/recovery.h"
#include "tests/support/sample_project.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace touchstone;

class RecoveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void editsOfASavedProjectAreRecovered();
    void editsOfANewProjectAreRecovered();
    void onlyWhatChangedIsWritten();
    void anImportIsRecoveredWithItsData();
    void aProofIsRecovered();
    void aProjectThatWasSavedSinceIsTold();
    void aProjectThatIsGoneIsTold();
    void nothingIsWrittenWithoutAnEdit();
    void whatACrashLeftIsNotOverwritten();
    void aRecoveryThatIsInUseIsNotOffered();
    void aDamagedRecoveryIsRefused();
    void aRecoveryIsRemoved();

private:
    QString recoveries() const { return m_folder->filePath(QStringLiteral("recovery")); }
    StoredProject stored();

    std::unique_ptr<QTemporaryDir> m_folder;
    NoProgress m_progress;
};

void RecoveryTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

StoredProject RecoveryTest::stored()
{
    const Project filled = test::filledProject();
    const Project project = replan(filled, *filled.plan, {}, m_progress)->after;
    return *saveProjectAs(project, m_folder->filePath(QStringLiteral("acme.touchstone")), m_progress);
}

void RecoveryTest::editsOfASavedProjectAreRecovered()
{
    const StoredProject saved = stored();
    Recovery recovery = beginRecovery(recoveries(), saved);
    const Project first = edits::setWords(saved.project, QStringLiteral("goals"), QStringLiteral("Grow")).after;
    const Project second = edits::setTitle(first, QStringLiteral("Autumn"), {}).after;
    recovery = *writeRecovery(first, recovery, m_progress);
    recovery = *writeRecovery(second, recovery, m_progress);

    const std::vector<LeftRecovery> left = listRecoveries(recoveries());
    QCOMPARE(left.size(), std::size_t{1});
    QCOMPARE(left[0].projectPath, saved.path);
    QCOMPARE(left[0].title, QStringLiteral("Autumn"));
    const Result<RecoveredProject> recovered = readRecovery(left[0].path, m_progress);
    QVERIFY2(recovered, recovered ? "" : qPrintable(recovered.error().sentence()));
    QCOMPARE(test::difference(recovered->project, second), QString());
    QCOMPARE(changedParts(recovered->saved.project, recovered->project),
             ProjectParts(ProjectPart::Settings | ProjectPart::Profile));
    QVERIFY(!recovered->fileChanged);
    QVERIFY(saveProject(recovered->project, recovered->saved, m_progress));
}

void RecoveryTest::editsOfANewProjectAreRecovered()
{
    const StoredProject fresh{emptyProject(), {}, {}};
    const Project edited = edits::setTitle(fresh.project, QStringLiteral("First try"), {}).after;
    const Result<Recovery> recovery = writeRecovery(edited, beginRecovery(recoveries(), fresh), m_progress);
    QVERIFY(recovery);
    const Result<RecoveredProject> recovered = readRecovery(recovery->path, m_progress);
    QVERIFY(recovered);
    QCOMPARE(recovered->project.settings->title, QStringLiteral("First try"));
    QVERIFY(recovered->saved.path.isEmpty());
    QVERIFY(!recovered->fileChanged);
}

void RecoveryTest::onlyWhatChangedIsWritten()
{
    const StoredProject saved = stored();
    const Project edited = edits::setTitle(saved.project, QStringLiteral("Autumn"), {}).after;
    const Result<Recovery> recovery = writeRecovery(edited, beginRecovery(recoveries(), saved), m_progress);
    QVERIFY(recovery);
    QFile file(recovery->path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("Autumn"));
    QVERIFY(!content.contains("accounts.csv"));
}

void RecoveryTest::anImportIsRecoveredWithItsData()
{
    const StoredProject saved = stored();
    ImportPlan plan = *saved.project.plan;
    plan.sources[0].columns[2].used = false;
    const Project replanned = replan(saved.project, plan, {}, m_progress)->after;
    const Result<Recovery> recovery = writeRecovery(replanned, beginRecovery(recoveries(), saved), m_progress);
    QVERIFY(recovery);
    QCOMPARE(test::difference(readRecovery(recovery->path, m_progress)->project, replanned), QString());
}

// It takes a minute: a crash does not lose it, and it is still of the data that the project has.
void RecoveryTest::aProofIsRecovered()
{
    const StoredProject saved = stored();
    KeptProof proof = *saved.project.proof;
    proof.found->sentence = QStringLiteral("It holds up once more.");
    proof.from = {*saved.project.best, saved.project.dataset};
    const Project proved = edits::keepProof(saved.project, std::move(proof)).after;
    const Result<Recovery> recovery = writeRecovery(proved, beginRecovery(recoveries(), saved), m_progress);
    QVERIFY(recovery);
    const Result<RecoveredProject> recovered = readRecovery(recovery->path, m_progress);
    QVERIFY(recovered);
    QCOMPARE(recovered->project.proof->found->sentence, QStringLiteral("It holds up once more."));
    QVERIFY(isCurrent(recovered->project, *recovered->project.proof));
    QCOMPARE(changedParts(recovered->saved.project, recovered->project), ProjectParts(ProjectPart::Proof));
}

void RecoveryTest::aProjectThatWasSavedSinceIsTold()
{
    const StoredProject saved = stored();
    const Project edited = edits::setTitle(saved.project, QStringLiteral("Mine"), {}).after;
    const Result<Recovery> recovery = writeRecovery(edited, beginRecovery(recoveries(), saved), m_progress);
    QVERIFY(saveProject(edits::setTitle(saved.project, QStringLiteral("Theirs"), {}).after, saved, m_progress));
    const Result<RecoveredProject> recovered = readRecovery(recovery->path, m_progress);
    QVERIFY(recovered);
    QVERIFY(recovered->fileChanged);
    QCOMPARE(recovered->project.settings->title, QStringLiteral("Mine"));
}

void RecoveryTest::aProjectThatIsGoneIsTold()
{
    const StoredProject saved = stored();
    const Project edited = edits::setTitle(saved.project, QStringLiteral("Mine"), {}).after;
    const Result<Recovery> recovery = writeRecovery(edited, beginRecovery(recoveries(), saved), m_progress);
    QVERIFY(QFile::remove(saved.path));
    const Result<RecoveredProject> recovered = readRecovery(recovery->path, m_progress);
    QVERIFY(recovered);
    QVERIFY(recovered->fileChanged);
    QVERIFY(isEmpty(recovered->saved.project));
    QCOMPARE(recovered->project.settings->title, QStringLiteral("Mine"));
}

void RecoveryTest::nothingIsWrittenWithoutAnEdit()
{
    const StoredProject saved = stored();
    const Result<Recovery> recovery = writeRecovery(saved.project, beginRecovery(recoveries(), saved), m_progress);
    QVERIFY(recovery);
    QVERIFY(!recovery->exists);
    QVERIFY(!QFile::exists(recovery->path));
}

void RecoveryTest::whatACrashLeftIsNotOverwritten()
{
    const StoredProject saved = stored();
    const Project edited = edits::setTitle(saved.project, QStringLiteral("Lost?"), {}).after;
    const Result<Recovery> first = writeRecovery(edited, beginRecovery(recoveries(), saved), m_progress);
    const Result<Recovery> second = writeRecovery(edited, beginRecovery(recoveries(), saved), m_progress);
    QVERIFY(first && second);
    QVERIFY(first->path != second->path);
    QCOMPARE(listRecoveries(recoveries()).size(), std::size_t{2});
}

void RecoveryTest::aRecoveryThatIsInUseIsNotOffered()
{
    const StoredProject saved = stored();
    const Project edited = edits::setTitle(saved.project, QStringLiteral("Busy"), {}).after;
    const Result<Recovery> recovery = writeRecovery(edited, beginRecovery(recoveries(), saved), m_progress);
    {
        const Result<ProjectLock> lock = ProjectLock::acquire(recovery->path);
        QVERIFY(lock);
        QVERIFY(listRecoveries(recoveries()).empty());
    }
    QCOMPARE(listRecoveries(recoveries()).size(), std::size_t{1});
}

void RecoveryTest::aDamagedRecoveryIsRefused()
{
    const StoredProject saved = stored();
    const Project edited = edits::setTitle(saved.project, QStringLiteral("Autumn"), {}).after;
    const Result<Recovery> recovery = writeRecovery(edited, beginRecovery(recoveries(), saved), m_progress);
    QFile file(recovery->path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray content = file.readAll();
    const qsizetype at = content.indexOf("\"Autumn\"");
    QVERIFY(at > 0);
    content[at + 1] = 'a';
    file.seek(0);
    QCOMPARE(file.write(content), content.size());
    file.close();
    const Result<RecoveredProject> refused = readRecovery(recovery->path, m_progress);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::BadContent);
}

void RecoveryTest::aRecoveryIsRemoved()
{
    const StoredProject saved = stored();
    const Project edited = edits::setTitle(saved.project, QStringLiteral("Autumn"), {}).after;
    const Result<Recovery> recovery = writeRecovery(edited, beginRecovery(recoveries(), saved), m_progress);
    QVERIFY(QFile::exists(recovery->path));
    removeRecovery(recovery->path);
    QVERIFY(!QFile::exists(recovery->path));
    removeRecovery(recovery->path);
}

QTEST_GUILESS_MAIN(RecoveryTest)
#include "recovery_test.moc"
