#include "ui/profile/bin_model.h"

#include "core/base/locale_text.h"
#include "ui/widgets/points_bar.h"
#include "ui/widgets/row_painting.h"
#include "ui/widgets/text_label.h"

#include <QPainter>

namespace touchstone
{

void BinModel::showTrait(const Trait &trait, const Table &table, const std::vector<int> &score, int most)
{
    QStringList texts;
    for (const Bin &bin : trait.bins) {
        const QString text = describe(bin.criteria, table);
        texts << (text.isEmpty() ? tr("No condition yet") : text);
    }
    texts << tr("Anything else") << tr("Not known");
    if (trait == m_trait && texts == m_texts && score == m_score && most == m_most)
        return; // each step of another line's edit comes here
    const bool sameRows = texts.size() == m_texts.size() && trait.id == m_trait.id;
    if (!sameRows)
        beginResetModel();
    m_trait = trait;
    m_texts = texts;
    m_score = score;
    m_most = most;
    if (sameRows)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
    else
        endResetModel();
}

int BinModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_texts.size());
}

int BinModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

int BinModel::pointsAt(int row) const
{
    if (row < binCount())
        return m_trait.bins[static_cast<std::size_t>(row)].points;
    return row == binCount() ? m_trait.otherwise : m_trait.neutral;
}

QVariant BinModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    if (role == Qt::TextAlignmentRole && index.column() != ConditionColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == ToneRole && index.row() >= binCount())
        return static_cast<int>(Tone::Muted);
    if (role == ShareRole && index.column() == ScoreColumn)
        return m_most > 0 ? static_cast<double>(m_score.at(row)) / m_most : 0.0;
    if (role == Qt::EditRole && index.column() == PointsColumn)
        return pointsAt(index.row());
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case ConditionColumn:
        return m_texts.at(index.row());
    case PointsColumn:
        return countText(pointsAt(index.row()));
    default:
        return countText(m_score.at(row));
    }
}

bool BinModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole || index.column() != PointsColumn)
        return false;
    const int points = std::max(0, value.toInt());
    if (points == pointsAt(index.row()))
        return false;
    if (index.row() < binCount())
        m_trait.bins[static_cast<std::size_t>(index.row())].points = points;
    else if (index.row() == binCount())
        m_trait.otherwise = points;
    else
        m_trait.neutral = points;
    Q_EMIT dataChanged(index, index);
    Q_EMIT pointsEdited(m_trait);
    return true;
}

QVariant BinModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != ConditionColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == ScoreColumn)
        return tr("The points in the score, in which all traits together give 100");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ConditionColumn:
        return tr("Condition");
    case PointsColumn:
        return tr("Points");
    case ScoreColumn:
        return tr("Score");
    default:
        return {};
    }
}

Qt::ItemFlags BinModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == PointsColumn ? usual | Qt::ItemIsEditable : usual;
}

void BinPointsDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect rect = cellTextRect(option);
    painter->setFont(Theme::font(TextRole::Body));
    painter->setPen(theme().colours().text);
    painter->drawText(QRect(rect.left(), rect.top(), 24, rect.height()), Qt::AlignRight | Qt::AlignVCenter,
                      index.data().toString());
    const QRectF bar(rect.left() + 32, rect.center().y() - 2.5, std::max(0, rect.width() - 32), 6.0);
    paintPointsBar(*painter, bar, index.data(BinModel::ShareRole).toDouble(), theme());
}

} // namespace touchstone
