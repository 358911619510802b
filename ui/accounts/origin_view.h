#pragma once

#include "core/matching/value_origin.h"
#include "core/project/project.h"
#include "ui/widgets/text_label.h"

#include <QFrame>

#include <functional>

class QAbstractItemView;
class QAction;
class QModelIndex;
class QVBoxLayout;

namespace touchstone
{

// What a cell of a table shows: fields of an account or of an opportunity.
struct TracedCell {
    int account = -1;
    int deal = -1;
    QStringList fields; // keys of attributes; empty: nothing that could be traced
};

// The trails of the cell's values, in the order of its fields.
std::vector<ValueOrigin> originsOf(const Project &project, const TracedCell &cell);

// Where values come from: file, sheet, row, column and original text of each, how it was read, and which of several
// files was believed. Opens over what was asked about and is closed by Esc or a click elsewhere.
class OriginView : public QFrame
{
    Q_OBJECT

public:
    OriginView(Theme &theme, QWidget *parent);

    void show(const Project &project, const QString &whose, const std::vector<ValueOrigin> &origins);
    void popUp(const QPoint &place); // in global coordinates, moved where the screen has room

    QString text() const { return m_text; } // all that it says, as it is copied

private:
    void addOrigin(const Project &project, const ValueOrigin &origin);
    void addCell(const Project &project, const ValueOrigin &origin, const CellOrigin &cell);
    void addLine(const QString &text, TextRole role, Tone tone = Tone::Normal);

    Theme &m_theme;
    QWidget *m_body;
    QVBoxLayout *m_rows;
    QString m_text;
};

// Shows where the cell's values come from. Nothing where none can be traced.
void showOrigin(QWidget *over, const QPoint &place, Theme &theme, const Project &project, const TracedCell &cell);

// Offers "Where does this come from?" in the menu of a table and by its shortcut, for the current cell.
QAction *offerOrigin(QAbstractItemView *view, Theme &theme, std::function<Project()> project,
                     std::function<TracedCell(const QModelIndex &)> cellAt);

} // namespace touchstone
