#include "ui/patterns/anti_line_card.h"

#include "core/profile/profile_lines.h"
#include "core/proof/anti_words.h"
#include "ui/patterns/pattern_detail.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/interval_plot.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace touchstone
{

namespace
{

// A heading with what is told below it.
QVBoxLayout *told(const QString &heading, std::initializer_list<QWidget *> widgets, QWidget *parent)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    column->addWidget((new TextLabel(TextRole::Caption, heading, parent))->toned(Tone::Muted));
    for (QWidget *widget : widgets)
        column->addWidget(widget);
    column->addStretch(1);
    return column;
}

} // namespace

AntiLineCard::AntiLineCard(Theme &theme, std::size_t index, QWidget *parent) : Card(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("antiLine%1").arg(index));
    contents()->setSpacing(10);
    contents()->addWidget(top(theme, index));
    contents()->addWidget(divider(this));
    contents()->addWidget(columns(theme));
    setAdded(false);
}

QWidget *AntiLineCard::top(Theme &theme, std::size_t index)
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_title = new TextLabel(TextRole::Section, {}, bar);
    m_title->setObjectName(QStringLiteral("antiTitle"));
    m_verdict = new Chip(theme, bar);
    m_standing = new TextLabel(TextRole::Caption, {}, bar);
    m_standing->setObjectName(QStringLiteral("antiStanding"));
    m_added = new TextLabel(TextRole::Caption, tr("In the profile as a disqualifier"), bar);
    m_added->setObjectName(QStringLiteral("antiAdded"));
    m_add = plainButton(tr("Add as disqualifier"), QStringLiteral("addAntiLine%1").arg(index), bar);
    m_add->setIcon(theme.icon(QStringLiteral("add")));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title->wrapped());
    words->addWidget(m_standing->toned(Tone::Muted)->wrapped());
    row->addLayout(words, 1);
    row->addWidget(m_verdict, 0, Qt::AlignVCenter);
    row->addWidget(m_added->toned(Tone::Muted));
    row->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, &AntiLineCard::addRequested);
    return bar;
}

QWidget *AntiLineCard::columns(Theme &theme)
{
    auto *area = new QWidget(this);
    auto *row = new QHBoxLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    const auto label = [&](TextRole role, const char *name) {
        auto *text = new TextLabel(role, {}, area);
        text->setObjectName(QLatin1String(name));
        return text->wrapped();
    };
    m_shares = new IntervalPlot(theme, area);
    m_shares->setObjectName(QStringLiteral("antiShares"));
    m_found = label(TextRole::Caption, "antiFound");
    m_strike = label(TextRole::Body, "antiStrike");
    m_cost = label(TextRole::Body, "antiCost");
    row->addLayout(told(tr("How rare it is"), {m_shares, m_found}, area), 1);
    row->addLayout(told(tr("Whom it would strike"), {m_strike}, area), 1);
    row->addLayout(told(tr("What such customers cost"), {m_cost}, area), 1);
    return area;
}

void AntiLineCard::showLine(const AntiLine &line, const QStringList &judgedBy, const Dataset &dataset)
{
    const Table &accounts = dataset.accounts;
    const QString name = title(line.pattern(), accounts);
    setAccessibleName(name);
    m_title->setText(name);
    m_verdict->showEvidence(line.pattern().evidence);
    m_standing->setText(standingSentence(line));
    m_add->setAccessibleName(tr("Add as disqualifier: %1").arg(name));
    m_add->setToolTip(tr("Whoever meets it becomes a bad fit, whatever the score; undo takes it back"));
    showRarity(line, accounts);
    m_strike->setText(strikeSentences(line.strike, dataset.currency).join(QLatin1Char('\n')));
    m_cost->setText(costSentences(line.gaps, judgedBy, accounts).join(QLatin1Char('\n')));
}

// The picture is of the comparison that tells most; the words are of all.
void AntiLineCard::showRarity(const AntiLine &line, const Table &accounts)
{
    m_shares->setMarks(shareMarks(line.pattern(), line.found.front().against, m_theme));
    m_shares->setAccessibleName(tr("Shares with their 95 % intervals"));
    QStringList sentences;
    for (const AntiFinding &finding : line.found)
        sentences << beyondName(m_title->text(), sentence(finding.pattern, accounts, finding.against));
    m_found->setText(sentences.join(QLatin1Char('\n')));
}

void AntiLineCard::setAdded(bool added)
{
    m_added->setVisible(added);
    m_add->setVisible(!added);
}

} // namespace touchstone

#include "moc_anti_line_card.cpp"
