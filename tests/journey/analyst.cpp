#include "tests/journey/analyst.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTimer>

namespace touchstone::test
{

namespace
{

constexpr int longestWait = 60000; // ms, of slow machines; nothing waits longer than it must
constexpr int lookAgain = 5;

// Does it as soon as it can be done, from the event loop of whatever dialog or menu is open by then.
void onceTrue(QObject *owner, const std::function<bool()> &ready, const std::function<void()> &act)
{
    auto *timer = new QTimer(owner);
    timer->setInterval(lookAgain);
    QObject::connect(timer, &QTimer::timeout, owner, [timer, ready, act] {
        if (!ready())
            return;
        timer->stop();
        timer->deleteLater();
        act();
    });
    timer->start();
}

QWidget *shownChild(const QWidget &parent, const QString &name)
{
    for (QWidget *child : parent.findChildren<QWidget *>(name))
        if (child->isVisible())
            return child;
    return nullptr;
}

QWidget *find(const QWidget &window, const QString &path)
{
    const QWidget *found = &window;
    for (const QString &name : path.split(QLatin1Char('/')))
        found = found == nullptr ? nullptr : shownChild(*found, name);
    return const_cast<QWidget *>(found);
}

QString textOf(const QWidget &widget)
{
    const QVariant text = widget.property("text");
    return text.isValid() ? text.toString() : widget.accessibleName();
}

// Where the keys go: to an open menu or list first, then to what has the focus.
QWidget *keyReceiver()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup->focusWidget() ? popup->focusWidget() : popup;
    return QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
}

QMenu *openMenu()
{
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

} // namespace

void cannot(const QString &what)
{
    qFatal("The analyst cannot go on: %s.", qPrintable(what));
}

Analyst::Analyst() : m_theme(*qApp), m_window(m_theme, m_prompts)
{
    m_prompts.setWindow(&m_window);
    m_window.show();
    turnsToTheWindow();
}

Analyst::~Analyst()
{
    if (m_dialogsToCome > 0)
        cannot(QStringLiteral("a dialog that should have opened did not"));
}

QWidget &Analyst::sees(const QString &name) const
{
    const QWidget *dialog = QApplication::activeModalWidget();
    QWidget *found = find(dialog ? *dialog : m_window, name);
    if (!found)
        cannot(QStringLiteral("no %1 is shown").arg(name));
    return *found;
}

bool Analyst::isShown(const QString &name) const
{
    return find(m_window, name) != nullptr;
}

QString Analyst::reads(const QString &name) const
{
    return textOf(sees(name));
}

QStringList Analyst::readsAll(const QString &parent, const QString &name) const
{
    QStringList texts;
    for (const QWidget *child : sees(parent).findChildren<QWidget *>(name))
        if (child->isVisible())
            texts << textOf(*child);
    return texts;
}

QAbstractItemView &Analyst::view(const QString &name) const
{
    return seesA<QAbstractItemView>(name);
}

int Analyst::rowsOf(const QString &table) const
{
    return view(table).model()->rowCount();
}

QString Analyst::readsCell(const QString &table, int row, int column) const
{
    const QModelIndex index = view(table).model()->index(row, column);
    if (!index.isValid())
        cannot(QStringLiteral("%1 has no row %2").arg(table).arg(row));
    return index.data().toString();
}

void Analyst::clicks(const QString &name)
{
    clicksAt(name, sees(name).rect().center());
}

void Analyst::clicksAt(const QString &name, const QPoint &place)
{
    QWidget &widget = reachesFor(name);
    if (!widget.isEnabled())
        cannot(QStringLiteral("%1 is greyed out").arg(name));
    if (widget.visibleRegion().isEmpty())
        cannot(QStringLiteral("%1 is scrolled out of sight").arg(name));
    QTest::mouseClick(&widget, Qt::LeftButton, {}, place);
}

void Analyst::clicksCalled(const QString &parent, const QString &accessibleName)
{
    for (QWidget *child : reachesFor(parent).findChildren<QWidget *>()) {
        if (!child->isVisible() || child->accessibleName() != accessibleName)
            continue;
        QTest::mouseClick(child, Qt::LeftButton);
        return;
    }
    cannot(QStringLiteral("nothing in %1 is called “%2”").arg(parent, accessibleName));
}

void Analyst::drags(const QString &name, const QPoint &from, const QPoint &to)
{
    QWidget &widget = reachesFor(name);
    QTest::mousePress(&widget, Qt::LeftButton, {}, from);
    for (const int part : {1, 2, 3, 4})
        QTest::mouseMove(&widget, from + (to - from) * part / 4);
    QTest::mouseRelease(&widget, Qt::LeftButton, {}, to);
}

// Scrolls to it, and tells where it is.
QPoint Analyst::showsCell(const QString &table, int row, int column)
{
    turnsToTheWindow();
    QAbstractItemView &cells = view(table);
    const QModelIndex index = cells.model()->index(row, column);
    if (!index.isValid())
        cannot(QStringLiteral("%1 has no row %2").arg(table).arg(row));
    cells.scrollTo(index);
    return cells.visualRect(index).center();
}

void Analyst::clicksCell(const QString &table, int row, int column)
{
    const QPoint place = showsCell(table, row, column);
    QTest::mouseClick(view(table).viewport(), Qt::LeftButton, {}, place);
}

void Analyst::opensCell(const QString &table, int row, int column)
{
    const QPoint place = showsCell(table, row, column);
    QAbstractItemView &cells = view(table);
    QTest::mouseClick(cells.viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(cells.viewport(), Qt::LeftButton, {}, place);
    waitsUntil([&cells] { return cells.isAncestorOf(QApplication::focusWidget()); },
               QStringLiteral("a cell of %1 can be edited").arg(table));
}

void Analyst::clicksTab(const QString &tabs, int tab)
{
    turnsToTheWindow();
    QTabBar *bar = seesA<QTabWidget>(tabs).tabBar();
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(tab).center());
}

void Analyst::clicksHeader(const QString &table, int column)
{
    turnsToTheWindow();
    QHeaderView *header = seesA<QTableView>(table).horizontalHeader();
    const QPoint place(header->sectionViewportPosition(column) + header->sectionSize(column) / 2, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
}

// When a dialog or a menu closes, a window manager gives the focus back to the window; where there is none, this does.
void Analyst::turnsToTheWindow()
{
    const auto isActive = [this] { return QApplication::activeWindow() == &m_window; };
    if (QApplication::activeModalWidget() || QApplication::activePopupWidget() || isActive())
        return;
    waitsUntil(
        [&] {
            if (QGuiApplication::focusWindow() == m_window.windowHandle())
                QApplication::setActiveWindow(&m_window); // Qt misses it now and then, where the dialog is just going
            else
                m_window.activateWindow();
            return isActive();
        },
        QStringLiteral("the window is active"));
}

QWidget &Analyst::reachesFor(const QString &name)
{
    turnsToTheWindow();
    return sees(name);
}

void Analyst::presses(Qt::Key key, Qt::KeyboardModifiers modifiers, int times)
{
    turnsToTheWindow();
    for (int time = 0; time < times; ++time)
        QTest::keyClick(keyReceiver(), key, modifiers);
}

// Letter by letter, as the first one may open an editor that takes the next.
void Analyst::types(const QString &text)
{
    turnsToTheWindow();
    for (const QChar letter : text)
        QTest::keyClicks(keyReceiver(), QString(letter));
}

void Analyst::typesOver(const QString &text)
{
    presses(Qt::Key_A, Qt::ControlModifier);
    types(text);
    presses(Qt::Key_Return);
}

void Analyst::goesTo(int step)
{
    presses(static_cast<Qt::Key>(Qt::Key_0 + step), Qt::ControlModifier);
}

void Analyst::choosesIn(const QString &comboBox, const QString &entry)
{
    clicks(comboBox);
    auto &box = seesA<QComboBox>(comboBox);
    waitsUntil([&box] { return box.view()->isVisible(); }, QStringLiteral("%1 opens").arg(comboBox));
    const int wanted = box.findText(entry);
    if (wanted < 0)
        cannot(QStringLiteral("%1 does not offer “%2”").arg(comboBox, entry));
    presses(Qt::Key_Home);
    presses(Qt::Key_Down, {}, wanted);
    presses(Qt::Key_Return);
    if (box.currentText() != entry)
        cannot(QStringLiteral("%1 does not take “%2”").arg(comboBox, entry));
}

void Analyst::walkMenu(const QStringList &entries)
{
    for (const QString &entry : entries) {
        QMenu *menu = openMenu();
        if (!menu)
            cannot(QStringLiteral("no menu is open to choose “%1” from").arg(entry));
        const auto isThere = [menu, &entry] {
            return menu->activeAction() && menu->activeAction()->text().remove(QLatin1Char('&')) == entry;
        };
        for (qsizetype tried = 0; tried <= menu->actions().size() && !isThere(); ++tried)
            QTest::keyClick(menu, Qt::Key_Down);
        if (!isThere())
            cannot(QStringLiteral("the menu has no “%1”").arg(entry));
        QTest::keyClick(menu, Qt::Key_Return);
    }
}

// The menu of a button has an event loop of its own, so the keys are pressed from within it.
void Analyst::choosesFromMenu(const QString &button, const QStringList &entries)
{
    bool chosen = false;
    onceTrue(
        &m_window, [] { return openMenu() != nullptr; },
        [this, entries, &chosen] {
            walkMenu(entries);
            chosen = true;
        });
    clicks(button);
    waitsUntil([&chosen] { return chosen; }, QStringLiteral("the menu of %1 opens").arg(button));
}

void Analyst::choosesFromMenuBar(Qt::Key letter, const QString &entry)
{
    turnsToTheWindow();
    QTest::keyClick(&m_window, letter, Qt::AltModifier);
    waitsUntil([] { return openMenu() != nullptr; }, QStringLiteral("the menu for “%1” opens").arg(entry));
    walkMenu({entry});
}

void Analyst::inTheDialog(std::function<void()> act)
{
    ++m_dialogsToCome;
    const auto isOpen = [] {
        const QWidget *dialog = QApplication::activeModalWidget();
        const QWidget *focus = QApplication::focusWidget();
        return dialog && QApplication::activeWindow() == dialog && focus && dialog->isAncestorOf(focus);
    };
    onceTrue(&m_window, isOpen, [this, act = std::move(act)] {
        --m_dialogsToCome;
        act();
    });
}

void Analyst::waitsUntil(const std::function<bool()> &holds, const QString &what) const
{
    if (!QTest::qWaitFor(holds, longestWait))
        cannot(QStringLiteral("it never came that %1").arg(what));
}

} // namespace touchstone::test
