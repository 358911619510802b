#include "ui/start/start_page.h"

#include "core/base/locale_text.h"
#include "ui/start/sample_folder.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace touchstone
{

namespace
{

constexpr int contentWidth = 640;
constexpr int leftWorkHeight = 172; // four of them; further ones are scrolled to
constexpr int recentHeight = 52;
constexpr int folderRole = Qt::UserRole + 1;
constexpr int whenRole = Qt::UserRole + 2;

// Name above folder, and when it was last written at the right.
class RecentDelegate final : public QStyledItemDelegate
{
public:
    RecentDelegate(Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {0, recentHeight}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ThemeColours &colours = m_theme.colours();
        const bool focused = option.state.testFlag(QStyle::State_HasFocus);
        const bool lit = focused || option.state.testFlag(QStyle::State_MouseOver);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(focused ? QPen(colours.primary, 2) : QPen(Qt::NoPen));
        painter->setBrush(lit ? colours.hover : colours.surface);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 6, 6);
        const QRect box = option.rect.adjusted(12, 6, -12, -6);
        paintLine(painter, box, Qt::AlignTop, TextRole::Name, colours.text, index.data().toString(), 140);
        paintLine(painter, box, Qt::AlignBottom, TextRole::Caption, colours.muted, index.data(folderRole).toString(),
                  0);
        painter->drawText(box, Qt::AlignRight | Qt::AlignTop, index.data(whenRole).toString());
        painter->restore();
    }

private:
    static void paintLine(QPainter *painter, const QRect &box, Qt::Alignment where, TextRole role, const QColor &colour,
                          const QString &text, int reserved)
    {
        painter->setFont(Theme::font(role));
        painter->setPen(colour);
        painter->drawText(box, static_cast<int>(where | Qt::AlignLeft) | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideMiddle, box.width() - reserved));
    }

    Theme &m_theme;
};

} // namespace

StartPage::StartPage(Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_dropIcon(new QLabel(this)), m_dropCard(new Card(this)),
      m_recent(new QListWidget(this)), m_leftCard(new Card(this))
{
    setObjectName(QStringLiteral("startPage"));
    auto *content = new QWidget(this);
    content->setMaximumWidth(contentWidth);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 0, 24, 0);
    column->setSpacing(16);
    column->addStretch(2);
    column->addWidget(makeTitle());
    column->addWidget(m_leftCard);
    column->addWidget(makeDropCard());
    column->addWidget(makeRecent());
    column->addStretch(3);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 20, 0, 20);
    row->addWidget(content);
    connect(&theme, &Theme::changed, this, &StartPage::drawIcons);
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT recentRequested(item->data(Qt::UserRole).toString()); });
    connect(m_recent, &QListWidget::itemClicked, m_recent, &QListWidget::itemActivated);
    m_leftCard->setObjectName(QStringLiteral("leftWork"));
    m_leftCard->hide();
    drawIcons();
    setRecentProjects({});
}

QWidget *StartPage::makeTitle()
{
    auto *title = new QWidget(this);
    auto *stone = new QLabel(title);
    stone->setPixmap(QApplication::windowIcon().pixmap(QSize(52, 52), devicePixelRatioF()));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new TextLabel(TextRole::Figure, tr("Touchstone")));
    words->addWidget((new TextLabel(TextRole::Body, tr("See what your best customers share, and how well the pipeline "
                                                       "fits it.")))
                         ->toned(Tone::Muted)
                         ->wrapped());
    auto *row = new QHBoxLayout(title);
    row->setContentsMargins(0, 0, 0, 8);
    row->setSpacing(16);
    row->addWidget(stone);
    row->addLayout(words, 1);
    return title;
}

