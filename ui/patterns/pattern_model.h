#pragma once

#include "core/patterns/pattern.h"
#include "ui/widgets/table_view.h"

#include <QAbstractTableModel>

#include <optional>

namespace touchstone
{

// The patterns that were mined, filtered by verdict, direction and text. Texts and intervals are worked out once, when
// the patterns arrive.
class PatternModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        PatternColumn,
        VerdictColumn,
        SharesColumn,
        LiftColumn,
        BestColumn,
        RestColumn,
        PColumn,
        QColumn,
        columnTotal
    };
    enum Role {
        CountsRole = FirstOwnRole, // the second line of a pattern's cell
        EvidenceRole,              // int of Evidence
        MarksRole                  // std::vector<IntervalMark>
    };

    explicit PatternModel(Theme &theme, QObject *parent = nullptr);

    void setPatterns(const PatternSet &set, const Table &names);
    void setVerdict(std::optional<Evidence> verdict);
    void setDirection(std::optional<Direction> direction);
    void setSearch(const QString &text);

    const Pattern &patternAt(int row) const { return m_lines[m_rows[static_cast<std::size_t>(row)]].pattern; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        Pattern pattern;
        QString title;
        QString counts;
        QString lift;
        QString tip;
    };

    Line lineOf(const Pattern &pattern, const Table &names, Against against) const;
    QVariant displayed(const Line &line, int column) const;
    QVariant marksOf(const Pattern &pattern) const;
    void refilter();

    Theme &m_theme;
    std::vector<Line> m_lines;
    std::vector<std::size_t> m_rows;
    std::optional<Evidence> m_verdict;
    std::optional<Direction> m_direction;
    QString m_search;
};

// A pattern's conditions with its counts below.
class PatternDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    // One line more where the conditions do not fit into one.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace touchstone
