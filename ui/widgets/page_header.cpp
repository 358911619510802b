#include "ui/widgets/page_header.h"

#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace touchstone
{

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent), m_title(new TextLabel(TextRole::PageTitle, title)), m_finding(new TextLabel(TextRole::Body)),
      m_buttons(new QHBoxLayout)
{
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_finding->setObjectName(QStringLiteral("pageFinding"));
    m_finding->toned(Tone::Muted)->wrapped();
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_finding);
    m_buttons->setSpacing(8);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addLayout(words, 1);
    row->addLayout(m_buttons);
    row->setAlignment(m_buttons, Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void PageHeader::setFinding(const QString &sentence)
{
    m_finding->setText(sentence);
}

QString PageHeader::finding() const
{
    return m_finding->text();
}

void PageHeader::addButton(QWidget *button)
{
    m_buttons->addWidget(button);
}

void setPageMargins(QBoxLayout *layout)
{
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(16);
}

} // namespace touchstone
