#include "core/proof/anti_words.h"

#include "core/base/locale_text.h"
#include "core/patterns/pattern_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace touchstone
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AntiProfile)
};

using Standing = AntiLine::Standing;

constexpr qsizetype mostTold = 4; // outcomes

QString text(std::size_t count)
{
    return countText(static_cast<qint64>(count));
}

// "8 of 60 (13 %)"
QString partText(std::int64_t part, std::int64_t whole)
{
    return Words::tr("%1 of %2 (%3)", "part, whole, share")
        .arg(countText(part), countText(whole), shareText(static_cast<double>(part) / static_cast<double>(whole)));
}

QString noneSentence(const AntiProfile &profile)
{
    if (profile.aboutDeals > 0)
        return Words::tr(
            "What is rarer among won deals is about the deals themselves and cannot be asked of an account.");
    return Words::tr("Nothing is rarer among the good ones than among those they were compared with, beyond chance. So "
                     "the data do not tell who is not your customer.");
}

QString amountOf(const TierCell &cell, const QString &currency)
{
    return moneyText(knownAmount(cell), currency);
}

void addGroup(QStringList &groups, const QString &group, const Reach &reach)
{
    if (reach.all > 0)
        groups << group.arg(text(reach.met), text(reach.all));
}

void addUnknown(QStringList &groups, const QString &group, std::size_t unknown)
{
    if (unknown > 0)
        groups << group.arg(text(unknown));
}

QString fieldGap(const OutcomeGap &gap, const Table &accounts)
{
    const Column *column = accounts.find(gap.field);
    if (column == nullptr)
        return {};
    const Attribute &attribute = column->attribute;
    return Words::tr("Median of %1: %2 (%3 customers), of the others %4 (%5).",
                     "an outcome, median, count, median of the others, count")
        .arg(attribute.label, valueText(attribute, gap.median), countText(gap.counts.bestTotal),
             valueText(attribute, gap.medianOfOthers), countText(gap.counts.restTotal));
}

} // namespace

QString foundSentence(const AntiProfile &profile)
{
    if (profile.lines.empty())
        return noneSentence(profile);
    if (profile.proposed == 0)
        return Words::tr("Nothing is sure enough to disqualify anyone by; %Ln patterns are worth a look.", nullptr,
                         static_cast<int>(profile.lines.size()));
    return Words::tr("%Ln patterns tell who is not your customer.", nullptr, static_cast<int>(profile.proposed));
}

QStringList lookedSentences(const AntiProfile &profile)
{
    QStringList sentences;
    for (const PatternSet &set : profile.looked)
        sentences << triedSentence(set);
    return sentences;
}

QString unknownSentence(const Strike &strike)
{
    QStringList groups;
    addUnknown(groups, Words::tr("customers: %1"), strike.best.unknown + strike.rest.unknown);
    addUnknown(groups, Words::tr("prospects: %1"), strike.prospects.unknown);
    addUnknown(groups, Words::tr("open deals: %1"), strike.openUnknown.opportunities);
    return groups.isEmpty() ? QString()
                            : Words::tr("Not told of, as data are missing: %1.", "customers: 3, prospects: 4")
                                  .arg(groups.join(QStringLiteral(", ")));
}

QStringList strikeSentences(const Strike &strike, const QString &currency)
{
    QStringList groups;
    addGroup(groups, Words::tr("%1 of %2 best customers", "struck, all"), strike.best);
    addGroup(groups, Words::tr("%1 of %2 other customers", "struck, all"), strike.rest);
    addGroup(groups, Words::tr("%1 of %2 prospects", "struck, all"), strike.prospects);
    QStringList sentences;
    if (!groups.isEmpty())
        sentences << Words::tr("It would strike %1.", "groups").arg(groups.join(QStringLiteral(", ")));
    if (strike.openAll.opportunities > 0)
        sentences << Words::tr("In the open pipeline %1 of %2 deals, worth %3 of %4.")
                         .arg(text(strike.open.opportunities), text(strike.openAll.opportunities),
                              amountOf(strike.open, currency), amountOf(strike.openAll, currency));
    if (const QString unknown = unknownSentence(strike); !unknown.isEmpty())
        sentences << unknown;
    return sentences;
}

QString standingSentence(const AntiLine &line)
{
    switch (line.standing) {
    case Standing::Proposed:
        return Words::tr("Confirmed, and so few of the best have it that a rule may rest on it.");
    case Standing::Rarer:
        return Words::tr(
            "Confirmed, but it is not sure to be rare enough among the best for a rule: give it few points instead.");
    case Standing::Contradicted:
        return Words::tr("Confirmed, but contradicted: it is commoner among the best customers than among the others, "
                         "or deals with such accounts are won more often.");
    case Standing::Suggestive:
        break;
    }
    return Words::tr("Suggestive: it may well be chance, so it is no ground to disqualify anyone.");
}

QString standingName(Standing standing)
{
    switch (standing) {
    case Standing::Proposed:
        return QStringLiteral("proposed");
    case Standing::Rarer:
        return QStringLiteral("rarer");
    case Standing::Contradicted:
        return QStringLiteral("contradicted");
    case Standing::Suggestive:
        break;
    }
    return QStringLiteral("suggestive");
}

QString standingLabel(Standing standing)
{
    switch (standing) {
    case Standing::Proposed:
        return Words::tr("Disqualifier");
    case Standing::Rarer:
        return Words::tr("Fewer points");
    case Standing::Contradicted:
        return Words::tr("Contradicted");
    case Standing::Suggestive:
        break;
    }
    return Words::tr("May be chance");
}

QString gapSentence(const OutcomeGap &gap, const Table &accounts)
{
    const QString those = partText(gap.counts.best, gap.counts.bestTotal);
    const QString others = partText(gap.counts.rest, gap.counts.restTotal);
    switch (gap.measure) {
    case OutcomeGap::Measure::WonDeals:
        return Words::tr("Closed deals won: %1, of the others %2.").arg(those, others);
    case OutcomeGap::Measure::WhoLeft:
        return Words::tr("Customers who left: %1, of the others %2.").arg(those, others);
    case OutcomeGap::Measure::Field:
        break;
    }
    return fieldGap(gap, accounts);
}

QStringList costSentences(const std::vector<OutcomeGap> &gaps, const QStringList &judgedBy, const Table &accounts)
{
    QStringList sentences;
    bool anyJudged = false;
    const auto sure = std::ranges::count_if(gaps, &OutcomeGap::isSure);
    for (const OutcomeGap &gap : gaps) {
        if (!gap.isSure() || sentences.size() == mostTold)
            break; // the surest come first
        sentences << gapSentence(gap, accounts);
        anyJudged = anyJudged || judgedBy.contains(gap.field, Qt::CaseInsensitive);
    }
    if (sure > mostTold)
        sentences << Words::tr("Other outcomes that differ: %1.", "a number").arg(countText(sure - mostTold));
    if (anyJudged)
        sentences << Words::tr("By some of this the best were chosen, so it is no surprise.");
    if (!sentences.isEmpty())
        return sentences;
    return {
        gaps.empty()
            ? Words::tr("What such customers cost, the data do not tell: too few outcomes of theirs are known.")
            : Words::tr("What such customers cost, the data do not tell: none of the outcomes compared (%1) differs "
                        "beyond chance.")
                  .arg(text(gaps.size()))};
}

} // namespace touchstone
