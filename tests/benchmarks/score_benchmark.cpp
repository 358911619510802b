// A step of an edit of the profile on very many accounts: what a handle that is dragged waits for. CPU time of all
// threads. README.md has the goals.

#include "core/data/key_order.h"
#include "core/project/analysis.h"
#include "core/scoring/score_counts.h"
#include "tests/benchmarks/scored_accounts.h"

#include <benchmark/benchmark.h>

using namespace touchstone;

namespace
{

constexpr std::size_t accounts = 1'000'000;
constexpr std::size_t best = 200;

// The best of the prospects, as the list of them orders them.
std::uint32_t lastOfTheBest(const FitScores &scores, const std::vector<std::uint32_t> &prospects)
{
    std::vector<std::uint8_t> keys(prospects.size());
    for (std::size_t place = 0; place < keys.size(); ++place)
        keys[place] = static_cast<std::uint8_t>(100 - scores.points[prospects[place]]);
    return KeyOrder(std::move(keys))[best - 1];
}

const Project &project()
{
    static const Project made = scoredProject(accounts);
    return made;
}

const FitScores &scoresBefore()
{
    static const FitScores scores = scoreFit(project().dataset->accounts, *project().profile);
    return scores;
}

// P14: new scores, how many accounts have which, and the best of them.
void afterEach(benchmark::State &state, const std::function<void(Profile &, int step)> &edit)
{
    const Dataset &dataset = *project().dataset;
    Profile profile = *project().profile;
    FitScores scores = scoresBefore();
    const std::vector<std::uint32_t> prospects = dataset.prospects.rows();
    int step = 0;
    for (auto _ : state) {
        edit(profile, ++step);
        scores = scoreFit(dataset.accounts, profile, &scores);
        benchmark::DoNotOptimize(pointCounts(scores, dataset.prospects));
        benchmark::DoNotOptimize(lastOfTheBest(scores, prospects));
    }
}

void weightStep(benchmark::State &state)
{
    afterEach(state, [](Profile &profile, int step) { profile.traits[3].bins[3].points = 1 + step % 40; });
}

void cutOffStep(benchmark::State &state)
{
    afterEach(state, [](Profile &profile, int step) { profile.tiers.from[1] = 50 + step % 20; });
}

void binStep(benchmark::State &state)
{
    afterEach(state, [](Profile &profile, int step) {
        profile.traits[3].bins[0].criteria[0].condition = Between{.low = 100.0 + step % 100, .high = 400.0};
    });
}

void gateStep(benchmark::State &state)
{
    afterEach(state, [](Profile &profile, int step) {
        profile.gates[0].criteria[0].condition = Between{.low = 20.0 + step % 100};
    });
}

void newScores(benchmark::State &state)
{
    Profile profile = *project().profile;
    FitScores scores = scoresBefore();
    int step = 0;
    for (auto _ : state) {
        profile.traits[3].bins[3].points = 1 + ++step % 40;
        scores = scoreFit(project().dataset->accounts, profile, &scores);
    }
}

void histogram(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(pointCounts(scoresBefore(), project().dataset->prospects));
}

void bestOfFinished(benchmark::State &state)
{
    const std::vector<std::uint32_t> prospects = project().dataset->prospects.rows();
    for (auto _ : state)
        benchmark::DoNotOptimize(lastOfTheBest(scoresBefore(), prospects));
}

void scoresFromNothing(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(scoreFit(project().dataset->accounts, *project().profile));
}

// All that follows from a weight: scores, totals of the pipeline, outcomes.
void wholeAnalysis(benchmark::State &state)
{
    Project edited = project();
    NoProgress progress;
    Analysis analysis = *analyze(edited, {}, ProjectParts(allProjectParts), progress);
    int step = 0;
    for (auto _ : state) {
        Profile profile = *edited.profile;
        profile.traits[3].bins[3].points = 1 + ++step % 40;
        edited.profile = std::make_shared<const Profile>(profile);
        analysis = *analyze(edited, analysis, ProjectPart::Profile, progress);
    }
}

} // namespace

BENCHMARK(weightStep)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime();
BENCHMARK(cutOffStep)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime();
BENCHMARK(gateStep)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime();
BENCHMARK(binStep)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime();
BENCHMARK(newScores)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime();
BENCHMARK(histogram)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime();
BENCHMARK(bestOfFinished)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime();
BENCHMARK(wholeAnalysis)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime();
BENCHMARK(scoresFromNothing)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime();

BENCHMARK_MAIN();
