#include "ui/widgets/text_table_model.h"

#include "ui/widgets/table_view.h"

#include <utility>

namespace touchstone
{

TextTableModel::TextTableModel(QStringList headers, QObject *parent)
    : QAbstractTableModel(parent), m_headers(std::move(headers))
{
}

void TextTableModel::setHeaders(const QStringList &headers)
{
    beginResetModel();
    m_headers = headers;
    m_rows.clear();
    endResetModel();
}

void TextTableModel::setRows(std::vector<std::vector<TextCell>> rows)
{
    if (rows.size() == m_rows.size() && !rows.empty()) {
        m_rows = std::move(rows); // selection and scroll position stay
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const TextCell &TextTableModel::cell(int row, int column) const
{
    return m_rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
}

int TextTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TextTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant TextTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TextCell &shown = cell(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return shown.text;
    case Qt::AccessibleTextRole:
        return shown.ticked ? QStringLiteral("%1: %2").arg(m_headers[index.column()],
                                                           *shown.ticked ? tr("ticked") : tr("not ticked"))
                            : shown.text;
    case Qt::CheckStateRole:
        return shown.ticked ? QVariant(int(*shown.ticked ? Qt::Checked : Qt::Unchecked)) : QVariant();
    case Qt::TextAlignmentRole:
        return shown.right ? QVariant(rightAligned) : QVariant();
    case SortRole:
        return shown.sort.isValid() ? shown.sort : QVariant(shown.text);
    case ToneRole:
        return static_cast<int>(shown.tone);
    default:
        return {};
    }
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_headers.size())
        return {};
    if (role == Qt::TextAlignmentRole && !m_rows.empty() && cell(0, section).right)
        return rightAligned;
    return role == Qt::DisplayRole ? QVariant(m_headers[section]) : QVariant();
}

Qt::ItemFlags TextTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    const TextCell &shown = cell(index.row(), index.column());
    flags.setFlag(Qt::ItemIsEditable, shown.editable);
    flags.setFlag(Qt::ItemIsUserCheckable, shown.ticked.has_value());
    return flags;
}

bool TextTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid())
        return false;
    TextCell &changed = m_rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
    if (role == Qt::CheckStateRole && changed.ticked) {
        changed.ticked = value.toInt() == Qt::Checked;
        Q_EMIT dataChanged(index, index);
        Q_EMIT ticked(index.row(), index.column(), *changed.ticked);
        return true;
    }
    if (role != Qt::EditRole || !changed.editable)
        return false;
    if (const QString text = value.toString().trimmed(); text != changed.text)
        Q_EMIT edited(index.row(), index.column(), text);
    return true;
}

} // namespace touchstone
