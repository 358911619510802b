#include "ui/data/fields/field_delegates.h"

#include "ui/data/fields/field_model.h"
#include "ui/widgets/row_painting.h"

#include <QPainter>
#include <QSortFilterProxyModel>

#include <cmath>

namespace touchstone
{

namespace
{

constexpr int barHeight = 5;
constexpr int wordsWidth = 38;
constexpr double thinBelow = 0.5;

const FieldSummary *fieldOf(const QModelIndex &index)
{
    const auto *proxy = qobject_cast<const QSortFilterProxyModel *>(index.model());
    const QModelIndex source = proxy ? proxy->mapToSource(index) : index;
    const auto *model = qobject_cast<const FieldModel *>(source.model());
    return model ? &model->field(source.row()) : nullptr;
}

std::vector<double> heights(const FieldSummary &field)
{
    std::vector<double> counts;
    counts.reserve(field.distribution.size());
    for (const FieldSummary::Bin &bin : field.distribution)
        counts.push_back(static_cast<double>(bin.count));
    if (counts.empty() && !field.top.empty() && field.top.front().count > 1) // one of each says nothing
        for (const FieldSummary::TopValue &value : field.top)
            counts.push_back(static_cast<double>(value.count));
    return counts;
}

} // namespace

void FillDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColours &colours = theme().colours();
    const QRect rect = cellTextRect(option);
    const double share = index.data(SortRole).toDouble();
    QRect words = rect;
    words.setWidth(wordsWidth);
    painter->setFont(Theme::font(TextRole::Caption));
    painter->setPen(share < thinBelow ? colours.attention : colours.muted);
    painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
    if (std::isnan(share))
        return;
    const QRectF track(words.right() + 8, rect.center().y() - barHeight / 2.0 + 0.5,
                       std::max(0, rect.right() - words.right() - 8), barHeight);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.line);
    painter->drawRoundedRect(track, 2.5, 2.5);
    painter->setBrush(share < thinBelow ? colours.attention : colours.primary);
    if (share > 0)
        painter->drawRoundedRect(QRectF(track.topLeft(), QSizeF(track.width() * share, barHeight)), 2.5, 2.5);
}

void SpreadDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const FieldSummary *field = fieldOf(index);
    const std::vector<double> counts = field ? heights(*field) : std::vector<double>();
    if (counts.empty())
        return;
    const double highest = *std::max_element(counts.begin(), counts.end());
    const QRectF rect = QRectF(cellTextRect(option)).adjusted(0, 8, 0, -9);
    const double width = std::min(12.0, rect.width() / static_cast<double>(counts.size()));
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme().colours().primary);
    for (std::size_t bar = 0; bar < counts.size(); ++bar) {
        const double height = highest > 0 ? std::max(1.0, rect.height() * counts[bar] / highest) : 1.0;
        painter->drawRect(QRectF(rect.left() + width * static_cast<double>(bar), rect.bottom() - height,
                                 std::max(1.0, width - 1.0), height));
    }
}

} // namespace touchstone
