#pragma once

#include "ui/main_window.h"
#include "ui/prompts/dialog_prompts.h"

#include <QStringList>

#include <functional>

class QAbstractItemView;

namespace touchstone::test
{

// An analyst at the real window: reads what is shown, clicks it, and types to whoever has the focus. Whatever cannot be
// done, because it is not there, hidden, greyed out or covered, ends the test with a sentence that says what.
//
// A widget is named by its object name, or by a path of them: "criterion0/thresholdHistogram".
class Analyst
{
public:
    Analyst();
    ~Analyst();

    MainWindow &window() { return m_window; }

    // What is shown under this name.
    QWidget &sees(const QString &name) const;
    template <typename T>
    T &seesA(const QString &name) const;
    bool isShown(const QString &name) const;
    QString reads(const QString &name) const; // its text, or its accessible name
    QStringList readsAll(const QString &parent, const QString &name) const;
    QString readsCell(const QString &table, int row, int column) const;
    int rowsOf(const QString &table) const;
    QString title() const { return m_window.windowTitle(); }

    void clicks(const QString &name);
    void clicksAt(const QString &name, const QPoint &place);
    void clicksCalled(const QString &parent, const QString &accessibleName); // what has no name of its own
    void drags(const QString &name, const QPoint &from, const QPoint &to);
    void clicksCell(const QString &table, int row, int column = 0);
    void opensCell(const QString &table, int row, int column = 0); // by a double click
    void clicksTab(const QString &tabs, int tab);
    void clicksHeader(const QString &table, int column);

    void presses(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, int times = 1);
    void types(const QString &text);
    void typesOver(const QString &text); // over what the field holds, and Enter
    void goesTo(int step);               // by its shortcut: 1 data … 6 review, 0 start

    void choosesIn(const QString &comboBox, const QString &entry);

    // From the menu behind a button, or from the menu bar, by arrow keys.
    void choosesFromMenu(const QString &button, const QStringList &entries);
    void choosesFromMenuBar(Qt::Key letter, const QString &entry);

    // What to do with the dialog that the next step opens. Ends the test when none has opened by the end of it.
    void inTheDialog(std::function<void()> act);

    // Waits, for as long as a slow machine may take, until it holds.
    void waitsUntil(const std::function<bool()> &holds, const QString &what) const;

private:
    void turnsToTheWindow();
    QWidget &reachesFor(const QString &name);
    QAbstractItemView &view(const QString &name) const;
    QPoint showsCell(const QString &table, int row, int column);
    void walkMenu(const QStringList &entries);

    Theme m_theme;
    DialogPrompts m_prompts;
    MainWindow m_window;
    int m_dialogsToCome = 0;
};

[[noreturn]] void cannot(const QString &what);

template <typename T>
T &Analyst::seesA(const QString &name) const
{
    if (auto *widget = qobject_cast<T *>(&sees(name)))
        return *widget;
    cannot(QStringLiteral("%1 is of another kind").arg(name));
}

} // namespace touchstone::test
