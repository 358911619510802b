#include "ui/profile/line_row.h"

#include "core/base/locale_text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/points_bar.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace touchstone
{

LineRow::LineRow(Theme &theme, const QUuid &id, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_id(id), m_on(new QCheckBox(this)),
      m_name(new TextLabel(TextRole::Name, {}, this)), m_detail(new ElidedLabel(TextRole::Caption, {}, this)),
      m_basis(new Chip(theme, this)), m_bar(new PointsBar(theme, this)),
      m_points(new TextLabel(TextRole::Name, {}, this)),
      m_lock(iconButton(theme.icon(QStringLiteral("unlock")), {}, QStringLiteral("lock"), this))
{
    setObjectName(QStringLiteral("line_") + id.toString(QUuid::WithoutBraces));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    arrange();
    connect(m_on, &QCheckBox::clicked, this, &LineRow::onChanged);
    m_lock->setCheckable(true);
    connect(m_lock, &QToolButton::clicked, this, &LineRow::lockChanged);
}

void LineRow::arrange()
{
    m_on->setObjectName(QStringLiteral("on"));
    m_name->setObjectName(QStringLiteral("lineName"));
    m_name->wrapped();
    m_detail->toned(Tone::Muted);
    m_points->setObjectName(QStringLiteral("linePoints"));
    m_points->setFixedWidth(24);
    m_points->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_name);
    auto *under = new QHBoxLayout;
    under->setSpacing(8);
    under->addWidget(m_basis);
    under->addWidget(m_detail, 1);
    words->addLayout(under);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 7, 4, 7);
    row->setSpacing(8);
    row->addWidget(m_on);
    row->addLayout(words, 1);
    row->addWidget(m_points);
    row->addWidget(m_bar);
    row->addWidget(m_lock);
}

bool LineRow::shows(const Content &content) const
{
    return m_content == content && m_on->isChecked() == content.on && m_lock->isChecked() == content.locked;
}

// Each step of an edit shows all lines; what stays the same costs nothing.
void LineRow::showContent(const Content &content)
{
    if (shows(content))
        return;
    if (!m_content || m_content->on != content.on)
        m_name->toned(content.on ? Tone::Normal : Tone::Muted);
    if (!m_content || m_content->basis != content.basis)
        m_basis->showBasis(content.basis);
    if (!m_content || m_content->locked != content.locked || m_lock->isChecked() != content.locked)
        showLock(content.locked);
    m_content = content;
    m_name->setText(content.name);
    m_detail->setText(content.detail);
    m_detail->setVisible(!content.detail.isEmpty());
    m_on->setChecked(content.on);
    m_on->setAccessibleName(tr("%1 counts").arg(content.name));
    setAccessibleName(content.name);
    setAccessibleDescription(content.detail);
    m_points->setVisible(content.points >= 0);
    m_bar->setVisible(content.points >= 0);
    m_points->setText(countText(content.points));
    m_bar->setPoints(std::max(0, content.points), content.most);
    m_bar->setAccessibleName(tr("%Ln points", nullptr, content.points));
}

void LineRow::showLock(bool locked)
{
    m_lock->setChecked(locked);
    m_lock->setIcon(m_theme.icon(locked ? QStringLiteral("lock") : QStringLiteral("unlock")));
    const QString text =
        locked ? tr("Locked: a new draft leaves it alone") : tr("Lock it, so that a new draft leaves it alone");
    m_lock->setToolTip(text);
    m_lock->setAccessibleName(text);
}

void LineRow::setChosen(bool chosen)
{
    if (m_chosen == chosen)
        return;
    m_chosen = chosen;
    update();
}

void LineRow::paintEvent(QPaintEvent *)
{
    const ThemeColours &colours = m_theme.colours();
    QPainter painter(this);
    painter.fillRect(rect(), m_chosen ? colours.primaryWash : underMouse() ? colours.hover : colours.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.line);
    if (m_chosen)
        painter.fillRect(QRect(0, 0, 3, height()), colours.primary);
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.primary, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -3), 4, 4);
}

void LineRow::mousePressEvent(QMouseEvent *event)
{
    QFrame::mousePressEvent(event);
    event->accept();
    Q_EMIT chosen();
}

void LineRow::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
    Q_EMIT chosen();
}

void LineRow::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

void LineRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete)
        Q_EMIT removeRequested();
    else if (event->key() == Qt::Key_Down)
        Q_EMIT moveRequested(1);
    else if (event->key() == Qt::Key_Up)
        Q_EMIT moveRequested(-1);
    else
        QFrame::keyPressEvent(event);
}

} // namespace touchstone
