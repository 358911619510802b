#include "core/project/edits.h"
#include "core/project/import_project.h"
#include "core/project/kept_results.h"
#include "core/project/project_file.h"
#include "tests/support/sample_project.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace touchstone;

namespace
{

// The filled project with the data set that its sources and plan give, and patterns that are of it.
Project projectWithData()
{
    NoProgress progress;
    const Project filled = test::filledProject();
    const Result<Edit> planned = replan(filled, *filled.plan, {}, progress);
    if (!planned)
        return filled;
    const Project mined = edits::replacePatterns(planned->after, filled.patterns->set).after;
    KeptProof proof = *filled.proof;
    proof.from = {*mined.best, mined.dataset};
    return edits::keepProof(mined, std::move(proof)).after;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class ProjectFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everythingComesBack();
    void anEmptyProjectComesBack();
    void theFileOfVersionOneOpens();
    void patternsStayCurrentOverReopeningAndStaleOnesStale();
    void aProofStaysCurrentOverReopeningAndAStaleOneStale();
    void aProofOfAccountsThatThereAreNotIsForgotten();
    void savingNothingWritesNothing();
    void savingAChangedProfileLeavesTheCellsAlone();
    void aFileThatSomebodyElseSavedIsNotOverwritten();
    void openingDoesNotWrite();
    void theFileIsForItsUserOnlyAndKeepsItsPermissions();
    void whatIsNoProjectIsRefused_data();
    void whatIsNoProjectIsRefused();
    void aNewerFormatIsRefusedNamingBothVersions();
    void aSchemaOfAnotherLetterIsRefused();
    void aReadOnlyFileIsNotWritten();
    void aFolderThatIsNotThereIsNamed();
    void aFullDiskIsSaidAndTheOldFileStays();
    void cancellingLeavesTheOldFile();

private:
    QString path(const char *name = "acme.touchstone") const { return m_folder->filePath(QLatin1String(name)); }
    StoredProject stored(const Project &project);

    std::unique_ptr<QTemporaryDir> m_folder;
    NoProgress m_progress;
};

void ProjectFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

StoredProject ProjectFileTest::stored(const Project &project)
{
    Result<StoredProject> saved = saveProjectAs(project, path(), m_progress);
    if (!saved)
        qWarning().noquote() << saved.error().sentence() << saved.error().detail;
    return saved ? *saved : StoredProject{};
}

void ProjectFileTest::everythingComesBack()
{
    const Project project = projectWithData();
    QVERIFY(project.dataset->accounts.rowCount() == 5);
    const StoredProject saved = stored(project);
    const Result<StoredProject> loaded = loadProject(path(), m_progress);
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().sentence()));
    QCOMPARE(test::difference(loaded->project, project), QString());
    QCOMPARE(loaded->revision, saved.revision);
    QCOMPARE(QFileInfo(path()).dir().entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("acme.touchstone")});
}

void ProjectFileTest::anEmptyProjectComesBack()
{
    QVERIFY(!stored(emptyProject()).path.isEmpty());
    const Result<StoredProject> loaded = loadProject(path(), m_progress);
    QVERIFY(loaded);
    QVERIFY(isEmpty(loaded->project));
    QCOMPARE(test::difference(loaded->project, emptyProject()), QString());
}

void ProjectFileTest::theFileOfVersionOneOpens()
{
    const Result<StoredProject> loaded =
        loadProject(QStringLiteral(TEST_DATA_DIR "/projects/v1.touchstone"), m_progress);
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().sentence() + loaded.error().detail));
    const Project expected = test::filledProject();
    QCOMPARE(*loaded->project.settings, *expected.settings);
    QCOMPARE(*loaded->project.plan, *expected.plan);
    QCOMPARE(*loaded->project.best, *expected.best);
    QCOMPARE(loaded->project.patterns->set, expected.patterns->set);
    QCOMPARE(*loaded->project.profile, *expected.profile);
    QVERIFY(!loaded->project.proof->found && !loaded->project.groups->found); // it is from before they were kept
    QCOMPARE(loaded->project.dataset->accounts.rowCount(), std::size_t{5});
}

void ProjectFileTest::aProofStaysCurrentOverReopeningAndAStaleOneStale()
{
    StoredProject saved = stored(projectWithData());
    const Project reopened = loadProject(path(), m_progress)->project;
    QVERIFY(isCurrent(reopened, *reopened.proof));
    QCOMPARE(reopened.proof->found->sentence, QStringLiteral("It holds up."));
    QVERIFY(reopened.groups->found);
    QVERIFY(!isCurrent(reopened, *reopened.groups)); // of data that never were

    QVERIFY(saveProject(edits::removeBestCriterion(saved.project, 0).after, saved, m_progress));
    const Project another = loadProject(path(), m_progress)->project;
    QVERIFY(!isCurrent(another, *another.proof));
    QVERIFY(isOfTheseData(another, *another.proof));
}

