#include "ui/document/document_files.h"

#include "ui/document/preferences.h"
#include "ui/document/project_document.h"
#include "ui/prompts/user_prompts.h"
#include "ui/tasks/task_list.h"

#include <QFileInfo>
#include <QLocale>

#include <utility>

namespace touchstone
{

DocumentFiles::DocumentFiles(ProjectDocument &document, TaskList &tasks, UserPrompts &prompts,
                             const QString &recoveryFolder, QObject *parent)
    : QObject(parent), m_document(document), m_tasks(tasks), m_prompts(prompts), m_recoveryFolder(recoveryFolder)
{
    connect(&tasks, &TaskList::cancelled, this, &DocumentFiles::noticeCancelledSave);
}

QString DocumentFiles::name() const
{
    if (!m_stored.path.isEmpty())
        return QFileInfo(m_stored.path).completeBaseName();
    return m_copyName.isEmpty() ? tr("Untitled") : m_copyName;
}

QStringList DocumentFiles::recentProjects() const
{
    return loadPreferences().recentProjects;
}

void DocumentFiles::startAnew()
{
    show({emptyProject(), {}, {}}, std::nullopt, {});
}

void DocumentFiles::newProject()
{
    whenSafe([this] { startAnew(); });
}

void DocumentFiles::open()
{
    whenSafe([this] {
        if (const QString path = m_prompts.chooseProjectToOpen(); !path.isEmpty())
            load(path);
    });
}

void DocumentFiles::open(const QString &path)
{
    whenSafe([this, path] { load(path); });
}

void DocumentFiles::openCopy(const QString &path, const QString &name)
{
    whenSafe([this, path, name] {
        m_tasks.run(
            tr("Open %1").arg(name), this, [path](Progress &progress) { return loadProject(path, progress); },
            [this, name](const Result<StoredProject> &loaded) {
                if (loaded)
                    show({loaded->project, {}, {}}, std::nullopt, name);
                else
                    fail(loaded.error());
            });
    });
}

void DocumentFiles::load(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (offerLeftWork(absolute))
        return;
    std::optional<ProjectLock> lock = m_lock;
    if (absolute != m_stored.path) {
        Result<ProjectLock> acquired = ProjectLock::acquire(absolute);
        if (!acquired) {
            fail(acquired.error());
            return;
        }
        lock = *acquired;
    }
    m_tasks.run(
        tr("Open %1").arg(QFileInfo(path).fileName()), this,
        [absolute](Progress &progress) { return loadProject(absolute, progress); },
        [this, absolute, lock](const Result<StoredProject> &loaded) {
            if (loaded) {
                show(*loaded, lock, {});
                remember(absolute);
                return;
            }
            if (!QFileInfo::exists(absolute)) {
                savePreferences(withoutRecentProject(loadPreferences(), absolute));
                Q_EMIT recentProjectsChanged();
            }
            fail(loaded.error());
        });
}

// Whether the user took what a crash left of this project. Where not, the start page goes on offering it.
bool DocumentFiles::offerLeftWork(const QString &path)
{
    for (const LeftRecovery &left : listRecoveries(m_recoveryFolder)) {
        if (left.projectPath.isEmpty() || QFileInfo(left.projectPath).absoluteFilePath() != path)
            continue;
        const QString when = QLocale().toString(left.written, QLocale::ShortFormat);
        if (!m_prompts.confirm(tr("Recover the unsaved changes of “%1”?").arg(QFileInfo(path).completeBaseName()),
                               tr("The program ended before they were saved; the last is of %1. Without them the "
                                  "project opens as it was saved, and the start page still offers them.")
                                   .arg(when),
                               tr("Recover")))
            return false;
        readLeftWork(left.path);
        return true;
    }
    return false;
}

void DocumentFiles::recover(const QString &recoveryFile)
{
    whenSafe([this, recoveryFile] { readLeftWork(recoveryFile); });
}

void DocumentFiles::readLeftWork(const QString &recoveryFile)
{
    m_tasks.run(
        tr("Recover unsaved work"), this,
        [recoveryFile](Progress &progress) { return readRecovery(recoveryFile, progress); },
        [this, recoveryFile](const Result<RecoveredProject> &recovered) {
            if (recovered)
                showRecovered(*recovered, recoveryFile);
            else
                fail(recovered.error());
        });
}

// Where the project file was written since, or is held elsewhere, the work becomes a project of its own.
void DocumentFiles::showRecovered(const RecoveredProject &recovered, const QString &recoveryFile)
{
    const QString path = recovered.saved.path;
    std::optional<ProjectLock> lock;
    if (!path.isEmpty() && !recovered.fileChanged)
        if (Result<ProjectLock> acquired = ProjectLock::acquire(path))
            lock = *acquired;
    if (lock)
        show(recovered.saved, lock, {});
    else
        show({recovered.saved.project, {}, {}}, std::nullopt,
             path.isEmpty() ? tr("Recovered") : tr("%1 (recovered)").arg(QFileInfo(path).completeBaseName()));
    m_document.apply({tr("Recover unsaved work"), recovered.project});
    Q_EMIT this->recovered(recoveryFile);
}

void DocumentFiles::show(const StoredProject &stored, std::optional<ProjectLock> lock, const QString &name)
{
    m_stored = stored;
    m_lock = std::move(lock);
    m_copyName = name;
    m_document.reset(stored.project);
    Q_EMIT nameChanged();
    Q_EMIT opened();
}

void DocumentFiles::save()
{
    if (m_stored.path.isEmpty())
        saveAs();
    else
        write(m_stored.path);
}

void DocumentFiles::saveAs()
{
    const QString suggestion = name() + QLatin1Char('.') + QLatin1String(projectSuffix);
    const QString chosen = m_prompts.chooseProjectToSave(m_stored.path.isEmpty() ? suggestion : m_stored.path);
    if (chosen.isEmpty())
        m_afterSave = nullptr;
    else
        write(QFileInfo(chosen).absoluteFilePath());
}

void DocumentFiles::write(const QString &path)
{
    if (m_saving) {
        m_saveAgain = true;
        return;
    }
    const bool inPlace = path == m_stored.path;
    if (!inPlace) {
        Result<ProjectLock> acquired = ProjectLock::acquire(path);
        if (!acquired) {
            fail(acquired.error());
            return;
        }
        m_nextLock = *acquired;
    }
    auto work = [project = m_document.project(), last = m_stored, path, inPlace](Progress &progress) {
        return inPlace ? saveProject(project, last, progress) : saveProjectAs(project, path, progress);
    };
    m_saveTask = m_tasks.run(tr("Save %1").arg(QFileInfo(path).fileName()), this, work,
                             [this](const Result<StoredProject> &result) { finishSave(result); });
    m_saving = true; // only now, as the task list tells of a new task before its id is known here
}

void DocumentFiles::finishSave(const Result<StoredProject> &result)
{
    m_saving = false;
    if (!result) {
        m_nextLock.reset();
        m_saveAgain = false;
        fail(result.error());
        return;
    }
    m_stored = *result;
    if (m_nextLock)
        m_lock = std::exchange(m_nextLock, std::nullopt);
    m_document.markSaved(m_stored.project);
    remember(m_stored.path);
    Q_EMIT nameChanged();
    Q_EMIT saved();
    if (std::exchange(m_saveAgain, false))
        save();
    else if (auto next = std::exchange(m_afterSave, nullptr))
        next();
}

// A save that the user cancelled delivers nothing; what waited for it is given up.
void DocumentFiles::noticeCancelledSave(quint64 task)
{
    if (!m_saving || task != m_saveTask)
        return;
    m_saving = false;
    m_saveAgain = false;
    m_nextLock.reset();
    m_afterSave = nullptr;
}

void DocumentFiles::whenSafe(std::function<void()> next)
{
    if (!m_document.isModified()) {
        next();
        return;
    }
    switch (m_prompts.askSaveChanges(name())) {
    case UserPrompts::SaveAnswer::Save:
        m_afterSave = std::move(next);
        save();
        break;
    case UserPrompts::SaveAnswer::Discard:
        next();
        break;
    case UserPrompts::SaveAnswer::Cancel:
        break;
    }
}

void DocumentFiles::remember(const QString &path)
{
    savePreferences(withRecentProject(loadPreferences(), path));
    Q_EMIT recentProjectsChanged();
}

void DocumentFiles::fail(const Error &error)
{
    m_afterSave = nullptr;
    Q_EMIT failed(error);
}

} // namespace touchstone

#include "moc_document_files.cpp"
