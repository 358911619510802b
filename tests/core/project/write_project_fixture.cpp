#include "core/project/project_file.h"
#include "tests/support/sample_project.h"

#include <QCoreApplication>
#include <QTextStream>

// Writes the filled project in the present format: the fixture that later versions must open. Run once per format, as
// `write_project_fixture tests/data/projects/v1.touchstone`; see core/project/FORMAT.md.
int main(int argc, char **argv)
{
    using namespace touchstone;
    const QCoreApplication application(argc, argv);
    NoProgress progress;
    const Result<StoredProject> saved =
        saveProjectAs(test::filledProject(), QCoreApplication::arguments().value(1), progress);
    if (!saved)
        QTextStream(stderr) << saved.error().sentence() << '\n';
    return saved ? 0 : 1;
}
