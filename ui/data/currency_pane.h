#pragma once

#include "core/project/project.h"

#include <QWidget>

#include <functional>

class QComboBox;

namespace touchstone
{

class TableView;
class TextLabel;
class TextTableModel;
class Theme;

// The one currency that amounts are told in, what the others are worth in it, and which amounts there are. Rates are
// typed in: the program knows none. What cannot be a rate or a day is refused with the reason.
class CurrencyPane : public QWidget
{
    Q_OBJECT

public:
    explicit CurrencyPane(Theme &theme, QWidget *parent = nullptr);

    void setProject(const Project &project);

Q_SIGNALS:
    void changeRequested(const QString &text, const std::function<void(touchstone::ImportPlan &)> &change);

private:
    QWidget *makeReporting();
    TableView *makeRates(Theme &theme);
    TableView *makeAmounts(Theme &theme);
    void showReporting();
    void showRates();
    void showAmounts();
    void chooseReporting();
    void editRate(int row, int column, const QString &text);
    void store(const CurrencyRate &rate);

    Shared<Dataset> m_dataset;
    Shared<ImportPlan> m_plan;
    std::vector<CurrencyRate> m_rates; // the rows of the table; 0: not typed in yet
    QComboBox *m_reporting = nullptr;
    TextTableModel *m_rateModel;
    TextTableModel *m_amountModel;
    TextLabel *m_finding;
    TextLabel *m_problem;
    TableView *m_rateTable;
    TableView *m_amounts;
};

} // namespace touchstone
