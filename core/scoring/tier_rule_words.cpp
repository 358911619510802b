#include "core/scoring/tier_rule_check.h"

#include "core/base/locale_text.h"
#include "core/scoring/fit_score.h"

#include <QCoreApplication>

namespace touchstone
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TierRules)
};

QString nameOf(std::size_t rule, const TierRules &rules)
{
    return Words::tr("%1 (%2)", "number of a rule, its tier")
        .arg(countText(static_cast<qint64>(rule) + 1), tierLabel(rules.rules[rule].tier));
}

QString accountsText(qint64 accounts)
{
    return accounts == 0 ? Words::tr("none of these accounts yet")
                         : Words::tr("%Ln account(s)", nullptr, static_cast<int>(accounts));
}

QString gapSentence(const TierRuleFinding &gap, const TierRules &rules, const Table &accounts)
{
    QString text = gap.where.empty() ? Words::tr("No rule holds for anybody.")
                                     : Words::tr("No rule holds where %1 (%2).", "conditions, how many")
                                           .arg(describe(gap.where, accounts), accountsText(gap.accounts));
    if (gap.near)
        text += QLatin1Char(' ') + Words::tr("Rule %1 would, without “%2”.", "number and tier, conditions")
                                       .arg(nameOf(*gap.near, rules), describe(gap.without, accounts));
    return text;
}

QString overlapSentence(const TierRuleFinding &overlap, const TierRules &rules, const Table &accounts)
{
    const QString first = nameOf(overlap.rules[0], rules);
    const QString second = nameOf(overlap.rules[1], rules);
    if (overlap.where.empty())
        return Words::tr("Rules %1 and %2 both hold for everybody: the first decides.").arg(first, second);
    return Words::tr("Rules %1 and %2 both hold where %3 (%4): the first decides.", "rules, conditions, how many")
        .arg(first, second, describe(overlap.where, accounts), accountsText(overlap.accounts));
}

QString sentenceOf(const TierRuleFinding &finding, const TierRules &rules, const Table &accounts)
{
    switch (finding.kind) {
    case TierRuleFinding::Kind::NoCondition:
        return Words::tr("Rule %1 has no condition yet, so nobody meets it.").arg(nameOf(finding.rules[0], rules));
    case TierRuleFinding::Kind::Impossible:
        return Words::tr("Rule %1 can never be met: its conditions exclude each other.")
            .arg(nameOf(finding.rules[0], rules));
    case TierRuleFinding::Kind::NeverFirst:
        return Words::tr("Rule %1 never decides: whoever meets it meets an earlier rule.")
            .arg(nameOf(finding.rules[0], rules));
    case TierRuleFinding::Kind::Overlap:
        return overlapSentence(finding, rules, accounts);
    case TierRuleFinding::Kind::Gap:
        break;
    }
    return gapSentence(finding, rules, accounts);
}

// What becomes of those that no rule takes.
QString otherwiseText(std::optional<Tier> others)
{
    return others ? Words::tr("they are %1", "tier").arg(tierLabel(*others))
                  : Words::tr("they have the tier of their grade");
}

} // namespace

QStringList describe(const TierRuleCheck &check, const TierRules &rules, std::optional<Tier> others,
                     const Table &accounts)
{
    QStringList sentences;
    if (rules.rules.empty())
        return sentences;
    if (check.none > 0)
        sentences << Words::tr("%1 of %Ln account(s) meet no rule: %2.", "number, accounts, what they are",
                               static_cast<int>(check.looked))
                         .arg(countText(check.none), otherwiseText(others));
    if (check.several > 0)
        sentences << Words::tr("%Ln account(s) meet rules of different tiers: the first decides.", nullptr,
                               static_cast<int>(check.several));
    if (check.untold > 0)
        sentences << Words::tr("Of %Ln account(s) too little is known to say which rule they meet.", nullptr,
                               static_cast<int>(check.untold));
    for (const TierRuleFinding &finding : check.findings)
        sentences << sentenceOf(finding, rules, accounts);
    if (!check.sawAllKinds)
        sentences << Words::tr("Whether the rules leave other accounts open was not looked at: their conditions cannot "
                               "be taken apart.");
    else if (check.findings.empty())
        sentences << Words::tr("Every account that there may be meets rules of one tier.");
    return sentences;
}

} // namespace touchstone
