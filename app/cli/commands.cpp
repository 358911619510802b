#include "app/cli/command.h"

#include "app/cli/command_list.h"
#include "app/cli/json_values.h"
#include "app/cli/option_texts.h"
#include "core/base/memory_guard.h"

#include <QJsonDocument>

#include <algorithm>

namespace touchstone
{

namespace
{

constexpr CommandDefinition catalogue[] = {
    {"new", QT_TRANSLATE_NOOP("Command", "Make an empty project"), newCommand},
    {"import", QT_TRANSLATE_NOOP("Command", "Read files into the project"), importCommand},
    {"sources", QT_TRANSLATE_NOOP("Command", "Show what was imported and how"), sourcesCommand},
    {"fields", QT_TRANSLATE_NOOP("Command", "Show every field of the accounts"), fieldsCommand},
    {"match", QT_TRANSLATE_NOOP("Command", "Show which accounts may be the same, and decide"), matchCommand},
    {"tidy", QT_TRANSLATE_NOOP("Command", "Show spellings, suspicious values and currencies, and decide"), tidyCommand},
    {"value", QT_TRANSLATE_NOOP("Command", "Show what customers are worth over their lifetime, and what is assumed"),
     valueCommand},
    {"best", QT_TRANSLATE_NOOP("Command", "Show or set who the best customers are"), bestCommand},
    {"patterns", QT_TRANSLATE_NOOP("Command", "Find what the best customers have in common"), patternsCommand},
    {"groups", QT_TRANSLATE_NOOP("Command", "Show whether the best customers are two groups"), groupsCommand},
    {"anti-profile", QT_TRANSLATE_NOOP("Command", "Show who is not your customer, and what that costs"),
     antiProfileCommand},
    {"draft", QT_TRANSLATE_NOOP("Command", "Make a draft profile from the patterns"), draftCommand},
    {"profile", QT_TRANSLATE_NOOP("Command", "Print or replace the profile"), profileCommand},
    {"tiers", QT_TRANSLATE_NOOP("Command", "Show or set where the grades begin"), tiersCommand},
    {"tier-rules", QT_TRANSLATE_NOOP("Command", "Show or set rules for tiers, and what they leave open"),
     tierRulesCommand},
    {"score", QT_TRANSLATE_NOOP("Command", "Score the accounts"), scoreCommand},
    {"explain", QT_TRANSLATE_NOOP("Command", "Explain the score of one account"), explainCommand},
    {"fit", QT_TRANSLATE_NOOP("Command", "Show how well customers, prospects and the pipeline fit"), fitCommand},
    {"proof", QT_TRANSLATE_NOOP("Command", "Test on past deals whether the profile would have told"), proofCommand},
    {"report", QT_TRANSLATE_NOOP("Command", "Write the review report as PDF"), reportCommand, true},
    {"run", QT_TRANSLATE_NOOP("Command", "Do all of it at once, from exports to report"), runCommand, true},
};

struct GlobalOptions {
    bool json = false;
    bool quiet = false;
};

// Every command with its options, ready to read a command line.
struct CommandLine {
    CLI::App app{described(QT_TRANSLATE_NOOP("Command", "Builds an ideal customer profile from your exports.")),
                 "touchstone-cli"};
    GlobalOptions options;
    std::vector<std::pair<CLI::App *, CommandAction>> actions;

    CommandLine()
    {
        speakUsersLanguage(app);
        addVersion(app);
        app.require_subcommand(1);
        for (const CommandDefinition &command : commands()) {
            CLI::App *sub = app.add_subcommand(command.name, described(command.summary));
            sub->group(described(QT_TRANSLATE_NOOP("Command", "Commands")));
            addVersion(*sub);
            sub->add_flag("--json", options.json, described(QT_TRANSLATE_NOOP("Command", "Print one JSON document")));
            sub->add_flag("--quiet", options.quiet,
                          described(QT_TRANSLATE_NOOP("Command", "Neither progress nor remarks")));
            actions.emplace_back(sub, command.define(*sub));
        }
    }

