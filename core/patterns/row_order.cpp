#include "core/patterns/row_order.h"

#include "core/base/overloaded.h"

#include <algorithm>
#include <bit>
#include <functional>
#include <map>
#include <span>
#include <tuple>
#include <unordered_map>

namespace touchstone
{

namespace
{

using Digest = std::uint64_t;

constexpr std::size_t betweenAsks = 65'536; // texts: a millisecond or two
constexpr std::size_t rowsAtOnce = 8'192;

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

// What each cell of a column says.
class CellDigests
{
public:
    // Not whole when it was stopped.
    CellDigests(const Column &column, const Stop &stop)
        : m_column(column), m_name(digestOf(column.attribute.key.toUtf8()))
    {
        if (const auto *categories = std::get_if<Categories>(&column.cells))
            digestLabels(*categories->labels, stop);
        if (const auto *lists = std::get_if<Lists>(&column.cells))
            digestLabels(*lists->labels, stop);
    }

    Digest name() const { return m_name; }

    // One per row, from this one on; 0 where the cell is unknown.
    void fill(std::size_t from, std::span<Digest> digests) const
    {
        const auto each = [&](auto digestOfRow) {
            for (std::size_t i = 0; i < digests.size(); ++i)
                digests[i] = m_column.isKnown(from + i) ? digestOfRow(from + i) : 0;
        };
        std::visit(
            Overloaded{
                [&](const Numbers &numbers) { each([&](std::size_t row) { return digestOf(numbers.values[row]); }); },
                [&](const Ranges &ranges) {
                    each([&](std::size_t row) {
                        return mixed(digestOf(ranges.low[row]) * 3 + digestOf(ranges.high[row]));
                    });
                },
                [&](const Categories &categories) {
                    each([&](std::size_t row) { return m_labels[static_cast<std::size_t>(categories.codes[row])]; });
                },
                [&](const Lists &lists) {
                    each([&](std::size_t row) {
                        Digest sum = 1;
                        for (const qint32 member : lists.members(row))
                            sum += m_labels[static_cast<std::size_t>(member)];
                        return sum;
                    });
                }},
            m_column.cells);
    }

private:
    void digestLabels(const TextPool &labels, const Stop &stop)
    {
        m_labels.resize(labels.size());
        for (std::size_t code = 0; code < m_labels.size(); ++code) {
            if (code % betweenAsks == 0 && stop())
                break;
            m_labels[code] = digestOf(labels.utf8(code));
        }
    }

    const Column &m_column;
    Digest m_name;
    std::vector<Digest> m_labels;
};

// Calls work(from, digests) for some rows at a time, with a digest of 0 for each.
void eachBlock(std::vector<Digest> &digests, const Stop &stop,
               const std::function<void(std::size_t, std::span<Digest>)> &work)
{
    const auto block = [&](std::size_t i) {
        const std::size_t from = i * rowsAtOnce;
        work(from, std::span(digests).subspan(from, std::min(rowsAtOnce, digests.size() - from)));
    };
    parallelFor((digests.size() + rowsAtOnce - 1) / rowsAtOnce, block, stop);
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

} // namespace

std::uint64_t mixedBits(std::uint64_t bits)
{
    bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9u;
    bits = (bits ^ (bits >> 27)) * 0x94d049bb133111ebu;
    return bits ^ (bits >> 31);
}

std::vector<std::uint64_t> contentDigests(const Contrast &contrast, const Stop &stop)
{
    std::vector<CellDigests> columns;
    for (const QString &key : contrast.eligible)
        if (const Column *column = contrast.table.find(key); column != nullptr && !stop())
            columns.emplace_back(*column, stop);
    std::vector<Digest> digests(contrast.table.rowCount(), 0);
    eachBlock(digests, stop, [&](std::size_t from, std::span<Digest> some) {
        std::vector<Digest> cells(some.size());
        for (const CellDigests &column : columns) {
            column.fill(from, cells);
            for (std::size_t i = 0; i < some.size(); ++i)
                some[i] += mixed(column.name() ^ cells[i]); // a sum, so that the order of the columns does not matter
        }
    });
    return digests;
}

// Were the columns independent, two rows would agree in all of them with the product of the chances to agree in each.
std::size_t surprisinglyRepeated(const Contrast &contrast, const Stop &stop)
{
    if (!contrast.cluster.empty())
        return 0;
    const std::vector<std::uint32_t> numbers = (contrast.positive | contrast.background).rows();
    std::vector<Digest> contents(numbers.size(), 0);
    std::vector<Digest> cells(contrast.table.rowCount());
    const auto rows = static_cast<double>(numbers.size());
    double expectedPairs = rows * (rows - 1.0) / 2.0;
    for (const Column *column : tellingColumns(contrast.table)) {
        const CellDigests digests(*column, stop);
        eachBlock(cells, stop, [&](std::size_t from, std::span<Digest> some) { digests.fill(from, some); });
        if (stop())
            return 0;
        std::unordered_map<Digest, double> counts;
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            ++counts[cells[numbers[i]]];
            contents[i] = mixed(contents[i] + cells[numbers[i]]);
        }
        double squares = 0.0;
        for (const auto &[cell, count] : counts)
            squares += count * count;
        expectedPairs *= squares / (rows * rows);
    }
    std::sort(contents.begin(), contents.end());
    const auto distinct = std::unique(contents.begin(), contents.end()) - contents.begin();
    const std::size_t repeated = numbers.size() - static_cast<std::size_t>(distinct);
    return static_cast<double>(repeated) > 5.0 * expectedPairs ? repeated : 0;
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
