#include "core/proof/trial.h"

#include "core/base/stoppable_area.h"
#include "core/proof/calibration.h"
#include "core/proof/draft_anew.h"
#include "core/scoring/stoppable_scores.h"

#include <algorithm>

namespace touchstone
{

namespace
{

// What the training part tells of the chances of a score: by its closed deals, or by who is best.
std::optional<ExpectedRates> expectedRates(const TestPart &part, const FitScores &scores, bool byDeals)
{
    std::vector<ExpectedRates::Case> cases;
    const auto add = [&](std::uint32_t account, bool positive) {
        cases.push_back({scores.points[account], isShutOut(scores, account), positive});
    };
    const Opportunities &deals = part.training.opportunities;
    if (byDeals)
        for (std::size_t deal = 0; deal < deals.count(); ++deal)
            if (deals.state[deal] != DealState::Open && deals.account[deal] >= 0)
                add(static_cast<std::uint32_t>(deals.account[deal]), deals.state[deal] == DealState::Won);
    if (!byDeals)
        for (const std::uint32_t account : (part.selection.best | part.selection.rest).rows())
            add(account, part.selection.best.contains(account));
    return ExpectedRates::learn(cases);
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
    PartTrial(const TestPart &part, const FitScores &scores, bool byDeals)
        : m_scores(scores), m_rates(expectedRates(part, scores, byDeals))
    {
        for (const std::uint32_t account : part.accounts.rows())
            m_sorted.push_back(score(account));
        std::sort(m_sorted.begin(), m_sorted.end());
    }

    AccountTrial of(std::uint32_t account) const
    {
        const auto [low, high] = std::equal_range(m_sorted.begin(), m_sorted.end(), score(account));
        AccountTrial trial;
        trial.standing = static_cast<double>((low - m_sorted.begin()) + (high - m_sorted.begin())) /
                         (2.0 * static_cast<double>(m_sorted.size()));
        if (m_rates)
            trial.expected = m_rates->of(m_scores.points[account], isShutOut(m_scores, account));
        return trial;
    }

private:
    int score(std::uint32_t account) const
    {
        return int{m_scores.points[account]} - (isShutOut(m_scores, account) ? 101 : 0);
    }

    const FitScores &m_scores;
    std::optional<ExpectedRates> m_rates;
    std::vector<int> m_sorted;
};

void addCases(Trial &trial, const Dataset &dataset, const BestSelection &selection, const TestPlan &plan,
              const std::vector<AccountTrial> &accounts)
{
    const Opportunities &deals = dataset.opportunities;
    const auto add = [&](std::uint32_t account, std::int64_t deal, bool positive) {
        trial.cases.push_back({account, deal, positive, accounts[account].standing, accounts[account].expected});
    };
    for (const std::uint32_t deal : plan.deals.rows())
        add(static_cast<std::uint32_t>(deals.account[deal]), deal, deals.state[deal] == DealState::Won);
    if (!plan.isByDeals())
        for (const std::uint32_t row : (selection.best | selection.rest).rows())
            add(row, -1, selection.best.contains(row));
}

} // namespace

Result<Trial> tryProfiles(const Dataset &dataset, const BestSelection &selection, const TestPlan &plan,
                          const MiningOptions &mining, Progress &progress)
{
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
        if (progress.isCancelled())
            return cancelled();
        const PartTrial part(plan.parts[i], scores, plan.isByDeals());
        for (const std::uint32_t account : plan.parts[i].accounts.rows()) {
            accounts[account] = part.of(account);
            trial.scores.points[account] = scores.points[account];
            trial.scores.tiers[account] = scores.tiers[account];
        }
        trial.anyProfile = trial.anyProfile || !profile->isEmpty();
        trial.profiles.push_back(std::move(*profile));
    }
    addCases(trial, dataset, selection, plan, accounts);
    return trial;
}

Discrimination discrimination(const std::vector<TestedCase> &cases, const Stop &stop)
{
    std::vector<ClusteredScore> scores;
    scores.reserve(cases.size());
    for (const TestedCase &one : cases)
        scores.push_back({one.standing, one.positive, one.account});
    return discrimination(std::span<const ClusteredScore>(scores), stop);
}

} // namespace touchstone
