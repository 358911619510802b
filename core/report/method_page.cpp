#include "core/base/locale_text.h"
#include "core/report/report_parts.h"
#include "core/scoring/pipeline_sentences.h"

namespace touchstone
{

namespace
{

void addSection(ReportPage &page, const QString &heading, const QStringList &sentences)
{
    page.blocks.emplace_back(Heading{heading});
    for (const QString &sentence : sentences)
        page.blocks.emplace_back(plain(sentence));
}

QStringList patternSentences(const PatternSet &set)
{
    QStringList sentences = {
        Report::tr(
            "A pattern is one to three conditions that hold together. Only what is known before a sale may be one, "
            "so that the outcome cannot explain itself. Shares are of those of whom the conditions are known."),
        Report::tr("“Times as common” is the share among the best divided by the share among the others, with a 95 % "
                   "interval (Katz 1978; half a case is added to every count, so that nothing divides by zero).")};
    if (set.best > 0)
        sentences << Report::tr(
                         "%1 conditions were tried, with up to %2 at once. Confirmed: among shuffled data a pattern "
                         "as strong as this turns up in at most %3 of %4 shuffles. Suggestive: at most %5 of what is "
                         "called so is expected to be chance. The shuffles start from number %6, so a repetition "
                         "gives the same.")
                         .arg(countText(set.tested), countText(set.options.maxConditions),
                              shareText(set.options.familyWiseError), countText(set.options.permutations),
                              shareText(set.options.falseDiscoveryRate), countText(set.options.seed));
    return sentences;
}

QStringList scoreSentences(const Profile &profile)
{
    if (const QString byRules = rulesAloneSentence(profile); !byRules.isEmpty())
        return {byRules};
    return {
        Report::tr("Each trait gives points; the most that all traits can give is 100. The score is the sum of an "
                   "account's points, nothing else."),
        Report::tr("What is not known of an account gives the neutral points of its trait, never those of a no. The "
                   "range of the score says what it could be if all were known. A size band that lies only partly "
                   "within a condition counts as not known."),
        Report::tr("Where less than %1 of the points rest on known values, the tier is provisional.")
            .arg(percentText(profile.minCoverage))};
}

QStringList tierSentences(const Profile &profile)
{
    QStringList sentences = {
        Report::tr("Grades A to D are by score alone. The tier is the grade's, unless a must-have or a disqualifier "
                   "says otherwise: who is disqualified is Bad fit; who fails a must-have is Poor fit at most, or Bad "
                   "fit where the must-have says who can buy. A must-have of which nothing is known changes nothing "
                   "and is marked as needing data.")};
    const QString limits =
        profile.tiers.byHand && !profile.tiers.reason.isEmpty()
            ? Report::tr("The limits of the grades were set by how many accounts may have them.")
        : profile.tiers.byHand
            ? Report::tr("The limits of the grades were set by hand.")
            : Report::tr("The limits of the grades were chosen from the data, or are the usual 80, 60 "
                         "and 40 where the data cannot choose.");
    if (rulesAloneSentence(profile).isEmpty())
        sentences << limits;
    if (profile.tierRules.decide())
        sentences << Report::tr("Tiers are by rules written by hand: the first that an account meets for sure decides, "
                                "whatever its score. Must-haves and disqualifiers still limit the tier. What the "
                                "back-test proves is the score, not these rules.");
    return sentences;
}

QStringList pipelineSentences()
{
    return {
        Report::tr("An open opportunity has the tier of its account. Opportunities of no known account have none and "
                   "are shown apart; those without an amount are counted, and add nothing to the value."),
        Report::tr(
            "Win rate is won of won and lost deals. Its interval covers the true rate in 95 of 100 cases (Wilson "
            "1927); two rates differ when the interval of their difference leaves out zero (Newcombe 1998).")};
}

QStringList limitSentences(const Dataset &dataset)
{
    QStringList sentences = {
        Report::tr("What the best customers share need not be why they are the best, and nothing here says so."),
        Report::tr(
            "Customers who were never asked, and accounts that never got into the data, are not in it. What sales "
            "people fill in more carefully for deals they like looks like a trait of good deals.")};
    if (dataset.unit != Unit::Account)
        sentences << Report::tr(
            "The data have no key that names accounts, so every row is counted as an account of its "
            "own; one customer may be counted several times.");
    return sentences;
}

} // namespace

ReportPage methodPage(const ReportContext &context)
{
    const Project &project = context.project;
    ReportPage page = newPage("method");
    page.blocks.emplace_back(headline(
        Report::tr("Everything here was worked out from the files named under “Where the data come from”, and can be "
                   "worked out again.")));
    addSection(page, Report::tr("Patterns"), patternSentences(project.patterns->set));
    addSection(page, Report::tr("Fit score"), scoreSentences(*project.profile));
    addSection(page, Report::tr("Grades and tiers"), tierSentences(*project.profile));
    addSection(page, Report::tr("Pipeline and outcomes"), pipelineSentences());
    addSection(page, Report::tr("What this cannot tell"), limitSentences(*project.dataset));
    return page;
}

} // namespace touchstone
