#include "core/patterns/pattern.h"

#include "core/base/locale_text.h"

#include <QCoreApplication>

namespace touchstone
{

namespace
{

struct Patterns {
    Q_DECLARE_TR_FUNCTIONS(Patterns)
};

// "12 of 18 best customers"; the plural is that of the total.
QString bestPart(const Pattern &pattern, Against against)
{
    const int known = static_cast<int>(pattern.bestKnown);
    QString text = Patterns::tr("%1 of %Ln best customers", nullptr, known);
    if (against == Against::Lost)
        text = Patterns::tr("%1 of %Ln won deals", nullptr, known);
    else if (against == Against::Left)
        text = Patterns::tr("%1 of %Ln customers who stayed", nullptr, known);
    return text.arg(countText(pattern.bestMatching));
}

QString restPart(const Pattern &pattern, Against against)
{
    switch (against) {
    case Against::Rest:
        return Patterns::tr("%1 of %Ln others", "other customers", static_cast<int>(pattern.restKnown))
            .arg(countText(pattern.restMatching));
    case Against::Lost:
        return Patterns::tr("%1 of %Ln lost deals", nullptr, static_cast<int>(pattern.restKnown))
            .arg(countText(pattern.restMatching));
    case Against::Pipeline:
        return Patterns::tr("%1 of %Ln accounts in the pipeline", nullptr, static_cast<int>(pattern.restKnown))
            .arg(countText(pattern.restMatching));
    case Against::Left:
        return Patterns::tr("%1 of %Ln who left", nullptr, static_cast<int>(pattern.restKnown))
            .arg(countText(pattern.restMatching));
    }
    return {};
}

} // namespace

QString evidenceName(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Supported:
        return QStringLiteral("supported");
    case Evidence::Suggestive:
        return QStringLiteral("suggestive");
    case Evidence::None:
        break;
    }
    return QStringLiteral("no evidence");
}

QString evidenceLabel(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Supported:
        return Patterns::tr("Confirmed");
    case Evidence::Suggestive:
        return Patterns::tr("Suggestive");
    case Evidence::None:
        break;
    }
    return Patterns::tr("Not enough data");
}

QString againstName(Against against)
{
    switch (against) {
    case Against::Rest:
        return QStringLiteral("rest");
    case Against::Lost:
        return QStringLiteral("lost");
    case Against::Left:
        return QStringLiteral("left");
    case Against::Pipeline:
        break;
    }
    return QStringLiteral("pipeline");
}

QString sentence(const Pattern &pattern, const Table &table, Against against)
{
    const QString text =
        pattern.direction == Direction::More
            ? Patterns::tr("%1: %2, against %3: %4 as common (%5 to %6).", "traits: best, rest, lift, range")
            : Patterns::tr("%1: %2, against %3: only %4 as common (%5 to %6).", "traits: best, rest, lift, range");
    return text.arg(title(pattern, table), bestPart(pattern, against), restPart(pattern, against),
                    timesText(pattern.lift), factorText(pattern.liftInterval.low),
                    factorText(pattern.liftInterval.high));
}

QString title(const Pattern &pattern, const Table &table)
{
    return describe(pattern.criteria, table);
}

} // namespace touchstone
