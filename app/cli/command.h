#pragma once

#include "app/cli/session.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <span>

namespace CLI
{
class App;
}

namespace touchstone
{

// What a command has to say when it is done: to a person, or to a program.
struct Output {
    QString text;
    QJsonObject json;
};

// What a command does once its options are known.
using CommandAction = std::function<Result<Output>(Session &)>;

// One command: a row of the catalogue in commands.cpp.
struct CommandDefinition {
    const char *name;
    const char *summary;                        // marked for translation in the context "Command"
    CommandAction (*define)(CLI::App &options); // declares the options and gives what to do with them
    bool paints = false;                        // needs an application that can paint
};

std::span<const CommandDefinition> commands();

// Exit statuses, a part of the contract.
enum ExitStatus { Finished = 0, Failed = 1, WrongUsage = 2, Interrupted = 130 };

// Runs a command line, without the program's name. Everything that it prints goes to the terminal.
int runCommandLine(const QStringList &arguments, Terminal &terminal, TerminalProgress::Interrupted interrupted,
                   QDate today);

// Whether the command line names a command that paints.
bool paints(const QStringList &arguments);

} // namespace touchstone
