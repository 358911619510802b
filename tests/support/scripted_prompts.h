#pragma once

#include "ui/prompts/user_prompts.h"

#include <deque>

namespace touchstone::test
{

// Answers the program's questions as a test wrote them down beforehand, and notes what was asked. A question that no
// answer was prepared for is cancelled and counted.
class ScriptedPrompts final : public UserPrompts
{
public:
    std::deque<SaveAnswer> saveAnswers;
    std::deque<bool> confirmations;
    std::deque<QString> texts;
    std::deque<QStringList> filesToImport;
    std::deque<QString> projectsToOpen;
    std::deque<QString> projectsToSave;
    std::deque<QString> filesToWrite;

    QStringList asked;  // the questions and titles, in order
    int unexpected = 0; // questions without an answer

    SaveAnswer askSaveChanges(const QString &projectName) override;
    bool confirm(const QString &question, const QString &explanation, const QString &action) override;
    std::optional<QString> askText(const QString &title, const QString &label, const QString &text) override;
    QStringList chooseFilesToImport() override;
    QString chooseProjectToOpen() override;
    QString chooseProjectToSave(const QString &suggestion) override;
    QString chooseFileToWrite(const QString &title, const QString &suggestion, const QString &filter) override;

private:
    template <typename T>
    T next(std::deque<T> &answers, const QString &question, const T &cancel);
};

} // namespace touchstone::test
