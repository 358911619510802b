#include "ui/patterns/pattern_detail.h"

#include "core/base/locale_text.h"
#include "core/patterns/pattern_words.h"
#include "core/profile/profile_lines.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/interval_plot.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QVBoxLayout>

#include <cmath>

namespace touchstone
{

namespace
{

constexpr std::size_t mostListed = 500;

double shareOf(std::int64_t count, std::int64_t total)
{
    return total > 0 ? static_cast<double>(count) / static_cast<double>(total) : 0.0;
}

} // namespace

std::vector<IntervalMark> shareMarks(const Pattern &pattern, Against against, const Theme &theme)
{
    const auto mark = [](std::int64_t count, std::int64_t total, const QColor &colour, const QString &label) {
        const Interval interval = wilsonInterval(count, total);
        const double share = shareOf(count, total);
        const QString text =
            PatternDetail::tr("%1 (%2 of %3)").arg(shareText(share), countText(count), countText(total));
        return IntervalMark{share, interval.low, interval.high, colour, label, text};
    };
    return {mark(pattern.bestMatching, pattern.bestKnown, theme.colours().primary, bestGroupName(against)),
            mark(pattern.restMatching, pattern.restKnown, theme.colours().muted, restGroupName(against))};
}

PatternDetail::PatternDetail(Theme &theme, QWidget *parent)
    : Card(parent), m_theme(theme), m_contents(new QWidget(this))
{
    setObjectName(QStringLiteral("patternDetail"));
    arrange(theme);
    clear();
}

void PatternDetail::arrange(Theme &theme)
{
    auto *column = new QVBoxLayout(m_contents);
    column->setContentsMargins(0, 0, 10, 0); // beside the scroll bar
    column->setSpacing(10);
    const auto label = [&](TextRole role, const char *name) {
        auto *text = new TextLabel(role, {}, m_contents);
        text->setObjectName(QLatin1String(name));
        return text->wrapped();
    };
    m_title = label(TextRole::Section, "patternTitle");
    m_verdict = new Chip(theme, m_contents);
    m_sentence = label(TextRole::Body, "patternSentence");
    m_plot = new IntervalPlot(theme, m_contents);
    m_plot->setObjectName(QStringLiteral("patternShares"));
    m_certainty = label(TextRole::Caption, "patternCertainty")->toned(Tone::Muted);
    m_coveredTitle = label(TextRole::Caption, "coveredTitle");
    m_covered = new QListWidget(m_contents);
    m_covered->setObjectName(QStringLiteral("coveredCustomers"));
    m_covered->setAccessibleName(tr("Best customers that it covers"));
    m_covered->setUniformItemSizes(true);
    m_covered->setProperty("roomy", true);
    m_twinsButton = flatButton({}, QStringLiteral("showTwins"), m_contents);
    m_twinsButton->setCheckable(true);
    m_twinsButton->setAccessibleName(tr("Patterns that select nearly the same accounts"));
    m_twins = label(TextRole::Caption, "twins")->toned(Tone::Muted);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_verdict, m_sentence, m_plot, m_certainty,
                                                            divider(m_contents), m_coveredTitle})
        column->addWidget(widget);
    column->addWidget(m_covered, 1);
    column->addWidget(m_twinsButton, 0, Qt::AlignLeft);
    column->addWidget(m_twins);
    m_covered->setMinimumHeight(112);
    m_buttons = buttons();
    contents()->addWidget(scrollArea(m_contents, this), 1);
    contents()->addWidget(m_buttons);
    connect(m_twinsButton, &QPushButton::toggled, m_twins, &QWidget::setVisible);
    connect(m_covered, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT accountRequested(item->data(Qt::UserRole).toInt()); });
}

QWidget *PatternDetail::buttons()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_inProfile = new TextLabel(TextRole::Caption, tr("In the profile already"), bar);
    m_inProfile->setObjectName(QStringLiteral("inProfile"));
    m_add = plainButton(tr("Add to profile"), QStringLiteral("addToProfile"), bar);
    m_add->setIcon(m_theme.icon(QStringLiteral("add")));
    auto *menu = new QMenu(m_add);
    const auto way = [&](const QString &text, const char *name, Into into) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, [this, into] { Q_EMIT addRequested(into); });
    };
    way(tr("As a trait with points"), "addAsTrait", Into::Trait);
    way(tr("As a must-have"), "addAsMustHave", Into::MustHave);
    way(tr("As a disqualifier"), "addAsDisqualifier", Into::Disqualifier);
    setMenu(m_add, menu);
    row->addWidget(m_inProfile->toned(Tone::Muted));
    row->addStretch();
    row->addWidget(m_add);
    return bar;
}

void PatternDetail::clear()
{
    m_contents->setVisible(false);
    m_buttons->setVisible(false);
}

void PatternDetail::showPattern(const Pattern &pattern, const Context &context)
{
    m_title->setText(title(pattern, context.names));
    m_verdict->showEvidence(pattern.evidence);
    m_sentence->setText(sentence(pattern, context.names, context.against));
    showShares(pattern, context.against);
    showCertainty(pattern, context.against);
    showCovered(pattern, context);
    showTwins(pattern, context.names);
    m_inProfile->setVisible(hasCriteria(context.profile, pattern.criteria));
    m_contents->setVisible(true);
    m_buttons->setVisible(true);
}

void PatternDetail::showShares(const Pattern &pattern, Against against)
{
    m_plot->setMarks(shareMarks(pattern, against, m_theme));
    m_plot->setAccessibleName(tr("Shares with their 95 % intervals"));
}

// Statistics with their plain twins.
void PatternDetail::showCertainty(const Pattern &pattern, Against against)
{
    QStringList lines = {baseRateSentence(pattern, against)};
    lines.removeAll(QString());
    lines << tr("Chance alone would show a difference this large with %1.").arg(pValueText(pattern.p));
    lines << tr("Of all patterns tried that are as strong as this, %1 are expected to be luck (q).")
                 .arg(shareText(pattern.q));
    if (std::isfinite(pattern.stability))
        lines << tr("Found again in %1 of half-samples.").arg(shareText(pattern.stability));
    m_certainty->setText(lines.join(QLatin1Char(' ')));
}

void PatternDetail::showCovered(const Pattern &pattern, const Context &context)
{
    m_covered->clear();
    if (context.against == Against::Lost || context.best.rowCount() != context.dataset.accounts.rowCount()) {
        m_coveredTitle->setText(tr("Found in deals, not in customers."));
        return;
    }
    const RowSet covered = coveredRows(pattern.criteria, context.dataset, context.best);
    m_coveredTitle->setText(tr("Covers %1 of %2 best customers")
                                .arg(countText(static_cast<qint64>(covered.count())),
                                     countText(static_cast<qint64>(context.best.count()))));
    for (const std::uint32_t row : covered.rows()) {
        if (static_cast<std::size_t>(m_covered->count()) == mostListed)
            break;
        auto *item = new QListWidgetItem(context.dataset.accountName(row), m_covered);
        item->setData(Qt::UserRole, static_cast<int>(row));
    }
}

void PatternDetail::showTwins(const Pattern &pattern, const Table &names)
{
    QStringList lines;
    for (const std::vector<Criterion> &twin : pattern.nearTwins)
        lines << describe(twin, names);
    m_twinsButton->setText(tr("Nearly the same in other words (%1)").arg(countText(lines.size())));
    m_twinsButton->setVisible(!lines.isEmpty());
    m_twins->setText(lines.join(QLatin1Char('\n')));
    m_twins->setVisible(!lines.isEmpty() && m_twinsButton->isChecked());
}

} // namespace touchstone
