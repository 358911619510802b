#include "ui/data/files/left_out_model.h"

#include "core/base/locale_text.h"
#include "core/import/tables/dropped_log.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <algorithm>

namespace touchstone
{

void LeftOutModel::setSource(const Source *source)
{
    beginResetModel();
    m_lines.clear();
    m_options = source ? source->options : ReadOptions();
    if (source) {
        addPutBack(*source);
        for (const DroppedRows &dropped : source->reading.dropped)
            addDropped(dropped);
    }
    endResetModel();
}

void LeftOutModel::addPutBack(const Source &source)
{
    for (const PutBackRow &row : source.options.putBackRows)
        m_lines.push_back({row.row, DropReason::AboveHeader, tr("Put back by you"), row.text, true, false});
    for (const DropReason reason : source.options.putBackReasons)
        m_lines.push_back(
            {0, reason, tr("Put back by you"), tr("All of this kind: %1").arg(dropReasonText(reason)), true, true});
}

void LeftOutModel::addDropped(const DroppedRows &dropped)
{
    for (const FileRow &row : dropped.rows)
        m_lines.push_back({row.row, dropped.kind, dropped.reason, row.texts.join(QStringLiteral(" | ")), false, false});
    const qint64 more = dropped.count - static_cast<qint64>(dropped.rows.size());
    if (more > 0)
        m_lines.push_back({0, dropped.kind, dropped.reason,
                           dropped.rows.empty() ? tr("%Ln row(s)", nullptr, static_cast<int>(more))
                                                : tr("and %Ln more", nullptr, static_cast<int>(more)),
                           false, false});
}

ReadOptions LeftOutModel::toggled(const QList<int> &lines) const
{
    ReadOptions wanted = m_options;
    for (const int index : lines) {
        const Line &line = m_lines[static_cast<std::size_t>(index)];
        if (line.isOfReason)
            std::erase(wanted.putBackReasons, line.reason);
        else if (line.isPutBack)
            std::erase_if(wanted.putBackRows, [&line](const PutBackRow &row) { return row.row == line.row; });
        else if (line.row > 0)
            wanted.putBackRows.push_back({line.row, {}});
    }
    return wanted;
}

int LeftOutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LeftOutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant LeftOutModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return index.column() == Row ? QVariant(rightAligned) : QVariant();
    if (role == ToneRole)
        return static_cast<int>(line.isPutBack && index.column() == Why ? Tone::Primary : Tone::Normal);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Row:
        return line.row > 0 ? countText(line.row) : QString();
    case Why:
        return line.why;
    case Text:
        return line.text;
    default:
        return {};
    }
}

QVariant LeftOutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Row)
        return rightAligned;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Row:
        return tr("Row");
    case Why:
        return tr("Why");
    case Text:
        return tr("What it says");
    default:
        return {};
    }
}

} // namespace touchstone
