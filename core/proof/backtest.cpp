#include "core/proof/backtest.h"

#include "core/base/locale_text.h"
#include "core/customers/stoppable_selection.h"
#include "core/proof/proof_words.h"
#include "core/proof/test_parts.h"
#include "core/proof/trial.h"
#include "core/scoring/stoppable_scores.h"

#include <QCoreApplication>

#include <algorithm>

namespace touchstone
{

namespace
{

struct Proofs {
    Q_DECLARE_TR_FUNCTIONS(Proof)
};

constexpr double luckyAtMost = 0.55; // an interval wholly below does not leave room for a useful profile
constexpr double rareByChance = 0.05;
constexpr std::size_t fewestInTier = 10;
constexpr std::size_t mostTriedAnew = 5'000; // accounts; with more it takes minutes, and the interval says as much

// Best and others by tier, where there are no deals.
TierOutcomes accountOutcomes(const BestSelection &selection, const FitScores &scores)
{
    TierOutcomes outcomes;
    for (const std::uint32_t row : (selection.best | selection.rest).rows())
        for (TierOutcome *one : {&outcomes.tiers[static_cast<std::size_t>(scores.tiers[row])], &outcomes.all})
            ++(selection.best.contains(row) ? one->won : one->lost);
    const auto finish = [](TierOutcome &one) {
        const std::size_t total = one.won + one.lost;
        one.winRateInterval = wilsonInterval(static_cast<std::int64_t>(one.won), static_cast<std::int64_t>(total));
        if (total > 0)
            one.winRate = static_cast<double>(one.won) / static_cast<double>(total);
    };
    std::for_each(outcomes.tiers.begin(), outcomes.tiers.end(), finish);
    finish(outcomes.all);
    return outcomes;
}

// Whether the best tier that has some deals wins more often than the worst.
bool isOrdered(const TierOutcomes &outcomes)
{
    std::vector<double> rates;
    for (const TierOutcome &tier : outcomes.tiers)
        if (tier.won + tier.lost >= fewestInTier)
            rates.push_back(tier.winRate);
    return rates.size() < 2 || rates.front() > rates.back();
}

class Backtest
{
public:
    Backtest(const Dataset &dataset, const BestSelection &selection, const MiningOptions &mining,
             const ProofOptions &options, const Stop &stop)
        : m_dataset(dataset), m_selection(selection), m_mining(mining), m_options(options),
          m_plan(planTest(dataset, selection, mining, options.split, options.seed, stop))
    {
    }

    Result<Proof> run(Progress &progress) const
    {
        if (progress.isCancelled())
            return cancelled();
        Proof proof;
        proof.split = m_options.split;
        proof.method = m_plan.method;
        proof.warnings = m_plan.warnings;
        proof.byDeals = m_plan.isByDeals();
        if (!m_plan.refusal.isEmpty()) {
            proof.sentence = m_plan.refusal;
            return proof;
        }
        if (!m_plan.isApart && triesAnew() < m_options.triesAnew)
            proof.warnings << Proofs::tr("With so many accounts it is not compared with chance, which would take long; "
                                         "the interval tells how sure it is.");
        const bool anew = !m_plan.isApart && triesAnew() > 0;
        const double untilTried = anew ? 0.98 / (1.0 + triesAnew()) : 0.9;
        ProgressLeg trying(progress, 0.0, untilTried);
        const auto trial = tryProfiles(m_dataset, m_selection, m_plan, m_mining, trying);
        if (!trial)
            return trial.error();
        ProgressLeg comparing(progress, untilTried, 0.98);
        const auto chance = trial->anyProfile ? compareWithChance(*trial, comparing) : Result<ChanceTest>(ChanceTest{});
        if (!chance)
            return chance.error();
        proof.chance = *chance;
        progress.report(0.98, Proofs::tr("Judging how it went"));
        judge(proof, *trial, progress);
        if (progress.isCancelled())
            return cancelled();
        progress.report(1.0, Proofs::tr("Done"));
        return proof;
    }

private:
    int triesAnew() const { return m_dataset.accounts.rowCount() > mostTriedAnew ? 0 : m_options.triesAnew; }

