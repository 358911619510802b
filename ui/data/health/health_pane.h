#pragma once

#include "core/health/remedies.h"
#include "ui/page.h"

#include <memory>

class QButtonGroup;
class QSortFilterProxyModel;
class QStackedWidget;

namespace touchstone
{

class FieldCard;
class FindingList;
class HealthModel;
class TableView;
class TextLabel;

// What is to be known about the data before a profile is made of them: a heat map of how full each field is in each
// population, the field that is chosen beside it, and what was found, with buttons that change the plan. Computed in
// the background when it is looked at, and again when the data change.
class HealthPane : public QWidget
{
    Q_OBJECT

public:
    explicit HealthPane(const PageContext &context, QWidget *parent = nullptr);

    void setDataset(std::shared_ptr<const Dataset> dataset);

    // The change of the plan that was asked for is done, or has failed.
    void setBusy(bool busy);

Q_SIGNALS:
    void remedyRequested(const touchstone::RemedyColumns &columns, const QString &text);
    void accountRequested(int account);
    void countsChanged(int grave); // how many problems and warnings there are

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Part { Findings, Fields };

    QWidget *makeHead();
    QWidget *makeMap();
    TableView *makeTable();
    void compute();
    void show(std::shared_ptr<const DataHealth> health);
    void setUpColumns();
    void choosePart(Part part);
    void arrange();
    void showCurrent();
    void listWithout(const FieldHealth &field, int population);
    void showFindingsAccounts(int finding);
    void chooseField(const QString &field);
    void applyRemedy(int finding);
    QString headline() const;

    PageContext m_context;
    std::shared_ptr<const Dataset> m_dataset;
    std::shared_ptr<const Dataset> m_shown; // the data that m_health is of
    std::shared_ptr<const DataHealth> m_health;
    HealthModel *m_model;
    QSortFilterProxyModel *m_sorted;
    TextLabel *m_headline;
    QButtonGroup *m_parts;
    QStackedWidget *m_stack;
    TextLabel *m_wait;
    TableView *m_table = nullptr;
    FieldCard *m_card;
    FindingList *m_findings;
    QWidget *m_map = nullptr;
    QWidget *m_switch = nullptr;
    Part m_part = Fields;
    quint64 m_running = 0;
};

} // namespace touchstone
