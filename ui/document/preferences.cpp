#include "ui/document/preferences.h"

#include <QSettings>

namespace touchstone
{

namespace
{

constexpr int mostRecentProjects = 10;

QSettings settings()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("touchstone"),
                     QStringLiteral("touchstone"));
}

struct LookName {
    Theme::Choice look;
    QLatin1String name;
};
constexpr LookName lookNames[] = {{Theme::Choice::System, QLatin1String("system")},
                                  {Theme::Choice::Light, QLatin1String("light")},
                                  {Theme::Choice::Dark, QLatin1String("dark")}};

} // namespace

Preferences loadPreferences()
{
    const QSettings stored = settings();
    Preferences preferences;
    const QString look = stored.value(QStringLiteral("look")).toString();
    for (const LookName &known : lookNames)
        if (look == known.name)
            preferences.look = known.look;
    preferences.recentProjects = stored.value(QStringLiteral("recentProjects")).toStringList();
    preferences.windowGeometry = stored.value(QStringLiteral("windowGeometry")).toByteArray();
    return preferences;
}

void savePreferences(const Preferences &preferences)
{
    QSettings stored = settings();
    for (const LookName &known : lookNames)
        if (preferences.look == known.look)
            stored.setValue(QStringLiteral("look"), QString(known.name));
    stored.setValue(QStringLiteral("recentProjects"), preferences.recentProjects);
    stored.setValue(QStringLiteral("windowGeometry"), preferences.windowGeometry);
}

Preferences withRecentProject(Preferences preferences, const QString &path)
{
    preferences = withoutRecentProject(std::move(preferences), path);
    preferences.recentProjects.prepend(path);
    while (preferences.recentProjects.size() > mostRecentProjects)
        preferences.recentProjects.removeLast();
    return preferences;
}

Preferences withoutRecentProject(Preferences preferences, const QString &path)
{
    preferences.recentProjects.removeAll(path);
    return preferences;
}

} // namespace touchstone