    // The library's own words; subcommands take them over.
    static void speakUsersLanguage(CLI::App &app)
    {
        const auto formatter = app.get_formatter();
        formatter->label("Usage", described(QT_TRANSLATE_NOOP("Command", "Usage")));
        formatter->label("OPTIONS", described(QT_TRANSLATE_NOOP("Command", "OPTIONS")));
        formatter->label("SUBCOMMAND", described(QT_TRANSLATE_NOOP("Command", "COMMAND")));
        formatter->label("Positionals", described(QT_TRANSLATE_NOOP("Command", "Arguments")));
        formatter->label("REQUIRED", described(QT_TRANSLATE_NOOP("Command", "REQUIRED")));
        formatter->label("Excludes", described(QT_TRANSLATE_NOOP("Command", "Excludes")));
        formatter->label("Needs", described(QT_TRANSLATE_NOOP("Command", "Needs")));
        formatter->label("TEXT", described(QT_TRANSLATE_NOOP("Command", "TEXT")));
        app.option_defaults()->group(described(QT_TRANSLATE_NOOP("Command", "Options")));
        app.set_help_flag("-h,--help", described(QT_TRANSLATE_NOOP("Command", "Print this help and exit")));
    }

    static void addVersion(CLI::App &command)
    {
        command.set_version_flag("--version", QCoreApplication::applicationVersion().toStdString(),
                                 described(QT_TRANSLATE_NOOP("Command", "Print the version")));
    }

    const CommandAction &chosen() const
    {
        return std::ranges::find_if(actions, [](const auto &each) { return each.first->parsed(); })->second;
    }
};

QString asText(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Indented));
}

void complain(const Error &error, bool json, Terminal &terminal)
{
    if (json)
        terminal.print(asText(jsonError(error)));
    terminal.say(error.sentence());
}

// What the library found wrong, in the user's language where it is what mostly happens.
QString usageText(const CLI::ParseError &error)
{
    QString text = QString::fromUtf8(error.what());
    const QLatin1String required(" is required");
    if (text == QLatin1String("A subcommand is required"))
        return QCoreApplication::translate("Command", "A command is missing");
    if (text.endsWith(required))
        return QCoreApplication::translate("Command", "%1 is missing").arg(text.chopped(required.size()));
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::ExtrasError))
        return QCoreApplication::translate("Command", "Not expected: %1").arg(text.mid(text.indexOf(u": ") + 2));
    return text;
}

int wrongUsage(QString what, bool json, Terminal &terminal)
{
    if (!what.endsWith(QLatin1Char('.')))
        what += QLatin1Char('.');
    complain(
        {Error::Code::InvalidInput, what, {}, QCoreApplication::translate("Command", "See touchstone-cli --help.")},
        json, terminal);
    return WrongUsage;
}

int failed(Error error, const Session &session, Terminal &terminal)
{
    if (error.where.file.isEmpty() && error.code != Error::Code::Cancelled)
        error.where.file = session.projectPath;
    complain(error, session.json, terminal);
    return error.code == Error::Code::Cancelled ? Interrupted : Failed;
}

} // namespace

std::span<const CommandDefinition> commands()
{
    return catalogue;
}

int runCommandLine(const QStringList &arguments, Terminal &terminal, TerminalProgress::Interrupted interrupted,
                   QDate today)
{
    CommandLine line;
    std::vector<std::string> reversed;
    for (auto argument = arguments.rbegin(); argument != arguments.rend(); ++argument)
        reversed.push_back(argument->toStdString());
    try {
        line.app.parse(reversed);
    } catch (const CLI::Success &wanted) { // --help and --version
        std::ostringstream text;
        line.app.exit(wanted, text);
        terminal.print(QString::fromStdString(text.str()));
        return Finished;
    } catch (const CLI::ParseError &error) {
        return wrongUsage(usageText(error), arguments.contains(QStringLiteral("--json")), terminal);
    }

    TerminalProgress progress(terminal, interrupted, line.options.quiet);
    Session session{terminal, progress, today, line.options.json, line.options.quiet};
    const Result<Output> output =
        withinMemory(progress, 0, [&](Progress &) { return line.chosen()(session); }); // what finds none fails
    terminal.clearProgress();
    if (!output)
        return failed(output.error(), session, terminal);
    terminal.print(line.options.json ? asText(output->json) : output->text);
    return Finished;
}

bool paints(const QStringList &arguments)
{
    const auto found = std::ranges::find_if(commands(), [&arguments](const CommandDefinition &command) {
        return arguments.value(0) == QLatin1String(command.name);
    });
    return found != commands().end() && found->paints;
}

} // namespace touchstone
