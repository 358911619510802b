#pragma once

#include "core/project/analysis.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace touchstone
{

class ProjectDocument;
class TaskList;

// Keeps the analysis up to date with the document: gathers the changed parts, computes in the background and delivers
// only the newest result. Where that took long the last time it waits for a pause in editing; else it follows every
// step. Lives on the GUI thread.
class LiveAnalysis : public QObject
{
    Q_OBJECT

public:
    LiveAnalysis(ProjectDocument &document, TaskList &tasks, QObject *parent = nullptr);

    // The last finished analysis. Its members are null before the first one.
    const Analysis &analysis() const { return m_analysis; }

    // Whether analysis() belongs to the document's present project.
    bool isCurrent() const { return m_current; }

    // Does it with a current analysis: at once, or as soon as there is one and the receiver still is.
    void whenCurrent(QObject *receiver, const std::function<void()> &act) const;

Q_SIGNALS:
    void analyzed(touchstone::ProjectParts parts); // the parts of the project that had changed
    void failed(const touchstone::Error &error);

private:
    void gather(ProjectParts parts);
    void start();

    ProjectDocument &m_document;
    TaskList &m_tasks;
    Analysis m_analysis;
    ProjectParts m_pending;
    QTimer m_pause;
    quint64 m_generation = 0;
    quint64 m_running = 0;
    std::chrono::milliseconds m_lastTook = std::chrono::hours(1); // nothing is known of it before the first
    bool m_current = false;
};

} // namespace touchstone
