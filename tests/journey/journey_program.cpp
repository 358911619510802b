#include "tests/journey/journey_program.h"

#include "app/startup.h"

#include <QApplication>
#include <QTemporaryDir>

namespace touchstone::test
{

int runInProgram(const QLocale &language, int argc, char *argv[], const std::function<int()> &test)
{
    const QTemporaryDir home;
    for (const char *folder : {"XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        qputenv(folder, home.path().toLocal8Bit());
    QLocale::setDefault(language);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication application(argc, argv);
    setUp(application);
    return test();
}

} // namespace touchstone::test
