#include "ui/document/recovery_keeper.h"

#include "ui/document/project_document.h"
#include "ui/tasks/task_list.h"

#include <QDir>
#include <QStandardPaths>

#include <chrono>
#include <utility>

namespace touchstone
{

namespace
{
using namespace std::chrono_literals;
constexpr auto longestUnkept = 1s; // and the writing itself, to stay within two
} // namespace

RecoveryKeeper::RecoveryKeeper(ProjectDocument &document, TaskList &tasks, const QString &folder, QObject *parent)
    : QObject(parent), m_document(document), m_tasks(tasks), m_folder(folder)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(longestUnkept);
    connect(&m_pause, &QTimer::timeout, this, &RecoveryKeeper::write);
    connect(&document, &ProjectDocument::changed, this, &RecoveryKeeper::noticeChange);
    begin({document.project(), {}, {}});
}

QString RecoveryKeeper::usualFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(QStringLiteral("touchstone/recovery"));
}

void RecoveryKeeper::begin(const StoredProject &saved)
{
    discard();
    m_recovery = beginRecovery(m_folder, saved);
    if (m_document.isModified())
        m_pause.start(); // edited while it was saved
}

void RecoveryKeeper::beginRecovered(const StoredProject &saved, const QString &recoveredFrom)
{
    begin(saved);
    m_recoveredFrom = recoveredFrom;
}

void RecoveryKeeper::discard()
{
    ++m_generation;
    m_pause.stop();
    if (!m_recovery.path.isEmpty())
        removeRecovery(m_recovery.path);
    if (!m_recoveredFrom.isEmpty())
        removeRecovery(m_recoveredFrom);
    m_recoveredFrom.clear();
    m_lock.reset();
}

std::vector<LeftRecovery> RecoveryKeeper::left() const
{
    return listRecoveries(m_folder);
}

// Not started anew by further edits: the first of them may wait no longer than that.
void RecoveryKeeper::noticeChange()
{
    if (!m_document.isModified() && m_recovery.exists)
        begin(m_recovery.saved); // undone all the way: nothing to recover
    else if (!m_pause.isActive() && m_document.isModified())
        m_pause.start();
}

void RecoveryKeeper::write()
{
    if (m_writing) {
        m_pause.start();
        return;
    }
    if (!m_lock) {
        QDir().mkpath(m_folder);
        if (Result<ProjectLock> lock = ProjectLock::acquire(m_recovery.path))
            m_lock = *lock;
    }
    m_writing = true;
    auto work = [project = m_document.project(), last = m_recovery](Progress &progress) {
        return writeRecovery(project, last, progress);
    };
    m_tasks.runQuietly(this, work, [this, generation = m_generation](const Result<Recovery> &written) {
        m_writing = false;
        take(generation, written);
    });
}

void RecoveryKeeper::take(quint64 generation, const Result<Recovery> &written)
{
    if (generation != m_generation) { // saved or given up meanwhile
        if (written && (written->path != m_recovery.path || !m_recovery.exists))
            removeRecovery(written->path);
        return;
    }
    if (!written) {
        if (!std::exchange(m_failing, true))
            Q_EMIT failed(written.error());
        return;
    }
    m_failing = false;
    m_recovery = *written;
    if (changedParts(m_recovery.written, m_document.project()) & ~ProjectParts(ProjectPart::Dataset))
        m_pause.start();
}

} // namespace touchstone

#include "moc_recovery_keeper.cpp"
