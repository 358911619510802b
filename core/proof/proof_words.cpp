#include "core/proof/proof_words.h"

#include "core/base/locale_text.h"

#include <QCoreApplication>

namespace touchstone
{

namespace
{

struct Proofs {
    Q_DECLARE_TR_FUNCTIONS(Proof)
};

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

} // namespace

QString proofSentence(const Proof &proof, bool anyProfile)
{
    if (!anyProfile)
        return Proofs::tr(
            "Nothing in the part that the profile is made from sets the best apart for sure, so there is no "
            "profile that could hold up.");
    const QString text =
        proof.byDeals
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

QString chanceSentence(const ChanceTest &chance)
{
    if (chance.rounds == 0)
        return {};
    const QString p = pValueText(chance.p());
    const QString good = countText(chance.asGood);
    if (chance.anew)
        return chance.asGood == 0
                   ? Proofs::tr(
                         "None of %Ln try(s), each mined and drafted anew after accounts had swapped what became "
                         "of them, came as high (%1).",
                         nullptr, chance.rounds)
                         .arg(p)
                   : Proofs::tr("%1 of %Ln try(s), each mined and drafted anew after accounts had swapped what became "
                                "of them, came as high (%2).",
                                nullptr, chance.rounds)
                         .arg(good, p);
    return chance.asGood == 0
               ? Proofs::tr("None of %Ln try(s) in which accounts swapped what became of them came as high (%1).",
                            nullptr, chance.rounds)
                     .arg(p)
               : Proofs::tr("%1 of %Ln try(s) in which accounts swapped what became of them came as high (%2).",
                            nullptr, chance.rounds)
                     .arg(good, p);
}

QString driftSentence(const std::vector<AttributeDrift> &drift)
{
    QStringList moved;
    for (const AttributeDrift &one : drift)
        if (one.moved())
            moved << Proofs::tr("%1 (PSI %2)", "a line of the profile and how far its mix has moved")
                         .arg(one.name, numberText(one.psi));
    if (moved.isEmpty())
        return {};
    return Proofs::tr("The mix of accounts is no longer the same in the later deals: %1. What holds for the earlier "
                      "ones need not hold for them.")
        .arg(moved.join(Proofs::tr(", ", "between the items of a list")));
}

QString methodSentence(const Proof &proof)
{
    const QString train = countText(static_cast<qint64>(proof.train));
    const QString test = countText(static_cast<qint64>(proof.test));
    return proof.byDeals
               ? Proofs::tr("Method: %1. Learned from: %2; tried on: %3 deals.", "rows or deals learned from")
                     .arg(proof.method, train, test)
               : Proofs::tr("Method: %1. Learned from: %2; tried on: %3 customers.").arg(proof.method, train, test);
}

QString missesSentence(bool byDeals)
{
    return byDeals ? Proofs::tr("Lost deals that scored high, then won deals that scored low: what do they have that "
                                "the profile does not see?")
                   : Proofs::tr("Customers that scored high without being among the best, then best ones that scored "
                                "low: what do they have that the profile does not see?");
}

QStringList missColumns(bool byDeals)
{
    QStringList columns = {Proofs::tr("Account"), Proofs::tr("Score"), Proofs::tr("What it was")};
    if (byDeals)
        columns << Proofs::tr("Amount");
    return columns;
}

QStringList missCells(const Miss &miss, bool byDeals, const QString &account, const QString &currency)
{
    if (!byDeals)
        return {account, countText(miss.points),
                miss.positive ? Proofs::tr("one of the best") : Proofs::tr("not one of the best")};
    return {account, countText(miss.points), miss.positive ? Proofs::tr("won", "a deal") : Proofs::tr("lost", "a deal"),
            moneyText(miss.amount, currency)};
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
