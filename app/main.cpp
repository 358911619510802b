#include "app/startup.h"
#include "ui/main_window.h"
#include "ui/prompts/dialog_prompts.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace touchstone;

namespace
{

QStringList filesToOpen(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "A workbench for building an ideal customer profile."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("files"),
                                 QCoreApplication::translate("main", "A project to open, and exports to import."),
                                 QStringLiteral("[PROJECT] [FILES…]"));
    parser.process(application);
    return parser.positionalArguments();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    setUp(application);
    const QStringList files = filesToOpen(application);
    Theme theme(application);
    DialogPrompts prompts;
    MainWindow window(theme, prompts);
    prompts.setWindow(&window);
    window.show();
    window.openFiles(files);
    return QApplication::exec();
}
