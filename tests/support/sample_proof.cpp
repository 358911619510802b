#include "tests/support/sample_proof.h"

namespace touchstone::test
{

Proof sampleProof()
{
    Proof proof;
    proof.method = QStringLiteral("time split at 2025-01-01");
    proof.train = 200;
    proof.test = 100;
    proof.discrimination = {0.75, {0.66, 0.84}};
    proof.verdict = ProofVerdict::HoldsUp;
    proof.sentence = QStringLiteral("It holds up.");

    const auto outcome = [](std::size_t won, std::size_t lost) {
        TierOutcome one;
        one.won = won;
        one.lost = lost;
        one.winRate = static_cast<double>(won) / static_cast<double>(won + lost);
        one.winRateInterval = wilsonInterval(static_cast<std::int64_t>(won), static_cast<std::int64_t>(won + lost));
        return one;
    };
    proof.outcomes.tiers = {outcome(30, 10), {}, {}, outcome(15, 45)};
    proof.outcomes.all = outcome(45, 55);

    // The 40 deals of the best tier first, then the others.
    for (int step = 0; step <= GainCurve::steps; ++step) {
        const double share = step / 20.0;
        proof.gain.captured.push_back(share <= 0.4 ? share / 0.4 * 30 / 45 : (30 + (share - 0.4) / 0.6 * 15) / 45);
        proof.chance.low.push_back(share * 0.9);
        proof.chance.middle.push_back(share);
        proof.chance.high.push_back(share < 1 ? share * 1.1 : 1.0);
    }
    proof.chance.rounds = 999;

    Calibration calibration;
    const auto group = [&](Tier tier, std::size_t index, double expected) {
        const TierOutcome &one = proof.outcomes.tiers[index];
        return Calibration::Group{tier, one.won + one.lost, expected, one.winRate, one.winRateInterval};
    };
    calibration.groups = {group(Tier::Best, 0, 0.70), group(Tier::Bad, 3, 0.20)};
    calibration.all = {Tier::Best, 100, 0.40, 0.45, proof.outcomes.all.winRateInterval};
    calibration.slope = 0.98;
    calibration.slopeInterval = {0.62, 1.34};
    proof.calibration = calibration;
    proof.misses = {{0, 1, false, 92, 0.99, 25000.0}, {1, 4, true, 11, 0.02, 4000.0}};
    return proof;
}

} // namespace touchstone::test
