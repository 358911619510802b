#include "ui/accounts/origin_view.h"

#include "core/base/locale_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/scroll_area.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace touchstone
{

namespace
{

constexpr int viewWidth = 420;
constexpr int mostHeight = 460;

TracedData dataOf(const Project &project)
{
    return {*project.sources, *project.plan, *project.dataset};
}

QString fileText(const Source &source)
{
    const QString file = source.file.isEmpty() ? source.name : QFileInfo(source.file).fileName();
    return source.reading.sheet.isEmpty() ? file : OriginView::tr("%1, sheet %2").arg(file, source.reading.sheet);
}

QString placeOf(const Project &project, const CellOrigin &cell)
{
    const QString file = fileText((*project.sources)[static_cast<std::size_t>(cell.source)]);
    return cell.column.isEmpty() ? OriginView::tr("%1, row %2", "file, row").arg(file, countText(cell.row))
                                 : OriginView::tr("%1, row %2, column %3").arg(file, countText(cell.row), cell.column);
}

QString cellSentence(const CellOrigin &cell)
{
    if (cell.column.isEmpty())
        return OriginView::tr("This row was counted.");
    if (cell.text.isEmpty())
        return OriginView::tr("The cell is empty.");
    if (cell.value.isEmpty())
        return OriginView::tr("“%1” in the file, which says nothing that could be used.").arg(cell.text);
    if (cell.value == cell.text.trimmed())
        return OriginView::tr("“%1” in the file.").arg(cell.text);
    return OriginView::tr("“%1” in the file, read as %2.").arg(cell.text, cell.value);
}

QString headingOf(const ValueOrigin &origin)
{
    const QString value = origin.value.isEmpty() ? OriginView::tr("not known") : origin.value;
    return OriginView::tr("%1: %2", "a field and its value").arg(origin.attribute.label, value);
}

} // namespace

std::vector<ValueOrigin> originsOf(const Project &project, const TracedCell &cell)
{
    std::vector<ValueOrigin> origins;
    const Dataset &dataset = *project.dataset;
    for (const QString &field : cell.fields) {
        const Table &table = cell.deal >= 0 ? dataset.opportunities.table : dataset.accounts;
        const Column *column = table.find(field);
        const int row = cell.deal >= 0 ? cell.deal : cell.account;
        if (column == nullptr || row < 0 || static_cast<std::size_t>(row) >= table.rowCount())
            continue;
        const auto at = static_cast<std::size_t>(row);
        origins.push_back(cell.deal >= 0 ? originOfDealValue(dataOf(project), at, *column)
                                         : originOfAccountValue(dataOf(project), at, *column));
    }
    return origins;
}

OriginView::OriginView(Theme &theme, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_theme(theme), m_body(new QWidget), m_rows(new QVBoxLayout(m_body))
{
    setObjectName(QStringLiteral("originView"));
    setAccessibleName(tr("Where this comes from"));
    setProperty("card", true);
    setAttribute(Qt::WA_DeleteOnClose);
    m_rows->setContentsMargins(0, 0, 8, 0);
    m_rows->setSpacing(4);
    QScrollArea *area = scrollArea(m_body, this);
    area->setFocusPolicy(Qt::StrongFocus);
    area->setAccessibleName(accessibleName());
    auto *copy = flatButton(tr("Copy"), QStringLiteral("copyOrigin"), this);
    copy->setIcon(theme.icon(QStringLiteral("copy"), theme.colours().primary));
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 8, 8);
    column->setSpacing(8);
    column->addWidget(area, 1);
    column->addWidget(copy, 0, Qt::AlignRight);
    setFixedWidth(viewWidth);
}

void OriginView::show(const Project &project, const QString &whose, const std::vector<ValueOrigin> &origins)
{
    addLine(whose, TextRole::Caption, Tone::Muted);
    for (const ValueOrigin &origin : origins) {
        if (&origin != &origins.front()) {
            m_rows->addSpacing(6);
            m_rows->addWidget(divider(m_body));
            m_rows->addSpacing(6);
        }
        addOrigin(project, origin);
    }
    m_rows->addStretch(1);
}

void OriginView::addOrigin(const Project &project, const ValueOrigin &origin)
{
    addLine(headingOf(origin), TextRole::Section);
    if (!origin.formula.isEmpty())
        addLine(tr("Computed: %1.").arg(origin.formula), TextRole::Body);
    if (origin.cells.empty())
        addLine(origin.value.isEmpty() ? tr("No file says anything about it.")
                                       : tr("It stands in no file: the program made it up from the number of the row."),
                TextRole::Body, Tone::Muted);
    for (const CellOrigin &cell : origin.cells)
        addCell(project, origin, cell);
    if (origin.more > 0)
        addLine(tr("And %Ln more row(s).", nullptr, static_cast<int>(origin.more)), TextRole::Body, Tone::Muted);
    QStringList readings;
    for (const CellOrigin &cell : origin.cells)
        if (!cell.reading.isEmpty() && cell.used && !readings.contains(cell.reading))
            readings << cell.reading;
    for (const QString &reading : readings)
        addLine(tr("How it was read: %1").arg(reading), TextRole::Caption, Tone::Muted);
}

// Where the cell is and what it says; of several sources, which was believed.
void OriginView::addCell(const Project &project, const ValueOrigin &origin, const CellOrigin &cell)
{
    m_rows->addSpacing(6);
    addLine(placeOf(project, cell), TextRole::Name, Tone::Primary);
    addLine(cellSentence(cell), TextRole::Body);
    const bool read = origin.formula.isEmpty();
    const bool anyOther = origin.cells.size() > 1;
    if (read && anyOther && cell.used)
        addLine(tr("This one counts."), TextRole::Caption, Tone::Muted);
    else if (read && anyOther && !cell.value.isEmpty())
        addLine(cell.value == origin.value ? tr("Says the same.") : tr("Not used: another source comes first."),
                TextRole::Caption, cell.value == origin.value ? Tone::Muted : Tone::Attention);
}

void OriginView::addLine(const QString &text, TextRole role, Tone tone)
{
    auto *label = new TextLabel(role, text, m_body);
    label->toned(tone)->wrapped();
    label->setObjectName(QStringLiteral("originLine"));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rows->addWidget(label);
    m_text += text + QLatin1Char('\n');
}

void OriginView::popUp(const QPoint &place)
{
    const int wanted = m_rows->heightForWidth(viewWidth - 48) + 80;
    setFixedHeight(std::min(mostHeight, wanted));
    const QScreen *on = QGuiApplication::screenAt(place);
    const QRect room = (on ? on : QGuiApplication::primaryScreen())->availableGeometry();
    const int x = std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width()));
    const int y = std::clamp(place.y(), room.top(), std::max(room.top(), room.bottom() - height()));
    move(x, y);
    QFrame::show();
    setFocus(Qt::PopupFocusReason);
}

