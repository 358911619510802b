#pragma once

#include "ui/document/file_readings.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;

namespace touchstone
{

class EmptyState;
class ElidedLabel;
class TableView;
class TextLabel;
class TextTableModel;
class Theme;

// The first rows of a file that is being imported, as they will be read; or why it cannot be read.
class FirstRowsView : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRowsView(Theme &theme, QWidget *parent = nullptr);

    void show(const FileReadings::Reading &reading);

private:
    void showTable(int table);
    void fillTables(const QString &name);

    std::shared_ptr<const FilePreview> m_preview;
    quint64 m_reading = 0;
    TextTableModel *m_model;
    TableView *m_table;
    ElidedLabel *m_name;
    QComboBox *m_tables; // of a workbook or an archive
    TextLabel *m_summary;
    EmptyState *m_refusal;
    QStackedWidget *m_stack;
};

} // namespace touchstone
