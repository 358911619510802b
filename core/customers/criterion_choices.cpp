#include "core/customers/criterion_choices.h"

#include "core/customers/outcome_histogram.h"
#include "core/data/criterion_form.h"
#include "core/data/speakable.h"
#include "core/data/value_counts.h"

#include <algorithm>
#include <array>

namespace touchstone
{

namespace
{

constexpr std::array usualKeys = {"nps",
                                  "acv",
                                  "arr",
                                  "won_amount",
                                  "churned",
                                  "retention_rate",
                                  "net_revenue_retention",
                                  "gross_revenue_retention",
                                  "renewed",
                                  "renewals",
                                  "tenure_vs_expected",
                                  "tenure",
                                  "health_score",
                                  "clv",
                                  "clv_bounded",
                                  "clv_historical",
                                  "clv_predictive",
                                  "lifetime_revenue",
                                  "tcv",
                                  "mrr",
                                  "gross_margin",
                                  "profit",
                                  "expansion",
                                  "referrals_given",
                                  "usage",
                                  "advocacy",
                                  "csat",
                                  "converted"};
constexpr std::array lessIsBetter = {"churned",  "churn_score",   "tickets", "open_balance",
                                     "discount", "refund_amount", "ces",     "escalated"};

template <std::size_t count>
std::size_t rankIn(const std::array<const char *, count> &keys, const QString &key)
{
    const auto found = std::find_if(keys.begin(), keys.end(), [&](const char *candidate) {
        return key.compare(QLatin1String(candidate), Qt::CaseInsensitive) == 0;
    });
    return static_cast<std::size_t>(found - keys.begin());
}

bool isLessBetter(const Attribute &attribute)
{
    return rankIn(lessIsBetter, attribute.key) < lessIsBetter.size() ||
           attribute.key.contains(QLatin1String("churn"), Qt::CaseInsensitive);
}

// Equal values are all in a share or all out of it: where too many are best, nobody is in.
bool isAnyoneIn(const TopShare &share, const Column &column, const RowSet &among)
{
    const auto own = std::shared_ptr<const Column>(std::shared_ptr<const Column>(), &column);
    const Criterion criterion{column.attribute.key, share};
    const Matches matches = match(Table(column.rowCount()).with(own), std::span(&criterion, 1), &among);
    return !(matches.met & among).isEmpty() || (matches.known & among).isEmpty();
}

Condition numberCondition(const Column &column, const RowSet &among, bool withShares)
{
    const TopShare share{0.2, isLessBetter(column.attribute)};
    if (withShares && isAnyoneIn(share, column, among))
        return share;
    const OutcomeHistogram histogram = outcomeHistogram(column, among, RowSet(among.rowCount()));
    if (histogram.stops.empty())
        return Between{.low = 0.0};
    const double middle = histogram.sorted[histogram.sorted.size() / 2];
    return Between{.low = histogram.stops[nearestIndex(histogram.stops, middle)]};
}

} // namespace

CriterionChoices criterionChoices(const Dataset &dataset)
{
    CriterionChoices choices;
    for (const Column *column : outcomeColumns(dataset)) {
        const bool usual = rankIn(usualKeys, column->attribute.key) < usualKeys.size();
        (usual ? choices.usual : choices.others).push_back(column);
    }
    std::stable_sort(choices.usual.begin(), choices.usual.end(), [](const Column *a, const Column *b) {
        return rankIn(usualKeys, a->attribute.key) < rankIn(usualKeys, b->attribute.key);
    });
    std::stable_sort(choices.others.begin(), choices.others.end(), [](const Column *a, const Column *b) {
        return a->attribute.label.compare(b->attribute.label, Qt::CaseInsensitive) < 0;
    });
    return choices;
}

Criterion suggestedCriterion(const Column &column, const RowSet &among, bool withShares)
{
    Criterion criterion{column.attribute.key, IsMissing{}};
    if (column.attribute.kind == ValueKind::YesNo) {
        const auto op = isLessBetter(column.attribute) ? CriterionForm::Operator::No : CriterionForm::Operator::Yes;
        criterion.condition = conditionOf({.op = op});
    } else if (isNumeric(column.attribute.kind) || column.attribute.kind == ValueKind::Range) {
        criterion.condition = numberCondition(column, among, withShares);
    } else if (const std::vector<ValueCount> values = valueCounts(column, among); !values.empty()) {
        criterion.condition = AnyOf{{values.front().value}};
    }
    return criterion;
}

} // namespace touchstone
