#include "core/proof/backtest.h"

#include "core/base/locale_text.h"
#include "core/patterns/mine_patterns.h"
#include "core/profile/profile_draft.h"
#include "core/proof/test_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace touchstone
{

namespace
{

struct Proofs {
    Q_DECLARE_TR_FUNCTIONS(Proof)
};

constexpr double luckyAtMost = 0.55; // an interval wholly below does not leave room for a useful profile
constexpr std::size_t fewestInTier = 10;

// What the profiles of the parts say of each account that was tested.
struct Judgement {
    std::vector<double> ranks; // 0 to 1 within the part; unknownNumber: not tested
    FitScores scores;          // points and tiers
    bool anyProfile = false;
};

Result<Profile> draftFrom(const TestPart &part, MiningOptions mining, Progress &progress)
{
    mining.against = part.against;
    const auto contrast = makeContrast(part.training, part.selection, mining);
    if (!contrast)
        return contrast.error();
    const auto patterns = minePatterns(*contrast, mining, progress);
    if (!patterns)
        return patterns.error();
    Profile profile = draftProfile(part.training, part.selection, *patterns, {}, progress).profile;
    if (progress.isCancelled())
        return cancelled();
    return profile;
}

// Where each account stands by its score among those of its part, so that the scores of different profiles can be
// compared; one that a gate shuts out stands below all others.
void rankWithin(Judgement &judgement, const TestPart &part, const FitScores &scores)
{
    const std::vector<std::uint32_t> rows = part.accounts.rows();
    const auto standing = [&](std::uint32_t row) {
        bool shutOut = false;
        for (std::size_t gate = 0; gate < scores.gates.size(); ++gate)
            shutOut = shutOut || scores.gateState(gate, row) == GateState::Failed;
        return int{scores.points[row]} - (shutOut ? 101 : 0);
    };
    std::vector<int> sorted;
    sorted.reserve(rows.size());
    for (const std::uint32_t row : rows)
        sorted.push_back(standing(row));
    std::sort(sorted.begin(), sorted.end());
    for (const std::uint32_t row : rows) {
        const auto [low, high] = std::equal_range(sorted.begin(), sorted.end(), standing(row));
        judgement.ranks[row] = static_cast<double>((low - sorted.begin()) + (high - sorted.begin())) /
                               (2.0 * static_cast<double>(sorted.size()));
        judgement.scores.points[row] = scores.points[row];
        judgement.scores.tiers[row] = scores.tiers[row];
    }
}

Result<Judgement> judgeParts(const Dataset &dataset, const TestPlan &plan, const MiningOptions &mining,
                             Progress &progress)
{
    const std::size_t accounts = dataset.accounts.rowCount();
    Judgement judgement;
    judgement.ranks.assign(accounts, unknownNumber);
    judgement.scores.points.assign(accounts, 0);
    judgement.scores.tiers.assign(accounts, Tier::Bad);
    const auto share = [&](std::size_t done) {
        return static_cast<double>(done) / static_cast<double>(plan.parts.size());
    };
    for (std::size_t i = 0; i < plan.parts.size(); ++i) {
        ProgressLeg leg(progress, share(i), share(i + 1));
        const auto profile = draftFrom(plan.parts[i], mining, leg);
        if (!profile)
            return profile.error();
        judgement.anyProfile = judgement.anyProfile || !profile->isEmpty();
        rankWithin(judgement, plan.parts[i], scoreFit(dataset.accounts, *profile));
    }
    return judgement;
}

std::vector<ClusteredScore> testedScores(const Dataset &dataset, const BestSelection &selection, const TestPlan &plan,
                                         const Judgement &judgement)
{
    std::vector<ClusteredScore> tested;
    const Opportunities &deals = dataset.opportunities;
    for (const std::uint32_t deal : plan.deals.rows()) {
        const auto account = static_cast<std::size_t>(deals.account[deal]);
        tested.push_back({judgement.ranks[account], deals.state[deal] == DealState::Won, deals.account[deal]});
    }
    if (plan.deals.rowCount() == 0)
        for (const std::uint32_t row : (selection.best | selection.rest).rows())
            tested.push_back({judgement.ranks[row], selection.best.contains(row), row});
    return tested;
}

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

ProofVerdict verdictOf(const Proof &proof, bool anyProfile)
{
    if (!anyProfile || proof.discrimination.auc <= 0.5 || proof.discrimination.interval.high < luckyAtMost)
        return ProofVerdict::DoesNotHold;
    return proof.discrimination.interval.low > 0.5 && isOrdered(proof.outcomes) ? ProofVerdict::HoldsUp
                                                                                : ProofVerdict::CouldBeLuck;
}

QString verdictSentence(ProofVerdict verdict)
{
    switch (verdict) {
    case ProofVerdict::HoldsUp:
        return Proofs::tr("That is more than chance: a profile made this way holds up.");
    case ProofVerdict::CouldBeLuck:
        return Proofs::tr("That could be luck.");
    case ProofVerdict::DoesNotHold:
        return Proofs::tr("That is no better than chance: a profile made this way does not hold.");
    case ProofVerdict::NotEnoughData:
        break;
    }
    return {};
}

QString sentenceOf(const Proof &proof, bool anyProfile, bool byDeals)
{
    if (!anyProfile)
        return Proofs::tr(
            "Nothing in the part that the profile is made from sets the best apart for sure, so there is no "
            "profile that could hold up.");
    const QString text =
        byDeals
            ? Proofs::tr("Of a won and a lost deal the won one's account scores higher in %1 of the pairs (%2 to %3; "
                         "by chance in half of them).")
            : Proofs::tr(
                  "Of a best customer and another one the best one scores higher in %1 of the pairs (%2 to %3; by "
                  "chance in half of them).");
    return Proofs::tr("%1 %2", "what was found, the verdict")
        .arg(text.arg(shareText(proof.discrimination.auc), shareText(proof.discrimination.interval.low),
                      shareText(proof.discrimination.interval.high)),
             verdictSentence(proof.verdict));
}

} // namespace

Result<Proof> backtest(const Dataset &dataset, const BestRule &rule, const MiningOptions &mining,
                       const ProofOptions &options, Progress &progress)
{
    const BestSelection selection = selectBestCustomers(dataset, rule);
    const TestPlan plan = planTest(dataset, selection, mining, options.split, options.seed);
    Proof proof;
    proof.method = plan.method;
    proof.warnings = plan.warnings;
    if (!plan.refusal.isEmpty()) {
        proof.sentence = plan.refusal;
        return proof;
    }
    const auto judgement = judgeParts(dataset, plan, mining, progress);
    if (!judgement)
        return judgement.error();

    const std::vector<ClusteredScore> tested = testedScores(dataset, selection, plan, *judgement);
    const bool byDeals = plan.deals.rowCount() > 0;
    proof.test = tested.size();
    proof.train = plan.parts.front().trained;
    proof.discrimination = discrimination(tested);
    if (judgement->anyProfile)
        proof.outcomes = byDeals ? tierOutcomes(dataset, judgement->scores, &plan.deals)
                                 : accountOutcomes(selection, judgement->scores);
    proof.verdict = verdictOf(proof, judgement->anyProfile);
    proof.sentence = sentenceOf(proof, judgement->anyProfile, byDeals);
    return proof;
}

QString verdictName(ProofVerdict verdict)
{
    switch (verdict) {
    case ProofVerdict::HoldsUp:
        return QStringLiteral("holds up");
    case ProofVerdict::CouldBeLuck:
        return QStringLiteral("could be luck");
    case ProofVerdict::DoesNotHold:
        return QStringLiteral("does not hold");
    case ProofVerdict::NotEnoughData:
        break;
    }
    return QStringLiteral("not enough data");
}

} // namespace touchstone
