#include "app/cli/pattern_json.h"

#include "app/cli/json_values.h"

#include <QJsonArray>

namespace touchstone
{

namespace
{

double share(std::int64_t count, std::int64_t total)
{
    return total == 0 ? unknownNumber : static_cast<double>(count) / static_cast<double>(total);
}

QJsonArray conditionsJson(std::span<const Criterion> criteria, const Table &table)
{
    QJsonArray conditions;
    for (const Criterion &criterion : criteria)
        conditions << toJson(criterion, kindOf(table, criterion.attribute));
    return conditions;
}

} // namespace

QJsonObject patternJson(const Pattern &pattern, const Table &table, Against against)
{
    QJsonArray twins;
    for (const std::vector<Criterion> &twin : pattern.nearTwins)
        twins << conditionsJson(twin, table);
    const bool more = pattern.direction == Direction::More;
    return {{QStringLiteral("text"), sentence(pattern, table, against)},
            {QStringLiteral("conditions"), conditionsJson(pattern.criteria, table)},
            {QStringLiteral("best_matching"), static_cast<qint64>(pattern.bestMatching)},
            {QStringLiteral("rest_matching"), static_cast<qint64>(pattern.restMatching)},
            {QStringLiteral("best_known"), static_cast<qint64>(pattern.bestKnown)},
            {QStringLiteral("rest_known"), static_cast<qint64>(pattern.restKnown)},
            {QStringLiteral("best_share"), jsonNumber(share(pattern.bestMatching, pattern.bestKnown))},
            {QStringLiteral("rest_share"), jsonNumber(share(pattern.restMatching, pattern.restKnown))},
            {QStringLiteral("lift"), jsonNumber(pattern.lift)},
            {QStringLiteral("lift_low"), jsonNumber(pattern.liftInterval.low)},
            {QStringLiteral("lift_high"), jsonNumber(pattern.liftInterval.high)},
            {QStringLiteral("p"), jsonNumber(pattern.p)},
            {QStringLiteral("q"), jsonNumber(pattern.q)},
            {QStringLiteral("adjusted_p"), jsonNumber(pattern.adjustedP)},
            {QStringLiteral("verdict"), evidenceName(pattern.evidence)},
            {QStringLiteral("stability"), jsonNumber(pattern.stability)},
            {QStringLiteral("direction"), more ? QStringLiteral("more") : QStringLiteral("less")},
            {QStringLiteral("near_twins"), twins}};
}

} // namespace touchstone
