#include "core/base/memory.h"
#include "core/base/memory_guard.h"

#include <QTest>

#include <vector>

using namespace touchstone;

namespace
{

constexpr std::size_t mebibyte = 1 << 20;
constexpr std::size_t enough = 512;

// Takes a mebibyte after the other until it is stopped, at most half a gibibyte; gives how many it took.
Result<std::size_t> hoard(Progress &progress)
{
    std::vector<std::vector<char>> hoarded;
    while (hoarded.size() < enough) {
        if (progress.isCancelled())
            return cancelled();
        hoarded.emplace_back(mebibyte, 'x');
    }
    return hoarded.size();
}

class Cancelled final : public Progress
{
public:
    bool isCancelled() const override { return true; }
    void report(double, const QString &) override {}
};

} // namespace

class MemoryGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (residentMemory() == 0)
            QSKIP("this system does not tell how much memory a process holds");
    }

    void knowsWhatThereIs()
    {
        QVERIFY(availableMemory() > residentMemory());
        QCOMPARE(memoryCeiling(), availableMemory() / 2);
    }

    void stopsWorkAboveTheCeiling()
    {
        NoProgress progress;
        const auto result = withinMemory(progress, residentMemory() + qint64(64 * mebibyte), hoard);
        QVERIFY(!result);
        QCOMPARE(result.error().sentence(), outOfMemory().sentence());
        QVERIFY(residentMemory() < qint64(300 * mebibyte)); // it was stopped, and gave back what it had
    }

    void leavesOtherWorkAlone()
    {
        NoProgress progress;
        const auto result = withinMemory(progress, residentMemory() + qint64(2 * enough * mebibyte), hoard);
        QVERIFY(result);
        QCOMPARE(*result, enough);
    }

    void noCeilingStopsNothing()
    {
        NoProgress progress;
        QVERIFY(withinMemory(progress, 0, hoard));
    }

    void saysWhereThereIsNoMemoryAtAll()
    {
        NoProgress progress;
        const auto result = withinMemory(progress, 0, [](Progress &) -> Result<int> { throw std::bad_alloc(); });
        QVERIFY(!result);
        QCOMPARE(result.error().sentence(), outOfMemory().sentence());
    }

    void cancellingIsNoLackOfMemory()
    {
        Cancelled progress;
        const auto result = withinMemory(progress, residentMemory() + qint64(64 * mebibyte), hoard);
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::Cancelled);
    }
};

QTEST_APPLESS_MAIN(MemoryGuardTest)
#include "memory_guard_test.moc"
