#include "core/project/import_project.h"

#include "core/matching/build_dataset.h"
#include "core/project/forget_persons.h"
#include "core/project/plan_options.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QIODevice>

#include <algorithm>
#include <set>

namespace touchstone
{

namespace
{

constexpr double readingShare = 0.6;

Result<std::vector<Source>> readDevice(const FileImport &file, Progress &progress)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(file.device);
    file.device->seek(0);
    Result<std::vector<Source>> sources = readTables(*file.device, file.path, file.read, progress);
    if (sources)
        for (Source &source : *sources) {
            source.file = file.path;
            source.sha256 = hash.result().toHex();
        }
    return sources;
}

// The headers without regard to order and case: an export that was saved again with its columns moved is the same.
std::multiset<QString> headers(const Source &source)
{
    std::multiset<QString> found;
    for (const RawColumn &column : source.table->columns)
        found.insert(column.header.toCaseFolded());
    return found;
}

// Puts the source in place of its former export, or adds it under a name that is free. Names in `taken` were given
// to files of this same import: two files named alike are two sources.
void place(std::vector<Source> &sources, Source source, std::set<QString> &taken)
{
    const QString name = source.name;
    for (int number = 1;; ++number) {
        source.name = number == 1 ? name : QStringLiteral("%1 (%2)").arg(name).arg(number);
        const auto known = std::ranges::find(sources, source.name, &Source::name);
        const bool replaces =
            known != sources.end() && !taken.contains(source.name) && headers(*known) == headers(source);
        if (known != sources.end() && !replaces)
            continue;
        taken.insert(source.name);
        if (replaces)
            *known = std::move(source);
        else
            sources.push_back(std::move(source));
        return;
    }
}

// What reading the files gave: all sources of the project-to-be, and which of them came from which file.
struct Gathered {
    std::vector<Source> sources;
    std::vector<std::vector<QString>> names; // per file
};

Result<Gathered> readAll(const Project &project, const std::vector<FileImport> &files, Progress &progress)
{
    Gathered gathered{*project.sources, {}};
    std::set<QString> taken;
    for (std::size_t index = 0; index < files.size(); ++index) {
        const FileImport &file = files[index];
        const auto legs = static_cast<double>(files.size());
        ProgressLeg leg(progress, readingShare * static_cast<double>(index) / legs,
                        readingShare * static_cast<double>(index + 1) / legs);
        Result<std::vector<Source>> read = file.device ? readDevice(file, leg) : readFile(file.path, file.read, leg);
        if (!read)
            return read.error();
        if (const auto problem = unknownHeader(file, *read))
            return *problem;

        const std::set<QString> before = taken;
        for (Source &source : *read)
            place(gathered.sources, std::move(source), taken);
        std::vector<QString> names;
        std::ranges::set_difference(taken, before, std::back_inserter(names));
        gathered.names.push_back(std::move(names));
    }
    return gathered;
}

// The proposal, with the user's word put over it; then proposed again, as what one file is tells what others are.
ImportPlan planFor(const Gathered &gathered, const std::vector<FileImport> &files, const ImportPlan &kept)
{
    ImportPlan plan = suggestPlan(gathered.sources, kept);
    bool byHand = false;
    for (std::size_t index = 0; index < files.size(); ++index)
        for (const QString &name : gathered.names[index])
            byHand |= applyOptions(plan, *std::ranges::find(gathered.sources, name, &Source::name), files[index]);
    return byHand ? suggestPlan(gathered.sources, plan) : plan;
}

Result<Edit> rebuild(const Project &project, std::vector<Source> sources, ImportPlan plan, QDate today,
                     const QString &text, Progress &progress)
{
    Result<Dataset> dataset = buildDataset(sources, plan, today, progress);
    if (!dataset)
        return dataset.error();
    return edits::replaceData(project, std::move(sources), std::move(plan), std::move(*dataset), text);
}

} // namespace

Result<Edit> importFiles(const Project &project, const std::vector<FileImport> &files, QDate today, Progress &progress)
{
    Result<Gathered> gathered = readAll(project, files, progress);
    if (!gathered)
        return gathered.error();
    ImportPlan plan = planFor(*gathered, files, *project.plan);
    forgetPersons(gathered->sources, plan);

    ProgressLeg leg(progress, readingShare, 1.0);
    const QString text =
        QCoreApplication::translate("Edit", "Import %Ln file(s)", nullptr, static_cast<int>(files.size()));
    Result<Edit> edit = rebuild(project, std::move(gathered->sources), std::move(plan), today, text, leg);
    if (edit) {
        ProjectSettings settings = *project.settings;
        settings.importedOn = today;
        edit->after.settings = std::make_shared<const ProjectSettings>(std::move(settings));
    }
    return edit;
}

Result<Edit> replan(const Project &project, const ImportPlan &plan, const QString &text, Progress &progress)
{
    return rebuild(project, *project.sources, plan, project.settings->importedOn, text, progress);
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
