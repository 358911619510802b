#include "ui/document/data_import.h"

#include "core/project/import_project.h"
#include "ui/document/project_document.h"
#include "ui/tasks/task_list.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

namespace touchstone
{

namespace
{

// The edit's parts on a project that has gone on in other parts since the edit was computed.
Edit onto(const Edit &edit, const Project &before, const Project &now)
{
    const ProjectParts parts = changedParts(before, edit.after);
    Edit rebased{edit.text, now, edit.mergeKey};
    Project &project = rebased.after;
    if (parts.testFlag(ProjectPart::Settings))
        project.settings = edit.after.settings;
    if (parts.testFlag(ProjectPart::Sources))
        project.sources = edit.after.sources;
    if (parts.testFlag(ProjectPart::Plan))
        project.plan = edit.after.plan;
    if (parts.testFlag(ProjectPart::Dataset))
        project.dataset = edit.after.dataset;
    if (parts.testFlag(ProjectPart::Best))
        project.best = edit.after.best;
    if (parts.testFlag(ProjectPart::Patterns))
        project.patterns = edit.after.patterns;
    if (parts.testFlag(ProjectPart::Profile))
        project.profile = edit.after.profile;
    if (parts.testFlag(ProjectPart::Report))
        project.report = edit.after.report;
    if (parts.testFlag(ProjectPart::Proof))
        project.proof = edit.after.proof;
    if (parts.testFlag(ProjectPart::Groups))
        project.groups = edit.after.groups;
    return rebased;
}

QStringList pathsOf(const std::vector<FileImport> &files)
{
    QStringList paths;
    for (const FileImport &file : files)
        paths.append(file.path);
    return paths;
}

QString titleOf(const QStringList &paths)
{
    return paths.size() == 1 ? DataImport::tr("Import %1").arg(QFileInfo(paths.constFirst()).fileName())
                             : DataImport::tr("Import %Ln file(s)", nullptr, static_cast<int>(paths.size()));
}

constexpr double proposalShare = 0.9;

// Where the user's own headers and systems lie.
QString ownCatalogueFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(QStringLiteral("touchstone/import"));
}

Result<std::shared_ptr<const PendingImport>> prepare(const Project &project, const std::vector<FileImport> &files,
                                                     QDate today, Progress &progress)
{
    const Result<ImportCatalogue> catalogue = catalogueWith(ownCatalogueFolder());
    if (!catalogue)
        return catalogue.error();
    ProgressLeg reading(progress, 0.0, proposalShare);
    Result<ImportProposal> proposal = proposeImport(project, files, today, reading, *catalogue);
    if (!proposal)
        return proposal.error();
    ProgressLeg comparing(progress, proposalShare, 1.0);
    Result<ImportChanges> changes = importChanges(project, proposal->edit.after, proposal->arrivals, comparing);
    if (!changes)
        return changes.error();
    return std::make_shared<const PendingImport>(files, project, std::move(*proposal), std::move(*changes));
}

} // namespace

DataImport::DataImport(ProjectDocument &document, TaskList &tasks, QObject *parent)
    : QObject(parent), m_document(document), m_tasks(tasks)
{
    connect(&tasks, &TaskList::changed, this, &DataImport::noticeEnd);
    connect(&document, &ProjectDocument::changed, this, &DataImport::noticeChange);
    connect(&document, &ProjectDocument::replaced, this, &DataImport::forgetAll);
}

void DataImport::importFiles(const QStringList &paths)
{
    std::vector<FileImport> files;
    for (const QString &path : paths)
        files.push_back({.path = path});
    propose(std::move(files), Looked::First);
}

void DataImport::importPasted(const PastedTable &pasted)
{
    FileImport table;
    table.path = pasted.name;
    table.content = pasted.bytes;
    table.read = pasted.options;
    propose({table}, Looked::First);
}

