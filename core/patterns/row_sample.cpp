#include "core/patterns/row_sample.h"

#include "core/base/locale_text.h"
#include "core/base/stoppable_sort.h"
#include "core/data/gathered_rows.h"
#include "core/patterns/row_order.h"

#include <QCoreApplication>

#include <algorithm>

namespace touchstone
{

namespace
{

struct Patterns {
    Q_DECLARE_TR_FUNCTIONS(Patterns)
};

// The rows that come first when all are put in an order at random. Of rows with the same content each has a number of
// its own, so that many alike are not drawn or left out all together; which of them has which makes no difference.
RowSet drawn(const RowSet &rows, std::size_t most, const std::vector<std::uint64_t> &contents, quint32 seed,
             const Stop &stop)
{
    if (rows.count() <= most)
        return rows;
    std::vector<std::pair<std::uint64_t, std::uint32_t>> places; // first by content
    places.reserve(rows.count());
    for (const std::uint32_t row : rows.rows())
        places.emplace_back(contents[row], row);
    sortUnlessStopped(places, stop);
    std::uint64_t content = 0;
    std::uint64_t alike = 0;
    for (auto &[place, row] : places) {
        alike = place == content ? alike + 1 : 1;
        content = place;
        place = mixedBits(mixedBits(content + seed) + alike);
    }
    if (stop())
        return rows;
    const auto end = places.begin() + static_cast<std::ptrdiff_t>(most);
    std::nth_element(places.begin(), end, places.end());
    RowSet chosen(rows.rowCount());
    std::for_each(places.begin(), end, [&chosen](const auto &place) { chosen.insert(place.second); });
    return chosen;
}

// A contrast of these rows alone, in a table of their own.
Contrast ofRows(const Contrast &contrast, const RowSet &positive, const RowSet &background, const Stop &stop)
{
    std::vector<qint32> from;
    for (const std::uint32_t row : (positive | background).rows())
        from.push_back(static_cast<qint32>(row));
    Contrast part{Table(from.size()), RowSet(from.size()), RowSet(from.size()), contrast.leftOut, contrast.eligible, {},
                  contrast.warnings};
    for (const auto &column : contrast.table.columns())
        if (!stop())
            part.table = part.table.with(Column{column->attribute, gathered(column->cells, from), column->origin});
    for (std::size_t i = 0; i < from.size(); ++i) {
        const auto row = static_cast<std::size_t>(from[i]);
        (positive.contains(row) ? part.positive : part.background).insert(i);
        if (!contrast.cluster.empty())
            part.cluster.push_back(contrast.cluster[row]);
    }
    return part;
}

// How many rows are used as they are, and how many are drawn of each group where there are more.
struct DrawLimits {
    std::size_t rows;
    std::size_t positives;
    std::size_t others;
};

std::optional<Contrast> drawn(const Contrast &contrast, const DrawLimits &limits, quint32 seed, const Stop &stop)
{
    if (contrast.positive.count() + contrast.background.count() <= limits.rows)
        return {};
    const std::vector<std::uint64_t> contents = contentDigests(contrast, stop);
    const RowSet positive = drawn(contrast.positive, limits.positives, contents, seed, stop);
    const RowSet background = drawn(contrast.background, limits.others, contents, seed, stop);
    Contrast part = ofRows(contrast, positive, background, stop);
    if (stop())
        return {};
    return part;
}

QString drawnSentence(const Contrast &all, const Contrast &part)
{
    const auto text = [](const RowSet &rows) { return countText(static_cast<qint64>(rows.count())); };
    return Patterns::tr(
               "There are too many to search them all: patterns were searched among %1 of the %2 and %3 of the "
               "%4 others, drawn at random. What is counted is counted among all.",
               "searched, best, searched, others")
        .arg(text(part.positive), text(all.positive), text(part.background), text(all.background));
}

} // namespace

std::optional<Contrast> rowsToSearch(const Contrast &contrast, quint32 seed, const Stop &stop)
{
    std::optional<Contrast> part = drawn(contrast, {mostRowsToSearch, mostPositives, mostOthers}, seed, stop);
    if (part)
        part->warnings.prepend(drawnSentence(contrast, *part));
    return part;
}

std::optional<Contrast> rowsToShuffle(const Contrast &contrast, quint32 seed, const Stop &stop)
{
    return drawn(contrast, {mostRowsToShuffle, mostPositivesToShuffle, mostOthersToShuffle}, seed, stop);
}

FourFold countsIn(const Contrast &contrast, std::span<const Criterion> criteria)
{
    const Matches rows = match(contrast.table, criteria);
    const auto count = [](const RowSet &set) { return static_cast<std::int64_t>(set.count()); };
    return {count(rows.met & contrast.positive), count(rows.known & contrast.positive),
            count(rows.met & contrast.background), count(rows.known & contrast.background)};
}

} // namespace touchstone
