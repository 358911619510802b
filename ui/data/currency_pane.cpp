#include "ui/data/currency_pane.h"

#include "core/base/locale_text.h"
#include "core/import/fields/field_catalogue.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_table_model.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace touchstone
{

namespace
{

enum RateColumn { Unit, Rate, Day };

// A number above 0, as the user's country writes it, or with a point.
std::optional<double> rateOf(const QString &text)
{
    bool good = false;
    double rate = QLocale().toDouble(text, &good);
    if (!good)
        rate = QLocale::c().toDouble(text, &good);
    return good && rate > 0.0 && rate < 1e9 ? std::optional(rate) : std::nullopt;
}

std::optional<QDate> dayOf(const QString &text)
{
    for (const QString &format : {dateFormat(), QStringLiteral("yyyy-MM-dd")})
        if (const QDate day = QLocale().toDate(text, format); day.isValid())
            return day;
    const QDate day = QLocale().toDate(text, QLocale::ShortFormat);
    return day.isValid() ? std::optional(day.year() < 1950 ? day.addYears(100) : day) : std::nullopt;
}

QString rateText(double rate)
{
    return rate > 0.0 ? QLocale().toString(rate, 'g', 9) : QString();
}

QString fateText(const CurrencyAmounts &amounts)
{
    switch (amounts.fate) {
    case CurrencyAmounts::Fate::Kept:
        return amounts.currency.isEmpty() ? CurrencyPane::tr("Taken as they are") : CurrencyPane::tr("Kept");
    case CurrencyAmounts::Fate::Converted:
        return CurrencyPane::tr("Converted by your rate");
    case CurrencyAmounts::Fate::Unknown:
        return CurrencyPane::tr("Left out: there is no rate");
    }
    return {};
}

} // namespace

CurrencyPane::CurrencyPane(Theme &theme, QWidget *parent)
    : QWidget(parent), m_rateModel(new TextTableModel({tr("One unit of"), tr("Is worth"), tr("On this day")}, this)),
      m_amountModel(new TextTableModel({tr("Field"), tr("Currency"), tr("Amounts"), tr("What becomes of them")}, this)),
      m_finding(new TextLabel(TextRole::Body)), m_problem(new TextLabel(TextRole::Caption)),
      m_rateTable(makeRates(theme)), m_amounts(makeAmounts(theme))
{
    m_finding->setObjectName(QStringLiteral("currencyFinding"));
    m_finding->wrapped();
    m_problem->setObjectName(QStringLiteral("rateProblem"));
    m_problem->toned(Tone::Attention)->wrapped();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_finding);
    column->addWidget(makeReporting());
    column->addWidget(m_rateTable, 2);
    column->addWidget(m_problem);
    column->addWidget(m_amounts, 3);
    connect(m_rateModel, &TextTableModel::edited, this, &CurrencyPane::editRate);
}

QWidget *CurrencyPane::makeReporting()
{
    auto *reporting = new QWidget(this);
    auto *label = new TextLabel(TextRole::Body, tr("All amounts are told &in"), reporting);
    m_reporting = new QComboBox(reporting);
    m_reporting->setObjectName(QStringLiteral("reportingCurrency"));
    m_reporting->setAccessibleName(tr("The currency that all amounts are told in"));
    m_reporting->setEditable(true);
    m_reporting->lineEdit()->setAccessibleName(m_reporting->accessibleName());
    m_reporting->setInsertPolicy(QComboBox::NoInsert);
    m_reporting->setMinimumWidth(110);
    m_reporting->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[A-Za-z]{3}")), m_reporting));
    m_reporting->lineEdit()->setPlaceholderText(tr("EUR"));
    label->setBuddy(m_reporting);
    auto *hint = new TextLabel(TextRole::Caption,
                               tr("A code of three letters. Rates are yours: none is built in or fetched."), reporting);
    hint->toned(Tone::Muted);
    auto *row = new QHBoxLayout(reporting);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_reporting);
    row->addWidget(hint);
    row->addStretch(1);
    connect(m_reporting, &QComboBox::activated, this, &CurrencyPane::chooseReporting);
    connect(m_reporting->lineEdit(), &QLineEdit::editingFinished, this, &CurrencyPane::chooseReporting);
    return reporting;
}

TableView *CurrencyPane::makeRates(Theme &theme)
{
    auto *table = new TableView(theme, this);
    table->setObjectName(QStringLiteral("rateTable"));
    table->setAccessibleName(tr("What one unit of each currency is worth"));
    table->setModel(m_rateModel);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                           QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    int column = 0;
    for (const int width : {140, 160, 160})
        table->setColumnWidth(column++, width);
    return table;
}

TableView *CurrencyPane::makeAmounts(Theme &theme)
{
    auto *table = new TableView(theme, this);
    table->setObjectName(QStringLiteral("currencyAmounts"));
    table->setAccessibleName(tr("Amounts by field and currency"));
    table->setModel(m_amountModel);
    int column = 0;
    for (const int width : {220, 100, 100, 220})
        table->setColumnWidth(column++, width);
    return table;
}

void CurrencyPane::setProject(const Project &project)
{
    m_dataset = project.dataset;
    m_plan = project.plan;
    m_problem->clear();
    showReporting();
    showRates();
    showAmounts();
}

