#pragma once

#include "tests/support/export_files.h"
#include "tests/support/scripted_prompts.h"
#include "ui/main_window.h"

#include <QStringList>

namespace touchstone::test
{

// The real window, shown and active, with files to drop on it and prompts that answer as they are told.
struct WindowFixture {
    ExportFiles files; // outlives the locks in its folder
    Theme theme;
    ScriptedPrompts prompts;
    MainWindow window{theme, prompts};

    WindowFixture();

    template <typename T>
    T *find(const char *name) const
    {
        return window.findChild<T *>(QLatin1String(name));
    }

    // Whether the window takes the files that were dropped on it.
    bool drop(const QStringList &paths);
};

} // namespace touchstone::test
