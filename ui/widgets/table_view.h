#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace touchstone
{

// Roles beyond Qt's that the tables of the program know.
enum ItemRole {
    SortRole = Qt::UserRole, // typed value for sorting and filtering
    ToneRole,                // int of Tone
    FirstOwnRole             // where a model's own roles begin
};

// Where numbers stand in their cells and headers.
inline constexpr int rightAligned = int(Qt::AlignRight) | int(Qt::AlignVCenter);

// Draws a cell as text on the row's background: elided, with the tone of the model. The base of all delegates.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    // Tells the whole text of a cell that was cut.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    Theme &theme() const { return m_theme; }

    // What is in the cell, on the background that is there already.
    virtual void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

private:
    Theme &m_theme;
};

// A table in the look of the program: rows of 38 pixels, a header of 34, whole rows lit under the mouse, no grid.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(Theme &theme, QWidget *parent = nullptr);

    // Lets the user show and hide these columns by a menu on the header.
    void offerColumns(const std::vector<int> &columns);

    int hoveredRow() const { return m_hoveredRow; }

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void hover(int row);

    int m_hoveredRow = -1;
};

} // namespace touchstone