void DataImport::propose(std::vector<FileImport> files, Looked looked)
{
    const QString title = titleOf(pathsOf(files));
    const QDate today = QDate::currentDate();
    auto work = [files, today](const Project &project, Progress &progress) -> Result<Outcome> {
        const auto prepared = prepare(project, files, today, progress);
        if (!prepared)
            return prepared.error();
        const bool replaces = (*prepared)->changes.replacesAnything();
        return Outcome{(*prepared)->proposal.edit, replaces ? *prepared : nullptr};
    };
    if (looked == Looked::First)
        Q_EMIT filesBegun(files); // before their import begins, so that their first rows come first
    enqueue({title, work, std::move(files), looked == Looked::Anew});
}

void DataImport::cancelFiles()
{
    QStringList waiting;
    for (const Job &job : m_waiting)
        if (!job.isAnew)
            waiting += pathsOf(job.files);
    std::erase_if(m_waiting, [](const Job &job) { return !job.isAnew && !job.files.empty(); });
    if (m_running != 0 && !m_reading.isEmpty())
        m_tasks.cancel(m_running);
    if (!waiting.isEmpty())
        Q_EMIT filesEnded(waiting);
}

// Only the last wish counts: what was to be looked at anew before is forgotten.
void DataImport::lookAnew(std::vector<FileImport> files)
{
    std::erase_if(m_waiting, [](const Job &job) { return job.isAnew; });
    if (m_running != 0 && m_isLookingAnew)
        m_tasks.cancel(m_running);
    propose(std::move(files), Looked::Anew);
}

void DataImport::acceptPending()
{
    if (!m_pending)
        return;
    const std::shared_ptr<const PendingImport> accepted = m_pending;
    dropPending();
    m_document.apply(onto(accepted->proposal.edit, accepted->before, m_document.project()));
    Q_EMIT imported(pathsOf(accepted->files));
}

void DataImport::dropPending()
{
    setPending(nullptr);
    std::erase_if(m_waiting, [](const Job &job) { return job.isAnew; });
    if (m_running != 0 && m_isLookingAnew)
        m_tasks.cancel(m_running);
}

void DataImport::renew(std::size_t file, const QString &source)
{
    if (!m_pending)
        return;
    std::vector<FileImport> files = m_pending->files;
    files[file].newerOf = source;
    lookAnew(std::move(files)); // what waits stays on the screen until the other proposal is there
}

void DataImport::setPending(std::shared_ptr<const PendingImport> pending)
{
    if (m_pending == pending)
        return;
    m_pending = std::move(pending);
    Q_EMIT pendingChanged();
}

// Files that came while others wait are looked at together with them.
void DataImport::review(const Job &job, const std::shared_ptr<const PendingImport> &review)
{
    if (!m_pending || job.isAnew) {
        setPending(review);
        return;
    }
    std::vector<FileImport> files = m_pending->files;
    files.insert(files.end(), job.files.begin(), job.files.end());
    lookAnew(std::move(files));
}

// What waits was computed from data that are no longer those of the project.
void DataImport::noticeChange(ProjectParts parts)
{
    if (m_pending && (parts & (ProjectPart::Sources | ProjectPart::Plan | ProjectPart::Dataset)))
        lookAnew(m_pending->files);
}

// Nothing of one project goes into another.
void DataImport::forgetAll()
{
    cancelFiles();
    m_waiting.clear();
    if (m_running != 0)
        m_tasks.cancel(m_running);
    setPending(nullptr);
}

void DataImport::enqueueEdit(const QString &title, std::function<Result<Edit>(const Project &, Progress &)> work)
{
    enqueue({title, [work = std::move(work)](const Project &project, Progress &progress) -> Result<Outcome> {
                 Result<Edit> edit = work(project, progress);
                 if (!edit)
                     return edit.error();
                 return Outcome{std::move(*edit)};
             }});
}

void DataImport::changePlan(const QString &text, std::function<void(ImportPlan &)> change)
{
    enqueueEdit(text, [text, change = std::move(change)](const Project &project, Progress &progress) -> Result<Edit> {
        const Result<ImportCatalogue> catalogue = catalogueWith(ownCatalogueFolder());
        if (!catalogue)
            return catalogue.error();
        ImportPlan plan = *project.plan;
        change(plan);
        const Result<ImportPlan> settled = // one choice may settle others
            suggestPlan(*project.sources, plan, *catalogue, progress);
        if (!settled)
            return settled.error();
        return replan(project, *settled, text, progress);
    });
}

