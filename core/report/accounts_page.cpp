#include "core/base/locale_text.h"
#include "core/charts/chart_parts.h"
#include "core/report/report_parts.h"
#include "core/scoring/explanation.h"

#include <algorithm>
#include <cmath>

namespace touchstone
{

namespace
{

constexpr std::size_t mostListed = 50; // of a tier

std::vector<double> openValues(const Dataset &dataset)
{
    std::vector<double> values(dataset.accounts.rowCount());
    const Opportunities &deals = dataset.opportunities;
    for (std::size_t deal = 0; deal < deals.count(); ++deal)
        if (deals.state[deal] == DealState::Open && deals.account[deal] >= 0 && !std::isnan(deals.amount[deal]))
            values[static_cast<std::size_t>(deals.account[deal])] += deals.amount[deal];
    return values;
}

// The accounts of a tier: most open value first, then the highest score, then as in the data.
std::vector<std::uint32_t> accountsOf(const FitScores &scores, Tier tier, const std::vector<double> &values)
{
    std::vector<std::uint32_t> rows;
    for (std::size_t row = 0; row < scores.rowCount(); ++row)
        if (scores.tiers[row] == tier)
            rows.push_back(static_cast<std::uint32_t>(row));
    std::ranges::stable_sort(rows, [&](std::uint32_t a, std::uint32_t b) {
        return values[a] != values[b] ? values[a] > values[b] : scores.points[a] > scores.points[b];
    });
    return rows;
}

QString scoreText(const FitScores &scores, std::size_t row)
{
    const QString score = countText(scores.points[row]);
    return scores.lowest[row] == scores.highest[row]
               ? score
               : Report::tr("%1 (%2 to %3)", "a score and its range")
                     .arg(score, countText(scores.lowest[row]), countText(scores.highest[row]));
}

QString populationText(const Dataset &dataset, std::size_t row)
{
    return dataset.customers.contains(row) ? Report::tr("Customer") : Report::tr("Prospect");
}

DataTable tierTable(const ReportContext &context, const std::vector<std::uint32_t> &rows,
                    const std::vector<double> &values)
{
    const Dataset &dataset = *context.project.dataset;
    DataTable table;
    const FitScores &scores = *context.analysis.scores;
    table.header = {textHeader(Report::tr("Account"), 1.8), textHeader(Report::tr("Is a"), 0.9)};
    if (scores.hasPoints)
        table.header.insert(table.header.end(),
                            {numberHeader(Report::tr("Score (range)"), 1.2), textHeader(Report::tr("Grade"), 0.6)});
    table.header.insert(table.header.end(),
                        {numberHeader(Report::tr("Open value"), 1.0), textHeader(Report::tr("Why"), 2.8)});
    for (std::size_t i = 0; i < std::min(rows.size(), mostListed); ++i) {
        const std::uint32_t row = rows[i];
        QStringList cells = {context.accountName(row), populationText(dataset, row)};
        if (scores.hasPoints)
            cells << scoreText(scores, row) << gradeName(scores.grades[row]);
        cells << (values[row] > 0 ? moneyText(values[row], dataset.currency) : QString())
              << context.written(shortReasons(dataset, *context.project.profile, scores, row));
        table.rows.push_back(std::move(cells));
    }
    table.emptyReason = Report::tr("No account is of this tier.");
    return table;
}

QString headlineText(const std::array<std::size_t, tierCount> &counts)
{
    return Report::tr("%1 accounts are Best fit, %2 Good fit, %3 Poor fit and %4 Bad fit.")
        .arg(countOf(counts[0]), countOf(counts[1]), countOf(counts[2]), countOf(counts[3]));
}

} // namespace

ReportPage accountsPage(const ReportContext &context)
{
    if (const QString why = whyNoTiers(context.project, context.analysis); !why.isEmpty())
        return emptyPage("accounts", why, scoresAdvice(context.project));
    const std::vector<double> values = openValues(*context.project.dataset);
    std::array<std::size_t, tierCount> counts = {};
    ReportPage page = newPage("accounts");
    page.blocks.emplace_back(Paragraph{});
    addCautions(page, *context.project.profile);
    for (std::size_t tier = 0; tier < tierCount; ++tier) {
        const std::vector<std::uint32_t> rows = accountsOf(*context.analysis.scores, static_cast<Tier>(tier), values);
        counts[tier] = rows.size();
        page.blocks.emplace_back(Heading{tierLabel(static_cast<Tier>(tier))});
        page.blocks.emplace_back(tierTable(context, rows, values));
        if (rows.size() > mostListed)
            page.blocks.emplace_back(plain(Report::tr("And %Ln more: export the scores for all of them.", nullptr,
                                                      static_cast<int>(rows.size() - mostListed))));
    }
    page.blocks.front() = headline(headlineText(counts));
    return page;
}

} // namespace touchstone
