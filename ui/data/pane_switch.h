#pragma once

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace touchstone
{

class EmptyState;
class Theme;

// What a part shows that has nothing to decide about. Named otherwise than that of the page, which asks for files.
EmptyState *nothingToDecide(Theme &theme, const QString &sentence, QWidget *parent);

// Parts of a pane of which one is shown, chosen above them; each may tell how much there is in it.
class PaneSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit PaneSwitch(const QString &name, QWidget *parent = nullptr);

    int add(QWidget *part, const QString &label);
    void setCount(int part, qsizetype count); // 0: none is told

private:
    QTabBar *m_bar;
    QStackedWidget *m_parts;
    QStringList m_labels;
};

} // namespace touchstone
