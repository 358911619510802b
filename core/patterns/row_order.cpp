#include "core/patterns/row_order.h"

#include "core/base/overloaded.h"

#include <algorithm>
#include <bit>
#include <map>
#include <tuple>
#include <unordered_map>

namespace touchstone
{

namespace
{

using Digest = std::uint64_t;

constexpr std::size_t betweenAsks = 65'536; // rows or texts: a millisecond or two

Digest mixed(Digest digest)
{
    return mixedBits(digest);
}

Digest digestOf(QByteArrayView bytes)
{
    Digest digest = 0xcbf29ce484222325u; // FNV-1a
    for (const char byte : bytes)
        digest = (digest ^ static_cast<unsigned char>(byte)) * 0x100000001b3u;
    return mixed(digest);
}

Digest digestOf(double number)
{
    return mixed(std::bit_cast<Digest>(number == 0.0 ? 0.0 : number) + 1);
}

std::vector<Digest> digestsOf(const TextPool &labels, const Stop &stop)
{
    std::vector<Digest> digests(labels.size());
    for (std::size_t code = 0; code < digests.size(); ++code) {
        if (code % betweenAsks == 0 && stop())
            break;
        digests[code] = digestOf(labels.utf8(code));
    }
    return digests;
}

// One digest per row of the table; 0 where the cell is unknown. Not of all rows when it was stopped.
std::vector<Digest> cellDigests(const Column &column, const Stop &stop)
{
    std::vector<Digest> digests(column.rowCount(), 0);
    const auto fill = [&](auto digestOfRow) {
        for (std::size_t row = 0; row < digests.size(); ++row) {
            if (row % betweenAsks == 0 && stop())
                break;
            if (column.isKnown(row))
                digests[row] = digestOfRow(row);
        }
    };
    std::visit(
        Overloaded{
            [&](const Numbers &numbers) { fill([&](std::size_t row) { return digestOf(numbers.values[row]); }); },
            [&](const Ranges &ranges) {
                fill(
                    [&](std::size_t row) { return mixed(digestOf(ranges.low[row]) * 3 + digestOf(ranges.high[row])); });
            },
            [&](const Categories &categories) {
                const std::vector<Digest> labels = digestsOf(*categories.labels, stop);
                fill([&](std::size_t row) { return labels[static_cast<std::size_t>(categories.codes[row])]; });
            },
            [&](const Lists &lists) {
                const std::vector<Digest> labels = digestsOf(*lists.labels, stop);
                fill([&](std::size_t row) {
                    Digest sum = 1;
                    for (const qint32 member : lists.members(row))
                        sum += labels[static_cast<std::size_t>(member)];
                    return sum;
                });
            }},
        column.cells);
    return digests;
}

struct RowPlace {
    Digest cluster = 0;
    qint32 clusterNumber = -1;
    Digest content = 0;
    bool positive = false;
    std::uint32_t row = 0;
};

std::vector<RowPlace> placesOf(const Contrast &contrast, const Stop &stop)
{
    const std::vector<Digest> digests = contentDigests(contrast, stop);
    std::vector<RowPlace> places;
    for (const std::uint32_t row : (contrast.positive | contrast.background).rows())
        places.push_back({0, contrast.cluster.empty() ? -1 : contrast.cluster[row], digests[row],
                          contrast.positive.contains(row), row});
    return places;
}

void digestClusters(std::vector<RowPlace> &places)
{
    std::map<qint32, Digest> digests;
    for (const RowPlace &place : places)
        digests[place.clusterNumber] += mixed(place.content + (place.positive ? 1 : 0));
    for (RowPlace &place : places)
        place.cluster = place.clusterNumber < 0 ? 0 : mixed(digests[place.clusterNumber]);
}

// Everything that a row says but its own name and number.
std::vector<const Column *> tellingColumns(const Table &table)
{
    std::vector<const Column *> columns;
    for (const auto &column : table.columns())
        if (column->attribute.family != Family::Identity && column->attribute.kind != ValueKind::Id)
            columns.push_back(column.get());
    return columns;
}

// Rows that are exactly like another one. Rows of few columns are often alike: were the columns independent, two rows
// would agree in all of them with the product of the chances to agree in each. Only many more than that are worth a
// word.
std::size_t surprisinglyRepeated(const Contrast &contrast, const std::vector<RowPlace> &places, const Stop &stop)
{
    std::vector<Digest> contents(places.size(), 0);
    const auto rows = static_cast<double>(places.size());
    double expectedPairs = rows * (rows - 1.0) / 2.0;
    for (const Column *column : tellingColumns(contrast.table)) {
        if (stop())
            return 0;
        const std::vector<Digest> cells = cellDigests(*column, stop);
        std::unordered_map<Digest, double> counts;
        for (std::size_t i = 0; i < places.size(); ++i) {
            ++counts[cells[places[i].row]];
            contents[i] = mixed(contents[i] + cells[places[i].row]);
        }
        double squares = 0.0;
        for (const auto &[cell, count] : counts)
            squares += count * count;
        expectedPairs *= squares / (rows * rows);
    }
    std::sort(contents.begin(), contents.end());
    const auto distinct = std::unique(contents.begin(), contents.end()) - contents.begin();
    const std::size_t repeated = places.size() - static_cast<std::size_t>(distinct);
    return static_cast<double>(repeated) > 5.0 * expectedPairs ? repeated : 0;
}

} // namespace

std::uint64_t mixedBits(std::uint64_t bits)
{
    bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9u;
    bits = (bits ^ (bits >> 27)) * 0x94d049bb133111ebu;
    return bits ^ (bits >> 31);
}

std::vector<std::uint64_t> contentDigests(const Contrast &contrast, const Stop &stop)
{
    std::vector<Digest> digests(contrast.table.rowCount(), 0);
    for (const QString &key : contrast.eligible) {
        const Column *column = contrast.table.find(key);
        if (column == nullptr || stop())
            continue;
        const Digest name = digestOf(QByteArrayView(key.toUtf8()));
        const std::vector<Digest> cells = cellDigests(*column, stop);
        for (std::size_t row = 0; row < digests.size(); ++row)
            digests[row] += mixed(name ^ cells[row]); // a sum, so that the order of the columns does not matter
    }
    return digests;
}

OrderedRows orderRows(const Contrast &contrast, const Stop &stop)
{
    std::vector<RowPlace> places = placesOf(contrast, stop);
    digestClusters(places);
    // Beyond the content only the row's number is left, which then makes no difference.
    std::sort(places.begin(), places.end(), [](const RowPlace &a, const RowPlace &b) {
        return std::tie(a.cluster, a.clusterNumber, a.content, a.positive, a.row) <
               std::tie(b.cluster, b.clusterNumber, b.content, b.positive, b.row);
    });
    OrderedRows ordered;
    if (contrast.cluster.empty())
        ordered.surprisinglyRepeated = surprisinglyRepeated(contrast, places, stop);
    std::uint32_t cluster = 0;
    std::unordered_map<Digest, std::uint32_t> contents;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const bool together =
            i > 0 && places[i].clusterNumber >= 0 && places[i].clusterNumber == places[i - 1].clusterNumber;
        if (i > 0 && !together)
            ++cluster;
        ordered.rows.push_back(places[i].row);
        ordered.content.push_back(
            contents.try_emplace(places[i].content, static_cast<std::uint32_t>(contents.size())).first->second);
        ordered.cluster.push_back(cluster);
    }
    return ordered;
}

} // namespace touchstone
