#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace touchstone
{

class TaskList;

// The running task in the status bar: what it does, how far it is, and Cancel. Hidden while there is none. With
// several, the one that was started last.
class TaskStrip : public QWidget
{
    Q_OBJECT

public:
    explicit TaskStrip(TaskList &tasks, QWidget *parent = nullptr);

private:
    void refresh();
    void cancelShown();

    TaskList &m_tasks;
    QLabel *m_title;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    quint64 m_shown = 0;
};

} // namespace touchstone
