#include "app/cli/command_list.h"
#include "app/cli/journey.h"
#include "app/cli/json_values.h"
#include "app/cli/option_texts.h"
#include "core/export/profile_text.h"

namespace touchstone
{

namespace
{

struct DraftOptions {
    std::string project;
    bool unproven = false;
};

Result<Output> makeDraft(const DraftOptions &options, Session &session)
{
    Result<OpenProject> open = session.open(QString::fromStdString(options.project));
    if (!open)
        return open.error();
    Result<Project> mined = withCurrentPatterns(open->stored.project, session.progress);
    if (!mined)
        return mined.error();
    const Result<Drafted> drafted =
        withDraft(*mined, options.unproven ? DraftFrom::Suggested : DraftFrom::Supported, session.progress);
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
    const auto given = std::make_shared<DraftOptions>();
    addProject(options, given->project);
    options.add_flag("--unproven", given->unproven,
                     described(QT_TRANSLATE_NOOP("Command", "Where nothing is confirmed, draft from what is only "
                                                            "suggested; each line is marked as not proven")));
    return [given](Session &session) { return makeDraft(*given, session); };
}

} // namespace touchstone
