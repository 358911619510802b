#include "core/health/health.h"
#include "core/profile/profile_draft.h"
#include "core/project/analysis.h"
#include "core/project/edits.h"
#include "core/proof/backtest.h"
#include "core/proof/customer_groups.h"
#include "tests/core/patterns/planted_contrast.h"

#include <QTest>

#include <atomic>
#include <functional>
#include <limits>
#include <map>

using namespace touchstone;

namespace
{

using LongWork = std::function<std::optional<Error>(Progress &)>;

template <typename T>
std::optional<Error> failureOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

// Planted accounts of which an outcome says who is best.
Project planted()
{
    auto made = test::plantedAccounts({.rows = 400, .best = 120, .noiseColumns = 2, .germany = 2.5, .software = 1.5});
    std::vector<double> loyal(400, 0.0);
    for (const std::uint32_t row : made.selection.best.rows())
        loyal[row] = 1.0;
    const QString key = QStringLiteral("loyal");
    const Attribute attribute{key, key, key, ValueKind::YesNo, Known::AfterSale, Family::Outcome};
    made.dataset.accounts = made.dataset.accounts.with({attribute, Numbers{std::move(loyal)}});
    BestRule rule;
    rule.criteria.push_back({{key, AnyOf{{QStringLiteral("true")}}}});
    Project project = emptyProject();
    project.dataset = std::make_shared<const Dataset>(std::move(made.dataset));
    project.best = std::make_shared<const BestRule>(std::move(rule));
    return project;
}

constexpr MiningOptions quick{.maxConditions = 2, .permutations = 20};

// With patterns and the profile that is drafted from them.
const Project &project()
{
    static const Project made = [] {
        NoProgress progress;
        Project project = planted();
        project = edits::replacePatterns(project, *mine(project, quick, progress)).after;
        const BestSelection selection = selectBestCustomers(*project.dataset, *project.best);
        const Draft draft = draftProfile(*project.dataset, selection, project.patterns->set, {}, progress);
        return edits::setProfile(project, draft.profile, {}).after;
    }();
    return made;
}

std::optional<Error> drafted(DraftFrom from, Progress &progress)
{
    const Dataset &dataset = *project().dataset;
    draftProfile(dataset, selectBestCustomers(dataset, *project().best), project().patterns->set, {}, progress, from);
    return progress.isCancelled() ? std::optional(cancelled()) : std::nullopt;
}

LongWork workOf(const QString &name)
{
    static const std::map<QString, LongWork> all = {
        {QStringLiteral("mining"), [](Progress &progress) { return failureOf(mine(project(), quick, progress)); }},
        {QStringLiteral("draft"), [](Progress &progress) { return drafted(DraftFrom::Supported, progress); }},
        {QStringLiteral("suggested"), [](Progress &progress) { return drafted(DraftFrom::Suggested, progress); }},
        {QStringLiteral("scores"),
         [](Progress &progress) { return failureOf(analyze(project(), {}, ProjectParts(allProjectParts), progress)); }},
        {QStringLiteral("health"),
         [](Progress &progress) { return failureOf(checkHealth(*project().dataset, progress)); }},
        {QStringLiteral("proof"),
         [](Progress &progress) {
             const ProofOptions options{.triesAnew = 1};
             return failureOf(backtest(*project().dataset, *project().best, quick, options, progress));
         }},
        {QStringLiteral("groups"), [](Progress &progress) {
             const BestSelection selection = selectBestCustomers(*project().dataset, *project().best);
             return failureOf(findGroups(*project().dataset, selection, quick, 1, progress));
         }}};
    return all.at(name);
}

void addAllWork()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"mining", "draft", "suggested", "scores", "health", "proof", "groups"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

// Notes what is reported.
class Reports final : public Progress
{
public:
    bool isCancelled() const override { return false; }
    void report(double fraction, const QString &step) override
    {
        goesBack |= fraction < last;
        hasNamelessStep |= step.isEmpty();
        last = fraction;
    }

    double last = 0.0;
    bool goesBack = false;
    bool hasNamelessStep = false;
};

// Is told to stop when it is asked for this time, and says so from then on.
class StopsAtAsk final : public Progress
{
public:
    explicit StopsAtAsk(int ask) : m_ask(ask) {}
    bool isCancelled() const override { return ++m_asked >= m_ask; }
    void report(double, const QString &) override {}
    int asked() const { return m_asked; }
    bool wasReached() const { return m_asked >= m_ask; }

private:
    int m_ask;
    mutable std::atomic<int> m_asked = 0;
};

} // namespace

// What holds of everything that takes long.
class LongWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itTellsHowFarItIs_data() { addAllWork(); }
    void itTellsHowFarItIs()
    {
        QFETCH(const QString, name);
        Reports progress;
        const std::optional<Error> failure = workOf(name)(progress);
        QVERIFY2(!failure, qPrintable(failure ? failure->sentence() : QString()));
        QVERIFY(!progress.goesBack);
        QVERIFY(!progress.hasNamelessStep);
        QCOMPARE(progress.last, 1.0);
    }

    void itStopsWheneverItIsAsked_data() { addAllWork(); }
    void itStopsWheneverItIsAsked()
    {
        QFETCH(const QString, name);
        const LongWork work = workOf(name);
        StopsAtAsk never(std::numeric_limits<int>::max());
        QVERIFY(!work(never));
        const int asks = never.asked();
        constexpr int moments = 12;
        for (int moment = 0; moment < moments; ++moment) {
            StopsAtAsk progress(1 + asks * moment / moments);
            const std::optional<Error> failure = work(progress);
            if (!progress.wasReached()) // how often it is asked hangs on the cores too
                continue;
            QVERIFY2(failure && failure->code == Error::Code::Cancelled, qPrintable(QString::number(moment)));
        }
    }
};

QTEST_GUILESS_MAIN(LongWorkTest)
#include "long_work_test.moc"
