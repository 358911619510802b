#include "core/data/gathered_rows.h"

#include "core/base/overloaded.h"

namespace touchstone
{

Cells gathered(const Cells &cells, std::span<const qint32> from)
{
    const auto pick = [&](const auto &values, auto unknown) {
        std::vector<decltype(unknown)> picked;
        picked.reserve(from.size());
        for (const qint32 row : from)
            picked.push_back(row < 0 ? unknown : values[static_cast<std::size_t>(row)]);
        return picked;
    };
    return std::visit(
        Overloaded{[&](const Numbers &numbers) { return Cells(Numbers{pick(numbers.values, unknownNumber)}); },
                   [&](const Ranges &ranges) {
                       return Cells(Ranges{pick(ranges.low, unknownNumber), pick(ranges.high, unknownNumber)});
                   },
                   [&](const Categories &categories) {
                       return Cells(Categories{pick(categories.codes, unknownCode), categories.labels});
                   },
                   [&](const Lists &lists) {
                       Lists picked{{}, {}, lists.labels};
                       for (const qint32 row : from) {
                           if (row >= 0)
                               for (const qint32 member : lists.members(static_cast<std::size_t>(row)))
                                   picked.codes.push_back(member);
                           picked.ends.push_back(static_cast<quint32>(picked.codes.size()));
                       }
                       return Cells(std::move(picked));
                   }},
        cells);
}

} // namespace touchstone
