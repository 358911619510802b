#pragma once

#include <QWidget>

namespace touchstone
{

class ColumnModel;
class TableView;
class TextLabel;
class Theme;

// The columns of one file and how they are understood, to be changed in place; below, why the chosen one is read so.
class ColumnsPane : public QWidget
{
    Q_OBJECT

public:
    ColumnsPane(Theme &theme, ColumnModel &columns, QWidget *parent = nullptr);

    void select(int row);

Q_SIGNALS:
    void currentChanged(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    TableView *makeTable(Theme &theme);
    void showReason();

    ColumnModel &m_columns;
    TableView *m_table;
    TextLabel *m_reason;
};

} // namespace touchstone
