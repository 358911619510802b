#include "ui/widgets/table_view.h"

#include "ui/widgets/row_painting.h"
#include "ui/widgets/text_label.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace touchstone
{

namespace
{

constexpr int tableRowHeight = 38;
constexpr int headerHeight = 34;

QColor toneColour(const QModelIndex &index, const ThemeColours &colours)
{
    switch (static_cast<Tone>(index.data(ToneRole).toInt())) {
    case Tone::Muted:
        return colours.muted;
    case Tone::Primary:
        return colours.primary;
    case Tone::Attention:
        return colours.attention;
    case Tone::Normal:
        break;
    }
    return colours.text;
}

int alignmentOf(const QModelIndex &index)
{
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    return alignment.isValid() ? alignment.toInt() : int(Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace

RowDelegate::RowDelegate(Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintRow(painter, option, index, m_theme);
    painter->save();
    paintCell(painter, option, index);
    painter->restore();
    paintFocus(painter, option, m_theme);
}

void RowDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant font = index.data(Qt::FontRole);
    painter->setFont(font.isValid() ? font.value<QFont>() : Theme::font(TextRole::Body));
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    painter->setPen(enabled ? toneColour(index, m_theme.colours()) : m_theme.colours().disabled);
    const QRect rect = cellTextRect(option);
    const QString text = index.data(Qt::DisplayRole).toString().simplified();
    painter->drawText(rect, alignmentOf(index) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(Theme::font(TextRole::Name));
    const int width = metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + 24;
    return {width, qMax(tableRowHeight, QStyledItemDelegate::sizeHint(option, index).height())};
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    QString tip = index.data(Qt::ToolTipRole).toString();
    const QString text = index.data(Qt::DisplayRole).toString();
    const QFontMetrics metrics(Theme::font(TextRole::Body));
    if (tip.isEmpty() && metrics.horizontalAdvance(text) > cellTextRect(option).width())
        tip = text;
    // Data can hold markup; a tooltip must show it as it is.
    QToolTip::showText(event->globalPos(), tip.toHtmlEscaped(), view);
    return true;
}

TableView::TableView(Theme &theme, QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new RowDelegate(theme, this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(tableRowHeight);
    QHeaderView *header = horizontalHeader();
    header->setFixedHeight(headerHeight);
    header->setFont(Theme::font(TextRole::Caption));
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(56);
}

void TableView::offerColumns(const std::vector<int> &columns)
{
    QHeaderView *header = horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header, columns](const QPoint &place) {
        QMenu menu(this);
        for (const int column : columns) {
            QAction *action = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
            action->setCheckable(true);
            action->setChecked(!isColumnHidden(column));
            connect(action, &QAction::toggled, this, [this, column](bool shown) { setColumnHidden(column, !shown); });
        }
        menu.exec(header->mapToGlobal(place));
    });
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    hover(indexAt(event->position().toPoint()).row());
}

void TableView::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    hover(-1);
}

void TableView::hover(int row)
{
    if (row == m_hoveredRow)
        return;
    m_hoveredRow = row;
    viewport()->update();
}

} // namespace touchstone
