#include "ui/document/live_analysis.h"

#include "ui/document/project_document.h"
#include "ui/tasks/task_list.h"

#include <QElapsedTimer>

namespace touchstone
{

namespace
{
using namespace std::chrono_literals;
constexpr auto pauseInEditing = 40ms;
constexpr auto quick = 25ms; // what takes no longer than that keeps up with a handle that is dragged
} // namespace

LiveAnalysis::LiveAnalysis(ProjectDocument &document, TaskList &tasks, QObject *parent)
    : QObject(parent), m_document(document), m_tasks(tasks)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &LiveAnalysis::start);
    connect(&m_document, &ProjectDocument::changed, this, &LiveAnalysis::gather);
    gather(ProjectParts(allProjectParts));
}

void LiveAnalysis::whenCurrent(QObject *receiver, const std::function<void()> &act) const
{
    if (m_current)
        act();
    else
        connect(this, &LiveAnalysis::analyzed, receiver, act, Qt::SingleShotConnection);
}

// The parts stay pending until a result that covers them has arrived.
void LiveAnalysis::gather(ProjectParts parts)
{
    m_tasks.cancel(m_running);
    m_pending |= parts;
    m_current = false;
    m_pause.start(m_lastTook <= quick ? 0ms : pauseInEditing);
}

void LiveAnalysis::start()
{
    const ProjectParts parts = m_pending;
    const quint64 generation = ++m_generation;
    auto work = [project = m_document.project(), previous = m_analysis, parts](Progress &progress) {
        return analyze(project, previous, parts, progress);
    };
    QElapsedTimer since;
    since.start();
    m_running = m_tasks.runQuietly(this, work, [this, parts, generation, since](const Result<Analysis> &result) {
        m_lastTook = std::chrono::milliseconds(since.elapsed());
        if (generation != m_generation || m_pause.isActive())
            return;
        if (!result) {
            Q_EMIT failed(result.error());
            return;
        }
        m_analysis = *result;
        m_pending = {};
        m_current = true;
        Q_EMIT analyzed(parts);
    });
}

} // namespace touchstone

#include "moc_live_analysis.cpp"