// A file can be well formed and still name accounts that there are not.
void ProjectFileTest::aProofOfAccountsThatThereAreNotIsForgotten()
{
    Project project = projectWithData();
    KeptProof proof = *project.proof;
    proof.found->misses[0].account = 5; // of five
    project = edits::keepProof(project, std::move(proof)).after;
    stored(project);
    QVERIFY(!loadProject(path(), m_progress)->project.proof->found);
}

void ProjectFileTest::patternsStayCurrentOverReopeningAndStaleOnesStale()
{
    const Project project = projectWithData();
    QVERIFY(patternsAreCurrent(project));
    StoredProject saved = stored(project);
    QVERIFY(patternsAreCurrent(loadProject(path(), m_progress)->project));

    const Project another = edits::removeBestCriterion(project, 0).after;
    QVERIFY(saveProject(another, saved, m_progress));
    QVERIFY(!patternsAreCurrent(loadProject(path(), m_progress)->project));

    ImportPlan plan = *project.plan;
    plan.sources[0].columns[2].used = false;
    const Result<Edit> replanned = replan(project, plan, {}, m_progress);
    QVERIFY(replanned);
    QVERIFY(stored(replanned->after).revision != saved.revision);
    QVERIFY(!patternsAreCurrent(loadProject(path(), m_progress)->project));
}

void ProjectFileTest::savingNothingWritesNothing()
{
    const StoredProject saved = stored(projectWithData());
    const QByteArray before = contentOf(path());
    const Result<StoredProject> again = saveProject(saved.project, saved, m_progress);
    QVERIFY(again);
    QCOMPARE(again->revision, saved.revision);
    QCOMPARE(contentOf(path()), before);
}

void ProjectFileTest::savingAChangedProfileLeavesTheCellsAlone()
{
    const StoredProject saved = stored(projectWithData());
    const Project changed = edits::setWords(saved.project, QStringLiteral("goals"), QStringLiteral("Grow")).after;
    const Result<StoredProject> again = saveProject(changed, saved, m_progress);
    QVERIFY(again);
    QVERIFY(again->revision != saved.revision);
    const Result<StoredProject> loaded = loadProject(path(), m_progress);
    QVERIFY(loaded);
    QCOMPARE(test::difference(loaded->project, changed), QString());
    QCOMPARE(loaded->revision, again->revision);
}

void ProjectFileTest::aFileThatSomebodyElseSavedIsNotOverwritten()
{
    const StoredProject mine = stored(emptyProject());
    const Project theirs = edits::setTitle(mine.project, QStringLiteral("Theirs"), {}).after;
    QVERIFY(saveProject(theirs, mine, m_progress));

    const Project other = edits::setTitle(mine.project, QStringLiteral("Mine"), {}).after;
    const Result<StoredProject> refused = saveProject(other, mine, m_progress);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::ChangedElsewhere);
    QCOMPARE(loadProject(path(), m_progress)->project.settings->title, QStringLiteral("Theirs"));
}

void ProjectFileTest::openingDoesNotWrite()
{
    QVERIFY(!stored(projectWithData()).path.isEmpty());
    const QByteArray before = contentOf(path());
    const QDateTime when = QFileInfo(path()).lastModified();
    QVERIFY(loadProject(path(), m_progress));
    QCOMPARE(contentOf(path()), before);
    QCOMPARE(QFileInfo(path()).lastModified(), when);
}

void ProjectFileTest::theFileIsForItsUserOnlyAndKeepsItsPermissions()
{
    QVERIFY(!stored(emptyProject()).path.isEmpty());
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path()) & others));
    QVERIFY(QFile::setPermissions(path(), QFile::permissions(path()) | QFile::ReadGroup));
    QVERIFY(!stored(emptyProject()).path.isEmpty());
    QCOMPARE(QFile::permissions(path()) & others, QFile::Permissions(QFile::ReadGroup));
}

void ProjectFileTest::whatIsNoProjectIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    StoredProject unused;
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("p"));
    QVERIFY(saveProjectAs(emptyProject(), file, m_progress));
    const QByteArray good = contentOf(file);
    QByteArray foreign = good;
    foreign[68] = 'X';
    QByteArray logged = good;
    logged[18] = logged[19] = 2;

    const int format = static_cast<int>(Error::Code::WrongFormat);
    const int content = static_cast<int>(Error::Code::BadContent);
    QTest::newRow("nothing in it") << QByteArray() << format;
    QTest::newRow("text") << QByteArray("account,industry\n1,Software\n").repeated(10) << format;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n").append(QByteArray(500, 'x')) << format;
    QTest::newRow("database of another program") << foreign << format;
    QTest::newRow("only a header") << good.left(100) << content;
    QTest::newRow("cut in half") << good.left(good.size() / 2) << content;
    QTest::newRow("a byte short") << good.left(good.size() - 1) << content;
    QTest::newRow("a page more") << good + QByteArray(65536, '\0') << content;
    QTest::newRow("write-ahead log") << logged << content;
}

