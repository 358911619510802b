#pragma once

#include "core/project/project.h"

#include <QScrollArea>

class QVBoxLayout;

namespace touchstone
{

class SourceCard;
class Theme;

// The imported files as cards. One is chosen; the page shows its columns.
class SourceList : public QScrollArea
{
    Q_OBJECT

public:
    explicit SourceList(Theme &theme, QWidget *parent = nullptr);

    void setProject(const Project &project);
    int current() const { return m_current; } // index of the source; -1: none
    void setCurrent(int source);

Q_SIGNALS:
    void currentChanged(int source);
    void roleChosen(int source, touchstone::SourceRole role);
    void removeRequested(int source);

private:
    Theme &m_theme;
    QVBoxLayout *m_column;
    std::vector<SourceCard *> m_cards;
    int m_current = -1;
};

} // namespace touchstone