QWidget *StartPage::makeDropCard()
{
    m_dropCard->setObjectName(QStringLiteral("dropCard"));
    m_dropIcon->setAlignment(Qt::AlignCenter);
    auto *newButton = primaryButton(tr("New from exports…"), QStringLiteral("newFromExports"), this);
    auto *openButton = plainButton(tr("Open project…"), QStringLiteral("openProject"), this);
    auto *sampleButton = plainButton(tr("Open sample project"), QStringLiteral("openSample"), this);
    newButton->setToolTip(tr("Choose the files that your CRM and other tools exported"));
    sampleButton->setToolTip(tr("An invented company that sells lead software, to look around in"));
    sampleButton->setVisible(!sampleProject().isEmpty());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    for (QPushButton *button : {newButton, openButton, sampleButton})
        buttons->addWidget(button);
    buttons->addStretch();
    QVBoxLayout *column = m_dropCard->contents();
    column->setContentsMargins(24, 28, 24, 28);
    column->addWidget(m_dropIcon);
    column->addWidget(new TextLabel(TextRole::Section, tr("Drop your exports here")), 0, Qt::AlignHCenter);
    column->addWidget((new TextLabel(TextRole::Body, tr("Accounts, deals, survey answers, usage: CSV, Excel, or a ZIP "
                                                        "of them")))
                          ->toned(Tone::Muted),
                      0, Qt::AlignHCenter);
    column->addSpacing(12);
    column->addLayout(buttons);
    connect(newButton, &QPushButton::clicked, this, &StartPage::newFromExports);
    connect(openButton, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(sampleButton, &QPushButton::clicked, this, &StartPage::sampleRequested);
    return m_dropCard;
}

QWidget *StartPage::makeRecent()
{
    auto *card = new Card(this);
    m_recentCard = card;
    m_recent->setObjectName(QStringLiteral("recentProjects"));
    m_recent->setAccessibleName(tr("Recent projects"));
    m_recent->setItemDelegate(new RecentDelegate(m_theme, m_recent));
    m_recent->setMouseTracking(true);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    card->contents()->setContentsMargins(8, 12, 8, 8);
    auto *title = new TextLabel(TextRole::Section, tr("Recent projects"));
    title->setContentsMargins(8, 0, 0, 0);
    card->contents()->addWidget(title);
    card->contents()->addWidget(m_recent);
    return card;
}

void StartPage::setRecentProjects(const QStringList &paths)
{
    constexpr int mostShown = 4;
    m_recent->clear();
    for (const QString &path : paths) {
        const QFileInfo file(path);
        if (!file.exists())
            continue;
        auto *item = new QListWidgetItem(file.completeBaseName(), m_recent);
        item->setData(Qt::UserRole, path);
        item->setData(folderRole, file.absolutePath());
        item->setData(whenRole, dateText(file.lastModified().date()));
    }
    m_recent->setFixedHeight(recentHeight * qMin(mostShown, m_recent->count()) + 2);
    m_recentCard->setVisible(m_recent->count() > 0);
}

void StartPage::setLeftWork(const std::vector<LeftRecovery> &left)
{
    qDeleteAll(m_leftCard->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    if (!left.empty())
        m_leftCard->contents()->addWidget(new TextLabel(TextRole::Section, tr("Work that was not saved")));
    auto *rows = new QWidget(m_leftCard);
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    for (const LeftRecovery &work : left)
        column->addWidget(makeLeftRow(work));
    QScrollArea *area = scrollArea(rows, m_leftCard);
    area->setFixedHeight(std::min(rows->sizeHint().height(), leftWorkHeight));
    m_leftCard->contents()->addWidget(area);
    m_leftCard->setVisible(!left.empty());
}

QWidget *StartPage::makeLeftRow(const LeftRecovery &left)
{
    const QString name = left.projectPath.isEmpty() ? tr("A project that was never saved")
                                                    : QFileInfo(left.projectPath).completeBaseName();
    const QString when = QLocale().toString(left.written, QLocale::ShortFormat);
    auto *row = new QWidget;
    auto *forget = flatButton(tr("Delete"), QStringLiteral("forgetWork"), row);
    auto *recover = plainButton(tr("Recover"), QStringLiteral("recoverWork"), row);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new ElidedLabel(TextRole::Body, tr("%1, %2").arg(name, when)), 1);
    layout->addWidget(forget);
    layout->addWidget(recover);
    connect(recover, &QPushButton::clicked, this, [this, path = left.path] { Q_EMIT recoverRequested(path); });
    connect(forget, &QPushButton::clicked, this, [this, path = left.path] { Q_EMIT forgetRequested(path); });
    return row;
}

void StartPage::setDropping(bool dropping)
{
    m_dropCard->setProperty("dropping", dropping);
    m_dropCard->style()->unpolish(m_dropCard);
    m_dropCard->style()->polish(m_dropCard);
}

void StartPage::drawIcons()
{
    m_dropIcon->setPixmap(
        m_theme.icon(QStringLiteral("import"), m_theme.colours().primary).pixmap(QSize(36, 36), devicePixelRatioF()));
}

} // namespace touchstone
