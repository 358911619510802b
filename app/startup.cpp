#include "app/startup.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

// Outside of every namespace, as the macro asks; the linker drops a static library's resources otherwise.
static void bringTexts()
{
    Q_INIT_RESOURCE(translations);
}

namespace touchstone
{

namespace
{

void install(QApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        application.installTranslator(translator);
    else
        delete translator;
}

} // namespace

void setUp(QApplication &application)
{
    QCoreApplication::setApplicationName(QStringLiteral("Touchstone"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TOUCHSTONE_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.touchstone.Touchstone"));
    bringTexts();
    const QString own = QStringLiteral(":/i18n");
    install(application, QLocale(QLocale::English), QStringLiteral("touchstone"),
            own); // the plurals, for want of others
    install(application, QLocale(), QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, QLocale(), QStringLiteral("touchstone"), own);
}

} // namespace touchstone
