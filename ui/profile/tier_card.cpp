#include "ui/profile/tier_card.h"

#include "core/base/locale_text.h"
#include "core/scoring/score_counts.h"
#include "core/scoring/scorecard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/threshold_histogram.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace touchstone
{

namespace
{

constexpr int bestScore = 100;

} // namespace

TierCard::TierCard(Theme &theme, QWidget *parent)
    : Card(parent), m_theme(theme), m_histogram(new ThresholdHistogram(theme, this)),
      m_reason(new TextLabel(TextRole::Caption, {}, this)), m_quota(new TierQuotaForm(this))
{
    setObjectName(QStringLiteral("tierCard"));
    m_histogram->setObjectName(QStringLiteral("tierHistogram"));
    m_histogram->setAccessibleName(tr("Lowest scores of the grades"));
    m_histogram->setBarColour([this](std::size_t bar) { return barColour(bar); });
    m_reason->setObjectName(QStringLiteral("tierReason"));
    contents()->addWidget(heading());
    contents()->addWidget(m_histogram);
    contents()->addWidget(fields(theme));
    contents()->addWidget(m_reason->toned(Tone::Muted)->wrapped());
    contents()->addWidget(m_quota);
    m_quota->hide();
    connect(m_histogram, &ThresholdHistogram::handleMoved, this, &TierCard::moveThreshold);
    connect(m_quota, &TierQuotaForm::wanted, this, &TierCard::quotaWanted);
}

// The title, and the ways to set the limits besides dragging and typing.
QWidget *TierCard::heading()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new TextLabel(TextRole::Section, tr("Grades by score"), bar), 1);
    auto *menu = new QMenu(bar);
    for (const std::array<int, 3> &familiar : familiarLimits()) {
        const QString text =
            tr("%1, %2 and %3", "lowest scores of A, B and C").arg(familiar[0]).arg(familiar[1]).arg(familiar[2]);
        connect(menu->addAction(text), &QAction::triggered, this, [this, familiar] {
            std::copy(familiar.begin(), familiar.end(), m_limits.from.begin());
            edit({});
        });
    }
    menu->addSeparator();
    QAction *quota = menu->addAction(tr("A share or number of accounts"));
    quota->setObjectName(QStringLiteral("byQuota"));
    quota->setCheckable(true);
    connect(quota, &QAction::toggled, m_quota, &QWidget::setVisible);
    QPushButton *button = plainButton(tr("Set by"), QStringLiteral("setTiersBy"), bar);
    button->setToolTip(tr("Set the limits by what others use, or by how many accounts may have the grades"));
    setMenu(button, menu);
    row->addWidget(button);
    return bar;
}

QWidget *TierCard::fields(Theme &)
{
    auto *bar = new QWidget(this);
    auto *grid = new QGridLayout(bar);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    for (std::size_t grade = 0; grade < 4; ++grade) {
        const QString letter = gradeName(static_cast<Grade>(grade));
        const int column = static_cast<int>(grade);
        m_counts[grade] = new TextLabel(TextRole::Caption, {}, bar);
        m_counts[grade]->setObjectName(QStringLiteral("gradeCount") + letter);
        m_counts[grade]->toned(Tone::Muted);
        grid->addWidget(m_counts[grade], 1, column);
        grid->setColumnStretch(column, 1);
        if (grade == 3) {
            grid->addWidget(new TextLabel(TextRole::Body, tr("D: the rest"), bar), 0, column);
            break;
        }
        auto *cell = new QWidget(bar);
        auto *row = new QHBoxLayout(cell);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(4);
        m_given[grade] = new QCheckBox(letter, cell);
        m_given[grade]->setToolTip(tr("Whether grade %1 is given").arg(letter));
        m_given[grade]->setAccessibleName(m_given[grade]->toolTip());
        m_given[grade]->setObjectName(QStringLiteral("give") + letter);
        m_from[grade] = new QSpinBox(cell);
        m_from[grade]->setObjectName(QStringLiteral("from") + letter);
        m_from[grade]->setToolTip(tr("Lowest score of grade %1").arg(letter));
        m_from[grade]->setAccessibleName(m_from[grade]->toolTip());
        m_from[grade]->setRange(0, bestScore);
        m_from[grade]->setKeyboardTracking(false);
        m_from[grade]->setFixedWidth(64);
        row->addWidget(m_given[grade]);
        row->addWidget(m_from[grade]);
        row->addStretch();
        grid->addWidget(cell, 0, column);
        connect(m_given[grade], &QCheckBox::clicked, this, [this, grade] { editField(grade); });
        connect(m_from[grade], &QSpinBox::valueChanged, this, [this, grade] { editField(grade); });
    }
    return bar;
}

