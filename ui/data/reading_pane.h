#pragma once

#include "core/import/raw_table.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;
class QSpinBox;

namespace touchstone
{

class LeftOutModel;
class TableView;
class TextLabel;
class Theme;

// How a file was read, to be changed: its encoding and delimiter, the rows that name its columns, the rows that were
// left out.
class ReadingPane : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingPane(Theme &theme, QWidget *parent = nullptr);

    void setSource(const Source *source); // null: none

Q_SIGNALS:
    void rowsWanted(const touchstone::ReadOptions &wanted);    // follows from what is kept of the file
    void readingWanted(const touchstone::ReadOptions &wanted); // needs the file

private:
    QWidget *makeControls();
    TableView *makeTable(Theme &theme);
    void toggleSelected();
    void refreshButton();
    void fillControls(const Source &source);

    LeftOutModel *m_model;
    ReadOptions m_options;
    TextLabel *m_summary;
    QWidget *m_text; // encoding and delimiter, of text files only
    QComboBox *m_encoding = nullptr;
    QComboBox *m_delimiter = nullptr;
    QSpinBox *m_headerRow = nullptr;
    QSpinBox *m_headerRows = nullptr;
    TableView *m_table = nullptr;
    QPushButton *m_toggle = nullptr;
};

} // namespace touchstone