void DataImport::decide(const QString &text, std::function<void(ImportPlan &)> change)
{
    auto work = [text, change = std::move(change)](const Project &project, Progress &progress) -> Result<Outcome> {
        ImportPlan plan = *project.plan;
        change(plan);
        Result<Edit> edit = replan(project, plan, text, progress);
        if (!edit)
            return edit.error();
        return Outcome{std::move(*edit)};
    };
    enqueue({text, work});
}

void DataImport::removeSource(const QString &name)
{
    enqueueEdit(tr("Remove %1").arg(name), [name](const Project &project, Progress &progress) {
        return touchstone::removeSource(project, name, progress);
    });
}

void DataImport::changeRows(const QString &source, const ReadOptions &wanted)
{
    enqueueEdit(tr("Choose the rows of %1").arg(source),
                [source, wanted](const Project &project, Progress &progress) -> Result<Edit> {
                    const Result<ImportCatalogue> catalogue = catalogueWith(ownCatalogueFolder());
                    if (!catalogue)
                        return catalogue.error();
                    return reshapeSource(project, source, wanted, progress, *catalogue);
                });
}

void DataImport::readAgain(const QString &source, const ReadOptions &wanted)
{
    const QDate today = m_document.project().settings->importedOn;
    enqueueEdit(tr("Read %1 again").arg(source), [=](const Project &project, Progress &progress) -> Result<Edit> {
        const Result<ImportCatalogue> catalogue = catalogueWith(ownCatalogueFolder());
        if (!catalogue)
            return catalogue.error();
        return touchstone::readAgain(project, source, wanted, today, progress, *catalogue);
    });
}

void DataImport::enqueue(Job job)
{
    m_waiting.push_back(std::move(job));
    if (!isBusy())
        startNext();
}

void DataImport::startNext()
{
    if (m_waiting.empty()) {
        Q_EMIT busyChanged(false);
        return;
    }
    const Job job = m_waiting.front();
    m_waiting.pop_front();
    start(job);
    Q_EMIT busyChanged(true);
}

void DataImport::start(const Job &job)
{
    const Project before = m_document.project();
    m_isLookingAnew = job.isAnew;
    m_reading = job.isAnew ? QStringList() : pathsOf(job.files);
    m_running = m_tasks.run(
        job.title, this, [work = job.work, before](Progress &progress) { return work(before, progress); },
        [this, job, before](const Result<Outcome> &result) { deliver(job, before, result); });
}

void DataImport::deliver(const Job &job, const Project &before, const Result<Outcome> &result)
{
    if (!result) {
        if (!m_reading.isEmpty() && result.error().code != Error::Code::Cancelled)
            Q_EMIT filesFailed(m_reading, result.error());
        Q_EMIT failed(result.error());
        return;
    }
    const ProjectParts gone = changedParts(before, m_document.project());
    if (gone & changedParts(before, result->edit.after)) {
        m_reading.clear();         // they go on being read
        m_waiting.push_front(job); // computed from data that are no longer there, e.g. as they were undone: once more
        return;
    }
    if (result->review) {
        review(job, result->review);
        return;
    }
    if (job.isAnew)
        setPending(nullptr);
    m_document.apply(onto(result->edit, before, m_document.project()));
    if (!job.files.empty())
        Q_EMIT imported(pathsOf(job.files));
}

// The end of a task is noticed whether it delivered, failed or was cancelled.
void DataImport::noticeEnd()
{
    if (m_running == 0 || m_tasks.isRunning(m_running))
        return;
    m_running = 0;
    if (const QStringList read = std::exchange(m_reading, {}); !read.isEmpty())
        Q_EMIT filesEnded(read);
    startNext();
}

} // namespace touchstone

#include "moc_data_import.cpp"