    Result<ChanceTest> compareWithChance(const Trial &trial, Progress &progress) const
    {
        if (m_plan.isApart)
            return swapOutcomes(trial, m_options.swaps, m_options.seed, progress);
        const auto tryAnew = [&](const SwappedHistories &swapped, Progress &leg) -> Result<Trial> {
            const TestPlan plan = planTest(swapped.dataset, swapped.selection, m_mining, m_options.split,
                                           m_options.seed, [&leg] { return leg.isCancelled(); });
            return plan.refusal.isEmpty() ? tryProfiles(swapped.dataset, swapped.selection, plan, m_mining, leg)
                                          : Result<Trial>(Trial{});
        };
        return tryByChance(m_dataset, m_selection, trial, triesAnew(), m_options.seed, tryAnew, progress);
    }

    // Not to the end when it is cancelled.
    void judge(Proof &proof, const Trial &trial, Progress &progress) const
    {
        const Stop stop = [&progress] { return progress.isCancelled(); };
        proof.test = trial.cases.size();
        proof.train = m_plan.parts.front().trained;
        proof.discrimination = discrimination(trial.cases, stop);
        if (trial.anyProfile)
            addEvidence(proof, trial, progress);
        proof.verdict = verdictOf(proof, trial.anyProfile);
        proof.sentence = proofSentence(proof, trial.anyProfile);
    }

    void addEvidence(Proof &proof, const Trial &trial, Progress &progress) const
    {
        const Stop stop = [&progress] { return progress.isCancelled(); };
        proof.outcomes = proof.byDeals ? tierOutcomes(closedDeals(m_dataset, &m_plan.deals), trial.scores)
                                       : accountOutcomes(m_selection, trial.scores);
        proof.gain = gainCurve(trial.cases, stop);
        proof.calibration = calibrate(trial.cases, trial.scores, stop);
        proof.misses = worstMisses(trial.cases, m_dataset, trial.scores.points, stop);
        if (!m_plan.isByTime)
            return;
        const Profile &profile = trial.profiles.front();
        ProgressLeg scoring(progress, 0.98, 1.0);
        const FitScores scores = scoreFit(m_dataset.accounts, profile, nullptr, scoring);
        if (stop())
            return;
        proof.drift = attributeDrift(profile, scores, earlierAccounts(), m_plan.parts.front().accounts);
        if (const QString moved = driftSentence(proof.drift); !moved.isEmpty())
            proof.warnings << moved;
    }

    // Those of the deals that closed before the split.
    RowSet earlierAccounts() const
    {
        const Opportunities &deals = m_plan.parts.front().training.opportunities;
        RowSet accounts(m_dataset.accounts.rowCount());
        for (std::size_t deal = 0; deal < deals.count(); ++deal)
            if (deals.state[deal] != DealState::Open && deals.account[deal] >= 0)
                accounts.insert(static_cast<std::size_t>(deals.account[deal]));
        return accounts;
    }

    const Dataset &m_dataset;
    const BestSelection &m_selection;
    const MiningOptions &m_mining;
    const ProofOptions &m_options;
    TestPlan m_plan;
};

} // namespace

ProofVerdict verdictOf(const Proof &proof, bool anyProfile)
{
    if (!anyProfile || proof.discrimination.auc <= 0.5 || proof.discrimination.interval.high < luckyAtMost)
        return ProofVerdict::DoesNotHold;
    const bool rare = proof.chance.rounds == 0 || proof.chance.p() <= rareByChance;
    return proof.discrimination.interval.low > 0.5 && rare && isOrdered(proof.outcomes) ? ProofVerdict::HoldsUp
                                                                                        : ProofVerdict::CouldBeLuck;
}

Result<Proof> backtest(const Dataset &dataset, const BestRule &rule, const MiningOptions &mining,
                       const ProofOptions &options, Progress &progress)
{
    const Stop stop = [&progress] { return progress.isCancelled(); };
    const BestSelection selection = selectBestCustomers(dataset, rule, stop);
    return Backtest(dataset, selection, mining, options, stop).run(progress);
}

} // namespace touchstone
