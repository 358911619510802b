#include "ui/data/health/finding_list.h"

#include "core/health/remedies.h"
#include "ui/data/health/heat_delegate.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_words.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace touchstone
{

namespace
{

// More at once are no longer read; the gravest are among them.
constexpr int mostAtOnce = 30;

} // namespace

FindingList::FindingList(Theme &theme, QWidget *parent) : QScrollArea(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("findingList"));
    setAccessibleName(tr("What was found in the data"));
    setUpScrolling(*this);
    connect(&theme, &Theme::changed, this, &FindingList::fill);
}

void FindingList::setHealth(std::shared_ptr<const DataHealth> health)
{
    m_health = std::move(health);
    m_all = false;
    m_enabled = true;
    fill();
}

void FindingList::setRemediesEnabled(bool enabled)
{
    m_enabled = enabled;
    for (QPushButton *button : findChildren<QPushButton *>(QStringLiteral("remedy")))
        button->setEnabled(enabled);
}

void FindingList::fill()
{
    if (!m_health)
        return;
    const int place = verticalScrollBar()->value();
    m_body = new QWidget;
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 10, 0);
    column->setSpacing(12);
    const auto count = static_cast<int>(m_health->findings.size());
    const int shown = m_all ? count : std::min(count, mostAtOnce);
    for (int index = 0; index < shown; ++index) {
        if (index > 0)
            column->addWidget(divider(m_body));
        column->addWidget(card(index));
    }
    if (count == 0)
        column->addWidget((new TextLabel(TextRole::Body,
                                         tr("Nothing was found. How full the fields are for prospects still decides "
                                            "how wide the ranges of their scores are."),
                                         m_body))
                              ->toned(Tone::Muted)
                              ->wrapped());
    if (count > shown) {
        auto *more = flatButton(tr("Show %Ln more", nullptr, count - shown), QStringLiteral("moreFindings"), m_body);
        column->addWidget(more, 0, Qt::AlignLeft);
        connect(more, &QPushButton::clicked, this, [this] {
            m_all = true;
            fill();
        });
    }
    column->addStretch(1);
    setWidget(m_body);
    verticalScrollBar()->setValue(place);
}

QWidget *FindingList::card(int index)
{
    const HealthFinding &finding = m_health->findings[static_cast<std::size_t>(index)];
    auto *card = new QWidget(m_body);
    card->setObjectName(QStringLiteral("finding"));
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    auto *icon = new QLabel(card);
    icon->setPixmap(severityIcon(finding.severity, m_theme).pixmap(QSize(18, 18), devicePixelRatioF()));
    icon->setAccessibleName(severityLabel(finding.severity));
    icon->setToolTip(severityLabel(finding.severity));
    row->addWidget(icon, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(3);
    const QString title = tr("%1: %2", "how grave, what was found").arg(severityLabel(finding.severity), finding.title);
    auto *heading = new TextLabel(TextRole::Name, title, card);
    heading->toned(finding.severity == DataIssue::Severity::Note ? Tone::Normal : Tone::Attention);
    column->addWidget(heading);
    auto *seen = new TextLabel(TextRole::Body, finding.seen, card);
    seen->setObjectName(QStringLiteral("findingSeen"));
    column->addWidget(seen->wrapped());
    column->addWidget((new TextLabel(TextRole::Caption, finding.meaning, card))->toned(Tone::Muted)->wrapped());
    column->addWidget((new TextLabel(TextRole::Caption, finding.advice, card))->toned(Tone::Muted)->wrapped());
    column->addWidget(buttons(index, card));
    row->addLayout(column, 1);
    return card;
}

QWidget *FindingList::buttons(int index, QWidget *parent)
{
    const HealthFinding &finding = m_health->findings[static_cast<std::size_t>(index)];
    auto *bar = new QWidget(parent);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(4);
    const auto button = [&](const QString &text, const QString &objectName) { // only the first is in outline
        return row->count() == 0 ? plainButton(text, objectName, bar) : flatButton(text, objectName, bar);
    };
    if (finding.remedy.kind != Remedy::Kind::None) {
        QPushButton *remedy = button(remedyLabel(finding.remedy), QStringLiteral("remedy"));
        remedy->setEnabled(m_enabled);
        remedy->setToolTip(tr("One step, which you can undo"));
        remedy->setAccessibleDescription(finding.seen);
        connect(remedy, &QPushButton::clicked, this, [this, index] { Q_EMIT remedyRequested(index); });
        row->addWidget(remedy);
    }
    if (!finding.fields.isEmpty()) {
        QPushButton *field = button(tr("Show the field"), QStringLiteral("showField"));
        connect(field, &QPushButton::clicked, this,
                [this, key = finding.fields.constFirst()] { Q_EMIT fieldRequested(key); });
        row->addWidget(field);
    }
    if (!finding.accounts.empty()) {
        QPushButton *accounts = button(tr("Show the accounts"), QStringLiteral("showAccounts"));
        connect(accounts, &QPushButton::clicked, this, [this, index] { Q_EMIT accountsRequested(index); });
        row->addWidget(accounts);
    }
    row->addStretch(1);
    bar->setVisible(row->count() > 1);
    return bar;
}

} // namespace touchstone

#include "moc_finding_list.cpp"
