#include "ui/prompts/dialog_prompts.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace touchstone
{

namespace
{

// A plain-text box, as names of files and projects may hold anything.
void ask(QMessageBox &box, const QString &question, const QString &explanation)
{
    box.setIcon(QMessageBox::Question);
    box.setTextFormat(Qt::PlainText);
    box.setText(question);
    box.setInformativeText(explanation);
}

} // namespace

QString DialogPrompts::projectFilter()
{
    return tr("Touchstone projects (*.touchstone)");
}

UserPrompts::SaveAnswer DialogPrompts::askSaveChanges(const QString &projectName)
{
    QMessageBox box(m_window);
    ask(box, tr("Save the changes to “%1”?").arg(projectName),
        tr("What is not saved is lost when the project is closed."));
    box.setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return SaveAnswer::Save;
    case QMessageBox::Discard:
        return SaveAnswer::Discard;
    default:
        return SaveAnswer::Cancel;
    }
}

bool DialogPrompts::confirm(const QString &question, const QString &explanation, const QString &action)
{
    QMessageBox box(m_window);
    ask(box, question, explanation);
    const QPushButton *doIt = box.addButton(action, QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == doIt;
}

std::optional<QString> DialogPrompts::askText(const QString &title, const QString &label, const QString &text)
{
    bool accepted = false;
    const QString answer = QInputDialog::getText(m_window, title, label, QLineEdit::Normal, text, &accepted);
    return accepted ? std::optional(answer) : std::nullopt;
}

QStringList DialogPrompts::chooseFilesToImport()
{
    return QFileDialog::getOpenFileNames(m_window, tr("Import files"), {},
                                         tr("Exports (*.csv *.tsv *.txt *.xlsx *.ods *.zip);;All files (*)"));
}

QString DialogPrompts::chooseProjectToOpen()
{
    return QFileDialog::getOpenFileName(m_window, tr("Open project"), {}, projectFilter());
}

QString DialogPrompts::chooseProjectToSave(const QString &suggestion)
{
    QFileDialog dialog(m_window, tr("Save project"), {}, projectFilter());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("touchstone"));
    dialog.selectFile(suggestion);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().constFirst() : QString();
}

QString DialogPrompts::chooseFileToWrite(const QString &title, const QString &suggestion, const QString &filter)
{
    return QFileDialog::getSaveFileName(m_window, title, suggestion, filter);
}

} // namespace touchstone
