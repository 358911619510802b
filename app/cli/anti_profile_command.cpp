#include "app/cli/command_list.h"
#include "app/cli/json_values.h"
#include "app/cli/option_texts.h"
#include "app/cli/pattern_json.h"
#include "core/profile/profile_lines.h"
#include "core/project/edits.h"
#include "core/project/find_anti_profile.h"
#include "core/proof/anti_words.h"

namespace touchstone
{

namespace
{

struct AntiProfileOptions {
    std::string project;
    bool add = false;
};

qint64 number(std::size_t count)
{
    return static_cast<qint64>(count);
}

QJsonObject reachJson(const Reach &reach)
{
    return {{QStringLiteral("struck"), number(reach.met)},
            {QStringLiteral("unknown"), number(reach.unknown)},
            {QStringLiteral("all"), number(reach.all)}};
}

QJsonObject cellJson(const TierCell &cell)
{
    return {{QStringLiteral("accounts"), number(cell.accounts)},
            {QStringLiteral("deals"), number(cell.opportunities)},
            {QStringLiteral("amount"), jsonNumber(knownAmount(cell))},
            {QStringLiteral("without_amount"), number(cell.withoutAmount)}};
}

QJsonObject strikeJson(const Strike &strike)
{
    return {{QStringLiteral("best"), reachJson(strike.best)},
            {QStringLiteral("rest"), reachJson(strike.rest)},
            {QStringLiteral("prospects"), reachJson(strike.prospects)},
            {QStringLiteral("pipeline"), QJsonObject{{QStringLiteral("struck"), cellJson(strike.open)},
                                                     {QStringLiteral("unknown"), cellJson(strike.openUnknown)},
                                                     {QStringLiteral("all"), cellJson(strike.openAll)}}}};
}

QString measureName(OutcomeGap::Measure measure)
{
    switch (measure) {
    case OutcomeGap::Measure::WonDeals:
        return QStringLiteral("won deals");
    case OutcomeGap::Measure::WhoLeft:
        return QStringLiteral("customers who left");
    case OutcomeGap::Measure::Field:
        break;
    }
    return QStringLiteral("above the median");
}

QJsonObject gapJson(const OutcomeGap &gap, const Table &accounts)
{
    return {{QStringLiteral("text"), gapSentence(gap, accounts)},
            {QStringLiteral("measure"), measureName(gap.measure)},
            {QStringLiteral("field"), jsonText(gap.field)},
            {QStringLiteral("struck_count"), static_cast<qint64>(gap.counts.best)},
            {QStringLiteral("struck_known"), static_cast<qint64>(gap.counts.bestTotal)},
            {QStringLiteral("others_count"), static_cast<qint64>(gap.counts.rest)},
            {QStringLiteral("others_known"), static_cast<qint64>(gap.counts.restTotal)},
            {QStringLiteral("struck_median"), jsonNumber(gap.median)},
            {QStringLiteral("others_median"), jsonNumber(gap.medianOfOthers)},
            {QStringLiteral("p"), jsonNumber(gap.p)},
            {QStringLiteral("q"), jsonNumber(gap.q)},
            {QStringLiteral("sure"), gap.isSure()}};
}

QJsonObject lineJson(const AntiLine &line, const Project &project)
{
    const Table &accounts = project.dataset->accounts;
    QJsonArray found;
    for (const AntiFinding &finding : line.found) {
        QJsonObject pattern = patternJson(finding.pattern, accounts, finding.against);
        pattern[QStringLiteral("against")] = againstName(finding.against);
        found << pattern;
    }
    QJsonArray outcomes;
    for (const OutcomeGap &gap : line.gaps)
        outcomes << gapJson(gap, accounts);
    return {{QStringLiteral("text"), title(line.pattern(), accounts)},
            {QStringLiteral("standing"), standingName(line.standing)},
            {QStringLiteral("in_profile"), isDisqualifiedBy(*project.profile, line.criteria())},
            {QStringLiteral("found"), found},
            {QStringLiteral("strikes"), strikeJson(line.strike)},
            {QStringLiteral("outcomes"), outcomes}};
}

QJsonObject antiProfileJson(const AntiProfile &found, const Project &project)
{
    QJsonArray lines;
    for (const AntiLine &line : found.lines)
        lines << lineJson(line, project);
    QJsonArray compared;
    for (const PatternSet &set : found.looked)
        compared << QJsonObject{{QStringLiteral("against"), againstName(set.options.against)},
                                {QStringLiteral("best"), static_cast<qint64>(set.best)},
                                {QStringLiteral("rest"), static_cast<qint64>(set.rest)},
                                {QStringLiteral("tested"), static_cast<qint64>(set.tested)}};
    return {{QStringLiteral("text"), foundSentence(found)},
            {QStringLiteral("compared"), compared},
            {QStringLiteral("lines"), lines},
            {QStringLiteral("proposed"), number(found.proposed)},
            {QStringLiteral("together"), found.proposed > 0 ? QJsonValue(strikeJson(found.together)) : QJsonValue()}};
}

QString indented(const QStringList &sentences)
{
    QString text;
    for (const QString &sentence : sentences)
        text += QStringLiteral("  %1\n").arg(sentence);
    return text;
}

QString lineText(const AntiLine &line, const AntiProfile &found, const Project &project)
{
    const Table &accounts = project.dataset->accounts;
    QStringList sentences;
    for (const AntiFinding &finding : line.found)
        sentences << sentence(finding.pattern, accounts, finding.against);
    sentences << standingSentence(line);
    if (isDisqualifiedBy(*project.profile, line.criteria()))
        sentences << QCoreApplication::translate("Command", "It is a disqualifier of the profile.");
    sentences << strikeSentences(line.strike, project.dataset->currency)
              << costSentences(line.gaps, found.judgedBy, accounts);
    return QStringLiteral("\n%1: %2\n").arg(standingLabel(line.standing), title(line.pattern(), accounts)) +
           indented(sentences);
}

QString antiProfileText(const AntiProfile &found, const Project &project)
{
    QString text =
        foundSentence(found) + QLatin1Char('\n') + lookedSentences(found).join(QLatin1Char('\n')) + QLatin1Char('\n');
    if (found.proposed > 1)
        text += QLatin1Char('\n') + QCoreApplication::translate("Command", "All disqualifiers together") +
                QLatin1Char('\n') + indented(strikeSentences(found.together, project.dataset->currency));
    for (const AntiLine &line : found.lines)
        text += lineText(line, found, project);
    return text;
}

std::vector<Gate> proposedGates(const AntiProfile &found, const Table &accounts)
{
    std::vector<Gate> gates;
    for (const AntiLine &line : found.lines)
        if (line.standing == AntiLine::Standing::Proposed)
            gates.push_back(disqualifierFrom(line, accounts));
    return gates;
}

Result<Output> showAntiProfile(const AntiProfileOptions &options, Session &session)
{
    const QString path = QString::fromStdString(options.project);
    Result<OpenProject> open = options.add ? session.open(path) : session.openToRead(path);
    if (!open)
        return open.error();
    Project project = open->stored.project;
    const Result<AntiProfile> found = findAntiProfile(project, session.progress);
    if (!found)
        return found.error();
    if (options.add && found->proposed > 0) {
        Profile profile = withDisqualifiers(*project.profile, proposedGates(*found, project.dataset->accounts));
        project = edits::setProfile(project, std::move(profile), {}).after;
        if (const Result<Done> saved = session.save(*open, project); !saved)
            return saved.error();
    }
    return Output{antiProfileText(*found, project), antiProfileJson(*found, project)};
}

} // namespace

CommandAction antiProfileCommand(CLI::App &options)
{
    const auto given = std::make_shared<AntiProfileOptions>();
    addProject(options, given->project);
    options.add_flag("--add", given->add,
                     described(QT_TRANSLATE_NOOP("Command", "Add the proposed ones to the profile as disqualifiers")));
    return [given](Session &session) { return showAntiProfile(*given, session); };
}

} // namespace touchstone
