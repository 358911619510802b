#include "tests/benchmarks/selectors.h"

#include "core/import/files/csv_parser.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <map>

namespace touchstone
{

namespace
{

constexpr double leastShare = 0.002;
constexpr double leastMissing = 0.01;
constexpr std::size_t intervals = 5;

using Column = std::vector<std::string>;
using Columns = std::map<std::string, Column>;

Columns readColumns(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = file.readAll();
    CsvParser parser(',');
    const char *at = text.constData();
    std::vector<Column *> order;
    Columns columns;
    while (parser.next(at, text.constData() + text.size(), true) == CsvParser::Step::Record) {
        if (order.empty()) {
            for (const Cell &cell : parser.cells())
                order.push_back(&columns[cell.text.toByteArray().toStdString()]);
            continue;
        }
        for (Column *column : order)
            column->emplace_back();
        for (const Cell &cell : parser.cells())
            if (cell.column < order.size())
                order[cell.column]->back().assign(cell.text.data(), static_cast<std::size_t>(cell.text.size()));
    }
    return columns;
}

double numberOf(const std::string &text)
{
    double value = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return text.empty() || error != std::errc() ? std::numeric_limits<double>::quiet_NaN() : value;
}

class Making
{
public:
    explicit Making(Columns columns) : m_columns(std::move(columns)) {}

    std::optional<Selectors> make()
    {
        if (!m_columns.contains("churned") || !m_columns.contains("health_score") || !m_columns.contains("nps"))
            return std::nullopt;
        m_made.rowCount = m_columns["churned"].size();
        for (const char *name : {"country", "state", "industry", "sub_industry", "funding_stage", "ownership",
                                 "credit_rating", "lead_source", "segment", "term_months", "contact_title"})
            addValues(name);
        for (const char *name :
             {"employees",        "revenue_usd", "founded",        "total_funding_usd", "funding_usd",
              "dept_engineering", "dept_sales",  "dept_marketing", "dept_support",      "dept_it",
              "staff_research",   "staff_sales", "staff_service",  "staff_it",          "open_roles",
              "web_visits_month", "web_visits",  "web_rank",       "mobile_share_pct",  "sales_cycle_days",
              "cycle_days",       "discount_pct"})
            addIntervals(name);
        addMembers("technologies");
        markBest();
        return std::move(m_made);
    }

private:
    void add(std::string name, RowSet rows)
    {
        m_made.names.push_back(std::move(name));
        m_made.rows.push_back(std::move(rows));
    }

    std::map<std::string, RowSet> byText(const Column &column, char separator) const
    {
        std::map<std::string, RowSet> found;
        for (std::size_t row = 0; row < column.size(); ++row)
            for (std::size_t start = 0; start <= column[row].size();) {
                const std::size_t end = std::min(column[row].find(separator, start), column[row].size());
                found.try_emplace(column[row].substr(start, end - start), m_made.rowCount).first->second.insert(row);
                start = end + 1;
            }
        return found;
    }

    void addMissing(const std::string &name, const RowSet &missing)
    {
        if (static_cast<double>(missing.count()) >= leastMissing * static_cast<double>(m_made.rowCount))
            add(name + " is missing", missing);
    }

    void addValues(const std::string &name)
    {
        if (!m_columns.contains(name))
            return;
        std::map<std::string, RowSet> values = byText(m_columns[name], '\0');
        const RowSet missing = values.contains("") ? values[""] : RowSet(m_made.rowCount);
        for (auto &[value, rows] : values)
            if (!value.empty() &&
                static_cast<double>(rows.count()) >= leastShare * static_cast<double>(m_made.rowCount))
                add(name + "=" + value, std::move(rows));
        addMissing(name, missing);
    }

