#pragma once

#include "ui/prompts/user_prompts.h"

#include <QCoreApplication>

class QWidget;

namespace touchstone
{

// The questions as message boxes and file dialogs over a window.
class DialogPrompts final : public UserPrompts
{
    Q_DECLARE_TR_FUNCTIONS(touchstone::DialogPrompts)

public:
    void setWindow(QWidget *window) { m_window = window; }

    SaveAnswer askSaveChanges(const QString &projectName) override;
    bool confirm(const QString &question, const QString &explanation, const QString &action) override;
    std::optional<QString> askText(const QString &title, const QString &label, const QString &text) override;
    QStringList chooseFilesToImport() override;
    QString chooseProjectToOpen() override;
    QString chooseProjectToSave(const QString &suggestion) override;
    QString chooseFileToWrite(const QString &title, const QString &suggestion, const QString &filter) override;

private:
    static QString projectFilter();

    QWidget *m_window = nullptr;
};

} // namespace touchstone
