#include "core/project/import_project.h"

#include "core/base/memory_guard.h"
#include "core/import/tables/reshape.h"
#include "core/matching/build_dataset.h"
#include "core/project/forget_persons.h"
#include "core/project/plan_options.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QIODevice>

#include <algorithm>

namespace touchstone
{

namespace
{

constexpr double readingShare = 0.6;
constexpr double planningShare = 0.68; // up to there

Result<std::vector<Source>> readDevice(const FileImport &file, QIODevice &device, Progress &progress)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    device.seek(0);
    hash.addData(&device);
    device.seek(0);
    Result<std::vector<Source>> sources = readTables(device, file.path, file.read, progress);
    if (sources)
        for (Source &source : *sources) {
            source.file = file.path;
            source.sha256 = hash.result().toHex();
        }
    return sources;
}

Result<std::vector<Source>> readImport(const FileImport &file, Progress &progress)
{
    if (file.device)
        return readDevice(file, *file.device, progress);
    if (!file.content)
        return readFile(file.path, file.read, progress);
    QBuffer buffer;
    buffer.setData(*file.content);
    buffer.open(QIODevice::ReadOnly);
    return readDevice(file, buffer, progress);
}

Error unknownSource(const QString &name)
{
    return {Error::Code::InvalidInput,
            QCoreApplication::translate("ImportProject", "The project has no source named “%1”.").arg(name),
            {},
            QCoreApplication::translate("ImportProject", "The names of its sources are listed with the data.")};
}

// What reading the files gave: all sources of the project-to-be, what arrived, and which of it came from which file.
struct Gathered {
    std::vector<Source> sources;
    std::vector<Arrival> arrivals = {};
    std::vector<std::vector<QString>> names = {}; // per file
};

// "accounts.csv", or with a number behind it where another source has that name. The one at `own` may have it.
QString freeName(const QString &name, const std::vector<Source> &sources, std::size_t own)
{
    for (int number = 1;; ++number) {
        const QString candidate = number == 1 ? name : QStringLiteral("%1 (%2)").arg(name).arg(number);
        const auto taken = std::ranges::find(sources, candidate, &Source::name);
        if (taken == sources.end() || taken == sources.begin() + static_cast<std::ptrdiff_t>(own))
            return candidate;
    }
}

// The sources that a table may renew. What came with this same import is not among them: two files named alike are
// two sources.
std::vector<Source> renewable(const Project &project, const Gathered &gathered)
{
    std::vector<Source> known = *project.sources;
    std::erase_if(known, [&gathered](const Source &source) {
        return std::ranges::find(gathered.arrivals, source.name, &Arrival::former) != gathered.arrivals.end();
    });
    return known;
}

const Source *named(const std::vector<Source> &sources, const QString &name)
{
    const auto found = std::ranges::find(sources, name, &Source::name);
    return found == sources.end() ? nullptr : &*found;
}

bool choosesRows(const ReadOptions &options)
{
    return options.headerRow || options.headerRows || !options.putBackRows.empty() || !options.putBackReasons.empty();
}

// What was wished that reading the file needs to know. Rows are chosen when it is read.
ReadOptions readingWishes(const ReadOptions &options)
{
    ReadOptions wishes;
    wishes.encoding = options.encoding;
    wishes.delimiter = options.delimiter;
    wishes.sheet = options.sheet;
    wishes.repairText = options.repairText;
    return wishes;
}

// What was decided about the reading of the former export, where the user says nothing else about this one: of the
// source that it is said to renew, or that came from a file of this name.
FileImport withFormerReading(FileImport file, const Project &project)
{
    if (file.readAfresh || file.read != ReadOptions())
        return file;
    const QString name = file.newerOf ? *file.newerOf : QFileInfo(file.path).fileName();
    const Source *former = nullptr;
    for (const Source &source : *project.sources)
        if (source.name == name || source.name.startsWith(name + QLatin1Char('/')))
            former = former ? former : &source;
    if (!former)
        return file;
    file.read = readingWishes(former->options);
    return file;
}

// The rows chosen for the former export, chosen again. Where this one has no such rows it stays as it was read.
Source withFormerRows(Source source, const Source &former, const FileImport &file, Progress &progress)
{
    if (file.readAfresh || choosesRows(file.read) || !choosesRows(former.options))
        return source;
    Result<Source> again = reshaped(source, replayedOptions(former.options, source), progress);
    return again ? std::move(*again) : source;
}

// Puts the table in place of the export that it renews, or beside the others.
Result<Done> place(Gathered &gathered, Source source, const Project &project, const FileImport &file,
                   Progress &progress)
{
    const std::vector<Source> known = renewable(project, gathered);
    const Source *former = file.newerOf ? named(known, *file.newerOf) : formerExport(source, known, *project.plan);
    if (!former && file.newerOf && !file.newerOf->isEmpty())
        return unknownSource(*file.newerOf);

    Arrival arrival;
    std::size_t slot = gathered.sources.size();
    if (former) {
        slot = static_cast<std::size_t>(named(gathered.sources, former->name) - gathered.sources.data());
        arrival.former = former->name;
        source = withFormerRows(std::move(source), *former, file, progress);
        arrival.renamed = renamedColumns(*source.table, *former->table);
    }
    source.name = freeName(source.name, gathered.sources, slot);
    arrival.source = source.name;
    if (former)
        gathered.sources[slot] = std::move(source);
    else
        gathered.sources.push_back(std::move(source));
    gathered.arrivals.push_back(std::move(arrival));
    return Done{};
}

bool anyRenews(const std::vector<Source> &read, const Source &former, const std::vector<Source> &known,
               const ImportPlan &plan)
{
    return std::ranges::any_of(read, [&](const Source &source) {
        const Source *found = formerExport(source, known, plan);
        return found && found->name == former.name;
    });
}

// The tables of the file. A newer export is known by its records, once it is read; where the former one had to be told
// how it is read, it is read once more in that way. Read in another way it may not be known at all, so that is tried.
Result<std::vector<Source>> readAsFormer(const FileImport &file, const Project &project, const Gathered &gathered,
                                         Progress &progress)
{
    Result<std::vector<Source>> read = readImport(file, progress);
    if (!read || file.readAfresh || file.newerOf || file.read != ReadOptions())
        return read;
    const std::vector<Source> known = renewable(project, gathered);
    const bool isKnown = std::ranges::any_of(
        *read, [&](const Source &source) { return formerExport(source, known, *project.plan) != nullptr; });
    for (const Source &former : known) {
        FileImport again = file;
        again.read = readingWishes(former.options);
        if (again.read == ReadOptions() || (isKnown && !anyRenews(*read, former, known, *project.plan)))
            continue;
        Result<std::vector<Source>> asFormer = readImport(again, progress);
        if (!asFormer && asFormer.error().code == Error::Code::Cancelled)
            return asFormer;
        if (asFormer && anyRenews(*asFormer, former, known, *project.plan))
            return asFormer;
    }
    return read;
}

Result<Gathered> readAll(const Project &project, const std::vector<FileImport> &files, Progress &progress)
{
    Gathered gathered{*project.sources};
    for (std::size_t index = 0; index < files.size(); ++index) {
        const FileImport file = withFormerReading(files[index], project);
        const auto legs = static_cast<double>(files.size());
        ProgressLeg leg(progress, readingShare * static_cast<double>(index) / legs,
                        readingShare * static_cast<double>(index + 1) / legs);
        Result<std::vector<Source>> read = readAsFormer(file, project, gathered, leg);
        if (!read)
            return read.error();
        if (const auto problem = unknownHeader(file, *read))
            return *problem;

        std::vector<QString> names;
        for (Source &source : *read) {
            if (const Result<Done> placed = place(gathered, std::move(source), project, file, leg); !placed)
                return placed.error();
            gathered.arrivals.back().file = index;
            names.push_back(gathered.arrivals.back().source);
        }
        gathered.names.push_back(std::move(names));
    }
    return gathered;
}

bool putOptionsOver(ImportPlan &plan, const Gathered &gathered, const std::vector<FileImport> &files)
{
    bool any = false;
    for (std::size_t index = 0; index < files.size(); ++index)
        for (const QString &name : gathered.names[index])
            any |= applyOptions(plan, *named(gathered.sources, name), files[index]);
    return any;
}

// The proposal, with the user's word put over it; then proposed again, as what one file is tells what others are.
Result<ImportPlan> planFor(const Gathered &gathered, const std::vector<FileImport> &files, const ImportPlan &kept,
                           const ImportCatalogue &catalogue, Progress &progress)
{
    Result<ImportPlan> plan = suggestPlan(gathered.sources, replayedPlan(kept, gathered.arrivals), catalogue, progress);
    if (plan && putOptionsOver(*plan, gathered, files))
        plan = suggestPlan(gathered.sources, *plan, catalogue, progress);
    if (!plan)
        return plan.error();
    restoreHands(*plan, kept, gathered.arrivals);
    putOptionsOver(*plan, gathered, files);
    return plan;
}

Result<Edit> rebuild(const Project &project, std::vector<Source> sources, ImportPlan plan, QDate today,
                     const QString &text, Progress &progress)
{
    Result<Dataset> dataset = buildDataset(sources, plan, today, progress);
    if (!dataset)
        return dataset.error();
    return edits::replaceData(project, std::move(sources), std::move(plan), std::move(*dataset), text);
}

Result<ImportProposal> proposal(const Project &project, const std::vector<FileImport> &files, QDate today,
                                Progress &progress, const ImportCatalogue &catalogue)
{
    Result<Gathered> gathered = readAll(project, files, progress);
    if (!gathered)
        return gathered.error();
    ProgressLeg planning(progress, readingShare, planningShare);
    Result<ImportPlan> plan = planFor(*gathered, files, *project.plan, catalogue, planning);
    if (!plan)
        return plan.error();
    if (const Result<Done> forgotten = forgetPersons(gathered->sources, *plan, planning); !forgotten)
        return forgotten.error();

    ProgressLeg leg(progress, planningShare, 1.0);
    const QString text =
        QCoreApplication::translate("Edit", "Import %Ln file(s)", nullptr, static_cast<int>(files.size()));
    Result<Edit> edit = rebuild(project, std::move(gathered->sources), std::move(*plan), today, text, leg);
    if (!edit)
        return edit.error();
    ProjectSettings settings = *project.settings;
    settings.importedOn = today;
    edit->after.settings = std::make_shared<const ProjectSettings>(std::move(settings));
    return ImportProposal{std::move(*edit), std::move(gathered->arrivals)};
}

Result<Edit> withOtherRows(const Project &project, const QString &source, const ReadOptions &wanted, Progress &progress,
                           const ImportCatalogue &catalogue)
{
    std::vector<Source> sources = *project.sources;
    const auto found = std::ranges::find(sources, source, &Source::name);
    if (found == sources.end())
        return unknownSource(source);
    ProgressLeg first(progress, 0.0, readingShare);
    Result<Source> shaped = reshaped(*found, wanted, first);
    if (!shaped)
        return shaped.error();
    *found = std::move(*shaped);
    ProgressLeg planning(progress, readingShare, planningShare);
    Result<ImportPlan> plan = suggestPlan(sources, *project.plan, catalogue, planning);
    if (!plan)
        return plan.error();
    if (const Result<Done> forgotten = forgetPersons(sources, *plan, planning); !forgotten)
        return forgotten.error();
    ProgressLeg second(progress, planningShare, 1.0);
    const QString text = QCoreApplication::translate("Edit", "Choose the rows of %1").arg(source);
    return rebuild(project, std::move(sources), std::move(*plan), project.settings->importedOn, text, second);
}

} // namespace

