#include "app/cli/command_list.h"
#include "app/cli/journey.h"
#include "app/cli/json_values.h"
#include "app/cli/option_texts.h"
#include "core/export/profile_text.h"

namespace touchstone
{

namespace
{

Result<Output> makeDraft(const std::string &path, Session &session)
{
    Result<OpenProject> open = session.open(QString::fromStdString(path));
    if (!open)
        return open.error();
    Result<Project> mined = withCurrentPatterns(open->stored.project, session.progress);
    if (!mined)
        return mined.error();
    const Result<Drafted> drafted = withDraft(*mined, session.progress);
    if (!drafted)
        return drafted.error();
    if (const Result<Done> saved = session.save(*open, drafted->project); !saved)
        return saved.error();

    QString text = profileAsText(drafted->project);
    if (!drafted->note.isEmpty())
        text += drafted->note + QLatin1Char('\n');
    return Output{text,
                  jsonDone({open->stored.path}, drafted->note.isEmpty() ? QStringList() : QStringList{drafted->note})};
}

} // namespace

CommandAction draftCommand(CLI::App &options)
{
    const auto path = std::make_shared<std::string>();
    addProject(options, *path);
    return [path](Session &session) { return makeDraft(*path, session); };
}

} // namespace touchstone
