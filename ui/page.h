#pragma once

#include "core/base/result.h"

#include <QWidget>

#include <functional>

namespace touchstone
{

class ProjectDocument;
class LiveAnalysis;
class TaskList;
class UserPrompts;
class DataImport;
class FileReadings;
class Theme;

// What every page works with. All of it outlives the pages.
struct PageContext {
    ProjectDocument &document;
    LiveAnalysis &live;
    TaskList &tasks;
    UserPrompts &prompts;
    Theme &theme;
    FileReadings &readings;
    DataImport &imports;
};

// One step of the journey. Reads document.project() and live.analysis(), acts by document.apply(edits::…) or by
// starting a task. Pages do not know each other: going elsewhere is a signal that the main window serves. What a page
// writes to files is a QAction of it, which stands in the File menu too.
class Page : public QWidget
{
    Q_OBJECT

public:
    enum class Status { NotStarted, NeedsAttention, Complete };

    using QWidget::QWidget;

    // How far the step has come, for the dot in the rail.
    virtual Status status() const = 0;

    // Shows one account, where the page can. Whether it did.
    virtual bool showAccount(int) { return false; }

Q_SIGNALS:
    void statusChanged();
    void pageRequested(const QString &key);         // another page: "data", "customers", …
    void accountRequested(int account);             // show one account on the pipeline page
    void importRequested(const QStringList &paths); // empty: ask for files
    void failed(const touchstone::Error &error);    // to the message strip
    void message(const QString &text);              // a success worth saying, in the strip

protected:
    // Shows what is new: now if the page is on the screen, or else when it comes there, and then only the newest. So
    // an edit costs what is seen of it. What others look at (status, actions) is not for here.
    void whenSeen(const std::function<void()> &show);
    void catchUp(); // shows at once what waits
    void showEvent(QShowEvent *event) override;

private:
    std::function<void()> m_unseen;
};

} // namespace touchstone
