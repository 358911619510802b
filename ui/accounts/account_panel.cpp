#include "ui/accounts/account_panel.h"

#include "core/base/locale_text.h"
#include "ui/accounts/origin_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/points_bar.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace touchstone
{

namespace
{

QString stateText(const Explanation::GateLine &gate)
{
    switch (gate.state) {
    case GateState::Passed:
        return gate.disqualifier ? AccountPanel::tr("does not apply") : AccountPanel::tr("met");
    case GateState::Failed:
        return gate.disqualifier ? AccountPanel::tr("applies") : AccountPanel::tr("not met");
    case GateState::Unknown:
        break;
    }
    return AccountPanel::tr("not known");
}

QString scoreNote(const std::optional<Explanation::Score> &score)
{
    if (!score)
        return AccountPanel::tr("No points yet, so it has no score.");
    if (score->low == score->high)
        return AccountPanel::tr("Everything that counts is known.");
    return AccountPanel::tr("Could be %1 to %2: %3 of the points are known.")
        .arg(score->low)
        .arg(score->high)
        .arg(percentText(score->coverage));
}

QString tierText(const Explanation &explanation)
{
    QString tier = tierLabel(explanation.tier);
    if (!explanation.score)
        return tier;
    // The letter beside a tier is the tier's: where gates or rules give another one than the score, that is said.
    const Grade grade = explanation.score->grade;
    const bool isByScore = static_cast<std::size_t>(explanation.tier) == static_cast<std::size_t>(grade);
    return (isByScore ? AccountPanel::tr("%1, grade %2") : AccountPanel::tr("%1; by its score alone grade %2"))
        .arg(tier, gradeName(grade));
}

} // namespace

AccountPanel::AccountPanel(Theme &theme, QWidget *parent)
    : Card(parent), m_theme(theme), m_title(new TextLabel(TextRole::Section)), m_scroll(new QScrollArea)
{
    setObjectName(QStringLiteral("accountPanel"));
    setAccessibleName(tr("Why the account has its score"));
    m_title->setObjectName(QStringLiteral("accountTitle"));
    m_title->wrapped();
    m_scroll->setAccessibleName(tr("Points of the account"));
    setUpScrolling(*m_scroll);
    m_scroll->setFocusPolicy(Qt::StrongFocus); // it holds nothing that takes the focus, so the keys scroll it
    contents()->addWidget(m_title);
    contents()->addWidget(m_scroll, 1);
}

void AccountPanel::clear(const QString &sentence)
{
    m_account = -1;
    m_title->setText(tr("No account chosen"));
    m_body = new QWidget;
    m_rows = new QVBoxLayout(m_body);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->addWidget((new TextLabel(TextRole::Body, sentence))->toned(Tone::Muted)->wrapped());
    m_rows->addStretch(1);
    m_scroll->setWidget(m_body);
}

void AccountPanel::show(const Project &project, const Analysis &analysis, int account)
{
    m_account = account;
    m_project = project;
    const auto row = static_cast<std::size_t>(account);
    rebuild(project.dataset->accountName(row),
            explain({*project.sources, *project.plan, *project.dataset}, *project.profile, *analysis.scores, row));
}

void AccountPanel::rebuild(const QString &name, const Explanation &explanation)
{
    m_title->setText(explanation.score ? tr("Why %1 scores %2").arg(name).arg(explanation.score->points)
                                       : tr("Why %1 is %2", "account, tier").arg(name, tierLabel(explanation.tier)));
    m_body = new QWidget;
    m_rows = new QVBoxLayout(m_body);
    m_rows->setContentsMargins(0, 0, 8, 0);
    m_rows->setSpacing(8);
    addScore(explanation);
    addSentences({}, explanation.reasons);
    addGates(explanation);
    addLines(explanation);
    addSentences(tr("What would lift it a tier"), explanation.toNextTier);
    m_rows->addStretch(1);
    m_scroll->setWidget(m_body);
}

void AccountPanel::addScore(const Explanation &explanation)
{
    auto *tier = new TextLabel(TextRole::Name, tierText(explanation));
    tier->setObjectName(QStringLiteral("accountTier"));
    m_rows->addWidget(tier);
    m_rows->addWidget((new TextLabel(TextRole::Caption, scoreNote(explanation.score)))->toned(Tone::Muted)->wrapped());
}

void AccountPanel::addGates(const Explanation &explanation)
{
    for (const Explanation::GateLine &gate : explanation.gates) {
        auto *line = new TextLabel(TextRole::Body, tr("%1: %2").arg(gate.text, stateText(gate)));
        line->toned(gate.state == GateState::Passed ? Tone::Muted : Tone::Attention)->wrapped();
        m_rows->addWidget(line);
    }
}

// Trait and its points, a bar of them and the account's value below; the numbers add up to the score.
void AccountPanel::addLines(const Explanation &explanation)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const Explanation::Line &line : explanation.lines) {
        grid->addWidget((new TextLabel(TextRole::Body, line.trait))->wrapped(), row, 0);
        auto *value = new TextLabel(TextRole::Caption, line.known ? line.value : tr("not known"));
        value->toned(line.known ? Tone::Muted : Tone::Attention)->wrapped();
        value->setToolTip(line.source.isEmpty() ? QString() : tr("From %1").arg(line.source).toHtmlEscaped());
        auto *points = new TextLabel(TextRole::Name, tr("%1 of %2").arg(line.points).arg(line.most));
        points->setAlignment(Qt::AlignRight | Qt::AlignTop);
        auto *bar = new PointsBar(m_theme);
        bar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        bar->setPoints(line.points, line.most);
        grid->addWidget(points, row, 1);
        grid->addWidget(bar, row + 1, 0, 1, 2);
        grid->addWidget(value, row + 2, 0);
        grid->addWidget(originButton(line), row + 2, 1, Qt::AlignRight | Qt::AlignTop);
        grid->setRowMinimumHeight(row + 3, 8);
        row += 4;
    }
    if (row > 0 && explanation.score) {
        grid->addWidget(new TextLabel(TextRole::Name, tr("Score")), row, 0);
        auto *total = new TextLabel(TextRole::Name, QString::number(explanation.score->points));
        total->setObjectName(QStringLiteral("accountScore"));
        total->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(total, row, 1);
    }
    m_rows->addLayout(grid);
}

// A way to the cells that the line's value was read from.
QToolButton *AccountPanel::originButton(const Explanation::Line &line)
{
    QToolButton *button = iconButton(m_theme.icon(QStringLiteral("file"), m_theme.colours().muted),
                                     tr("Where does this come from?"), QStringLiteral("whereFrom"), m_body);
    button->setAccessibleName(tr("Where does %1 come from?").arg(line.trait));
    button->setIconSize({14, 14});
    button->setProperty("small", true);
    connect(button, &QToolButton::clicked, this, [this, button, fields = line.fields] {
        showOrigin(this, button->mapToGlobal(QPoint(0, button->height())), m_theme, m_project, {m_account, -1, fields});
    });
    return button;
}

void AccountPanel::addSentences(const QString &heading, const QStringList &sentences)
{
    if (sentences.isEmpty())
        return;
    if (!heading.isEmpty())
        m_rows->addWidget(new TextLabel(TextRole::Name, heading));
    for (const QString &sentence : sentences)
        m_rows->addWidget((new TextLabel(TextRole::Body, sentence))->wrapped());
}

} // namespace touchstone

#include "moc_account_panel.cpp"
