#include "ui/widgets/value_list_model.h"

#include "core/base/locale_text.h"

#include <algorithm>

namespace touchstone
{

void ValueListModel::setValues(std::vector<ValueCount> values, const QStringList &ticked)
{
    beginResetModel();
    m_ticked = QSet<QString>(ticked.begin(), ticked.end());
    QSet<QString> strangers = m_ticked;
    for (const ValueCount &value : values)
        strangers.remove(value.value);
    for (const QString &value : ticked) {
        if (strangers.contains(value))
            values.push_back({value, 0});
    }
    std::stable_partition(values.begin(), values.end(),
                          [this](const ValueCount &value) { return m_ticked.contains(value.value); });
    m_values = std::move(values);
    rebuild();
    endResetModel();
}

void ValueListModel::setSearch(const QString &text)
{
    beginResetModel();
    m_search = text;
    rebuild();
    endResetModel();
}

void ValueListModel::rebuild()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        if (m_search.isEmpty() || m_values[i].value.contains(m_search, Qt::CaseInsensitive))
            m_shown.push_back(i);
    }
}

QStringList ValueListModel::ticked() const
{
    QStringList values;
    for (const ValueCount &value : m_values) {
        if (m_ticked.contains(value.value))
            values << value.value;
    }
    return values;
}

int ValueListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant ValueListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ValueCount &value = m_values[m_shown[static_cast<std::size_t>(index.row())]];
    if (role == Qt::DisplayRole)
        return tr("%1 (%2)").arg(value.value, countText(static_cast<qint64>(value.count)));
    if (role == Qt::CheckStateRole)
        return m_ticked.contains(value.value) ? Qt::Checked : Qt::Unchecked;
    return {};
}

bool ValueListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole)
        return false;
    const QString text = m_values[m_shown[static_cast<std::size_t>(index.row())]].value;
    if (value.toInt() == Qt::Checked)
        m_ticked.insert(text);
    else
        m_ticked.remove(text);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT tickedChanged();
    return true;
}

Qt::ItemFlags ValueListModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable : Qt::NoItemFlags;
}

} // namespace touchstone
