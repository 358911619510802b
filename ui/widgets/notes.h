#pragma once

#include "ui/theme/theme.h"

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace touchstone
{

// What the analyst should know, said calmly: an icon and a sentence each. Takes no room when there is nothing.
class Notes : public QWidget
{
    Q_OBJECT

public:
    explicit Notes(Theme &theme, QWidget *parent = nullptr);

    void setNotes(const QStringList &notes);

    // How many are shown at once; a button shows the others.
    void setMost(int most);
    const QStringList &notes() const { return m_notes; }

private:
    void fill();
    void addNote(const QString &note);
    void addButton();

    Theme &m_theme;
    QStringList m_notes;
    int m_most = 4;
    bool m_all = false;
    QVBoxLayout *m_column;
};

} // namespace touchstone
