#include "core/scoring/tier_rule_check.h"

#include "core/scoring/account_kinds.h"
#include "core/scoring/row_classes.h"

#include <algorithm>

namespace touchstone
{

namespace
{

using Finding = TierRuleFinding;
using Kinds = std::vector<bool>;

constexpr std::size_t mostWithout = 2; // conditions that a rule is near without
constexpr std::size_t mostBoxes = 24;  // that are counted among the accounts

class RuleChecker
{
public:
    RuleChecker(const TierRules &rules, const Table &accounts, const RowSet &among)
        : m_rules(rules.rules), m_accounts(accounts), m_among(among)
    {
        for (const TierRule &rule : m_rules) {
            m_criteria.push_back(rule.criteria);
            m_truths.push_back(truthOf(accounts, rule.criteria));
        }
    }

    TierRuleCheck check()
    {
        countRows();
        for (std::size_t rule = 0; rule < m_rules.size(); ++rule)
            if (m_rules[rule].criteria.empty())
                m_check.findings.push_back({Finding::Kind::NoCondition, {rule}});
        const auto kinds = AccountKinds::of(m_criteria, m_accounts);
        m_check.sawAllKinds = kinds.has_value();
        if (kinds)
            lookAt(*kinds);
        std::ranges::stable_sort(m_check.findings, std::greater(), &Finding::accounts);
        return std::move(m_check);
    }

private:
    void countRows()
    {
        m_check.rules.resize(m_rules.size());
        for (const std::uint32_t row : m_among.rows())
            countRow(row);
    }

    void countRow(std::size_t row)
    {
        ++m_check.looked;
        std::optional<std::size_t> first;
        bool isSeveral = false;
        bool mayChange = false;
        bool anyUnknown = false;
        for (std::size_t rule = 0; rule < m_rules.size(); ++rule) {
            const Truth truth = m_truths[rule]->ofRows[row];
            anyUnknown |= truth == Truth::Unknown;
            if (truth != Truth::Yes)
                continue;
            ++m_check.rules[rule].meet;
            if (!first) {
                first = rule;
                ++m_check.rules[rule].decided;
            }
            isSeveral |= m_rules[rule].tier != m_rules[*first].tier;
        }
        for (std::size_t rule = 0; first && rule < *first; ++rule)
            mayChange |= m_truths[rule]->ofRows[row] == Truth::Unknown && m_rules[rule].tier != m_rules[*first].tier;
        m_check.several += isSeveral ? 1 : 0;
        m_check.none += !first && !anyUnknown ? 1 : 0;
        m_check.untold += mayChange || (!first && anyUnknown) ? 1 : 0;
    }

    void lookAt(const AccountKinds &kinds)
    {
        std::vector<Kinds> met(m_rules.size(), Kinds(kinds.count()));
        Kinds taken(kinds.count());
        for (std::size_t rule = 0; rule < m_rules.size(); ++rule) {
            bool isMet = false;
            bool isFirst = false;
            for (std::size_t kind = 0; kind < kinds.count(); ++kind) {
                met[rule][kind] = kinds.meets(kind, rule);
                isMet = isMet || met[rule][kind];
                isFirst = isFirst || (met[rule][kind] && !taken[kind]);
                taken[kind] = taken[kind] || met[rule][kind];
            }
            if (m_rules[rule].criteria.empty())
                continue;
            if (!isMet)
                m_check.findings.push_back({Finding::Kind::Impossible, {rule}});
            else if (!isFirst)
                m_check.findings.push_back({Finding::Kind::NeverFirst, {rule}});
            else
                findOverlaps(kinds, met, rule);
        }
        taken.flip();
        findGaps(kinds, taken);
    }

    // Of the rule with those before it.
    void findOverlaps(const AccountKinds &kinds, const std::vector<Kinds> &met, std::size_t rule)
    {
        for (std::size_t earlier = 0; earlier < rule; ++earlier) {
            if (m_rules[earlier].tier == m_rules[rule].tier)
                continue;
            Kinds both(kinds.count());
            for (std::size_t kind = 0; kind < both.size(); ++kind)
                both[kind] = met[earlier][kind] && met[rule][kind];
            for (const AccountKinds::Box &box : boxesOf(kinds, both))
                add({Finding::Kind::Overlap, {earlier, rule}, kinds.criteria(box)});
        }
    }

    void findGaps(const AccountKinds &kinds, const Kinds &open)
    {
        for (const AccountKinds::Box &box : boxesOf(kinds, open)) {
            Finding gap{Finding::Kind::Gap, {}, kinds.criteria(box)};
            for (std::size_t rule = 0; rule < m_rules.size(); ++rule) {
                std::vector<Criterion> without;
                for (std::size_t condition = 0; condition < m_criteria[rule].size(); ++condition)
                    if (!kinds.holds(box, rule, condition))
                        without.push_back(m_criteria[rule][condition]);
                const bool isNear = without.size() <= mostWithout && without.size() < m_criteria[rule].size();
                if (isNear && (!gap.near || without.size() <= gap.without.size())) {
                    gap.near = rule;
                    gap.without = std::move(without);
                }
            }
            add(std::move(gap));
        }
    }

    static std::vector<AccountKinds::Box> boxesOf(const AccountKinds &kinds, const Kinds &which)
    {
        std::vector<AccountKinds::Box> boxes = kinds.boxesOf(which);
        boxes.resize(std::min(boxes.size(), mostBoxes));
        return boxes;
    }

    void add(Finding finding)
    {
        if (finding.where.empty()) {
            finding.accounts = m_check.looked;
        } else {
            const SharedTruth truth = truthOf(m_accounts, finding.where);
            for (const std::uint32_t row : m_among.rows())
                finding.accounts += truth->ofRows[row] == Truth::Yes ? 1 : 0;
        }
        m_check.findings.push_back(std::move(finding));
    }

    const std::vector<TierRule> &m_rules;
    const Table &m_accounts;
    const RowSet &m_among;
    std::vector<std::vector<Criterion>> m_criteria; // per rule
    std::vector<SharedTruth> m_truths;
    TierRuleCheck m_check;
};

} // namespace

TierRuleCheck checkTierRules(const TierRules &rules, const Table &accounts, const RowSet &among)
{
    return RuleChecker(rules, accounts, among).check();
}

} // namespace touchstone