// Each step of an edit shows the limits, and the points too; what stays the same costs nothing.
void TierCard::showLimits(const TierLimits &limits)
{
    m_limits = limits;
    if (m_shownLimits == limits)
        return;
    m_shownLimits = limits;
    for (std::size_t grade = 0; grade < limits.from.size(); ++grade) {
        const QSignalBlocker blockers[] = {QSignalBlocker(m_given[grade]), QSignalBlocker(m_from[grade])};
        const std::optional<int> &from = limits.from[grade];
        m_given[grade]->setChecked(from.has_value());
        m_from[grade]->setEnabled(from.has_value());
        if (from && m_from[grade]->value() != *from)
            m_from[grade]->setValue(*from);
    }
    m_reason->setText(limits.byHand && limits.reason.isEmpty() ? tr("Set by hand.") : limits.reason);
    m_reason->setVisible(!m_reason->text().isEmpty());
    showThresholds();
    showCounts();
}

// Thresholds stand in ascending order, so the worst grade's comes first.
void TierCard::showThresholds()
{
    std::vector<double> stops;
    QStringList labels;
    std::vector<int> handles;
    m_handleGrades.clear();
    for (std::size_t grade = m_limits.from.size(); grade-- > 0;) {
        const std::optional<int> &from = m_limits.from[grade];
        if (!from)
            continue;
        handles.push_back(*from);
        m_handleGrades.push_back(grade);
    }
    for (int score = 0; score <= bestScore; ++score) {
        const auto own = std::find(handles.begin(), handles.end(), score);
        const QString text = countText(score);
        stops.push_back(score);
        labels << (own == handles.end()
                       ? text
                       : tr("%1 %2", "grade, score")
                             .arg(gradeName(static_cast<Grade>(
                                      m_handleGrades[static_cast<std::size_t>(own - handles.begin())])),
                                  text));
    }
    m_histogram->setStops(stops, labels);
    m_histogram->setHandles(handles, ThresholdHistogram::Side::Neither);
}

QColor TierCard::barColour(std::size_t bar) const
{
    const std::vector<double> borders = scoreBorders();
    const auto middle = static_cast<int>((borders[bar] + borders[bar + 1]) / 2.0);
    return m_theme.colours().tiers[static_cast<std::size_t>(gradeOf(middle, m_limits))].bar;
}

void TierCard::showPoints(const PointCounts &points)
{
    if (m_points == points)
        return;
    m_points = points;
    m_histogram->setBars({scoreBorders(), scoreBars(points), {}}, [](double score) { return numberText(score); });
    showCounts();
}

// Follows from scores and limits alone, so it keeps up with a handle that is being dragged.
void TierCard::showCounts()
{
    const TierCounts counts = gradeCounts(m_points.value_or(PointCounts{}), m_limits);
    for (std::size_t grade = 0; grade < counts.size(); ++grade)
        m_counts[grade]->setText(tr("%Ln accounts", nullptr, static_cast<int>(counts[grade])));
}

void TierCard::moveThreshold(int handle, int stop)
{
    m_limits.from[m_handleGrades.at(static_cast<std::size_t>(handle))] = stop;
    edit(QStringLiteral("tiers/%1").arg(m_histogram->gesture()));
}

void TierCard::editField(std::size_t grade)
{
    m_limits.from[grade] = m_given[grade]->isChecked() ? std::optional<int>(m_from[grade]->value()) : std::nullopt;
    edit({});
}

void TierCard::edit(const QString &mergeKey)
{
    m_limits.byHand = true;
    m_limits.reason.clear();
    Q_EMIT edited(m_limits, mergeKey);
}

} // namespace touchstone
