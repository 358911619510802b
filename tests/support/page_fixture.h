#pragma once

#include "tests/support/scripted_prompts.h"
#include "ui/document/data_import.h"
#include "ui/document/file_readings.h"
#include "ui/document/live_analysis.h"
#include "ui/document/project_document.h"
#include "ui/page.h"
#include "ui/tasks/task_list.h"
#include "ui/theme/theme.h"

namespace touchstone::test
{

// What a page works with, around a project of the test's own: construct it, make the page with context(), drive it.
// Needs a QApplication. Members end in the right order: pages must be gone before it.
class PageFixture
{
public:
    PageFixture();
    explicit PageFixture(const Project &project);

    PageContext context() { return {document, live, tasks, prompts, theme, readings, imports}; }

    // Waits for the analysis of the document's present project; false when it does not come within 10 s.
    bool waitForAnalysis();

    // Waits until no task runs any more, live analysis included.
    bool waitForTasks();

    TaskList tasks;
    Theme theme;
    ProjectDocument document;
    LiveAnalysis live;
    ScriptedPrompts prompts;
    FileReadings readings{tasks};
    DataImport imports{document, tasks};
};

// A project of these accounts and nothing else.
Project projectOf(const Dataset &dataset);

} // namespace touchstone::test
