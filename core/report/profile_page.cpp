#include "core/base/locale_text.h"
#include "core/report/report_parts.h"
#include "core/report/strikes_table.h"
#include "core/scoring/tier_rule_check.h"

#include <numeric>
#include <utility>

namespace touchstone
{

namespace
{

constexpr qsizetype mostRuleSentences = 6;

QString restsText(Basis basis, Evidence evidence)
{
    switch (basis) {
    case Basis::Judgement:
        return Report::tr("Judgement");
    case Basis::Prediction:
        return Report::tr("Supports the score");
    case Basis::Unproven:
        return Report::tr("Not proven");
    case Basis::Evidence:
    case Basis::Both:
        break;
    }
    return evidenceLabel(evidence);
}

// Why a line is in the profile: its reason, after what it rests on.
QString whyText(const ReportContext &context, Basis basis, Evidence evidence, const QString &reason)
{
    const QString rests = restsText(basis, evidence);
    return reason.isEmpty()
               ? rests
               : Report::tr("%1. %2", "what a line rests on, and its reason").arg(rests, context.written(reason));
}

QString failureText(const Gate &gate)
{
    return gate.rule == Gate::Rule::Disqualifier || gate.whenFailed == Gate::WhenFailed::BadFit
               ? tierLabel(Tier::Bad)
               : Report::tr("At most %1", "a tier").arg(tierLabel(Tier::Poor));
}

DataTable gatesTable(const ReportContext &context)
{
    DataTable table;
    table.title = Report::tr("Must-haves and disqualifiers");
    table.header = {textHeader(Report::tr("Rule"), 1.1), textHeader(Report::tr("Condition"), 2.4),
                    textHeader(Report::tr("Otherwise"), 1.2), textHeader(Report::tr("Why"), 2.4)};
    for (const Gate &gate : context.project.profile->gates) {
        if (!gate.on)
            continue;
        const bool must = gate.rule == Gate::Rule::MustHave;
        table.rows.push_back({must ? Report::tr("Must have") : Report::tr("Disqualified by"),
                              context.written(describe(gate.criteria, context.project.dataset->accounts)),
                              failureText(gate), whyText(context, gate.basis, gate.evidence, gate.reason)});
    }
    table.emptyReason = Report::tr("The profile has no must-haves and no disqualifiers.");
    return table;
}

// The name and the reason stand in the first row alone; a condition that is the trait's name is not said again.
void addTrait(DataTable &table, const ReportContext &context, const Trait &trait, const TraitPoints &points)
{
    QString name = context.written(trait.name);
    QString why = whyText(context, trait.basis, trait.evidence, trait.reason);
    const auto addRow = [&](const QString &condition, int given) {
        table.rows.push_back({std::exchange(name, {}), condition, countText(given), std::exchange(why, {})});
    };
    for (std::size_t bin = 0; bin < trait.bins.size(); ++bin) {
        const QString condition = describe(trait.bins[bin].criteria, context.project.dataset->accounts);
        addRow(condition == trait.name ? Report::tr("Holds", "a condition") : context.written(condition),
               points.bins[bin]);
    }
    if (points.otherwise > 0)
        addRow(Report::tr("Anything else"), points.otherwise);
    if (points.neutral > 0)
        addRow(Report::tr("Unknown"), points.neutral);
    if (trait.cap)
        addRow(Report::tr("All of these together, at most"), points.most);
}

DataTable traitsTable(const ReportContext &context, const std::vector<TraitPoints> &card)
{
    DataTable table;
    table.title = Report::tr("Traits and their points of 100");
    table.header = {textHeader(Report::tr("Trait"), 1.8), textHeader(Report::tr("Condition"), 1.9),
                    numberHeader(Report::tr("Points"), 0.7), textHeader(Report::tr("Why"), 2.7)};
    for (std::size_t i = 0; i < card.size(); ++i)
        if (context.project.profile->traits[i].on)
            addTrait(table, context, context.project.profile->traits[i], card[i]);
    table.emptyReason = Report::tr("The profile has no traits, so nothing is scored.");
    return table;
}

QString fromText(const TierLimits &limits, std::size_t tier)
{
    if (tier == limits.from.size())
        return Report::tr("all others");
    const std::optional<int> &from = limits.from[tier];
    return from ? countText(*from) : Report::tr("not handed out");
}

DataTable tiersTable(const ReportContext &context)
{
    DataTable table;
    table.title = Report::tr("Tiers");
    table.tierColumn = 0;
    const bool graded = context.analysis.hasScores();
    table.header = {textHeader(Report::tr("Tier"))};
    if (graded)
        table.header.insert(table.header.end(),
                            {textHeader(Report::tr("Grade"), 0.6), numberHeader(Report::tr("From points"))});
    table.header.insert(table.header.end(),
                        {numberHeader(Report::tr("Customers")), numberHeader(Report::tr("Prospects"))});
    const PipelineFit &fit = *context.analysis.pipeline;
    for (std::size_t tier = 0; tier < tierCount; ++tier) {
        QStringList cells = {tierLabel(static_cast<Tier>(tier))};
        if (graded)
            cells << gradeName(static_cast<Grade>(tier)) << fromText(context.project.profile->tiers, tier);
        cells << countOf(fit.customers[tier].accounts) << countOf(fit.prospects[tier].accounts);
        table.rows.push_back(std::move(cells));
    }
    return table;
}

// The analyst's own rules for tiers, and what they leave open.
DataTable tierRulesTable(const ReportContext &context, const TierRuleCheck &check, std::optional<Tier> others)
{
    const TierRules &rules = context.project.profile->tierRules;
    DataTable table;
    table.title = Report::tr("Tiers by rules: the first that holds decides");
    table.tierColumn = 0;
    table.header = {textHeader(Report::tr("Tier"), 0.8), textHeader(Report::tr("Who"), 3.0),
                    numberHeader(Report::tr("Accounts"), 0.8)};
    for (std::size_t rule = 0; rule < rules.rules.size(); ++rule)
        table.rows.push_back({tierLabel(rules.rules[rule].tier),
                              context.written(describe(rules.rules[rule].criteria, context.project.dataset->accounts)),
                              countText(check.rules[rule].decided)});
    const qint64 decided =
        std::accumulate(check.rules.begin(), check.rules.end(), qint64{0},
                        [](qint64 sum, const TierRuleCheck::Counts &counts) { return sum + counts.decided; });
    table.rows.push_back({others ? tierLabel(*others) : Report::tr("By grade"), Report::tr("All others"),
                          countText(check.looked - decided)});
    return table;
}

void addTierRules(ReportPage &page, const ReportContext &context)
{
    const TierRules &rules = context.project.profile->tierRules;
    if (!rules.decide())
        return;
    const Dataset &dataset = *context.project.dataset;
    const TierRuleCheck check = checkTierRules(rules, dataset.accounts, dataset.customers | dataset.prospects);
    const std::optional<Tier> others = tierOfOthers(*context.project.profile);
    page.blocks.emplace_back(tierRulesTable(context, check, others));
    const QStringList sentences = describe(check, rules, others, dataset.accounts);
    for (const QString &sentence : sentences.mid(0, mostRuleSentences))
        page.blocks.emplace_back(plain(context.written(sentence)));
}

QString profileSentence(const ReportContext &context, const std::vector<TraitPoints> &card)
{
    const Profile &profile = *context.project.profile;
    std::size_t heaviest = 0;
    for (std::size_t i = 1; i < card.size(); ++i)
        heaviest = card[i].most > card[heaviest].most ? i : heaviest;
    if (card.empty() || card[heaviest].most == 0)
        return givesTiers(profile) ? Report::tr("The profile says by rules who fits, and scores nobody yet.")
                                   : Report::tr("The profile says who is out, and scores nobody yet.");
    return Report::tr("Most depends on “%1”: up to %2 of 100 points.")
        .arg(context.written(profile.traits[heaviest].name), countText(card[heaviest].most));
}

void addWords(ReportPage &page, const ReportContext &context)
{
    const std::map<QString, QString> &words = context.project.profile->words;
    for (const WordsSection &section : wordsSections()) {
        const auto text = words.find(QLatin1String(section.key));
        if (text == words.end() || text->second.trimmed().isEmpty())
            continue;
        page.blocks.emplace_back(Heading{QCoreApplication::translate("Profile", section.label)});
        page.blocks.emplace_back(plain(context.written(text->second.trimmed())));
    }
}

} // namespace

ReportPage profilePage(const ReportContext &context)
{
    const Profile &profile = *context.project.profile;
    if (profile.isEmpty())
        return emptyPage("profile", Report::tr("The profile is still empty."), scoresAdvice(context.project));
    const std::vector<TraitPoints> card = scorecard(profile);
    ReportPage page = newPage("profile");
    page.blocks.emplace_back(headline(profileSentence(context, card)));
    addCautions(page, profile);
    page.blocks.emplace_back(gatesTable(context));
    addStrikes(page, context);
    page.blocks.emplace_back(traitsTable(context, card));
    if (context.analysis.hasTiers())
        page.blocks.emplace_back(tiersTable(context));
    if (context.analysis.hasScores() && !profile.tiers.reason.isEmpty())
        page.blocks.emplace_back(plain(context.written(profile.tiers.reason)));
    addTierRules(page, context);
    addWords(page, context);
    QStringList findings = checkProfile(profile, *context.project.dataset);
    findings.removeAll(unprovenSentence(profile)); // stands at the top
    if (!findings.isEmpty()) {
        page.blocks.emplace_back(Heading{Report::tr("What to look at")});
        for (const QString &finding : findings)
            page.blocks.emplace_back(plain(context.written(finding)));
    }
    return page;
}

} // namespace touchstone
