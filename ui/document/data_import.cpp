#include "ui/document/data_import.h"

#include "core/project/import_project.h"
#include "ui/document/project_document.h"
#include "ui/tasks/task_list.h"

#include <QDate>
#include <QFileInfo>

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
    return rebased;
}

std::vector<FileImport> fileImports(const QStringList &paths)
{
    std::vector<FileImport> files;
    for (const QString &path : paths)
        files.push_back({.path = path});
    return files;
}

} // namespace

DataImport::DataImport(ProjectDocument &document, TaskList &tasks, QObject *parent)
    : QObject(parent), m_document(document), m_tasks(tasks)
{
    connect(&tasks, &TaskList::changed, this, &DataImport::noticeEnd);
}

void DataImport::importFiles(const QStringList &paths)
{
    const QString title = paths.size() == 1 ? tr("Import %1").arg(QFileInfo(paths.constFirst()).fileName())
                                            : tr("Import %Ln file(s)", nullptr, static_cast<int>(paths.size()));
    const QDate today = QDate::currentDate();
    auto work = [paths, today](const Project &project, Progress &progress) {
        return touchstone::importFiles(project, fileImports(paths), today, progress);
    };
    enqueue({title, work, paths});
}

void DataImport::changePlan(const QString &text, std::function<void(ImportPlan &)> change)
{
    auto work = [text, change = std::move(change)](const Project &project, Progress &progress) {
        ImportPlan plan = *project.plan;
        change(plan);
        return replan(project, suggestPlan(*project.sources, plan), text, progress); // one choice may settle others
    };
    enqueue({text, work, {}});
}

void DataImport::removeSource(const QString &name)
{
    auto work = [name](const Project &project, Progress &progress) {
        return touchstone::removeSource(project, name, progress);
    };
    enqueue({tr("Remove %1").arg(name), work, {}});
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
    m_running = m_tasks.run(
        job.title, this, [work = job.work, before](Progress &progress) { return work(before, progress); },
        [this, job, before](const Result<Edit> &result) { deliver(job, before, result); });
}

void DataImport::deliver(const Job &job, const Project &before, const Result<Edit> &result)
{
    if (!result) {
        Q_EMIT failed(result.error());
        return;
    }
    const ProjectParts gone = changedParts(before, m_document.project());
    if (gone & changedParts(before, result->after)) {
        m_waiting.push_front(job); // computed from data that are no longer there, e.g. as they were undone: once more
        return;
    }
    m_document.apply(onto(*result, before, m_document.project()));
    if (!job.files.isEmpty())
        Q_EMIT imported(job.files);
}

// The end of a task is noticed whether it delivered, failed or was cancelled.
void DataImport::noticeEnd()
{
    if (m_running == 0 || m_tasks.isRunning(m_running))
        return;
    m_running = 0;
    startNext();
}

} // namespace touchstone

#include "moc_data_import.cpp"
