#include "ui/help_window.h"

#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QMenu>
#include <QMenuBar>

namespace touchstone
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("HelpWindow", text);
}

QDialog *makeWindow(const QString &title, const QString &objectName, QWidget *parent)
{
    auto *window = new QDialog(parent);
    window->setObjectName(objectName);
    window->setWindowTitle(title);
    window->setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(window);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    return window;
}

void addCloseAndShow(QDialog *window)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, window);
    QObject::connect(buttons, &QDialogButtonBox::rejected, window, &QDialog::reject);
    window->layout()->addWidget(buttons);
    window->show();
}

void listShortcuts(const QList<QAction *> &actions, QGridLayout *grid)
{
    for (const QAction *action : actions) {
        if (action->menu())
            listShortcuts(action->menu()->actions(), grid);
        if (action->shortcut().isEmpty())
            continue;
        const int row = grid->rowCount();
        QString text = action->text();
        grid->addWidget(new TextLabel(TextRole::Body, text.remove(QLatin1Char('&')).remove(QChar(0x2026))), row, 0);
        grid->addWidget(new TextLabel(TextRole::Name, action->shortcut().toString(QKeySequence::NativeText)), row, 1);
    }
}

} // namespace

void showShortcuts(const QMenuBar &menus, QWidget *parent)
{
    QDialog *window = makeWindow(say(QT_TRANSLATE_NOOP("HelpWindow", "Keyboard shortcuts")),
                                 QStringLiteral("shortcutsWindow"), parent);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(6);
    listShortcuts(menus.actions(), grid);
    static_cast<QVBoxLayout *>(window->layout())->addLayout(grid);
    addCloseAndShow(window);
}

void showAbout(QWidget *parent)
{
    QDialog *window =
        makeWindow(say(QT_TRANSLATE_NOOP("HelpWindow", "About Touchstone")), QStringLiteral("aboutWindow"), parent);
    auto *stone = new QLabel(window);
    stone->setPixmap(QApplication::windowIcon().pixmap(QSize(64, 64), window->devicePixelRatioF()));
    window->layout()->addWidget(stone);
    window->layout()->addWidget(new TextLabel(
        TextRole::PageTitle,
        say(QT_TRANSLATE_NOOP("HelpWindow", "Touchstone %1")).arg(QCoreApplication::applicationVersion())));
    auto *words =
        new TextLabel(TextRole::Body,
                      say(QT_TRANSLATE_NOOP(
                          "HelpWindow", "A workbench for building an ideal customer profile. Everything stays on this "
                                        "computer: no account, no server, no telemetry.\n\nFree software under the "
                                        "GNU General Public License, version 3 or later.")));
    words->wrapped()->setFixedWidth(380);
    window->layout()->addWidget(words);
    addCloseAndShow(window);
}

} // namespace touchstone
