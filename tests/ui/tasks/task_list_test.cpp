#include "ui/tasks/task_list.h"
#include "ui/tasks/task_strip.h"

#include "core/base/result.h"

#include <QLabel>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <memory>

namespace touchstone
{

namespace
{

// Work that goes on until it is cancelled, as every long function of core does.
Result<int> workUntilCancelled(Progress &progress)
{
    while (!progress.isCancelled()) {
        progress.report(0.25, QStringLiteral("deals.csv"));
        QThread::yieldCurrentThread();
    }
    return cancelled();
}

} // namespace

class TaskListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversTheResultOnTheReceiversThread();
    void cancelledTaskDeliversNothing();
    void cancelAfterTheEndDeliversNothing();
    void deliversNothingToAReceiverThatIsGone();
    void destructorCancelsAndWaits();
    void listMayGoWhileAResultIsDelivered();
    void stripShowsTheTaskAndCancelsIt();
    void quietTasksAreNotShown();
};

void TaskListTest::deliversTheResultOnTheReceiversThread()
{
    TaskList tasks;
    int answer = 0;
    const QThread *thread = nullptr;
    tasks.run(
        QStringLiteral("Adding"), this, [](Progress &) { return Result<int>(42); },
        [&](const Result<int> &result) {
            answer = *result;
            thread = QThread::currentThread();
        });
    QTRY_COMPARE(answer, 42);
    QCOMPARE(thread, QThread::currentThread());
    QTRY_VERIFY(tasks.tasks().empty());
}

void TaskListTest::cancelledTaskDeliversNothing()
{
    TaskList tasks;
    bool delivered = false;
    const quint64 id =
        tasks.run(QStringLiteral("Reading"), this, workUntilCancelled, [&](const Result<int> &) { delivered = true; });
    QVERIFY(tasks.isRunning(id));
    tasks.cancel(id);
    QTRY_VERIFY(!tasks.isRunning(id));
    QVERIFY(!delivered);
}

void TaskListTest::cancelAfterTheEndDeliversNothing()
{
    TaskList tasks;
    bool delivered = false;
    QSemaphore ended;
    const quint64 id = tasks.run(
        QStringLiteral("Reading"), this,
        [&ended](Progress &) {
            ended.release();
            return Result<int>(1);
        },
        [&](const Result<int> &) { delivered = true; });
    ended.acquire();
    tasks.cancel(id);
    QTRY_VERIFY(!tasks.isRunning(id));
    QVERIFY(!delivered);
}

void TaskListTest::deliversNothingToAReceiverThatIsGone()
{
    TaskList tasks;
    bool delivered = false;
    auto receiver = std::make_unique<QObject>();
    const quint64 id = tasks.run(
        QStringLiteral("Reading"), receiver.get(), [](Progress &) { return Result<int>(1); },
        [&](const Result<int> &) { delivered = true; });
    receiver.reset();
    QTRY_VERIFY(!tasks.isRunning(id));
    QVERIFY(!delivered);
}

void TaskListTest::destructorCancelsAndWaits()
{
    std::atomic<bool> ended = false;
    QSemaphore begun;
    {
        TaskList tasks;
        tasks.run(
            QStringLiteral("Reading"), this,
            [&](Progress &progress) {
                begun.release();
                Result<int> result = workUntilCancelled(progress);
                ended = true;
                return result;
            },
            [](const Result<int> &) {});
        begun.acquire();
    }
    QVERIFY(ended);
}

// As when a window is closed by what it was waiting for: nothing is left to wait for then.
void TaskListTest::listMayGoWhileAResultIsDelivered()
{
    auto tasks = std::make_unique<TaskList>();
    tasks->run(
        QStringLiteral("Saving"), this, [](Progress &) { return Result<int>(1); },
        [&tasks](const Result<int> &) { tasks.reset(); });
    QTRY_VERIFY(!tasks);
}

void TaskListTest::stripShowsTheTaskAndCancelsIt()
{
    TaskList tasks;
    TaskStrip strip(tasks);
    QVERIFY(strip.isHidden());
    const quint64 id = tasks.run(QStringLiteral("Import files"), this, workUntilCancelled, [](const Result<int> &) {});
    const auto *title = strip.findChild<QLabel *>(QStringLiteral("taskTitle"));
    QTRY_COMPARE(title->text(), QStringLiteral("deals.csv")); // what is being done says more than the task's name
    QCOMPARE(title->toolTip(), QStringLiteral("Import files"));
    QVERIFY(!strip.isHidden());
    QTest::mouseClick(strip.findChild<QPushButton *>(QStringLiteral("cancelTask")), Qt::LeftButton);
    QTRY_VERIFY(!tasks.isRunning(id));
    QTRY_VERIFY(strip.isHidden());
}

void TaskListTest::quietTasksAreNotShown()
{
    TaskList tasks;
    TaskStrip strip(tasks);
    const quint64 id = tasks.runQuietly(this, workUntilCancelled, [](const Result<int> &) {});
    QVERIFY(tasks.isRunning(id));
    QVERIFY(strip.isHidden());
    tasks.cancel(id);
    QTRY_VERIFY(!tasks.isRunning(id));
}

} // namespace touchstone

QTEST_MAIN(touchstone::TaskListTest)
#include "task_list_test.moc"
