#include "ui/widgets/notes.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace touchstone
{

Notes::Notes(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    setVisible(false);
    connect(&theme, &Theme::changed, this, &Notes::fill);
}

void Notes::setNotes(const QStringList &notes)
{
    if (notes == m_notes)
        return;
    m_notes = notes;
    fill();
}

void Notes::setMost(int most)
{
    m_most = most;
    fill();
}

void Notes::fill()
{
    for (QWidget *line : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        line->hide();
        line->deleteLater();
    }
    const auto shown = m_all ? m_notes.size() : std::min<qsizetype>(m_most, m_notes.size());
    for (qsizetype i = 0; i < shown; ++i)
        addNote(m_notes[i]);
    if (m_notes.size() > m_most)
        addButton();
    setVisible(!m_notes.isEmpty());
}

void Notes::addNote(const QString &note)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *icon = new QLabel(line);
    const QIcon info = m_theme.icon(QStringLiteral("info"), m_theme.colours().attention);
    icon->setPixmap(info.pixmap(QSize(16, 16), devicePixelRatioF()));
    auto *text = new TextLabel(TextRole::Caption, note, line);
    text->setObjectName(QStringLiteral("note"));
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(text->wrapped(), 1);
    m_column->addWidget(line);
    line->show();
}

void Notes::addButton()
{
    const auto hidden = static_cast<int>(m_notes.size()) - m_most;
    auto *button =
        flatButton(m_all ? tr("Show fewer") : tr("Show %Ln more", nullptr, hidden), QStringLiteral("moreNotes"), this);
    connect(button, &QPushButton::clicked, this, [this] {
        m_all = !m_all;
        fill();
    });
    m_column->addWidget(button, 0, Qt::AlignLeft);
    button->show();
}

} // namespace touchstone