void CurrencyPane::showReporting()
{
    QStringList codes;
    qint64 lost = 0;
    for (const CurrencyAmounts &amounts : m_dataset->currencies) {
        if (!amounts.currency.isEmpty() && !codes.contains(amounts.currency))
            codes << amounts.currency;
        lost += amounts.fate == CurrencyAmounts::Fate::Unknown ? amounts.amounts : 0;
    }
    codes.sort();
    m_reporting->clear();
    m_reporting->addItems(codes);
    m_reporting->setEditText(m_plan->currency.reporting.isEmpty() ? m_dataset->currency : m_plan->currency.reporting);
    if (lost > 0)
        m_finding->setText(
            tr("%Ln amount(s) are left out, as there is no rate for their currency.", nullptr, static_cast<int>(lost)));
    else if (codes.size() > 1)
        m_finding->setText(tr("Amounts are in %1; nothing is left out.").arg(codes.join(QStringLiteral(", "))));
    else if (codes.size() == 1)
        m_finding->setText(tr("All amounts whose currency is known are in %1.").arg(codes.front()));
    else
        m_finding->setText(tr("No file says which currency its amounts are in; they are taken as they are."));
}

void CurrencyPane::showRates()
{
    const QString to = m_plan->currency.reporting.isEmpty() ? m_dataset->currency : m_plan->currency.reporting;
    m_rates.clear();
    for (const CurrencyRate &rate : m_plan->currency.rates)
        if (rate.to == to)
            m_rates.push_back(rate);
    for (const CurrencyAmounts &amounts : m_dataset->currencies)
        if (!amounts.currency.isEmpty() && amounts.currency != to &&
            std::ranges::find(m_rates, amounts.currency, &CurrencyRate::from) == m_rates.end())
            m_rates.push_back({amounts.currency, to, 0.0, {}});
    std::ranges::sort(m_rates, {}, &CurrencyRate::from);
    std::vector<std::vector<TextCell>> rows;
    rows.reserve(m_rates.size());
    for (const CurrencyRate &rate : m_rates)
        rows.push_back({{rate.from},
                        {rateText(rate.rate), Tone::Normal, true, rate.rate, true},
                        {rate.date.isValid() ? dateText(rate.date) : QString(), Tone::Normal, false, rate.date, true}});
    m_rateModel->setHeaders({tr("One unit of"), tr("Is worth (%1)").arg(to), tr("On this day")});
    m_rateModel->setRows(std::move(rows));
    m_rateTable->setVisible(!m_rates.empty());
}

void CurrencyPane::showAmounts()
{
    std::vector<std::vector<TextCell>> rows;
    for (const CurrencyAmounts &amounts : m_dataset->currencies) {
        const bool lost = amounts.fate == CurrencyAmounts::Fate::Unknown;
        rows.push_back({{fieldLabel(amounts.field)},
                        {amounts.currency.isEmpty() ? tr("not told") : amounts.currency},
                        {countText(amounts.amounts), Tone::Normal, true, amounts.amounts},
                        {fateText(amounts), lost ? Tone::Attention : Tone::Muted}});
    }
    m_amountModel->setRows(std::move(rows));
}

void CurrencyPane::chooseReporting()
{
    const QString code = m_reporting->currentText().trimmed().toUpper();
    const QString shown = m_plan->currency.reporting.isEmpty() ? m_dataset->currency : m_plan->currency.reporting;
    if (code == shown)
        return;
    if (code.size() != 3) {
        m_problem->setText(tr("A currency has a code of three letters, such as EUR or USD."));
        m_reporting->setEditText(shown);
        return;
    }
    Q_EMIT changeRequested(tr("Tell amounts in %1").arg(code),
                           [code](ImportPlan &plan) { plan.currency.reporting = code; });
}

void CurrencyPane::editRate(int row, int column, const QString &text)
{
    CurrencyRate rate = m_rates[static_cast<std::size_t>(row)];
    m_problem->clear();
    if (column == Rate) {
        const auto value = rateOf(text);
        if (!value && !text.isEmpty()) {
            m_problem->setText(tr("“%1” cannot be a rate. Type what one %2 is worth in %3, a number above 0.")
                                   .arg(text, rate.from, rate.to));
            return;
        }
        rate.rate = value.value_or(0.0);
        if (!rate.date.isValid())
            rate.date = m_dataset->asOf;
    } else {
        const auto day = dayOf(text);
        if (!day) {
            m_problem->setText(tr("“%1” is no day. Type it as %2.").arg(text, dateText(QDate(2026, 3, 31))));
            return;
        }
        rate.date = *day;
    }
    store(rate);
}

void CurrencyPane::store(const CurrencyRate &rate)
{
    m_rates[static_cast<std::size_t>(std::ranges::find(m_rates, rate.from, &CurrencyRate::from) - m_rates.begin())] =
        rate;
    Q_EMIT changeRequested(tr("Change the rate of %1").arg(rate.from), [rate](ImportPlan &plan) {
        std::erase_if(plan.currency.rates,
                      [&](const CurrencyRate &each) { return each.from == rate.from && each.to == rate.to; });
        if (rate.rate > 0.0)
            plan.currency.rates.push_back(rate);
    });
}

} // namespace touchstone
