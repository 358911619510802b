#include "ui/data/pane_switch.h"

#include "core/base/locale_text.h"
#include "ui/widgets/empty_state.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace touchstone
{

EmptyState *nothingToDecide(Theme &theme, const QString &sentence, QWidget *parent)
{
    auto *empty = new EmptyState(theme, QStringLiteral("check"), sentence, {}, parent);
    empty->button()->setObjectName(QStringLiteral("nothingAction"));
    if (auto *label = empty->findChild<QLabel *>(QStringLiteral("emptySentence")))
        label->setObjectName(QStringLiteral("nothingSentence"));
    return empty;
}

PaneSwitch::PaneSwitch(const QString &name, QWidget *parent)
    : QWidget(parent), m_bar(new QTabBar(this)), m_parts(new QStackedWidget(this))
{
    m_bar->setObjectName(name);
    m_bar->setAccessibleName(tr("Part of this page"));
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setDocumentMode(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_bar);
    column->addWidget(m_parts, 1);
    connect(m_bar, &QTabBar::currentChanged, m_parts, &QStackedWidget::setCurrentIndex);
}

int PaneSwitch::add(QWidget *part, const QString &label)
{
    m_labels << label;
    m_parts->addWidget(part);
    return m_bar->addTab(label);
}

void PaneSwitch::setCount(int part, qsizetype count)
{
    m_bar->setTabText(
        part, count > 0
                  ? tr("%1 (%2)", "a part of a page and how much there is in it").arg(m_labels[part], countText(count))
                  : m_labels[part]);
}

} // namespace touchstone
