#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QStringList>

namespace touchstone
{

// What the program remembers between two starts, beside projects. Read and written here only.
struct Preferences {
    Theme::Choice look = Theme::Choice::System;
    QStringList recentProjects; // paths, the latest first
    QByteArray windowGeometry;
};

Preferences loadPreferences();
void savePreferences(const Preferences &preferences);

// The preferences with this project as the latest of at most ten; or without it.
Preferences withRecentProject(Preferences preferences, const QString &path);
Preferences withoutRecentProject(Preferences preferences, const QString &path);

} // namespace touchstone
