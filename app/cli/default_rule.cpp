#include "app/cli/default_rule.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace touchstone
{

namespace
{

// What tells a good customer, surest first: what they say, what they pay, whether they stay, whether they buy.
constexpr const char *candidates[] = {
    "nps >= 9",        "acv top 20%",        "arr top 20%",          "mrr top 20%",  "lifetime_revenue top 20%",
    "clv top 20%",     "won_amount top 20%", "health_score top 20%", "csat top 20%", "opp_status = won",
    "converted = yes", "churned = no"};
constexpr std::size_t fewest = 5;
constexpr double knownShare = 0.5;
constexpr double mostShare = 0.8;

bool tells(const Dataset &dataset, const BestRule &rule)
{
    const BestSelection selection = selectBestCustomers(dataset, rule);
    const auto customers = static_cast<double>(selection.judged.count());
    const std::size_t best = selection.best.count();
    return best >= fewest && static_cast<double>(best) <= mostShare * customers &&
           static_cast<double>(selection.counts.front().unknown) <= (1 - knownShare) * customers;
}

Error noneWillDo(const Dataset &dataset)
{
    if (dataset.customers.isEmpty())
        return {Error::Code::InvalidInput,
                QCoreApplication::translate("Command", "The data have no customers, so nobody can be best."),
                {},
                QCoreApplication::translate("Command", "Add a list of customers, or deals that were won.")};
    QStringList fields;
    for (const Column *column : outcomeColumns(dataset))
        fields << column->attribute.key;
    const QString example = QStringLiteral("--where '%1 top 20%'").arg(fields.value(0, QStringLiteral("FIELD")));
    return {Error::Code::InvalidInput,
            QCoreApplication::translate("Command", "Nothing in the data says by itself who the best customers are."),
            {},
            fields.isEmpty()
                ? QCoreApplication::translate("Command", "Add a file that tells how customers turned out: won deals, "
                                                         "survey answers, invoices.")
                : QCoreApplication::translate("Command", "Say it, for example by %1. Fields for it: %2.")
                      .arg(example, fields.join(QStringLiteral(", ")))};
}

} // namespace

Result<DefaultRule> defaultRule(const Dataset &dataset)
{
    for (const char *text : candidates) {
        const Result<Criterion> criterion = criterionFromText(QLatin1String(text), dataset.accounts);
        if (!criterion)
            continue;
        BestRule rule;
        rule.criteria = {{*criterion}};
        if (tells(dataset, rule))
            return DefaultRule{rule, QCoreApplication::translate("Command", "No criterion was given; best are those "
                                                                            "with %1.")
                                         .arg(describe(std::span(&*criterion, 1), dataset.accounts))};
    }
    return noneWillDo(dataset);
}

} // namespace touchstone
