#pragma once

#include "core/import/tables/raw_table.h"

#include <QWidget>

class QHBoxLayout;

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
    void setTable(std::shared_ptr<const RawTable> table); // of the file; other readings are told from its values

Q_SIGNALS:
    void currentChanged(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    TableView *makeTable(Theme &theme);
    QWidget *makeAlternatives();
    void showReason();
    void showAlternatives();

    ColumnModel &m_columns;
    TableView *m_table;
    TextLabel *m_reason;
    std::shared_ptr<const RawTable> m_raw;
    QWidget *m_alternatives;
    QHBoxLayout *m_choices = nullptr; // a button each
};

} // namespace touchstone
