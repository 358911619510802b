// Runs all long work of the program on one table and prints how long it goes on without asking whether to stop, step by
// step, and how long it takes to stop when it is wished at some moments:
//
//   cancel_gaps S|M|W|L|whole|big|deals|PROJECT.touchstone [options]
//
// S, M, W, L are the planted tables of tests/quality, `whole` and `big` two more of them: the most accounts that are
// mined without drawing some, and 1,000,000. `deals` are 1,000,000 accounts of which every tenth has a deal.

#include "core/base/random_numbers.h"
#include "core/export/scored_accounts.h"
#include "core/health/health.h"
#include "core/patterns/row_sample.h"
#include "core/profile/profile_draft.h"
#include "core/project/edits.h"
#include "core/project/project_file.h"
#include "core/proof/backtest.h"
#include "core/proof/customer_groups.h"
#include "tests/benchmarks/scored_accounts.h"
#include "tests/benchmarks/watched_work.h"
#include "tests/quality/planted_table.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace touchstone;

namespace
{

constexpr std::size_t manyAccounts = 1'000'000;

// The project that the work is done on, and what was made of it so far: what comes later needs what came before.
struct Subject {
    Project project;
    MiningOptions mining;
    Analysis analysis;
    QTemporaryDir folder;

    BestSelection selection() const { return selectBestCustomers(*project.dataset, *project.best); }
};

struct NamedWork {
    const char *name;
    bool isNeeded; // by what comes later
    LongWork work;
};

// What the work gave, kept by `keep`.
template <typename T, typename Keep>
std::optional<Error> kept(Result<T> result, Keep keep)
{
    if (!result)
        return result.error();
    keep(std::move(*result));
    return {};
}

std::optional<Error> failureOf(const Result<Done> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

std::optional<Error> draft(Subject &on, DraftFrom from, Progress &progress)
{
    const Draft made = draftProfile(*on.project.dataset, on.selection(), on.project.patterns->set, *on.project.profile,
                                    progress, from);
    if (progress.isCancelled())
        return cancelled();
    if (from == DraftFrom::Supported && !made.profile.isEmpty())
        on.project = edits::setProfile(on.project, made.profile, {}).after;
    return {};
}

// A weight of the first line is another, as when it is dragged.
std::optional<Error> scoreAnew(Subject &on, Progress &progress)
{
    Profile profile = *on.project.profile;
    if (!profile.traits.empty() && !profile.traits.front().bins.empty())
        ++profile.traits.front().bins.front().points;
    const Project edited = edits::setProfile(on.project, profile, {}).after;
    const auto analysis = analyze(edited, on.analysis, ProjectPart::Profile, progress);
    return analysis ? std::nullopt : std::optional(analysis.error());
}

std::optional<Error> writeScoresTo(Subject &on, const char *file, Progress &progress)
{
    return failureOf(writeScores(on.project, on.analysis, on.folder.filePath(QLatin1String(file)), progress));
}

// As the window calls it.
std::vector<NamedWork> longWork(Subject &on)
{
    return {
        {"patterns", true,
         [&on](Progress &progress) {
             return kept(mine(on.project, on.mining, progress), [&on](PatternSet found) {
                 on.project = edits::replacePatterns(on.project, std::move(found)).after;
             });
         }},
        {"draft", true, [&on](Progress &progress) { return draft(on, DraftFrom::Supported, progress); }},
        {"draft, suggested", false, [&on](Progress &progress) { return draft(on, DraftFrom::Suggested, progress); }},
        {"scores", true,
         [&on](Progress &progress) {
             return kept(analyze(on.project, {}, ProjectParts(allProjectParts), progress),
                         [&on](Analysis analysis) { on.analysis = std::move(analysis); });
         }},
        {"scores, other weight", false, [&on](Progress &progress) { return scoreAnew(on, progress); }},
        {"health", false,
         [&on](Progress &progress) { return kept(checkHealth(*on.project.dataset, progress), [](DataHealth) {}); }},
        {"proof", false,
         [&on](Progress &progress) {
             return kept(backtest(*on.project.dataset, *on.project.best, on.mining, ProofOptions{}, progress),
                         [](const Proof &) {});
         }},
        {"two groups", false,
         [&on](Progress &progress) {
             return kept(findGroups(*on.project.dataset, on.selection(), on.mining, 1, progress),
                         [](const CustomerGroups &) {});
         }},
        {"scores as CSV", false, [&on](Progress &progress) { return writeScoresTo(on, "scores.csv", progress); }},
        {"scores as XLSX", false, [&on](Progress &progress) { return writeScoresTo(on, "scores.xlsx", progress); }}};
}

// The best ones of a planted table do not follow from its columns, so it gets one more that tells them.
Project projectOf(quality::PlantedTable table)
{
    const QString key = QStringLiteral("renewed");
    std::vector<double> renewed(table.rowCount(), 0.0);
    for (const std::uint32_t row : table.selection.best.rows())
        renewed[row] = 1.0;
    const Attribute attribute{key, key, key, ValueKind::YesNo, Known::AfterSale, Family::Outcome};
    table.dataset.accounts = table.dataset.accounts.with({attribute, Numbers{std::move(renewed)}});
    BestRule rule;
    rule.criteria.push_back({{key, AnyOf{{QStringLiteral("true")}}}});
    Project project = emptyProject();
    project.dataset = std::make_shared<const Dataset>(std::move(table.dataset));
    project.best = std::make_shared<const BestRule>(std::move(rule));
    return project;
}

std::optional<quality::TableType> plantedType(const QString &name)
{
    using namespace quality;
    for (const TableType &type : {smallTable(), mediumTable(), wideTable(), largeTable()})
        if (type.name == name)
            return type;
    if (name == QLatin1String("whole"))
        return TableType{name, mostRowsToSearch, mostRowsToSearch / 20};
    if (name == QLatin1String("big"))
        return TableType{name, manyAccounts, manyAccounts / 20};
    return {};
}

// False when there is no such table.
bool load(Subject &subject, const QString &name, quint32 seed)
{
    if (const auto type = plantedType(name)) {
        subject.project = projectOf(quality::plantedTable(*type, seed));
        return true;
    }
    if (name == QLatin1String("deals")) {
        subject.project = scoredProject(manyAccounts);
        subject.mining.against = Against::Lost;
        return true;
    }
    NoProgress progress;
    const Result<StoredProject> stored = loadProject(name, progress);
    if (!stored)
        return false;
    subject.project = stored->project;
    subject.mining = stored->project.patterns->set.options;
    return true;
}

struct Plan {
    int rounds = 3;
    int moments = 10;
    double within = 20.0; // seconds from the beginning
    quint64 seed = 1;
};

void printSteps(const char *name, const WatchedRun &run)
{
    std::printf("%-22s %8.2f s  %s%s%s\n", name, run.took / 1e3, run.isWhole ? "" : "does not end at 1  ",
                run.goesBack ? "goes back  " : "", run.failure ? qPrintable(run.failure->sentence()) : "");
    for (const WatchedStep &step : run.steps)
        std::printf("    %-40s %7.1f ms  (%.1f of its own)\n", step.name.isEmpty() ? "-" : qPrintable(step.name),
                    step.longest, step.longestCpu);
}

void printStops(const LongWork &work, double took, const Plan &plan)
{
    RandomNumbers random(plan.seed, 0xca9ce1);
    std::vector<double> times;
    double longestOwn = 0.0;
    for (int i = 0; i < plan.moments; ++i)
        if (const auto time = timeToStop(work, random.unit() * std::min(took, plan.within * 1e3))) {
            times.push_back(time->wall);
            longestOwn = std::max(longestOwn, time->own);
        }
    std::ranges::sort(times);
    if (!times.empty())
        std::printf("    stopped at %zu moments: middle %.1f ms, longest %.1f ms  (%.1f of its own)\n", times.size(),
                    times[times.size() / 2], times.back(), longestOwn);
    std::fflush(stdout);
}

void measure(const NamedWork &one, const Plan &plan)
{
    WatchedRun run = watch(one.work);
    for (int round = 1; round < plan.rounds && run.took < plan.within * 1e3; ++round)
        run = leastOf(std::move(run), watch(one.work));
    printSteps(one.name, run);
    if (!run.failure)
        printStops(one.work, run.took, plan);
}

void addNumber(QCommandLineParser &parser, const char *name, const char *what, const char *usual)
{
    parser.addOption({QLatin1String(name), QLatin1String(what), QStringLiteral("number"), QLatin1String(usual)});
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("table"),
                                 QStringLiteral("S, M, W, L, whole, big, deals or a project."));
    addNumber(parser, "seed", "Of the table and of the moments.", "1");
    addNumber(parser, "rounds", "The least of so many is told.", "3");
    addNumber(parser, "moments", "At which it is wished to stop.", "10");
    addNumber(parser, "within", "Seconds in which they lie; what takes longer is not repeated.", "20");
    parser.addOption(
        {QStringLiteral("only"), QStringLiteral("This work, with what it needs."), QStringLiteral("work")});
    parser.process(application);

    const auto number = [&](const char *name) { return parser.value(QLatin1String(name)); };
    const Plan plan{number("rounds").toInt(), number("moments").toInt(), number("within").toDouble(),
                    number("seed").toULongLong()};
    const QString table = parser.positionalArguments().value(0);
    Subject subject;
    if (table.isEmpty() || !load(subject, table, static_cast<quint32>(plan.seed))) {
        std::fprintf(stderr, "There is no such table or project; --help tells which there are.\n");
        return 2;
    }
    const QString only = parser.value(QStringLiteral("only"));
    const std::vector<NamedWork> works = longWork(subject);
    if (!only.isEmpty() &&
        std::ranges::none_of(works, [&](const NamedWork &one) { return only == QLatin1String(one.name); })) {
        std::fprintf(stderr, "There is no such work. There are:\n");
        for (const NamedWork &one : works)
            std::fprintf(stderr, "  %s\n", one.name);
        return 2;
    }
    NoProgress progress;
    for (const NamedWork &one : works)
        if (only.isEmpty() || only == QLatin1String(one.name))
            measure(one, plan);
        else if (one.isNeeded)
            one.work(progress);
    return 0;
}
