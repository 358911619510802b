#include "tests/support/page_fixture.h"

#include <QApplication>
#include <QTest>

namespace touchstone::test
{

PageFixture::PageFixture() : theme(*qApp), live(document, tasks) {}

PageFixture::PageFixture(const Project &project) : PageFixture()
{
    document.reset(project);
}

bool PageFixture::waitForAnalysis()
{
    return QTest::qWaitFor([this] { return live.isCurrent(); }, 10000);
}

bool PageFixture::waitForTasks()
{
    return QTest::qWaitFor([this] { return tasks.tasks().empty() && live.isCurrent(); }, 30000);
}

Project projectOf(const Dataset &dataset)
{
    Project project = emptyProject();
    project.dataset = std::make_shared<const Dataset>(dataset);
    return project;
}

} // namespace touchstone::test
