#include "ui/widgets/notes.h"

#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

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

void Notes::fill()
{
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    for (const QString &note : m_notes) {
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        auto *icon = new QLabel(line);
        const QIcon info = m_theme.icon(QStringLiteral("info"), m_theme.colours().attention);
        icon->setPixmap(info.pixmap(QSize(16, 16), devicePixelRatioF()));
        auto *text = new TextLabel(TextRole::Caption, note, line);
        text->setObjectName(QStringLiteral("note"));
        text->wrapped();
        row->addWidget(icon, 0, Qt::AlignTop);
        row->addWidget(text, 1);
        m_column->addWidget(line);
    }
    setVisible(!m_notes.isEmpty());
}

} // namespace touchstone
