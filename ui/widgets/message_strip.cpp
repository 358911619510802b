#include "ui/widgets/message_strip.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/text_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QStyle>

namespace touchstone
{

MessageStrip::MessageStrip(Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_icon(new QLabel(this)), m_text(new TextLabel(TextRole::Body, {}, this)),
      m_detailsButton(flatButton(tr("Details"), QStringLiteral("messageDetails"), this)),
      m_copy(flatButton(tr("Copy"), QStringLiteral("messageCopy"), this)), m_details(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("messageStrip"));
    setProperty("strip", true);
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->wrapped()->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setObjectName(QStringLiteral("messageDetailsText"));
    m_details->setAccessibleName(tr("Details"));
    m_details->setReadOnly(true);
    m_details->setMaximumHeight(120);
    m_detailsButton->setCheckable(true);
    QToolButton *close =
        iconButton(theme.icon(QStringLiteral("close")), tr("Dismiss"), QStringLiteral("messageDismiss"), this);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_detailsButton);
    row->addWidget(m_copy);
    row->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 8, 8);
    column->addLayout(row);
    column->addWidget(m_details);
    connect(m_detailsButton, &QPushButton::toggled, m_details, &QWidget::setVisible);
    connect(m_copy, &QPushButton::clicked, this, &MessageStrip::copy);
    connect(close, &QToolButton::clicked, this, &MessageStrip::dismiss);
    hide();
}

void MessageStrip::showError(const Error &error)
{
    show(error.sentence(), error.detail, true);
}

void MessageStrip::showMessage(const QString &text)
{
    show(text, {}, false);
}

void MessageStrip::show(const QString &text, const QString &details, bool isError)
{
    setProperty("severity", isError ? QStringLiteral("error") : QStringLiteral("good"));
    style()->unpolish(this);
    style()->polish(this);
    const ThemeColours &colours = m_theme.colours();
    m_icon->setPixmap(m_theme
                          .icon(isError ? QStringLiteral("warning") : QStringLiteral("check"),
                                isError ? colours.attention : colours.primary)
                          .pixmap(QSize(20, 20), devicePixelRatioF()));
    m_text->setText(text);
    m_details->setPlainText(details);
    m_detailsButton->setChecked(false);
    m_details->hide();
    m_detailsButton->setVisible(!details.isEmpty());
    m_copy->setVisible(isError);
    setAccessibleName(text);
    QFrame::show();
}

void MessageStrip::dismiss()
{
    hide();
}

QString MessageStrip::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageStrip::copy() const
{
    const QString details = m_details->toPlainText();
    QGuiApplication::clipboard()->setText(details.isEmpty() ? m_text->text()
                                                            : m_text->text() + QLatin1Char('\n') + details);
}

void MessageStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace touchstone
