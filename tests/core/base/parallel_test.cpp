#include "core/base/parallel.h"
#include "core/base/random_numbers.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <new>
#include <numeric>
#include <thread>

using namespace touchstone;

namespace
{

class StopAfter final : public Progress
{
public:
    explicit StopAfter(int reports) : m_left(reports) {}
    bool isCancelled() const override { return m_left <= 0; }
    void report(double fraction, const QString &) override
    {
        --m_left;
        last = fraction;
    }
    double last = 0.0;

private:
    int m_left;
};

} // namespace

class ParallelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallIsMadeOnce()
    {
        std::vector<int> calls(1000, 0);
        NoProgress progress;
        QVERIFY(parallelFor(
            calls.size(), [&](std::size_t i) { ++calls[i]; }, progress, {}, 0, 1));
        QCOMPARE(std::count(calls.begin(), calls.end(), 1), 1000);
    }

    // All wait until they are told, which only the caller's progress can do.
    void longCallsLearnThatTheyShouldStop()
    {
        class Cancelled final : public Progress
        {
        public:
            bool isCancelled() const override { return ++asked > 20; }
            void report(double, const QString &) override {}
            mutable int asked = 0;
        };
        Cancelled progress;
        std::atomic<int> calls = 0;
        const auto untilTold = [&](std::size_t, const Stop &stop) {
            ++calls;
            while (!stop())
                std::this_thread::yield();
        };
        QVERIFY(!parallelFor(100, untilTold, progress, {}, 0, 1));
        QVERIFY(calls >= 1 && calls < 100);
    }

    // The caller finds nothing left to do and still asks on behalf of the others.
    void helpersAreToldWhileTheCallerWaits()
    {
        class Cancelled final : public Progress
        {
        public:
            explicit Cancelled(const std::atomic<bool> &flag) : m_flag(flag) {}
            bool isCancelled() const override { return m_flag; }
            void report(double, const QString &) override {}

        private:
            const std::atomic<bool> &m_flag;
        };
        std::atomic<bool> flag = false;
        Cancelled progress(flag);
        const std::thread::id caller = std::this_thread::get_id();
        const auto untilTold = [&](std::size_t, const Stop &stop) {
            if (std::this_thread::get_id() == caller)
                return;
            flag = true;
            while (!stop())
                std::this_thread::yield();
        };
        const bool finished = parallelFor(1000, untilTold, progress, {}, 0, 1);
        QCOMPARE(finished, !flag);
    }

    void nothingToDoIsDone()
    {
        NoProgress progress;
        QVERIFY(parallelFor(
            0, [](std::size_t) { QFAIL("called"); }, progress, {}, 0, 1));
    }

    void aFailureReachesTheCaller_data()
    {
        QTest::addColumn<bool>("everywhere"); // else in one call, whoever makes it
        QTest::newRow("one call") << false;
        QTest::newRow("every call") << true;
    }

    void aFailureReachesTheCaller()
    {
        QFETCH(bool, everywhere);
        NoProgress progress;
        const auto work = [everywhere](std::size_t i) {
            if (everywhere || i == 500)
                throw std::bad_alloc();
        };
        QVERIFY_THROWS_EXCEPTION(std::bad_alloc, parallelFor(1000, work, progress, {}, 0, 1));
    }

    void cancellingLeavesCallsOut()
    {
        StopAfter progress(3);
        std::vector<int> calls(1'000'000, 0);
        const auto work = [&](std::size_t i) {
            calls[i] = 1;
            if (i > 3)
                for (std::atomic<int> turns = 20000; --turns > 0;) { // long enough for the answer to be seen
                }
        };
        QVERIFY(!parallelFor(calls.size(), work, progress, {}, 0.25, 0.5));
        QVERIFY(std::accumulate(calls.begin(), calls.end(), 0) < 1'000'000);
        QVERIFY(progress.last >= 0.25 && progress.last <= 0.5);
    }

    // The first numbers of splitmix64 seeded as here; a change would change every figure that people have printed.
    void randomNumbersAreTheSameEverywhere()
    {
        RandomNumbers a(1);
        RandomNumbers b(1);
        RandomNumbers other(1, 1);
        const std::uint64_t first = a.next();
        QCOMPARE(b.next(), first);
        QVERIFY(other.next() != first);
        QCOMPARE(first, std::uint64_t{13830413928045401970u});
    }

    void drawsAreWithinBoundsAndEven()
    {
        RandomNumbers random(7);
        std::vector<int> counts(6, 0);
        for (int i = 0; i < 60'000; ++i)
            ++counts[random.below(6)];
        for (const int count : counts)
            QVERIFY(std::abs(count - 10'000) < 400); // over four standard deviations
    }

    void shuffledValuesAreTheSameValues()
    {
        std::vector<int> values(100);
        std::iota(values.begin(), values.end(), 0);
        RandomNumbers(3).shuffle(values);
        QVERIFY(!std::is_sorted(values.begin(), values.end()));
        std::sort(values.begin(), values.end());
        QCOMPARE(values[99], 99);
        QVERIFY(std::adjacent_find(values.begin(), values.end()) == values.end());
    }
};

QTEST_APPLESS_MAIN(ParallelTest)
#include "parallel_test.moc"
