#include "core/proof/chance.h"

#include "core/base/now_and_then.h"
#include "core/base/random_numbers.h"
#include "core/base/stoppable_sort.h"
#include "core/proof/trial.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace touchstone
{

namespace
{

struct Chances {
    Q_DECLARE_TR_FUNCTIONS(Proof)
};

constexpr double sameArea = 1e-12; // rounding must not decide which area is as good

// Areas and gain curves of the rounds, being gathered.
class Rounds
{
public:
    void add(double area, const GainCurve &gain)
    {
        m_areas.push_back(area);
        if (!gain.captured.empty())
            m_curves.push_back(gain.captured);
    }

    ChanceTest compared(double found) const
    {
        ChanceTest test;
        test.rounds = static_cast<int>(m_areas.size());
        test.asGood = static_cast<int>(
            std::count_if(m_areas.begin(), m_areas.end(), [&](double area) { return area >= found - sameArea; }));
        for (std::size_t step = 0; !m_curves.empty() && step <= GainCurve::steps; ++step) {
            std::vector<double> values;
            values.reserve(m_curves.size());
            for (const std::vector<double> &curve : m_curves)
                values.push_back(curve[step]);
            std::sort(values.begin(), values.end());
            const auto at = [&](double share) {
                return values[static_cast<std::size_t>(std::lround(share * static_cast<double>(values.size() - 1)))];
            };
            test.low.push_back(at(0.05));
            test.middle.push_back(at(0.5));
            test.high.push_back(at(0.95));
        }
        return test;
    }

private:
    std::vector<double> m_areas;
    std::vector<std::vector<double>> m_curves;
};

// What became of one account that was tested.
struct History {
    double won = 0;
    double all = 0;
};

// The tested accounts with the place of their standing, the highest first, and what became of them.
struct Standings {
    std::vector<std::uint32_t> places; // per tested account
    std::vector<History> histories;    // the same
    std::size_t count = 0;             // of places
};

// Not whole when it was stopped.
Standings standingsOf(const std::vector<TestedCase> &cases, const Stop &stop)
{
    std::vector<double> values;
    values.reserve(cases.size());
    for (const TestedCase &one : cases)
        values.push_back(one.standing);
    sortUnlessStopped(values, stop, std::greater<>());
    values.erase(std::unique(values.begin(), values.end()), values.end());

    Standings standings;
    standings.count = values.size();
    const auto last = std::ranges::max_element(cases, {}, &TestedCase::account);
    constexpr std::uint32_t unseen = ~std::uint32_t{0};
    std::vector<std::uint32_t> known(last == cases.end() ? 0 : last->account + 1, unseen); // account: its index
    NowAndThen ask(stop);
    for (const TestedCase &one : cases) {
        if (ask.isStopped())
            break;
        std::uint32_t &index = known[one.account];
        if (index == unseen) {
            index = static_cast<std::uint32_t>(standings.places.size());
            const auto place = std::lower_bound(values.begin(), values.end(), one.standing, std::greater<>());
            standings.places.push_back(static_cast<std::uint32_t>(place - values.begin()));
            standings.histories.emplace_back();
        }
        standings.histories[index].all += 1;
        standings.histories[index].won += one.positive ? 1 : 0;
    }
    return standings;
}

// The area under the curve of counts by standing, the highest first; ties count half.
double areaOf(const std::vector<StandingCount> &counts)
{
    double positives = 0;
    double others = 0;
    double ordered = 0;
    for (const StandingCount &count : counts) {
        const double other = count.all - count.positive;
        ordered += other * (positives + count.positive / 2);
        positives += count.positive;
        others += other;
    }
    return positives * others == 0 ? 0.5 : ordered / (positives * others);
}

std::vector<StandingCount> countsOf(const Standings &standings)
{
    std::vector<StandingCount> counts(standings.count);
    for (std::size_t i = 0; i < standings.places.size(); ++i) {
        StandingCount &count = counts[standings.places[i]];
        count.positive += standings.histories[i].won;
        count.all += standings.histories[i].all;
    }
    std::erase_if(counts, [](const StandingCount &count) { return count.all == 0; });
    return counts;
}

void swapRows(RowSet &rows, const std::vector<std::uint32_t> &accounts, const std::vector<std::uint32_t> &given)
{
    RowSet swapped = rows;
    for (const std::uint32_t account : accounts)
        swapped.remove(account);
    for (std::size_t i = 0; i < accounts.size(); ++i)
        if (rows.contains(accounts[i]))
            swapped.insert(given[i]);
    rows = std::move(swapped);
}

} // namespace

Result<ChanceTest> swapOutcomes(const Trial &trial, int rounds, quint64 seed, Progress &progress)
{
    const Stop stop = [&progress] { return progress.isCancelled(); };
    Standings standings = standingsOf(trial.cases, stop);
    if (stop())
        return cancelled();
    const double found = areaOf(countsOf(standings));
    Rounds made;
    for (int round = 0; round < rounds; ++round) {
        if (progress.isCancelled())
            return cancelled();
        progress.report(static_cast<double>(round) / rounds, Chances::tr("Comparing with chance"));
        RandomNumbers random(seed, 0xc4a9ceu + static_cast<quint64>(round));
        random.shuffle(standings.histories);
        const std::vector<StandingCount> counts = countsOf(standings);
        made.add(areaOf(counts), gainCurve(counts));
    }
    return made.compared(found);
}

SwappedHistories swapHistories(const Dataset &dataset, const BestSelection &selection, quint64 seed, quint64 round)
{
    SwappedHistories swapped{dataset, selection};
    RowSet concerned = selection.best | selection.rest;
    std::vector<qint32> &owners = swapped.dataset.opportunities.account;
    for (std::size_t deal = 0; deal < owners.size(); ++deal)
        if (owners[deal] >= 0 && dataset.opportunities.state[deal] != DealState::Open)
            concerned.insert(static_cast<std::size_t>(owners[deal]));
    const std::vector<std::uint32_t> accounts = concerned.rows();
    std::vector<std::uint32_t> given = accounts;
    RandomNumbers(seed, 0x5a9b1e5u + round).shuffle(given);

    std::vector<qint32> newOwner(dataset.accounts.rowCount(), -1);
    for (std::size_t i = 0; i < accounts.size(); ++i)
        newOwner[accounts[i]] = static_cast<qint32>(given[i]);
    for (qint32 &owner : owners)
        if (owner >= 0 && newOwner[static_cast<std::size_t>(owner)] >= 0)
            owner = newOwner[static_cast<std::size_t>(owner)];
    for (RowSet *rows :
         {&swapped.selection.judged, &swapped.selection.best, &swapped.selection.rest, &swapped.selection.undecided})
        swapRows(*rows, accounts, given);
    return swapped;
}

Result<ChanceTest> tryByChance(const Dataset &dataset, const BestSelection &selection, const Trial &trial, int rounds,
                               quint64 seed, const TryAnew &tryAnew, Progress &progress)
{
    ChanceTest none;
    none.anew = true;
    if (rounds == 0)
        return none;
    const Stop stop = [&progress] { return progress.isCancelled(); };
    const double found = areaOf(countsOf(standingsOf(trial.cases, stop)));
    Rounds made;
    for (int round = 0; round < rounds; ++round) {
        ProgressLeg leg(progress, static_cast<double>(round) / rounds, static_cast<double>(round + 1) / rounds);
        const auto byChance = tryAnew(swapHistories(dataset, selection, seed, static_cast<quint64>(round)), leg);
        if (!byChance)
            return byChance.error();
        const std::vector<StandingCount> counts = countsOf(standingsOf(byChance->cases, stop));
        made.add(areaOf(counts), gainCurve(counts));
    }
    ChanceTest test = made.compared(found);
    test.anew = true;
    return test;
}

} // namespace touchstone
