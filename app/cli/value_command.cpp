#include "app/cli/command_list.h"
#include "app/cli/json_values.h"
#include "app/cli/option_texts.h"
#include "app/cli/plan_changes.h"
#include "app/cli/text_table.h"
#include "core/base/locale_text.h"
#include "core/matching/customer_value.h"

#include <algorithm>
#include <array>

namespace touchstone
{

namespace
{

struct ValueOptions {
    std::string project;
    std::optional<double> margin;
    std::optional<double> cost;
    std::optional<int> years;
    std::optional<double> growth;
    std::optional<double> discount;
    std::optional<std::string> segment;
    bool clear = false;

    bool setSomething() const { return clear || margin || cost || years || growth || discount || segment; }
};

template <typename T>
void take(T &value, const std::optional<T> &given)
{
    if (given)
        value = *given;
}

template <typename T>
void take(std::optional<T> &value, const std::optional<T> &given)
{
    if (given)
        value = given;
}

// A segment is a field of categories; an empty one takes the choice back.
Result<Done> chooseSegment(CustomerValuePlan &plan, const QString &field, const Dataset &dataset)
{
    const std::vector<const Column *> columns = segmentColumns(dataset);
    const auto found = std::ranges::find_if(
        columns, [&](const Column *column) { return column->attribute.key.compare(field, Qt::CaseInsensitive) == 0; });
    if (found == columns.end() && !field.isEmpty()) {
        QStringList known;
        for (const Column *column : columns)
            known << column->attribute.key;
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("Command", "Customers cannot be told apart by \"%1\".").arg(field),
                     {},
                     QCoreApplication::translate("Command", "Name a field of categories: %1.")
                         .arg(known.join(QStringLiteral(", ")))};
    }
    plan.segment = field.isEmpty() ? QString() : (*found)->attribute.key;
    return Done{};
}

Result<Done> change(CustomerValuePlan &plan, const ValueOptions &given, const Dataset &dataset)
{
    if (given.clear)
        plan = CustomerValuePlan();
    take(plan.grossMargin, given.margin);
    take(plan.costToServe, given.cost);
    take(plan.horizonYears, given.years);
    take(plan.growth, given.growth);
    take(plan.discount, given.discount);
    return given.segment ? chooseSegment(plan, QString::fromStdString(*given.segment), dataset) : Done{};
}

QJsonArray valuesJson(const Dataset &dataset)
{
    QJsonArray values;
    for (const TypicalValue &value : typicalValues(dataset))
        values << QJsonObject{{QStringLiteral("name"), value.column->attribute.key},
                              {QStringLiteral("label"), value.column->attribute.label},
                              {QStringLiteral("formula"), value.column->attribute.formula},
                              {QStringLiteral("customers"), static_cast<qint64>(value.customers)},
                              {QStringLiteral("median"), jsonNumber(value.median)}};
    return values;
}

QJsonObject basisJson(const LifetimeValueBasis &basis)
{
    return {{QStringLiteral("revenue_to_date"), jsonText(basis.revenueToDate)},
            {QStringLiteral("yearly_revenue"), jsonText(basis.yearlyRevenue)},
            {QStringLiteral("gross_margin"), jsonText(basis.margin)},
            {QStringLiteral("cost_to_serve"), jsonText(basis.costToServe)},
            {QStringLiteral("segment"), jsonText(basis.segment)},
            {QStringLiteral("from"), basis.from.toString(Qt::ISODate)},
            {QStringLiteral("to"), basis.to.toString(Qt::ISODate)},
            {QStringLiteral("customers"), static_cast<qint64>(basis.customers)},
            {QStringLiteral("kept"), static_cast<qint64>(basis.kept)}};
}

QJsonObject assumedJson(const CustomerValuePlan &plan)
{
    return {{QStringLiteral("gross_margin"), jsonNumber(plan.grossMargin.value_or(unknownNumber))},
            {QStringLiteral("cost_to_serve"), jsonNumber(plan.costToServe.value_or(unknownNumber))},
            {QStringLiteral("years"), plan.horizonYears},
            {QStringLiteral("growth"), jsonNumber(plan.growth)},
            {QStringLiteral("discount"), jsonNumber(plan.discount)}};
}

QString outputText(const Dataset &dataset, const LifetimeValueBasis &basis)
{
    TextTable table(
        {QCoreApplication::translate("Command", "Field"), QCoreApplication::translate("Command", ">Customers"),
         QCoreApplication::translate("Command", ">Median"), QCoreApplication::translate("Command", "Formula")});
    const std::vector<TypicalValue> values = typicalValues(dataset);
    for (const TypicalValue &value : values)
        table.addRow({value.column->attribute.key, countText(static_cast<qint64>(value.customers)),
                      valueText(value.column->attribute, value.median), value.column->attribute.formula});
    QString text = values.empty() ? QString() : table.text();
    for (const QString &missing : basis.missing)
        text += missing + QLatin1Char('\n');
    return text;
}

Result<Output> value(const ValueOptions &options, Session &session)
{
    const Result<Project> project = decidedProject(
        QString::fromStdString(options.project), options.setSomething(),
        [&](ImportPlan &plan, const Dataset &dataset) { return change(plan.value, options, dataset); },
        QCoreApplication::translate("Command", "Change what lifetime values assume"), session);
    if (!project)
        return project.error();
    const LifetimeValueBasis basis = lifetimeValueBasis(*project->dataset, project->plan->value);
    return Output{outputText(*project->dataset, basis),
                  {{QStringLiteral("assumed"), assumedJson(project->plan->value)},
                   {QStringLiteral("basis"), basisJson(basis)},
                   {QStringLiteral("values"), valuesJson(*project->dataset)},
                   {QStringLiteral("missing"), jsonTexts(basis.missing)}}};
}

} // namespace

CommandAction valueCommand(CLI::App &options)
{
    const auto given = std::make_shared<ValueOptions>();
    addProject(options, given->project);
    options
        .add_option(
            "--margin", given->margin,
            described(QT_TRANSLATE_NOOP("Command", "Gross margin in percent, of accounts without one of their own")))
        ->check(CLI::Range(0.0, 100.0));
    options
        .add_option("--cost", given->cost,
                    described(QT_TRANSLATE_NOOP("Command", "What it costs to serve a customer a year")))
        ->check(CLI::NonNegativeNumber);
    options
        .add_option("--years", given->years, described(QT_TRANSLATE_NOOP("Command", "How many years to look ahead")))
        ->check(CLI::Range(1, 50));
    options
        .add_option("--growth", given->growth,
                    described(QT_TRANSLATE_NOOP("Command", "How much more customers pay each year, in percent")))
        ->check(CLI::Range(-100.0, 100.0));
    options
        .add_option("--discount", given->discount,
                    described(QT_TRANSLATE_NOOP("Command", "How much less money is worth a year later, in percent")))
        ->check(CLI::Range(0.0, 100.0));
    options.add_option(
        "--segment", given->segment,
        described(QT_TRANSLATE_NOOP("Command", "FIELD whose groups are kept differently well; empty: none")));
    options.add_flag("--clear", given->clear,
                     described(QT_TRANSLATE_NOOP("Command", "Forget all that was assumed first")));
    return [given](Session &session) { return value(*given, session); };
}

} // namespace touchstone
