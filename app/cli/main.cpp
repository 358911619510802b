#include "app/cli/command.h"
#include "app/cli/interrupts.h"

#include <QApplication>
#include <QFile>
#include <QLocale>
#include <QTranslator>

#include <cstdio>
#include <memory>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace touchstone;

// Outside of every namespace, as the macro asks; the linker drops a static library's resources otherwise.
static void bringTexts()
{
    Q_INIT_RESOURCE(translations);
}

namespace
{

bool errorsGoToAPerson()
{
#ifdef Q_OS_UNIX
    return ::isatty(STDERR_FILENO) == 1;
#else
    return false;
#endif
}

// Remarks of libraries ("no runtime folder is set") are not for the reader of a command's messages.
void showOnlyTrouble(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qUtf8Printable(message));
}

// Painting needs an application with a platform; the one without a screen is everywhere.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    if (argc < 2 || !paints({QString::fromLocal8Bit(argv[1])}))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

// English first, for its plurals; the texts of the user's language before them.
void installTexts(QTranslator &english, QTranslator &own)
{
    bringTexts();
    const QString folder = QStringLiteral(":/i18n");
    if (english.load(QStringLiteral("touchstone_en"), folder))
        QCoreApplication::installTranslator(&english);
    if (own.load(QLocale(), QStringLiteral("touchstone"), QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(&own);
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(showOnlyTrouble);
    const InterruptsHeld held; // before any thread is made: they inherit it
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("touchstone-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TOUCHSTONE_VERSION));

    QTranslator english;
    QTranslator own;
    installTexts(english, own);

    QFile in;
    QFile out;
    QFile err;
    in.open(stdin, QIODevice::ReadOnly);
    out.open(stdout, QIODevice::WriteOnly);
    err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
    Terminal terminal(in, out, err, errorsGoToAPerson());
    return runCommandLine(QCoreApplication::arguments().sliced(1), terminal, InterruptsHeld::pending,
                          QDate::currentDate());
}
