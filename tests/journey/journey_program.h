#pragma once

#include <QLocale>

#include <functional>

namespace touchstone::test
{

// Runs a test in the program as it starts up, with its texts in this language, the dialogs of Qt, and settings and
// recovery files of its own.
int runInProgram(const QLocale &language, int argc, char *argv[], const std::function<int()> &test);

} // namespace touchstone::test
