#include "core/matching/tidy_values.h"

#include <QHash>

#include <algorithm>

namespace touchstone
{

namespace
{

using Spellings = QHash<QByteArray, QByteArray>; // from → to; empty: unknown

Spellings spellingsOf(const TidyingPlan &plan, const QString &field)
{
    Spellings spellings;
    for (const ValueMerge &merge : plan.merges)
        if (merge.field.compare(field, Qt::CaseInsensitive) == 0)
            for (const QString &from : merge.from)
                if (from != merge.to)
                    spellings.insert(from.toUtf8(), merge.to.toUtf8());
    return spellings;
}

struct Respelt {
    std::shared_ptr<const TextPool> labels;
    std::vector<qint32> codes; // new code of each old one
};

Respelt respell(const TextPool &labels, const Spellings &spellings)
{
    auto pool = std::make_shared<TextPool>();
    Respelt respelt;
    for (std::size_t label = 0; label < labels.size(); ++label) {
        const QByteArrayView text = labels.utf8(label);
        const auto found = spellings.constFind(text.toByteArray());
        if (found == spellings.constEnd())
            respelt.codes.push_back(static_cast<qint32>(pool->intern(text)));
        else
            respelt.codes.push_back(found->isEmpty() ? unknownCode
                                                     : static_cast<qint32>(pool->intern(QByteArrayView(*found))));
    }
    respelt.labels = std::move(pool);
    return respelt;
}

void respell(Categories &categories, const Spellings &spellings)
{
    Respelt respelt = respell(*categories.labels, spellings);
    categories.codes = categories.codes.relabelled(respelt.codes);
    categories.labels = std::move(respelt.labels);
}

// Two spellings of one member become one member.
void respell(Lists &lists, const Spellings &spellings)
{
    Respelt respelt = respell(*lists.labels, spellings);
    Lists result;
    result.ends.reserve(lists.ends.size());
    for (std::size_t row = 0; row < lists.ends.size(); ++row) {
        const auto begin = static_cast<std::ptrdiff_t>(result.codes.size());
        for (const qint32 member : lists.members(row)) {
            const qint32 code = respelt.codes[static_cast<std::size_t>(member)];
            if (code != unknownCode &&
                std::find(result.codes.begin() + begin, result.codes.end(), code) == result.codes.end())
                result.codes.push_back(code);
        }
        result.ends.push_back(static_cast<quint32>(result.codes.size()));
    }
    result.labels = std::move(respelt.labels);
    lists = std::move(result);
}

void limit(Numbers &numbers, const ValueLimits &limits)
{
    numbers.values.change(
        [&limits](double value) { return value < limits.low || value > limits.high ? unknownNumber : value; });
}

} // namespace

void tidyValues(std::span<ParsedSource> sources, const TidyingPlan &plan)
{
    for (ParsedSource &source : sources)
        for (ParsedColumn &column : source.columns) {
            const QString &field = column.column.attribute.key;
            Cells &cells = column.column.cells;
            const Spellings spellings = spellingsOf(plan, field);
            if (auto *categories = std::get_if<Categories>(&cells); categories != nullptr && !spellings.isEmpty())
                respell(*categories, spellings);
            else if (auto *lists = std::get_if<Lists>(&cells); lists != nullptr && !spellings.isEmpty())
                respell(*lists, spellings);
            else if (auto *numbers = std::get_if<Numbers>(&cells))
                for (const ValueLimits &limits : plan.limits)
                    if (limits.field.compare(field, Qt::CaseInsensitive) == 0)
                        limit(*numbers, limits);
        }
}

} // namespace touchstone