void showOrigin(QWidget *over, const QPoint &place, Theme &theme, const Project &project, const TracedCell &cell)
{
    const std::vector<ValueOrigin> origins = originsOf(project, cell);
    if (origins.empty())
        return;
    const QString whose =
        cell.account >= 0 ? project.dataset->accountName(static_cast<std::size_t>(cell.account)) : QString();
    auto *view = new OriginView(theme, over);
    view->show(project, whose.isEmpty() ? OriginView::tr("Opportunity of an unknown account") : whose, origins);
    view->popUp(place);
}

QAction *offerOrigin(QAbstractItemView *view, Theme &theme, std::function<Project()> project,
                     std::function<TracedCell(const QModelIndex &)> cellAt)
{
    auto *action = new QAction(OriginView::tr("Where does this come from?"), view);
    action->setObjectName(QStringLiteral("whereFrom"));
    action->setShortcut(QKeySequence(OriginView::tr("Ctrl+Shift+W")));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(action, &QAction::triggered, view,
                     [view, &theme, project = std::move(project), cellAt = std::move(cellAt)] {
                         const QModelIndex index = view->currentIndex();
                         if (!index.isValid())
                             return;
                         const QPoint below = view->visualRect(index).bottomLeft();
                         showOrigin(view, view->viewport()->mapToGlobal(below), theme, project(), cellAt(index));
                     });
    view->addAction(action);
    if (view->contextMenuPolicy() == Qt::DefaultContextMenu)
        view->setContextMenuPolicy(Qt::ActionsContextMenu);
    return action;
}

} // namespace touchstone

#include "moc_origin_view.cpp"
