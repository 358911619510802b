#include "ui/renewal/change_list_model.h"

#include "core/base/locale_text.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <utility>

namespace touchstone
{

namespace
{

QString kindText(ColumnChange::Kind kind)
{
    switch (kind) {
    case ColumnChange::Kind::Gone:
        return ChangeListModel::tr("Gone");
    case ColumnChange::Kind::Renamed:
        return ChangeListModel::tr("Renamed");
    case ColumnChange::Kind::Added:
        return ChangeListModel::tr("New");
    case ColumnChange::Kind::ReadOtherwise:
        return ChangeListModel::tr("Looks otherwise");
    case ColumnChange::Kind::Emptier:
        return ChangeListModel::tr("Emptier");
    case ColumnChange::Kind::NewValues:
        return ChangeListModel::tr("New values");
    }
    return {};
}

QString valueText(const QString &value)
{
    return value.isEmpty() ? QStringLiteral("–") : value;
}

} // namespace

ChangeListModel::ChangeListModel(QStringList headers, int numbersFrom, int numbersTo, QObject *parent)
    : QAbstractTableModel(parent), m_headers(std::move(headers)), m_numbersFrom(numbersFrom), m_numbersTo(numbersTo)
{
}

void ChangeListModel::setLines(std::vector<Line> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int ChangeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ChangeListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant ChangeListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return line.cells.value(index.column());
    case Qt::TextAlignmentRole:
        return isNumber(index.column()) ? QVariant(rightAligned) : QVariant();
    case ToneRole:
        return static_cast<int>(line.needsLook && index.column() == 0 ? Tone::Attention : Tone::Normal);
    default:
        return {};
    }
}

QVariant ChangeListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && isNumber(section))
        return rightAligned;
    return role == Qt::DisplayRole ? QVariant(m_headers.value(section)) : QVariant();
}

std::vector<ChangeListModel::Line> columnLines(const ImportChanges &changes)
{
    std::vector<ChangeListModel::Line> lines;
    for (const ExportDrift &drift : changes.exports)
        for (const ColumnChange &change : drift.columns)
            lines.push_back({{kindText(change.kind), change.text, drift.arrival.source}, change.matters});
    return lines;
}

std::vector<ChangeListModel::Line> fieldLines(const ImportChanges &changes)
{
    std::vector<ChangeListModel::Line> lines;
    for (const FieldChange &field : changes.accounts.fields) {
        const ValueChange example = field.examples.empty() ? ValueChange{} : field.examples.front();
        const QString text = ChangeListModel::tr("%1: %2 → %3", "account, value before, value now")
                                 .arg(example.account, valueText(example.before), valueText(example.after));
        lines.push_back(
            {{field.label, countText(field.changed), countText(field.learnt), countText(field.lost), text}});
    }
    return lines;
}

} // namespace touchstone
