#include "core/patterns/explained_model.h"

#include "core/base/logistic_regression.h"
#include "core/data/bit_counts.h"

#include <algorithm>

namespace touchstone
{

namespace
{

constexpr double ridge = 0.5;

std::size_t countBoth(const RowSet &a, const RowSet &b)
{
    return bitCounts().countAnd(a.words().data(), b.words().data(), a.words().size());
}

} // namespace

double overlap(const RowSet &a, const RowSet &b)
{
    const std::size_t both = countBoth(a, b);
    const std::size_t any = a.count() + b.count() - both;
    const auto share = [](std::size_t part, std::size_t whole) {
        return whole == 0 ? 1.0 : static_cast<double>(part) / static_cast<double>(whole);
    };
    return std::min(share(both, any), share(a.rowCount() - any, a.rowCount() - both));
}

ExplainedModel::ExplainedModel(const RowSet &best) : m_best(best)
{
    const RowSet all(best.rowCount(), true);
    const auto positives = static_cast<double>(best.count());
    m_cells.push_back({{}, all, positives, positives / static_cast<double>(best.rowCount())});
    refit();
}

void ExplainedModel::add(const RowSet &cover)
{
    std::vector<Cell> cells;
    for (const Cell &cell : m_cells)
        for (const bool met : {false, true}) {
            Cell part = cell;
            part.met.push_back(met ? 1.0 : 0.0);
            part.rows = met ? cell.rows & cover : cell.rows - cover;
            if (part.rows.isEmpty())
                continue;
            part.best = static_cast<double>(countBoth(part.rows, m_best));
            cells.push_back(std::move(part));
        }
    m_cells = std::move(cells);
    refit();
}

void ExplainedModel::refit()
{
    LogisticData data;
    data.columns.resize(m_cells.front().met.size());
    for (const Cell &cell : m_cells) {
        for (std::size_t pattern = 0; pattern < cell.met.size(); ++pattern)
            data.columns[pattern].push_back(cell.met[pattern]);
        data.positives.push_back(cell.best);
        data.totals.push_back(static_cast<double>(cell.rows.count()));
    }
    const LogisticModel model = fitLogistic(data, std::vector<LogisticTerm>(data.columns.size(), {ridge, false}));
    m_covariance = model.covariance;
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        m_cells[i].rate = model.probability(data, i);
}

double ExplainedModel::expected(const RowSet &rows) const
{
    double sum = 0.0;
    for (const Cell &cell : m_cells)
        sum += cell.rate * static_cast<double>(countBoth(rows, cell.rows));
    return sum;
}

double ExplainedModel::variance(const RowSet &rows) const
{
    const std::size_t size = m_cells.front().met.size() + 1;
    std::vector<double> shared(size, 0.0); // with intercept and patterns
    double own = 0.0;
    for (const Cell &cell : m_cells) {
        const double part = cell.rate * (1.0 - cell.rate) * static_cast<double>(countBoth(rows, cell.rows));
        own += part;
        shared[0] += part;
        for (std::size_t pattern = 0; pattern + 1 < size; ++pattern)
            shared[pattern + 1] += part * cell.met[pattern];
    }
    for (std::size_t i = 0; i < size; ++i)
        for (std::size_t j = 0; j < size; ++j)
            own -= shared[i] * m_covariance[i * size + j] * shared[j];
    return std::max(0.0, own);
}

} // namespace touchstone
