#include "app/cli/command_list.h"
#include "app/cli/json_values.h"
#include "app/cli/option_texts.h"
#include "app/cli/text_table.h"
#include "core/base/locale_text.h"
#include "core/data/field_summary.h"
#include "core/health/health.h"

#include <algorithm>
#include <cmath>

namespace touchstone
{

namespace
{

QJsonValue filled(const FillRate &rate)
{
    return rate.total == 0 ? QJsonValue()
                           : QJsonValue(static_cast<double>(rate.known) / static_cast<double>(rate.total));
}

QString filledText(const FillRate &rate)
{
    return rate.total == 0 ? QString() : shareText(static_cast<double>(rate.known) / static_cast<double>(rate.total));
}

QJsonObject fieldJson(const FieldSummary &field, const Project &project)
{
    QJsonArray top;
    for (const FieldSummary::TopValue &value : field.top)
        top << QJsonObject{{QStringLiteral("value"), value.value},
                           {QStringLiteral("count"), static_cast<qint64>(value.count)}};
    const Attribute &attribute = field.attribute;
    const QString source =
        field.source < 0 ? QString() : (*project.sources)[static_cast<std::size_t>(field.source)].name;
    return {{QStringLiteral("name"), attribute.key},
            {QStringLiteral("label"), attribute.label},
            {QStringLiteral("header"), jsonText(attribute.header)},
            {QStringLiteral("source"), jsonText(source)},
            {QStringLiteral("formula"), jsonText(attribute.formula)},
            {QStringLiteral("kind"), kindName(attribute.kind)},
            {QStringLiteral("family"), familyName(attribute.family)},
            {QStringLiteral("known"), knownName(attribute.known)},
            {QStringLiteral("filled"), QJsonObject{{QStringLiteral("customers"), filled(field.customers)},
                                                   {QStringLiteral("prospects"), filled(field.prospects)},
                                                   {QStringLiteral("pipeline"), filled(field.pipeline)}}},
            {QStringLiteral("distinct"), static_cast<qint64>(field.distinct)},
            {QStringLiteral("minimum"), jsonNumber(field.minimum)},
            {QStringLiteral("maximum"), jsonNumber(field.maximum)},
            {QStringLiteral("top"), top},
            {QStringLiteral("warnings"), jsonTexts(field.warnings)}};
}

// "2 to 5,000", or the three most frequent values.
QString valuesText(const FieldSummary &field)
{
    if (!std::isnan(field.minimum))
        return QCoreApplication::translate("Command", "%1 to %2")
            .arg(valueText(field.attribute, field.minimum), valueText(field.attribute, field.maximum));
    QStringList values;
    for (std::size_t index = 0; index < std::min<std::size_t>(3, field.top.size()); ++index)
        values << QStringLiteral("%1 (%2)").arg(field.top[index].value,
                                                countText(static_cast<qint64>(field.top[index].count)));
    return values.join(QStringLiteral(", "));
}

QJsonObject findingJson(const HealthFinding &finding)
{
    return {{QStringLiteral("kind"), findingKey(finding.kind)},
            {QStringLiteral("severity"), severityName(finding.severity)},
            {QStringLiteral("fields"), jsonTexts(finding.fields)},
            {QStringLiteral("count"), static_cast<qint64>(finding.count)},
            {QStringLiteral("total"), static_cast<qint64>(finding.total)},
            {QStringLiteral("text"), finding.seen},
            {QStringLiteral("meaning"), finding.meaning},
            {QStringLiteral("advice"), finding.advice}};
}

// Of all fields; most of them the health has summarised already.
std::vector<FieldSummary> summariesOf(const Dataset &dataset, const DataHealth &health)
{
    std::vector<FieldSummary> summaries;
    for (const auto &column : dataset.accounts.columns()) {
        const auto seen = std::ranges::find(health.fields, column->attribute.key,
                                            [](const FieldHealth &field) { return field.summary.attribute.key; });
        summaries.push_back(seen != health.fields.end() ? seen->summary : summarizeField(dataset, *column));
    }
    return summaries;
}

Output fieldsOutput(const Project &project, const DataHealth &health)
{
    QJsonArray fields;
    TextTable table(
        {QCoreApplication::translate("Command", "Field"), QCoreApplication::translate("Command", "Kind"),
         QCoreApplication::translate("Command", "Known"), QCoreApplication::translate("Command", ">Customers"),
         QCoreApplication::translate("Command", ">Prospects"), QCoreApplication::translate("Command", ">Distinct"),
         QCoreApplication::translate("Command", "Values")});
    QString warnings;
    for (const FieldSummary &field : summariesOf(*project.dataset, health)) {
        fields << fieldJson(field, project);
        table.addRow({field.attribute.key, kindName(field.attribute.kind), knownName(field.attribute.known),
                      filledText(field.customers), filledText(field.prospects),
                      countText(static_cast<qint64>(field.distinct)), valuesText(field)});
        for (const QString &warning : field.warnings)
            warnings += QStringLiteral("%1: %2\n").arg(field.attribute.key, warning);
    }
    QJsonArray findings;
    for (const HealthFinding &finding : health.findings) {
        findings << findingJson(finding);
        warnings += QStringLiteral("%1 %2 %3\n").arg(finding.seen, finding.meaning, finding.advice);
    }
    return {table.text() + warnings, {{QStringLiteral("fields"), fields}, {QStringLiteral("findings"), findings}}};
}

} // namespace

CommandAction fieldsCommand(CLI::App &options)
{
    const auto path = std::make_shared<std::string>();
    addProject(options, *path);
    return [path](Session &session) -> Result<Output> {
        const Result<OpenProject> open = session.openToRead(QString::fromStdString(*path));
        if (!open)
            return open.error();
        const Project &project = open->stored.project;
        const Result<DataHealth> health = checkHealth(*project.dataset, session.progress);
        if (!health)
            return health.error();
        return fieldsOutput(project, *health);
    };
}

} // namespace touchstone
