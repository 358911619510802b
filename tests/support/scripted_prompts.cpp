#include "tests/support/scripted_prompts.h"

namespace touchstone::test
{

template <typename T>
T ScriptedPrompts::next(std::deque<T> &answers, const QString &question, const T &cancel)
{
    asked.append(question);
    if (answers.empty()) {
        ++unexpected;
        return cancel;
    }
    T answer = answers.front();
    answers.pop_front();
    return answer;
}

UserPrompts::SaveAnswer ScriptedPrompts::askSaveChanges(const QString &projectName)
{
    return next(saveAnswers, projectName, SaveAnswer::Cancel);
}

bool ScriptedPrompts::confirm(const QString &question, const QString &, const QString &)
{
    return next(confirmations, question, false);
}

std::optional<QString> ScriptedPrompts::askText(const QString &title, const QString &, const QString &)
{
    const QString answer = next(texts, title, QString());
    return answer.isNull() ? std::nullopt : std::optional(answer);
}

QStringList ScriptedPrompts::chooseFilesToImport()
{
    return next(filesToImport, QStringLiteral("import"), QStringList());
}

QString ScriptedPrompts::chooseProjectToOpen()
{
    return next(projectsToOpen, QStringLiteral("open"), QString());
}

QString ScriptedPrompts::chooseProjectToSave(const QString &suggestion)
{
    return next(projectsToSave, suggestion, QString());
}

QString ScriptedPrompts::chooseFileToWrite(const QString &title, const QString &, const QString &)
{
    return next(filesToWrite, title, QString());
}

} // namespace touchstone::test
