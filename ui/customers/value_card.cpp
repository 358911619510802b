#include "ui/customers/value_card.h"

#include "core/base/locale_text.h"
#include "core/customers/best_words.h"
#include "core/matching/customer_value.h"
#include "ui/widgets/number_box.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace touchstone
{

namespace
{

constexpr std::array valueFields = {"clv_historical", "clv_bounded", "clv_predictive"};
constexpr double notSaid = -1.0; // the lowest step of what may be left open
constexpr int columnsOfGrid = 3;

std::optional<double> saidIn(const NumberBox &box)
{
    return box.value() == notSaid ? std::nullopt : std::optional(box.value());
}

// "Lifetime value so far: half of 412 customers bring $12,000 or more."
QString figureSentence(const TypicalValue &value)
{
    const Attribute &attribute = value.column->attribute;
    return ValueCard::tr("%1: half of %Ln customer(s) bring %2 or more", "name of a value, amount",
                         static_cast<int>(value.customers))
        .arg(attribute.label, valueText(attribute, value.median));
}

} // namespace

ValueCard::ValueCard(QWidget *parent) : Card(parent), m_missing(new TextLabel(TextRole::Caption, {}, this))
{
    setObjectName(QStringLiteral("valueCard"));
    contents()->addWidget(new TextLabel(TextRole::Section, tr("What they are worth"), this));
    for (const char *field : valueFields) {
        auto *figure = new TextLabel(TextRole::Body, {}, this);
        figure->setObjectName(QLatin1String(field));
        contents()->addWidget(figure->wrapped());
        m_figures.push_back(figure);
    }
    m_missing->setObjectName(QStringLiteral("valueMissing"));
    contents()->addWidget(m_missing->toned(Tone::Muted)->wrapped());
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    setUpNumbers(*grid);
    setUpSegments(*grid);
    contents()->addLayout(grid);
}

NumberBox *ValueCard::addNumber(QGridLayout &grid, int place, const QString &label, const QString &name,
                                const QString &tip)
{
    auto *box = new NumberBox(this);
    box->setObjectName(name);
    box->setToolTip(tip);
    auto *buddy = new TextLabel(TextRole::Caption, label, this);
    buddy->setBuddy(box);
    grid.addWidget(buddy->toned(Tone::Muted), 2 * (place / columnsOfGrid), place % columnsOfGrid);
    grid.addWidget(box, 2 * (place / columnsOfGrid) + 1, place % columnsOfGrid);
    connect(box, &NumberBox::valueChanged, this, &ValueCard::emitEdited);
    return box;
}

void ValueCard::setUpNumbers(QGridLayout &grid)
{
    m_margin = addNumber(grid, 0, tr("Gross &margin, percent"), QStringLiteral("valueMargin"),
                         tr("Of customers without a gross margin in the data. The lowest step takes it back."));
    m_cost = addNumber(grid, 1, tr("&Cost to serve a year"), QStringLiteral("valueCost"),
                       tr("Of customers without a cost to serve in the data. The lowest step takes it back."));
    m_years = addNumber(grid, 2, tr("&Years ahead"), QStringLiteral("valueYears"),
                        tr("How far the lifetime value looks ahead"));
    m_growth = addNumber(grid, 3, tr("&Growth a year, percent"), QStringLiteral("valueGrowth"),
                         tr("How much more customers pay each year"));
    m_discount = addNumber(grid, 4, tr("&Discount a year, percent"), QStringLiteral("valueDiscount"),
                           tr("How much less money is worth when it comes a year later"));
    const QSignalBlocker blockers[] = {QSignalBlocker(m_margin), QSignalBlocker(m_cost), QSignalBlocker(m_years),
                                       QSignalBlocker(m_growth), QSignalBlocker(m_discount)};
    m_margin->setRange(notSaid, 100.0);
    m_margin->setSpecialValueText(tr("not said", "a gross margin"));
    m_cost->setRange(notSaid, 1e12);
    m_cost->setSpecialValueText(tr("not counted", "a cost to serve"));
    m_years->setRange(1, 50);
    m_years->setDecimals(0);
    m_growth->setRange(-100.0, 100.0);
    m_discount->setRange(0.0, 100.0);
}

void ValueCard::setUpSegments(QGridLayout &grid)
{
    m_segment = new QComboBox(this);
    m_segment->setObjectName(QStringLiteral("valueSegment"));
    m_segment->setAccessibleName(tr("Kept differently by"));
    m_segment->setToolTip(tr("The field whose groups are kept differently well. Small groups are drawn towards all."));
    m_segment->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_segment->setMinimumContentsLength(8);
    auto *label = new TextLabel(TextRole::Caption, tr("&Kept differently by"), this);
    label->setBuddy(m_segment);
    grid.addWidget(label->toned(Tone::Muted), 2, 2);
    grid.addWidget(m_segment, 3, 2);
    connect(m_segment, &QComboBox::activated, this, &ValueCard::emitEdited);
}

void ValueCard::showPlan(const std::shared_ptr<const Dataset> &dataset, const CustomerValuePlan &plan)
{
    if (dataset == m_dataset && plan == m_plan)
        return; // while a threshold is dragged, nothing here changes
    m_dataset = dataset;
    m_plan = plan;
    const QSignalBlocker blockers[] = {QSignalBlocker(m_margin), QSignalBlocker(m_cost), QSignalBlocker(m_years),
                                       QSignalBlocker(m_growth), QSignalBlocker(m_discount)};
    m_margin->setValue(plan.grossMargin.value_or(notSaid));
    m_cost->setValue(plan.costToServe.value_or(notSaid));
    m_years->setValue(plan.horizonYears);
    m_growth->setValue(plan.growth);
    m_discount->setValue(plan.discount);
    showSegments();
    showFigures();
}

void ValueCard::showSegments()
{
    m_segment->clear();
    m_segment->addItem(tr("nothing", "customers are kept differently by"), QString());
    for (const Column *column : segmentColumns(*m_dataset))
        m_segment->addItem(column->attribute.label, column->attribute.key);
    m_segment->setCurrentIndex(std::max(0, m_segment->findData(m_plan.segment)));
}

void ValueCard::showFigures()
{
    const std::vector<TypicalValue> values = typicalValues(*m_dataset);
    for (TextLabel *figure : m_figures) {
        const auto value = std::ranges::find_if(
            values, [&](const TypicalValue &each) { return each.column->attribute.key == figure->objectName(); });
        const bool isComputed = value != values.end();
        figure->setVisible(isComputed);
        figure->setText(isComputed ? figureSentence(*value) : QString());
        figure->setToolTip(isComputed ? explanationOf(*value->column, *m_dataset).toHtmlEscaped() : QString());
    }
    const QStringList missing = lifetimeValueBasis(*m_dataset, m_plan).missing;
    m_missing->setText(missing.join(QLatin1Char(' ')));
    m_missing->setVisible(!missing.isEmpty());
}

void ValueCard::emitEdited()
{
    CustomerValuePlan plan;
    plan.grossMargin = saidIn(*m_margin);
    plan.costToServe = saidIn(*m_cost);
    plan.horizonYears = static_cast<int>(m_years->value());
    plan.growth = m_growth->value();
    plan.discount = m_discount->value();
    plan.segment = m_segment->currentData().toString();
    if (!(plan == m_plan))
        Q_EMIT edited(plan);
}

} // namespace touchstone