void ProjectFileTest::whatIsNoProjectIsRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(int, code);
    overwrite(path(), content);
    const Result<StoredProject> loaded = loadProject(path(), m_progress);
    QVERIFY(!loaded);
    QCOMPARE(static_cast<int>(loaded.error().code), code);
    QCOMPARE(loaded.error().where.file, path());
    QVERIFY(!loaded.error().advice.isEmpty());
}

void ProjectFileTest::aNewerFormatIsRefusedNamingBothVersions()
{
    QVERIFY(!stored(emptyProject()).path.isEmpty());
    QByteArray content = contentOf(path());
    content[63] = 9;
    overwrite(path(), content);
    const Result<StoredProject> loaded = loadProject(path(), m_progress);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, Error::Code::NewerVersion);
    QVERIFY(loaded.error().what.contains(QLatin1Char('9')) && loaded.error().what.contains(QLatin1Char('1')));
}

void ProjectFileTest::aReadOnlyFileIsNotWritten()
{
    const StoredProject saved = stored(emptyProject());
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner));
    const Project changed = edits::setTitle(saved.project, QStringLiteral("New"), {}).after;
    for (const Result<StoredProject> &refused :
         {saveProject(changed, saved, m_progress), saveProjectAs(changed, path(), m_progress)}) {
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::CannotWrite);
        QVERIFY(refused.error().advice.contains(QStringLiteral("may not write")));
    }
    QVERIFY(loadProject(path(), m_progress)->project.settings->title.isEmpty());
}

void ProjectFileTest::aFolderThatIsNotThereIsNamed()
{
    const Result<StoredProject> refused = saveProjectAs(emptyProject(), path("no/such/acme.touchstone"), m_progress);
    QVERIFY(!refused);
    QVERIFY(refused.error().advice.contains(QStringLiteral("folder does not exist")));
    QVERIFY(!loadProject(path("no.touchstone"), m_progress));
}

void ProjectFileTest::aFullDiskIsSaidAndTheOldFileStays()
{
#ifdef Q_OS_UNIX
    const StoredProject saved = stored(emptyProject());
    QString pains(1'000'000, QLatin1Char('x'));
    const Project large = edits::setWords(saved.project, QStringLiteral("pains"), pains).after;

    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before = {};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small = {600'000, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const Result<StoredProject> inPlace = saveProject(large, saved, m_progress);
    const Result<StoredProject> anew = saveProjectAs(large, path("new.touchstone"), m_progress);
    setrlimit(RLIMIT_FSIZE, &before);

    for (const Result<StoredProject> &refused : {inPlace, anew}) {
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::CannotWrite);
        QVERIFY2(refused.error().advice.contains(QStringLiteral("files of this size")),
                 qPrintable(refused.error().sentence()));
    }
    QVERIFY(loadProject(path(), m_progress)->project.profile->words.empty());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("acme.touchstone")});
    QVERIFY(saveProject(large, saved, m_progress));
#else
    QSKIP("needs a limit on the size of files");
#endif
}

void ProjectFileTest::cancellingLeavesTheOldFile()
{
    class Cancelled final : public Progress
    {
    public:
        bool isCancelled() const override { return true; }
        void report(double, const QString &) override {}
    } cancel;
    const StoredProject saved = stored(emptyProject());
    const Project changed = edits::setTitle(saved.project, QStringLiteral("New"), {}).after;
    const Result<StoredProject> refused = saveProject(changed, saved, cancel);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Cancelled);
    QVERIFY(loadProject(path(), m_progress)->project.settings->title.isEmpty());
    QCOMPARE(loadProject(path(), cancel).error().code, Error::Code::Cancelled);
}

void ProjectFileTest::aSchemaOfAnotherLetterIsRefused()
{
    QVERIFY(!stored(emptyProject()).path.isEmpty());
    QByteArray content = contentOf(path());
    const qsizetype at = content.indexOf("size INTEGER NOT NULL");
    QVERIFY(at > 0);
    content[at] = 'S';
    overwrite(path(), content);
    const Result<StoredProject> loaded = loadProject(path(), m_progress);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, Error::Code::BadContent);
}

QTEST_GUILESS_MAIN(ProjectFileTest)
#include "project_file_test.moc"
