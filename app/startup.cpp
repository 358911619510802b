#include "app/startup.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

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
    const QString own = QStringLiteral(":/i18n");
    install(application, QLocale(QLocale::English), QStringLiteral("touchstone"),
            own); // the plurals, for want of others
    install(application, QLocale(), QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, QLocale(), QStringLiteral("touchstone"), own);
}

} // namespace touchstone
