#include "ui/data/files/preview_model.h"

#include "core/base/locale_text.h"
#include "core/import/values/value_parser.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

namespace touchstone
{

namespace
{
constexpr std::size_t mostRows = 200;
}

void PreviewModel::show(const std::shared_ptr<const RawTable> &table, int column, const ColumnReading &reading)
{
    beginResetModel();
    m_lines.clear();
    m_unread = 0;
    if (table && column >= 0) {
        const RawColumn &cells = table->columns[static_cast<std::size_t>(column)];
        for (std::size_t row = 0; row < std::min(mostRows, table->rowCount()); ++row) {
            const QString raw = cells.text(row);
            m_lines.push_back({table->fileRows[row], raw, previewValue(raw, reading)});
            if (!raw.isEmpty() && m_lines.back().parsed.isEmpty())
                ++m_unread;
        }
    }
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    const bool unknown = index.column() == Parsed && line.parsed.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        if (unknown)
            return tr("unknown");
        return index.column() == Row ? countText(line.fileRow) : index.column() == Raw ? line.raw : line.parsed;
    case Qt::TextAlignmentRole:
        return index.column() == Row ? QVariant(rightAligned) : QVariant();
    case ToneRole:
        return static_cast<int>(unknown && !line.raw.isEmpty()     ? Tone::Attention
                                : unknown || index.column() == Row ? Tone::Muted
                                                                   : Tone::Normal);
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Row)
        return rightAligned;
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Row ? tr("Row") : section == Raw ? tr("In the file") : tr("Understood as");
}

} // namespace touchstone
