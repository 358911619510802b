#include "ui/data/files/column_delegates.h"

#include "ui/widgets/row_painting.h"

#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

#include <utility>

namespace touchstone
{

namespace
{

constexpr int boxSize = 16;
constexpr int arrowSize = 12;

QRect arrowRect(const QRect &cell)
{
    return {cell.right() - arrowSize - 8, cell.center().y() - arrowSize / 2 + 1, arrowSize, arrowSize};
}

bool isLit(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const TableView *>(option.widget);
    return option.state.testFlag(QStyle::State_Selected) || (view && view->hoveredRow() == index.row());
}

} // namespace

ChoiceDelegate::ChoiceDelegate(Theme &theme, QString what, std::vector<LabelledValue> choices, Own own, QObject *parent)
    : RowDelegate(theme, parent), m_what(std::move(what)), m_choices(std::move(choices)), m_own(own)
{
}

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QStringLiteral("choiceEditor"));
    box->setAccessibleName(m_what);
    for (const LabelledValue &choice : m_choices)
        box->addItem(choice.label, choice.value);
    if (m_own == Own::Allowed) {
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->completer()->setFilterMode(Qt::MatchContains);
        box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    }
    auto *self = const_cast<ChoiceDelegate *>(this); // Qt's editors are made by const functions that must signal
    connect(box, &QComboBox::activated, self, [self, box] {
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    if (m_own == Own::Refused)
        QTimer::singleShot(0, box, &QComboBox::showPopup);
    return box;
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = static_cast<QComboBox *>(editor);
    const QVariant value = index.data(Qt::EditRole);
    const int found = box->findData(value);
    box->setCurrentIndex(found);
    if (found < 0 && m_own == Own::Allowed)
        box->setEditText(value.toString());
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *box = static_cast<QComboBox *>(editor);
    int chosen = box->currentIndex();
    if (m_own == Own::Allowed)
        chosen = box->findText(box->currentText(), Qt::MatchFixedString);
    if (chosen >= 0)
        model->setData(index, box->itemData(chosen), Qt::EditRole);
    else if (m_own == Own::Allowed)
        model->setData(index, box->currentText(), Qt::EditRole);
}

void ChoiceDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(2, 2, -2, -3));
}

void ChoiceDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem text = option;
    if (isLit(option, index) && (index.flags() & Qt::ItemIsEditable)) {
        const QIcon arrow(QStringLiteral(":/icons/arrow_down.svg"));
        arrow.paint(painter, arrowRect(option.rect));
        text.rect.adjust(0, 0, -arrowSize, 0);
    }
    RowDelegate::paintCell(painter, text, index);
}

void CheckDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const ThemeColours &colours = theme().colours();
    const QRect box(option.rect.center() - QPoint(boxSize / 2, boxSize / 2), QSize(boxSize, boxSize));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(checked ? colours.primaryButton : colours.inputBorder, 1.4));
    painter->setBrush(checked ? colours.primaryButton : colours.surface);
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (!checked)
        return;
    const QPointF c = QRectF(box).center();
    painter->setPen(QPen(colours.buttonText, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF({c + QPointF(-4, 0), c + QPointF(-1, 3), c + QPointF(4, -3)}));
}

bool CheckDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &,
                                const QModelIndex &index)
{
    const bool clicked =
        event->type() == QEvent::MouseButtonRelease && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
    const bool spaced = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (!clicked && !spaced)
        return false;
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace touchstone
