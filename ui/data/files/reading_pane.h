#pragma once

#include "core/import/plan/import_plan.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

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

    void setSource(const Source *source, const SourcePlan *plan); // null: none

Q_SIGNALS:
    void rowsWanted(const touchstone::ReadOptions &wanted);    // follows from what is kept of the file
    void readingWanted(const touchstone::ReadOptions &wanted); // needs the file
    void leftOutWanted(std::size_t entry, bool leftOut);       // of SourcePlan::leftOut
    void fiscalYearWanted(int month);

private:
    QComboBox *makeChoice(const QString &objectName, const QString &accessibleName);
    void makeTextControls();
    QWidget *makeRowControls();
    QWidget *makeControls();
    void askToReadAgain();
    TableView *makeTable(Theme &theme);
    void toggleSelected();
    void refreshButton();
    void fillControls(const Source &source);
    void fillChoices(const Source *source, const SourcePlan *plan);
    void addFiscalYear(const SourcePlan &plan);

    LeftOutModel *m_model;
    ReadOptions m_options;
    TextLabel *m_summary;
    QVBoxLayout *m_choices = nullptr; // what the plan leaves out, and when its year begins
    QWidget *m_text;                  // encoding and delimiter, of text files only
    QComboBox *m_encoding = nullptr;
    QComboBox *m_delimiter = nullptr;
    TextLabel *m_noFile = nullptr; // why they cannot be chosen
    QSpinBox *m_headerRow = nullptr;
    QSpinBox *m_headerRows = nullptr;
    TableView *m_table = nullptr;
    QPushButton *m_toggle = nullptr;
};

} // namespace touchstone
