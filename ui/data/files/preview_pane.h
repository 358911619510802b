#pragma once

#include "core/import/plan/import_plan.h"
#include "core/import/tables/raw_table.h"

#include <QWidget>

class QComboBox;

namespace touchstone
{

class ColumnModel;
class PreviewModel;
class TextLabel;
class TableView;
class Theme;

// One column as it stands in the file beside what was understood, with the choices that its kind leaves open: decimal
// sign, order of dates, separator of lists.
class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    PreviewPane(Theme &theme, ColumnModel &columns, QWidget *parent = nullptr);

    void setTable(std::shared_ptr<const RawTable> table);
    void setColumn(int row); // row of the column model

Q_SIGNALS:
    void originRequested(int row, int column,
                         const QPoint &place); // of the table; where to show it, in global coordinates

private:
    void fillColumns();
    void refresh();
    void showReading(const ColumnReading &reading);
    void changeReading();
    void offerOrigin();
    QComboBox *makeChoice(const QString &what, const QString &objectName);

    ColumnModel &m_columns;
    std::shared_ptr<const RawTable> m_table;
    PreviewModel *m_model;
    TableView *m_view;
    QComboBox *m_column;
    QComboBox *m_decimal;
    QComboBox *m_dates;
    QComboBox *m_separator;
    TextLabel *m_summary;
};

} // namespace touchstone