Result<ImportProposal> proposeImport(const Project &project, const std::vector<FileImport> &files, QDate today,
                                     Progress &progress, const ImportCatalogue &catalogue)
{
    return withinMemory(progress, memoryCeiling(),
                        [&](Progress &guarded) { return proposal(project, files, today, guarded, catalogue); });
}

Result<Edit> importFiles(const Project &project, const std::vector<FileImport> &files, QDate today, Progress &progress,
                         const ImportCatalogue &catalogue)
{
    Result<ImportProposal> proposal = proposeImport(project, files, today, progress, catalogue);
    if (!proposal)
        return proposal.error();
    return std::move(proposal->edit);
}

Result<Edit> replan(const Project &project, const ImportPlan &plan, const QString &text, Progress &progress)
{
    return withinMemory(progress, memoryCeiling(), [&](Progress &guarded) {
        return rebuild(project, *project.sources, plan, project.settings->importedOn, text, guarded);
    });
}

Result<Edit> reshapeSource(const Project &project, const QString &source, const ReadOptions &wanted, Progress &progress,
                           const ImportCatalogue &catalogue)
{
    return withinMemory(progress, memoryCeiling(),
                        [&](Progress &guarded) { return withOtherRows(project, source, wanted, guarded, catalogue); });
}

Result<Edit> readAgain(const Project &project, const QString &source, const ReadOptions &wanted, QDate today,
                       Progress &progress, const ImportCatalogue &catalogue)
{
    const Source *former = named(*project.sources, source);
    if (!former)
        return unknownSource(source);
    FileImport file;
    file.path = former->file;
    file.read = wanted;
    file.readAfresh = true;
    const auto ofFile = [former](const Source &other) { return other.file == former->file; };
    if (std::ranges::count_if(*project.sources, ofFile) == 1)
        file.newerOf = source; // with another delimiter it has other headers, and is the same nevertheless
    Result<ImportProposal> proposal = proposeImport(project, {file}, today, progress, catalogue);
    if (!proposal)
        return proposal.error();
    const Source *again = named(*proposal->edit.after.sources, source);
    if (!again || again->sha256 != former->sha256)
        return Error{
            Error::Code::BadContent,
            QCoreApplication::translate("ImportProject", "The file has changed since it was imported."),
            {former->file},
            QCoreApplication::translate("ImportProject", "Import it as a newer export to see what it changes.")};
    proposal->edit.text = QCoreApplication::translate("Edit", "Read %1 again").arg(source);
    return std::move(proposal->edit);
}

Result<Edit> removeSource(const Project &project, const QString &source, Progress &progress)
{
    std::vector<Source> sources = *project.sources;
    ImportPlan plan = *project.plan;
    std::erase_if(sources, [&source](const Source &each) { return each.name == source; });
    std::erase_if(plan.sources, [&source](const SourcePlan &each) { return each.source == source; });
    const QString text = QCoreApplication::translate("Edit", "Remove %1").arg(source);
    if (sources.empty())
        return edits::replaceData(project, {}, {}, {}, text);
    return rebuild(project, std::move(sources), std::move(plan), project.settings->importedOn, text, progress);
}

} // namespace touchstone
