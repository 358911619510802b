#include "core/project/project_lock.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace touchstone;

class ProjectLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondHolderIsRefusedAndToldWhoHasIt();
    void theLockGoesWithItsHolder();
    void aLinkToTheProjectFindsTheSameLock();
    void aLockThatADeadProcessLeftIsTaken();
    void aFolderThatCannotBeWrittenToIsNamed();

private:
    QString path() const { return m_folder.filePath(QStringLiteral("acme.touchstone")); }

    QTemporaryDir m_folder;
};

void ProjectLockTest::aSecondHolderIsRefusedAndToldWhoHasIt()
{
    const Result<ProjectLock> first = ProjectLock::acquire(path());
    QVERIFY(first);
    const Result<ProjectLock> second = ProjectLock::acquire(path());
    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::InUse);
    QVERIFY(second.error().what.contains(QString::number(QCoreApplication::applicationPid())));
    QVERIFY(second.error().what.contains(QSysInfo::machineHostName()));
}

void ProjectLockTest::theLockGoesWithItsHolder()
{
    {
        const Result<ProjectLock> held = ProjectLock::acquire(path());
        QVERIFY(held);
    }
    QVERIFY(ProjectLock::acquire(path()));
    QVERIFY(QDir(m_folder.path()).isEmpty());
}

void ProjectLockTest::aLinkToTheProjectFindsTheSameLock()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QString link = m_folder.filePath(QStringLiteral("link.touchstone"));
    QVERIFY(QFile::link(path(), link));
    const Result<ProjectLock> held = ProjectLock::acquire(path());
    QVERIFY(held);
    QVERIFY(!ProjectLock::acquire(link));
    QVERIFY(QFile::remove(link) && QFile::remove(path()));
}

// A process number beyond what Linux hands out, in the three lines that QLockFile writes.
void ProjectLockTest::aLockThatADeadProcessLeftIsTaken()
{
    QFile file(path() + QStringLiteral(".lock"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("2000000000\ntouchstone\n" + QSysInfo::machineHostName().toUtf8() + "\n" + QSysInfo::machineUniqueId() +
               "\n" + QSysInfo::bootUniqueId() + "\n");
    file.close();
    QVERIFY(ProjectLock::acquire(path()));
}

void ProjectLockTest::aFolderThatCannotBeWrittenToIsNamed()
{
    const Result<ProjectLock> refused = ProjectLock::acquire(m_folder.filePath(QStringLiteral("no/acme.touchstone")));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::CannotWrite);
}

QTEST_GUILESS_MAIN(ProjectLockTest)
#include "project_lock_test.moc"
