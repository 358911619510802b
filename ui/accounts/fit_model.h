#pragma once

#include "core/data/key_order.h"
#include "core/project/analysis.h"
#include "ui/accounts/origin_view.h"
#include "ui/widgets/table_view.h"

#include <QAbstractTableModel>

#include <optional>

namespace touchstone
{

// Which rows the table of fit lists.
enum class FitPopulation { OpenOpportunities, Prospects, Customers };

// What the analyst looks for in it.
struct FitFilter {
    QString text;             // in a name, without regard to case
    std::optional<Tier> tier; // only this one
    QString stage;            // only this one; of opportunities
    bool operator==(const FitFilter &) const = default;
};

// Accounts, or open opportunities with their accounts, with score, range and tier. Sorts and filters by an index, so
// that large tables stay quick. Keeps the project and the analysis that it shows alive.
class FitModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Account, Stage, Amount, Score, Range, TierColumn, Coverage, ColumnCount };
    enum Role {
        TierRole = FirstOwnRole, // int of Tier; invalid: no fit is known
        TierNoteRole,            // "provisional", "needs data"; empty: nothing to say
        RangeTextRole,           // "40–60"; empty: all that counts is known
        ScoreShareRole           // 0 to 1
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const Project &project, const Analysis &analysis, FitPopulation population);
    void setFilter(const FitFilter &filter);
    const FitFilter &filter() const { return m_filter; }

    int accountAt(int row) const;                                       // -1: of unknown account
    TracedCell tracedAt(const QModelIndex &index) const;                // without fields where the fit is shown
    int rowOfAccount(int account) const;                                // -1: not listed
    int totalCount() const { return static_cast<int>(m_items.size()); } // before filtering

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    struct Item {
        qint32 account = -1;
        qint32 opportunity = -1;
    };

    void collectItems();
    void rebuildOrder();
    void orderByScore(bool descending);
    bool passes(const Item &item) const;
    bool hasFit(const Item &item) const;
    bool hasScore(const Item &item) const;
    QString nameOf(const Item &item) const;
    QString accountOf(const Item &item) const;
    QString stageOf(const Item &item) const;
    double amountOf(const Item &item) const;
    double numberFor(const Item &item, Column column) const;
    QString textFor(const Item &item, Column column) const;
    QString accessibleText(const Item &item, Column column) const;
    QString tierNote(const Item &item) const;
    const Item &itemAt(std::size_t row) const { return m_items[m_order[m_byScore ? (*m_byScore)[row] : row]]; }
    const Item &itemAt(int row) const { return itemAt(static_cast<std::size_t>(row)); }

    Shared<Dataset> m_dataset;
    Shared<FitScores> m_scores;
    FitPopulation m_population = FitPopulation::OpenOpportunities;
    FitFilter m_filter;
    int m_sortColumn = Score;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    std::vector<Item> m_items;
    std::vector<std::uint32_t> m_order; // shown rows, as indices of m_items
    std::optional<KeyOrder> m_byScore;  // how they are ordered: as they stand there, or by their scores
};

} // namespace touchstone
