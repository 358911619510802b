#include "core/matching/aggregates.h"

#include "core/import/fields/field_catalogue.h"
#include "core/matching/assemble.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace touchstone
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Aggregates)
};

constexpr std::size_t mostFeatures = 50;

const Categories *featuresOf(const ParsedSource &source)
{
    const ParsedColumn *column = source.find(u"feature");
    return column != nullptr ? std::get_if<Categories>(&column->column.cells) : nullptr;
}

bool isQuantity(const ParsedColumn &column)
{
    const ValueKind kind = column.column.attribute.kind;
    return kind == ValueKind::Number || kind == ValueKind::Percent || kind == ValueKind::Money;
}

// How often the feature was used: the column for it, else the first that counts something; null: each row is once.
const ParsedColumn *quantityOf(const ParsedSource &source)
{
    const ParsedColumn *usage = source.find(u"usage");
    if (usage != nullptr && isQuantity(*usage))
        return usage;
    const auto names = [](const ParsedColumn &column) {
        return isQuantity(column) && column.plan->header.contains(QLatin1String("count"), Qt::CaseInsensitive);
    };
    const auto counted = std::ranges::find_if(source.columns, names);
    if (counted != source.columns.end())
        return &*counted;
    const auto first = std::ranges::find_if(source.columns, isQuantity);
    return first != source.columns.end() ? &*first : nullptr;
}

// The features with most rows, of equally many the first by name.
std::vector<std::size_t> commonFeatures(const Categories &features)
{
    std::vector<std::size_t> rows(features.labels->size());
    for (const qint32 code : features.codes)
        if (code != unknownCode)
            ++rows[static_cast<std::size_t>(code)];
    std::vector<std::size_t> codes(rows.size());
    std::iota(codes.begin(), codes.end(), std::size_t{0});
    std::ranges::sort(codes, [&](std::size_t a, std::size_t b) {
        return rows[a] != rows[b] ? rows[a] > rows[b] : features.labels->utf8(a) < features.labels->utf8(b);
    });
    codes.resize(std::min(codes.size(), mostFeatures));
    std::ranges::sort(codes, {}, [&](std::size_t code) { return features.labels->utf8(code); });
    return codes;
}

QString keyOf(const QString &feature)
{
    QString key;
    const QString lower = feature.toLower();
    for (const QChar c : lower)
        key += c.isLetterOrNumber() ? c : QLatin1Char('_');
    return QStringLiteral("usage_%1").arg(key);
}

void addFeatures(AggregateList &list, const JoinedSource &usage, const Categories &features)
{
    const ParsedColumn *quantity = quantityOf(*usage.source);
    const auto *amounts = quantity != nullptr ? &std::get<Numbers>(quantity->column.cells) : nullptr;
    const std::vector<std::size_t> common = commonFeatures(features);
    std::vector<std::size_t> placeOf(features.labels->size(), mostFeatures);
    for (std::size_t place = 0; place < common.size(); ++place)
        placeOf[common[place]] = place;

    const std::vector<double> unknown(list.accountCount(), unknownNumber);
    std::vector<std::vector<double>> sums(common.size(), unknown);
    std::vector<double> all = unknown;
    std::vector<RowSet> rowsOf(common.size(), RowSet(usage.rows->account.size()));
    for (std::size_t row = 0; row < usage.rows->account.size(); ++row) {
        if (usage.rows->account[row] < 0)
            continue;
        const auto account = static_cast<std::size_t>(usage.rows->account[row]);
        // Whoever is in the file and not with a feature has not used it.
        if (std::isnan(all[account])) {
            all[account] = 0.0;
            for (std::vector<double> &sum : sums)
                sum[account] = 0.0;
        }
        const double amount = amounts == nullptr ? 1.0 : amounts->values[row];
        if (features.codes[row] == unknownCode || std::isnan(amount))
            continue;
        all[account] += amount;
        if (const std::size_t place = placeOf[static_cast<std::size_t>(features.codes[row])]; place < sums.size()) {
            sums[place][account] += amount;
            rowsOf[place].insert(row);
        }
    }
    const QString what = quantity != nullptr ? quantity->plan->header : Words::tr("rows");
    const QString file = usage.source->source->name;
    for (std::size_t place = 0; place < common.size(); ++place) {
        const QString feature = (*features.labels)[common[place]];
        list.add({keyOf(feature), Words::tr("Usage of %1", "a feature").arg(feature),
                  Words::tr("Sum of %1 over the feature's rows, from %2").arg(what, file), QStringLiteral("feature"),
                  ValueKind::Number, Family::Behavioural},
                 std::move(sums[place]), derivedFrom(usage, quantity, &rowsOf[place]));
    }
    list.add({QStringLiteral("usage_total"), Words::tr("Usage of all features"),
              Words::tr("Sum of %1, from %2").arg(what, file), QStringLiteral("feature"), ValueKind::Number,
              Family::Behavioural},
             std::move(all), derivedFrom(usage, quantity));
}

bool hasOneRowPerAccount(const JoinedSource &usage, std::size_t accounts)
{
    RowSet seen(accounts);
    for (const qint32 account : usage.rows->account) {
        if (account < 0)
            continue;
        if (seen.contains(static_cast<std::size_t>(account)))
            return false;
        seen.insert(static_cast<std::size_t>(account));
    }
    return true;
}

bool isMeasure(const ParsedColumn &column)
{
    const Attribute &attribute = column.column.attribute;
    return attribute.family != Family::Identity && attribute.kind != ValueKind::Id && attribute.kind != ValueKind::Text;
}

void addColumns(AggregateList &list, const JoinedSource &usage)
{
    const QString file = usage.source->source->name;
    const bool oneRowEach = hasOneRowPerAccount(usage, list.accountCount());
    for (const ParsedColumn &column : usage.source->columns) {
        const Attribute &attribute = column.column.attribute;
        if (!isMeasure(column))
            continue;
        if (oneRowEach) {
            const Contribution one{&column.column, usage.rows->account};
            list.add(assemble(std::span(&one, 1), list.accountCount()), Words::tr("From %1").arg(file),
                     QStringLiteral("usage"));
        } else if (isQuantity(column)) {
            const auto &values = std::get<Numbers>(column.column.cells);
            const bool isShare = attribute.kind == ValueKind::Percent;
            list.add({attribute.key, attribute.label,
                      isShare ? Words::tr("Mean, from %1").arg(file) : Words::tr("Sum, from %1").arg(file),
                      QStringLiteral("usage"), attribute.kind, Family::Behavioural, attribute.unit},
                     isShare ? meanByAccount(usage, values, list.accountCount())
                             : sumByAccount(usage, values, list.accountCount()),
                     derivedFrom(usage, &column));
        }
    }
}

} // namespace

void addUsageAggregates(AggregateList &list, const JoinedSource &usage)
{
    if (const Categories *features = featuresOf(*usage.source))
        addFeatures(list, usage, *features);
    else
        addColumns(list, usage);
}

} // namespace touchstone
