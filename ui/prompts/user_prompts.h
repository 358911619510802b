#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace touchstone
{

// Every question and every file dialog of the program, so that a test can drive each path. Reports are not questions:
// they go to the message strip of a page.
class UserPrompts
{
public:
    enum class SaveAnswer { Save, Discard, Cancel };

    virtual ~UserPrompts() = default;

    virtual SaveAnswer askSaveChanges(const QString &projectName) = 0;

    // A question with a named action ("Replace", "Delete"); true: do it.
    virtual bool confirm(const QString &question, const QString &explanation, const QString &action) = 0;

    // One line of text, e.g. the reason of a hand mark. None: cancelled.
    virtual std::optional<QString> askText(const QString &title, const QString &label, const QString &text) = 0;

    virtual QStringList chooseFilesToImport() = 0;
    virtual QString chooseProjectToOpen() = 0;                          // empty: cancelled
    virtual QString chooseProjectToSave(const QString &suggestion) = 0; // empty: cancelled

    // filter: "PDF (*.pdf)"; empty answer: cancelled.
    virtual QString chooseFileToWrite(const QString &title, const QString &suggestion, const QString &filter) = 0;
};

} // namespace touchstone
