#pragma once

#include "core/proof/anti_profile.h"

#include <QStringList>

namespace touchstone
{

// What was found in a sentence: "3 patterns tell who is not your customer." Where there is none, why.
QString foundSentence(const AntiProfile &profile);

// With whom the good ones were compared and how much was tried, a line each.
QStringList lookedSentences(const AntiProfile &profile);

// Whom a disqualifier would strike: "It would strike 1 of 93 best customers, 60 of 387 other customers, 88 of 600
// prospects.", then the open deals with what they are worth, then of how many it cannot be told. Nothing of what there
// is none of.
QStringList strikeSentences(const Strike &strike, const QString &currency);
QString unknownSentence(const Strike &strike); // the last of these; empty where all is known

// Why a line is proposed as a disqualifier, or why it is not.
QString standingSentence(const AntiLine &line);
QString standingName(AntiLine::Standing standing);  // stable: "proposed", "rarer", "contradicted", "suggestive"
QString standingLabel(AntiLine::Standing standing); // on the screen

// "Closed deals won: 8 of 60 (13 %), of the others 45 of 160 (28 %)."
QString gapSentence(const OutcomeGap &gap, const Table &accounts);

// What such customers cost: the surest gaps, and whether some are no surprise as the best were chosen by the field.
// Where there is none, that the data do not tell, and why.
QStringList costSentences(const std::vector<OutcomeGap> &gaps, const QStringList &judgedBy, const Table &accounts);

} // namespace touchstone
