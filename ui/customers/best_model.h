#pragma once

#include "core/customers/best_customers.h"
#include "ui/accounts/origin_view.h"
#include "ui/widgets/table_view.h"

#include <QAbstractTableModel>

#include <memory>

namespace touchstone
{

// The customers with what each criterion says of them. Filtered and sorted by a vector of rows, so that it stays quick
// with a million of them. Shows what it was given last; keeps it alive.
class BestModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, CriteriaColumn, HandColumn, columnTotal };
    enum Role { MarksRole = FirstOwnRole }; // QVector<int> of Mark
    enum Mark { NotMet, Met, UnknownMark };
    enum class Filter { Best, NotBest, Undecided, ByHand, All };

    using QAbstractTableModel::QAbstractTableModel;

    void setCustomers(std::shared_ptr<const Dataset> dataset, std::shared_ptr<const BestRule> rule,
                      std::shared_ptr<const BestSelection> selection);
    void setFilter(Filter filter);
    void setSearch(const QString &text);

    // The row of the account in the data set; -1: none.
    int accountAt(const QModelIndex &index) const;
    QModelIndex indexOf(int account) const;
    bool isMarked(int account) const;
    TracedCell tracedAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    bool passes(std::size_t account) const;
    void rebuild();
    void order();
    const HandMark *markOf(std::size_t account) const;
    Mark stateOf(std::size_t criterion, std::size_t account) const;
    std::size_t metCount(std::size_t account) const;
    QString criteriaText(std::size_t account) const;
    QString criteriaTip(std::size_t account) const;
    QString handText(std::size_t account) const;

    std::shared_ptr<const Dataset> m_dataset;
    std::shared_ptr<const BestRule> m_rule;
    std::shared_ptr<const BestSelection> m_selection;
    std::vector<std::size_t> m_on; // the criteria that count
    QStringList m_descriptions;    // of those
    std::vector<std::uint32_t> m_rows;
    std::map<std::uint32_t, const HandMark *> m_marks;
    Filter m_filter = Filter::Best;
    QString m_search;
    int m_sortColumn = CriteriaColumn;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

// Draws one small mark per criterion: a full disc where it is met, a ring where it is not, a question mark where
// nobody knows.
class CriteriaDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace touchstone
