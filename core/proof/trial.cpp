#include "core/proof/trial.h"

#include "core/base/now_and_then.h"
#include "core/base/stoppable_area.h"
#include "core/proof/calibration.h"
#include "core/proof/draft_anew.h"
#include "core/scoring/stoppable_scores.h"

#include <algorithm>
#include <array>

namespace touchstone
{

namespace
{

// What the training part tells of the chances of a score: by its closed deals, or by who is best. Nothing when it was
// stopped.
std::optional<ExpectedRates> expectedRates(const TestPart &part, const FitScores &scores, bool byDeals,
                                           const Stop &stop)
{
    std::vector<ExpectedRates::Case> cases;
    NowAndThen ask(stop);
    const auto add = [&](std::uint32_t account, bool positive) {
        cases.push_back({scores.points[account], isShutOut(scores, account), positive});
    };
    const Opportunities &deals = part.training.opportunities;
    if (byDeals)
        for (std::size_t deal = 0; deal < deals.count() && !ask.isStopped(); ++deal)
            if (deals.state[deal] != DealState::Open && deals.account[deal] >= 0)
                add(static_cast<std::uint32_t>(deals.account[deal]), deals.state[deal] == DealState::Won);
    const RowSet judged = byDeals ? RowSet() : part.selection.best | part.selection.rest;
    for (const std::uint32_t account : judged.rows()) {
        if (ask.isStopped())
            break;
        add(account, part.selection.best.contains(account));
    }
    return stop() ? std::nullopt : ExpectedRates::learn(cases, stop);
}

// Per account what its cases take from the trial of its part.
struct AccountTrial {
    double standing = 0.5;
    double expected = unknownNumber;
};

// Where each account stands by its score among those of its part, so that the scores of different profiles can be
// compared; one that a gate shuts out stands below all others.
class PartTrial
{
public:
    PartTrial(const TestPart &part, const FitScores &scores, bool byDeals, const Stop &stop) : m_scores(scores)
    {
        std::array<std::size_t, places> counts = {};
        for (const std::uint32_t account : part.accounts.rows())
            ++counts[placeOf(account)];
        const std::optional<ExpectedRates> rates = expectedRates(part, scores, byDeals, stop);
        const auto all = static_cast<double>(part.accounts.count());
        std::size_t below = 0;
        for (std::size_t place = 0; place < places; ++place) {
            m_trials[place].standing = static_cast<double>(2 * below + counts[place]) / (2.0 * all);
            below += counts[place];
            if (rates)
                m_trials[place].expected = rates->of(static_cast<int>(place % shutOut), place < shutOut);
        }
    }

    const AccountTrial &of(std::uint32_t account) const { return m_trials[placeOf(account)]; }

private:
    static constexpr std::size_t shutOut = 101; // the scores of those come first
    static constexpr std::size_t places = 2 * shutOut;

    std::size_t placeOf(std::uint32_t account) const
    {
        return m_scores.points[account] + (isShutOut(m_scores, account) ? 0 : shutOut);
    }

    const FitScores &m_scores;
    std::array<AccountTrial, places> m_trials;
};

void addCases(Trial &trial, const Dataset &dataset, const BestSelection &selection, const TestPlan &plan,
              const std::vector<AccountTrial> &accounts, const Stop &stop)
{
    const Opportunities &deals = dataset.opportunities;
    const RowSet judged = plan.isByDeals() ? RowSet() : selection.best | selection.rest;
    trial.cases.reserve(plan.deals.count() + judged.count());
    NowAndThen ask(stop);
    const auto add = [&](std::uint32_t account, std::int64_t deal, bool positive) {
        trial.cases.push_back({account, deal, positive, accounts[account].standing, accounts[account].expected});
    };
    for (const std::uint32_t deal : plan.deals.rows()) {
        if (ask.isStopped())
            return;
        add(static_cast<std::uint32_t>(deals.account[deal]), deal, deals.state[deal] == DealState::Won);
    }
    for (const std::uint32_t row : judged.rows()) {
        if (ask.isStopped())
            return;
        add(row, -1, selection.best.contains(row));
    }
}

} // namespace

Result<Trial> tryProfiles(const Dataset &dataset, const BestSelection &selection, const TestPlan &plan,
                          const MiningOptions &mining, Progress &progress)
{
    const Stop stop = [&progress] { return progress.isCancelled(); };
    const std::size_t count = dataset.accounts.rowCount();
    std::vector<AccountTrial> accounts(count);
    Trial trial;
    trial.scores.points.assign(count, 0);
    trial.scores.tiers.assign(count, Tier::Bad);
    const auto share = [&](std::size_t done) {
        return static_cast<double>(done) / static_cast<double>(plan.parts.size());
    };
    for (std::size_t i = 0; i < plan.parts.size(); ++i) {
        const double end = share(i + 1);
        const double drafted = share(i) + 0.9 * (end - share(i));
        ProgressLeg leg(progress, share(i), drafted);
        MiningOptions options = mining;
        options.against = plan.parts[i].against;
        auto profile = draftAnew(plan.parts[i].training, plan.parts[i].selection, options, leg);
        if (!profile)
            return profile.error();
        ProgressLeg scoring(progress, drafted, end);
        const FitScores scores = scoreFit(dataset.accounts, *profile, nullptr, scoring);
        if (stop())
            return cancelled();
        const PartTrial part(plan.parts[i], scores, plan.isByDeals(), stop);
        if (stop())
            return cancelled();
        for (const std::uint32_t account : plan.parts[i].accounts.rows()) {
            accounts[account] = part.of(account);
            trial.scores.points[account] = scores.points[account];
            trial.scores.tiers[account] = scores.tiers[account];
        }
        trial.anyProfile = trial.anyProfile || !profile->isEmpty();
        trial.profiles.push_back(std::move(*profile));
    }
    addCases(trial, dataset, selection, plan, accounts, stop);
    if (stop())
        return cancelled();
    return trial;
}

Discrimination discrimination(const std::vector<TestedCase> &cases, const Stop &stop)
{
    std::vector<ClusteredScore> scores;
    scores.reserve(cases.size());
    NowAndThen ask(stop);
    for (const TestedCase &one : cases) {
        if (ask.isStopped())
            return {};
        scores.push_back({one.standing, one.positive, one.account});
    }
    return discrimination(std::span<const ClusteredScore>(scores), stop);
}

} // namespace touchstone
