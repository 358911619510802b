#pragma once

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace touchstone
{

// CLI11 speaks std::string; ours are QStrings. All in UTF-8.

inline QStringList texts(const std::vector<std::string> &values)
{
    QStringList list;
    for (const std::string &value : values)
        list << QString::fromStdString(value);
    return list;
}

// A description in the user's language.
inline std::string described(const char *text)
{
    return QCoreApplication::translate("Command", text).toStdString();
}

// The PROJECT that nearly every command begins with.
inline void addProject(CLI::App &options, std::string &path)
{
    options.add_option("PROJECT", path, described(QT_TRANSLATE_NOOP("Command", "The project file")))->required();
}

// An option that may be given several times, once a value.
inline void addRepeated(CLI::App &options, const char *name, std::vector<std::string> &values, const char *text)
{
    options.add_option(name, values, described(text))->expected(1)->take_all();
}

// Ends the reading of the command line: it is wrong.
[[noreturn]] inline void refuse(const QString &why)
{
    throw CLI::ValidationError(why.toStdString());
}

} // namespace touchstone
