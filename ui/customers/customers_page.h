#pragma once

#include "core/customers/best_customers.h"
#include "core/project/project.h"
#include "ui/page.h"

class QStackedWidget;

namespace touchstone
{

class CriteriaPanel;
class CustomerList;
class EmptyState;
class Notes;
class PageHeader;
class RetentionCard;
class ValueCard;

// Step 2: who the best customers are, by criteria and by hand, with the list that answers while a threshold is dragged.
class CustomersPage : public Page
{
    Q_OBJECT

public:
    explicit CustomersPage(const PageContext &context, QWidget *parent = nullptr);

    Status status() const override;

private:
    QWidget *workArea();
    void connectPanels();
    void showProject(ProjectParts parts);
    void select();
    void showSelection();
    void combine(BestRule::Combine combine, int atLeast, double weightCut);
    void mark(int account, bool best);

    PageContext m_context;
    Shared<BestSelection> m_selection; // of the present project; null while it is being computed
    PageHeader *m_header;
    Notes *m_notes;
    CriteriaPanel *m_criteria;
    RetentionCard *m_retention;
    ValueCard *m_value;
    CustomerList *m_list;
    EmptyState *m_empty;
    QStackedWidget *m_pages;
};

} // namespace touchstone
