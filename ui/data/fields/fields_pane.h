#pragma once

#include "core/data/field_summary.h"

#include <QWidget>

#include <memory>

class QSortFilterProxyModel;

namespace touchstone
{

class FieldModel;
class TableView;
class TextLabel;
class Theme;

// The fields of the accounts: how full, how spread, what to beware of. Sorted by a click on the header, searched by
// name; below the table all that is known of the chosen one.
class FieldsPane : public QWidget
{
    Q_OBJECT

public:
    explicit FieldsPane(Theme &theme, QWidget *parent = nullptr);

    void setFields(std::shared_ptr<const std::vector<FieldSummary>> fields);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    TableView *makeTable(Theme &theme);
    void showDetail();
    void showWarnings(); // where there are any and room for them; the line below the table has them anyway

    FieldModel *m_fields;
    QSortFilterProxyModel *m_sorted;
    TableView *m_table;
    TextLabel *m_detail;
    bool m_hasWarnings = false;
};

} // namespace touchstone
