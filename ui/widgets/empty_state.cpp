#include "ui/widgets/empty_state.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <utility>

namespace touchstone
{

namespace
{
constexpr int sentenceWidth = 420;
}

EmptyState::EmptyState(Theme &theme, QString icon, const QString &sentence, const QString &action, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_iconName(std::move(icon)), m_icon(new QLabel(this)),
      m_sentence(new TextLabel(TextRole::Section, sentence, this)),
      m_button(primaryButton(action, QStringLiteral("emptyAction"), this))
{
    setObjectName(QStringLiteral("emptyState"));
    m_sentence->setObjectName(QStringLiteral("emptySentence"));
    m_sentence->wrapped()->setAlignment(Qt::AlignCenter);
    m_sentence->setFixedWidth(sentenceWidth);
    m_icon->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(16);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::activated);
    connect(&theme, &Theme::changed, this, &EmptyState::drawIcon);
    setSentence(sentence);
    setAction(action);
    drawIcon();
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setFixedHeight(
        qMax(0, m_sentence->heightForWidth(sentenceWidth))); // the layout centres it, and asks no more
}

void EmptyState::setAction(const QString &action)
{
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    m_button->setFocusPolicy(action.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
}

void EmptyState::drawIcon()
{
    m_icon->setPixmap(m_theme.icon(m_iconName, m_theme.colours().muted).pixmap(QSize(56, 56), devicePixelRatioF()));
}

} // namespace touchstone
