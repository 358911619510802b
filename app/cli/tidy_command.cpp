#include "app/cli/command_list.h"
#include "app/cli/json_values.h"
#include "app/cli/option_texts.h"
#include "app/cli/plan_changes.h"
#include "core/base/locale_text.h"
#include "core/matching/suspicious_values.h"
#include "core/matching/taxonomy.h"
#include "core/matching/value_clusters.h"

#include <algorithm>

namespace touchstone
{

namespace
{

struct TidyOptions {
    std::string project;
    std::vector<std::string> merges;
    std::vector<std::string> rates;
    std::vector<std::string> groups;
    std::string currency;
    bool regions = false;

    bool setSomething() const
    {
        return !merges.empty() || !rates.empty() || !groups.empty() || !currency.empty() || regions;
    }
};

Error wrong(const QString &text, const QString &form)
{
    return {Error::Code::InvalidInput, QCoreApplication::translate("Command", "\"%1\" should be %2.").arg(text, form)};
}

// "FIELD: FROM, FROM=TO".
Result<Done> addMerges(TidyingPlan &plan, const std::vector<std::string> &merges)
{
    const QString form = QStringLiteral("FIELD:VALUE[,VALUE]=VALUE");
    for (const QString &text : texts(merges)) {
        const auto sides = twoSides(text, form);
        if (!sides)
            return sides.error();
        const qsizetype colon = sides->first.indexOf(QLatin1Char(':'));
        ValueMerge merge{sides->first.left(colon).trimmed(), {}, sides->second};
        for (const QString &from : sides->first.mid(colon + 1).split(QLatin1Char(','), Qt::SkipEmptyParts))
            merge.from << from.trimmed();
        if (colon <= 0 || merge.from.isEmpty())
            return wrong(text, form);
        plan.merges.push_back(merge);
    }
    return Done{};
}

// "USD=0.92" or "USD=0.92@2026-03-31", in the reporting currency.
Result<Done> addRates(CurrencyPlan &plan, const QString &reporting, const std::vector<std::string> &rates, QDate today)
{
    const QString form = QStringLiteral("CURRENCY=RATE[@YYYY-MM-DD]");
    for (const QString &text : texts(rates)) {
        const auto sides = twoSides(text, form);
        if (!sides)
            return sides.error();
        const QStringList parts = sides->second.split(QLatin1Char('@'));
        bool good = false;
        CurrencyRate rate{sides->first.toUpper(), reporting, parts[0].toDouble(&good), today};
        if (parts.size() > 1)
            rate.date = QDate::fromString(parts[1], Qt::ISODate);
        if (!good || rate.rate <= 0.0 || rate.from.size() != 3 || !rate.date.isValid() || parts.size() > 2)
            return wrong(text, form);
        std::erase_if(plan.rates,
                      [&](const CurrencyRate &each) { return each.from == rate.from && each.to == rate.to; });
        plan.rates.push_back(rate);
    }
    return Done{};
}

// "industry=1": the coarsest level; 0 none.
Result<Done> addGroups(TidyingPlan &plan, const std::vector<std::string> &groups)
{
    for (const QString &text : texts(groups)) {
        const auto sides = twoSides(text, QStringLiteral("FIELD=LEVEL"));
        if (!sides)
            return sides.error();
        bool good = false;
        const int level = sides->second.toInt(&good);
        if (!good || level < 0 || level > taxonomyLevels(sides->first).size())
            return wrong(text, QStringLiteral("industry=0..2, naics=0..1, sic=0..1"));
        std::erase_if(plan.taxonomies, [&](const TaxonomyChoice &each) { return each.field == sides->first; });
        if (level > 0)
            plan.taxonomies.push_back({sides->first, level, {}});
    }
    return Done{};
}

Result<Done> change(ImportPlan &plan, const TidyOptions &options, const Dataset &dataset, QDate today)
{
    if (const auto added = addMerges(plan.tidying, options.merges); !added)
        return added;
    if (const auto added = addGroups(plan.tidying, options.groups); !added)
        return added;
    if (!options.currency.empty())
        plan.currency.reporting = QString::fromStdString(options.currency).toUpper();
    const QString reporting = plan.currency.reporting.isEmpty() ? dataset.currency : plan.currency.reporting;
    if (!options.rates.empty() && reporting.size() != 3)
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("Command", "The data do not say which currency amounts are told in."),
                     {},
                     QCoreApplication::translate("Command", "Say it with --currency.")};
    if (const auto added = addRates(plan.currency, reporting, options.rates, today); !added)
        return added;
    plan.tidying.withRegions |= options.regions;
    return Done{};
}

QString methodName(ValueCluster::Method method)
{
    switch (method) {
    case ValueCluster::Method::Alias:
        return QStringLiteral("alias");
    case ValueCluster::Method::Fingerprint:
        return QStringLiteral("fingerprint");
    case ValueCluster::Method::NGrams:
        return QStringLiteral("ngram");
    }
    return {};
}

QString fateName(CurrencyAmounts::Fate fate)
{
    switch (fate) {
    case CurrencyAmounts::Fate::Kept:
        return QStringLiteral("kept");
    case CurrencyAmounts::Fate::Converted:
        return QStringLiteral("converted");
    case CurrencyAmounts::Fate::Unknown:
        return QStringLiteral("left out");
    }
    return {};
}

QJsonArray clustersJson(const std::vector<ValueCluster> &clusters)
{
    QJsonArray array;
    for (const ValueCluster &cluster : clusters) {
        QJsonArray values;
        for (const ValueCount &value : cluster.values)
            values << QJsonObject{{QStringLiteral("value"), value.value},
                                  {QStringLiteral("count"), static_cast<qint64>(value.count)}};
        array << QJsonObject{{QStringLiteral("field"), cluster.field},
                             {QStringLiteral("proposed"), cluster.proposed},
                             {QStringLiteral("method"), methodName(cluster.method)},
                             {QStringLiteral("values"), values}};
    }
    return array;
}

QJsonArray suspiciousJson(const Dataset &dataset)
{
    QJsonArray array;
    for (const SuspiciousValues &found : findSuspiciousValues(dataset)) {
        const bool impossible = found.kind == SuspiciousValues::Kind::Impossible;
        array << QJsonObject{
            {QStringLiteral("field"), found.field},
            {QStringLiteral("kind"), impossible ? QStringLiteral("impossible") : QStringLiteral("far off")},
            {QStringLiteral("low"), jsonNumber(found.low)},
            {QStringLiteral("high"), jsonNumber(found.high)},
            {QStringLiteral("values"), static_cast<qint64>(found.accounts.size())}};
    }
    return array;
}

QJsonArray currenciesJson(const Dataset &dataset)
{
    QJsonArray array;
    for (const CurrencyAmounts &amounts : dataset.currencies)
        array << QJsonObject{{QStringLiteral("field"), amounts.field},
                             {QStringLiteral("currency"), jsonText(amounts.currency)},
                             {QStringLiteral("amounts"), amounts.amounts},
                             {QStringLiteral("fate"), fateName(amounts.fate)}};
    return array;
}

QString tidyText(const Dataset &dataset, const std::vector<ValueCluster> &clusters)
{
    QString text;
    for (const ValueCluster &cluster : clusters) {
        QStringList values;
        for (const ValueCount &value : cluster.values)
            values << QStringLiteral("%1 (%2)").arg(value.value, countText(static_cast<qint64>(value.count)));
        text += QCoreApplication::translate("Command", "%1: %2 may all be %3.")
                    .arg(cluster.field, values.join(QStringLiteral(", ")), cluster.proposed) +
                QLatin1Char('\n');
    }
    for (const SuspiciousValues &found : findSuspiciousValues(dataset))
        text += QCoreApplication::translate("Command", "%1: %Ln value(s) to look at.", nullptr,
                                            static_cast<int>(found.accounts.size()))
                    .arg(found.field) +
                QLatin1Char('\n');
    for (const CurrencyAmounts &amounts : dataset.currencies)
        text += QCoreApplication::translate("Command", "%1: %2 amounts in %3, %4.")
                    .arg(amounts.field, countText(amounts.amounts),
                         amounts.currency.isEmpty() ? QStringLiteral("?") : amounts.currency, fateName(amounts.fate)) +
                QLatin1Char('\n');
    return text;
}

Result<Output> tidy(const TidyOptions &options, Session &session)
{
    const Result<Project> project = decidedProject(
        QString::fromStdString(options.project), options.setSomething(),
        [&](ImportPlan &plan, const Dataset &dataset) { return change(plan, options, dataset, session.today); },
        QCoreApplication::translate("Command", "Tidy values"), session);
    if (!project)
        return project.error();
    const auto clusters = clusterValues(*project->dataset, project->plan->tidying, session.progress);
    if (!clusters)
        return clusters.error();
    return Output{tidyText(*project->dataset, *clusters),
                  {{QStringLiteral("clusters"), clustersJson(*clusters)},
                   {QStringLiteral("suspicious"), suspiciousJson(*project->dataset)},
                   {QStringLiteral("currency"), jsonText(project->dataset->currency)},
                   {QStringLiteral("currencies"), currenciesJson(*project->dataset)}}};
}

} // namespace

CommandAction tidyCommand(CLI::App &options)
{
    const auto given = std::make_shared<TidyOptions>();
    addProject(options, given->project);
    addRepeated(options, "--merge", given->merges,
                QT_TRANSLATE_NOOP("Command", "'FIELD:VALUE[,VALUE]=VALUE', spellings of one value"));
    addRepeated(options, "--group", given->groups,
                QT_TRANSLATE_NOOP("Command",
                                  "'FIELD=LEVEL', a field with the group of each value; industry=1 is the coarsest"));
    options.add_flag("--regions", given->regions,
                     described(QT_TRANSLATE_NOOP("Command", "A field with the regions of each country")));
    options
        .add_option("--currency", given->currency,
                    described(QT_TRANSLATE_NOOP("Command", "The currency that all amounts are told in")))
        ->check([](const std::string &code) {
            return code.size() == 3
                       ? std::string()
                       : described(QT_TRANSLATE_NOOP("Command", "A currency has a code of three letters."));
        });
    addRepeated(options, "--rate", given->rates,
                QT_TRANSLATE_NOOP("Command", "'CURRENCY=RATE[@DAY]', what one unit is worth in that currency"));
    return [given](Session &session) { return tidy(*given, session); };
}

} // namespace touchstone
