#include "core/patterns/pattern_words.h"

#include "core/base/locale_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace touchstone
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Patterns)
};

qint64 countOf(const PatternSet &set, Evidence evidence)
{
    return std::count_if(set.patterns.begin(), set.patterns.end(),
                         [evidence](const Pattern &pattern) { return pattern.evidence == evidence; });
}

QString bestText(const PatternSet &set)
{
    const int count = static_cast<int>(set.best);
    if (set.options.against == Against::Left)
        return Words::tr("%Ln customers who stayed", nullptr, count);
    return set.options.against == Against::Lost ? Words::tr("%Ln won deals", nullptr, count)
                                                : Words::tr("%Ln best customers", nullptr, count);
}

QString restText(const PatternSet &set)
{
    const int count = static_cast<int>(set.rest);
    switch (set.options.against) {
    case Against::Rest:
        return Words::tr("%Ln others", "other customers", count);
    case Against::Lost:
        return Words::tr("%Ln lost deals", nullptr, count);
    case Against::Left:
        return Words::tr("%Ln customers who left", nullptr, count);
    case Against::Pipeline:
        break;
    }
    return Words::tr("%Ln accounts in the pipeline", nullptr, count);
}

bool hasAll(const Table &table, std::span<const Criterion> criteria)
{
    return std::all_of(criteria.begin(), criteria.end(),
                       [&](const Criterion &criterion) { return table.find(criterion.attribute) != nullptr; });
}

} // namespace

QString foundSentence(const PatternSet &set)
{
    const qint64 confirmed = countOf(set, Evidence::Supported);
    const qint64 suggestive = countOf(set, Evidence::Suggestive);
    if (confirmed + suggestive == 0)
        return Words::tr("No pattern stands out from chance: %1 combinations tried on %2.")
            .arg(countText(set.tested), bestText(set));
    if (suggestive == 0)
        return Words::tr("%Ln patterns are confirmed among %1.", nullptr, static_cast<int>(confirmed))
            .arg(bestText(set));
    if (confirmed == 0)
        return Words::tr("%Ln patterns are suggestive, none is confirmed, among %1.", nullptr,
                         static_cast<int>(suggestive))
            .arg(bestText(set));
    return Words::tr("%Ln patterns are confirmed and %1 suggestive among %2.", nullptr, static_cast<int>(confirmed))
        .arg(countText(suggestive), bestText(set));
}

QString triedSentence(const PatternSet &set)
{
    return Words::tr("%1 combinations tried on %2 against %3", "number, best, rest")
        .arg(countText(set.tested), bestText(set), restText(set));
}

QString bestGroupName(Against against)
{
    if (against == Against::Left)
        return Words::tr("Customers who stayed");
    return against == Against::Lost ? Words::tr("Won deals") : Words::tr("Best customers");
}

QString restGroupName(Against against)
{
    switch (against) {
    case Against::Rest:
        return Words::tr("Other customers");
    case Against::Lost:
        return Words::tr("Lost deals");
    case Against::Left:
        return Words::tr("Customers who left");
    case Against::Pipeline:
        break;
    }
    return Words::tr("Open pipeline");
}

QString baseRateSentence(const Pattern &pattern, Against against)
{
    const std::int64_t having = pattern.bestMatching + pattern.restMatching;
    const std::int64_t all = pattern.bestKnown + pattern.restKnown;
    if (against == Against::Pipeline || having == 0)
        return {};
    const auto share = [](std::int64_t part, std::int64_t whole) {
        return shareText(static_cast<double>(part) / static_cast<double>(whole));
    };
    const QString text =
        against == Against::Lost ? Words::tr("Of the %1 deals that have it %2 were won (%3), of all %4 it is %5.")
        : against == Against::Left
            ? Words::tr("Of the %1 customers that have it %2 stayed (%3), of all %4 it is %5.")
            : Words::tr("Of the %1 customers that have it %2 are among the best (%3), of all %4 it is %5.");
    return text.arg(countText(having), countText(pattern.bestMatching), share(pattern.bestMatching, having),
                    countText(all), share(pattern.bestKnown, all));
}

Table attributesOnly(const Dataset &dataset)
{
    Table names;
    for (const Table *table : {&dataset.opportunities.table, &dataset.accounts}) {
        for (const auto &column : table->columns()) {
            if (!names.find(column->attribute.key))
                names = names.with(Column{column->attribute, Numbers{}, {}});
        }
    }
    return names;
}

RowSet coveredRows(std::span<const Criterion> criteria, const Dataset &dataset, const RowSet &rows)
{
    if (!hasAll(dataset.accounts, criteria))
        return RowSet(dataset.accounts.rowCount());
    return match(dataset.accounts, criteria).met & rows;
}

RowSet coveredRows(const PatternSet &set, Evidence least, const Dataset &dataset, const RowSet &rows)
{
    RowSet covered(dataset.accounts.rowCount());
    for (const Pattern &pattern : set.patterns) {
        if (pattern.evidence <= least && pattern.direction == Direction::More)
            covered |= coveredRows(pattern.criteria, dataset, rows);
    }
    return covered;
}

} // namespace touchstone