    void addIntervals(const std::string &name)
    {
        if (!m_columns.contains(name))
            return;
        std::vector<double> values;
        std::vector<double> known;
        for (const std::string &text : m_columns[name]) {
            values.push_back(numberOf(text));
            if (!std::isnan(values.back()))
                known.push_back(values.back());
        }
        std::sort(known.begin(), known.end());
        std::vector<double> cuts;
        for (std::size_t i = 1; i < intervals && !known.empty(); ++i)
            cuts.push_back(known[known.size() * i / intervals]);
        cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
        std::vector<RowSet> bins(cuts.size() + 1, RowSet(m_made.rowCount));
        RowSet missing(m_made.rowCount);
        for (std::size_t row = 0; row < values.size(); ++row) {
            const auto bin = std::upper_bound(cuts.begin(), cuts.end(), values[row]) - cuts.begin();
            (std::isnan(values[row]) ? missing : bins[static_cast<std::size_t>(bin)]).insert(row);
        }
        for (std::size_t bin = 0; bin < bins.size(); ++bin)
            if (!bins[bin].isEmpty())
                add(name + " in bin " + std::to_string(bin), std::move(bins[bin]));
        addMissing(name, missing);
    }

    void addMembers(const std::string &name)
    {
        for (auto &[member, rows] : byText(m_columns[name], ';'))
            if (!member.empty())
                add(name + "~" + member, std::move(rows));
    }

    void markBest()
    {
        m_made.best = RowSet(m_made.rowCount);
        for (std::size_t row = 0; row < m_made.rowCount; ++row) {
            const double nps = numberOf(m_columns["nps"][row]);
            if (m_columns["churned"][row] == "No" && numberOf(m_columns["health_score"][row]) >= 75.0 &&
                (std::isnan(nps) || nps >= 8.0))
                m_made.best.insert(row);
        }
    }

    Columns m_columns;
    Selectors m_made;
};

} // namespace

std::optional<Selectors> selectorsOf(const std::string &csvPath)
{
    return Making(readColumns(csvPath)).make();
}

bool writeSelectors(const Selectors &selectors, const std::string &folder)
{
    QFile bits(QString::fromStdString(folder + "/sel.u64"));
    QFile words(QString::fromStdString(folder + "/sel.json"));
    if (!bits.open(QIODevice::WriteOnly) || !words.open(QIODevice::WriteOnly))
        return false;
    const auto write = [&bits](const RowSet &rows) {
        const auto bytes = static_cast<qint64>(rows.words().size() * sizeof(std::uint64_t));
        return bits.write(reinterpret_cast<const char *>(rows.words().data()), bytes) == bytes;
    };
    bool written = std::all_of(selectors.rows.begin(), selectors.rows.end(), write) && write(selectors.best);
    QJsonArray names;
    for (const std::string &name : selectors.names)
        names.append(QString::fromStdString(name));
    // The counts first, one space behind each colon: other programs look for them so.
    const QByteArray list = QJsonDocument(names).toJson(QJsonDocument::Compact);
    const QString text = QStringLiteral("{\"n\": %1, \"k\": %2, \"words\": %3, \"positives\": %4, \"names\": %5}")
                             .arg(selectors.rowCount)
                             .arg(selectors.rows.size())
                             .arg(selectors.best.words().size())
                             .arg(selectors.best.count())
                             .arg(QString::fromUtf8(list));
    written = words.write(text.toUtf8()) > 0 && written;
    return written && bits.flush() && words.flush();
}

std::optional<Selectors> readSelectors(const std::string &folder)
{
    QFile bits(QString::fromStdString(folder + "/sel.u64"));
    QFile words(QString::fromStdString(folder + "/sel.json"));
    if (!bits.open(QIODevice::ReadOnly) || !words.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject about = QJsonDocument::fromJson(words.readAll()).object();
    Selectors read;
    read.rowCount = static_cast<std::size_t>(about.value(QLatin1String("n")).toInteger());
    const QJsonArray names = about.value(QLatin1String("names")).toArray();
    std::vector<std::uint64_t> row((read.rowCount + 63) / 64);
    const auto bytes = static_cast<qint64>(row.size() * sizeof(std::uint64_t));
    for (qsizetype i = 0; i <= names.size(); ++i) {
        if (bits.read(reinterpret_cast<char *>(row.data()), bytes) != bytes)
            return std::nullopt;
        RowSet rows(read.rowCount);
        for (std::size_t word = 0; word < row.size(); ++word)
            for (std::uint64_t left = row[word]; left != 0; left &= left - 1)
                rows.insert(word * 64 + static_cast<std::size_t>(std::countr_zero(left)));
        if (i == names.size()) {
            read.best = std::move(rows);
            break;
        }
        read.names.push_back(names[i].toString().toStdString());
        read.rows.push_back(std::move(rows));
    }
    return read;
}

} // namespace touchstone
