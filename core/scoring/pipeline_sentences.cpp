#include "core/scoring/pipeline_sentences.h"

#include "core/base/locale_text.h"

#include <QCoreApplication>

namespace touchstone
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PipelineFit)
};

bool isGood(std::size_t tier)
{
    return tier <= static_cast<std::size_t>(Tier::Good);
}

} // namespace

QString rulesAloneSentence(const Profile &profile)
{
    return givesTiers(profile) && !givesPoints(profile)
               ? Text::tr("Tiers are by rules alone: the profile gives no points yet, so nobody has a score.")
               : QString();
}

PipelineFigures pipelineFigures(const PipelineFit &fit)
{
    PipelineFigures figures;
    for (std::size_t tier = 0; tier < tierCount; ++tier) {
        figures.scored += fit.pipeline[tier].opportunities;
        figures.amount += fit.pipeline[tier].amount;
        figures.prospects += fit.prospects[tier].accounts;
        if (!isGood(tier))
            continue;
        figures.good += fit.pipeline[tier].opportunities;
        figures.goodAmount += fit.pipeline[tier].amount;
        figures.goodProspects += fit.prospects[tier].accounts;
    }
    figures.unknown = fit.unknownAccount.opportunities;
    figures.open = figures.scored + figures.unknown;
    return figures;
}

QString pipelineSentence(const Dataset &dataset, const PipelineFit &fit)
{
    const PipelineFigures figures = pipelineFigures(fit);
    if (figures.open == 0)
        return figures.prospects == 0
                   ? Text::tr("The data have no open opportunities and no prospects.")
                   : Text::tr("%1 of %2 prospects are a good fit or better; the data have no open opportunities.")
                         .arg(countText(static_cast<qint64>(figures.goodProspects)),
                              countText(static_cast<qint64>(figures.prospects)));
    if (figures.scored == 0)
        return Text::tr("None of the open opportunities names an account that is known, so none has a fit.");
    if (figures.amount > 0)
        return Text::tr("%1 of open value is a good fit or better: %2 of %3.")
            .arg(shareText(figures.goodAmount / figures.amount), moneyText(figures.goodAmount, dataset.currency),
                 moneyText(figures.amount, dataset.currency));
    return Text::tr("%1 of %2 open opportunities are a good fit or better; their amounts are not known.")
        .arg(countText(static_cast<qint64>(figures.good)), countText(static_cast<qint64>(figures.scored)));
}

} // namespace touchstone
