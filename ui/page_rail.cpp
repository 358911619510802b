#include "ui/page_rail.h"

#include "ui/page_list.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace touchstone
{

namespace
{

constexpr int railWidth = 216;
constexpr int itemHeight = 34;
constexpr int itemGap = 2;
constexpr int iconSize = 18;
constexpr int statusRole = Qt::UserRole;

// Not started: an open ring. Needs attention: a filled diamond. Complete: a tick.
void paintStatus(QPainter *painter, const QRect &box, Page::Status status, const ThemeColours &colours)
{
    const QPointF c = QRectF(box).center();
    switch (status) {
    case Page::Status::NotStarted:
        painter->setPen(QPen(colours.inputBorder, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(c, 3.5, 3.5);
        break;
    case Page::Status::NeedsAttention:
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.attention);
        painter->drawPolygon(QPolygonF({c + QPointF(0, -5), c + QPointF(5, 0), c + QPointF(0, 5), c + QPointF(-5, 0)}));
        break;
    case Page::Status::Complete:
        painter->setPen(QPen(colours.tiers[0].bar, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawPolyline(QPolygonF({c + QPointF(-4, 0.5), c + QPointF(-1, 3.5), c + QPointF(4.5, -3.5)}));
        break;
    }
}

class RailDelegate final : public QStyledItemDelegate
{
public:
    RailDelegate(Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {0, itemHeight + itemGap};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ThemeColours &colours = m_theme.colours();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QRect box = option.rect.adjusted(0, 0, 0, -itemGap);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(option.state.testFlag(QStyle::State_HasFocus) ? QPen(colours.primary, 2) : QPen(Qt::NoPen));
        painter->setBrush(selected                                         ? colours.primaryWash
                          : option.state.testFlag(QStyle::State_MouseOver) ? colours.hover
                                                                           : colours.surface);
        painter->drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 6, 6);
        paintLabel(painter, box, index, selected ? colours.primary : colours.muted, selected);
        const QRect dot(isRightToLeft(option) ? box.left() + 10 : box.right() - 22, box.center().y() - 6, 12, 12);
        paintStatus(painter, dot, static_cast<Page::Status>(index.data(statusRole).toInt()), colours);
        painter->restore();
    }

private:
    static bool isRightToLeft(const QStyleOptionViewItem &option) { return option.direction == Qt::RightToLeft; }

    void paintLabel(QPainter *painter, const QRect &box, const QModelIndex &index, const QColor &colour,
                    bool selected) const
    {
        const bool mirrored = QGuiApplication::isRightToLeft();
        const QRect icon(mirrored ? box.right() - 12 - iconSize : box.left() + 12, box.center().y() - iconSize / 2 + 1,
                         iconSize, iconSize);
        m_theme.icon(index.data(Qt::DecorationRole).toString(), colour).paint(painter, icon);
        painter->setFont(Theme::font(selected ? TextRole::Name : TextRole::Body));
        painter->setPen(colour);
        const QRect text = mirrored ? box.adjusted(26, 0, -40, 0) : box.adjusted(40, 0, -26, 0);
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    }

    Theme &m_theme;
};

QListWidget *makeList(Theme &theme, std::span<const PageDefinition> pages, QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setObjectName(QStringLiteral("pageList"));
    list->setAccessibleName(PageRail::tr("Steps"));
    list->setItemDelegate(new RailDelegate(theme, list));
    list->setFrameShape(QFrame::NoFrame);
    list->setMouseTracking(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const PageDefinition &page : pages) {
        auto *item = new QListWidgetItem(pageLabel(page), list);
        item->setData(Qt::DecorationRole, QString::fromLatin1(page.icon));
        item->setToolTip(PageRail::tr("%1 (Ctrl+%2)").arg(item->text()).arg(list->count()));
    }
    return list;
}

QWidget *makeFoot(Theme &theme, QWidget *parent)
{
    auto *foot = new QWidget(parent);
    auto *lock = new QLabel(foot);
    const auto draw = [lock, &theme] {
        lock->setPixmap(
            theme.icon(QStringLiteral("lock"), theme.colours().muted).pixmap(QSize(14, 14), lock->devicePixelRatioF()));
    };
    draw();
    QObject::connect(&theme, &Theme::changed, lock, draw);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(10, 0, 0, 4);
    row->setSpacing(6);
    row->addWidget(lock);
    row->addWidget((new TextLabel(TextRole::Small, PageRail::tr("Data stays on this computer")))->toned(Tone::Muted),
                   1);
    return foot;
}

} // namespace

PageRail::PageRail(Theme &theme, std::span<const PageDefinition> pages, QWidget *parent)
    : QWidget(parent), m_name(new ElidedLabel(TextRole::Section, {}, this)),
      m_subtitle(new ElidedLabel(TextRole::Small, {}, this)), m_list(makeList(theme, pages, this))
{
    setObjectName(QStringLiteral("pageRail"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(railWidth);
    m_name->setObjectName(QStringLiteral("projectName"));
    m_subtitle->setObjectName(QStringLiteral("projectSubtitle"));
    m_subtitle->toned(Tone::Muted);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(10, 4, 4, 14);
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_subtitle);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(0);
    column->addLayout(words);
    column->addWidget(m_list, 1);
    column->addWidget(makeFoot(theme, this));
    connect(m_list, &QListWidget::currentRowChanged, this, &PageRail::currentChanged);
    connect(&theme, &Theme::changed, m_list->viewport(), qOverload<>(&QWidget::update));
}

void PageRail::setProject(const QString &name, const QString &subtitle)
{
    m_name->setText(name);
    m_subtitle->setText(subtitle);
}

void PageRail::setStatus(int page, Page::Status status)
{
    QListWidgetItem *item = m_list->item(page);
    item->setData(statusRole, static_cast<int>(status));
    const QString words = status == Page::Status::NotStarted       ? tr("%1, not started")
                          : status == Page::Status::NeedsAttention ? tr("%1, needs attention")
                                                                   : tr("%1, done");
    item->setData(Qt::AccessibleTextRole, words.arg(item->text()));
}

void PageRail::setCurrent(int page)
{
    m_list->setCurrentRow(page);
}

int PageRail::current() const
{
    return m_list->currentRow();
}

void PageRail::takeFocus()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

} // namespace touchstone
