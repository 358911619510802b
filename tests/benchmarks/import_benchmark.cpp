// The steps of an import, each for itself. What the whole costs beside other programs is measured as README.md says.

#include "core/base/sha256.h"
#include "core/import/files/csv_parser.h"
#include "core/import/files/csv_reader.h"
#include "core/matching/build_dataset.h"
#include "core/project/import_project.h"
#include "core/project/project_file.h"
#include "tests/benchmarks/account_rows.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace touchstone;

namespace
{

const QDate today(2026, 1, 1);

const QByteArray &csv(std::size_t rows)
{
    static std::map<std::size_t, QByteArray> files;
    QByteArray &file = files[rows];
    if (file.isEmpty())
        file = QByteArray::fromStdString(accountsCsv(rows));
    return file;
}

std::vector<Source> readSources(std::size_t rows)
{
    QByteArray bytes = csv(rows);
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    NoProgress progress;
    return *readCsv(file, QStringLiteral("accounts.csv"), {}, progress);
}

Project importedProject(std::size_t rows)
{
    QByteArray bytes = csv(rows);
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    NoProgress progress;
    FileImport import;
    import.path = QStringLiteral("accounts.csv");
    import.device = &file;
    return importFiles(emptyProject(), {import}, today, progress)->after;
}

std::size_t rowsOf(const benchmark::State &state)
{
    return static_cast<std::size_t>(state.range(0));
}

void countBytes(benchmark::State &state)
{
    state.SetBytesProcessed(state.iterations() * csv(rowsOf(state)).size());
}

void takeDigest(benchmark::State &state)
{
    for ([[maybe_unused]] const auto &turn : state) {
        Sha256 digest;
        digest.add(csv(rowsOf(state)));
        benchmark::DoNotOptimize(digest.hex());
    }
    countBytes(state);
}
BENCHMARK(takeDigest)->Arg(10'000)->Unit(benchmark::kMillisecond);

void splitIntoFields(benchmark::State &state)
{
    const QByteArray &text = csv(rowsOf(state));
    for ([[maybe_unused]] const auto &turn : state) {
        CsvParser parser(',');
        const char *at = text.constBegin();
        std::size_t cells = 0;
        while (parser.next(at, text.constEnd(), true) == CsvParser::Step::Record)
            cells += parser.cells().size();
        benchmark::DoNotOptimize(cells);
    }
    countBytes(state);
}
BENCHMARK(splitIntoFields)->Arg(10'000)->Unit(benchmark::kMillisecond);

void readIntoColumns(benchmark::State &state)
{
    for ([[maybe_unused]] const auto &turn : state)
        benchmark::DoNotOptimize(readSources(rowsOf(state)));
    countBytes(state);
}
BENCHMARK(readIntoColumns)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

void proposeAPlan(benchmark::State &state)
{
    const std::vector<Source> sources = readSources(rowsOf(state));
    for ([[maybe_unused]] const auto &turn : state)
        benchmark::DoNotOptimize(suggestPlan(sources));
}
BENCHMARK(proposeAPlan)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

void buildTheDataset(benchmark::State &state)
{
    const std::vector<Source> sources = readSources(rowsOf(state));
    const ImportPlan plan = suggestPlan(sources);
    NoProgress progress;
    for ([[maybe_unused]] const auto &turn : state)
        benchmark::DoNotOptimize(buildDataset(sources, plan, today, progress));
}
BENCHMARK(buildTheDataset)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

void saveAProject(benchmark::State &state)
{
    const QTemporaryDir folder;
    const Project project = importedProject(rowsOf(state));
    NoProgress progress;
    for ([[maybe_unused]] const auto &turn : state)
        benchmark::DoNotOptimize(saveProjectAs(project, folder.filePath(QStringLiteral("a.touchstone")), progress));
}
BENCHMARK(saveAProject)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

void openAProject(benchmark::State &state)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.touchstone"));
    NoProgress progress;
    const Result<StoredProject> saved = saveProjectAs(importedProject(rowsOf(state)), path, progress);
    if (!saved)
        state.SkipWithError("The project could not be saved.");
    for ([[maybe_unused]] const auto &turn : state)
        benchmark::DoNotOptimize(loadProject(path, progress));
}
BENCHMARK(openAProject)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
