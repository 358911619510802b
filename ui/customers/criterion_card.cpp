#include "ui/customers/criterion_card.h"

#include "core/base/locale_text.h"
#include "core/customers/best_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/criterion_editor.h"
#include "ui/widgets/number_box.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/threshold_histogram.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace touchstone
{

namespace
{

ThresholdHistogram::Side sideOf(ThresholdStops::Side side)
{
    switch (side) {
    case ThresholdStops::Side::Above:
        return ThresholdHistogram::Side::Above;
    case ThresholdStops::Side::Below:
        return ThresholdHistogram::Side::Below;
    case ThresholdStops::Side::Between:
        return ThresholdHistogram::Side::Between;
    case ThresholdStops::Side::Neither:
        break;
    }
    return ThresholdHistogram::Side::Neither;
}

} // namespace

CriterionCard::CriterionCard(Theme &theme, std::size_t number, QWidget *parent)
    : Card(parent), m_number(number), m_on(new QCheckBox(this)), m_name(new ElidedLabel(TextRole::Section, {}, this)),
      m_weightLabel(new TextLabel(TextRole::Caption, tr("Weight"), this)), m_weight(new NumberBox(this)),
      m_remove(iconButton(theme.icon(QStringLiteral("remove")), tr("Remove this criterion"),
                          QStringLiteral("removeCriterion"), this)),
      m_editor(new CriterionEditor(theme, CriterionEditor::Use::BestRule, this)),
      m_histogram(new ThresholdHistogram(theme, this)), m_counts(new TextLabel(TextRole::Caption, {}, this)),
      m_objection(new TextLabel(TextRole::Caption, {}, this))
{
    setObjectName(QStringLiteral("criterion%1").arg(number));
    arrange(theme);
    nameFields();
    connectFields();
}

void CriterionCard::arrange(Theme &)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_on);
    head->addWidget(m_name, 1);
    head->addWidget(m_counts->toned(Tone::Muted));
    head->addSpacing(8);
    head->addWidget(m_weightLabel);
    head->addWidget(m_weight);
    head->addWidget(m_remove);
    contents()->addLayout(head);
    contents()->addWidget(m_editor);
    contents()->addWidget(m_histogram);
    contents()->addWidget(m_objection->toned(Tone::Attention)->wrapped());
    m_weight->setRange(0.0, 100.0);
    m_weight->setFixedWidth(76);
}

void CriterionCard::nameFields()
{
    m_on->setObjectName(QStringLiteral("on"));
    m_on->setToolTip(tr("Whether this criterion counts"));
    m_weight->setObjectName(QStringLiteral("weight"));
    m_weightLabel->setBuddy(m_weight);
    m_editor->setObjectName(QStringLiteral("criterionEditor"));
    m_histogram->setObjectName(QStringLiteral("thresholdHistogram"));
    m_counts->setObjectName(QStringLiteral("counts"));
    m_objection->setObjectName(QStringLiteral("objection"));
    m_name->setObjectName(QStringLiteral("attributeName"));
}

void CriterionCard::connectFields()
{
    connect(m_on, &QCheckBox::clicked, this, [this](bool on) {
        m_criterion.on = on;
        emitEdited();
    });
    connect(m_weight, &NumberBox::valueChanged, this, [this](double weight) {
        m_criterion.weight = weight;
        emitEdited(QStringLiteral("best/%1/weight").arg(m_number));
    });
    connect(m_editor, &CriterionEditor::edited, this, [this] {
        m_criterion.criterion = m_editor->criterion();
        emitEdited();
    });
    connect(m_histogram, &ThresholdHistogram::handleMoved, this, &CriterionCard::moveThreshold);
    connect(m_remove, &QToolButton::clicked, this, &CriterionCard::removeRequested);
}

void CriterionCard::showCriterion(const std::shared_ptr<const Dataset> &dataset, const BestCriterion &criterion,
                                  bool weighted)
{
    const QString &attribute = criterion.criterion.attribute;
    if (dataset != m_dataset || attribute != m_criterion.criterion.attribute) {
        m_dataset = dataset;
        m_column = dataset->accounts.find(attribute);
        m_bars = m_column ? outcomeHistogram(*m_column, dataset->customers, RowSet(dataset->accounts.rowCount()))
                          : OutcomeHistogram();
        m_objection->setText(objectionToCriterion(*dataset, criterion.criterion));
        setToolTip(m_column ? explanationOf(*m_column, *dataset).toHtmlEscaped() : QString());
    }
    m_criterion = criterion;
    m_name->setText(m_column ? m_column->attribute.label : attribute);
    m_on->setAccessibleName(tr("%1 counts").arg(m_name->text()));
    m_on->setChecked(criterion.on);
    const QSignalBlocker blocker(m_weight);
    m_weight->setValue(criterion.weight);
    m_weight->setVisible(weighted);
    m_weightLabel->setVisible(weighted);
    m_editor->show(dataset, dataset->customers, criterion.criterion);
    m_editor->setEnabled(criterion.on);
    m_histogram->setEnabled(criterion.on);
    m_objection->setVisible(!m_objection->text().isEmpty());
    showThresholds();
}

void CriterionCard::showThresholds()
{
    m_histogram->setVisible(!m_bars.borders.empty());
    if (m_bars.borders.empty())
        return;
    m_stops = thresholdStops(m_bars, formOf(m_criterion.criterion.condition, m_column->attribute.kind));
    QStringList labels;
    for (std::size_t stop = 0; stop < m_stops.values.size(); ++stop)
        labels << thresholdText(stop);
    m_histogram->setAccessibleName(tr("Threshold of %1").arg(m_column->attribute.label));
    m_histogram->setStops(m_stops.values, labels);
    m_histogram->setHandles(m_stops.handles, sideOf(m_stops.side));
}

QString CriterionCard::thresholdText(std::size_t stop) const
{
    if (m_stops.shares.empty())
        return valueText(m_column->attribute, m_stops.values[stop]);
    const QString from = valueText(m_column->attribute, m_stops.values[stop]);
    const QString share = shareText(m_stops.shares[stop]);
    return m_stops.side == ThresholdStops::Side::Above ? tr("highest %1, from %2", "share, value").arg(share, from)
                                                       : tr("lowest %1, up to %2", "share, value").arg(share, from);
}

void CriterionCard::showSelection(const BestSelection &selection)
{
    if (m_number >= selection.counts.size() || selection.best.rowCount() != m_dataset->accounts.rowCount())
        return;
    const CriterionCount &count = selection.counts[m_number];
    const auto text = [](std::size_t number) { return countText(static_cast<qint64>(number)); };
    m_counts->setText(
        tr("%1 met · %2 not met · %3 unknown").arg(text(count.met), text(count.notMet), text(count.unknown)));
    if (m_bars.borders.empty())
        return;
    m_bars = outcomeHistogram(*m_column, m_dataset->customers, selection.best);
    m_histogram->setBars({m_bars.borders, m_bars.all, m_bars.best},
                         [attribute = m_column->attribute](double value) { return valueText(attribute, value); });
}

void CriterionCard::moveThreshold(int handle, int stop)
{
    const CriterionForm form = formOf(m_criterion.criterion.condition, m_column->attribute.kind);
    m_criterion.criterion.condition = conditionOf(withThreshold(form, m_stops, handle, stop));
    emitEdited(QStringLiteral("best/%1/threshold/%2").arg(m_number).arg(m_histogram->gesture()));
}

void CriterionCard::emitEdited(const QString &mergeKey)
{
    Q_EMIT edited(m_criterion, mergeKey);
}

} // namespace touchstone
